# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: %python -S %s
"""Inputs are described by a type and a shape."""

import unittest

from mlir_norm import NormError
from mlir_norm.inputs import Input, parse_input


class ParseInputTest(unittest.TestCase):
    def test_types_and_shapes(self):
        self.assertEqual(parse_input("f32[2,8,64]"), Input("float32", (2, 8, 64)))
        self.assertEqual(parse_input(" bf16 [ 2 , 8 ] "), Input("bfloat16", (2, 8)))
        self.assertEqual(parse_input("i1[]"), Input("bool", ()))

    def test_open_dims_are_one_only_by_name(self):
        self.assertEqual(parse_input("f32[?,8,?]", 0), Input("float32", ("d0_0", 8, "d0_2")))
        self.assertEqual(parse_input("f32[?,8,?]", 1), Input("float32", ("d1_0", 8, "d1_2")))
        self.assertEqual(parse_input("i64[?batch]"), Input("int64", ("batch",)))

    def test_refusals(self):
        for text, reason in {
            "": "expected a type and a shape",
            "f32": "expected a type and a shape",
            "f32[2": "expected a type and a shape",
            "f32[2][3]": "expected a type and a shape",
            "float[2]": "unknown type 'float'; known: f16, bf16",
            "f32[2,]": "expected a size, ? or ?NAME, got ''",
            "f32[-2]": "got '-2'",
            "f32[2x3]": "got '2x3'",
            "f32[?2]": "got '?2'",
            "f32[²]": "got '²'",
        }.items():
            with self.subTest(text), self.assertRaises(NormError) as caught:
                parse_input(text)
            self.assertIn(reason, str(caught.exception))


unittest.main()
