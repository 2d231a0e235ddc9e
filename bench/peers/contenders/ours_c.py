# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Our kernels from C: the library that norm-compile made, called in a loop."""

import ctypes
from collections.abc import Iterator

from cases import Case
from contenders import Variant
from contenders.ours import compiled, versions
from data import Data
from mlir_norm.interface import Interface
from native import build, pointer

__all__ = ["prepare", "versions"]


def loop(interface: Interface) -> str:
    """C that calls the kernel so many times, and returns 0 if it always did."""
    pointers = len(interface.parameters)
    types = ", ".join(["void *"] * pointers + ["int64_t"])
    values = ", ".join([*(f"p[{i}]" for i in range(pointers)), "rows"])
    return f"""#include <stdint.h>
int32_t {interface.name}({types});
int32_t repeat(void **p, int64_t rows, int64_t calls) {{
  int32_t status = 0;
  for (int64_t call = 0; call < calls; ++call)
    status |= {interface.name}({values});
  return status;
}}
"""


def prepare(case: Case, data: Data) -> Iterator[Variant]:
    kernel = compiled(case)
    library = build("loop.c", loop(kernel.interface), [kernel.library])
    outputs = [data.y, data.h][: case.results]
    arrays = [*data.arguments().values(), *outputs]
    pointers = (ctypes.c_void_p * len(arrays))(*map(pointer, arrays))
    rows = ctypes.c_int64(case.rows)

    def repeat(calls):
        if library.repeat(pointers, rows, ctypes.c_int64(calls)):
            raise RuntimeError("the kernel failed")

    def results():
        repeat(1)
        return outputs

    yield Variant("linked", repeat, results)
