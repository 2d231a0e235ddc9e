# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: %python -S %s %obj/bin/norm-opt
"""norm-opt is found, run, and its errors are told in one line."""

import os
import pathlib
import sys
import tempfile
import unittest
from unittest import mock

import mlir_norm
from mlir_norm import NormError, norm_opt

TOOL = sys.argv.pop()
EMPTY = "func.func @empty() { return }\n"

# In generic form, of a dialect that norm-opt has not registered.
NORM = """func.func @norm(%x: tensor<4x8xf32>, %w: tensor<8xf32>) -> tensor<4x8xf32> {
  %y = "onnx.RMSNormalization"(%x, %w) {axis = -1 : si64, epsilon = 1.0e-6 : f32}
    : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
"""


class FindTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.enterContext(mock.patch.dict(os.environ, {"PATH": ""}))
        self.enterContext(mock.patch.object(norm_opt, "BUILT", self.folder / "built"))
        os.environ.pop("MLIR_NORM_OPT", None)

    def program(self, name):
        path = self.folder / name
        path.touch(0o755)
        return str(path)

    def test_nearer_ones_count(self):
        with self.assertRaisesRegex(NormError, "norm-opt is not found: set MLIR_NORM_OPT, "):
            norm_opt.find_norm_opt()
        built = self.program("built")
        self.assertEqual(norm_opt.find_norm_opt(), built)
        in_path = self.program("norm-opt")
        os.environ["PATH"] = str(self.folder)
        self.assertEqual(norm_opt.find_norm_opt(), in_path)
        os.environ["MLIR_NORM_OPT"] = variable = self.program("variable")
        self.assertEqual(norm_opt.find_norm_opt(), variable)
        argument = self.program("argument")
        self.assertEqual(norm_opt.find_norm_opt(argument), argument)

    def test_given_ones_are_there(self):
        with self.assertRaisesRegex(NormError, "norm-opt: no program at x, given by the argument"):
            norm_opt.find_norm_opt("x")
        os.environ["MLIR_NORM_OPT"] = "y"
        with self.assertRaisesRegex(NormError, r"no program at y, given by \$MLIR_NORM_OPT"):
            norm_opt.find_norm_opt()


class RunTest(unittest.TestCase):
    def test_passes(self):
        text = mlir_norm.opt('"some.op"() : () -> ()', "norm-raise,cse", norm_opt=TOOL)
        self.assertEqual(text, 'module {\n  "some.op"() : () -> ()\n}\n\n')

    def test_report(self):
        found = mlir_norm.report(NORM, norm_opt=TOOL)
        self.assertEqual(found["refused"], [])
        self.assertEqual([norm["op"] for norm in found["norms"]], ["rms_norm"])
        self.assertEqual(found["norms"][0]["axes"], [1])

    def test_errors(self):
        with self.assertRaisesRegex(NormError, r"^norm-opt: <stdin>:1:1: error: .*'neither'.*$"):
            mlir_norm.opt("neither", norm_opt=TOOL)
        with self.assertRaisesRegex(NormError, "^norm-opt: .*'no-such-pass' does not refer.*$"):
            mlir_norm.opt(EMPTY, "no-such-pass", norm_opt=TOOL)


unittest.main()
