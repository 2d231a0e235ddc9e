# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The time of the norm alone: LayerNorm and RMSNorm, ours and PyTorch's, beside a copy."""

import torch

import norms
from checking import TOLERANCE, check, relative_error
from common.rounds import Effort
from request import Request
from roster import COLUMNS, ELEMENT_BYTES, EPSILON, NORMS, QUICK_ROWS, ROWS, SEED
from turns import Call, take_turns

FULL, QUICK = Effort(seconds=5.0, least=9, most=41), Effort(seconds=0.5, least=5, most=9)
CHECKED_ROWS = 128


def sampled(tensor: torch.Tensor) -> torch.Tensor:
    """Rows from all over it."""
    return tensor[:: max(1, len(tensor) // CHECKED_ROWS)]


def _calls(request: Request, element: str, rows: int) -> dict[str, Call]:
    """Checked against f64."""
    generator = torch.Generator().manual_seed(SEED)
    dtype = norms.TYPES[element]
    x = torch.randn((rows, COLUMNS), generator=generator).to(dtype)
    scale, bias = (torch.randn(COLUMNS, generator=generator).to(dtype) for _ in range(2))
    y = torch.empty_like(x)
    calls: dict[str, Call] = {"copy": lambda: y.copy_(x)}
    for name, norm in NORMS.items():
        kernel = norms.compiled(request.norm_compile, norm, element, EPSILON)
        ours = kernel.bind(x, *norms.chosen(norm, scale, bias), y)
        function = norms.by_torch(norm, scale, bias, EPSILON)
        wanted = norms.expected(norm, sampled(x), scale, bias, EPSILON)
        ours()
        check(f"ours {name}", relative_error(sampled(y), wanted), TOLERANCE[element])
        error = relative_error(sampled(function(x)), wanted)
        check(f"torch {name}", error, TOLERANCE[element])
        calls[f"ours {name}"] = ours
        calls[f"torch {name}"] = lambda function=function: function(x)
    return calls


def measure(request: Request) -> dict:
    torch.set_grad_enabled(False)
    effort = QUICK if request.quick else FULL
    cases = []
    for element, size in ELEMENT_BYTES.items():
        for rows in QUICK_ROWS if request.quick else ROWS:
            seconds = take_turns(_calls(request, element, rows), effort)
            moved = 2 * rows * COLUMNS * size
            cases.append({"element": element, "rows": rows, "bytes": moved, "seconds": seconds})
    return {"cases": cases}
