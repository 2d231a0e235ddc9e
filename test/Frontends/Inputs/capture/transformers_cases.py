# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The norms of models in Hugging Face's transformers."""

import importlib

import torch
from torch import nn

from cases import PLAIN, SHAPE, SIZE, Case, layer, rms

X = torch.zeros(SHAPE)
X16 = X.bfloat16()


def norm_class(model: str, name: str) -> type[nn.Module]:
    return getattr(importlib.import_module(f"transformers.models.{model}.modeling_{model}"), name)


def build(model: str, name: str, *arguments, dtype=torch.float32, **keywords) -> nn.Module:
    return norm_class(model, name)(*arguments, **keywords).to(dtype)


class Skip(nn.Module):
    """A decoder layer's residual sum, which is used elsewhere too, and its norm."""

    def __init__(self, norm: nn.Module):
        super().__init__()
        self.norm = norm

    def forward(self, x, residual):
        total = x + residual
        return self.norm(total), total


class Heads(nn.Module):
    """Queries split into heads, each normalized, as Qwen3 does."""

    def __init__(self, norm: nn.Module):
        super().__init__()
        self.norm = norm

    def forward(self, x):
        return self.norm(x.view(*x.shape[:-1], -1, SIZE)).transpose(1, 2)


def cases() -> list[Case]:
    narrow, both = ("linalg", "stablehlo"), ("linalg", "tosa")
    bf16, f16 = torch.bfloat16, torch.float16
    llama = ("llama", "LlamaRMSNorm", SIZE)
    gemma2 = ("gemma2", "Gemma2RMSNorm", SIZE)
    rounded = {"scale_type": "bf16", "result": "bf16"}
    return [
        Case("llama", build(*llama), [X], [rms(1e-6)]),
        Case("llama-bf16", build(*llama, dtype=bf16), [X16], [rms(1e-6, **rounded)]),
        Case("llama-f16", build(*llama, dtype=f16), [X.half()], [rms(1e-6, scale_type="f16", result="f16")], narrow),
        Case("llama-residual-bf16", Skip(build(*llama, dtype=bf16)), [X16, X16], [rms(1e-6, **rounded)], narrow),
        Case(
            "qwen3-heads", Heads(build("qwen3", "Qwen3RMSNorm", SIZE)), [torch.zeros(2, 3, 2 * SIZE)], [rms(1e-6, (3,))]
        ),
        Case("gemma2", build(*gemma2), [X], [rms(1e-6, plus_one=True)]),
        Case("gemma2-bf16", build(*gemma2, dtype=bf16), [X16], [rms(1e-6, plus_one=True, result="bf16")], narrow),
        Case(
            "gemma3-bf16",
            build("gemma3", "Gemma3RMSNorm", SIZE, dtype=bf16),
            [X16],
            [rms(1e-6, plus_one=True, result="bf16")],
            narrow,
        ),
        Case("t5", build("t5", "T5LayerNorm", SIZE), [X], [rms(1e-6)], both),
        Case("t5-bf16", build("t5", "T5LayerNorm", SIZE, dtype=bf16), [X16], [rms(1e-6, **rounded)], narrow),
        Case("olmo", build("olmo", "OlmoLayerNorm", SIZE), [X], [layer(1e-5, **PLAIN)], both),
        Case("olmo2-bf16", build("olmo2", "Olmo2RMSNorm", SIZE, dtype=bf16), [X16], [rms(1e-6, result="bf16")], narrow),
        Case("cohere", build("cohere", "CohereLayerNorm", SIZE), [X], [layer(1e-5, bias=False)]),
        Case(
            "cohere-bf16",
            build("cohere", "CohereLayerNorm", SIZE, dtype=bf16),
            [X16],
            [layer(1e-5, bias=False, result="bf16")],
            narrow,
        ),
        Case("mamba2-gated", build("mamba2", "MambaRMSNormGated", SIZE, SIZE), [X, X], [rms(1e-6)]),
        Case("mamba2-groups", build("mamba2", "MambaRMSNormGated", SIZE, 8), [X, X], [rms(1e-6, (3,), scale=False)]),
        Case("qwen3-next", build("qwen3_next", "Qwen3NextRMSNorm", SIZE), [X], [rms(1e-6, plus_one=True)], both),
        Case("qwen3-next-gated", build("qwen3_next", "Qwen3NextRMSNormGated", SIZE), [X, X], [rms(1e-6)]),
        Case(
            "deepseek-v3-bf16",
            build("deepseek_v3", "DeepseekV3RMSNorm", SIZE, dtype=bf16),
            [X16],
            [rms(1e-6, **rounded)],
            narrow,
        ),
        Case(
            "gpt-oss-bf16",
            build("gpt_oss", "GptOssRMSNorm", SIZE, dtype=bf16),
            [X16],
            [rms(1e-6, result="bf16")],
            narrow,
        ),
        Case("bert-residual", Skip(nn.LayerNorm(SIZE, 1e-12)), [X, X], [layer(1e-12)], both),
    ]
