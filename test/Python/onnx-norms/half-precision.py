# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# REQUIRES: onnx
# RUN: env PYTHONPATH=%src/python:%S/Inputs %onnx_python %s
"""In half precision every rounding of the model stays, unless it may go."""

import unittest

import numpy as np
from models import FLOAT, HALF, Builder, ops, results, rewritten


def llama(opset):
    """Statistics in f32, the result rounded, then the scale."""
    b = Builder(opset, HALF)
    wide = b.op("Cast", b.input(), to=FLOAT)
    b.dtype = np.float32
    factor = b.inverse_root(b.op("Pow", wide, b.constant(2.0)))
    narrow = b.op("Cast", b.op("Mul", wide, factor), to=HALF)
    b.dtype = np.float16
    b.op("Mul", b.weights("scale", 24), narrow, name="y")
    return b.model()


def gemma(opset=18):
    """All in f32, then the result rounded."""
    b = Builder(opset, HALF)
    wide, scale = b.op("Cast", b.input(), to=FLOAT), b.op("Cast", b.weights("w", 24), to=FLOAT)
    b.dtype = np.float32
    factor = b.inverse_root(b.op("Pow", wide, b.constant(2.0)))
    scaled = b.op("Mul", b.op("Mul", wide, factor), b.op("Add", b.constant(1.0), scale))
    b.op("Cast", scaled, to=HALF, name="y")
    return b.model()


class HalfTest(unittest.TestCase):
    def become(self, model, expected, **options):
        new = rewritten(model, **options).model
        self.assertEqual([op for op in ops(new) if op not in ("Cast", "Add")], expected)
        for a, b in zip(results(model), results(new), strict=True):
            self.assertEqual(a.dtype, b.dtype)
            np.testing.assert_allclose(b, a, rtol=2e-3, atol=2e-3)

    def test_rounding_before_the_scale(self):
        self.become(llama(18), ["SimplifiedLayerNormalization", "Mul"])

    def test_rounding_before_the_scale_that_may_go(self):
        self.become(llama(18), ["SimplifiedLayerNormalization"], relaxed=True)

    def test_rounding_before_the_scale_as_onnx_defines_it(self):
        self.become(llama(23), ["RMSNormalization"])

    def test_rounding_after_the_scale(self):
        new = rewritten(gemma()).model
        self.assertEqual(
            [ops(new)[0], *ops(new)[-2:]], ["Cast", "SimplifiedLayerNormalization", "Cast"]
        )
        self.become(gemma(), ["SimplifiedLayerNormalization"])

    def test_residual(self):
        """A Skip node adds in f32 and does not round the sum for the statistics."""
        b = Builder(18, HALF)
        total = b.op("Add", b.input("x"), b.input("r"))
        b.op("LayerNormalization", total, b.weights("scale", 24), name="y")
        self.become(b.model(), ["LayerNormalization"], skip="all")
        self.become(b.model(), ["SkipLayerNormalization"], skip="all", relaxed=True)


if __name__ == "__main__":
    unittest.main()
