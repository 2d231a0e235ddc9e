//===- Memory.h - the memory of the simulated GPU ---------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Buffers in global memory, each with its shadow.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_SIMULATOR_MEMORY_H
#define NORM_LIB_SIMULATOR_MEMORY_H

#include "Shadow.h"
#include "norm/Simulator/Simulator.h"
#include <map>
#include <string>

namespace mlir::norm::sim {

struct Traffic {
  uint64_t bytes = 0;
  /// Of 1 byte, 2, 4, and so on.
  std::array<uint64_t, 8> accesses = {};

  /// An access that says that its address is a multiple of `alignment`: no
  /// instruction of a GPU is wider than that, or than `mostBytes`.
  void add(size_t accessBytes, size_t alignment, size_t mostBytes);
};

/// Memory that was allocated, or that a variable of a module has.
struct Buffer {
  char *data = nullptr;
  size_t bytes = 0;
  /// Of a variable.
  std::string name;
  Shadow shadow;
  /// The number of the last launch that accessed it, and what that did.
  uint64_t launch = 0;
  Traffic reads, writes;

  bool contains(const char *address, size_t count) const {
    return address >= data && count <= bytes && address <= data + bytes - count;
  }
  /// Forgets what launches before this one did.
  void enterLaunch(uint64_t number);
};

class Memory {
public:
  ~Memory();

  /// Memory that no access of a small distance from its ends can leave without
  /// being seen; null if there is none.
  Buffer *allocate(size_t bytes);
  /// Adds memory that is there, and was written.
  void addVariable(const std::string &name, void *data, size_t bytes);
  /// Whether `data` was allocated.
  bool release(void *data);

  /// The buffer that has the byte at `address`, or null.
  Buffer *find(const void *address);
  /// The buffer that an address outside of all of them most likely was made
  /// from: the nearest, if it is not far.
  Buffer *findNear(const void *address);

private:
  std::map<const char *, Buffer> buffers;
  std::map<const char *, void *> blocks;
};

} // namespace mlir::norm::sim

#endif // NORM_LIB_SIMULATOR_MEMORY_H
