# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""PyTorch modules: exported, then as any exported program."""

from typing import Any

import torch

from mlir_norm.errors import explained
from mlir_norm.inputs import Input
from mlir_norm.sources import Options, exported


def to_mlir(module: torch.nn.Module, inputs: list, options: Options) -> str:
    """The module in inference, with its weights, as a function of the inputs."""
    name = type(module).__name__
    options.progress(f"exporting {name}")
    sizes: dict[str, int] = {}
    examples = tuple(_example(value, sizes) for value in inputs)
    shapes = tuple(_dynamic_shape(value) for value in inputs)
    modes = [(part, part.training) for part in module.modules()]
    module.eval()
    try:
        with explained(f"torch.export cannot export {name}"), torch.no_grad():
            program = torch.export.export(
                module, examples, dynamic_shapes=shapes if any(shapes) else None
            )
    finally:
        for part, training in modes:
            part.training = training
    return exported.to_mlir(program, [], options)


def _example(value: Any, sizes: dict[str, int]) -> Any:
    """A tensor of an Input's shape; an open size is one that is not taken for a constant."""
    if not isinstance(value, Input):
        return value
    shape = [
        dim if isinstance(dim, int) else sizes.setdefault(dim, 3 + len(sizes))
        for dim in value.shape
    ]
    return torch.zeros(shape, dtype=getattr(torch, value.dtype))


def _dynamic_shape(value: Any) -> dict | None:
    if not isinstance(value, Input):
        return None
    names = {i: name for i, name in enumerate(value.shape) if isinstance(name, str)}
    return {i: torch.export.Dim(name) for i, name in names.items()} or None
