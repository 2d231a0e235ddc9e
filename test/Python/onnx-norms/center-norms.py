# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# REQUIRES: onnx
# RUN: env PYTHONPATH=%src/python:%S/Inputs %onnx_python %s
"""LayerNorms that become RMSNorms, with the weights that have to be centered for it."""

import contextlib
import io
import json
import pathlib
import tempfile
import unittest

import numpy as np
import onnx
from models import HALF, Builder, assert_same, ops, rewritten
from onnx import TensorProto, numpy_helper

from mlir_norm.__main__ import main


def linear_and_norm(opset=18, element_type=TensorProto.FLOAT, **outputs):
    """x W + b, whose rows are normalized, and a head."""
    b = Builder(opset, element_type)
    h = b.op("Add", b.op("MatMul", b.input(), b.weights("w", 24, 16)), b.weights("b", 16), name="h")
    y = b.op("LayerNormalization", h, b.weights("scale", 16), b.weights("bias", 16), name="y")
    b.op("MatMul", y, b.weights("head", 16, 8), name="z")
    return b.model(*outputs.get("names", ("z",)))


def table_and_head(way=("Transpose",)):
    """A table that is looked up in, and is the head, too."""
    b = Builder()
    ids = b.input("ids", [2, 7], TensorProto.INT64)
    table = b.weights("table", 20, 16)
    h = b.op("Gather", table, ids, name="h")
    y = b.op("LayerNormalization", h, b.weights("scale", 16), name="y")
    head = table
    for op in way:
        head = b.op(op, head, name=f"{op.lower()}_of_{head}")
    b.op("MatMul", y, head, name="z")
    return b.model("z")


def initializers(model):
    return {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}


def centered(array, axis):
    wide = array.astype(np.float64)
    return (wide - wide.mean(axis=axis, keepdims=True)).astype(array.dtype)


class CenterTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def command(self, model, *arguments, target="out.onnx", status=0, **options):
        """What onnx --center prints of a model."""
        onnx.save(model, self.folder / "in.onnx", **options)
        out, err = io.StringIO(), io.StringIO()
        paths = [str(self.folder / "in.onnx"), str(self.folder / target)]
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            self.assertEqual(main(["onnx", *paths, "--center", *arguments]), status, err.getvalue())
        return (err if status else out).getvalue()

    def test_weights_and_biases(self):
        for opset, op in ((18, "SimplifiedLayerNormalization"), (23, "RMSNormalization")):
            model = linear_and_norm(opset)
            found = rewritten(model, center=True)
            self.assertEqual(ops(found.model), ["MatMul", "Add", op, "Add", "MatMul"])
            before, after = initializers(model), initializers(found.model)
            np.testing.assert_array_equal(after["w"], centered(before["w"], 1))
            np.testing.assert_array_equal(after["b"], centered(before["b"], 0))
            for name in ("scale", "bias", "head"):
                np.testing.assert_array_equal(after[name], before[name])
            assert_same(model, found.model)

    def test_without_it_nothing_is_centered(self):
        found = rewritten(linear_and_norm())
        self.assertIn("LayerNormalization", ops(found.model))

    def test_norm_of_single_ops(self):
        b = Builder()
        h = b.op("MatMul", b.input(), b.weights("w", 24, 16), name="h")
        b.layer_norm(h, b.weights("scale", 16), b.weights("bias", 16))
        model = b.model()
        found = rewritten(model, center=True)
        self.assertEqual(ops(found.model), ["MatMul", "SimplifiedLayerNormalization", "Add"])
        assert_same(model, found.model)

    def test_half_precision(self):
        model = linear_and_norm(element_type=HALF)
        found = rewritten(model, center=True)
        self.assertIn("SimplifiedLayerNormalization", ops(found.model))
        before, after = initializers(model), initializers(found.model)
        np.testing.assert_array_equal(after["w"], centered(before["w"], 1))
        assert_same(model, found.model, tolerance=2e-2)

    def test_table_that_is_the_head_too(self):
        for way in (("Transpose",), ("Identity", "Transpose")):
            model = table_and_head(way)
            found = rewritten(model, center=True)
            before, after = initializers(model), initializers(found.model)
            np.testing.assert_array_equal(after["table"], before["table"])
            expected = centered(before["table"], 1)
            np.testing.assert_array_equal(after["table_centered"], expected)
            gather = next(node for node in found.model.graph.node if node.op_type == "Gather")
            self.assertEqual(gather.input[0], "table_centered")
            assert_same(model, found.model)

    def test_weight_behind_a_transpose_that_others_read(self):
        b = Builder()
        weight = b.op("Transpose", b.weights("w", 16, 24), name="transposed")
        h = b.op("MatMul", b.input(), weight, name="h")
        y = b.op("LayerNormalization", h, b.weights("scale", 16), name="y")
        b.op("Add", y, b.op("Relu", b.op("MatMul", "x", weight)), name="z")
        model = b.model("z")
        found = rewritten(model, center=True)
        self.assertEqual(ops(found.model).count("Transpose"), 2)
        before, after = initializers(model), initializers(found.model)
        np.testing.assert_array_equal(after["w"], before["w"])
        np.testing.assert_array_equal(after["w_centered"], centered(before["w"], 0))
        assert_same(model, found.model)

    def test_weight_behind_a_transpose_that_nothing_else_reads(self):
        b = Builder()
        weight = b.op("Transpose", b.weights("w", 16, 24), name="transposed")
        b.op("LayerNormalization", b.op("MatMul", b.input(), weight), b.weights("s", 16), name="y")
        model = b.model()
        found = rewritten(model, center=True)
        expected = centered(initializers(model)["w"], 0)
        np.testing.assert_array_equal(initializers(found.model)["w"], expected)
        assert_same(model, found.model)

    def test_constant_that_is_a_node(self):
        b = Builder()
        array = b.generator.standard_normal((24, 16)).astype(np.float32)
        weight = b.op("Constant", name="w", value=numpy_helper.from_array(array))
        b.op("LayerNormalization", b.op("MatMul", b.input(), weight), b.weights("s", 16), name="y")
        model = b.model()
        found = rewritten(model, center=True)
        self.assertIn("SimplifiedLayerNormalization", ops(found.model))
        assert_same(model, found.model)

    def test_node_with_other_results(self):
        b = Builder()
        h = b.op("MatMul", b.input(), b.weights("w", 24, 16), name="h")
        y = b.op("LayerNormalization", h, b.weights("scale", 16), name="y")
        b.nodes[-1].output.extend(["", "factor"])
        b.op("Mul", y, "factor", name="z")
        model = b.model("z")
        found = rewritten(model, center=True)
        self.assertEqual(ops(found.model), ops(model))
        reason = "its LayerNormalization has other results that are read"
        self.assertEqual(found.outcomes[0].reason, reason)
        assert_same(model, found.model)

    def test_stream_that_is_returned(self):
        model = linear_and_norm(names=("z", "h"))
        found = rewritten(model, center=True)
        self.assertEqual(ops(found.model), ops(model))
        self.assertEqual(found.centered, [])
        for name, array in initializers(model).items():
            np.testing.assert_array_equal(initializers(found.model)[name], array)

    def test_report(self):
        lines = self.command(linear_and_norm(), "--report", "--verify").splitlines()
        what = "SimplifiedLayerNormalization + Add for 1 node"
        self.assertEqual(lines[0], f"y  layer_norm of 2x7x16xf32  {what}")
        self.assertRegex(
            lines[2],
            "^1 of 1 LayerNorms are RMSNorms now, exactly; 2 weights are centered, no row of them"
            r" sums up to more than \d\.\de-0[67]$",
        )
        lines = self.command(linear_and_norm(names=("z", "h")), "--report").splitlines()
        self.assertRegex(
            lines[0],
            "is a LayerNormalization already; no rms_norm: .*h is returned by @main_graph$",
        )
        self.assertEqual(lines[-1], "0 of 1 LayerNorms are RMSNorms now, exactly")

    def test_json(self):
        record = json.loads(self.command(linear_and_norm(), "--json"))
        norm = record["norms"][0]
        self.assertIs(norm["is_rms_norm"], True)
        self.assertEqual(norm["why"], "the rows of x sum to zero once those of constants do")
        self.assertEqual([weight["name"] for weight in record["centered"]], ["b", "w"])
        self.assertEqual(record["centered"][1]["dims"], [1])

    def test_data_in_other_files(self):
        options = {"save_as_external_data": True, "location": "weights.bin", "size_threshold": 100}
        for target in ("out.onnx", "other/out.onnx"):
            with self.subTest(target):
                path = self.folder / target
                path.parent.mkdir(exist_ok=True)
                model = linear_and_norm()
                self.command(model, "--verify", target=target, **options)
                self.assertTrue(path.with_name("out.onnx.centered.data").is_file())
                found = onnx.load(path)
                expected = centered(initializers(linear_and_norm())["w"], 1)
                np.testing.assert_array_equal(initializers(found)["w"], expected)
                # The original is as it was.
                original = initializers(onnx.load(self.folder / "in.onnx"))
                np.testing.assert_array_equal(original["w"], initializers(linear_and_norm())["w"])

    def fails(self, model, message):
        text = self.command(model, status=1)
        self.assertRegex(text, rf"\Amlir_norm: error: {message}\n\Z")
        self.assertEqual([path.name for path in self.folder.iterdir()], ["in.onnx"])

    def test_not_finite(self):
        model = linear_and_norm()
        array = np.full((24, 16), np.inf, dtype=np.float32)
        array[0, 0] = 1
        model.graph.initializer[0].CopyFrom(numpy_helper.from_array(array, "w"))
        self.fails(model, "cannot center w: it has numbers that are not finite")

    def test_two_ways(self):
        b = Builder()
        weight = b.weights("w", 16, 16)
        x = b.input("x", [4, 16])
        for name, operands in (("y", (x, weight)), ("z", (weight, x))):
            h = b.op("MatMul", *operands) if name == "y" else b.op("Transpose", weight)
            b.op("LayerNormalization", h, b.weights(f"s_{name}", 16), name=name)
        self.fails(b.model("y", "z"), "the weight w has to be centered in two ways")


if __name__ == "__main__":
    unittest.main()
