//===- Heap.h - the memory of compiled code ---------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What malloc and free of compiled code are. Every block is known, so what a
// run does not free (its results, too) is taken back after it, and blocks are
// used again: a repeated run meets no page faults.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_RUNTIME_HEAP_H
#define NORM_RUNTIME_HEAP_H

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include <mutex>

namespace mlir::norm {

/// Compiled code finds the heap as it finds malloc, without an argument, so
/// there is one per process.
class Heap {
public:
  static Heap &get();

  /// A block aligned to a cache line, or null.
  void *allocate(size_t bytes);
  /// Takes a block back; null and memory from elsewhere are left alone.
  void release(void *block);
  /// Takes all blocks back.
  void releaseAll();

  /// The most bytes in use at once since the last call of this.
  size_t takePeakBytes();

private:
  Heap() = default;
  void park(void *block, size_t bytes);

  std::mutex mutex;
  llvm::DenseMap<void *, size_t> used;
  llvm::DenseMap<size_t, llvm::SmallVector<void *>> parked;
  size_t usedBytes = 0, parkedBytes = 0, peakBytes = 0;
};

} // namespace mlir::norm

#endif // NORM_RUNTIME_HEAP_H
