# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# REQUIRES: onnx
# RUN: env PYTHONPATH=%src/python:%S/Inputs %onnx_python %s
"""All that is no part of a norm stays in the model, under its name."""

import unittest

import numpy as np
import onnx
from models import SHAPE, Builder, assert_same, ops, rewritten
from onnx import helper


class KeepTest(unittest.TestCase):
    def test_names_of_the_result(self):
        b = Builder()
        b.op("Neg", b.rms_norm(b.input(), b.weights("scale", 24), "inner"), name="y")
        model = b.model("y", "inner")
        model.graph.node[-2].metadata_props.add(key="source", value="layer 0")
        new = rewritten(model).model
        self.assertEqual([value.name for value in new.graph.output], ["y", "inner"])
        norm, negated = new.graph.node
        self.assertEqual(norm.name, "node_inner")
        self.assertEqual(norm.metadata_props[0].value, "layer 0")
        self.assertEqual(negated, model.graph.node[-1])

    def test_types_of_what_is_left(self):
        b = Builder()
        b.op("Neg", b.rms_norm(b.input(), b.weights("scale", 24), "inner"), name="y")
        model = b.model()
        new = rewritten(model).model
        self.assertEqual([value.name for value in new.graph.value_info], ["inner"])
        self.assertIn(new.graph.value_info[0], model.graph.value_info)

    def test_constants_that_others_read(self):
        b = Builder()
        x, scale = b.input(), b.weights("scale", 24)
        two = b.constant(2.0, "two")
        epsilon = b.constant(1e-6, "epsilon")
        mean = b.reduce_mean(b.op("Pow", x, two))
        factor = b.op("Reciprocal", b.op("Sqrt", b.op("Add", mean, epsilon)))
        normal = b.op("Mul", b.op("Mul", x, factor), scale)
        b.op("Mul", normal, two, name="y")
        b.constant(np.zeros(3), "unused_before")
        new = rewritten(b.model()).model
        names = {tensor.name for tensor in new.graph.initializer}
        self.assertEqual(names, {"scale", "two", "unused_before"})

    def test_nodes_that_were_dead_before(self):
        b = Builder()
        x = b.input()
        b.op("Abs", x, name="dead")
        b.rms_norm(x, b.weights("scale", 24))
        self.assertEqual(ops(rewritten(b.model()).model), ["Abs", "SimplifiedLayerNormalization"])

    def test_equal_new_constants_are_one(self):
        b = Builder()
        b.rms_norm(b.rms_norm(b.input(), name="first"))
        new = rewritten(b.model()).model
        self.assertEqual(len(new.graph.initializer), 1)
        assert_same(b.model(), new)

    def test_norms_in_branches(self):
        b = Builder()
        x, condition = b.input(), b.input("condition", [], onnx.TensorProto.BOOL)
        # The branches use the same names, and x and the scale of the graph around them.
        branches = []
        for scale in (b.weights("scale", 24), None):
            branch = Builder()
            branch.rms_norm(x, scale)
            branches.append(branch.graph("y"))
            branches[-1].output[0].CopyFrom(helper.make_tensor_value_info("y", 1, SHAPE))
        b.op("If", condition, name="y", then_branch=branches[0], else_branch=branches[1])
        model = b.model()
        result = rewritten(model)
        self.assertEqual(len(result.outcomes), 2)
        for attribute in result.model.graph.node[0].attribute:
            found = [node.op_type for node in attribute.g.node]
            self.assertEqual(found, ["SimplifiedLayerNormalization"])
        assert_same(model, result.model)

    def test_initializers_of_old_versions_are_inputs(self):
        b = Builder(13)
        x = b.input()
        b.rms_norm(x)
        model = b.model()
        model.ir_version = 3
        for tensor in model.graph.initializer:
            info = helper.make_tensor_value_info(tensor.name, tensor.data_type, tensor.dims)
            model.graph.input.append(info)
        new = rewritten(model).model
        self.assertEqual(ops(new), ["SimplifiedLayerNormalization"])
        names = [tensor.name for tensor in new.graph.initializer]
        self.assertEqual([value.name for value in new.graph.input], ["x", *names])
        assert_same(model, new)

    def test_initializer_that_is_only_a_default(self):
        b = Builder()
        b.rms_norm(b.input(), b.weights("scale", 24))
        model = b.model()
        model.graph.input.append(helper.make_tensor_value_info("scale", 1, [24]))
        new = rewritten(model).model
        self.assertEqual(ops(new), ["SimplifiedLayerNormalization"])
        self.assertEqual([value.name for value in new.graph.input], ["x", "scale"])
        self.assertEqual([tensor.name for tensor in new.graph.initializer], ["scale"])


if __name__ == "__main__":
    unittest.main()
