# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# REQUIRES: onnx
# RUN: env PYTHONPATH=%src/python:%S/Inputs %onnx_python %s
"""The command on what is wrong: one line, and nothing is left."""

import contextlib
import io
import json
import pathlib
import shutil
import tempfile
import unittest
from unittest import mock

import numpy as np
from checkpoints import INPUTS, captured, recorded, write_tensors

from mlir_norm.__main__ import main
from mlir_norm.checkpoints import conversion, tensors

NO_NORM = """
func.func @main(%x: tensor<5x4xf32>) -> tensor<5x4xf32> {
  return %x : tensor<5x4xf32>
}
"""
ARGUMENT = """
func.func @main(%x: tensor<5x4xf32>) -> tensor<5x4xf32> {
  %y = norm.layer_norm %x axes [1] epsilon 1.0e-5 : (tensor<5x4xf32>) -> tensor<5x4xf32> loc("norm")
  return %y : tensor<5x4xf32>
}
"""


class ErrorsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.source = self.folder / "gpt2"
        self.weights = self.source / "model.safetensors"
        self.index = self.source / "model.safetensors.index.json"
        shutil.copytree(INPUTS / "gpt2", self.source)

    def fails(self, message, *arguments, capture=None):
        """The command with the recorded graph prints one line of error, and leaves no file."""
        before = sorted(self.folder.rglob("*"))
        out, err = io.StringIO(), io.StringIO()
        with (
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
            mock.patch.object(conversion, "_capture", capture or recorded()),
        ):
            self.assertEqual(main(["convert", str(self.source), *arguments]), 1)
        self.assertRegex(err.getvalue(), rf"\Amlir_norm: error: {message}\n\Z")
        self.assertEqual(out.getvalue(), "")
        self.assertEqual(sorted(self.folder.rglob("*")), before)

    def configure(self, **changes):
        path = self.source / "config.json"
        path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))

    def test_no_folder(self):
        shutil.rmtree(self.source)
        self.fails(".*gpt2 is not a checkpoint: no such folder")

    def test_no_config(self):
        (self.source / "config.json").unlink()
        self.fails(".*gpt2 is not a checkpoint: it has no config.json")

    def test_broken_config(self):
        (self.source / "config.json").write_text("{")
        self.fails("cannot read .*config.json: Expecting property name.*")
        (self.source / "config.json").write_text("[]")
        self.fails("cannot read .*config.json: expected an object")
        (self.source / "config.json").write_text("{}")
        self.fails(".*config.json names no model_type or no architectures")

    def test_no_weights(self):
        self.weights.rename(self.source / "pytorch_model.bin")
        self.fails(".*: it has neither model.safetensors nor model.safetensors.index.json")

    def test_shards(self):
        self.weights.unlink()
        self.index.write_text("{}")
        self.fails(".*index.json has no weight_map")
        self.index.write_text(json.dumps({"weight_map": {"x": "../one.safetensors"}}))
        self.fails(".*: the shard ../one.safetensors is not in the folder")
        self.index.write_text(json.dumps({"weight_map": {"x": "one.safetensors"}}))
        self.fails("the shard .*one.safetensors is missing")
        write_tensors(self.source / "one.safetensors", {"y": np.zeros(3)})
        self.fails(".*one.safetensors has no tensor x, but model.safetensors.index.json says so")

    def test_truncated(self):
        self.weights.write_bytes(self.weights.read_bytes()[:-1])
        self.fails(".*model.safetensors is truncated: expected .* bytes, got .*")

    def test_target_exists(self):
        (self.folder / "gpt2-rms").mkdir()
        self.fails("cannot write .*gpt2-rms: it is there already")
        self.fails(
            "cannot write .*config.json: it is there already", "-o", f"{self.source}/config.json"
        )

    def test_no_folder_for_the_target(self):
        self.fails("cannot write .*out: there is no folder .*", "-o", f"{self.folder}/no/out")

    def test_full_disk(self):
        error = OSError(28, "No space left on device")
        with mock.patch.object(tensors.os, "fsync", side_effect=error):
            self.fails("cannot write .*gpt2-rms: No space left on device")

    def test_unsupported(self):
        self.configure(quantization_config={"bits": 4})
        self.fails(".*: quantized checkpoints are not supported")
        self.configure(quantization_config=None, architectures=["A", "B"])
        self.fails(r".*: expected one architecture, got \['A', 'B'\]")
        self.configure(auto_map={"AutoModel": "modeling.Model"})
        self.fails(r".*: models with code of their own \(auto_map\) are not supported")

    def test_nothing_to_convert(self):
        reason = "1 of 1 LayerNorms stay because argument 0 of @main is not a constant"
        for text, why in ((NO_NORM, "there are no LayerNorms in it"), (ARGUMENT, reason)):
            self.fails(f".*gpt2: nothing to convert: {why}", capture=captured(text, {}))

    def test_without_torch(self):
        with mock.patch.dict("sys.modules", {"torch": None}):
            self.fails(
                r"mlir_norm convert needs torch and torch-mlir and transformers:"
                r" pip install 'mlir-norm\[transformers\]'",
                capture=conversion._capture,
            )


if __name__ == "__main__":
    unittest.main()
