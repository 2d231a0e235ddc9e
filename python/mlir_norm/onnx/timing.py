# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Times the nodes of each norm before and after, apart from the rest of the model.

Enters: what became of the norms of a model, and its inputs. Leaves: how long ONNX Runtime takes
for each norm: for the nodes that are gone, and for those that took their place, on the values
that the model itself gives them.
"""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import onnx
import onnxruntime
from onnx import ModelProto, NodeProto

from mlir_norm.onnx.nodes import Outcome
from mlir_norm.onnx.running import run, session
from mlir_norm.progress import silent

REPEATS = 31


@dataclass(frozen=True)
class Timing:
    """Seconds for a norm's old and new nodes; the shape is that of its rows."""

    outcome: Outcome
    shape: tuple[int, ...]
    before: float
    after: float


def time_norms(
    original: ModelProto,
    rewritten: ModelProto,
    outcomes: Iterable[Outcome],
    inputs: dict[str, np.ndarray],
    progress: Callable[[str], None] = silent,
) -> list[Timing]:
    """Times the norms of the main graph that have new nodes.

    Both models have their weights loaded. The medians are of interleaved runs, each of one norm's
    nodes as a model of their own, in a session as ONNX Runtime sets it up. Raises NormError.
    """
    timed = [outcome for outcome in outcomes if outcome.nodes and outcome.graph == 0]
    pieces = [(_Piece(o.removed, o.nodes), _Piece(o.nodes, o.removed)) for o in timed]
    names = {name for pair in pieces for piece in pair for name in piece.inputs}
    values = _values(original, names, inputs)
    timings = []
    for number, (outcome, (old, new)) in enumerate(zip(timed, pieces, strict=True), start=1):
        progress(f"timing norm {number} of {len(timed)}")
        known = values | _initializers(rewritten, names)
        before, after = _medians(
            old.model(original, known, new.outputs), new.model(rewritten, known, new.outputs)
        )
        shape = known[outcome.norm.x.name].shape if outcome.norm.x.name in known else ()
        timings.append(Timing(outcome, shape, before, after))
    return timings
