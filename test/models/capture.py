#!/usr/bin/env python3
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Captures small transformer models as MLIR, with PyTorch's result beside each.

Enters: the models of MODELS, below, with random weights; nothing is downloaded.
Leaves, in --out, for each NAME and TYPE (f32 and bf16):

  NAME.TYPE.mlir   linalg on tensors, weights included: the function NAME maps
                   token ids to logits (the encoders: to hidden states)
  NAME.TYPE.x.npy  the token ids, int64
  NAME.TYPE.y.npy  PyTorch's result: float32, or the bits of bfloat16 in uint16
  expected.json    how often PyTorch executed each kind of norm:
                   {"NAME.TYPE": {"layer_norm": 0, "rms_norm": 5}, ...}

With --output-type raw, torch or tosa, NAME.TYPE.raw.mlir, NAME.TYPE.torch.mlir or
NAME.TYPE.tosa.mlir instead: torch-mlir's torch dialect in generic form, as
imported or decomposed, or TOSA.

Run with Python 3.11, torch 2.15.0, torch-mlir 20261001, transformers 5.23.0.
"""

import argparse
import json
import pathlib
import sys
from importlib import metadata

try:
    import ml_dtypes  # noqa: F401 (torch-mlir reads bfloat16 weights with it)
    import numpy as np
    import torch
    import transformers
    from torch_mlir import fx
except ImportError as error:
    sys.exit(f"capture.py: {error}; README.md says what to install")

HERE = pathlib.Path(__file__).parent
SEED = 0
BATCH, LENGTH, VOCABULARY = 2, 7, 64
TYPES = {"f32": torch.float32, "bf16": torch.bfloat16}

# What follows COMMON in each configuration. The norms' rows have 32, 27, 24, 20
# and (Qwen3's, per head) 12 elements: most end in a part of a vector.
COMMON = {
    "vocab_size": VOCABULARY,
    "num_hidden_layers": 2,
    "tie_word_embeddings": True,
    "use_cache": False,
    "pad_token_id": None,
    "bos_token_id": None,
    "eos_token_id": None,
}
MODELS = {
    "llama": {
        "hidden_size": 32,
        "intermediate_size": 24,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
    },
    "gpt2": {
        "hidden_size": 24,
        "n_inner": 32,
        "num_attention_heads": 3,
        "max_position_embeddings": LENGTH,
    },
    "bert": {
        "hidden_size": 27,
        "intermediate_size": 32,
        "num_attention_heads": 3,
        "max_position_embeddings": LENGTH,
    },
    # gelu_new is Gemma-2's gelu_pytorch_tanh written out: torch-mlir expands the
    # latter with sqrt(2/pi) as 0.797724, an error of 2e-4 in that constant.
    "gemma2": {
        "hidden_size": 24,
        "intermediate_size": 32,
        "num_attention_heads": 3,
        "num_key_value_heads": 1,
        "head_dim": 8,
        "query_pre_attn_scalar": 8,
        "hidden_activation": "gelu_new",
    },
    "qwen3": {
        "hidden_size": 24,
        "intermediate_size": 32,
        "num_attention_heads": 3,
        "num_key_value_heads": 1,
        "head_dim": 12,
    },
    "olmo2": {"hidden_size": 24, "intermediate_size": 32, "num_attention_heads": 3},
    "t5": {"hidden_size": 20, "d_kv": 5, "d_ff": 32, "num_attention_heads": 4},
}
ENCODERS = {"bert", "t5"}
LINALG = "linalg-on-tensors"
TORCH_LEVELS = ("raw", "torch")
OTHERS = (*TORCH_LEVELS, "tosa")


class Captured(torch.nn.Module):
    """A model as a function of the token ids alone.

    Mask and positions are explicit: those that a model derives for itself become
    tm_tensor.scan. All buffers are persistent, or the importer does not find them.
    """

    def __init__(self, name: str, dtype: torch.dtype):
        super().__init__()
        config = transformers.AutoConfig.for_model(name, **COMMON, **MODELS[name])
        encodes = name in ENCODERS
        auto = "AutoModelForTextEncoding" if encodes else "AutoModelForCausalLM"
        self.model = getattr(transformers, auto).from_config(
            config, dtype=dtype, attn_implementation="eager"
        )

        mask = torch.zeros(BATCH, 1, LENGTH, LENGTH, dtype=dtype)
        if not encodes:
            mask += torch.full_like(mask, torch.finfo(dtype).min).triu(1)
        positions = torch.arange(LENGTH).repeat(BATCH, 1)
        inputs = {"attention_mask": mask}
        if name != "t5":
            inputs["position_ids"] = positions
        if name == "bert":
            inputs["token_type_ids"] = positions % 2
        self.inputs = torch.nn.Module()
        for key, value in inputs.items():
            self.inputs.register_buffer(key, value)

        for module in self.modules():
            for key, buffer in list(module.named_buffers(recurse=False)):
                module.register_buffer(key, buffer, persistent=True)
        self.eval()

    def forward(self, ids):
        inputs = dict(self.inputs.named_buffers())
        return self.model(input_ids=ids, return_dict=False, **inputs)[0]


def kind_of_norm(module: torch.nn.Module) -> str | None:
    """The op that a module is, by its class; T5LayerNorm subtracts no mean."""
    if isinstance(module, torch.nn.LayerNorm):
        return "layer_norm"
    name = type(module).__name__
    return "rms_norm" if name.endswith("RMSNorm") or name == "T5LayerNorm" else None


def lower(model: torch.nn.Module, ids: torch.Tensor, name: str, output_type: str) -> str:
    """The text of the module that torch-mlir makes of a model."""
    module = fx.export_and_import(model, ids, output_type=output_type, func_name=name)
    if output_type in TORCH_LEVELS:
        return module.operation.get_asm(print_generic_op_form=True)
    text = str(module)
    if any(f" {dialect}." in text for dialect in ("torch", "torch_c", "tm_tensor")):
        sys.exit(f"capture.py: {name}: an op of torch-mlir's own dialects is left")
    return text


def build(name: str, type_name: str) -> tuple[Captured, torch.Tensor]:
    """A model and its token ids, int64 of shape [BATCH, LENGTH]."""
    torch.manual_seed(SEED)
    model = Captured(name, TYPES[type_name])
    ids = torch.randint(VOCABULARY, (BATCH, LENGTH))
    # Fresh scales are all ones: one that is lost or swapped would not show.
    for parameter in (p for norm in norms_of(model) for p in norm.parameters()):
        parameter.add_(0.1 * torch.randn_like(parameter))
    return model, ids


def norms_of(model: torch.nn.Module) -> list[torch.nn.Module]:
    return [module for module in model.modules() if kind_of_norm(module)]


def write_module(model: Captured, ids: torch.Tensor, tag: str, output_type: str, path: pathlib.Path):
    """Writes a model as MLIR, with a line that says where it comes from."""
    packages = ("torch", "torch-mlir", "transformers")
    versions = ", ".join(f"{p} {metadata.version(p)}" for p in packages)
    header = f"// {tag}, captured by capture.py with {versions}.\n"
    path.write_text(header + lower(model, ids, tag.partition(".")[0], output_type))


def capture(name: str, type_name: str, folder: pathlib.Path) -> dict[str, int]:
    """Writes a model's three files; returns how many norms PyTorch executed."""
    tag = f"{name}.{type_name}"
    model, ids = build(name, type_name)
    write_module(model, ids, tag, LINALG, folder / f"{tag}.mlir")

    counts = {"layer_norm": 0, "rms_norm": 0}

    def count(module, *_):
        counts[kind_of_norm(module)] += 1

    for norm in norms_of(model):
        norm.register_forward_hook(count)
    result = model(ids)
    np.save(folder / f"{tag}.x.npy", ids.numpy())
    bits = result if result.dtype == torch.float32 else result.view(torch.uint16)
    np.save(folder / f"{tag}.y.npy", bits.numpy())
    return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=pathlib.Path, default=HERE, help="[test/models]")
    parser.add_argument(
        "--output-type", choices=(LINALG, *OTHERS), default=LINALG, help=f"[{LINALG}]"
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(MODELS))
    arguments = parser.parse_args()
    if unknown := set(arguments.names) - set(MODELS):
        parser.error(f"unknown: {', '.join(unknown)}; known: {', '.join(MODELS)}")

    arguments.out.mkdir(parents=True, exist_ok=True)
    if arguments.output_type in OTHERS:
        for tag in (f"{name}.{type_name}" for name in arguments.names or MODELS for type_name in TYPES):
            path = arguments.out / f"{tag}.{arguments.output_type}.mlir"
            with torch.no_grad():
                write_module(*build(*tag.split(".")), tag, arguments.output_type, path)
            print(path, flush=True)
        return
    path = arguments.out / "expected.json"
    expected = json.loads(path.read_text()) if path.exists() else {}
    for name in arguments.names or MODELS:
        for type_name in TYPES:
            with torch.no_grad():
                counts = capture(name, type_name, arguments.out)
            print(f"{name}.{type_name}: {counts}", flush=True)
            expected[f"{name}.{type_name}"] = counts
    lines = (f'  "{tag}": {json.dumps(expected[tag])}' for tag in sorted(expected))
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    main()
