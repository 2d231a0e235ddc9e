# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From the folder of a checkpoint to another one with RMSNorms for LayerNorms, exactly.

Enters: a request. Leaves: the folder, whole or not at all, and an account of it.
"""

import pathlib
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from mlir_norm.centering import STORAGE, encode
from mlir_norm.checkpoints.account import Account, reasons
from mlir_norm.checkpoints.architecture import architecture_of
from mlir_norm.checkpoints.captured import Captured, module_at
from mlir_norm.checkpoints.folder import CONFIG, Checkpoint, read_checkpoint
from mlir_norm.checkpoints.output import Extra, copy_others, new_folder, write_json, write_shards
from mlir_norm.checkpoints.plan import make_plan
from mlir_norm.checkpoints.tensors import Tensor
from mlir_norm.errors import NormError, require
from mlir_norm.progress import silent
from mlir_norm.verdicts import decide


@dataclass(frozen=True)
class Request:
    """What to convert, and how to look at the result."""

    source: pathlib.Path
    target: pathlib.Path
    verify: bool = False
    tolerance: float = 1e-5


def convert(
    request: Request,
    progress: Callable[[str], None] = silent,
    capture: Callable[[Checkpoint, Callable[[str], None]], Captured] | None = None,
) -> Account:
    """Writes request.target; raises NormError, and then leaves nothing there.

    capture is what makes the graph; by default torch and transformers do.
    """
    checkpoint = read_checkpoint(request.source)
    _check_supported(checkpoint)
    with new_folder(request.target) as folder:
        captured = (capture or _capture)(checkpoint, progress)
        progress("deciding")
        verdicts = decide(captured.text, module_at)
        plan = make_plan(checkpoint, captured, verdicts)
        if not plan.rms_norms:
            raise NormError(f"{request.source}: nothing to convert: {reasons(verdicts)}")
        architecture = architecture_of(checkpoint, captured, plan)
        extras = [_ones(checkpoint, *scale) for scale in architecture.scales.items()]
        changes = write_shards(checkpoint, plan, extras, folder, progress)
        for name, text in architecture.files.items():
            (folder / name).write_text(text, encoding="utf-8")
        write_json(folder / CONFIG, architecture.config)
        left_out = copy_others(checkpoint, folder, {CONFIG, *architecture.files})
        account = Account(request.source.name, verdicts, plan, architecture.kind, changes, left_out)
        if request.verify:
            from mlir_norm.checkpoints.running import compare

            account.difference = compare(checkpoint, folder, request.tolerance, progress)
    progress(f"wrote {request.target}")
    return account


def _capture(checkpoint: Checkpoint, progress: Callable[[str], None]) -> Captured:
    require("mlir_norm convert", "transformers", ("torch", "torch_mlir", "transformers"))
    from mlir_norm.checkpoints.graph import capture

    return capture(checkpoint, progress)


def _check_supported(checkpoint: Checkpoint) -> None:
    """Raises NormError for what no graph is made of."""
    config, where = checkpoint.config, checkpoint.folder / CONFIG
    if config.get("quantization_config"):
        raise NormError(f"{where}: quantized checkpoints are not supported")
    if config.get("auto_map"):
        raise NormError(f"{where}: models with code of their own (auto_map) are not supported")
    if len(config["architectures"]) != 1:
        raise NormError(f"{where}: expected one architecture, got {config['architectures']}")


def _ones(checkpoint: Checkpoint, name: str, size: int) -> Extra:
    """A scale of ones, of the type of the other weights."""
    dtype = checkpoint.dtype if checkpoint.dtype in STORAGE else "F32"
    data = encode(np.ones(size), dtype).tobytes()
    return Extra(Tensor(name, dtype, (size,), checkpoint.folder), data)
