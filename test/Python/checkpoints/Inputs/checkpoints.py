# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Small checkpoints, and models as if they were captured."""

import json
import pathlib

import numpy as np

from mlir_norm.centering import STORAGE, decode, encode
from mlir_norm.checkpoints.captured import Captured
from mlir_norm.checkpoints.tensors import Tensor, read_header, write_file

INPUTS = pathlib.Path(__file__).parent


def recorded(name="gpt2"):
    """What record.py has captured; convert takes a function for it."""
    record = json.loads((INPUTS / f"{name}.json").read_text())
    captured = Captured(text=(INPUTS / f"{name}.mlir").read_text(), **record)
    return lambda checkpoint, progress: captured


def write_tensors(path, arrays, dtypes=None, metadata=None):
    """A file of arrays of numbers, of the types given, or else of f32."""
    dtypes = dtypes or {}
    tensors = [
        Tensor(name, dtypes.get(name, "F32"), array.shape, path) for name, array in arrays.items()
    ]
    data = [[encode(arrays[t.name], t.dtype).tobytes()] for t in tensors]
    write_file(path, tensors, data, metadata or {})


def read_tensors(path):
    """The bytes of each tensor of a file."""
    return {tensor.name: tensor.read() for tensor in read_header(path).tensors}


def numbers(path, name):
    """The numbers of a tensor, as f64."""
    tensor = next(t for t in read_header(path).tensors if t.name == name)
    stored = np.frombuffer(tensor.read(), STORAGE[tensor.dtype]).reshape(tensor.shape)
    return decode(stored, tensor.dtype)


def write_checkpoint(folder, arrays, dtypes=None, config=None):
    """A checkpoint of one file; its model is what the test says."""
    folder.mkdir()
    record = {"model_type": "gpt2", "architectures": ["GPT2LMHeadModel"], **(config or {})}
    (folder / "config.json").write_text(json.dumps(record))
    write_tensors(folder / "model.safetensors", arrays, dtypes, {"format": "pt"})


def captured(text, tensors, parameters=None, untied=None):
    """A model whose parameters are called as its tensors, but for those that are tied."""
    parameters = parameters or {name: [name] for name in tensors}
    model = Captured(
        text=text,
        parameters=parameters,
        tensors={name: name for names in parameters.values() for name in names if name in tensors},
        untied=untied or parameters,
        layer_norms=["norm", "last_norm"],
        auto_classes=["AutoModelForCausalLM"],
    )
    return lambda checkpoint, progress: model
