# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""torch.compile, for one shape, in inference."""

from collections.abc import Callable, Iterator

import torch
import torch.nn.functional as F

from cases import EPSILON, Case
from contenders import Variant, looped
from contenders.eager import arrays, tensors, versions
from data import Data

__all__ = ["prepare", "versions"]


def spelled(x: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    """RMSNorm as models write it."""
    f = x.float()
    return w * (f * torch.rsqrt(f.pow(2).mean(-1, keepdim=True) + EPSILON)).to(x.dtype)


def single(x: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    return F.rms_norm(x, x.shape[-1:], w, EPSILON)


def layer_norm(x: torch.Tensor, w: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return F.layer_norm(x, x.shape[-1:], w, b, EPSILON)


def with_sum(norm: Callable) -> Callable:
    def add(x, r, w):
        h = x + r
        return norm(h, w), h

    return add


def prepare(case: Case, data: Data) -> Iterator[Variant]:
    arguments = tensors(data)[:-2]
    forms = {
        "rms": {"spelled out": spelled, "F.rms_norm": single},
        "ln": {"F.layer_norm": layer_norm},
        "add+rms": {"spelled out": with_sum(spelled), "F.rms_norm": with_sum(single)},
    }[case.program]
    for name, function in forms.items():
        torch._dynamo.reset()
        compiled = torch.compile(function, dynamic=False)

        def call(compiled=compiled):
            return compiled(*arguments)

        yield Variant(name, looped(call), lambda call=call: arrays(call()))
