# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The time of a norm with its neighbour: the residual sum before it, or the linear layer behind it.

The sum and the norm are one kernel of ours, and two calls of PyTorch's (`torch`) or one of each
(`apart`). The linear layer is PyTorch's own behind either norm.
"""

from collections.abc import Callable

import torch
import torch.nn.functional as F

import norms
from checking import TOLERANCE, check, relative_error
from parts.op import FULL, QUICK
from request import Request
from roster import (
    COLUMNS,
    ELEMENT_BYTES,
    EPSILON,
    LINEAR_COLUMNS,
    NEIGHBOUR_ROWS,
    NORMS,
    SEED,
)
from turns import Call, take_turns

COMPARED = ("ln", "rms", "rms-bare")


class _Tensors:
    """Arguments of both, and room for results."""

    def __init__(self, element: str, rows: int):
        generator = torch.Generator().manual_seed(SEED)

        def random(*shape: int) -> torch.Tensor:
            return torch.randn(shape, generator=generator).to(norms.TYPES[element])

        self.x, self.residual = random(rows, COLUMNS), random(rows, COLUMNS)
        self.scale, self.bias = random(COLUMNS), random(COLUMNS)
        self.weight = random(LINEAR_COLUMNS, COLUMNS) / COLUMNS**0.5
        self.shift = random(LINEAR_COLUMNS)
        self.y, self.sum = torch.empty_like(self.x), torch.empty_like(self.x)

    def linear(self, y: torch.Tensor) -> torch.Tensor:
        return F.linear(y, self.weight, self.shift)


def _add(request: Request, element: str, t: _Tensors) -> dict[str, Call]:
    """Each leaves the norm in y and the sum in `sum`, or returns the norm."""
    calls: dict[str, Call] = {}
    added = (t.x.double() + t.residual.double()).to(t.x.dtype)
    for name in COMPARED:
        norm = NORMS[name]
        parameters = norms.chosen(norm, t.scale, t.bias)
        one = norms.compiled(request.norm_compile, norm, element, EPSILON, residual=True)
        arrays = {"x": t.x, "residual": t.residual, "y": t.y, "sum": t.sum}
        known = dict(zip(("scale", "bias"), parameters, strict=False))
        fused = one.bind(**arrays, **known)
        alone = norms.compiled(request.norm_compile, norm, element, EPSILON)
        ours = alone.bind(t.sum, *parameters, t.y)
        function = norms.by_torch(norm, t.scale, t.bias, EPSILON)

        def apart(ours: Call = ours) -> None:
            torch.add(t.x, t.residual, out=t.sum)
            ours()

        def torchs(function: Callable = function) -> torch.Tensor:
            return function(torch.add(t.x, t.residual, out=t.sum))

        calls |= {f"ours {name}": fused, f"apart {name}": apart, f"torch {name}": torchs}
        wanted = norms.expected(norm, added, t.scale, t.bias, EPSILON)
        for side in ("ours", "apart", "torch"):
            t.y.zero_()
            result = calls[f"{side} {name}"]()
            error = relative_error(t.y if result is None else result, wanted)
            check(f"{side} {name}", error, TOLERANCE[element])
    return calls


def _linear(request: Request, element: str, t: _Tensors) -> dict[str, Call]:
    calls: dict[str, Call] = {"linear": lambda: t.linear(t.x)}
    for name in COMPARED:
        norm = NORMS[name]
        kernel = norms.compiled(request.norm_compile, norm, element, EPSILON)
        ours = kernel.bind(t.x, *norms.chosen(norm, t.scale, t.bias), t.y)
        function = norms.by_torch(norm, t.scale, t.bias, EPSILON)

        def behind_ours(ours: Call = ours) -> torch.Tensor:
            ours()
            return t.linear(t.y)

        calls[f"ours {name}"] = behind_ours
        calls[f"torch {name}"] = lambda function=function: t.linear(function(t.x))
    return calls


NEIGHBOURS = {"add+norm": _add, "norm+linear": _linear}


def measure(request: Request) -> dict:
    torch.set_grad_enabled(False)
    effort = QUICK if request.quick else FULL
    cases = []
    for neighbour, make in NEIGHBOURS.items():
        for element in ELEMENT_BYTES:
            for rows in NEIGHBOUR_ROWS:
                seconds = take_turns(make(request, element, _Tensors(element, rows)), effort)
                case = {"neighbour": neighbour, "element": element, "rows": rows}
                cases.append(case | {"seconds": seconds})
    return {"cases": cases}
