# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# REQUIRES: onnx
# RUN: env PYTHONPATH=%src/python:%S/Inputs %onnx_python %s
"""Every model is MLIR that norm-opt reads, and each of its values is found again."""

import pathlib
import tempfile
import unittest

import numpy as np
import onnx
from models import Builder
from onnx import TensorProto, helper, numpy_helper

from mlir_norm.errors import NormError
from mlir_norm.norm_opt import run_norm_opt
from mlir_norm.onnx.importer import import_model, to_mlir


def constant_model(array, **attributes):
    """A model whose result is an initializer, or a Constant with these attributes."""
    nodes, weights = [], []
    if attributes:
        nodes.append(helper.make_node("Constant", [], ["c"], **attributes))
    else:
        weights.append(numpy_helper.from_array(array, "c"))
    graph = helper.make_graph(nodes, "graph", [], [onnx.ValueInfoProto(name="c")], weights)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)])


class ImportTest(unittest.TestCase):
    def lines(self, model, *parts, **options):
        """The text has a line with each of these parts, and norm-opt reads it."""
        text = to_mlir(model, **options)
        run_norm_opt(text)
        for part in parts:
            self.assertTrue(any(part in line for line in text.splitlines()), f"{part}\n{text}")
        return text

    def test_types_and_places(self):
        b = Builder()
        b.op("Add", b.input(shape=["n", 24]), b.weights("w", 24), name="y")
        self.lines(
            b.model(),
            'main_graph(%0: tensor<?x24xf32> {onnx.name = "x"} loc("x"))',
            '"onnx.Add"(%0, %1) {onnx_node_name = "node_y"} : (tensor<?x24xf32>, tensor<24xf32>)'
            ' -> (tensor<?x24xf32>) loc("y")',
        )

    def test_attributes(self):
        b = Builder()
        half = b.op("Cast", b.input(), to=TensorProto.FLOAT16)
        b.op("Split", half, axis=1, split=[3, 4], alpha=1e-5, mode='a"b', name="y")
        model = b.model()
        model.graph.node[1].output.append("z")
        text = self.lines(
            model,
            "{to = f16, ",
            "axis = 1 : si64",
            "split = [3, 4]",
            'mode = "a\\22b"',
            "alpha = 9.999999747378752e-06 : f32",
        )
        self.assertIn("%2, %3 =", text)

    def test_constants(self):
        for array, expected in (
            (np.float32(1e-6), "dense<9.999999974752427e-07> : tensor<f32>"),
            (np.array([1.0, np.inf]), "dense<[1.0, 0x7FF0000000000000]> : tensor<2xf64>"),
            (np.array([[-1], [2]]), "dense<[[-1], [2]]> : tensor<2x1xi64>"),
            (np.array([True, False]), "dense<[true, false]> : tensor<2xi1>"),
            (np.ones((100, 2), np.float16), 'dense<"0x003C"> : tensor<100x2xf16>'),
            (np.zeros((0, 3), np.uint8), "dense<> : tensor<0x3xui8>"),
            (np.arange(100), "dense_resource<__elided__> : tensor<100xi64>"),
        ):
            self.lines(constant_model(array), f"{{value = {expected}}}")
        self.lines(constant_model(np.arange(100)), 'dense<"0x0000', weights="all")

    def test_attributes_of_constants(self):
        for attributes, expected in (
            ({"value_float": 0.5}, "dense<0.5> : tensor<f32>"),
            ({"value_ints": [1, 2]}, "dense<[1, 2]> : tensor<2xi64>"),
            ({"value_strings": ["a", "b"]}, 'dense<["a", "b"]> : tensor<2x!onnx.String>'),
        ):
            self.lines(constant_model(None, **attributes), f"{{value = {expected}}}")

    def test_weights_in_another_file(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "model.onnx"
            onnx.save(
                constant_model(np.array([3.0])), path, save_as_external_data=True, size_threshold=0
            )
            model = onnx.load(path, load_external_data=False)
            self.lines(model, "dense<[3.0]> : tensor<1xf64>", base_dir=folder)

    def test_ops_that_onnx_does_not_define(self):
        b = Builder()
        b.op("Gelu", b.input(), domain="com.microsoft", name="y")
        self.lines(
            b.model(),
            '"onnx.Custom"(%0) {domain_name = "com.microsoft", function_name = "Gelu"',
        )

    def test_operands_and_results_that_are_left_out(self):
        b = Builder()
        b.op("Clip", b.input(), "", b.constant(1.0), name="y")
        text = self.lines(b.model(), '"onnx.NoValue"() {value} : () -> none')
        self.assertRegex(text, r'"onnx.Clip"\(%0, %2, %1\)')
        b = Builder()
        b.op("LayerNormalization", b.input(), b.weights("w", 24), name="y")
        model = b.model()
        model.graph.node[0].output.extend(["", "deviation"])
        imported = import_model(model)
        self.assertEqual(imported.origins["y"].names, ["y", "", "deviation"])
        run_norm_opt(imported.text)

    def test_subgraphs(self):
        branches = []
        for op in ("Neg", "Abs"):
            branch = Builder()
            branch.op(op, "x", name="y")
            branches.append(branch.graph("y"))
        b = Builder()
        b.input()
        flag = b.input("flag", [], TensorProto.BOOL)
        b.op("If", flag, else_branch=branches[1], then_branch=branches[0], name="result")
        imported = import_model(b.model("result"))
        run_norm_opt(imported.text)
        self.assertLess(imported.text.index("onnx.Neg"), imported.text.index("onnx.Abs"))
        places = [(o.graph, o.names) for name, o in imported.origins.items() if name[0] == "y"]
        self.assertEqual(places, [(1, ["y"]), (2, ["y"])])

    def test_names_of_any_kind(self):
        b = Builder()
        b.op("Neg", b.input('a "b"\\\n'), name="é/0")
        imported = import_model(b.model("é/0"))
        run_norm_opt(imported.text)
        self.assertIn("é/0", imported.origins)
        self.assertIn('loc("a \\22b\\22\\5C\\0A")', imported.text)

    def test_value_that_is_not_defined(self):
        b = Builder()
        b.op("Neg", "nowhere", name="y")
        with self.assertRaisesRegex(NormError, "reads the value 'nowhere', which is not defined"):
            import_model(b.model())


if __name__ == "__main__":
    unittest.main()
