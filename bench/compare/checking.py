# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How far apart two results are."""

import torch

# Of the largest element: what is farther from f64 than this is wrong, and not timed.
TOLERANCE = {"f32": 1e-5, "bf16": 2e-2}


def relative_error(got: torch.Tensor, expected: torch.Tensor) -> float:
    """The largest error by the largest element that is expected."""
    got, expected = got.double(), expected.double()
    return float((got - expected).abs().max() / expected.abs().max())


def check(name: str, error: float, limit: float) -> None:
    """Raises ValueError; NaN is an error, too."""
    if not error <= limit:
        raise ValueError(f"{name}: the error is {error:.2g} of the largest element")


def difference(got: torch.Tensor, expected: torch.Tensor) -> dict:
    """Of the results of a model, whose last dim is that of its classes or words."""
    got, expected = got.double(), expected.double()
    # Not 1 - cosine, which is rounded to 0: half of the squared distance of unit vectors is it.
    apart = got / got.norm() - expected / expected.norm()
    return {
        "absolute": float((got - expected).abs().max()),
        "relative": relative_error(got, expected),
        "one_minus_cosine": float(apart.square().sum() / 2),
        "same_best": int((got.argmax(-1) == expected.argmax(-1)).sum()),
        "rows": got.numel() // got.shape[-1],
    }
