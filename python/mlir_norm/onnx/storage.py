# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reads and writes the files of a model, which may keep its weights beside it.

Enters: the path of a model. Leaves: the model without those weights, and later the files of an
edited one. Files of weights are copied, if at all, and never loaded.
"""

import contextlib
import pathlib
from collections.abc import Callable, Collection, Iterator

import onnx
from onnx import (
    AttributeProto,
    ModelProto,
    StringStringEntryProto,
    TensorProto,
    external_data_helper,
)

from mlir_norm.errors import NormError, explained
from mlir_norm.files import replacing
from mlir_norm.onnx.model import graphs
from mlir_norm.progress import silent

CHUNK = 1 << 26


def load(path: pathlib.Path) -> ModelProto:
    """The model without the weights that are in other files; raises NormError."""
    if not path.is_file():
        raise NormError(f"cannot read {path}: no such file")
    with explained(f"{path} is not an ONNX model"):
        model = onnx.load(path, load_external_data=False)
    if not model.HasField("graph"):
        raise NormError(f"{path} is not an ONNX model: it has no graph")
    return model


def external_tensors(model: ModelProto) -> Iterator[TensorProto]:
    """The tensors whose elements are in other files."""
    for graph in graphs(model.graph):
        tensors = list(graph.initializer)
        for sparse in graph.sparse_initializer:
            tensors += [sparse.values, sparse.indices]
        for node in graph.node:
            for attribute in node.attribute:
                if attribute.type == AttributeProto.TENSOR:
                    tensors.append(attribute.t)
                tensors.extend(attribute.tensors)
        yield from (t for t in tensors if t.data_location == TensorProto.EXTERNAL)


@contextlib.contextmanager
def weights_beside(
    model: ModelProto,
    source: pathlib.Path,
    target: pathlib.Path,
    moved: Collection[str] = (),
    progress: Callable[[str], None] = silent,
) -> Iterator[Callable[[], bool]]:
    """Makes the weights in files beside source found beside target.

    In another folder they are copied. The initializers of the names moved, which are in the model,
    get a file of their own. In the body these files have temporary names; what is given
    to it names them after target in the model, and says whether there are any. Afterwards they
    are there under those names, or gone if the body failed. Raises NormError where a file is
    missing, outside of the folder of source, or cannot be copied.
    """
    folder = source.parent.resolve()
    tensors = [] if folder == target.parent.resolve() else list(external_tensors(model))
    entries = [_location(tensor, source) for tensor in tensors]
    finals: dict[str, str] = {}
    with contextlib.ExitStack() as stack:
        copies: dict[str, str] = {}
        for entry in entries:
            if entry.value not in copies:
                number = f".{len(copies)}" if copies else ""
                final = target.with_name(f"{target.name}{number}.data")
                path = stack.enter_context(replacing(final))
                _copy(folder, entry.value, path, progress)
                copies[entry.value] = path.name
                finals[path.name] = final.name
            entry.value = copies[entry.value]
        if moved:
            final = target.with_name(f"{target.name}.centered.data")
            path = stack.enter_context(replacing(final))
            progress(f"writing {len(moved)} weights")
            entries += _move(model, moved, path)
            finals[path.name] = final.name

        def settle() -> bool:
            for entry in entries:
                entry.value = finals[entry.value]
            return bool(entries)

        yield settle


def _move(
    model: ModelProto, names: Collection[str], path: pathlib.Path
) -> list[StringStringEntryProto]:
    """Writes initializers to a file; returns where each of them says that it is."""
    tensors = [t for graph in graphs(model.graph) for t in graph.initializer if t.name in names]
    entries = []
    with open(path, "wb") as file:
        for tensor in tensors:
            data, start = tensor.raw_data, file.tell()
            file.write(data)
            external_data_helper.set_external_data(tensor, path.name, start, len(data))
            tensor.ClearField("raw_data")
            entries += [entry for entry in tensor.external_data if entry.key == "location"]
    return entries


def _location(tensor: TensorProto, source: pathlib.Path) -> StringStringEntryProto:
    for entry in tensor.external_data:
        if entry.key == "location":
            return entry
    raise NormError(f"{source}: tensor {tensor.name!r} does not say where its data is")


def _copy(
    folder: pathlib.Path, location: str, copy: pathlib.Path, progress: Callable[[str], None]
) -> None:
    data = (folder / location).resolve()
    if not data.is_relative_to(folder):
        raise NormError(f"data file {location!r} is outside of the model's folder {folder}")
    try:
        size = data.stat().st_size
        with open(data, "rb") as reader, open(copy, "wb") as writer:
            while chunk := reader.read(CHUNK):
                writer.write(chunk)
                progress(f"copying {location}: {writer.tell() / 1e6:.0f} of {size / 1e6:.0f} MB")
    except OSError as error:
        raise NormError(f"cannot copy {data}: {error.strerror}") from error
