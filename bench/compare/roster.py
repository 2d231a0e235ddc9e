# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is compared: models, parts of the comparison, and the norms whose time is taken."""

from dataclasses import dataclass

from common.environments import Environment

TORCH = Environment(
    "torch",
    ("torch", "torch-mlir", "transformers", "safetensors"),
    ("numpy", "torch", "torch_mlir", "transformers", "safetensors"),
    large="PyTorch and its libraries take several GB",
)

COLUMNS = 768  # of all the models
ELEMENT_BYTES = {"f32": 4, "bf16": 2}
EPSILON = 1e-5
SEED = 0


@dataclass(frozen=True)
class Model:
    """A model of transformers, and what it is given."""

    name: str
    title: str
    sequence: int  # tokens of a sample; those of images are given by the model
    samples: int  # of which outputs are compared
    batches: tuple[int, ...]  # of which the time is taken
    quick_batches: tuple[int, ...] = (1,)


MODELS = {
    model.name: model
    for model in (
        Model("gpt2", "GPT-2 (124M)", 128, 1, (1, 4)),
        Model("opt", "OPT-125m", 128, 1, (1, 4)),
        Model("vit", "ViT-base", 197, 8, (1, 4)),
    )
}

# Those with True are measured for each model.
PARTS = {"outputs": True, "op": False, "neighbour": False, "whole": True}

# Rows of the op: one token, a short sequence, a batch in cache, and one out of cache.
ROWS = (1, 128, 2048, 32768)
QUICK_ROWS = (128, 2048)
NEIGHBOUR_ROWS = (128, 2048)
LINEAR_COLUMNS = 2304  # those of GPT-2's queries, keys and values


@dataclass(frozen=True)
class Norm:
    """A norm as it stands in a model."""

    op: str  # layer_norm or rms_norm
    parameters: str  # of PARAMETERS

    @property
    def has_scale(self) -> bool:
        return self.parameters != "bare"

    @property
    def has_bias(self) -> bool:
        return self.parameters == "scale+bias"


# By their names, from what a model has to what is left of it when scale and bias are folded into
# the layer behind it.
NORMS = {
    "ln": Norm("layer_norm", "scale+bias"),
    "rms": Norm("rms_norm", "scale+bias"),
    "rms-scale": Norm("rms_norm", "scale"),
    "ln-bare": Norm("layer_norm", "bare"),
    "rms-bare": Norm("rms_norm", "bare"),
}
