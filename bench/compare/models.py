# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The models: written with random weights, read again, and with other norms in them."""

import copy
import pathlib
from collections.abc import Callable

import torch
import transformers

from roster import COLUMNS, MODELS, SEED

transformers.logging.set_verbosity_error()
transformers.logging.disable_progress_bar()

# Each with a head, as it is used.
KINDS = {
    "gpt2": (transformers.GPT2LMHeadModel, transformers.GPT2Config, {}),
    "opt": (transformers.OPTForCausalLM, transformers.OPTConfig, {}),
    "vit": (transformers.ViTForImageClassification, transformers.ViTConfig, {"num_labels": 1000}),
}
AUTO = {
    "gpt2": transformers.AutoModelForCausalLM,
    "opt": transformers.AutoModelForCausalLM,
    "vit": transformers.AutoModelForImageClassification,
}
EMBEDDINGS = ("wte", "wpe", "embed")  # in the names of their parameters
OFFSET = 0.01  # of embeddings and biases, whose deviation is twice that


def write(name: str, folder: pathlib.Path) -> None:
    """A checkpoint whose norms would notice a wrong conversion.

    As transformers initializes it, norms have no bias, their scales are one, and the rows that they
    read have hardly a mean: so scales and biases are drawn, and embeddings have a mean.
    """
    kind, config, options = KINDS[name]
    torch.manual_seed(SEED)
    model = kind(config(**options))
    scales = {f"{norm}.weight" for norm in layer_norms(model)}
    with torch.no_grad():
        for parameter, value in model.named_parameters():
            if parameter in scales:
                value.normal_(1.0, 0.2)
            elif value.dim() == 1 or any(
                word in parameter for word in ("wte", "wpe", "embed", "cls_token")
            ):
                value.normal_(OFFSET, 2 * OFFSET)
    model.save_pretrained(folder)


def load(name: str, folder: str, dtype: torch.dtype) -> torch.nn.Module:
    """A checkpoint in inference; a converted one may come with the code of its model."""
    model = AUTO[name].from_pretrained(folder, dtype=dtype, trust_remote_code=True)
    model.config.use_cache = False
    return model.eval()


def inputs(name: str, batch: int, dtype: torch.dtype) -> torch.Tensor:
    """Tokens, or images."""
    generator = torch.Generator().manual_seed(SEED)
    config = KINDS[name][1]()
    if name == "vit":
        shape = (batch, config.num_channels, config.image_size, config.image_size)
        return torch.randn(shape, generator=generator).to(dtype)
    shape = (batch, MODELS[name].sequence)
    return torch.randint(0, config.vocab_size, shape, generator=generator)


def run(model: torch.nn.Module, x: torch.Tensor) -> torch.Tensor:
    """The logits."""
    return model(x).logits


def layer_norms(model: torch.nn.Module) -> list[str]:
    """Their names, in the order of the model."""
    found = [name for name, part in model.named_modules() if isinstance(part, torch.nn.LayerNorm)]
    if any(model.get_submodule(name).normalized_shape != (COLUMNS,) for name in found):
        raise ValueError(f"expected norms of {COLUMNS} elements")
    return found


def replaced(
    model: torch.nn.Module,
    names: list[str],
    make: Callable[[str, torch.nn.Module], torch.nn.Module],
) -> torch.nn.Module:
    """The model with other modules in these places, and all else shared with it."""
    shared = [*model.parameters(), *model.buffers()]
    other = copy.deepcopy(model, {id(tensor): tensor for tensor in shared})
    for name in names:
        other.set_submodule(name, make(name, model.get_submodule(name)))
    return other


def parameter_count(model: torch.nn.Module) -> int:
    """Tied ones count once."""
    return sum(parameter.numel() for parameter in model.parameters())
