# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# REQUIRES: onnx
# RUN: env PYTHONPATH=%src/python:%S/Inputs %onnx_python %s
"""Every norm of what PyTorch exports is one node, with the residual add too if asked for."""

import pathlib
import unittest
from collections import Counter

import onnx
from models import assert_same, rewritten

INPUTS = pathlib.Path(__file__).parent / "Inputs"
SIMPLIFIED, LAYER = "SimplifiedLayerNormalization", "LayerNormalization"


class ExportedTest(unittest.TestCase):
    def become(self, name, expected, **options):
        """The norms of the model are these nodes, and nothing is left of them."""
        model = onnx.load(INPUTS / f"{name}.onnx")
        result = rewritten(model, **options)
        self.assertEqual(Counter(outcome.op for outcome in result.outcomes), expected)
        left = {"ReduceMean", "Reciprocal", "Sqrt", "Pow"} - ({"Pow"} if name == "gpt2" else set())
        self.assertFalse(left.intersection(node.op_type for node in result.model.graph.node))
        assert_same(model, result.model)
        # There is nothing left to do.
        self.assertEqual(rewritten(result.model, **options).model, result.model)

    def test_llama(self):
        self.become("llama", {SIMPLIFIED: 5})
        self.become("llama", {SIMPLIFIED: 1, f"Skip{SIMPLIFIED}": 4}, skip="rms")

    def test_gemma2(self):
        self.become("gemma2", {SIMPLIFIED: 9})
        self.become("gemma2", {SIMPLIFIED: 5, f"Skip{SIMPLIFIED}": 4}, skip="rms")

    def test_gpt2(self):
        self.become("gpt2", {LAYER: 5})
        self.become("gpt2", {LAYER: 1, f"Skip{LAYER}": 4}, skip="all")

    def test_bert(self):
        self.become("bert", {LAYER: 5})
        self.become("bert", {LAYER: 1, f"Skip{LAYER}": 4}, skip="all")


if __name__ == "__main__":
    unittest.main()
