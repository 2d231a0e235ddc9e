# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: %python -S %s
"""The project's programs are found."""

import os
import pathlib
import tempfile
import unittest
from unittest import mock

from mlir_norm import NormError, tools


class FindTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        (self.folder / "built").mkdir()
        self.enterContext(mock.patch.dict(os.environ, {"PATH": ""}))
        self.enterContext(mock.patch.object(tools, "BUILT", self.folder / "built"))
        os.environ.pop("MLIR_NORM_OPT", None)

    def program(self, name):
        path = self.folder / name
        path.touch(0o755)
        return str(path)

    def test_nearer_ones_count(self):
        with self.assertRaisesRegex(NormError, "norm-opt is not found: set MLIR_NORM_OPT, "):
            tools.find_tool("norm-opt")
        built = self.program("built/norm-opt")
        self.assertEqual(tools.find_tool("norm-opt"), built)
        in_path = self.program("norm-opt")
        os.environ["PATH"] = str(self.folder)
        self.assertEqual(tools.find_tool("norm-opt"), in_path)
        os.environ["MLIR_NORM_OPT"] = variable = self.program("variable")
        self.assertEqual(tools.find_tool("norm-opt"), variable)
        argument = self.program("argument")
        self.assertEqual(tools.find_tool("norm-opt", argument), argument)

    def test_given_ones_are_there(self):
        with self.assertRaisesRegex(NormError, "norm-opt: no program at x, given by the argument"):
            tools.find_tool("norm-opt", "x")
        os.environ["MLIR_NORM_OPT"] = "y"
        with self.assertRaisesRegex(NormError, r"no program at y, given by \$MLIR_NORM_OPT"):
            tools.find_tool("norm-opt")


unittest.main()
