# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: %python -S %s %cxx %obj/bin/norm-compile
"""norm-compile is asked for what is wanted, once; what it makes is whole or not there."""

import array
import json
import os
import pathlib
import stat
import subprocess
import sys
import tempfile
import unittest
from unittest import mock

import mlir_norm
from mlir_norm import NormError

NORM_COMPILE = sys.argv.pop()
CXX = sys.argv.pop()

# The mean square of (3, 4) and of (6, 8) is 12.5 and 50.
RMS = """
func.func @rms(%x: tensor<?x2xf32> {norm.c_name = "x", norm.c_dims = ["rows", ""]},
               %w: tensor<2xf32> {norm.c_name = "scale"})
    -> (tensor<?x2xf32> {norm.c_name = "y"}) {
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon 0.0e+00
      : (tensor<?x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
  return %y : tensor<?x2xf32>
}
"""

# Does what norm-compile is asked to as far as the package can tell: tells its arguments and stdin,
# and writes a library of one function.
TOOL = """#!{python}
import json, pathlib, shutil, sys
folder = pathlib.Path({folder!r})
options = dict(a.split("=", 1) for a in sys.argv[1:] if "=" in a)
with (folder / "calls").open("a") as calls:
    text = "" if sys.stdin is None else sys.stdin.read()
    print(json.dumps([[a for a in sys.argv[1:] if "kernel." not in a], text]), file=calls)
if options.get("--op") == "bad":
    pathlib.Path(options["--shared"]).write_text("half")
    print("norm-compile: error: unknown op 'bad'\\nmore", file=sys.stderr)
    sys.exit(1)
if options.get("--op") == "silent":
    sys.exit(3)
shutil.copy(folder / "one.so", options["--shared"])
function = dict(name="one", parameters=[], sizes=[], strides=[])
pathlib.Path(options["--interface"]).write_text(json.dumps(dict(functions=[function])))
"""


class CompileTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        source = self.folder / "one.cpp"
        source.write_text('extern "C" int one() { return 0; }\n')
        library = str(self.folder / "one.so")
        subprocess.run([CXX, "-shared", "-fPIC", str(source), "-o", library], check=True)
        self.tool = self.folder / "norm-compile"
        self.tool.write_text(TOOL.format(python=sys.executable, folder=str(self.folder)))
        self.tool.chmod(self.tool.stat().st_mode | stat.S_IXUSR)
        self.cache = self.folder / "cache"
        variables = {"MLIR_NORM_COMPILE": str(self.tool), "MLIR_NORM_CACHE": str(self.cache)}
        self.enterContext(mock.patch.dict(os.environ, variables))

    def calls(self):
        """What the tool was asked since the last time."""
        path = self.folder / "calls"
        calls = (
            [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
        )
        path.unlink(missing_ok=True)
        return calls

    def test_options(self):
        kernel = mlir_norm.compile(
            "rms_norm", type="bf16", cols=4096, plus_one=True, bias=False, scale_type=None
        )
        self.assertEqual(
            self.calls(),
            [[["--op=rms_norm", "--type=bf16", "--cols=4096", "--plus-one"], ""]],
        )
        self.assertEqual(repr(kernel), "<mlir_norm kernel one()>")
        kernel()

    def test_what_is_made_already_is_taken(self):
        for cols in (1, 1, 2):
            mlir_norm.compile("rms_norm", cols=cols)
        self.assertEqual([call[0][1] for call in self.calls()], ["--cols=1", "--cols=2"])
        self.assertEqual(len(os.listdir(self.cache)), 2)
        self.tool.write_text(self.tool.read_text() + "# Changed.\n")
        mlir_norm.compile("rms_norm", cols=1)
        self.assertEqual(len(self.calls()), 1)

    def test_modules(self):
        text = "func.func @one() {\n  return\n}\n"
        mlir_norm.compile(text, entry="one")
        self.assertEqual(self.calls(), [[["-", "--entry=one"], text]])
        path = self.folder / "module.mlir"
        path.write_text("// Another.\n")
        mlir_norm.compile(path)
        mlir_norm.compile(str(path))
        self.assertEqual([call[0] for call in self.calls()], [[str(path)]])
        path.write_text("// A third.\n")
        mlir_norm.compile(path)
        self.assertEqual(len(self.calls()), 1)

    def test_refusals(self):
        for what, words in {
            "bad": "norm-compile: error: unknown op 'bad'",
            "silent": "norm-compile: it ends with status 3 and no word",
            "no/such.mlir": "cannot read no/such.mlir: No such file or directory",
            str(self.folder): f"cannot read {self.folder}: Is a directory",
            str(self.folder / "one.so"): f"cannot read {self.folder / 'one.so'}: it is no text",
        }.items():
            with self.subTest(what), self.assertRaises(NormError) as caught:
                mlir_norm.compile(what)
            self.assertEqual(str(caught.exception), words)
        self.assertEqual(os.listdir(self.cache), [])

    def test_cache_that_cannot_be_written(self):
        self.cache.write_text("a file")
        with self.assertRaisesRegex(NormError, f"^cannot write {self.cache}: "):
            mlir_norm.compile("rms_norm")

    def test_cache_of_the_user(self):
        del os.environ["MLIR_NORM_CACHE"]
        for variables, place in (
            ({"XDG_CACHE_HOME": str(self.folder / "xdg")}, "xdg/mlir-norm"),
            ({"HOME": str(self.folder / "home"), "XDG_CACHE_HOME": ""}, "home/.cache/mlir-norm"),
        ):
            with mock.patch.dict(os.environ, variables):
                mlir_norm.compile("rms_norm")
            self.assertEqual(len(os.listdir(self.folder / place)), 1)


class NormCompileTest(unittest.TestCase):
    """With norm-compile itself."""

    def setUp(self):
        self.cache = self.enterContext(tempfile.TemporaryDirectory())
        variables = {"MLIR_NORM_COMPILE": NORM_COMPILE, "MLIR_NORM_CACHE": self.cache}
        self.enterContext(mock.patch.dict(os.environ, variables))

    def test_results(self):
        kernel = mlir_norm.compile(RMS)
        self.assertEqual(
            repr(kernel),
            "<mlir_norm kernel rms(x: f32[rows, 2], scale: f32[2], y: f32[rows, 2])>",
        )
        x, w = array.array("f", [3, 4, 6, 8]), array.array("f", [1, 10])
        y = array.array("f", [0] * 4)
        run = kernel.bind(
            memoryview(x).cast("B").cast("f", (2, 2)), w, memoryview(y).cast("B").cast("f", (2, 2))
        )
        run()
        for got, expected in zip(y, [3, 40, 3, 40], strict=True):
            self.assertAlmostEqual(got, expected / 12.5**0.5, places=5)
        with self.assertRaisesRegex(NormError, "^rms: scale: expected f32.2., got float32.4."):
            kernel(x[:2], x, y[:2])

    def test_refusals_are_those_of_the_tool(self):
        with self.assertRaisesRegex(
            NormError,
            "^norm-compile: error: .*expected openmp or none|"
            "^norm-compile: error: .*expects openmp or none, got 'x'$",
        ):
            mlir_norm.compile(RMS, threads="x")
        with self.assertRaisesRegex(NormError, "^norm-compile: .*unknown option '--colour"):
            mlir_norm.compile(RMS, colour=1)
        with self.assertRaisesRegex(NormError, "^norm-compile: error: .*there is no function @f"):
            mlir_norm.compile(RMS, entry="f")
        self.assertEqual(os.listdir(self.cache), [])


unittest.main()
