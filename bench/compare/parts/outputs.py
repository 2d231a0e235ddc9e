# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Outputs of a model before and after the conversion.

Both are compared with each other and with the model in f64, and beside them is the model whose
LayerNorms were replaced by name, with the weights as they are.
"""

import copy

import torch

import models
from checking import difference
from norms import TYPES, TorchNorm
from request import Request
from roster import ELEMENT_BYTES, MODELS, Norm


def _largest_mean(model: torch.nn.Module, names: list[str], x: torch.Tensor) -> float:
    """The largest mean of a row by its deviation, of all rows that LayerNorms read."""
    found = []

    def look(_: torch.nn.Module, arguments: tuple[torch.Tensor, ...]) -> None:
        rows = arguments[0].double()
        found.append(float((rows.mean(-1) / rows.std(-1, correction=0)).abs().max()))

    hooks = [model.get_submodule(name).register_forward_pre_hook(look) for name in names]
    models.run(model, x)
    for hook in hooks:
        hook.remove()
    return max(found)


def _by_name(_: str, norm: torch.nn.LayerNorm) -> torch.nn.Module:
    return TorchNorm(Norm("rms_norm", "scale+bias"), norm.weight, norm.bias, norm.eps)


def measure(request: Request) -> dict:
    torch.set_grad_enabled(False)
    name = request.model
    before = models.load(name, request.checkpoint, torch.float32)
    after = models.load(name, request.converted, torch.float32)
    names = models.layer_norms(before)
    x = models.inputs(name, MODELS[name].samples, torch.float32)
    exact = models.run(copy.deepcopy(before).double(), _as(x, torch.float64))
    found = {
        "norms": len(names),
        "left": len(models.layer_norms(after)),
        "parameters": models.parameter_count(before),
        "parameters_after": models.parameter_count(after),
        "largest_mean": _largest_mean(before, names, x),
        "largest_output": float(exact.abs().max()),
        "types": {},
    }
    swapped = models.run(models.replaced(before, names, _by_name), x)
    found["by_name"] = difference(swapped, models.run(before, x))
    for element in ELEMENT_BYTES:
        dtype = TYPES[element]
        results = [models.run(model.to(dtype), _as(x, dtype)) for model in (before, after)]
        found["types"][element] = {
            "change": difference(results[1], results[0]),
            "before": difference(results[0], exact),
            "after": difference(results[1], exact),
        }
    return found


def _as(x: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
    """Images in a type; tokens as they are."""
    return x.to(dtype) if x.is_floating_point() else x
