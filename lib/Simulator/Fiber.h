//===- Fiber.h - a stack and a place in it ----------------------*- C++ -*-===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Threads that are switched by hand, on stacks that are used again.
//
//===----------------------------------------------------------------------===//

#ifndef NORM_LIB_SIMULATOR_FIBER_H
#define NORM_LIB_SIMULATOR_FIBER_H

#include <csetjmp>
#include <cstddef>
#include <vector>

namespace mlir::norm::sim {

/// Runs functions, one after the other, on a stack of its own. Nothing that
/// such a function has on its stack is destructed where it is abandoned.
class Fiber {
public:
  using Function = void (*)(void *);

  Fiber(void *stack, size_t stackBytes)
      : stack(stack), stackBytes(stackBytes) {}

  /// Sets what the next `enter` runs. What ran before is abandoned, unless it
  /// returned.
  void start(Function function, void *argument);
  /// Runs it until it leaves or returns. Called from outside of all fibers.
  void enter();
  /// Back to whoever entered; the next `enter` goes on here.
  void leave();

private:
  static void run(unsigned low, unsigned high);

  jmp_buf inside, outside;
  void *stack;
  size_t stackBytes;
  Function function = nullptr;
  void *argument = nullptr;
  bool isRunning = false, isDone = true;
};

/// Fibers, with stacks that the system provides as they are touched.
class Fibers {
public:
  Fibers() = default;
  Fibers(const Fibers &) = delete;
  Fibers &operator=(const Fibers &) = delete;
  ~Fibers() { release(); }

  /// Makes at least `count` fibers with stacks of at least `bytes`, for which
  /// those that there were may go; whether there was memory for them.
  bool reserve(size_t count, size_t bytes);
  Fiber &operator[](size_t index) { return fibers[index]; }
  bool isOnStack(size_t index, const void *memory, size_t bytes) const;

private:
  void release();

  std::vector<Fiber> fibers;
  char *memory = nullptr;
  size_t stackBytes = 0;
};

} // namespace mlir::norm::sim

#endif // NORM_LIB_SIMULATOR_FIBER_H
