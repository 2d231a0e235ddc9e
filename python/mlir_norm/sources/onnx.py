# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""ONNX models, as files or onnx.ModelProto: to ONNX in generic form, as onnx-mlir prints it."""

import pathlib

import onnx

from mlir_norm.errors import NormError, explained
from mlir_norm.onnx import importer
from mlir_norm.onnx.model import inlined
from mlir_norm.sources import Options


def load(path: pathlib.Path) -> onnx.ModelProto:
    """Reads a model, with what it keeps in files beside it."""
    with explained(f"{path} is not an ONNX model"):
        model = onnx.load(path)
    if not model.HasField("graph"):
        raise NormError(f"{path} is not an ONNX model: it has no graph")
    return model


def to_mlir(model: onnx.ModelProto, inputs: list, options: Options) -> str:
    """The model's main graph as the function main_graph; inputs is empty."""
    options.progress("importing")
    return importer.to_mlir(inlined(model), weights="elided" if options.elide else "all")
