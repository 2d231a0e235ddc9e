# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""PyTorch's modules and exported programs, and a small LLaMA of Hugging Face."""

import os
import pathlib
import subprocess
import sys
import tempfile

import torch
import transformers
from torch import nn

import mlir_norm
from harness import Case, norm, random_floats


class Block(nn.Module):
    """A LayerNorm, a residual around a linear layer, and an RMSNorm."""

    def __init__(self, epsilon: float = 1e-6):
        super().__init__()
        self.first = nn.LayerNorm(24)
        self.linear = nn.Linear(24, 24)
        self.second = nn.RMSNorm(24, eps=epsilon)
        # A buffer that no state_dict has.
        self.register_buffer("shift", torch.randn(24), persistent=False)
        for parameter in self.parameters():
            nn.init.normal_(parameter)

    def forward(self, x):
        return self.second(x + self.linear(self.first(x)) * self.shift)


class WithPositions(nn.Module):
    """A causal model with mask and positions given: those it makes become tm_tensor.scan."""

    def __init__(self, model: nn.Module):
        super().__init__()
        self.model = model

    def forward(self, ids):
        length = ids.shape[1]
        mask = torch.full((1, 1, length, length), torch.finfo(torch.float32).min).triu(1)
        positions = torch.arange(length)[None]
        return self.model(ids, attention_mask=mask, position_ids=positions).logits


NORMS = (
    norm("layer_norm", 2, 1e-5, has_bias=True),
    norm("rms_norm", 2, 1e-6),
)


class TorchTest(Case):
    def setUp(self):
        torch.manual_seed(0)

    def test_module_in_each_dialect(self):
        for dialect in ("linalg", "tosa", "stablehlo", "torch"):
            with self.subTest(dialect):
                self.finds(mlir_norm.capture(Block(), ["f32[2,7,24]"], dialect), *NORMS)

    def test_module_computes_what_pytorch_does(self):
        block, x = Block(), torch.from_numpy(random_floats(2, 7, 24))
        text = mlir_norm.capture(block, [x])
        self.computes(text, [x.numpy()], [block(x).detach().numpy()])

    def test_module_is_left_as_it_was(self):
        block = Block()
        block.first.eval()
        mlir_norm.capture(block, ["f32[2,7,24]"])
        self.assertTrue(block.training)
        self.assertFalse(block.first.training)
        self.assertNotIn("shift", block.state_dict())

    def test_open_dims(self):
        block = Block()
        text = mlir_norm.capture(block, ["f32[?,?,24]"])
        self.assertIn("%arg0: tensor<?x?x24xf32>", text)
        self.finds(text, *NORMS)
        x = torch.from_numpy(random_floats(5, 1, 24))
        self.computes(text, [x.numpy()], [block(x).detach().numpy()])

    def test_bf16(self):
        block, x = Block(1e-3).bfloat16(), torch.randn(2, 7, 24).bfloat16()
        text = mlir_norm.capture(block, [x])
        self.finds(text, NORMS[0], norm("rms_norm", 2, 1e-3))
        bits = block(x).detach().view(torch.uint16)
        self.computes(text, [x.view(torch.uint16).numpy()], [bits.numpy()], rtol=2e-2)

    def test_exported_program_and_its_file(self):
        x = torch.from_numpy(random_floats(3, 2, 24))
        block = Block().eval()
        program = torch.export.export(block, (x,))
        self.finds(mlir_norm.capture(program), *NORMS)
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "block.pt2"
            torch.export.save(program, path)
            text = mlir_norm.capture(path)
        self.computes(text, [x.numpy()], [block(x).detach().numpy()])

    def test_elided_constants(self):
        layer = nn.LayerNorm(4096)
        for dialect in ("linalg", "tosa", "stablehlo", "torch"):
            with self.subTest(dialect):
                text = mlir_norm.capture(layer, ["f32[2,4096]"], dialect, elide=True)
                self.assertLess(len(text), 10000)
                self.finds(text, norm("layer_norm", 1, 1e-5, has_bias=True))

    def test_command(self):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "a_block.py").write_text("from test_torch import Block\n")
            command = [sys.executable, "-m", "mlir_norm", "capture", "a_block.py:Block"]
            command += ["--input", "f32[?n,7,24]", "-o", "block.mlir"]
            environment = {
                **os.environ,
                "PYTHONPATH": os.pathsep.join(map(os.path.abspath, sys.path)),
            }
            run = subprocess.run(
                command, cwd=folder, env=environment, capture_output=True, text=True
            )
            self.assertEqual((run.returncode, run.stdout, run.stderr), (0, "", ""))
            self.finds((folder / "block.mlir").read_text(), *NORMS)

    def test_what_cannot_be_captured(self):
        class Branch(nn.Module):
            def forward(self, x):
                return x if x.sum() > 0 else -x

        class Svd(nn.Module):
            def forward(self, x):
                return torch.linalg.svd(x)[0]

        for module, inputs, reason in (
            (Branch(), ["f32[3,3]"], "torch.export cannot export Branch: .+"),
            (Block(), ["f32[3,3]"], "torch.export cannot export Block: .+"),
            (Block(), [], "'Block': give its inputs, or example_inputs beside it"),
            (Svd(), ["f32[3,3]"], "torch-mlir cannot import it as linalg: .*_linalg_svd.*"),
        ):
            with self.subTest(reason), self.assertRaisesRegex(mlir_norm.NormError, f"^{reason}$"):
                mlir_norm.capture(module, inputs)

    def test_what_is_not_a_program(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "x.pt2"
            path.write_text("text")
            with self.assertRaisesRegex(
                mlir_norm.NormError, "x.pt2 is not an exported program: not a ZIP"
            ):
                mlir_norm.capture(path)

    def test_llama(self):
        config = transformers.LlamaConfig(
            vocab_size=64,
            hidden_size=32,
            intermediate_size=48,
            num_hidden_layers=2,
            num_attention_heads=4,
            num_key_value_heads=2,
            use_cache=False,
        )
        model = transformers.LlamaForCausalLM(config).eval()
        for name, parameter in model.named_parameters():
            if "norm" in name:
                nn.init.normal_(parameter)
        norms = [norm("rms_norm", 2, 1e-6)] * 5
        self.finds(mlir_norm.capture(model, ["i64[2,7]"]), *norms)

        ids = torch.randint(64, (2, 7))
        text = mlir_norm.capture(WithPositions(model), [ids])
        self.finds(text, *norms)
        self.computes(text, [ids.numpy()], [model(ids).logits.detach().numpy()])
