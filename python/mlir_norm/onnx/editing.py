# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Edits the graphs of a model.

Enters: a model. Leaves: the same model with nodes replaced, whose values keep their names, and
without what only the replaced nodes needed.
"""

import heapq
from collections import Counter, defaultdict
from collections.abc import Iterable

import numpy as np
import onnx
from onnx import GraphProto, ModelProto, NodeProto, TensorProto, TypeProto

from mlir_norm.onnx.model import Types, default_inputs, subgraphs

DEFAULT_DOMAINS = ("", "ai.onnx")


class Editor:
    """A model's graphs, counted in the order of model.graphs, while they are edited."""

    def __init__(self, model: ModelProto, base_dir: str = ""):
        self.model = model
        self.base_dir = base_dir
        self.types = Types(model, base_dir)
        self.graphs: list[GraphProto] = []
        self.outer: list[int | None] = []
        # The nodes as they are to be, by their identity; the model has them after finish().
        self.nodes: list[dict[int, NodeProto]] = []
        # Where nodes are in their graph: new ones are after the node that they replace.
        self.order: dict[int, tuple[int, int]] = {}
        self.producers: list[dict[str, NodeProto]] = []
        self.initializers: list[dict[str, TensorProto]] = []
        self.inputs: list[set[str]] = []
        self._collect(model.graph, None)
        self.defaults = default_inputs(model)
        # How often a value is read, by the graph that defines it and its name.
        self.uses: Counter[tuple[int | None, str]] = Counter()
        for index, graph in enumerate(self.graphs):
            self._count(index, (output.name for output in graph.output))
            for node in graph.node:
                self._count(index, node.input)
        self.names = {name for graph in self.graphs for name in _names(graph)}
        self.renamed: dict[str, str] = {}
        self.added: dict[str, TensorProto] = {}
        self.changed: set[int] = set()
        self.removed: set[str] = set()

    def _collect(self, graph: GraphProto, outer: int | None) -> None:
        index = len(self.graphs)
        nodes = list(graph.node)
        self.graphs.append(graph)
        self.outer.append(outer)
        self.nodes.append({id(node): node for node in nodes})
        self.order.update((id(node), (place, 0)) for place, node in enumerate(nodes))
        self.producers.append({name: node for node in nodes for name in node.output if name})
        self.initializers.append({tensor.name: tensor for tensor in graph.initializer})
        self.inputs.append({value.name for value in graph.input})
        for node in nodes:
            for subgraph in subgraphs(node):
                self._collect(subgraph, index)

    def opset(self, domain: str = "") -> int:
        """The version of a domain's ops, 0 where the model uses none."""
        names = DEFAULT_DOMAINS if domain in DEFAULT_DOMAINS else (domain,)
        versions = [entry.version for entry in self.model.opset_import if entry.domain in names]
        return max(versions, default=0)

    def home(self, graph: int, name: str) -> int | None:
        """The graph that defines what a graph sees under a name; None if no graph does."""
        index: int | None = graph
        while index is not None:
            defined = (self.producers[index], self.initializers[index], self.inputs[index])
            if any(name in names for names in defined):
                return index
            index = self.outer[index]
        return None

    def producer(self, graph: int, name: str) -> NodeProto | None:
        """The node of this graph that computes a value."""
        return self.producers[graph].get(name)

    def initializer(self, graph: int, name: str) -> TensorProto | None:
        """The initializer that a graph sees under a name; a mere default is none."""
        home = self.home(graph, name)
        if home is None or (home == 0 and name in self.defaults):
            return None
        return self.initializers[home].get(name)

    def type_of(self, graph: int, name: str) -> TypeProto.Tensor | None:
        """The type of a tensor that a graph sees under a name."""
        tensor = self.initializer(graph, name)
        if tensor is not None:
            return onnx.helper.make_tensor_type_proto(tensor.data_type, tensor.dims).tensor_type
        home = self.home(graph, name)
        found = None if home is None else self.types.of(home, name)
        return found.tensor_type if found and found.HasField("tensor_type") else None

    def fresh(self, name: str) -> str:
        """A name like this one, which is nowhere in the model."""
        unique, number = name, 1
        while unique in self.names:
            number += 1
            unique = f"{name}_{number}"
        self.names.add(unique)
        return unique

    def add_initializer(self, name: str, array: np.ndarray) -> str:
        """Adds a constant that every graph sees, if a node reads it in the end; its name."""
        name = self.fresh(name)
        self.initializers[0][name] = self.added[name] = onnx.numpy_helper.from_array(array, name)
        return name

    def require(self, domain: str) -> None:
        """Imports a domain's ops where the model does not yet."""
        if not self.opset(domain):
            self.model.opset_import.append(onnx.helper.make_opsetid(domain, 1))

    def replace(self, graph: int, names: Iterable[str], nodes: list[NodeProto]) -> list[NodeProto]:
        """Lets nodes compute the values of these names from now on.

        Returns the nodes that nothing needs any more, as they were; they are no longer there.
        """
        names = list(names)
        old = [self.producers[graph].pop(name) for name in names]
        # Until it is known what else needs them, old nodes compute other values.
        for name, node in zip(names, old, strict=True):
            self._rename(graph, node, name, self.fresh(f"{name}_unused"))
        place = max(self.order[id(node)] for node in old)
        for number, node in enumerate(nodes, start=1):
            self.nodes[graph][id(node)] = node
            self.order[id(node)] = (place[0], place[1] + number)
            self.producers[graph].update((name, node) for name in node.output if name)
        for node in nodes:
            self._count(graph, node.input)
        self.changed.add(graph)
        return self._remove_unused(graph, old)

    def is_used(self, graph: int, name: str) -> bool:
        """Whether anything reads a value of this graph."""
        return self.uses[graph, name] > 0

    def _count(self, graph: int, names: Iterable[str]) -> None:
        for name in names:
            self.uses[self.home(graph, name), name] += 1

    def _rename(self, graph: int, node: NodeProto, old: str, new: str) -> None:
        node.output[list(node.output).index(old)] = new
        self.producers[graph][new] = node
        self.renamed[new] = old

    def _remove_unused(self, graph: int, nodes: list[NodeProto]) -> list[NodeProto]:
        """Removes those of the nodes that nothing reads, and what only they needed."""
        removed, pending = [], [(graph, node) for node in nodes]
        while pending:
            home, node = pending.pop()
            if id(node) not in self.nodes[home] or any(self.uses[home, n] for n in node.output):
                continue
            del self.nodes[home][id(node)]
            self.changed.add(home)
            removed.append(node)
            for number, name in enumerate(node.output):
                node.output[number] = self.renamed.get(name, name)
            self.removed.update(node.output)
            for name in filter(None, _read_by_node(node)):
                pending += self._unread(home, name)
        return removed

    def _unread(self, graph: int, name: str) -> list[tuple[int, NodeProto]]:
        """Counts one reader less; returns the node that computes what nothing reads any more."""
        source = self.home(graph, name)
        self.uses[source, name] -= 1
        if source is None or self.uses[source, name]:
            return []
        if name in self.producers[source]:
            return [(source, self.producers[source][name])]
        if source or name not in self.defaults:
            self._remove_initializer(source, name)
        return []

    def reroute(self, graph: int, node: NodeProto, number: int, name: str) -> None:
        """Lets a node read another value as its operand of a number."""
        old = node.input[number]
        node.input[number] = name
        self._count(graph, [name])
        for home, unread in self._unread(graph, old):
            self._remove_unused(home, [unread])
        self.changed.add(graph)

    def insert(self, graph: int, node: NodeProto, before: NodeProto) -> None:
        """Adds a node that computes new values in front of one that is there."""
        place, number = self.order[id(before)]
        self.nodes[graph][id(node)] = node
        self.order[id(node)] = (place, number - 1)
        self.producers[graph].update((name, node) for name in node.output)
        self._count(graph, node.input)
        self.changed.add(graph)

    def _remove_initializer(self, graph: int, name: str) -> None:
        # A new one may be wanted again; finish() knows.
        if name in self.added or self.initializers[graph].pop(name, None) is None:
            return
        self.removed.add(name)
        for values in (self.graphs[graph].initializer, self.graphs[graph].input):
            for number in reversed(range(len(values))):
                if values[number].name == name:
                    del values[number]

    def finish(self) -> None:
        """Puts the edited nodes into the model, in their old order as far as it still holds."""
        for name, tensor in self.added.items():
            if self.is_used(0, name):
                self._write_initializer(tensor)
        # What is in a node first: a node is copied into its graph.
        for index in sorted(self.changed, reverse=True):
            graph = self.graphs[index]
            nodes = list(self.nodes[index].values())
            nodes.sort(key=lambda node: self.order[id(node)])
            nodes = sorted_nodes(nodes)
            del graph.node[:]
            graph.node.extend(nodes)
            gone = self.removed - _names(graph)
            for number in reversed(range(len(graph.value_info))):
                if graph.value_info[number].name in gone:
                    del graph.value_info[number]

    def _write_initializer(self, tensor: TensorProto) -> None:
        graph = self.model.graph
        graph.initializer.append(tensor)
        if self.model.ir_version < 4:
            # There every initializer is an input as well.
            graph.input.append(
                onnx.helper.make_tensor_value_info(tensor.name, tensor.data_type, tensor.dims)
            )


def sorted_nodes(nodes: list[NodeProto]) -> list[NodeProto]:
    """The nodes in an order in which each comes after what it reads, else as they are."""
    producers = {name: number for number, node in enumerate(nodes) for name in node.output if name}
    readers = defaultdict(list)
    missing = [0] * len(nodes)
    for number, node in enumerate(nodes):
        for source in {producers[name] for name in _read_by_node(node) if name in producers}:
            readers[source].append(number)
            missing[number] += 1
    ready = [number for number, count in enumerate(missing) if not count]
    result = []
    while ready:
        number = heapq.heappop(ready)
        result.append(nodes[number])
        for reader in readers[number]:
            missing[reader] -= 1
            if not missing[reader]:
                heapq.heappush(ready, reader)
    return result


def _read_by_node(node: NodeProto) -> list[str]:
    """What a node reads, its subgraphs included, as often as it does."""
    names = list(node.input)
    for graph in subgraphs(node):
        inner = [output.name for output in graph.output]
        inner.extend(name for part in graph.node for name in _read_by_node(part))
        defined = _names(graph)
        names.extend(name for name in inner if name not in defined)
    return names


def _names(graph: GraphProto) -> set[str]:
    """The values that a graph defines."""
    names = {value.name for value in graph.input}
    names.update(tensor.name for tensor in graph.initializer)
    names.update(sparse.values.name for sparse in graph.sparse_initializer)
    names.update(name for node in graph.node for name in node.output if name)
    return names
