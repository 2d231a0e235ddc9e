# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs a checkpoint and its conversion, and compares what they compute.

Enters: both folders. Leaves: the largest difference on random inputs.
"""

import importlib.util
import pathlib
from collections.abc import Callable

import torch
import transformers

from mlir_norm.checkpoints.account import Difference
from mlir_norm.checkpoints.architecture import MODULE
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
    """Compares both with the original in f64, since that and its conversion round differently.

    Raises NormError where the result is farther from it than tolerance, relative to the largest
    number, and twice what the original itself is. In half precision, where that is much a matter
    of luck, the tolerance is at least eight units of the type.
    """
    progress("running the original")
    architecture = model_class(checkpoint.architecture)
    with explained(f"cannot run {checkpoint.folder}"), torch.no_grad():
        original = architecture.from_pretrained(checkpoint.folder, attn_implementation="eager")
        original.eval()
        sequence = min(SEQUENCE, getattr(original.config, "max_position_embeddings", SEQUENCE))
        generator = torch.Generator().manual_seed(0)
        inputs = example_inputs(original, BATCH, sequence, generator)
        before = original(**inputs)[0].double()
        if original.dtype.itemsize == 2:
            tolerance = max(tolerance, 8 * torch.finfo(original.dtype).eps)
        exact = original.double()(**_widened(inputs))[0]
    del original
    progress("running the result")
    with explained("cannot run the result"), torch.no_grad():
        after = _load(checkpoint.architecture, folder).eval()(**inputs)[0].double()
    largest = float(exact.abs().max())
    difference = Difference(
        result=float((after - exact).abs().max()) / largest,
        original=float((before - exact).abs().max()) / largest,
        cosine=float(torch.nn.functional.cosine_similarity(after.ravel(), exact.ravel(), dim=0)),
    )
    if not difference.result <= tolerance + 2 * difference.original:
        raise NormError(
            f"the result has an error of {difference.result:.1e}, the original of"
            f" {difference.original:.1e} (--tolerance allows more); nothing is written"
        )
    return difference


def _widened(inputs: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    return {k: v.double() if v.is_floating_point() else v for k, v in inputs.items()}


def _load(architecture: str, folder: pathlib.Path) -> transformers.PreTrainedModel:
    """The result's model, all weights of which have to be there."""
    path = folder / f"{MODULE}.py"
    if path.is_file():
        # What trust_remote_code does, without a copy of the file in a cache.
        spec = importlib.util.spec_from_file_location(MODULE, path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        kind = getattr(module, architecture)
    else:
        config = transformers.AutoConfig.from_pretrained(folder)
        kind = model_class(config.architectures[0])
    model, info = kind.from_pretrained(
        folder, attn_implementation="eager", output_loading_info=True
    )
    missing = sorted(info["missing_keys"])
    if missing:
        raise NormError(f"the result has no tensor {missing[0]}")
    return model
