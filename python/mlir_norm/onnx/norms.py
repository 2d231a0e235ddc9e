# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reads norm-opt's report of an imported model.

Enters: the report as JSON, and what is at each location. Leaves: norms in terms of the model's
own values.
"""

from dataclasses import dataclass, replace

from mlir_norm.onnx.importer import Origin


@dataclass(frozen=True)
class Value:
    """A value of a graph, whose dim i is dim dims[i] of x; None where its size is 1.

    Values of the rank of x that hold rows have no None: dims of size 1 are told apart by order.
    """

    graph: int
    name: str
    dims: tuple[int | None, ...]


@dataclass(frozen=True)
class Term:
    """coefficient times a product of powers; a factor without a value is inside of a node."""

    coefficient: float
    factors: tuple[tuple[Value | None, float], ...]


@dataclass(frozen=True)
class Norm:
    """A norm of a model: docs/report.md says what the report's keys mean."""

    op: str
    axes: tuple[int, ...]
    shape: tuple[int | None, ...]
    epsilon: float
    epsilon_mode: str
    input_type: str
    result_type: str
    stat_type: str
    scale_type: str
    x: Value | None
    y: tuple[Value, ...]
    scale: tuple[Term, ...]
    bias: tuple[Term, ...]
    residual: tuple[Value, ...]
    location: str


@dataclass(frozen=True)
class Refusal:
    """A root that is no norm, and why."""

    location: str
    reason: str


def read_norms(report: dict, origins: dict[str, Origin]) -> tuple[list[Norm], list[Refusal]]:
    """The norms, and what was refused, in the order of the report."""
    norms = [_norm(record, origins) for record in report["norms"]]
    refused = [Refusal(record["location"] or "?", record["reason"]) for record in report["refused"]]
    return norms, refused


def _norm(record: dict, origins: dict[str, Origin]) -> Norm:
    stat_type = record["stat_type"] or ("f64" if record["input_type"] == "f64" else "f32")
    rank = len(record["shape"])
    ys = [_rows(value, origins, rank) for value in record["y"]]
    residual = [_rows(value, origins, rank) for value in record["residual"]]
    return Norm(
        op=record["op"],
        axes=tuple(record["axes"]),
        shape=tuple(record["shape"]),
        epsilon=record["epsilon"],
        epsilon_mode=record["epsilon_mode"],
        input_type=record["input_type"],
        result_type=record["result_type"],
        stat_type=stat_type,
        scale_type=record["scale_type"] or stat_type,
        x=_rows(record["x"], origins, rank),
        y=tuple(filter(None, ys)),
        scale=_sum(record["scale"], origins),
        bias=_sum(record["bias"], origins),
        residual=tuple(filter(None, residual)),
        location=record["location"],
    )


def _sum(record: list[dict], origins: dict[str, Origin]) -> tuple[Term, ...]:
    return tuple(
        Term(
            term["coefficient"],
            tuple(
                (_value(factor["value"], origins), factor["exponent"]) for factor in term["factors"]
            ),
        )
        for term in record
    )


def _value(record: dict | None, origins: dict[str, Origin]) -> Value | None:
    """None for what has no name in the model: it is inside of a node."""
    if not record or record["name"] not in origins:
        return None
    origin = origins[record["name"]]
    name = origin.names[record.get("result", 0)]
    return Value(origin.graph, name, tuple(record["dims"])) if name else None


def _rows(record: dict | None, origins: dict[str, Origin], rank: int) -> Value | None:
    """A value that has all elements of x."""
    value = _value(record, origins)
    if value is None or len(value.dims) != rank:
        return value
    units = iter(sorted(set(range(rank)) - set(value.dims)))
    return replace(value, dims=tuple(next(units) if dim is None else dim for dim in value.dims))
