# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The model that reads converted weights: its configuration, and a file with its class if need be.

Enters: a checkpoint and a plan. Leaves: what is new beside the weights. Where transformers has a
model that is the same but for RMSNorms, the configuration is of that; else a class of few lines
puts RMSNorms into the class of the original.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from mlir_norm.checkpoints.captured import Captured
from mlir_norm.checkpoints.folder import Checkpoint
from mlir_norm.checkpoints.plan import Plan

MODULE = "modeling_rms_norm"


@dataclass(frozen=True)
class Architecture:
    """What a converted checkpoint says it is: its config, and the scales and files that are new.

    Each of scales is the name of a tensor of ones, and its length.
    """

    kind: str
    config: dict
    scales: dict[str, int] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)


def architecture_of(checkpoint: Checkpoint, captured: Captured, plan: Plan) -> Architecture:
    """The twin where there is one, or else the class of the original with RMSNorms."""
    config = dict(checkpoint.config)
    if plan.is_untied:
        config["tie_word_embeddings"] = False
    twin = TWINS.get(checkpoint.model_type)
    found = twin(checkpoint, captured, plan, config) if twin else None
    return found or _with_class(checkpoint, captured, plan, config)


def _olmo(
    checkpoint: Checkpoint, captured: Captured, plan: Plan, config: dict
) -> Architecture | None:
    """OLMo, whose LayerNorms have no scale and no bias, as LLaMA with scales of one.

    LLaMA has no clip_qkv, and rounds cosines and sines to half precision where OLMo does not: of
    half precision it is not the same. The heads of other tasks have other names.
    """
    same = {"OlmoForCausalLM": "LlamaForCausalLM", "OlmoModel": "LlamaModel"}
    # What the file leaves out has other defaults in LLaMA.
    config = {**captured.config, **config}
    config = {key: value for key, value in config.items() if not key.startswith("_")}
    is_same = (
        checkpoint.architecture in same
        and config.get("clip_qkv") is None
        and checkpoint.dtype == "F32"
        and config.get("dtype", config.get("torch_dtype", "float32")) == "float32"
        and plan.rms_norms.keys() == set(captured.layer_norms)
        and len(set(plan.rms_norms.values())) == 1
    )
    if not is_same:
        return None
    config.pop("clip_qkv", None)
    config.update(
        model_type="llama",
        architectures=[same[checkpoint.architecture]],
        rms_norm_eps=next(iter(plan.rms_norms.values())),
        mlp_bias=False,
    )
    scales = {f"{module}.weight": config["hidden_size"] for module in plan.rms_norms}
    return Architecture(f"{config['architectures'][0]} of transformers", config, scales)


# The models of transformers that are others with RMSNorms, by model_type. Not among them, because
# their LayerNorms have biases, or no model has RMSNorms and the rest of them: GPT-2, OPT, GPT-NeoX,
# StableLM, Starcoder2, Phi, Cohere, ViT.
TWINS: dict[str, Callable[[Checkpoint, Captured, Plan, dict], Architecture | None]] = {
    "olmo": _olmo
}


def _with_class(
    checkpoint: Checkpoint, captured: Captured, plan: Plan, config: dict
) -> Architecture:
    base = checkpoint.architecture
    config["auto_map"] = {kind: f"{MODULE}.{base}" for kind in captured.auto_classes}
    norms = json.dumps(plan.rms_norms, indent=4)
    files = {f"{MODULE}.py": TEMPLATE.format(base=base, norms=norms)}
    return Architecture(f"{base} in {MODULE}.py", config, files=files)


TEMPLATE = '''\
"""{base} with RMSNorms in place of LayerNorms whose inputs have no mean.

The weights that write these inputs have lost the means of their rows, so both compute the same;
the {base} of transformers reads this checkpoint, too. Written by
python -m mlir_norm convert.
"""

import torch
import transformers
from torch import nn

# The modules that are RMSNorms, and their epsilons.
NORMS = {norms}


class RMSNorm(nn.Module):
    """x / sqrt(mean(x^2) + epsilon) * weight + bias, in f32 or wider and rounded once."""

    def __init__(self, norm: nn.Module, epsilon: float):
        super().__init__()
        self.epsilon = epsilon
        self.weight = getattr(norm, "weight", None)
        self.bias = getattr(norm, "bias", None)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        wide = x.to(torch.promote_types(x.dtype, torch.float32))
        y = nn.functional.rms_norm(wide, wide.shape[-1:], eps=self.epsilon)
        if self.weight is not None:
            y = y * self.weight
        if self.bias is not None:
            y = y + self.bias
        return y.to(x.dtype)


class {base}(transformers.{base}):
    def __init__(self, config, *args, **kwargs):
        super().__init__(config, *args, **kwargs)
        for name, epsilon in NORMS.items():
            parent, _, child = name.rpartition(".")
            module = self.get_submodule(parent)
            setattr(module, child, RMSNorm(getattr(module, child), epsilon))

    @classmethod
    def is_custom_code(cls):
        """Tensors that transformers has other names for by now are found by these."""
        return False
'''
