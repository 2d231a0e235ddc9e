# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Asks norm-opt which LayerNorms are RMSNorms, and which weights have to be centered for that.

Enters: a module, in which weights are resources. Leaves: its verdicts; docs/convert.md says what
the report's keys mean.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass

from mlir_norm.norm_opt import run_norm_opt

PASSES = (
    "builtin.module(norm-raise,norm-center{external-weights record},"
    "norm-print-verdicts{format=json})"
)


@dataclass(frozen=True)
class Fold:
    """A weight that loses the means of its rows along dims, for a place that reads it.

    The places of kept_by have to read it as it was.
    """

    weight: str
    dims: tuple[int, ...]
    reader: str
    kept_by: tuple[str, ...]


@dataclass(frozen=True)
class Verdict:
    """What the LayerNorm at a place may become, and why; folds are those no norm before needs."""

    place: str
    shape: tuple[int | None, ...]
    epsilon: float
    is_exact: bool
    why: str
    folds: tuple[Fold, ...]


def decide(text: str, place_at: Callable[[str], str] = str) -> list[Verdict]:
    """The verdict on each LayerNorm of a module, in its order; raises NormError.

    place_at makes of a location what its place is called here.
    """
    report = json.loads(run_norm_opt(text, f"--pass-pipeline={PASSES}", "-o", "/dev/null"))
    return [_verdict(record, place_at) for record in report["layer_norms"]]


def _verdict(record: dict, place_at: Callable[[str], str]) -> Verdict:
    center = record["center"]
    return Verdict(
        place=place_at(record["location"]),
        shape=tuple(record["shape"]),
        epsilon=record["epsilon"],
        is_exact=center["verdict"] == "exact",
        why=center["why"],
        folds=tuple(
            Fold(
                weight=fold["key"],
                dims=tuple(fold["dims"]),
                reader=place_at(fold["reader_location"]),
                kept_by=tuple(map(place_at, fold["kept_by"])),
            )
            for fold in center.get("centered", [])
        ),
    )
