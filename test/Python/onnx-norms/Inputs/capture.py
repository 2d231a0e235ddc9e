#!/usr/bin/env python3
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Exports small transformer models to ONNX, as PyTorch does by default.

Enters: the models of MODELS, below, with random weights; nothing is downloaded. Leaves beside
this file NAME.onnx, without the exporter's notes of where its nodes come from.

Run with Python 3.11, torch 2.15.0, onnxscript 0.7.2, transformers 5.24.0.
"""

import pathlib

import onnx
import torch
import transformers

HERE = pathlib.Path(__file__).parent
SEED = 0
BATCH, LENGTH, VOCABULARY = 2, 7, 32

# What follows COMMON in each configuration; rows have 16 and 12 elements.
COMMON = {
    "vocab_size": VOCABULARY,
    "num_hidden_layers": 2,
    "max_position_embeddings": 16,
    "use_cache": False,
    "pad_token_id": None,
    "bos_token_id": None,
    "eos_token_id": None,
}
HEADS = {"num_attention_heads": 2, "num_key_value_heads": 1}
MODELS = {
    "llama": ("LlamaForCausalLM", {"hidden_size": 16, "intermediate_size": 24, **HEADS}),
    "gemma2": (
        "Gemma2ForCausalLM",
        {"hidden_size": 12, "intermediate_size": 24, "head_dim": 8, **HEADS},
    ),
    "gpt2": ("GPT2LMHeadModel", {"hidden_size": 12, "n_inner": 24, "num_attention_heads": 2}),
    "bert": ("BertModel", {"hidden_size": 12, "intermediate_size": 24, "num_attention_heads": 2}),
}


class OneResult(torch.nn.Module):
    """A model from token ids to its first result."""

    def __init__(self, model: torch.nn.Module):
        super().__init__()
        self.model = model

    def forward(self, input_ids: torch.Tensor) -> torch.Tensor:
        return self.model(input_ids=input_ids)[0]


def build(name: str) -> torch.nn.Module:
    """A model with random weights, those of its norms included."""
    class_name, options = MODELS[name]
    model_class = getattr(transformers, class_name)
    torch.manual_seed(SEED)
    model = model_class(model_class.config_class(**COMMON, **options)).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.normal_(std=0.5)
    return OneResult(model)


def main() -> None:
    tokens = torch.randint(VOCABULARY, (BATCH, LENGTH))
    for name in MODELS:
        model = torch.onnx.export(build(name), (tokens,), dynamo=True, verbose=False).model_proto
        for part in (model, model.graph, *model.graph.node, *model.graph.value_info):
            part.ClearField("metadata_props")
        onnx.save(model, HERE / f"{name}.onnx")


if __name__ == "__main__":
    main()
