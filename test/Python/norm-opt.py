# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: %python -S %s %obj/bin/norm-opt
"""norm-opt is run, and its errors are told in one line."""

import sys
import unittest

import mlir_norm
from mlir_norm import NormError

TOOL = sys.argv.pop()
EMPTY = "func.func @empty() { return }\n"

# In generic form, of a dialect that norm-opt has not registered.
NORM = """func.func @norm(%x: tensor<4x8xf32>, %w: tensor<8xf32>) -> tensor<4x8xf32> {
  %y = "onnx.RMSNormalization"(%x, %w) {axis = -1 : si64, epsilon = 1.0e-6 : f32}
    : (tensor<4x8xf32>, tensor<8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
"""


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
