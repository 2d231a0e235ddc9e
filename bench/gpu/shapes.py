# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What make gpu-bench measures: programs, types, and rows x columns."""

from dataclasses import dataclass

from cases import Case

BENCH_PROGRAMS = ("rms", "ln", "add+rms", "softmax", "rms+fp8")
BENCH_TYPES = ("bf16", "f32")
BENCH_COLUMNS = (128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072, 262144)
# As many rows as make so many elements: a call takes some hundred microseconds.
ELEMENTS = 1 << 26
# What an inference server sees: one token and small batches.
FEW_ROWS = ((1, 4096), (16, 4096), (128, 4096), (1024, 4096), (1, 16384))
# A call must find nothing of its data in the L2 cache, which is flushed by so much of others'.
CACHES_BETWEEN = 3
MOST_SETS = 8192  # of buffers
LEAST_CALLS = 4  # of a graph


@dataclass(frozen=True)
class Shape:
    """A case with so many rows."""

    case: Case
    rows: int

    @property
    def name(self) -> str:
        return f"{self.case.program} {self.case.element} {self.rows}x{self.case.columns}"

    @property
    def moved_bytes(self) -> int:
        """What a kernel reads and writes at least, parameters once."""
        return self.rows * self.case.row_bytes + self.case.parameter_bytes

    def sets(self, cache_bytes: int, free_bytes: int) -> int:
        """How many sets of buffers take turns, so that none is in the cache when its turn comes."""
        wanted = -(-CACHES_BETWEEN * cache_bytes // self.moved_bytes) + 1
        possible = max(1, free_bytes * 3 // 4 // self.moved_bytes)
        return max(1, min(wanted, possible, MOST_SETS))

    def asdict(self) -> dict:
        return {
            "program": self.case.program,
            "type": self.case.element,
            "rows": self.rows,
            "columns": self.case.columns,
            "moved_bytes": self.moved_bytes,
        }


def select(programs: list[str], types: list[str], columns: list[int] | None) -> list[Shape]:
    """The shapes, those first that matter most if time runs out: many rows, bf16."""
    wanted = columns or BENCH_COLUMNS
    many = [
        Shape(Case(program, element, count), max(1, ELEMENTS // count))
        for element in types
        for program in programs
        for count in wanted
    ]
    few = [
        Shape(Case(program, element, count), rows)
        for element in types
        for program in programs
        for rows, count in FEW_ROWS
        if count in wanted
    ]
    return many + few
