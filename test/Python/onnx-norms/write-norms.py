# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# REQUIRES: onnx
# RUN: env PYTHONPATH=%src/python:%S/Inputs %onnx_python %s
"""Norms become nodes, whatever their form; ONNX Runtime computes the same from them."""

import unittest

import numpy as np
from models import DOUBLE, SHAPE, Builder, assert_same, ops, rewritten
from onnx import helper, numpy_helper


class WriteTest(unittest.TestCase):
    def become(self, model, expected, **options):
        """The model's nodes become these, and compute the same."""
        result = rewritten(model, **options)
        self.assertEqual([outcome.reason for outcome in result.outcomes], [None])
        self.assertEqual(ops(result.model), expected)
        assert_same(model, result.model)
        return result.model

    def test_rms_norm(self):
        for opset, op in ((13, "Simplified"), (18, "Simplified"), (23, "RMS"), (24, "RMS")):
            b = Builder(opset)
            b.rms_norm(b.input(), b.weights("scale", 24))
            tail = "LayerNormalization" if op == "Simplified" else "Normalization"
            new = self.become(b.model(), [op + tail])
            self.assertEqual(list(new.graph.node[0].input), ["x", "scale"])

    def test_layer_norm(self):
        for opset in (13, 17, 18, 23):
            b = Builder(opset)
            b.layer_norm(b.input(), b.weights("scale", 24), b.weights("bias", 24))
            new = self.become(b.model(), ["LayerNormalization"])
            self.assertEqual(list(new.graph.node[0].input), ["x", "scale", "bias"])

    def test_no_scale(self):
        b = Builder()
        b.rms_norm(b.input())
        new = self.become(b.model(), ["SimplifiedLayerNormalization"])
        ones = numpy_helper.to_array(new.graph.initializer[0])
        np.testing.assert_array_equal(ones, np.ones(24, np.float32))

    def test_one_plus_scale(self):
        b = Builder()
        scale = b.op("Add", b.constant(1.0), b.weights("w", 24))
        b.rms_norm(b.input(), scale)
        new = self.become(b.model(), ["Add", "SimplifiedLayerNormalization"])
        self.assertEqual(list(new.graph.node[1].input), ["x", scale])

    def test_scale_with_unit_dims(self):
        b = Builder()
        b.rms_norm(b.input(), b.weights("scale", 1, 1, 24))
        new = self.become(b.model(), ["SimplifiedLayerNormalization"])
        self.assertEqual(list(new.graph.initializer[0].dims), [24])

    def test_rows_of_two_dims(self):
        b = Builder()
        b.layer_norm(b.input(), b.weights("g", 7, 24), b.weights("b", 7, 24), axes=(-2, -1))
        new = self.become(b.model(), ["LayerNormalization"])
        axis = next(a.i for a in new.graph.node[0].attribute if a.name == "axis")
        self.assertEqual(axis, -2)

    def test_bias_of_rms_norm(self):
        b = Builder()
        b.op(
            "Add", b.rms_norm(b.input(), b.weights("g", 24), "normal"), b.weights("b", 24), name="y"
        )
        self.become(b.model(), ["SimplifiedLayerNormalization", "Add"])

    def test_scale_per_head(self):
        b = Builder()
        b.rms_norm(b.input(), b.weights("scale", 7, 24))
        self.become(b.model(), ["SimplifiedLayerNormalization", "Mul"])

    def test_scale_and_shift_computed_by_the_model(self):
        b = Builder()
        x, s, t = b.input(), b.input("s", [2, 1, 24]), b.input("t", [2, 1, 24])
        centred = b.op("Sub", x, b.reduce_mean(x))
        normal = b.op("Mul", centred, b.inverse_root(b.op("Mul", centred, centred)))
        b.op("Add", b.op("Mul", normal, b.op("Add", b.constant(1.0), s)), t, name="y")
        result = rewritten(b.model())
        self.assertIn("LayerNormalization", ops(result.model))
        self.assertNotIn("ReduceMean", ops(result.model))
        assert_same(b.model(), result.model)

    def test_open_sizes(self):
        b = Builder()
        b.rms_norm(b.input(shape=["batch", "length", 24]), b.weights("scale", 24))
        result = rewritten(b.model())
        self.assertEqual(ops(result.model), ["SimplifiedLayerNormalization"])
        assert_same(b.model(), result.model, batch=3, length=5)

    def test_transposed_result(self):
        b = Builder()
        x = b.input()
        factor = b.inverse_root(b.op("Pow", x, b.constant(2.0)))
        perm = [0, 2, 1]
        moved = b.op("Transpose", x, perm=perm), b.op("Transpose", factor, perm=perm)
        b.op("Mul", *moved, name="y")
        self.become(b.model(), ["SimplifiedLayerNormalization", "Transpose"])

    def test_statistics_that_are_used_stay(self):
        b = Builder()
        x = b.input()
        factor = b.inverse_root(b.op("Pow", x, b.constant(2.0)))
        b.op("Mul", x, factor, name="y")
        model = b.model("y", factor)
        result = rewritten(model)
        self.assertIn("Reciprocal", ops(result.model))
        assert_same(model, result.model)

    def test_result_computed_twice(self):
        b = Builder()
        x, scale = b.input(), b.weights("scale", 24)
        normal = b.op("Mul", x, b.inverse_root(b.op("Pow", x, b.constant(2.0))))
        b.op("Neg", b.op("Mul", normal, scale, name="query"), name="a")
        b.op("Abs", b.op("Mul", normal, scale, name="key"), name="b")
        model = b.model("a", "b")
        result = rewritten(model)
        self.assertEqual(ops(result.model).count("SimplifiedLayerNormalization"), 1)
        self.assertNotIn("Mul", ops(result.model))
        assert_same(model, result.model)

    def test_residual(self):
        b = Builder()
        total = b.op("Add", b.input("x"), b.input("r"), name="total")
        b.rms_norm(total, b.weights("scale", 24))
        self.become(b.model(), ["Add", "SimplifiedLayerNormalization"])
        new = self.become(b.model(), ["SkipSimplifiedLayerNormalization"], skip="rms")
        self.assertEqual(list(new.graph.node[0].output), ["y"])
        self.assertIn("com.microsoft", [opset.domain for opset in new.opset_import])
        new = self.become(b.model("y", "total"), ["SkipSimplifiedLayerNormalization"], skip="all")
        self.assertEqual(list(new.graph.node[0].output), ["y", "", "", "total"])

    def test_residual_that_is_read_before_the_norm(self):
        b = Builder()
        total = b.op("Add", b.input("x"), b.input("r"), name="total")
        b.op("Neg", total, name="early")
        b.layer_norm(total, b.weights("scale", 24), b.weights("bias", 24))
        new = self.become(b.model("y", "early"), ["SkipLayerNormalization", "Neg"], skip="all")
        self.assertEqual(new.graph.node[0].output[3], "total")

    def test_residual_that_repeats(self):
        b = Builder()
        total = b.op("Add", b.input("x"), b.input("r", [1, 7, 24]))
        b.rms_norm(total, b.weights("scale", 24))
        self.become(b.model(), ["Add", "SimplifiedLayerNormalization"], skip="all")

    def test_residual_of_four_dims(self):
        b = Builder()
        total = b.op("Add", b.input("x", [1, *SHAPE]), b.input("r", [1, *SHAPE]))
        b.rms_norm(total, b.weights("scale", 24))
        self.become(b.model(), ["Add", "SimplifiedLayerNormalization"], skip="all")

    def test_node_that_is_a_norm_already(self):
        b = Builder()
        b.op("LayerNormalization", b.input(), b.weights("scale", 24), name="y")
        result = rewritten(b.model())
        self.assertEqual(result.outcomes[0].existing, "LayerNormalization")
        self.assertEqual(result.model, b.model())

    def test_node_in_f64_that_is_a_norm_already(self):
        b = Builder(element_type=DOUBLE)
        b.op("LayerNormalization", b.input(), b.weights("scale", 24), name="y")
        for skip in ("none", "all"):
            result = rewritten(b.model(), skip=skip)
            existing = [outcome.existing for outcome in result.outcomes]
            self.assertEqual(existing, ["LayerNormalization"])

    def test_layer_norm_around_a_node_of_a_norm(self):
        b = Builder(23)
        x, scale = b.input(), b.weights("scale", 24)
        b.op("RMSNormalization", b.op("Sub", x, b.reduce_mean(x)), scale, name="y")
        self.become(b.model(), ["LayerNormalization"])

    def test_gated_norm(self):
        b = Builder()
        gate = b.input("z")
        x = b.op("Mul", b.input(), b.op("Mul", gate, b.op("Sigmoid", gate)))
        b.rms_norm(x, b.weights("scale", 24))
        self.become(b.model(), ["Sigmoid", "Mul", "Mul", "SimplifiedLayerNormalization"])

    def test_function_is_inlined(self):
        b = Builder()
        body = Builder()
        body.rms_norm("x", body.op("Identity", "w"))
        for name, value in body.constants.items():
            tensor = numpy_helper.from_array(value)
            body.nodes.insert(0, helper.make_node("Constant", [], [name], value=tensor))
        opsets = [helper.make_opsetid("", 18)]
        function = helper.make_function("local", "Norm", ["x", "w"], ["y"], body.nodes, opsets)
        graph = helper.make_graph(
            [helper.make_node("Norm", [b.input(), b.weights("w", 24)], ["y"], domain="local")],
            "graph",
            b.inputs,
            [helper.make_tensor_value_info("y", 1, SHAPE)],
            [numpy_helper.from_array(b.constants["w"], "w")],
        )
        opsets = [*opsets, helper.make_opsetid("local", 1)]
        model = helper.make_model(graph, opset_imports=opsets, functions=[function], ir_version=10)
        result = rewritten(model)
        self.assertIn("SimplifiedLayerNormalization", ops(result.model))
        self.assertNotIn("ReduceMean", ops(result.model))
        assert_same(model, result.model)


if __name__ == "__main__":
    unittest.main()
