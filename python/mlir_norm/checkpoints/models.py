# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Models of transformers: their classes, configurations and inputs.

Enters: a folder, or a model. Leaves: what transformers makes of it, with errors of one line.
"""

import pathlib

import torch
import transformers

from mlir_norm.errors import NormError, explained


def load_config(folder: pathlib.Path) -> transformers.PretrainedConfig:
    """The configuration of a checkpoint; raises NormError."""
    with explained(f"{folder}: transformers {transformers.__version__} cannot read its config"):
        return transformers.AutoConfig.from_pretrained(folder)


def model_class(architecture: str) -> type[transformers.PreTrainedModel]:
    """A class of transformers by its name; raises NormError where there is none."""
    kind = getattr(transformers, architecture, None)
    if kind is None or not hasattr(kind, "_from_config"):
        raise NormError(f"transformers {transformers.__version__} has no model {architecture}")
    return kind


def example_inputs(
    model: transformers.PreTrainedModel,
    batch: int,
    sequence: int,
    generator: torch.Generator | None = None,
) -> dict[str, torch.Tensor]:
    """Random inputs of a model, by name; raises NormError for those of other kinds."""
    config = model.config
    if model.main_input_name == "pixel_values":
        height, width = _pair(config.image_size)
        shape = (batch, config.num_channels, height, width)
        return {"pixel_values": torch.randn(shape, generator=generator).to(model.dtype)}
    if model.main_input_name != "input_ids":
        raise NormError(
            f"{type(model).__name__} reads {model.main_input_name};"
            " supported are models that read input_ids or pixel_values"
        )
    names = ["input_ids", "decoder_input_ids"] if config.is_encoder_decoder else ["input_ids"]
    sizes = config.get_text_config().vocab_size
    inputs = {
        name: torch.randint(0, sizes, (batch, sequence), generator=generator) for name in names
    }
    return {**inputs, "attention_mask": torch.ones((batch, sequence), dtype=torch.int64)}


def _pair(size: int | list[int]) -> tuple[int, int]:
    return (size, size) if isinstance(size, int) else tuple(size)
