# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is compiled and measured: programs, element types, row lengths."""

from dataclasses import dataclass

EPSILON = {"rms_norm": 1e-6, "layer_norm": 1e-5}
ELEMENT_BYTES = {"f32": 4, "f16": 2, "bf16": 2, "f8E4M3FN": 1}
TYPES = ("f32", "f16", "bf16")


@dataclass(frozen=True)
class Program:
    """What becomes of each row. The order of arrays is that of the kernels' parameters."""

    name: str
    summary: str
    op: str  # of norm-compile
    options: tuple[str, ...]  # of norm-compile, beside op, type and columns
    row_inputs: tuple[str, ...]  # arrays of rows x columns that are read
    parameters: tuple[str, ...]  # arrays of one row, shared by all
    outputs: tuple[str, ...]  # arrays of rows x columns that are written
    reductions: int
    result: str = ""  # the type of y, if it is not that of x

    @property
    def quantized(self) -> bool:
        return bool(self.result)


_FP8 = ("--quantize", "static", "--result-type", "f8E4M3FN")

PROGRAMS = {
    program.name: program
    for program in (
        Program("rms", "RMSNorm", "rms_norm", (), ("x",), ("scale",), ("y",), 1),
        Program("ln", "LayerNorm", "layer_norm", (), ("x",), ("scale", "bias"), ("y",), 2),
        Program(
            "add+rms",
            "the sum of two tensors and its RMSNorm, both written",
            "rms_norm",
            ("--residual",),
            ("x", "residual"),
            ("scale",),
            ("y", "sum"),
            1,
        ),
        Program("softmax", "softmax", "softmax", (), ("x",), (), ("y",), 2),
        Program(
            "rms+fp8",
            "RMSNorm with a result in fp8, of one scale",
            "rms_norm",
            _FP8,
            ("x",),
            ("scale",),
            ("y",),
            1,
            "f8E4M3FN",
        ),
        Program(
            "add+rms+fp8",
            "the sum, and its RMSNorm in fp8",
            "rms_norm",
            ("--residual", *_FP8),
            ("x", "residual"),
            ("scale",),
            ("y", "sum"),
            1,
            "f8E4M3FN",
        ),
    )
}

# Powers of two, as the published curves have them, and widths of models: 768 (GPT-2, BERT), 2880
# (gpt-oss), 5120 (Qwen3-32B), 12288 (GPT-3).
COLUMNS = (
    *(128, 256, 512, 768, 1024, 2048, 2880, 4096, 5120, 8192),
    *(12288, 16384, 32768, 65536, 131072, 262144),
)


@dataclass(frozen=True, order=True)
class Case:
    """A program on rows of so many elements of a type."""

    program: str  # of PROGRAMS
    element: str  # of TYPES
    columns: int

    @property
    def name(self) -> str:
        return f"{self.program} {self.element} {self.columns}"

    @property
    def identifier(self) -> str:
        """The same for C."""
        return self.name.replace("+", "_").replace(" ", "_")

    @property
    def known(self) -> Program:
        return PROGRAMS[self.program]

    def element_of(self, array: str) -> str:
        return self.known.result if array == "y" and self.known.quantized else self.element

    def array_bytes(self, array: str) -> int:
        """Of one row of an array."""
        return self.columns * ELEMENT_BYTES[self.element_of(array)]

    @property
    def row_bytes(self) -> int:
        """What must be read and written for each row: every element once, without parameters."""
        return sum(map(self.array_bytes, self.known.row_inputs + self.known.outputs))

    @property
    def parameter_bytes(self) -> int:
        return sum(map(self.array_bytes, self.known.parameters))
