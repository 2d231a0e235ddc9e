# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Makes the scale and the bias of a norm values of the model.

Enters: a sum of products of values. Leaves: the name of a value that holds it in one type: one
that is there, a new constant, or what new nodes compute.
"""

from dataclasses import dataclass, field

import numpy as np
import onnx
from onnx import NodeProto

from mlir_norm.onnx.constants import constant
from mlir_norm.onnx.editing import Editor
from mlir_norm.onnx.norms import Norm, Term, Value

FLOATS = {
    "f16": onnx.TensorProto.FLOAT16,
    "bf16": onnx.TensorProto.BFLOAT16,
    "f32": onnx.TensorProto.FLOAT,
    "f64": onnx.TensorProto.DOUBLE,
}


class NotExpressible(Exception):
    """Why a norm has to stay as it is."""


@dataclass
class Parameter:
    """A value that broadcasts to x, and the nodes that compute it.

    is_row: it has the shape of a row; is_constant: it does not depend on the model's inputs.
    """

    name: str
    is_row: bool
    is_constant: bool
    nodes: list[NodeProto] = field(default_factory=list)


class Parameters:
    """Makes parameters of the norms of a model; equal new constants are one."""

    def __init__(self, editor: Editor):
        self.editor = editor
        self.constants: dict[tuple, str] = {}

    def filled(self, norm: Norm, value: float, type_name: str) -> Parameter:
        """A constant row of equal elements; raises NotExpressible where rows have no fixed size."""
        row = row_shape(norm)
        if None in row:
            raise NotExpressible("rows of open length have no scale to multiply with")
        array = np.full(row, value, dtype=numpy_type(type_name))
        return Parameter(self._constant("ones" if value == 1 else "scale", array), True, True)

    def make(self, norm: Norm, graph: int, terms: tuple[Term, ...], type_name: str) -> Parameter:
        """The value of a sum that is not empty; raises NotExpressible."""
        if any(value is None for term in terms for value, _ in term.factors):
            raise NotExpressible("its scale or bias is computed inside of another node")
        return (
            self._existing(norm, graph, terms, type_name)
            or self._folded(norm, graph, terms, type_name)
            or self._computed(norm, graph, terms, type_name)
        )

    def _existing(
        self, norm: Norm, graph: int, terms: tuple[Term, ...], type_name: str
    ) -> Parameter | None:
        """A value that is the sum already."""
        if len(terms) != 1 or terms[0].coefficient != 1 or len(terms[0].factors) != 1:
            return None
        value, exponent = terms[0].factors[0]
        tensor = self.editor.type_of(graph, value.name)
        if exponent != 1 or tensor is None or tensor.elem_type != FLOATS[type_name]:
            return None
        rank = len(norm.shape)
        trailing = range(rank - len(value.dims), rank)
        if any(dim not in (None, place) for dim, place in zip(value.dims, trailing, strict=True)):
            return None
        is_row = len(value.dims) == len(norm.axes) and value.dims == tuple(trailing)
        is_constant = constant(self.editor, graph, value.name) is not None
        if (
            is_constant
            and not is_row
            and all(dim is None or dim in norm.axes for dim in value.dims)
        ):
            return None
        return Parameter(value.name, is_row, is_constant)

    def _folded(
        self, norm: Norm, graph: int, terms: tuple[Term, ...], type_name: str
    ) -> Parameter | None:
        """A new constant; computed in f32 at least, and rounded once."""
        wide = np.float64 if type_name == "f64" else np.float32
        total = np.zeros((1,) * len(norm.shape), dtype=wide)
        for term in terms:
            product = np.array(term.coefficient, dtype=wide)
            for value, exponent in term.factors:
                array = constant(self.editor, graph, value.name)
                if array is None:
                    return None
                product = product * _aligned(array.astype(wide), value, norm) ** wide(exponent)
            total = total + product
        is_row = all(size == 1 or dim in norm.axes for dim, size in enumerate(total.shape))
        if is_row:
            row = row_shape(norm)
            if None in row:
                raise NotExpressible("rows of open length have no scale to multiply with")
            total = np.broadcast_to(total.reshape(total.shape[-len(row) :]), row)
        array = total.astype(numpy_type(type_name))
        while array.ndim and array.shape[0] == 1 and not is_row:
            array = array[0]
        hint = next((value.name for term in terms for value, _ in term.factors), "scale")
        return Parameter(self._constant(f"{hint}_folded", array), is_row, True)

    def _computed(
        self, norm: Norm, graph: int, terms: tuple[Term, ...], type_name: str
    ) -> Parameter:
        """New nodes that add the products up."""
        nodes: list[NodeProto] = []
        total = None
        for term in terms:
            product = None
            if term.coefficient != 1 or not term.factors:
                array = np.array(term.coefficient, dtype=numpy_type(type_name))
                product = self._constant("factor", array)
            for value, exponent in term.factors:
                if exponent != 1:
                    raise NotExpressible(f"its scale or bias is a power of {value.name}")
                factor = self._operand(norm, graph, value, type_name, nodes)
                product = factor if product is None else self._node(nodes, "Mul", product, factor)
            total = product if total is None else self._node(nodes, "Add", total, product)
        dims = {dim for term in terms for value, _ in term.factors for dim in value.dims}
        is_row = dims - {None} == set(norm.axes) and all(
            len(value.dims) <= len(norm.axes) for term in terms for value, _ in term.factors
        )
        return Parameter(total, is_row, False, nodes)

    def _operand(
        self, norm: Norm, graph: int, value: Value, type_name: str, nodes: list[NodeProto]
    ) -> str:
        """A value in a type, which broadcasts to x as its dims say."""
        rank = len(norm.shape)
        trailing = range(rank - len(value.dims), rank)
        if any(dim not in (None, place) for dim, place in zip(value.dims, trailing, strict=True)):
            raise NotExpressible(f"{value.name} is spread over other dims than it has at the end")
        tensor = self.editor.type_of(graph, value.name)
        if tensor is None:
            raise NotExpressible(f"the type of {value.name} is not known")
        if tensor.elem_type == FLOATS[type_name]:
            return value.name
        return self._node(nodes, "Cast", value.name, to=FLOATS[type_name])

    def _node(self, nodes: list[NodeProto], op: str, *inputs: str, **attributes: int) -> str:
        name = self.editor.fresh(f"{inputs[-1]}_{op.lower()}")
        nodes.append(onnx.helper.make_node(op, inputs, [name], name=name, **attributes))
        return name

    def _constant(self, name: str, array: np.ndarray) -> str:
        key = (array.dtype.str, array.shape, array.tobytes())
        if key not in self.constants:
            self.constants[key] = self.editor.add_initializer(name, array)
        return self.constants[key]


def row_shape(norm: Norm) -> tuple[int | None, ...]:
    """The sizes of the dims that make up a row."""
    return tuple(norm.shape[axis] for axis in norm.axes)


def numpy_type(type_name: str) -> np.dtype:
    """The type of an array of these floats."""
    return onnx.helper.tensor_dtype_to_np_dtype(FLOATS[type_name])


def _aligned(array: np.ndarray, value: Value, norm: Norm) -> np.ndarray:
    """The array with a dim for each of x, of size 1 where it has none."""
    kept = [place for place, dim in enumerate(value.dims) if dim is not None]
    order = sorted(kept, key=lambda place: value.dims[place])
    shape = [1] * len(norm.shape)
    for place in kept:
        shape[value.dims[place]] = array.shape[place]
    units = [place for place, dim in enumerate(value.dims) if dim is None]
    return array.transpose(order + units).reshape(shape)
