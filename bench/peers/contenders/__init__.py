# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How each contender is called: one file each, one row each in roster.py.

A contender's file has prepare(case, data) -> an iterator of Variants, and versions() -> its name
and version. prepare raises Unsupported for a case that is not offered. The file may import its
framework at the top: it is imported only in its own process.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


class Unsupported(Exception):
    """The contender does not offer the case; the text says why."""


@dataclass(frozen=True)
class Variant:
    """One way to call a contender; of several, the fastest one is measured."""

    name: str
    repeat: Callable[[int], None]  # runs it so many times
    # Of a run: y, and h where the program has it; None if there is nothing to check.
    results: Callable[[], list[np.ndarray]] | None


def looped(call: Callable[[], object]) -> Callable[[int], None]:
    """A Variant's repeat, for one call from Python."""

    def repeat(calls: int) -> None:
        for _ in range(calls):
            call()

    return repeat
