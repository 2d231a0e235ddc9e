//===- Fiber.cpp - a stack and a place in it ------------------------------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a function. Leaves: it, run in pieces. A context of the C library
// starts a stack; setjmp and longjmp, which make no system calls, switch.
//
//===----------------------------------------------------------------------===//

// The checked longjmp refuses to go from one stack to another.
#undef _FORTIFY_SOURCE

#include "Fiber.h"
#include "llvm/Support/MathExtras.h"
#include <cstdint>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

using namespace mlir::norm::sim;

void Fiber::run(unsigned low, unsigned high) {
  auto *fiber = reinterpret_cast<Fiber *>(uintptr_t(high) << 32 | low);
  while (true) {
    fiber->function(fiber->argument);
    fiber->isDone = true;
    fiber->leave();
  }
}

void Fiber::start(Function newFunction, void *newArgument) {
  // A fiber whose function returned waits in its loop.
  isRunning &= isDone;
  function = newFunction;
  argument = newArgument;
  isDone = false;
}

void Fiber::enter() {
  if (_setjmp(outside))
    return;
  if (isRunning)
    _longjmp(inside, 1);
  isRunning = true;
  ucontext_t context;
  getcontext(&context);
  context.uc_stack.ss_sp = stack;
  context.uc_stack.ss_size = stackBytes;
  context.uc_link = nullptr;
  uintptr_t self = reinterpret_cast<uintptr_t>(this);
  // The arguments are ints.
  makecontext(&context, reinterpret_cast<void (*)()>(run), 2, unsigned(self),
              unsigned(self >> 32));
  setcontext(&context);
}

void Fiber::leave() {
  if (!_setjmp(inside))
    _longjmp(outside, 1);
}

void Fibers::release() {
  if (memory)
    munmap(memory, fibers.size() * stackBytes);
  memory = nullptr;
  fibers.clear();
}

bool Fibers::reserve(size_t count, size_t bytes) {
  if (count <= fibers.size() && bytes <= stackBytes)
    return true;
  count = std::max(count, fibers.size());
  bytes =
      std::max<size_t>(llvm::alignTo(bytes, sysconf(_SC_PAGESIZE)), stackBytes);
  release();
  void *mapped = mmap(nullptr, count * bytes, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, /*fd=*/-1,
                      /*offset=*/0);
  if (mapped == MAP_FAILED)
    return false;
  memory = static_cast<char *>(mapped);
  stackBytes = bytes;
  for (size_t i = 0; i < count; ++i)
    fibers.emplace_back(memory + i * bytes, bytes);
  return true;
}

bool Fibers::isOnStack(size_t index, const void *address, size_t bytes) const {
  const char *stack = memory + index * stackBytes;
  auto *first = static_cast<const char *>(address);
  return first >= stack && bytes <= stackBytes &&
         first <= stack + stackBytes - bytes;
}
