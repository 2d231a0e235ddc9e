# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Times the nodes of each norm before and after, apart from the rest of the model.

Enters: what became of the norms of a model, and its inputs. Leaves: how long ONNX Runtime takes
for each norm: for the nodes that are gone, and for those that took their place, on the values
that the model itself gives them.
"""

import math
import pathlib
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import onnx
import onnxruntime
from onnx import ModelProto, NodeProto, TensorProto

from mlir_norm.onnx.constants import MAX_ELEMENTS
from mlir_norm.onnx.editing import sorted_nodes
from mlir_norm.onnx.model import array_of
from mlir_norm.onnx.nodes import MICROSOFT, Outcome
from mlir_norm.onnx.running import run, session
from mlir_norm.progress import silent

REPEATS = 31


@dataclass(frozen=True)
class Placed:
    """A model, and the folder of the weights that are not in it."""

    model: ModelProto
    folder: pathlib.Path


@dataclass(frozen=True)
class Timing:
    """Seconds for a norm's old and new nodes; the shape is that of its rows."""

    outcome: Outcome
    shape: tuple[int, ...]
    before: float
    after: float


def time_norms(
    original: Placed,
    rewritten: Placed,
    outcomes: Iterable[Outcome],
    inputs: dict[str, np.ndarray],
    progress: Callable[[str], None] = silent,
) -> list[Timing]:
    """Times the norms of the main graph that have new nodes.

    The medians are of interleaved runs, each of one norm's nodes as a model of their own, in a
    session as ONNX Runtime sets it up; what a call of a model that does nothing takes is no part
    of them. Raises NormError.
    """
    timed = [outcome for outcome in outcomes if outcome.nodes and outcome.graph == 0]
    constants = _constants(original) | _constants(rewritten)
    pieces = [[_Piece(nodes, constants) for nodes in (o.removed, o.nodes)] for o in timed]
    names = sorted({name for pair in pieces for piece in pair for name in piece.inputs})
    values = _values(original, names, inputs)
    nothing = _Piece([onnx.helper.make_node("Identity", ["nothing"], ["same"])], {})
    values["nothing"] = np.zeros((), np.float32)
    timings = []
    for number, (outcome, (old, new)) in enumerate(zip(timed, pieces, strict=True), start=1):
        progress(f"timing norm {number} of {len(timed)}")
        results = [name for name in new.outputs if name in old.outputs]
        if not results:
            continue
        before, after, empty = _medians(
            [
                (
                    session(piece.model(original.model, values, outputs), "a norm's nodes"),
                    piece.feed(values),
                )
                for piece, outputs in ((old, results), (new, results), (nothing, ["same"]))
            ]
        )
        rows = outcome.norm.residual or (outcome.norm.x,)
        shape = next((values[row.name].shape for row in rows if row.name in values), ())
        timings.append(Timing(outcome, shape, max(before - empty, 0), max(after - empty, 0)))
    return timings


class _Piece:
    """Nodes of a model, what they read, and what they compute."""

    def __init__(self, nodes: list[NodeProto], constants: dict[str, TensorProto]):
        self.nodes = nodes
        self.outputs = [name for node in nodes for name in node.output if name]
        read = {name for node in nodes for name in node.input if name} - set(self.outputs)
        self.constants = [constants[name] for name in sorted(read & constants.keys())]
        self.inputs = sorted(read - constants.keys())

    def feed(self, values: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
        return {name: values[name] for name in self.inputs}

    def model(
        self, whole: ModelProto, values: dict[str, np.ndarray], results: list[str]
    ) -> ModelProto:
        """The nodes as a model of their own, with the versions of the whole one."""
        inputs = [
            onnx.helper.make_tensor_value_info(
                name,
                onnx.helper.np_dtype_to_tensor_dtype(values[name].dtype),
                values[name].shape,
            )
            for name in self.inputs
        ]
        outputs = [onnx.ValueInfoProto(name=name) for name in results]
        graph = onnx.helper.make_graph(
            sorted_nodes(self.nodes), "norm", inputs, outputs, self.constants
        )
        opsets = list(whole.opset_import)
        if all(opset.domain != MICROSOFT for opset in opsets):
            opsets.append(onnx.helper.make_opsetid(MICROSOFT, 1))
        return onnx.helper.make_model(graph, opset_imports=opsets, ir_version=whole.ir_version)


def _constants(placed: Placed) -> dict[str, TensorProto]:
    """The constants of the main graph that are no large weights, with their elements."""
    constants = {}
    for tensor in placed.model.graph.initializer:
        if math.prod(tensor.dims) <= MAX_ELEMENTS:
            array = array_of(tensor, str(placed.folder))
            constants[tensor.name] = onnx.numpy_helper.from_array(array, tensor.name)
    for node in placed.model.graph.node:
        if node.op_type == "Constant":
            array = array_of(node.attribute[0], str(placed.folder))
            constants[node.output[0]] = onnx.numpy_helper.from_array(array, node.output[0])
    return constants


def _values(
    placed: Placed, names: list[str], inputs: dict[str, np.ndarray]
) -> dict[str, np.ndarray]:
    """What a model computes under these names."""
    watched = ModelProto()
    watched.CopyFrom(placed.model)
    del watched.graph.output[:]
    computed = [name for name in names if name not in inputs]
    watched.graph.output.extend(onnx.ValueInfoProto(name=name) for name in computed)
    results = []
    if computed:
        results = run(session(watched, "the model", placed.folder), inputs, "the model")
    return inputs | dict(zip(computed, results, strict=True))


def _medians(
    runs: list[tuple[onnxruntime.InferenceSession, dict[str, np.ndarray]]],
) -> list[float]:
    """The median seconds of each run, interleaved so that all meet the same machine."""
    times: list[list[float]] = [[] for _ in runs]
    for _ in range(REPEATS):
        for (active, feed), taken in zip(runs, times, strict=True):
            start = time.perf_counter()
            active.run(None, feed)
            taken.append(time.perf_counter() - start)
    return [float(np.median(taken)) for taken in times]
