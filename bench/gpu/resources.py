# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a kernel takes of a multiprocessor, as ptxas -v tells it."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Resources:
    registers: int
    shared: int = 0  # bytes, static
    stack: int = 0  # bytes of local memory of a thread
    spill_stores: int = 0  # bytes
    spill_loads: int = 0

    @property
    def spills(self) -> int:
        return self.spill_stores + self.spill_loads


_ENTRY = re.compile(r"Compiling entry function '([^']+)'")
_USED = re.compile(r"Used (\d+) registers")
_SHARED = re.compile(r"(\d+)(?:\+\d+)? bytes smem")
_STACK = re.compile(r"(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads")


def parse(text: str) -> dict[str, Resources]:
    """The kernels by their symbols, from the output of ptxas -v or nvcc -Xptxas -v."""
    found: dict[str, Resources] = {}
    symbol, stack = None, (0, 0, 0)
    for line in text.splitlines():
        if match := _ENTRY.search(line):
            symbol, stack = match[1], (0, 0, 0)
        elif match := _STACK.search(line):
            stack = tuple(map(int, match.groups()))
        elif (match := _USED.search(line)) and symbol:
            shared = _SHARED.search(line)
            found[symbol] = Resources(int(match[1]), int(shared[1]) if shared else 0, *stack)
            symbol = None
    return found
