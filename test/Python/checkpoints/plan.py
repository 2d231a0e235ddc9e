# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# REQUIRES: onnx
# RUN: env PYTHONPATH=%src/python:%S/Inputs %onnx_python %s
"""Which tensors are centered and which become two, or why a weight cannot be changed."""

import json
import pathlib
import tempfile
import unittest

import numpy as np
from checkpoints import captured, read_tensors, write_checkpoint

from mlir_norm.checkpoints.conversion import Request, convert
from mlir_norm.errors import NormError

# A table, a norm, and what reads the table besides.
MODULE = """
func.func @main(%a: tensor<5x3xf32>) -> {type} {{
  %table = arith.constant dense_resource<{key}> : tensor<3x4xf32>
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<5x4xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%empty : tensor<5x4xf32>) -> tensor<5x4xf32>
  %h = linalg.matmul ins(%a, %table : tensor<5x3xf32>, tensor<3x4xf32>)
    outs(%zeros : tensor<5x4xf32>) -> tensor<5x4xf32> loc("embed")
  %y = norm.layer_norm %h axes [1] epsilon 1.0e-5 : (tensor<5x4xf32>) -> tensor<5x4xf32> loc("norm")
  {rest}
}}
"""
ALONE = {"type": "tensor<5x4xf32>", "rest": "return %y : tensor<5x4xf32>"}
HEAD = {
    "type": "tensor<5x3xf32>",
    "rest": """
  %out = tensor.empty() : tensor<4x3xf32>
  %t = linalg.transpose ins(%table : tensor<3x4xf32>) outs(%out : tensor<4x3xf32>)
    permutation = [1, 0]
  %init = tensor.empty() : tensor<5x3xf32>
  %none = linalg.fill ins(%zero : f32) outs(%init : tensor<5x3xf32>) -> tensor<5x3xf32>
  %z = linalg.matmul ins(%y, %t : tensor<5x4xf32>, tensor<4x3xf32>)
    outs(%none : tensor<5x3xf32>) -> tensor<5x3xf32> loc("head")
  return %z : tensor<5x3xf32>""",
}
OTHER_WAY = {
    "type": "(tensor<3x4xf32>, tensor<5x4xf32>)",
    "rest": """
  %x = norm.layer_norm %table axes [0] epsilon 1.0e-5
    : (tensor<3x4xf32>) -> tensor<3x4xf32> loc("last_norm")
  return %x, %y : tensor<3x4xf32>, tensor<5x4xf32>""",
}
TIED = {"embed.weight": ["embed.weight", "head.weight"]}
UNTIED = {"embed.weight": ["embed.weight"], "head.weight": ["head.weight"]}
TABLE = np.arange(12.0).reshape(3, 4) ** 2
CENTERED = (TABLE - TABLE.mean(axis=1, keepdims=True)).astype(np.float32).tobytes()


def module(parts, key="embed.weight"):
    return MODULE.format(key=key, **parts)


class PlanTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def convert(self, parts, arrays=None, dtypes=None, **model):
        """The tensors of the conversion of a checkpoint, by default of the table."""
        arrays = arrays or {"embed.weight": TABLE}
        write_checkpoint(self.folder / "in", arrays, dtypes)
        capture = captured(module(parts), arrays, **model)
        request = Request(self.folder / "in", self.folder / "out")
        self.account = convert(request, capture=capture)
        self.config = json.loads((self.folder / "out" / "config.json").read_text())
        return read_tensors(self.folder / "out" / "model.safetensors")

    def fails(self, message, *arguments, **model):
        with self.assertRaisesRegex(NormError, message) as caught:
            self.convert(*arguments, **model)
        self.assertNotIn("\n", str(caught.exception))
        self.assertEqual([path.name for path in self.folder.iterdir()], ["in"])

    def test_one_reader(self):
        self.assertEqual(self.convert(ALONE), {"embed.weight": CENTERED})
        self.assertNotIn("tie_word_embeddings", self.config)

    def test_tensors_that_are_in_no_parameter_stay(self):
        arrays = {"embed.weight": TABLE, "other": TABLE}
        found = self.convert(ALONE, arrays, parameters={"embed.weight": ["embed.weight"]})
        self.assertEqual(found["other"], TABLE.astype(np.float32).tobytes())

    def test_tied_head_gets_its_own(self):
        found = self.convert(HEAD, parameters=TIED, untied=UNTIED)
        original = TABLE.astype(np.float32).tobytes()
        self.assertEqual(found, {"embed.weight": CENTERED, "head.weight": original})
        self.assertIs(self.config["tie_word_embeddings"], False)

    def test_tied_where_only_the_head_is_in_the_file(self):
        found = self.convert(HEAD, {"head.weight": TABLE}, parameters=TIED, untied=UNTIED)
        original = TABLE.astype(np.float32).tobytes()
        self.assertEqual(found, {"embed.weight": CENTERED, "head.weight": original})

    def test_tied_where_both_are_in_the_file(self):
        arrays = {"embed.weight": TABLE, "head.weight": TABLE}
        found = self.convert(HEAD, arrays, parameters=TIED, untied=UNTIED)
        original = TABLE.astype(np.float32).tobytes()
        self.assertEqual(found, {"embed.weight": CENTERED, "head.weight": original})

    def test_all_that_was_tied_gets_its_own(self):
        arrays = {"embed.weight": TABLE, "bias": np.arange(3.0)}
        parameters = {**TIED, "bias": ["bias", "head.bias"]}
        untied = {**UNTIED, "bias": ["bias"], "head.bias": ["head.bias"]}
        found = self.convert(HEAD, arrays, parameters=parameters, untied=untied)
        self.assertEqual(found["head.bias"], found["bias"])
        self.assertEqual(list(self.account.plan.copies), ["head.weight", "head.bias"])

    def test_tied_for_good(self):
        self.fails(
            "the weight embed.weight is read by head as it is, too, and the model cannot have two",
            HEAD,
            parameters=TIED,
        )

    def test_read_twice_under_one_name(self):
        self.fails("the weight embed.weight is read by head as it is, too", HEAD)

    def test_tied_tensors_that_differ(self):
        arrays = {"embed.weight": TABLE, "head.weight": TABLE + 1}
        message = "tensors embed.weight and head.weight differ, but are tied$"
        self.fails(message, HEAD, arrays, parameters=TIED, untied=UNTIED)

    def test_two_ways(self):
        self.fails("the weight embed.weight has to be centered in two ways$", OTHER_WAY)

    def test_no_tensor(self):
        message = "the weight embed.weight is not a tensor of .*in$"
        self.fails(message, ALONE, {"other": TABLE}, parameters={"embed.weight": ["embed.weight"]})

    def test_not_finite(self):
        message = "cannot center tensor embed.weight: it has numbers that are not finite$"
        self.fails(message, ALONE, {"embed.weight": TABLE / (TABLE != 1)})

    def test_type_that_cannot_be_centered(self):
        write_checkpoint(self.folder / "in", {"embed.weight": TABLE})
        weights = self.folder / "in" / "model.safetensors"
        weights.write_bytes(weights.read_bytes().replace(b'"F32"', b'"I32"'))
        capture = captured(module(ALONE), {"embed.weight": TABLE})
        message = (
            "cannot center tensor embed.weight of the type I32; supported: F16, BF16, F32, F64$"
        )
        with self.assertRaisesRegex(NormError, message):
            convert(Request(self.folder / "in", self.folder / "out"), capture=capture)

    def test_module_that_does_more_than_a_norm(self):
        text = module(ALONE).replace('loc("norm")', 'loc("block")')
        write_checkpoint(self.folder / "in", {"embed.weight": TABLE})
        capture = captured(text, {"embed.weight": TABLE})
        message = "nothing to convert: no module is known to be a LayerNorm and nothing else$"
        with self.assertRaisesRegex(NormError, message):
            convert(Request(self.folder / "in", self.folder / "out"), capture=capture)


if __name__ == "__main__":
    unittest.main()
