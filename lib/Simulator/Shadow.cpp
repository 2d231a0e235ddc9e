//===- Shadow.cpp - what is known of memory, byte by byte -----------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: accesses. Leaves: the first conflict of each. Neighbouring bytes
// mostly have the same history, so that it is judged once for all of them.
//
//===----------------------------------------------------------------------===//

#include "Shadow.h"
#include <algorithm>

using namespace mlir::norm::sim;

void Shadow::resize(size_t bytes) { written.resize(bytes); }

void Shadow::setWritten(size_t offset, size_t bytes, bool isWritten) {
  std::fill_n(written.begin() + offset, bytes, isWritten);
}

void Shadow::copyWritten(size_t offset, const Shadow &other, size_t otherOffset,
                         size_t bytes) {
  // They may be bytes of this one.
  std::vector<uint8_t> from(other.written.begin() + otherOffset,
                            other.written.begin() + otherOffset + bytes);
  std::copy(from.begin(), from.end(), written.begin() + offset);
}

size_t Shadow::findUnwritten(size_t offset, size_t bytes) const {
  auto first = written.begin() + offset;
  return std::find(first, first + bytes, false) - written.begin();
}

void Shadow::startLaunch() {
  writers.assign(size(), Moment());
  for (std::vector<Moment> &moments : readers)
    moments.assign(size(), Moment());
  reads.assign(size(), 0);
  writes.assign(size(), 0);
}

static void count(std::vector<uint16_t> &counts, size_t offset, size_t bytes) {
  for (size_t i = offset; i < offset + bytes; ++i)
    counts[i] += counts[i] < UINT16_MAX;
}

/// The first of `moments` that is not known.
static Conflict findConflict(const std::vector<Moment> &moments, size_t offset,
                             size_t bytes, Conflict::Kind kind,
                             IsKnown isKnown) {
  Moment last;
  for (size_t i = offset; i < offset + bytes; ++i) {
    if (moments[i] == last)
      continue;
    last = moments[i];
    if (!last.isNever() && !isKnown(last))
      return {kind, i, last};
  }
  return Conflict();
}

Conflict Shadow::read(size_t offset, size_t bytes, Moment now, bool isAtomic,
                      IsKnown isKnown) {
  if (size_t at = findUnwritten(offset, bytes); at < offset + bytes)
    return {Conflict::Uninitialized, at, Moment()};
  count(reads, offset, bytes);
  if (isAtomic)
    return Conflict();
  Conflict conflict =
      findConflict(writers, offset, bytes, Conflict::AfterWrite, isKnown);
  if (conflict.kind)
    return conflict;
  Moment first, second;
  unsigned place = 0;
  for (size_t i = offset; i < offset + bytes; ++i) {
    if (i == offset || readers[0][i] != first || readers[1][i] != second) {
      first = readers[0][i];
      second = readers[1][i];
      place = first.isNever() || isKnown(first) ? 0 : 1;
    }
    readers[place][i] = now;
  }
  return Conflict();
}

Conflict Shadow::write(size_t offset, size_t bytes, Moment now, bool isAtomic,
                       IsKnown isKnown) {
  std::fill_n(written.begin() + offset, bytes, true);
  count(writes, offset, bytes);
  if (isAtomic)
    return Conflict();
  Conflict conflict =
      findConflict(writers, offset, bytes, Conflict::AfterWrite, isKnown);
  for (const std::vector<Moment> &moments : readers)
    if (!conflict.kind)
      conflict =
          findConflict(moments, offset, bytes, Conflict::AfterRead, isKnown);
  if (conflict.kind)
    return conflict;
  std::fill_n(writers.begin() + offset, bytes, now);
  for (std::vector<Moment> &moments : readers)
    std::fill_n(moments.begin() + offset, bytes, Moment());
  return Conflict();
}
