# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The folder of a checkpoint: its configuration, and which of its files has which tensor.

Enters: a folder as transformers writes it. Leaves: what is in it, checked to be whole.
"""

import json
import pathlib
from collections import Counter
from dataclasses import dataclass

from mlir_norm.checkpoints.tensors import Tensor, TensorFile, read_header
from mlir_norm.errors import NormError

CONFIG = "config.json"
SINGLE = "model.safetensors"
INDEX = "model.safetensors.index.json"


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint: index is what INDEX says, None where all tensors are in SINGLE."""

    folder: pathlib.Path
    config: dict
    shards: tuple[TensorFile, ...]
    index: dict | None

    @property
    def tensors(self) -> dict[str, Tensor]:
        return {tensor.name: tensor for shard in self.shards for tensor in shard.tensors}

    @property
    def model_type(self) -> str:
        return self.config["model_type"]

    @property
    def architecture(self) -> str:
        """The class of the model."""
        return self.config["architectures"][0]

    @property
    def dtype(self) -> str:
        """The type of most of its elements."""
        sizes: Counter[str] = Counter()
        for tensor in self.tensors.values():
            sizes[tensor.dtype] += tensor.num_bytes
        return max(sizes, key=sizes.__getitem__, default="F32")


def read_checkpoint(folder: pathlib.Path) -> Checkpoint:
    """Raises NormError where the folder is no checkpoint, or something is missing in it."""
    if not folder.is_dir():
        raise NormError(f"{folder} is not a checkpoint: no such folder")
    config = _read_json(folder / CONFIG, folder)
    if not isinstance(config.get("model_type"), str) or not config.get("architectures"):
        raise NormError(f"{folder / CONFIG} names no model_type or no architectures")
    if (folder / INDEX).is_file():
        index = _read_json(folder / INDEX, folder)
        shards = _read_shards(folder, index)
    elif (folder / SINGLE).is_file():
        index, shards = None, [read_header(folder / SINGLE)]
    else:
        raise NormError(f"{folder} is not a checkpoint: it has neither {SINGLE} nor {INDEX}")
    return Checkpoint(folder, config, tuple(shards), index)


def _read_json(path: pathlib.Path, folder: pathlib.Path) -> dict:
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise NormError(f"{folder} is not a checkpoint: it has no {path.name}") from error
    except (OSError, ValueError) as error:
        raise NormError(f"cannot read {path}: {error}") from error
    if not isinstance(record, dict):
        raise NormError(f"cannot read {path}: expected an object")
    return record


def _read_shards(folder: pathlib.Path, index: dict) -> list[TensorFile]:
    """The files that the index names; each has to have the tensors that it is said to."""
    weight_map = index.get("weight_map")
    if not isinstance(weight_map, dict) or not weight_map:
        raise NormError(f"{folder / INDEX} has no weight_map")
    shards = []
    for name in sorted(set(map(str, weight_map.values()))):
        if pathlib.Path(name).name != name:
            raise NormError(f"{folder / INDEX}: the shard {name} is not in the folder")
        if not (folder / name).is_file():
            raise NormError(f"the shard {folder / name} is missing")
        shard = read_header(folder / name)
        there = {tensor.name for tensor in shard.tensors}
        for tensor, where in weight_map.items():
            if where == name and tensor not in there:
                raise NormError(f"{folder / name} has no tensor {tensor}, but {INDEX} says so")
        shards.append(shard)
    return shards
