#!/usr/bin/env python3
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compares what becomes of the norms of models that PyTorch exports to ONNX.

Enters: models of two layers with random weights, rows of HIDDEN elements; nothing is downloaded.
Leaves: a table. For each model, how many norms it has; how many of them are single nodes after
ONNX Runtime's optimizer, after onnxscript's ort_fusions, and after mlir_norm; and the time of the
norms' nodes alone in ONNX Runtime before and after mlir_norm.

Run with Python 3.11, torch 2.15.0, transformers 5.24.0, onnxscript 0.7.2, onnxruntime 1.32.0:
  PYTHONPATH=python bench/onnx-norms.py [MODEL...]
"""

import copy
import logging
import os
import pathlib
import sys
import tempfile

import onnx
import onnx_ir
import onnxruntime
import torch
import transformers
from onnxscript.rewriter.ort_fusions import optimize_for_ort

from mlir_norm.onnx.nodes import NORM_OPS
from mlir_norm.onnx.rewrite import rewrite
from mlir_norm.onnx.running import Feeding, compare, random_inputs, run, session
from mlir_norm.onnx.timing import Placed, time_norms

SEED = 0
BATCH, LENGTH, VOCABULARY, HIDDEN, HEADS = 1, 512, 256, 1024, 8
TOLERANCE = 1e-5

COMMON = {
    "vocab_size": VOCABULARY,
    "hidden_size": HIDDEN,
    "num_hidden_layers": 2,
    "use_cache": False,
    "pad_token_id": None,
    "bos_token_id": None,
    "eos_token_id": None,
}
ATTENTION = {
    "intermediate_size": HIDDEN,
    "num_attention_heads": HEADS,
    "max_position_embeddings": LENGTH,
}
GROUPED = ATTENTION | {"num_key_value_heads": HEADS // 2}
HEAD = {"head_dim": HIDDEN // HEADS}
MODELS = {
    "llama": ("LlamaForCausalLM", GROUPED),
    "qwen2": ("Qwen2ForCausalLM", GROUPED),
    "qwen3": ("Qwen3ForCausalLM", GROUPED | HEAD),
    "mistral": ("MistralForCausalLM", GROUPED),
    "phi3": ("Phi3ForCausalLM", GROUPED),
    "gemma": ("GemmaForCausalLM", GROUPED | HEAD),
    "gemma2": ("Gemma2ForCausalLM", GROUPED | HEAD),
    "gemma3": ("Gemma3ForCausalLM", GROUPED | HEAD),
    "olmo2": ("Olmo2ForCausalLM", GROUPED),
    "deepseek3": (
        "DeepseekV3ForCausalLM",
        ATTENTION
        | {
            "num_key_value_heads": HEADS,
            "q_lora_rank": 256,
            "kv_lora_rank": 256,
            "qk_rope_head_dim": 64,
            "qk_nope_head_dim": 64,
            "v_head_dim": 128,
            "first_k_dense_replace": 2,
        },
    ),
    "mamba": ("MambaForCausalLM", {"state_size": 8}),
    "mamba2": (
        "Mamba2ForCausalLM",
        {"state_size": 16, "num_heads": 2 * HEADS, "n_groups": 2, **HEAD},
    ),
    "cohere": ("CohereForCausalLM", GROUPED),
    "cohere+qk": ("CohereForCausalLM", GROUPED | {"use_qk_norm": True}),
    "gpt2": ("GPT2LMHeadModel", {"num_attention_heads": HEADS}),
    "bert": ("BertModel", ATTENTION),
}


class OneResult(torch.nn.Module):
    """A model from token ids to its first result."""

    def __init__(self, model: torch.nn.Module):
        super().__init__()
        self.model = model

    def forward(self, input_ids: torch.Tensor) -> torch.Tensor:
        return self.model(input_ids=input_ids)[0]


def export(name: str, path: pathlib.Path) -> None:
    """Writes a model, whose weights are in a file of their own."""
    class_name, options = MODELS[name]
    model_class = getattr(transformers, class_name)
    torch.manual_seed(SEED)
    model = model_class(model_class.config_class(**COMMON, **options)).eval()
    with torch.no_grad():
        for key, parameter in model.named_parameters():
            if "norm" in key or "ln_" in key:
                parameter.normal_()
    tokens = torch.zeros(BATCH, LENGTH, dtype=torch.long)
    program = torch.onnx.export(
        OneResult(model), (tokens,), dynamo=True, verbose=False, opset_version=18
    )
    program.save(path, external_data=True)


def norm_nodes(model: onnx.ModelProto) -> int:
    """How many nodes of a model are norms by their name."""
    return sum(1 for node in model.graph.node if node.op_type in NORM_OPS)


def single_nodes(model: onnx.ModelProto, folder: pathlib.Path) -> int:
    """How many norms of a model are single nodes already."""
    outcomes = rewrite(copy.deepcopy(model), str(folder)).outcomes
    return sum(1 for outcome in outcomes if outcome.existing)


def after_onnxruntime(path: pathlib.Path) -> onnx.ModelProto:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.optimized_model_filepath = str(path.with_name("optimized.onnx"))
    onnxruntime.InferenceSession(str(path), options, ["CPUExecutionProvider"])
    return onnx.load(options.optimized_model_filepath)


def after_onnxscript(path: pathlib.Path) -> onnx.ModelProto:
    model, _ = optimize_for_ort(onnx_ir.load(path))
    return onnx_ir.serde.serialize_model(model)


def row(name: str, folder: pathlib.Path) -> list[str]:
    """The table's cells for a model."""
    path = folder / "model.onnx"
    export(name, path)
    original = onnx.load(path, load_external_data=False)
    ours = rewrite(copy.deepcopy(original), str(folder))
    inputs = random_inputs(original, Feeding())
    results = [run(session(model, name, folder), inputs, name) for model in (original, ours.model)]
    difference = compare(*results, TOLERANCE)
    timings = time_norms(
        Placed(original, folder), Placed(ours.model, folder), ours.outcomes, inputs
    )
    before, after = (1e3 * sum(getattr(t, key) for t in timings) for key in ("before", "after"))
    return [
        name,
        str(len(ours.outcomes)),
        str(norm_nodes(after_onnxruntime(path))),
        str(single_nodes(after_onnxscript(path), folder)),
        str(sum(1 for outcome in ours.outcomes if outcome.op)),
        f"{before:.2f} → {after:.2f} ms ({before / after:.1f}x)" if timings else "-",
        f"{difference.relative:.0e}" + ("" if difference.is_close else " (differs)"),
    ]


def main() -> None:
    transformers.logging.set_verbosity_error()
    logging.disable(logging.CRITICAL)
    names = sys.argv[1:] or list(MODELS)
    print(f"ONNX Runtime {onnxruntime.__version__}, {os.cpu_count()} cores, {LENGTH} rows")
    head = ["model", "norms", "ONNX Runtime", "onnxscript", "mlir_norm", "time", "error"]
    for cells in (head, ["---"] * len(head)):
        print(f"| {' | '.join(cells)} |", flush=True)
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            print(f"| {' | '.join(row(name, pathlib.Path(folder)))} |", flush=True)


if __name__ == "__main__":
    main()
