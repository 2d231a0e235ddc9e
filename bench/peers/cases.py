# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is measured: programs, element types and shapes."""

from dataclasses import asdict, dataclass

EPSILON = 1e-6

PROGRAMS = {
    "rms": "RMSNorm with a scale",
    "ln": "LayerNorm with a scale and a bias",
    "add+rms": "the sum of two tensors and its RMSNorm with a scale, both written",
}
ELEMENT_BYTES = {"f32": 4, "bf16": 2}

# Batches of tokens of a large model and of a small one, single tokens, rows of one head, and rows
# that do not fit the first cache.
SHAPES = (
    (4096, 4096),
    (512, 4096),
    (64, 4096),
    (1, 4096),
    (1, 768),
    (128, 768),
    (2048, 768),
    (32768, 128),
    (64, 16384),
)


@dataclass(frozen=True)
class Case:
    """A program on rows x columns elements; every row is normalized."""

    program: str  # of PROGRAMS
    element: str  # of ELEMENT_BYTES
    rows: int
    columns: int

    @property
    def name(self) -> str:
        return f"{self.program} {self.element} {self.rows}x{self.columns}"

    @property
    def results(self) -> int:
        return 2 if self.program == "add+rms" else 1

    @property
    def moved_bytes(self) -> int:
        """What a kernel reads and writes at least, without the parameters."""
        return 2 * self.results * self.rows * self.columns * ELEMENT_BYTES[self.element]

    asdict = asdict


def select_cases(wanted: str = "") -> list[Case]:
    """The cases with `wanted` in their names."""
    cases = (
        Case(program, element, *shape)
        for program in PROGRAMS
        for element in ELEMENT_BYTES
        for shape in SHAPES
    )
    return [case for case in cases if wanted in case.name]
