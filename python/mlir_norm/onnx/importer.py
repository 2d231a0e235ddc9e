# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reads an ONNX model as MLIR.

Enters: a model. Leaves: a module in generic form as onnx-mlir prints it, whose ops are placed at
the names of what they compute: the op at loc("mul_4") computes the value mul_4. Subgraphs are
regions; ops that ONNX does not define are onnx.Custom.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
import onnx
from onnx import (
    AttributeProto,
    GraphProto,
    ModelProto,
    NodeProto,
    SparseTensorProto,
    TensorProto,
)

from mlir_norm.errors import NormError
from mlir_norm.onnx import syntax
from mlir_norm.onnx.model import Types, array_of, default_inputs, graphs, inlined, subgraphs

FUNCTION = "main_graph"
DEFAULT_DOMAINS = ("", "ai.onnx")

# A recognizer wants the elements of scalars, axes and shapes, and of splats.
SMALL = 64
MAY_BE_SPLAT = 1 << 20

# Of a resource's data, in its first bytes.
ALIGNMENT = "08000000"

Weights = Literal["elided", "all", "named"]

# The floats whose rows norm-opt centers.
CENTERABLE = (
    TensorProto.FLOAT16,
    TensorProto.BFLOAT16,
    TensorProto.FLOAT,
    TensorProto.DOUBLE,
)


@dataclass
class Origin:
    """What an op or a block argument is in the model.

    graph counts in the order of model.graphs; names are the values that it defines, in the order
    of its results, and empty for a result that is left out.
    """

    graph: int
    names: list[str]


@dataclass
class Imported:
    """A module, and what is at each of its locations."""

    text: str
    origins: dict[str, Origin]


def to_mlir(model: ModelProto, base_dir: str = "", weights: Weights = "elided") -> str:
    """The text of import_model, for any model."""
    return import_model(inlined(model), base_dir, weights).text


def import_model(model: ModelProto, base_dir: str = "", weights: Weights = "elided") -> Imported:
    """Reads a model that has no functions of its own (model.inlined).

    Data outside of the model is found relative to base_dir. Of elided weights only the types are
    kept. Named ones are resources, called as their location, and have their data where they have
    one dim or few elements. Raises NormError where a value is read that was never defined, or data
    is not there.
    """
    return _Importer(model, base_dir, weights).run()


@dataclass
class _Value:
    """An SSA name and its type."""

    name: str
    type: str


@dataclass
class _Scope:
    """The values that the ops of a graph can read, by name."""

    graph: GraphProto
    index: int = 0
    outer: "_Scope | None" = None
    values: dict[str, _Value] = field(default_factory=dict)

    def find(self, name: str) -> _Value:
        """Raises NormError where no graph around defines it."""
        scope = self
        while scope:
            if name in scope.values:
                return scope.values[name]
            scope = scope.outer
        raise NormError(
            f"graph {self.graph.name!r}: reads the value {name!r}, which is not defined"
        )


class _Importer:
    def __init__(self, model: ModelProto, base_dir: str, weights: Weights):
        self.model = model
        self.base_dir = base_dir
        self.weights = weights
        self.types = Types(model, base_dir)
        initializers = {tensor.name for tensor in model.graph.initializer}
        self.constants = initializers - default_inputs(model)
        self.origins: dict[str, Origin] = {}
        self.lines: list[str] = []
        self.resources: list[str] = []
        self.num_values = 0
        self.num_graphs = 1

    def run(self) -> Imported:
        graph = self.model.graph
        scope = _Scope(graph)
        arguments = ", ".join(
            f"{value.name}: {value.type} {{onnx.name = {syntax.quoted(name)}}} {location}"
            for name, value, location in self.define_inputs(scope)
        )
        self.write_body(scope, 2)
        results = [(output.name, scope.find(output.name)) for output in graph.output]
        types = ", ".join(
            f"{value.type} {{onnx.name = {syntax.quoted(name)}}}" for name, value in results
        )
        self.line(
            2,
            f'"func.return"({operands(value for _, value in results)}) : '
            f"({types_of(value for _, value in results)}) -> ()",
        )
        head = f"func.func @{FUNCTION}({arguments}) -> ({types}) {{"
        return Imported("\n".join([head, *self.lines, "}", *self.tail(), ""]), self.origins)

    def tail(self) -> list[str]:
        """The data of resources."""
        if not self.resources:
            return []
        data = ",\n".join(self.resources)
        return ["{-#", f"dialect_resources: {{builtin: {{\n{data}\n}}}}", "#-}"]

    def define_inputs(self, scope: _Scope) -> list[tuple[str, _Value, str]]:
        """The arguments of a graph: names, values and locations."""
        constants = set() if scope.outer else self.constants
        return [
            (value.name, self.define(scope, value.name), self.location(scope, [value.name]))
            for value in scope.graph.input
            if value.name not in constants
        ]

    def write_body(self, scope: _Scope, indent: int) -> None:
        graph = scope.graph
        read = read_names(graph)
        for tensor in graph.initializer:
            # An initializer of an input is only its default.
            if tensor.name in read and tensor.name not in scope.values:
                self.write_constant(scope, indent, tensor.name, tensor)
        for sparse in graph.sparse_initializer:
            if sparse.values.name in read and sparse.values.name not in scope.values:
                self.write_constant(scope, indent, sparse.values.name, sparse)
        for node in graph.node:
            self.write_node(scope, indent, node)

    def write_node(self, scope: _Scope, indent: int, node: NodeProto) -> None:
        if node.op_type == "Constant" and node.domain in DEFAULT_DOMAINS:
            self.write_constant(scope, indent, node.output[0], node.attribute[0])
            return
        read = [self.read(scope, indent, name) for name in node.input]
        attributes = []
        name = f"onnx.{node.op_type}"
        if node.domain not in DEFAULT_DOMAINS or not onnx.defs.has(node.op_type, node.domain):
            name = "onnx.Custom"
            attributes.append(f"domain_name = {syntax.quoted(node.domain)}")
            attributes.append(f"function_name = {syntax.quoted(node.op_type)}")
        for attribute in node.attribute:
            text = self.attribute(node, attribute)
            if text:
                attributes.append(f"{syntax.bare_or_quoted(attribute.name)} = {text}")
        if node.name:
            attributes.append(f"onnx_node_name = {syntax.quoted(node.name)}")
        regions = [self.region(scope, indent, graph) for graph in subgraphs(node)]
        location = self.location(scope, list(node.output))
        results = [self.define(scope, output) for output in node.output]
        self.line(
            indent,
            f'{operands(results)}{" = " if results else ""}"{name}"({operands(read)})'
            + (f" ({', '.join(regions)})" if regions else "")
            + f" {{{', '.join(attributes)}}} : ({types_of(read)}) -> ({types_of(results)})"
            + f" {location}",
        )

    def region(self, outer: _Scope, indent: int, graph: GraphProto) -> str:
        """A subgraph: its inputs are the arguments of its block, onnx.Yield its outputs."""
        lines, self.lines = self.lines, []
        scope = _Scope(graph, self.num_graphs, outer)
        self.num_graphs += 1
        arguments = ", ".join(
            f"{value.name}: {value.type} {location}"
            for _, value, location in self.define_inputs(scope)
        )
        self.write_body(scope, indent + 2)
        results = [scope.find(output.name) for output in graph.output]
        self.line(indent + 2, f'"onnx.Yield"({operands(results)}) : ({types_of(results)}) -> ()')
        lines, self.lines = self.lines, lines
        return "\n".join(["{", f"{' ' * indent}^bb0({arguments}):", *lines, " " * indent + "}"])

    def write_constant(
        self,
        scope: _Scope,
        indent: int,
        name: str,
        source: TensorProto | SparseTensorProto | AttributeProto,
    ) -> None:
        place = self.place(scope, [name])
        elements = self.weight(source, place) or self.elements(source)
        value = self.define(scope, name, elements.rpartition(" : ")[2])
        self.line(
            indent,
            f'{value.name} = "onnx.Constant"() {{value = {elements}}} : () -> {value.type}'
            f" loc({syntax.quoted(place)})",
        )

    def weight(
        self, source: TensorProto | SparseTensorProto | AttributeProto, place: str
    ) -> str | None:
        """A resource, if weights are named and it is one: no number, and not one number only."""
        element_type, dims = syntax.tensor_of(source)
        size = math.prod(dims)
        if self.weights != "named" or element_type not in CENTERABLE or size < 2:
            return None
        is_small = len(dims) == 1 or size <= SMALL
        if is_small or size <= MAY_BE_SPLAT:
            array = array_of(source, self.base_dir)
            if len(dims) > 1 and syntax.is_splat(array):
                return None
            if is_small:
                data = array.tobytes().hex().upper()
                self.resources.append(f'{syntax.quoted(place)}: "0x{ALIGNMENT}{data}"')
        return f"dense_resource<{syntax.quoted(place)}> : {syntax.tensor_type(element_type, dims)}"

    def elements(self, source: TensorProto | SparseTensorProto | AttributeProto) -> str:
        """A dense constant, without its elements where they are many and elided."""
        element_type, dims = syntax.tensor_of(source)
        size = int(np.prod(dims, dtype=np.int64))
        if self.weights != "all" and size > SMALL:
            array = array_of(source, self.base_dir) if size <= MAY_BE_SPLAT else None
            if array is None or not syntax.is_splat(array):
                return f"dense_resource<__elided__> : {syntax.tensor_type(element_type, dims)}"
        return syntax.elements(array_of(source, self.base_dir), element_type)

    def attribute(self, node: NodeProto, attribute: AttributeProto) -> str | None:
        if attribute.type == AttributeProto.TENSOR:
            return self.elements(attribute.t)
        if node.op_type == "Cast" and attribute.name == "to":
            return syntax.ELEMENT_TYPES.get(attribute.i)
        return syntax.attribute(attribute)

    def read(self, scope: _Scope, indent: int, name: str) -> _Value:
        """The value of an operand; one that is left out is an onnx.NoValue."""
        if name:
            return scope.find(name)
        value = _Value(self.new_name(), "none")
        self.line(indent, f'{value.name} = "onnx.NoValue"() {{value}} : () -> none')
        return value

    def define(self, scope: _Scope, name: str, type_text: str | None = None) -> _Value:
        type_text = type_text or (
            syntax.type_of(self.types.of(scope.index, name)) if name else "none"
        )
        value = _Value(self.new_name(), type_text)
        if name:
            scope.values[name] = value
        return value

    def new_name(self) -> str:
        self.num_values += 1
        return f"%{self.num_values - 1}"

    def location(self, scope: _Scope, names: list[str]) -> str:
        return f"loc({syntax.quoted(self.place(scope, names))})"

    def place(self, scope: _Scope, names: list[str]) -> str:
        """A location's name, which stands for these values alone: branches may reuse a name."""
        base = next(filter(None, names), "")
        unique, number = base, 1
        while unique in self.origins:
            number += 1
            unique = f"{base} ({number})"
        self.origins[unique] = Origin(scope.index, names)
        return unique

    def line(self, indent: int, text: str) -> None:
        self.lines.append(" " * indent + text)


def operands(values: Iterable[_Value]) -> str:
    return ", ".join(value.name for value in values)


def types_of(values: Iterable[_Value]) -> str:
    return ", ".join(value.type for value in values)


def read_names(graph: GraphProto) -> set[str]:
    """The values that a graph and its subgraphs read, by name."""
    names = set()
    for inner in graphs(graph):
        names.update(output.name for output in inner.output)
        for node in inner.node:
            names.update(node.input)
    return names
