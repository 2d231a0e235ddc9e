# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a row should become, in f64, and how far a result may be from it.

A tolerance is what rounding explains: the error of the result's type, and of statistics in f32.
"""

import math

from cases import EPSILON, Case

# The relative error that rounding explains: bf16 and f16 may be rounded before the scale as well.
TOLERANCE = {"f32": 64 * 2.0**-24, "f16": 3 * 2.0**-11, "bf16": 3 * 2.0**-8, "f8E4M3FN": 2.0**-4}
LARGEST_F8, HALF_LEAST_F8 = 448.0, 2.0**-10
# What may remain where values are close to 0, where f16 has no more bits.
LEAST = {"f32": 1e-30, "f16": 2.0**-24, "bf16": 1e-30}


def row(case: Case, arrays: dict[str, list[float]]) -> dict[str, list[tuple[float, float]]]:
    """Each output of a row: the value, and how far a result may be off.

    `arrays` are the row of each input, whole parameters, the sum as it was stored, if there is one
    (the norm is that of the rounded sum), and y_scale.
    """
    x, outputs = arrays["x"], {}
    if "residual" in arrays:
        tolerance = TOLERANCE[case.element]
        pairs = list(zip(x, arrays["residual"], strict=True))
        least = LEAST[case.element]
        outputs["sum"] = [(a + b, tolerance * (abs(a) + abs(b)) + least) for a, b in pairs]
        x = arrays["sum"]
    values = _softmax(x) if case.program == "softmax" else _norm(case, x, arrays)
    tolerance = TOLERANCE[case.element]
    if case.known.quantized:
        factor = 1 / arrays["y_scale"][0]
        values = [(v * factor, scale * factor) for v, scale in values]
        outputs["y"] = [
            (
                max(-LARGEST_F8, min(LARGEST_F8, v)),
                TOLERANCE["f32"] * scale + 1.01 * TOLERANCE["f8E4M3FN"] * abs(v) + HALF_LEAST_F8,
            )
            for v, scale in values
        ]
    else:
        outputs["y"] = [(v, tolerance * scale + LEAST[case.element]) for v, scale in values]
    return outputs


def _softmax(x: list[float]) -> list[tuple[float, float]]:
    most = max(x)
    powers = [math.exp(v - most) for v in x]
    total = math.fsum(powers)
    return [(p / total, p / total) for p in powers]


def _norm(case: Case, x: list[float], arrays: dict) -> list[tuple[float, float]]:
    """Values, and how large the terms were that were added up to them."""
    count = len(x)
    mean = math.fsum(x) / count if case.program == "ln" else 0.0
    squares = math.fsum((v - mean) ** 2 for v in x) / count
    factor = 1 / math.sqrt(squares + EPSILON[case.known.op])
    scale, bias = arrays["scale"], arrays.get("bias", [0.0] * count)
    return [
        ((v - mean) * factor * s + b, (abs(v) + abs(mean)) * factor * abs(s) + abs(b))
        for v, s, b in zip(x, scale, bias, strict=True)
    ]


def worst(got: list[float], wanted: list[tuple[float, float]]) -> float:
    """The largest error by what is allowed; 1 and less is good, NaN is not."""
    errors = [abs(g - value) / allowed for g, (value, allowed) in zip(got, wanted, strict=True)]
    return math.nan if any(map(math.isnan, errors)) else max(errors)
