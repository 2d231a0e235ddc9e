# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes a norm as a node.

Enters: a norm of a model. Leaves: the node in the place of those that computed it, followed by
what no node of a norm does in the types of the model: a scale that is no row, a rounding before
it, a transpose. Or the reason why the norm stays as it is.
"""

from dataclasses import dataclass, field
from typing import Literal

import onnx
from onnx import NodeProto

from mlir_norm.onnx.editing import DEFAULT_DOMAINS, Editor
from mlir_norm.onnx.norms import Norm, Value
from mlir_norm.onnx.parameters import FLOATS, NotExpressible, Parameter, Parameters

MICROSOFT = "com.microsoft"
LAYER, RMS, SIMPLIFIED = (
    "LayerNormalization",
    "RMSNormalization",
    "SimplifiedLayerNormalization",
)
SKIP = {LAYER: "SkipLayerNormalization", SIMPLIFIED: "SkipSimplifiedLayerNormalization"}
NORM_OPS = {
    LAYER: "layer_norm",
    SKIP[LAYER]: "layer_norm",
    RMS: "rms_norm",
    SIMPLIFIED: "rms_norm",
    SKIP[SIMPLIFIED]: "rms_norm",
}

# From which version of ONNX an op is there; the others are ONNX Runtime's own.
SINCE = {LAYER: 17, RMS: 23}

HALVES = ("f16", "bf16")


@dataclass(frozen=True)
class Options:
    """skip: which norms take the residual add in; relaxed: roundings of halves may be left out;
    center: LayerNorms become RMSNorms where that is exact, and weights are centered for it.

    On the CPU Skip nodes are slower than two: for 512x4096 f32 on one core of ONNX Runtime 1.32,
    1.5 ms against 1.2 ms (SkipSimplified) and 8.5 ms against 1.5 ms (SkipLayerNormalization).
    """

    skip: Literal["none", "rms", "all"] = "none"
    relaxed: bool = False
    center: bool = False


@dataclass
class Outcome:
    """What a norm became: nodes, in the place of removed ones; or nothing, for a reason."""

    norm: Norm
    graph: int = 0
    nodes: list[NodeProto] = field(default_factory=list)
    removed: list[NodeProto] = field(default_factory=list)
    # A node of the model that is the norm already.
    existing: str | None = None
    reason: str | None = None

    @property
    def op(self) -> str | None:
        """The op of the node that is the norm now."""
        if self.existing:
            return self.existing
        return next((node.op_type for node in self.nodes if node.op_type in NORM_OPS), None)


class Writer:
    """Writes norms of a model as nodes."""

    def __init__(self, editor: Editor, options: Options):
        self.editor = editor
        self.options = options
        self.parameters = Parameters(editor)

    def write(self, norm: Norm) -> Outcome:
        """Edits the model if a node can express the norm."""
        existing = None
        try:
            y = _result(norm)
            producer = self.editor.producer(y.graph, y.name)
            if producer is None:
                raise NotExpressible(f"no node of its graph computes {y.name}")
            if NORM_OPS.get(producer.op_type) == norm.op:
                existing = producer.op_type
            if existing in SKIP.values() or (existing and any(producer.output[1:])):
                return Outcome(norm, y.graph, existing=existing)
            others = [name for name in producer.output if name and name != y.name]
            if not existing and any(self.editor.is_used(y.graph, name) for name in others):
                raise NotExpressible(f"its {producer.op_type} has other results that are read")
            _check(norm)
            form = self._form(norm, y.graph)
            skip = self._skip(norm, y, form)
            if existing and not skip:
                return Outcome(norm, y.graph, existing=existing)
            return self._put(norm, y, producer, skip or self._nodes(norm, y, form))
        except NotExpressible as error:
            return Outcome(norm, existing=existing, reason=None if existing else str(error))

    def _put(self, norm: Norm, y: Value, producer: NodeProto, nodes: list[NodeProto]) -> Outcome:
        """Puts nodes into the graph, in the place of the one that computes y."""
        for node in nodes:
            node.metadata_props.extend(producer.metadata_props)
        nodes[-1].name = producer.name
        is_skip = nodes[-1].domain == MICROSOFT
        names = [y.name, norm.x.name] if is_skip else [y.name]
        removed = self.editor.replace(y.graph, names, nodes)
        if is_skip:
            self.editor.require(MICROSOFT)
            if not self.editor.is_used(norm.x.graph, norm.x.name):
                del nodes[-1].output[1:]
        removed += self._replace_twins(norm, y)
        return Outcome(norm, y.graph, nodes, removed)

    def _form(self, norm: Norm, graph: int) -> "_Form":
        """Which op, in which type, and what of the scale and the bias it does."""
        is_half = norm.scale_type in HALVES
        fits = norm.input_type == norm.scale_type == norm.result_type
        type_name = norm.scale_type if is_half and fits else "f32"
        if norm.op == "layer_norm":
            op = LAYER
        else:
            op = RMS if self.editor.opset() >= SINCE[RMS] else SIMPLIFIED
        # ONNX rounds the normalized value before the scale, ONNX Runtime's own op does not.
        keeps_rounding = not is_half or (fits and (op != SIMPLIFIED or self.options.relaxed))
        outer_type = norm.scale_type if is_half else "f32"
        scale = bias = None
        if norm.scale:
            scale = self.parameters.make(norm, graph, norm.scale, outer_type)
        if norm.bias:
            bias = self.parameters.make(norm, graph, norm.bias, outer_type)
        takes_scale = scale is None or (keeps_rounding and scale.is_row)
        takes_bias = bias is None or (
            op == LAYER and takes_scale and keeps_rounding and bias.is_row
        )
        return _Form(op, type_name, scale, bias, takes_scale, takes_bias)

    def _nodes(self, norm: Norm, y: Value, form: "_Form") -> list[NodeProto]:
        """The norm's node and what goes around it; the last node computes y."""
        nodes: list[NodeProto] = []
        for parameter in filter(None, (form.scale, form.bias)):
            nodes.extend(parameter.nodes)
        x = self._cast(nodes, y.graph, norm.x.name, norm.input_type, form.type_name)
        scale, bias = form.scale, form.bias
        if scale is None or not form.takes_scale:
            scale = self.parameters.filled(norm, 1.0, form.type_name)
        inputs = [x, scale.name] + ([bias.name] if bias and form.takes_bias else [])
        attributes = {"axis": norm.axes[0] - len(norm.shape), "epsilon": norm.epsilon}
        result = self._node(nodes, form.op, inputs, y, **attributes, stash_type=1)
        outer_type = norm.scale_type if norm.scale_type in HALVES else form.type_name
        result = self._cast(nodes, y.graph, result, form.type_name, outer_type)
        if not form.takes_scale:
            result = self._node(nodes, "Mul", [result, form.scale.name], y)
        if not form.takes_bias:
            result = self._node(nodes, "Add", [result, form.bias.name], y)
        result = self._cast(nodes, y.graph, result, outer_type, norm.result_type)
        if y.dims != tuple(range(len(norm.shape))):
            self._node(nodes, "Transpose", [result], y, perm=y.dims)
        nodes[-1].output[0] = y.name
        return nodes

    def _skip(self, norm: Norm, y: Value, form: "_Form") -> list[NodeProto] | None:
        """One node that adds the residual too, whose sum is its fourth result."""
        wanted = self.options.skip == "all" or (self.options.skip == "rms" and form.op != LAYER)
        if not wanted or not (form.takes_scale and form.takes_bias) or len(norm.residual) != 2:
            return None
        rank = len(norm.shape)
        exact = norm.input_type == norm.result_type == form.type_name and (
            form.type_name == "f32" or (form.type_name == "f16" and self.options.relaxed)
        )
        constant = all(p.is_constant for p in (form.scale, form.bias) if p)
        if not exact or not constant or rank not in (2, 3) or norm.axes != (rank - 1,):
            return None
        if y.dims != tuple(range(rank)) or not self._is_plain_sum(norm, y.graph):
            return None
        scale = form.scale or self.parameters.filled(norm, 1.0, form.type_name)
        inputs = [value.name for value in norm.residual] + [scale.name]
        inputs += [form.bias.name] if form.bias else []
        return [
            onnx.helper.make_node(
                SKIP[LAYER if form.op == LAYER else SIMPLIFIED],
                inputs,
                [y.name, "", "", norm.x.name],
                domain=MICROSOFT,
                epsilon=norm.epsilon,
            )
        ]

    def _is_plain_sum(self, norm: Norm, graph: int) -> bool:
        """Whether x is what an Add of this graph computes from values of exactly its shape."""
        add = self.editor.producer(graph, norm.x.name)
        names = [value.name for value in norm.residual]
        if add is None or add.op_type != "Add" or sorted(add.input) != sorted(names):
            return False
        types = [self.editor.type_of(graph, name) for name in (*names, norm.x.name)]
        if not all(tensor and tensor.HasField("shape") for tensor in types):
            return False
        dims = [[dim.dim_value or dim.dim_param for dim in tensor.shape.dim] for tensor in types]
        return all(dims[0]) and dims[0] == dims[1] == dims[2]

    def _replace_twins(self, norm: Norm, y: Value) -> list[NodeProto]:
        """Lets what reads the same result, computed elsewhere, read y."""
        names = {value.name for value in norm.y}
        removed = []
        for twin in norm.y:
            node = self.editor.producer(twin.graph, twin.name)
            if twin == y or twin.graph != y.graph or twin.dims != y.dims or node is None:
                continue
            if not names.intersection(node.input):
                copy = onnx.helper.make_node("Identity", [y.name], [twin.name], name=node.name)
                removed += self.editor.replace(y.graph, [twin.name], [copy])
        return removed

    def _cast(self, nodes: list[NodeProto], graph: int, name: str, source: str, target: str) -> str:
        """A value in another type, by a cast that is there or a new one."""
        if source == target:
            return name
        for node in self.editor.nodes[graph].values():
            is_cast = node.op_type == "Cast" and node.domain in DEFAULT_DOMAINS
            if is_cast and node.input[0] == name and _target(node) == FLOATS[target]:
                return node.output[0]
        result = self.editor.fresh(f"{name}_{target}")
        nodes.append(
            onnx.helper.make_node("Cast", [name], [result], name=result, to=FLOATS[target])
        )
        return result

    def _node(
        self, nodes: list[NodeProto], op: str, inputs: list[str], y: Value, **attributes: object
    ) -> str:
        result = self.editor.fresh(f"{y.name}_{op.lower()}")
        nodes.append(onnx.helper.make_node(op, inputs, [result], name=result, **attributes))
        return result


@dataclass(frozen=True)
class _Form:
    op: str
    type_name: str
    scale: Parameter | None
    bias: Parameter | None
    takes_scale: bool
    takes_bias: bool


def _target(cast: NodeProto) -> int:
    return next(attribute.i for attribute in cast.attribute if attribute.name == "to")


def _check(norm: Norm) -> None:
    """Raises NotExpressible for what no node of a norm computes."""
    rank = len(norm.shape)
    if norm.epsilon_mode != "inside_root":
        where = {"outside_root": "outside of the root", "least": "the least root"}
        raise NotExpressible(f"epsilon is {where[norm.epsilon_mode]}")
    if norm.x is None:
        raise NotExpressible("its rows are computed inside of another node")
    if norm.x.dims != tuple(range(rank)):
        raise NotExpressible(f"its rows are a view of {norm.x.name}")
    if norm.axes != tuple(range(rank - len(norm.axes), rank)):
        raise NotExpressible(f"its rows are over dims {list(norm.axes)} of {rank}, not the last")
    if "f64" in (norm.input_type, norm.scale_type):
        raise NotExpressible("it is computed in f64; the statistics of ONNX's norms are in f32")
    unknown = {norm.input_type, norm.result_type, norm.scale_type} - FLOATS.keys()
    if unknown:
        raise NotExpressible(f"its type is {', '.join(sorted(unknown))}")


def _result(norm: Norm) -> Value:
    """The value that is y as x has its dims, or else transposed; raises NotExpressible."""
    dims = tuple(range(len(norm.shape)))
    for value in norm.y:
        if value.dims == dims:
            return value
    for value in norm.y:
        if None not in value.dims and sorted(value.dims) == list(dims):
            return value
    if not norm.y:
        raise NotExpressible("its result is computed inside of another node")
    raise NotExpressible(f"{norm.y[0].name} has other dims than its rows")
