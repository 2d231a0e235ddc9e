# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs a checkpoint and its conversion, and compares what they compute.

Enters: both folders. Leaves: the largest difference on random inputs.
"""

import pathlib
from collections.abc import Callable

import torch
import transformers

from mlir_norm.checkpoints.account import Difference
from mlir_norm.checkpoints.folder import Checkpoint
from mlir_norm.checkpoints.models import example_inputs, model_class
from mlir_norm.errors import NormError, explained

BATCH, SEQUENCE = 2, 16


def compare(
    checkpoint: Checkpoint,
    folder: pathlib.Path,
    tolerance: float,
    progress: Callable[[str], None],
) -> Difference:
    """Raises NormError where they differ by more than tolerance, relative to the largest number.

    In half precision both round all along, so the tolerance is at least 32 of its units.
    """
    progress("running the original")
    architecture = model_class(checkpoint.architecture)
    with explained(f"cannot run {checkpoint.folder}"), torch.no_grad():
        original = architecture.from_pretrained(checkpoint.folder, attn_implementation="eager")
        sequence = min(SEQUENCE, getattr(original.config, "max_position_embeddings", SEQUENCE))
        generator = torch.Generator().manual_seed(0)
        inputs = example_inputs(original, BATCH, sequence, generator)
        expected = original.eval()(**inputs)[0].double()
        tolerance = max(tolerance, 32 * torch.finfo(original.dtype).eps / 2)
    del original
    progress("running the result")
    with explained("cannot run the result"), torch.no_grad():
        found = _load(folder).eval()(**inputs)[0].double()
    difference = Difference(
        absolute=float((found - expected).abs().max()),
        largest=float(expected.abs().max()),
        cosine=float(torch.nn.functional.cosine_similarity(found.ravel(), expected.ravel(), dim=0)),
    )
    if not difference.absolute <= tolerance * difference.largest:
        raise NormError(
            f"the results differ by {difference.absolute:.1e} where the largest number is"
            f" {difference.largest:.1e} (--tolerance allows more); nothing is written"
        )
    return difference


def _load(folder: pathlib.Path) -> transformers.PreTrainedModel:
    """The model as people load it, all weights of which have to be there."""
    config = transformers.AutoConfig.from_pretrained(folder)
    auto_map = getattr(config, "auto_map", None)
    if auto_map:
        kind = getattr(transformers, next(iter(auto_map)))
    else:
        kind = model_class(config.architectures[0])
    model, info = kind.from_pretrained(
        folder,
        trust_remote_code=True,
        attn_implementation="eager",
        output_loading_info=True,
    )
    missing = sorted(info["missing_keys"])
    if missing:
        raise NormError(f"the result has no tensor {missing[0]}")
    return model
