//===- Heap.cpp - the memory of compiled code -----------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: the calls of malloc and free that compiled code makes. Leaves: blocks
// of the C library, which are parked by size between their uses.
//
//===----------------------------------------------------------------------===//

#include "norm/Runtime/Heap.h"
#include "llvm/Support/MathExtras.h"
#include <cstdlib>

using namespace mlir::norm;

static constexpr size_t cacheLine = 64;
/// A program whose shapes change must not park a block for every shape it met.
static constexpr size_t mostParkedBytes = size_t(1) << 30;

Heap &Heap::get() {
  static Heap heap;
  return heap;
}

void *Heap::allocate(size_t bytes) {
  if (bytes > SIZE_MAX - cacheLine)
    return nullptr;
  bytes = llvm::alignTo(std::max<size_t>(bytes, 1), cacheLine);
  std::lock_guard<std::mutex> lock(mutex);
  void *block;
  if (auto it = parked.find(bytes); it != parked.end() && !it->second.empty()) {
    block = it->second.pop_back_val();
    parkedBytes -= bytes;
  } else if (!(block = std::aligned_alloc(cacheLine, bytes))) {
    return nullptr;
  }
  used[block] = bytes;
  usedBytes += bytes;
  peakBytes = std::max(peakBytes, usedBytes);
  return block;
}

void Heap::park(void *block, size_t bytes) {
  usedBytes -= bytes;
  if (parkedBytes + bytes > mostParkedBytes) {
    std::free(block);
    return;
  }
  parked[bytes].push_back(block);
  parkedBytes += bytes;
}

void Heap::release(void *block) {
  std::lock_guard<std::mutex> lock(mutex);
  auto it = used.find(block);
  if (it == used.end())
    return;
  park(block, it->second);
  used.erase(it);
}

void Heap::releaseAll() {
  std::lock_guard<std::mutex> lock(mutex);
  for (auto [block, bytes] : used)
    park(block, bytes);
  used.clear();
}

size_t Heap::takePeakBytes() {
  std::lock_guard<std::mutex> lock(mutex);
  return std::exchange(peakBytes, usedBytes);
}
