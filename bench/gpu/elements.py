# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Elements as bytes and as numbers, without NumPy."""

import random
import struct
from array import array
from functools import cache

# No multiple of a row's length: rows differ.
PATTERN = (1 << 17) + 37


def _bf16(values: list[float]) -> bytes:
    """Rounded to nearest even; NaN is not expected."""
    bits = array("I", array("f", values).tobytes())
    return array("H", [(b + 0x7FFF + ((b >> 16) & 1)) >> 16 for b in bits]).tobytes()


def encode(values: list[float], element: str) -> bytes:
    if element == "bf16":
        return _bf16(values)
    return struct.pack(f"<{len(values)}{'e' if element == 'f16' else 'f'}", *values)


@cache
def _f8e4m3() -> list[float]:
    """All values of f8E4M3FN, by their bits."""
    values = []
    for bits in range(256):
        exponent, fraction = bits >> 3 & 15, bits & 7
        value = (
            fraction / 8 * 2.0**-6 if exponent == 0 else (1 + fraction / 8) * 2.0 ** (exponent - 7)
        )
        if bits & 127 == 127:
            value = float("nan")
        values.append(-value if bits & 128 else value)
    return values


def decode(data: bytes, element: str) -> list[float]:
    if element == "f8E4M3FN":
        table = _f8e4m3()
        return [table[byte] for byte in data]
    if element == "bf16":
        halves = array("H", bytes(2 * len(data)))
        halves[1::2] = array("H", data)
        return array("f", halves.tobytes()).tolist()
    return list(
        struct.unpack(
            f"<{len(data) // (2 if element == 'f16' else 4)}{'e' if element == 'f16' else 'f'}",
            data,
        )
    )


@cache
def pattern(element: str) -> bytes:
    """Random numbers, which arrays repeat."""
    generator = random.Random(0)
    return encode([generator.gauss(0.25, 1) for _ in range(PATTERN)], element)
