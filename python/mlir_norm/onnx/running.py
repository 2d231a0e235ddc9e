# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs models in ONNX Runtime on random inputs, and compares what they compute.

Enters: two models with the same inputs. Leaves: how far apart their results are.
"""

import pathlib
from dataclasses import dataclass, field

import numpy as np
import onnx
import onnxruntime
from onnx import ModelProto, TensorProto

from mlir_norm.errors import NormError, explained, first_line

SEED = 0
# A batch, a sequence: where a model leaves a size open.
OPEN_SIZE = 4
# Whole numbers are often masks or indices of a small table; larger ones have to be asked for.
RANGE = (0, 2)


@dataclass(frozen=True)
class Feeding:
    """How inputs are made: sizes of open dims by name, and [low, high) of integers by input."""

    dims: dict[str, int] = field(default_factory=dict)
    ranges: dict[str, tuple[int, int]] = field(default_factory=dict)


@dataclass(frozen=True)
class Difference:
    """The largest differences over all results; is_close by the tolerance that was asked for."""

    absolute: float
    relative: float
    is_close: bool


def random_inputs(model: ModelProto, feeding: Feeding) -> dict[str, np.ndarray]:
    """An array for each input; raises NormError for inputs that are no tensors of numbers."""
    generator = np.random.default_rng(SEED)
    defaults = {tensor.name for tensor in model.graph.initializer}
    tables = _gathered(model)
    arrays = {}
    for value in model.graph.input:
        if value.name in defaults:
            continue
        tensor = value.type.tensor_type
        if not value.type.HasField("tensor_type") or tensor.elem_type == TensorProto.STRING:
            raise NormError(f"input {value.name!r} is not a tensor of numbers")
        shape = [
            dim.dim_value
            if dim.HasField("dim_value")
            else feeding.dims.get(dim.dim_param, OPEN_SIZE)
            for dim in tensor.shape.dim
        ]
        dtype = onnx.helper.tensor_dtype_to_np_dtype(tensor.elem_type)
        if dtype.kind in "iu":
            low, high = feeding.ranges.get(value.name, tables.get(value.name, RANGE))
            arrays[value.name] = generator.integers(low, high, shape).astype(dtype)
        elif dtype.kind == "b":
            arrays[value.name] = generator.integers(0, 2, shape).astype(dtype)
        else:
            arrays[value.name] = generator.standard_normal(shape).astype(dtype)
    return arrays


def _gathered(model: ModelProto) -> dict[str, tuple[int, int]]:
    """For inputs that are indices of a constant table: from zero to the table's size."""
    sizes = {tensor.name: tuple(tensor.dims) for tensor in model.graph.initializer}
    ranges: dict[str, tuple[int, int]] = {}
    for node in model.graph.node:
        if node.op_type == "Gather" and node.input[0] in sizes:
            axis = next((a.i for a in node.attribute if a.name == "axis"), 0)
            size = sizes[node.input[0]][axis]
            high = min(size, ranges.get(node.input[1], (0, size))[1])
            ranges[node.input[1]] = (0, high)
    return ranges


def session(
    model: ModelProto | pathlib.Path, what: str, folder: pathlib.Path | None = None
) -> onnxruntime.InferenceSession:
    """A session on the CPU, as ONNX Runtime sets it up; raises NormError where it refuses.

    The weights that are not in a model are found in the folder.
    """
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    if folder:
        key = "session.model_external_initializers_file_folder_path"
        options.add_session_config_entry(key, str(folder.resolve()))
    source = str(model) if isinstance(model, pathlib.Path) else model.SerializeToString()
    with explained(f"ONNX Runtime refuses {what}"):
        return onnxruntime.InferenceSession(source, options, ["CPUExecutionProvider"])


def run(
    active: onnxruntime.InferenceSession, inputs: dict[str, np.ndarray], what: str
) -> list[np.ndarray]:
    """The results; raises NormError where ONNX Runtime fails, which wrong sizes may cause."""
    try:
        return active.run(None, inputs)
    except Exception as error:
        raise NormError(
            f"ONNX Runtime fails on {what} with random inputs (--dim and --range choose other"
            f" ones): {first_line(error)}"
        ) from error


def compare(expected: list[np.ndarray], computed: list[np.ndarray], tolerance: float) -> Difference:
    """Compares results; the tolerance is relative to the number or to 1, whichever is larger.

    It is four units in the last place of the results' type where that is more. NaN equals NaN.
    """
    absolute = relative = 0.0
    is_close = True
    for old, new in zip(expected, computed, strict=True):
        if not isinstance(old, np.ndarray) or old.shape != new.shape or old.dtype != new.dtype:
            raise NormError("a result has another type or shape than before")
        if not old.size:
            continue
        is_float = old.dtype.kind not in "iub"
        bound = max(tolerance, 4 * _unit(old.dtype)) if is_float else 0.0
        a, b = old.astype(np.float64), new.astype(np.float64)
        same = (a == b) | (np.isnan(a) & np.isnan(b))
        with np.errstate(invalid="ignore"):
            error = np.where(same, 0.0, np.abs(a - b))
        error = np.where(np.isnan(error), np.inf, error)
        size = np.maximum(np.where(np.isfinite(a), np.abs(a), 1.0), 1.0)
        absolute = max(absolute, float(error.max()))
        relative = max(relative, float((error / size).max()))
        is_close &= bool((error <= bound * size).all())
    return Difference(absolute, relative, is_close)


def _unit(dtype: np.dtype) -> float:
    """The unit in the last place of 1; bfloat16 is none of numpy's own types."""
    return float(np.finfo(dtype).eps) if dtype.kind == "f" else 2.0**-7
