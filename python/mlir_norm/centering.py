# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Takes the means from the rows of a tensor, in f64 and rounded once to its own type.

Enters: the bytes of a tensor and the dims along which its rows lie. Leaves: the bytes of the
centered one, W' = W (I - 1 1^T / n), and how far from zero its rows sum up to.
"""

import math
from dataclasses import dataclass

import numpy as np

from mlir_norm.errors import NormError

# Of a tensor this many elements at a time are f64.
BLOCK = 1 << 22

# The types of floats that can be centered, with those of NumPy that have their bits.
STORAGE = {
    "F16": np.dtype("<f2"),
    "BF16": np.dtype("<u2"),
    "F32": np.dtype("<f4"),
    "F64": np.dtype("<f8"),
}


@dataclass(frozen=True)
class Centered:
    """The bytes of a centered tensor, and the largest sum of a row before and after."""

    data: bytes
    sum_before: float
    sum_after: float


def center(data: bytes, dtype: str, shape: tuple[int, ...], dims: tuple[int, ...]) -> Centered:
    """Centers the rows along dims; raises NormError where that gives what is not finite."""
    stored = np.frombuffer(data, STORAGE[dtype]).reshape(shape)
    result = np.empty_like(stored)
    before = after = 0.0
    for block in _blocks(shape, dims):
        numbers = decode(stored[block], dtype)
        sums = numbers.sum(axis=dims, keepdims=True)
        if not np.isfinite(sums).all():
            raise NormError("it has numbers that are not finite")
        with np.errstate(over="ignore"):
            rounded = encode(numbers - sums / math.prod(shape[dim] for dim in dims), dtype)
        centered = decode(rounded, dtype)
        if not np.isfinite(centered).all():
            raise NormError("it has numbers that are not finite without the means of their rows")
        before = max(before, float(np.abs(sums).max(initial=0)))
        after = max(after, float(np.abs(centered.sum(axis=dims)).max(initial=0)))
        result[block] = rounded
    return Centered(result.tobytes(), before, after)


def _blocks(shape: tuple[int, ...], dims: tuple[int, ...]) -> list[tuple[slice, ...]]:
    """Parts of whole rows, cut along the longest dim across them."""
    across = [dim for dim in range(len(shape)) if dim not in dims]
    if not across:
        return [(slice(None),) * len(shape)]
    cut = max(across, key=lambda dim: shape[dim])
    others = math.prod(shape) // max(shape[cut], 1)
    step = max(BLOCK // max(others, 1), 1)
    whole = (slice(None),) * cut
    return [(*whole, slice(start, start + step)) for start in range(0, shape[cut], step)]


def decode(stored: np.ndarray, dtype: str) -> np.ndarray:
    """The numbers, as f64."""
    if dtype == "BF16":
        stored = (stored.astype(np.uint32) << 16).view(np.float32)
    return stored.astype(np.float64)


def encode(numbers: np.ndarray, dtype: str) -> np.ndarray:
    """The numbers rounded once to a type, to nearest even."""
    if dtype != "BF16":
        return numbers.astype(STORAGE[dtype])
    # Through f32, rounded to odd there, so that the second rounding sees what the first lost.
    narrow = numbers.astype(np.float32)
    bits = narrow.view(np.uint32).copy()
    wide = narrow.astype(np.float64)
    bits -= (np.abs(wide) > np.abs(numbers)).astype(np.uint32)
    bits |= (wide != numbers).astype(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)
