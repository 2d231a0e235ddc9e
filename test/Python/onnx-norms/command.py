# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# REQUIRES: onnx
# RUN: env PYTHONPATH=%src/python:%S/Inputs %onnx_python %s
"""The command: files whole or not at all, its texts, and one line for each error."""

import contextlib
import io
import json
import pathlib
import tempfile
import unittest
from unittest import mock

import numpy as np
import onnx
from models import Builder, assert_same
from onnx import TensorProto

from mlir_norm.__main__ import main
from mlir_norm.onnx import running


def two_norms():
    b = Builder()
    total = b.op("Add", b.input(), b.rms_norm("x", b.weights("a", 24), "first"))
    b.rms_norm(total, b.weights("b", 24))
    return b.model()


class CommandTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.source = self.folder / "in.onnx"
        self.other = self.folder / "other"
        self.other.mkdir()

    def command(self, *arguments, source=None, target="out.onnx", status=0):
        """What the command prints: on stdout, or on stderr if it fails."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            paths = [str(source or self.source), str(self.folder / target)]
            self.assertEqual(main(["onnx", *paths, *arguments]), status, err.getvalue())
        return (err if status else out).getvalue()

    def files(self):
        return sorted(str(p.relative_to(self.folder)) for p in self.folder.rglob("*.*"))

    def save_with_external_data(self):
        # ONNX Runtime wants axes to be in the model itself.
        options = {"location": "weights.bin", "size_threshold": 64}
        onnx.save(two_norms(), self.source, save_as_external_data=True, **options)

    def test_summary(self):
        onnx.save(two_norms(), self.source)
        text = self.command()
        expected = "in.onnx: 2 of 2 norms are single nodes now: 2 SimplifiedLayerNormalization\n"
        self.assertEqual(text, expected)
        assert_same(two_norms(), onnx.load(self.folder / "out.onnx"))

    def test_report(self):
        onnx.save(two_norms(), self.source)
        lines = self.command("--report", "--skip", "rms").splitlines()
        self.assertEqual(
            lines[:2],
            [
                "first  rms_norm of 2x7x24xf32  SimplifiedLayerNormalization for 7 nodes",
                "y      rms_norm of 2x7x24xf32  SkipSimplifiedLayerNormalization for 8 nodes",
            ],
        )

    def test_json(self):
        onnx.save(two_norms(), self.source)
        record = json.loads(self.command("--json", "--verify"))
        self.assertEqual(record["norms"][0]["node"], "SimplifiedLayerNormalization")
        self.assertEqual(record["norms"][0]["shape"], [2, 7, 24])
        self.assertLess(record["largest_error"]["relative"], 1e-5)

    def test_no_norms(self):
        b = Builder()
        b.op("Neg", b.input(), name="y")
        onnx.save(b.model(), self.source)
        self.assertEqual(self.command("--verify").splitlines()[0], "in.onnx: no norms")
        self.assertEqual(onnx.load(self.folder / "out.onnx"), b.model())

    def test_time(self):
        onnx.save(two_norms(), self.source)
        self.assertRegex(
            self.command("--time"),
            r"time of the norms: [\d.e-]+ ms before, [\d.e-]+ ms now, ([\d.]+|many) times less"
            r" \(medians of the nodes alone; 2 of 2x7x24; ONNX Runtime",
        )

    def test_results_that_differ(self):
        onnx.save(two_norms(), self.source)
        with mock.patch.object(running, "compare") as compare:
            compare.return_value = running.Difference(0.5, 0.25, False)
            text = self.command("--verify", status=1)
        self.assertRegex(text, "the results differ by 5.0e-01 absolute, 2.5e-01 relative")
        self.assertEqual(self.files(), ["in.onnx"])

    def test_comparison(self):
        a = np.array([1.0, 100.0, np.nan], np.float32)
        self.assertTrue(running.compare([a], [a.copy()], 0).is_close)
        self.assertTrue(running.compare([a], [a * np.float32(1 + 1e-6)], 1e-5).is_close)
        self.assertFalse(running.compare([a], [a * np.float32(1 + 1e-4)], 1e-5).is_close)
        self.assertFalse(running.compare([a], [np.nan_to_num(a)], 1e-5).is_close)
        whole = np.array([1, 2])
        self.assertFalse(running.compare([whole], [whole + 1], 10).is_close)

    def test_random_inputs(self):
        b = Builder()
        table = b.weights("table", 5, 24)
        b.op("Gather", table, b.input("ids", ["n", 3], TensorProto.INT64), name="y")
        feeding = running.Feeding({"n": 40})
        ids = running.random_inputs(b.model(), feeding)["ids"]
        self.assertEqual(ids.shape, (40, 3))
        self.assertEqual((ids.min(), ids.max()), (0, 4))
        feeding = running.Feeding({"n": 40}, {"ids": (2, 3)})
        self.assertEqual(set(running.random_inputs(b.model(), feeding)["ids"].flat), {2})

    def test_external_data_in_the_same_folder(self):
        self.save_with_external_data()
        data = (self.folder / "weights.bin").read_bytes()
        self.command("--verify")
        self.assertEqual(self.files(), ["in.onnx", "out.onnx", "weights.bin"])
        self.assertEqual((self.folder / "weights.bin").read_bytes(), data)
        assert_same(two_norms(), onnx.load(self.folder / "out.onnx"))

    def test_external_data_in_another_folder(self):
        self.save_with_external_data()
        self.command("--verify", "--time", target="other/out.onnx")
        self.assertEqual(
            self.files(),
            ["in.onnx", "other/out.onnx", "other/out.onnx.data", "weights.bin"],
        )
        assert_same(two_norms(), onnx.load(self.other / "out.onnx"))

    def test_external_data_is_whole_or_not_there(self):
        self.save_with_external_data()
        with mock.patch.object(running, "compare") as compare:
            compare.return_value = running.Difference(0.5, 0.25, False)
            self.command("--verify", target="other/out.onnx", status=1)
        self.assertEqual(self.files(), ["in.onnx", "weights.bin"])

    def test_external_data_that_is_not_there(self):
        self.save_with_external_data()
        (self.folder / "weights.bin").unlink()
        self.assertRegex(self.command(status=1), "^mlir_norm: error: tensor '.*weights.bin.*\n$")

    def test_external_data_outside_of_the_folder(self):
        self.save_with_external_data()
        model = onnx.load(self.source, load_external_data=False)
        for tensor in model.graph.initializer:
            for entry in tensor.external_data:
                if entry.key == "location":
                    entry.value = "../weights.bin"
        onnx.save(model, self.other / "in.onnx")
        text = self.command(source=self.other / "in.onnx", status=1)
        self.assertEqual(len(text.splitlines()), 1)
        self.assertIn("../weights.bin", text)

    def test_errors(self):
        onnx.save(two_norms(), self.source)
        (self.folder / "text.onnx").write_text("not a model")
        for source, target, expected in (
            ("none.onnx", "out.onnx", "cannot read .*none.onnx: no such file"),
            ("text.onnx", "out.onnx", "text.onnx is not an ONNX model: "),
            ("in.onnx", "in.onnx", "in.onnx is the input itself"),
            ("in.onnx", "none/out.onnx", "cannot write .*out.onnx: there is no folder .*none"),
        ):
            text = self.command(source=self.folder / source, target=target, status=1)
            self.assertRegex(text, f"^mlir_norm: error: .*{expected}.*\n$")
        self.assertEqual(self.files(), ["in.onnx", "text.onnx"])

    def test_sizes_that_do_not_fit(self):
        b = Builder()
        b.op("Add", b.input("x", ["n", 3]), b.input("r", ["m", 3]), name="y")
        onnx.save(b.model(), self.source)
        text = self.command("--verify", "--dim", "n=5", "--dim", "m=2", status=1)
        self.assertRegex(text, "ONNX Runtime fails on .* with random inputs .--dim and --range")


if __name__ == "__main__":
    unittest.main()
