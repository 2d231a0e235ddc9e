//===- Native.cpp - the hand-written kernels for other programs -----------===//
//
// Part of the mlir-norm project, under the Apache License v2.0 with LLVM
// Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Enters: a case in C's types, and its buffers. Leaves: the results of the
// hand-written kernel or of a copy, after so many calls. A library of its own,
// which bench/peers loads: it needs no more of the project.
//
//===----------------------------------------------------------------------===//

#include "HandWritten.h"

using namespace norm_bench;

/// `program` and `element` count as Program and Element do.
extern "C" void norm_bench_hand(int program, int element, int64_t rows,
                                int64_t columns, const Buffers *buffers,
                                bool streaming, int64_t calls) {
  Case one{static_cast<Program>(program), static_cast<Element>(element), rows,
           columns};
  for (int64_t call = 0; call < calls; ++call)
    runHandWritten(one, *buffers, streaming);
}

extern "C" void norm_bench_copy(void *to, const void *from, int64_t bytes,
                                bool streaming, int64_t calls) {
  for (int64_t call = 0; call < calls; ++call)
    runCopy(to, from, bytes, streaming);
}
