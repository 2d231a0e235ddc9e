//===- Shadow.h - what is known of memory, byte by byte ---------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Whether bytes were written, by whom last, who read them since, and how often.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_SIMULATOR_SHADOW_H
#define NORM_LIB_SIMULATOR_SHADOW_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include <cstddef>
#include <cstdint>
#include <vector>

namespace mlir::norm::sim {

/// When a thread did something: the cluster that ran, the number of the thread
/// in it, and the thread's own time, which goes on whenever other threads may
/// learn of what it did. 0 is never.
class Moment {
public:
  Moment() = default;
  Moment(uint64_t cluster, unsigned thread, uint64_t time)
      : bits(cluster << 40 | uint64_t(thread) << 26 | time) {}

  bool isNever() const { return bits == 0; }
  unsigned getCluster() const { return bits >> 40; }
  unsigned getThread() const { return bits >> 26 & 0x3fff; }
  unsigned getTime() const { return bits & 0x3ffffff; }
  bool operator==(Moment other) const { return bits == other.bits; }
  bool operator!=(Moment other) const { return bits != other.bits; }

  static constexpr uint64_t mostClusters = 1 << 24, mostTime = 1 << 26;

private:
  uint64_t bits = 0;
};

/// Whether what was done at a moment is known to the thread that runs now.
using IsKnown = llvm::function_ref<bool(Moment)>;

/// What is wrong with an access, and with what it is in conflict.
struct Conflict {
  enum Kind { None, Uninitialized, AfterWrite, AfterRead } kind = None;
  size_t offset = 0;
  Moment other;
};

class Shadow {
public:
  void resize(size_t bytes);
  size_t size() const { return written.size(); }

  void setWritten(size_t offset, size_t bytes, bool isWritten);
  /// As it is for bytes of `other`.
  void copyWritten(size_t offset, const Shadow &other, size_t otherOffset,
                   size_t bytes);
  /// The first of these bytes that was not written, or `offset + bytes`.
  size_t findUnwritten(size_t offset, size_t bytes) const;

  /// Forgets who read and wrote, and how often.
  void startLaunch();
  /// An access of bytes that are there. Atomic ones are in conflict with none.
  Conflict read(size_t offset, size_t bytes, Moment now, bool isAtomic,
                IsKnown isKnown);
  Conflict write(size_t offset, size_t bytes, Moment now, bool isAtomic,
                 IsKnown isKnown);

  const std::vector<uint16_t> &getReads() const { return reads; }
  const std::vector<uint16_t> &getWrites() const { return writes; }

private:
  std::vector<uint8_t> written;
  std::vector<Moment> writers;
  /// Of those who read since the last write, two that do not know of each
  /// other: a third that writes is in conflict with one of them.
  std::vector<Moment> readers[2];
  std::vector<uint16_t> reads, writes;
};

} // namespace mlir::norm::sim

#endif // NORM_LIB_SIMULATOR_SHADOW_H
