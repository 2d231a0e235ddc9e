# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checkpoints of transformers, small and of random weights, converted and compared."""

import contextlib
import io
import json
import pathlib
import tempfile
import unittest

import numpy as np
import safetensors.torch
import torch
import transformers

from mlir_norm.__main__ import main
from mlir_norm.checkpoints.tensors import read_header, write_file

transformers.utils.logging.disable_progress_bar()
transformers.utils.logging.set_verbosity_error()

SIZES = {
    "vocab_size": 120,
    "hidden_size": 24,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "intermediate_size": 40,
    "max_position_embeddings": 32,
    "bos_token_id": 0,
    "eos_token_id": 0,
    "pad_token_id": 1,
}
FEW_HEADS = {**SIZES, "num_key_value_heads": 2}
GPT2 = {"vocab_size": 120, "n_positions": 32, "n_embd": 24, "n_layer": 2, "n_head": 4}
OPT = {"ffn_dim": 40, "word_embed_proj_dim": 24}
VIT = {"image_size": 16, "patch_size": 8, "num_labels": 5}

# The class, its sizes, and how many of how many LayerNorms are converted.
MODELS = {
    "gpt2": ("GPT2LMHeadModel", {**GPT2, "bos_token_id": 0, "eos_token_id": 0}, (5, 5)),
    "gpt2 without a head": ("GPT2Model", GPT2, (5, 5)),
    "opt": ("OPTForCausalLM", {**SIZES, **OPT}, (5, 5)),
    "vit": ("ViTForImageClassification", {**SIZES, **VIT}, (5, 5)),
    "gpt_neox": ("GPTNeoXForCausalLM", SIZES, (5, 5)),
    "gpt_neox, one residual": (
        "GPTNeoXForCausalLM",
        {**SIZES, "use_parallel_residual": False},
        (5, 5),
    ),
    "olmo": ("OlmoForCausalLM", SIZES, (5, 5)),
    "stablelm": ("StableLmForCausalLM", FEW_HEADS, (5, 5)),
    "starcoder2": ("Starcoder2ForCausalLM", FEW_HEADS, (5, 5)),
    "cohere": ("CohereForCausalLM", FEW_HEADS, (3, 3)),
    "bert": ("BertForMaskedLM", SIZES, (1, 6)),
}


def save(name: str, folder: pathlib.Path, dtype: torch.dtype, **changes) -> None:
    """A model in which no scale is the same for a row, and no bias is zero."""
    architecture, sizes, _ = MODELS[name]
    kind = getattr(transformers, architecture)
    torch.manual_seed(0)
    model = kind(kind.config_class(**{**sizes, **changes}))
    with torch.no_grad():
        for key, parameter in model.named_parameters():
            numbers = torch.randn_like(parameter)
            is_scale = parameter.dim() == 1 and key.endswith("weight")
            parameter.copy_(1 + 0.3 * numbers if is_scale else 0.02 + 0.08 * numbers)
    model.to(dtype).save_pretrained(folder)


def command(*arguments: object, status: int = 0) -> str:
    """What convert prints: on stdout, or on stderr if it fails."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        found = main(["convert", *map(str, arguments)])
    assert found == status, err.getvalue()
    return (err if status else out).getvalue()


class CheckpointsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.source, self.target = self.folder / "in", self.folder / "out"

    def convert(self, *arguments):
        return json.loads(command(self.source, "-o", self.target, "--json", *arguments))

    def test_models(self):
        for name, (_, _, (converted, total)) in MODELS.items():
            for dtype in (torch.float32, torch.bfloat16):
                with self.subTest(name, dtype=dtype), tempfile.TemporaryDirectory() as folder:
                    self.source, self.target = (pathlib.Path(folder) / n for n in ("in", "out"))
                    save(name, self.source, dtype)
                    record = self.convert("--verify")
                    norms = [norm["is_rms_norm"] for norm in record["layer_norms"]]
                    self.assertEqual((sum(norms), len(norms)), (converted, total))
                    limit = 2e-6 if dtype == torch.float32 else 5e-2
                    self.assertLess(record["difference"]["result"], limit)

    def test_auto_class_loads_it_with_rms_norms(self):
        save("gpt2", self.source, torch.float32)
        self.convert()
        kind = transformers.AutoModelForCausalLM
        inputs = torch.arange(10).reshape(2, 5)
        with torch.no_grad():
            expected = kind.from_pretrained(self.source)(inputs).logits
            converted = kind.from_pretrained(self.target, trust_remote_code=True)
            found = converted(inputs).logits
            # The class of transformers reads it, too.
            plain = transformers.GPT2LMHeadModel.from_pretrained(self.target)(inputs).logits
        kinds = [type(part).__name__ for part in converted.modules()]
        self.assertEqual((kinds.count("RMSNorm"), kinds.count("LayerNorm")), (5, 0))
        torch.testing.assert_close(found, expected, rtol=1e-5, atol=1e-5)
        torch.testing.assert_close(plain, expected, rtol=1e-5, atol=1e-5)
        self.assertIsNot(converted.lm_head.weight, converted.transformer.wte.weight)

    def test_rms_norms_do_not_center(self):
        save("gpt2", self.source, torch.float32)
        self.convert()
        model = transformers.AutoModelForCausalLM.from_pretrained(
            self.target, trust_remote_code=True
        )
        x = torch.randn(2, 24)
        norm = model.transformer.ln_f
        self.assertGreater((norm(x + 1) - norm(x)).abs().max(), 0.1)

    def test_olmo_is_llama(self):
        save("olmo", self.source, torch.float32)
        self.assertEqual(self.convert()["architecture"], "LlamaForCausalLM of transformers")
        model = transformers.AutoModelForCausalLM.from_pretrained(self.target)
        self.assertIsInstance(model, transformers.LlamaForCausalLM)
        self.assertEqual(sorted(p.name for p in self.target.glob("*.py")), [])

    def test_olmo_that_is_not_llama(self):
        for dtype, changes in ((torch.bfloat16, {}), (torch.float32, {"clip_qkv": 1.0})):
            with tempfile.TemporaryDirectory() as folder:
                self.source, self.target = (pathlib.Path(folder) / n for n in ("in", "out"))
                save("olmo", self.source, dtype, **changes)
                record = self.convert("--verify")
                self.assertEqual(record["architecture"], "OlmoForCausalLM in modeling_rms_norm.py")

    def test_names_of_the_model_without_a_head(self):
        save("gpt2", self.source, torch.float32)
        path = self.source / "model.safetensors"
        file = read_header(path)
        data = [[tensor.read()] for tensor in file.tensors]
        named = [
            type(t)(t.name.removeprefix("transformer."), t.dtype, t.shape, path)
            for t in file.tensors
        ]
        write_file(path, named, data, file.metadata)
        record = self.convert("--verify")
        self.assertEqual(record["new_tensors"], ["lm_head.weight"])
        self.assertLess(record["difference"]["result"], 2e-6)

    def test_shards(self):
        save("opt", self.source, torch.float32)
        transformers.OPTForCausalLM.from_pretrained(self.source).save_pretrained(
            self.folder / "shards", max_shard_size="20KB"
        )
        self.source = self.folder / "shards"
        self.convert("--verify")
        self.assertGreater(len(list(self.target.glob("*.safetensors"))), 1)

    def test_safetensors_reads_what_is_written(self):
        save("gpt2", self.source, torch.bfloat16)
        self.convert()
        tensors = safetensors.torch.load_file(self.target / "model.safetensors")
        table = tensors["transformer.wte.weight"].double()
        self.assertLess(table.sum(dim=1).abs().max(), 24 * 2**-9)
        original = safetensors.torch.load_file(self.source / "model.safetensors")
        head = original["transformer.wte.weight"]
        np.testing.assert_array_equal(tensors["lm_head.weight"].double(), head.double())

    def test_refused(self):
        sizes = {**SIZES, "num_key_value_heads": 2}
        model = transformers.LlamaForCausalLM(transformers.LlamaConfig(**sizes))
        model.save_pretrained(self.source)
        message = command(self.source, "-o", self.target, status=1)
        self.assertRegex(message, "in: nothing to convert: there are no LayerNorms in it\n$")

    def test_unknown(self):
        save("gpt2", self.source, torch.float32)
        path = self.source / "config.json"
        text = path.read_text()
        path.write_text(text.replace("GPT2LMHeadModel", "GPT2Unknown"))
        message = command(self.source, "-o", self.target, status=1)
        self.assertRegex(message, "transformers .* has no model GPT2Unknown\n$")
        path.write_text(text.replace('"gpt2"', '"gpt0"'))
        message = command(self.source, "-o", self.target, status=1)
        self.assertRegex(message, ".*in: transformers .* cannot read its config: .*\n$")
        self.assertFalse(self.target.exists())

    def test_missing_tensor(self):
        save("gpt2", self.source, torch.float32)
        path = self.source / "model.safetensors"
        file = read_header(path)
        kept = [t for t in file.tensors if t.name != "transformer.h.0.ln_1.bias"]
        write_file(path, kept, [[t.read()] for t in kept], file.metadata)
        message = command(self.source, "-o", self.target, status=1)
        self.assertRegex(message, "error: .*in has no tensor transformer.h.0.ln_1.bias\n$")

    def test_shape_that_does_not_fit(self):
        save("gpt2", self.source, torch.float32)
        path = self.source / "config.json"
        path.write_text(path.read_text().replace('"n_positions": 32', '"n_positions": 16'))
        message = command(self.source, "-o", self.target, status=1)
        expected = r"tensor transformer.wpe.weight has the shape \[32, 24\], expected \[16, 24\]\n$"
        self.assertRegex(message, expected)
