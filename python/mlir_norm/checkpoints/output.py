# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes the folder of a converted checkpoint.

Enters: a checkpoint, a plan, and the files that are new. Leaves: a folder with the same shards, in
which tensors are centered or copied byte by byte, and all other files that still hold. One tensor
at a time is in memory.
"""

import contextlib
import json
import os
import pathlib
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from mlir_norm.centering import center
from mlir_norm.checkpoints.folder import INDEX, Checkpoint
from mlir_norm.checkpoints.plan import Plan
from mlir_norm.checkpoints.tensors import Tensor, TensorFile, write_file
from mlir_norm.errors import NormError

# The weights in other formats: they would be those of the original.
OTHER_WEIGHTS = (
    ".bin", ".ckpt", ".gguf", ".h5", ".msgpack", ".onnx", ".ot", ".pt", ".pth", ".safetensors",
    ".index.json",
)  # fmt: skip


@dataclass(frozen=True)
class Change:
    """A centered tensor, and the largest sum of a row before and after."""

    tensor: str
    dims: tuple[int, ...]
    sum_before: float
    sum_after: float


@dataclass(frozen=True)
class Extra:
    """A tensor that the original has not: of data, or of a tensor's bytes."""

    tensor: Tensor
    data: bytes | None = None


@contextlib.contextmanager
def new_folder(target: pathlib.Path) -> Iterator[pathlib.Path]:
    """Gives a temporary folder beside target, which gets its name at the end.

    If the body fails, nothing is left. Raises NormError where target is there or writing fails.
    """
    if target.exists() or target.is_symlink():
        raise NormError(f"cannot write {target}: it is there already")
    if not target.parent.is_dir():
        raise NormError(f"cannot write {target}: there is no folder {target.parent}")
    temporary = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        temporary.mkdir()
        yield temporary
        # Only an empty folder could be there by now, and os.rename would take its place.
        temporary.rename(target)
    except OSError as error:
        raise NormError(f"cannot write {target}: {error.strerror or error}") from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def write_shards(
    checkpoint: Checkpoint,
    plan: Plan,
    extras: Iterable[Extra],
    folder: pathlib.Path,
    progress: Callable[[str], None],
) -> list[Change]:
    """Writes all tensors; extras go to the last shard. Raises NormError and OSError."""
    changes: list[Change] = []
    added = [
        Extra(replace(checkpoint.tensors[source], name=name))
        for name, source in plan.copies.items()
    ] + list(extras)
    for number, shard in enumerate(checkpoint.shards):
        progress(f"writing {shard.path.name}, {number + 1} of {len(checkpoint.shards)}")
        ours = [Extra(tensor) for tensor in shard.tensors]
        if number + 1 == len(checkpoint.shards):
            ours += added
        write_file(
            folder / shard.path.name,
            [extra.tensor for extra in ours],
            (_bytes_of(extra, plan, changes) for extra in ours),
            shard.metadata,
        )
    if checkpoint.index is not None:
        _write_index(checkpoint, added, folder)
    return changes


def _bytes_of(extra: Extra, plan: Plan, changes: list[Change]) -> Iterable[bytes]:
    tensor = extra.tensor
    dims = plan.centered.get(tensor.name)
    if extra.data is not None:
        return [extra.data]
    if dims is None:
        return tensor.chunks()
    try:
        centered = center(tensor.read(), tensor.dtype, tensor.shape, dims)
    except NormError as error:
        raise NormError(f"cannot center tensor {tensor.name}: {error}") from error
    changes.append(Change(tensor.name, dims, centered.sum_before, centered.sum_after))
    return [centered.data]


def _write_index(checkpoint: Checkpoint, added: list[Extra], folder: pathlib.Path) -> None:
    index = json.loads(json.dumps(checkpoint.index))
    last: TensorFile = checkpoint.shards[-1]
    for extra in added:
        index["weight_map"][extra.tensor.name] = last.path.name
    metadata = index.setdefault("metadata", {})
    if "total_size" in metadata:
        metadata["total_size"] += sum(extra.tensor.num_bytes for extra in added)
    write_json(folder / INDEX, index)


def copy_others(checkpoint: Checkpoint, folder: pathlib.Path, new: Iterable[str]) -> list[str]:
    """Copies the files that are no weights and are not new; the weights that are not copied."""
    left_out = []
    done = {*new, *(shard.path.name for shard in checkpoint.shards), INDEX}
    for path in sorted(checkpoint.folder.iterdir()):
        if path.name in done or not path.is_file():
            continue
        if path.name.endswith(OTHER_WEIGHTS):
            left_out.append(path.name)
        else:
            shutil.copyfile(path, folder / path.name)
    return left_out


def write_json(path: pathlib.Path, record: dict) -> None:
    """Writes as transformers does."""
    path.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
