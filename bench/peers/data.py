# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The arrays of a case, and what its results should be.

Enters: a case. Leaves: random arguments, buffers for results, and the error of given results
against f64 arithmetic. bf16 is kept as its bits in uint16, which every framework can take over.
"""

import numpy as np

from cases import EPSILON, Case

DTYPES = {"f32": np.float32, "bf16": np.uint16}
CHECKED_ROWS = 128
# No multiple of a row's length: rows differ.
RANDOM = (1 << 20) + 37
# The relative error that rounding explains. bf16 may be rounded before the scale as well as after
# it; f32 is added up in some order.
TOLERANCE = {"f32": 64 * 2.0**-24, "bf16": 3 * 2.0**-8}


def to_bf16(values: np.ndarray) -> np.ndarray:
    """f32 to the bits of bf16, rounded to nearest even; NaN is not expected."""
    bits = values.view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)


def to_f64(values: np.ndarray) -> np.ndarray:
    if values.dtype == np.uint16:
        values = (values.astype(np.uint32) << 16).view(np.float32)
    return values.astype(np.float64)


def aligned(shape: tuple[int, ...], dtype: type) -> np.ndarray:
    """An array of zeros that begins at a cache line."""
    count = int(np.prod(shape))
    size = np.dtype(dtype).itemsize
    memory = np.zeros(count + 64 // size, dtype)
    begin = -memory.ctypes.data % 64 // size
    return memory[begin : begin + count].reshape(shape)


class Data:
    """Arguments x, r (the residual), w (the scale), b (the bias); room for results y and h = x + r.

    x, r, y, h have rows x columns elements, w and b have columns.
    """

    def __init__(self, case: Case):
        self.case = case
        generator = np.random.default_rng(0)
        rows, row = (case.rows, case.columns), (case.columns,)
        self.x, self.r, self.w, self.b = (
            self._random(generator, shape) for shape in (rows, rows, row, row)
        )
        self.y, self.h = (aligned(rows, DTYPES[case.element]) for _ in range(2))

    def _random(self, generator: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
        """Random numbers, which are repeated where there are many: they take longer than a norm."""
        array = aligned(shape, DTYPES[self.case.element])
        flat = array.reshape(-1)
        values = generator.standard_normal(min(flat.size, RANDOM), np.float32)
        if self.case.element == "bf16":
            values = to_bf16(values)
        for begin in range(0, flat.size, RANDOM):
            part = flat[begin : begin + RANDOM]
            part[:] = values[: part.size]
        return array

    def arguments(self) -> dict[str, np.ndarray]:
        """Those that the program reads, in the order x, r, w, b."""
        names = {"rms": "xw", "ln": "xwb", "add+rms": "xrw"}[self.case.program]
        return {name: getattr(self, name) for name in names}

    def error(self, results: list[np.ndarray]) -> float:
        """The largest error by what rounding explains; 1 and less is good, NaN is not."""
        rows = np.unique(np.linspace(0, self.case.rows - 1, CHECKED_ROWS, dtype=int))
        expected = self._expected(rows)
        if len(results) != len(expected):
            return float("nan")
        errors = []
        for result, (value, scale) in zip(results, expected, strict=True):
            got = to_f64(result.reshape(self.case.rows, self.case.columns)[rows])
            errors.append(np.max(np.abs(got - value) / (TOLERANCE[self.case.element] * scale)))
        return float(np.max(errors))

    def _expected(self, rows: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
        """Each result, and how large the values are that were added up to it."""
        x, w, b = to_f64(self.x[rows]), to_f64(self.w), to_f64(self.b)
        sums = []
        if self.case.program == "add+rms":
            r = to_f64(self.r[rows])
            sums = [(x + r, np.abs(x) + np.abs(r))]
            # The norm is that of the rounded sum.
            x = (x + r).astype(np.float32)
            x = to_f64(to_bf16(x) if self.case.element == "bf16" else x)
        mean = x.mean(-1, keepdims=True) if self.case.program == "ln" else 0.0
        factor = 1 / np.sqrt(np.mean((x - mean) ** 2, -1, keepdims=True) + EPSILON)
        b = b if self.case.program == "ln" else 0.0
        y = (x - mean) * factor * w + b
        scale = (np.abs(x) + np.abs(mean)) * factor * np.abs(w) + np.abs(b)
        return [(y, scale + 1e-30), *sums]
