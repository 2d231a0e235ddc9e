# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# REQUIRES: onnx
# RUN: env PYTHONPATH=%src/python:%S/Inputs %onnx_python %s
"""What no node of a norm computes stays as it is, with the reason."""

import unittest

from models import DOUBLE, Builder, rewritten


class RefuseTest(unittest.TestCase):
    def stays(self, model, reason):
        """A norm that is found, and kept for this reason."""
        result = rewritten(model)
        self.assertEqual([outcome.reason for outcome in result.outcomes], [reason])
        self.assertEqual(result.model, model)

    def no_norm(self, model, reason):
        """A root that is no norm for this reason."""
        result = rewritten(model)
        self.assertEqual(result.outcomes, [])
        self.assertTrue(any(reason in refused.reason for refused in result.refused))
        self.assertEqual(result.model, model)

    def test_epsilon_outside_of_the_root(self):
        b = Builder()
        x = b.input()
        root = b.op("Sqrt", b.reduce_mean(b.op("Mul", x, x)))
        b.op("Div", x, b.op("Add", root, b.constant(1e-6)), name="y")
        self.stays(b.model(), "epsilon is outside of the root")

    def test_rows_that_are_not_last(self):
        b = Builder()
        b.rms_norm(b.input(), axes=(1,))
        self.stays(b.model(), "its rows are over dims [1] of 3, not the last")

    def test_open_rows_without_scale(self):
        b = Builder()
        b.rms_norm(b.input(shape=[2, 7, "row"]))
        self.stays(b.model(), "rows of open length have no scale to multiply with")

    def test_f64(self):
        b = Builder(element_type=DOUBLE)
        b.rms_norm(b.input(), b.weights("scale", 24))
        self.stays(b.model(), "it is computed in f64; the statistics of ONNX's norms are in f32")

    def test_unbiased_variance(self):
        b = Builder()
        x = b.input()
        centred = b.op("Sub", x, b.reduce_mean(x))
        mean = b.reduce_mean(b.op("Mul", centred, centred))
        variance = b.op("Mul", mean, b.constant(24 / 23))
        root = b.op("Sqrt", b.op("Add", variance, b.constant(1e-6)))
        b.op("Div", centred, root, name="y")
        self.no_norm(b.model(), "divides by N-1")

    def test_mean_of_another_tensor(self):
        b = Builder()
        x, z = b.input(), b.input("z")
        b.op("Mul", x, b.inverse_root(b.op("Mul", z, z)), name="y")
        self.assertEqual(rewritten(b.model()).outcomes, [])

    def test_sum_instead_of_mean(self):
        b = Builder(opset=11)
        x = b.input()
        total = b.op("ReduceSum", b.op("Mul", x, x), axes=[-1])
        b.op("Div", x, b.op("Sqrt", b.op("Add", total, b.constant(1e-6))), name="y")
        self.assertEqual(rewritten(b.model()).outcomes, [])


if __name__ == "__main__":
    unittest.main()
