# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is asked of an ONNX model, whose weights need not be loaded.

Enters: a model. Leaves: its graphs, the types of its values, the elements of its tensors.
"""

from collections.abc import Iterator

import numpy as np
import onnx
import onnx.inliner
from onnx import (
    AttributeProto,
    GraphProto,
    ModelProto,
    NodeProto,
    SparseTensorProto,
    TensorProto,
    TypeProto,
)

from mlir_norm.errors import NormError, first_line

# Shape inference reads the elements of shapes and axes, which are few.
MAX_SHAPE_ELEMENTS = 64


def graphs(graph: GraphProto) -> Iterator[GraphProto]:
    """A graph and its subgraphs, each before what is in it."""
    yield graph
    for node in graph.node:
        for subgraph in subgraphs(node):
            yield from graphs(subgraph)


def subgraphs(node: NodeProto) -> list[GraphProto]:
    """The graphs in a node's attributes: of an If, then_branch and else_branch."""
    found: list[GraphProto] = []
    for attribute in sorted(node.attribute, key=lambda attribute: attribute.name == "else_branch"):
        if attribute.type == AttributeProto.GRAPH:
            found.append(attribute.g)
        found.extend(attribute.graphs)
    return found


def default_inputs(model: ModelProto) -> set[str]:
    """The inputs whose initializers are only defaults; before IR version 4 there are none."""
    return {value.name for value in model.graph.input} if model.ir_version >= 4 else set()


def inlined(model: ModelProto) -> ModelProto:
    """The model with its own functions in place of their calls."""
    return onnx.inliner.inline_local_functions(model) if model.functions else model


def array_of(
    source: TensorProto | SparseTensorProto | AttributeProto, base_dir: str = ""
) -> np.ndarray:
    """The elements of a tensor, or of what the attribute of a Constant holds.

    Raises NormError where they are in a file that cannot be read.
    """
    if isinstance(source, SparseTensorProto):
        return _dense(source, base_dir)
    if isinstance(source, AttributeProto):
        value = onnx.helper.get_attribute_value(source)
        if isinstance(value, TensorProto | SparseTensorProto):
            return array_of(value, base_dir)
        if source.type in (AttributeProto.STRING, AttributeProto.STRINGS):
            return np.array(value, dtype=object)
        is_float = source.type in (AttributeProto.FLOAT, AttributeProto.FLOATS)
        return np.array(value, dtype=np.float32 if is_float else np.int64)
    try:
        return onnx.numpy_helper.to_array(source, base_dir)
    except (OSError, ValueError, onnx.checker.ValidationError) as error:
        raise NormError(f"tensor {source.name!r}: {first_line(error)}") from error


def _dense(sparse: SparseTensorProto, base_dir: str) -> np.ndarray:
    values, indices = array_of(sparse.values, base_dir), array_of(sparse.indices, base_dir)
    array = np.zeros(tuple(sparse.dims), dtype=values.dtype)
    if indices.ndim == 1:
        array.reshape(-1)[indices] = values
    else:
        array[tuple(indices.T)] = values
    return array


class Types:
    """The types of a model's values, as far as the model says or onnx infers them."""

    def __init__(self, model: ModelProto, base_dir: str = ""):
        self.of_graphs: list[dict[str, TypeProto]] = []
        for graph in graphs(_infer(model, base_dir).graph):
            values = [*graph.value_info, *graph.input, *graph.output]
            self.of_graphs.append({value.name: value.type for value in values})

    def of(self, graph: int, name: str) -> TypeProto | None:
        """The type of a value that a graph defines; graphs count in the order of graphs()."""
        return self.of_graphs[graph].get(name)


def _infer(model: ModelProto, base_dir: str) -> ModelProto:
    """The model's skeleton with all types that onnx can tell."""
    skeleton = _skeleton(model, base_dir)
    try:
        return onnx.shape_inference.infer_shapes(skeleton, data_prop=True)
    except (onnx.shape_inference.InferenceError, ValueError, RuntimeError):
        # What the model itself says of its types has to do.
        return skeleton


def _skeleton(model: ModelProto, base_dir: str) -> ModelProto:
    """The model without the elements of large tensors, which nobody has to copy then."""
    skeleton = ModelProto(ir_version=model.ir_version)
    skeleton.opset_import.extend(model.opset_import)
    for descriptor, value in model.graph.ListFields():
        if descriptor.name == "initializer":
            skeleton.graph.initializer.extend(_outline(tensor, base_dir) for tensor in value)
        elif descriptor.is_repeated:
            getattr(skeleton.graph, descriptor.name).extend(value)
        else:
            setattr(skeleton.graph, descriptor.name, value)
    return skeleton


def _outline(tensor: TensorProto, base_dir: str) -> TensorProto:
    if np.prod(tensor.dims, dtype=np.int64) <= MAX_SHAPE_ELEMENTS:
        if tensor.data_location == TensorProto.EXTERNAL:
            return onnx.numpy_helper.from_array(array_of(tensor, base_dir), tensor.name)
        return tensor
    return TensorProto(
        name=tensor.name,
        dims=tensor.dims,
        data_type=tensor.data_type,
        data_location=TensorProto.EXTERNAL,
    )
