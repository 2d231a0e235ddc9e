# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A copy of as many bytes as the case moves, on all cores: what memory allows."""

import ctypes
from collections.abc import Iterator

import numpy as np

from cases import Case
from contenders import Variant
from contenders.hand import LIBRARY
from data import Data, aligned
from native import pointer


def versions() -> str:
    return "copy loop"


def prepare(case: Case, data: Data) -> Iterator[Variant]:
    size = case.moved_bytes // 2
    source, target = (aligned((size,), np.uint8) for _ in range(2))
    source[:] = 1
    for name, streaming in (("cached", False), ("streaming", True)):

        def repeat(calls, streaming=streaming):
            LIBRARY.norm_bench_copy(
                pointer(target),
                pointer(source),
                ctypes.c_int64(size),
                ctypes.c_bool(streaming),
                ctypes.c_int64(calls),
            )

        yield Variant(name, repeat, None)
