# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: %python -S %s
"""A model goes through its source to text and file; the source is one that this test adds."""

import contextlib
import io
import os
import pathlib
import sys
import tempfile
import types
import unittest
from unittest import mock

import mlir_norm
from mlir_norm import NormError, capturing
from mlir_norm.__main__ import main
from mlir_norm.errors import explained
from mlir_norm.inputs import Input
from mlir_norm.sources import Source

HERE = pathlib.Path(__file__).parent
OBJECTS = HERE / "Inputs" / "objects.py"

# Its models are lists, and it needs a module that is there.
LISTS = Source(
    name="lists",
    what="a list",
    extra="lists",
    needs=("json",),
    dialects=("linalg", "other"),
    classes=("builtins.list",),
    suffix=".list",
)


def to_mlir(model, inputs, options):
    options.progress("importing")
    return f"{model} {inputs} {options.dialect} {options.elide}\n"


def load(path):
    with explained(f"{path.name} is no list"):
        if path.stem == "bad":
            raise ValueError("\nline\nmore")
        return path.read_text().split()


class CaptureTest(unittest.TestCase):
    def setUp(self):
        module = types.SimpleNamespace(to_mlir=to_mlir, load=load)
        for patch in (
            mock.patch.object(capturing, "SOURCES", (LISTS,)),
            mock.patch.dict(sys.modules, {"mlir_norm.sources.lists": module}),
            mock.patch.object(capturing.metadata, "version", lambda package: "1.0"),
        ):
            patch.start()
            self.addCleanup(patch.stop)
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))

    def command(self, *arguments):
        """Exit status, stdout and stderr of a capture."""
        out, error = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(error):
            status = main(["capture", *map(str, arguments)])
        return status, out.getvalue(), error.getvalue()

    def test_objects(self):
        text = mlir_norm.capture([1], ["f32[2]", 5])
        self.assertEqual(
            text,
            "// list, captured with json 1.0.\n// norm-opt --norm-raise FILE\n"
            f"[1] {[Input('float32', (2,)), 5]} linalg False\n",
        )

    def test_other_dialects_are_unregistered(self):
        lines = mlir_norm.capture([1], [5], "other", elide=True).splitlines()
        self.assertEqual(
            lines[1:],
            ["// norm-opt --allow-unregistered-dialect --norm-raise FILE", "[1] [5] other True"],
        )

    def test_named_objects_and_what_is_beside_them(self):
        text = mlir_norm.capture(f"{OBJECTS}:factory")
        self.assertIn(f"[4] {[Input('float32', (2,))]} linalg", text)
        self.assertIn("[4] [7] linalg", mlir_norm.capture(f"{OBJECTS}:factory", [7]))

    def test_modules_are_found_in_the_current_folder(self):
        (self.folder / "a_module_here.py").write_text("import beside\nmodel = beside.model\n")
        (self.folder / "beside.py").write_text("model = [8]\n")
        self.addCleanup(os.chdir, os.getcwd())
        self.addCleanup(sys.path.remove, str(self.folder))
        os.chdir(self.folder)
        self.assertIn("[8] [0] linalg", mlir_norm.capture("a_module_here:model", [0]))

    def test_files(self):
        path = self.folder / "model.list"
        path.write_text("a b")
        self.assertIn("['a', 'b'] [0] linalg", mlir_norm.capture(path, [0]))

    def test_types(self):
        with self.assertRaisesRegex(NormError, "'int' is of type int; expected a list"):
            mlir_norm.capture(3)

    def test_command_prints(self):
        status, out, error = self.command(f"{OBJECTS}:factory")
        self.assertEqual((status, error), (0, ""))
        self.assertTrue(out.endswith(" linalg False\n"))

    def test_stdout_is_for_the_result_alone(self):
        (self.folder / "prints.py").write_text("print('from the model')\nmodel = [1]\n")
        status, out, error = self.command(self.folder / "prints.py:model", "--input", "f32[2]")
        self.assertEqual((status, error), (0, "from the model\n"))
        self.assertTrue(out.startswith("// "))

    def test_what_is_said_beside_an_error(self):
        lines = ["import sys, warnings", "print('noise', file=sys.stderr)", "warnings.warn('w')"]
        (self.folder / "noise.py").write_text("\n".join([*lines, "raise ValueError('why')"]))
        name = f"{self.folder}/noise.py:model"
        last = f"mlir_norm: error: {self.folder}/noise.py fails: ValueError: why\n"
        self.assertEqual(self.command(name), (1, "", last))
        status, out, error = self.command(name, "-v")
        self.assertEqual((status, out), (1, ""))
        self.assertRegex(error, r"(?s)noise\n.*UserWarning: w\n.*Traceback.*ValueError: why\n")
        self.assertTrue(error.endswith(last))

    def test_command_writes_and_says_what_it_does(self):
        path = self.folder / "out.mlir"
        status, out, error = self.command(f"{OBJECTS}:factory", "-v", "-o", path, "--elide")
        self.assertEqual((status, out), (0, ""))
        self.assertTrue(path.read_text().endswith(" linalg True\n"))
        stages = [line.split("  ")[-1] for line in error.splitlines()]
        self.assertEqual(
            stages, [f"loading {OBJECTS}:factory", "importing", f"writing {path}", "done: 0.0 MB"]
        )
        self.assertEqual(os.listdir(self.folder), ["out.mlir"])

    def test_what_is_half_written_is_removed(self):
        path = self.folder / "out.mlir"
        path.write_text("as it was")
        error = OSError(28, "No space left on device")
        with mock.patch.object(pathlib.Path, "write_text", side_effect=error):
            status, _, message = self.command(f"{OBJECTS}:factory", "-o", path)
        self.assertEqual(status, 1)
        self.assertIn("out.mlir: No space left on device\n", message)
        self.assertEqual(path.read_text(), "as it was")
        self.assertEqual(os.listdir(self.folder), ["out.mlir"])

    def test_errors_of_frameworks_are_one_line(self):
        (self.folder / "bad.list").write_text("bad")
        with self.assertRaisesRegex(NormError, r"^bad\.list is no list: ValueError: line$"):
            mlir_norm.capture(self.folder / "bad.list", [0])


unittest.main()
