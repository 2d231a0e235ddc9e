# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Builds small ONNX models, rewrites them, and runs them in ONNX Runtime."""

import copy

import numpy as np
import onnx
from onnx import ModelProto, TensorProto, helper, numpy_helper

from mlir_norm.onnx.nodes import Options
from mlir_norm.onnx.rewrite import Rewritten, rewrite
from mlir_norm.onnx.running import Feeding, random_inputs, run, session

SHAPE = [2, 7, 24]
FLOAT, HALF, DOUBLE = TensorProto.FLOAT, TensorProto.FLOAT16, TensorProto.DOUBLE


class Builder:
    """A graph that grows op by op; values are names."""

    def __init__(self, opset: int = 18, element_type: int = FLOAT):
        self.opset = opset
        self.element_type = element_type
        self.dtype = helper.tensor_dtype_to_np_dtype(element_type)
        self.nodes: list[onnx.NodeProto] = []
        self.inputs: list[onnx.ValueInfoProto] = []
        self.constants: dict[str, np.ndarray] = {}
        self.generator = np.random.default_rng(1)

    def input(self, name: str = "x", shape=SHAPE, element_type: int | None = None) -> str:
        element_type = element_type or self.element_type
        self.inputs.append(helper.make_tensor_value_info(name, element_type, shape))
        return name

    def constant(self, value, name: str | None = None) -> str:
        """A number of the graph's type, or an array as it is."""
        name = name or f"c{len(self.constants)}"
        is_number = isinstance(value, float)
        self.constants[name] = np.asarray(value, dtype=self.dtype if is_number else None)
        return name

    def weights(self, name: str, *shape: int) -> str:
        return self.constant(self.generator.standard_normal(shape).astype(self.dtype), name)

    def op(self, kind: str, *inputs: str, name: str | None = None, **attributes) -> str:
        name = name or f"{kind.lower()}{len(self.nodes)}"
        node = helper.make_node(kind, inputs, [name], name=f"node_{name}", **attributes)
        self.nodes.append(node)
        return name

    def reduce_mean(self, x: str, axes=(-1,)) -> str:
        if self.opset < 18:
            return self.op("ReduceMean", x, axes=list(axes))
        return self.op("ReduceMean", x, self.constant(np.array(axes)))

    def inverse_root(self, square: str, epsilon: float = 1e-6, axes=(-1,)) -> str:
        """1 / sqrt(mean(square) + epsilon), as PyTorch's exporter writes it."""
        total = self.op("Add", self.reduce_mean(square, axes), self.constant(epsilon))
        return self.op("Reciprocal", self.op("Sqrt", total))

    def rms_norm(self, x: str, scale: str | None = None, name: str = "y", axes=(-1,)) -> str:
        factor = self.inverse_root(self.op("Pow", x, self.constant(2.0)), axes=axes)
        if scale is None:
            return self.op("Mul", x, factor, name=name)
        return self.op("Mul", scale, self.op("Mul", x, factor), name=name)

    def layer_norm(self, x: str, scale: str, bias: str, name: str = "y", axes=(-1,)) -> str:
        centred = self.op("Sub", x, self.reduce_mean(x, axes))
        factor = self.inverse_root(self.op("Mul", centred, centred), axes=axes)
        scaled = self.op("Mul", self.op("Mul", centred, factor), scale)
        return self.op("Add", scaled, bias, name=name)

    def graph(self, *outputs: str) -> onnx.GraphProto:
        """The graph, whose outputs have the types that follow."""
        weights = [numpy_helper.from_array(value, name) for name, value in self.constants.items()]
        results = [onnx.ValueInfoProto(name=name) for name in outputs]
        graph = helper.make_graph(self.nodes, "graph", self.inputs, results, weights)
        whole = helper.make_model(graph, opset_imports=self.opsets())
        whole = onnx.shape_inference.infer_shapes(whole)
        graph.CopyFrom(whole.graph)
        types = {value.name: value for value in graph.value_info}
        for output in graph.output:
            if output.name in types:
                output.CopyFrom(types[output.name])
                graph.value_info.remove(types[output.name])
        return graph

    def model(self, *outputs: str) -> ModelProto:
        graph = self.graph(*(outputs or ("y",)))
        return helper.make_model(graph, opset_imports=self.opsets(), ir_version=10)

    def opsets(self) -> list[onnx.OperatorSetIdProto]:
        others = {node.domain for node in self.nodes} - {""}
        return [helper.make_opsetid("", self.opset), *(helper.make_opsetid(d, 1) for d in others)]


def rewritten(model: ModelProto, base_dir: str = "", **options) -> Rewritten:
    """A copy of the model with its norms as nodes."""
    return rewrite(copy.deepcopy(model), base_dir, Options(**options))


def ops(model: ModelProto) -> list[str]:
    """The ops of the main graph, in order."""
    return [node.op_type for node in model.graph.node]


def results(model: ModelProto, **dims: int) -> list[np.ndarray]:
    """What ONNX Runtime computes from random inputs, the same ones for every model."""
    return run(session(model, "the model"), random_inputs(model, Feeding(dims)), "the model")


def assert_same(old: ModelProto, new: ModelProto, tolerance: float = 1e-5, **dims: int) -> None:
    """Both compute the same."""
    for a, b in zip(results(old, **dims), results(new, **dims), strict=True):
        np.testing.assert_allclose(b, a, rtol=tolerance, atol=tolerance)
