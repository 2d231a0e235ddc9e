# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""ONNX models, as files or onnx.ModelProto: to ONNX in generic form, as onnx-mlir prints it."""

import pathlib
from collections.abc import Callable

import onnx

from mlir_norm.errors import explained
from mlir_norm.onnx import importer


def load(path: pathlib.Path) -> onnx.ModelProto:
    """Reads and checks a model, with what it keeps in files beside it."""
    with explained(f"{path} is not an ONNX model"):
        model = onnx.load(path)
        onnx.checker.check_model(path)
    return model


def to_mlir(
    model: onnx.ModelProto, inputs: list, dialect: str, progress: Callable[[str], None]
) -> str:
    """The model's main graph as a function."""
    progress("importing")
    return importer.to_mlir(model)
