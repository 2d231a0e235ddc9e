# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Asks norm-opt which LayerNorms are RMSNorms, and which weights have to be centered for that.

Enters: a captured model. Leaves: its verdicts, in terms of modules and parameters;
docs/convert.md says what the report's keys mean.
"""

import json
from dataclasses import dataclass

from mlir_norm.checkpoints.captured import module_at
from mlir_norm.norm_opt import run_norm_opt

PASSES = (
    "builtin.module(norm-raise,norm-center{external-weights record},"
    "norm-print-verdicts{format=json})"
)


@dataclass(frozen=True)
class Fold:
    """A parameter that loses the means of its rows along dims, for a module that reads it."""

    parameter: str
    dims: tuple[int, ...]
    reader: str
    kept_by: tuple[str, ...]


@dataclass(frozen=True)
class Verdict:
    """What a LayerNorm of the graph may become, and why; folds are those no norm before needs."""

    module: str
    shape: tuple[int | None, ...]
    dtype: str
    epsilon: float
    is_exact: bool
    why: str
    folds: tuple[Fold, ...]


def decide(text: str) -> list[Verdict]:
    """The verdict on each LayerNorm of a module, in its order; raises NormError."""
    report = json.loads(run_norm_opt(text, f"--pass-pipeline={PASSES}", "-o", "/dev/null"))
    return [_verdict(record) for record in report["layer_norms"]]


def _verdict(record: dict) -> Verdict:
    center = record["center"]
    return Verdict(
        module=module_at(record["location"]),
        shape=tuple(record["shape"]),
        dtype=record["type"],
        epsilon=record["epsilon"],
        is_exact=center["verdict"] == "exact",
        why=center["why"],
        folds=tuple(
            Fold(
                parameter=fold["key"],
                dims=tuple(fold["dims"]),
                reader=module_at(fold["reader_location"]),
                kept_by=tuple(map(module_at, fold["kept_by"])),
            )
            for fold in center.get("centered", [])
        ),
    )
