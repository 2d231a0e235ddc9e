# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# REQUIRES: onnx
# RUN: env PYTHONPATH=%src/python:%S/Inputs %onnx_python %s
"""Whole conversions of a small GPT-2: its graph is recorded, norm-opt decides on it."""

import json
import pathlib
import shutil
import tempfile
import unittest

import numpy as np
from checkpoints import INPUTS, numbers, read_tensors, recorded

from mlir_norm.checkpoints.conversion import Request, convert
from mlir_norm.checkpoints.tensors import read_header, write_file

# Who writes the stream, and along which dim; the head, tied before, keeps the table.
CENTERED = {
    "transformer.wte.weight": 1,
    "transformer.wpe.weight": 1,
    "transformer.h.0.attn.c_proj.weight": 1,
    "transformer.h.0.attn.c_proj.bias": 0,
    "transformer.h.0.mlp.c_proj.weight": 1,
    "transformer.h.0.mlp.c_proj.bias": 0,
}
NORMS = ["transformer.h.0.ln_1", "transformer.h.0.ln_2", "transformer.ln_f"]


class ConvertTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.source, self.target = self.folder / "gpt2", self.folder / "out"
        shutil.copytree(INPUTS / "gpt2", self.source)

    def convert(self, progress=lambda stage: None):
        before = {path.name: path.read_bytes() for path in self.source.glob("*.*")}
        account = convert(Request(self.source, self.target), progress, recorded())
        after = {path.name: path.read_bytes() for path in self.source.glob("*.*")}
        self.assertEqual(before, after)
        self.assertEqual(sorted(p.name for p in self.folder.iterdir()), ["gpt2", "out"])
        return account

    def split(self, number):
        """Makes shards of the one file; returns their names."""
        path = self.source / "model.safetensors"
        file = read_header(path)
        names = [f"model-{i + 1:05}-of-{number:05}.safetensors" for i in range(number)]
        for i, name in enumerate(names):
            part = file.tensors[i::number]
            write_file(self.source / name, part, [[t.read()] for t in part], file.metadata)
        size = sum(tensor.num_bytes for tensor in file.tensors)
        weight_map = {t.name: names[i % number] for i, t in enumerate(file.tensors)}
        index = {"metadata": {"total_size": size}, "weight_map": weight_map}
        (self.source / "model.safetensors.index.json").write_text(json.dumps(index))
        path.unlink()
        return names

    def test_tensors(self):
        self.convert()
        source, target = self.source / "model.safetensors", self.target / "model.safetensors"
        before, after = read_tensors(source), read_tensors(target)
        self.assertEqual(after.keys() - before.keys(), {"lm_head.weight"})
        self.assertEqual(after["lm_head.weight"], before["transformer.wte.weight"])
        for name, data in before.items():
            if name not in CENTERED:
                self.assertEqual(after[name], data, name)
                continue
            was = numbers(source, name)
            mean = was.mean(axis=CENTERED[name], keepdims=True)
            expected = (was - mean).astype(np.float32)
            np.testing.assert_array_equal(numbers(target, name), expected, name)
        self.assertEqual(read_header(target).metadata, {"format": "pt"})

    def test_configuration_and_class(self):
        account = self.convert()
        config = json.loads((self.target / "config.json").read_text())
        before = json.loads((self.source / "config.json").read_text())
        changed = {k: v for k, v in config.items() if before.get(k) != v}
        auto_map = dict.fromkeys(
            ("AutoModelForPreTraining", "AutoModelForCausalLM"),
            "modeling_rms_norm.GPT2LMHeadModel",
        )
        self.assertEqual(changed, {"tie_word_embeddings": False, "auto_map": auto_map})
        text = (self.target / "modeling_rms_norm.py").read_text()
        compile(text, "modeling_rms_norm.py", "exec")
        for norm in NORMS:
            self.assertIn(f'"{norm}": 1e-05', text)
        self.assertEqual(account.architecture, "GPT2LMHeadModel in modeling_rms_norm.py")

    def test_account(self):
        account = self.convert()
        lines = account.text(full=True).splitlines()
        self.assertEqual(lines[0], "transformer.h.0.ln_1  is an RMSNorm")
        self.assertEqual(sum(line.startswith("centered ") for line in lines), len(CENTERED))
        self.assertEqual(
            lines[-3],
            "gpt2: 3 of 3 LayerNorms are RMSNorms now, exactly:"
            " GPT2LMHeadModel in modeling_rms_norm.py",
        )
        self.assertRegex(lines[-2], "^6 tensors are centered; no row of them sums up to more than")
        self.assertEqual(lines[-1], "no longer tied: lm_head.weight")
        record = json.loads(account.json())
        self.assertEqual([norm["module"] for norm in record["layer_norms"]], NORMS)
        self.assertTrue(all(change["sum_after"] < 1e-6 for change in record["centered"]))

    def test_shards(self):
        names = self.split(3)
        stages = []
        self.convert(stages.append)
        for number, name in enumerate(names):
            self.assertIn(f"writing {name}, {number + 1} of 3", stages)
            extra = {"lm_head.weight"} if number == 2 else set()
            before, after = read_tensors(self.source / name), read_tensors(self.target / name)
            self.assertEqual(after.keys() - before.keys(), extra)
        index = json.loads((self.target / "model.safetensors.index.json").read_text())
        self.assertEqual(index["weight_map"]["lm_head.weight"], names[2])
        sizes = [t.num_bytes for name in names for t in read_header(self.target / name).tensors]
        self.assertEqual(index["metadata"]["total_size"], sum(sizes))

    def test_other_files(self):
        copied = {"tokenizer.json", "README.md"}
        for name in (*copied, "pytorch_model.bin", "model.gguf"):
            (self.source / name).write_text(name)
        (self.source / "onnx").mkdir()
        account = self.convert()
        self.assertEqual(account.left_out, ["model.gguf", "pytorch_model.bin"])
        new = {path.name for path in self.target.iterdir()}
        self.assertEqual(new - {"config.json", "model.safetensors", "modeling_rms_norm.py"}, copied)
        last = account.text(full=False).splitlines()[-1]
        self.assertEqual(last, "not copied, being other weights: model.gguf, pytorch_model.bin")


if __name__ == "__main__":
    unittest.main()
