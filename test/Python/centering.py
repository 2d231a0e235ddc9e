# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# REQUIRES: onnx
# RUN: env PYTHONPATH=%src/python %onnx_python %s
"""Centered rows: each number in f64, and rounded once to its type."""

import unittest
from fractions import Fraction
from unittest import mock

import numpy as np

from mlir_norm import centering
from mlir_norm.centering import STORAGE, center, decode, encode
from mlir_norm.errors import NormError

# The bits of the significand, and the exponent of the least number.
PRECISION = {"F16": (11, -24), "BF16": (8, -133), "F32": (24, -149), "F64": (53, -1074)}


def rounded(number, dtype):
    """A Fraction rounded to a type, to nearest even: by definition, not by bits."""
    if not number:
        return 0.0
    bits, least = PRECISION[dtype]
    exponent = abs(number).numerator.bit_length() - abs(number).denominator.bit_length()
    while abs(number) >= Fraction(2) ** exponent:
        exponent += 1
    unit = Fraction(2) ** max(exponent - bits, least)
    # round of a Fraction is to even.
    return float(round(number / unit) * unit)


class CenteringTest(unittest.TestCase):
    def centered(self, array, dtype, dims):
        stored = encode(np.asarray(array, np.float64), dtype)
        result = center(stored.tobytes(), dtype, stored.shape, dims)
        again = np.frombuffer(result.data, STORAGE[dtype]).reshape(stored.shape)
        return decode(stored, dtype), decode(again, dtype), result

    def test_rounded_once(self):
        numbers = np.random.default_rng(0)
        for dtype in STORAGE:
            values = numbers.normal(size=200) * 2.0 ** numbers.integers(-140, 120, 200)
            if dtype == "F16":
                values = np.clip(values, -6e4, 6e4)
            for value, found in zip(values, decode(encode(values, dtype), dtype), strict=True):
                self.assertEqual(found, rounded(Fraction(value), dtype), (dtype, value))

    def test_bf16_is_not_rounded_twice(self):
        # Just above the middle of two numbers of bf16, by less than f32 tells.
        value = 1 + 2.0**-8 + 2.0**-30
        self.assertEqual(decode(encode(np.array([value]), "BF16"), "BF16")[0], 1 + 2.0**-7)
        self.assertEqual(decode(encode(np.array([-value]), "BF16"), "BF16")[0], -1 - 2.0**-7)
        self.assertEqual(decode(encode(np.array([1 + 2.0**-8]), "BF16"), "BF16")[0], 1)

    def test_rows_along_any_dims(self):
        numbers = np.random.default_rng(1)
        for dims in ((0,), (1,), (2,), (0, 2), (0, 1, 2)):
            before, after, result = self.centered(numbers.normal(size=(3, 4, 5)), "F32", dims)
            expected = (before - before.mean(axis=dims, keepdims=True)).astype(np.float32)
            np.testing.assert_array_equal(after, expected)
            self.assertEqual(result.sum_before, abs(before.sum(axis=dims)).max())
            self.assertEqual(result.sum_after, abs(after.sum(axis=dims)).max())

    def test_in_blocks(self):
        array = np.random.default_rng(2).normal(size=(7, 3, 5))
        whole = [self.centered(array, "BF16", dims)[1] for dims in ((0,), (1,), (0, 2))]
        with mock.patch.object(centering, "BLOCK", 8):
            parts = [self.centered(array, "BF16", dims)[1] for dims in ((0,), (1,), (0, 2))]
        for one, other in zip(whole, parts, strict=True):
            np.testing.assert_array_equal(one, other)

    def test_not_finite(self):
        for value in (np.inf, np.nan):
            with self.assertRaisesRegex(NormError, "it has numbers that are not finite$"):
                self.centered([1, value], "F32", (0,))
        with self.assertRaisesRegex(NormError, "not finite without the means of their rows$"):
            self.centered([65000, -60000, -60000], "F16", (0,))

    def test_no_rows(self):
        self.assertEqual(self.centered(np.zeros((0, 4)), "F32", (1,))[1].shape, (0, 4))


if __name__ == "__main__":
    unittest.main()
