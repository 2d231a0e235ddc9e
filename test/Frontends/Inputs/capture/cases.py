# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is captured, and what each capture is.

Enters: a program of some framework. Leaves: a Case, whose `norms` say what the
program computes, as its source says it, not as the recognizer finds it.
"""

import dataclasses
from collections.abc import Callable, Sequence
from typing import Any

ROWS, SIZE = (2, 3), 16
SHAPE = (*ROWS, SIZE)
ALL_DIALECTS = ("linalg", "tosa", "stablehlo")


@dataclasses.dataclass(frozen=True)
class Case:
    """One program.

    norms: the norms in it, in any order; each a dict of `op`, `axes` and
      `epsilon`, and of what is not as usual: `scale`, `bias` (False),
      `plus_one`, `outside_root`, `least`, `scale_type`, `stat_type`, `result` (a type).
    parameters: tensors that become arguments of the function after the inputs.
    dialects: those in which it is captured.
    """

    name: str
    program: Callable[..., Any]
    inputs: Sequence[Any]
    norms: list[dict[str, Any]]
    dialects: Sequence[str] = ALL_DIALECTS
    whole: Sequence[str] = ()


def rms(epsilon: float, axes: Sequence[int] = (2,), **unusual) -> dict[str, Any]:
    """An RMSNorm with a scale."""
    return {"op": "rms_norm", "axes": list(axes), "epsilon": epsilon, **unusual}


def layer(epsilon: float, axes: Sequence[int] = (2,), **unusual) -> dict[str, Any]:
    """A LayerNorm with scale and bias."""
    return {"op": "layer_norm", "axes": list(axes), "epsilon": epsilon, **unusual}


PLAIN = {"scale": False, "bias": False}
