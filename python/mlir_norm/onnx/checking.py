# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes a model to a file and has onnx.checker look at it.

Enters: a model, and a path beside its weights. Leaves: the file, if onnx.checker accepts it.
"""

import contextlib
import pathlib
from collections.abc import Iterator

import onnx
from onnx import ModelProto

from mlir_norm.errors import NormError, first_line
from mlir_norm.onnx.editing import DEFAULT_DOMAINS
from mlir_norm.onnx.model import graphs
from mlir_norm.onnx.nodes import LAYER, MICROSOFT, SIMPLIFIED, SINCE


def write_checked(model: ModelProto, path: pathlib.Path, original: pathlib.Path) -> None:
    """Writes the model; raises NormError where it is refused and the original is not."""
    with _runtime_ops_hidden(model) as are_hidden:
        onnx.save(model, path)
        complaint = _complaint(path)
    if complaint and not _complaint(original):
        raise NormError(f"onnx.checker refuses the result: {complaint}")
    if are_hidden:
        onnx.save(model, path)


def _complaint(path: pathlib.Path) -> str | None:
    # By its path: a model in memory may have 2 GB at most.
    try:
        onnx.checker.check_model(path)
    except (onnx.checker.ValidationError, RuntimeError) as error:
        return first_line(error)
    return None


@contextlib.contextmanager
def _runtime_ops_hidden(model: ModelProto) -> Iterator[bool]:
    """Has the model without the ops that ONNX Runtime alone has among those of ONNX.

    onnx.checker knows nothing of them there, and does not ask in the domain com.microsoft.
    """
    opset = max((o.version for o in model.opset_import if o.domain in DEFAULT_DOMAINS), default=0)
    names = {SIMPLIFIED} | ({LAYER} if opset < SINCE[LAYER] else set())
    hidden = [
        node
        for graph in graphs(model.graph)
        for node in graph.node
        if node.op_type in names and node.domain in DEFAULT_DOMAINS
    ]
    domains = [node.domain for node in hidden]
    imported = any(opset.domain == MICROSOFT for opset in model.opset_import)
    if hidden and not imported:
        model.opset_import.append(onnx.helper.make_opsetid(MICROSOFT, 1))
    for node in hidden:
        node.domain = MICROSOFT
    try:
        yield bool(hidden)
    finally:
        for node, domain in zip(hidden, domains, strict=True):
            node.domain = domain
        if hidden and not imported:
            del model.opset_import[-1]
