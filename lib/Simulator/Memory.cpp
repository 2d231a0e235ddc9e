//===- Memory.cpp - the memory of the simulated GPU -----------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: sizes. Leaves: blocks of the C library with a margin on both sides.
//
//===----------------------------------------------------------------------===//

#include "Memory.h"
#include "llvm/Support/MathExtras.h"
#include <cstdlib>

using namespace mlir::norm::sim;

/// What cuMemAlloc guarantees. Memory here is aligned no better than that.
static constexpr size_t alignment = 256;
static constexpr size_t leastMargin = 4096;

void Traffic::add(size_t accessBytes, size_t alignment, size_t mostBytes) {
  bytes += accessBytes;
  size_t width =
      std::min({llvm::PowerOf2Ceil(accessBytes), alignment, mostBytes});
  accesses[llvm::Log2_64(width)] += llvm::divideCeil(accessBytes, width);
}

void Buffer::enterLaunch(uint64_t number) {
  if (launch == number)
    return;
  launch = number;
  reads = writes = Traffic();
  shadow.startLaunch();
}

Memory::~Memory() {
  for (auto [data, block] : blocks)
    std::free(block);
}

Buffer *Memory::allocate(size_t bytes) {
  size_t margin = llvm::alignTo(std::max(bytes, leastMargin), 2 * alignment);
  if (margin < bytes || bytes > SIZE_MAX / 4)
    return nullptr;
  void *block = std::aligned_alloc(
      2 * alignment, llvm::alignTo(3 * margin + alignment, 2 * alignment));
  if (!block)
    return nullptr;
  char *data = static_cast<char *>(block) + margin + alignment;
  blocks[data] = block;
  Buffer &buffer = buffers[data];
  buffer.data = data;
  buffer.bytes = bytes;
  buffer.shadow.resize(bytes);
  return &buffer;
}

void Memory::addVariable(const std::string &name, void *data, size_t bytes) {
  Buffer &buffer = buffers[static_cast<char *>(data)];
  buffer.data = static_cast<char *>(data);
  buffer.bytes = bytes;
  buffer.name = name;
  buffer.shadow.resize(bytes);
  buffer.shadow.setWritten(0, bytes, true);
}

bool Memory::release(void *data) {
  auto it = blocks.find(static_cast<char *>(data));
  if (it == blocks.end())
    return false;
  std::free(it->second);
  buffers.erase(it->first);
  blocks.erase(it);
  return true;
}

Buffer *Memory::find(const void *memory) {
  auto *address = static_cast<const char *>(memory);
  auto it = buffers.upper_bound(address);
  if (it == buffers.begin())
    return nullptr;
  Buffer &buffer = std::prev(it)->second;
  return buffer.contains(address, 1) ? &buffer : nullptr;
}

Buffer *Memory::findNear(const void *memory) {
  auto *address = static_cast<const char *>(memory);
  auto isNear = [](const Buffer &buffer, size_t distance) {
    return distance <= std::max(buffer.bytes, leastMargin);
  };
  auto it = buffers.upper_bound(address);
  if (it != buffers.begin()) {
    Buffer &before = std::prev(it)->second;
    if (isNear(before, address - (before.data + before.bytes)))
      return &before;
  }
  if (it != buffers.end() && isNear(it->second, it->second.data - address))
    return &it->second;
  return nullptr;
}
