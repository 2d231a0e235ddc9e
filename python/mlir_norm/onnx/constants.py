# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Computes values of a model that do not depend on its inputs.

Enters: the name of a value. Leaves: its elements, if they are few and known.
"""

import math

import numpy as np
from onnx import NodeProto
from onnx.reference import ReferenceEvaluator

from mlir_norm.onnx.editing import DEFAULT_DOMAINS, Editor
from mlir_norm.onnx.model import array_of

# The parameters of a norm have a row's length, or that of a few.
MAX_ELEMENTS = 1 << 20
MAX_DEPTH = 8

FOLDED = {
    "Add",
    "Cast",
    "Div",
    "Expand",
    "Identity",
    "Mul",
    "Neg",
    "Reshape",
    "Squeeze",
    "Sub",
    "Transpose",
    "Unsqueeze",
}


def constant(editor: Editor, graph: int, name: str, depth: int = MAX_DEPTH) -> np.ndarray | None:
    """The elements of a value that a graph sees; None where they are many or not constant."""
    tensor = editor.initializer(graph, name)
    if tensor is not None:
        small = math.prod(tensor.dims) <= MAX_ELEMENTS
        return array_of(tensor, editor.base_dir) if small else None
    home = editor.home(graph, name)
    node = None if home is None else editor.producer(home, name)
    if node is None or node.domain not in DEFAULT_DOMAINS:
        return None
    if node.op_type == "Constant":
        return array_of(node.attribute[0], editor.base_dir)
    if node.op_type not in FOLDED or not depth:
        return None
    inputs = {operand: constant(editor, home, operand, depth - 1) for operand in node.input}
    if any(value is None for value in inputs.values()):
        return None
    return _evaluate(node, inputs)


def _evaluate(node: NodeProto, inputs: dict[str, np.ndarray]) -> np.ndarray | None:
    result = np.asarray(ReferenceEvaluator(node).run(None, inputs)[0])
    return result if result.size <= MAX_ELEMENTS else None
