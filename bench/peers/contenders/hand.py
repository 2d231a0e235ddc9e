# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The hand-written kernels of norm-bench, which the compiled ones are held to."""

import ctypes
from collections.abc import Iterator

from cases import Case
from contenders import Variant
from data import Data
from native import BUILD, pointer

LIBRARY = ctypes.CDLL(str(BUILD / "lib" / "norm-bench-native.so"))


class Buffers(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_void_p) for name in "xrwbyh")


def versions() -> str:
    return "hand-written kernels"


def prepare(case: Case, data: Data) -> Iterator[Variant]:
    buffers = Buffers(*(pointer(getattr(data, name)) for name in "xrwbyh"))
    program = ("rms", "ln", "add+rms").index(case.program)
    element = ("f32", "bf16").index(case.element)
    sizes = (ctypes.c_int64(case.rows), ctypes.c_int64(case.columns))
    for name, streaming in (("cached", False), ("streaming", True)):

        def repeat(calls, streaming=streaming):
            LIBRARY.norm_bench_hand(
                program,
                element,
                *sizes,
                ctypes.byref(buffers),
                ctypes.c_bool(streaming),
                ctypes.c_int64(calls),
            )

        def results(repeat=repeat):
            repeat(1)
            return [data.y, data.h][: case.results]

        yield Variant(name, repeat, results)
