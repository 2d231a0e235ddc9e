# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reads and writes files of tensors in the format of safetensors, one tensor at a time.

Enters: a file. Leaves: what tensors it has, and their bytes on demand. The format is a length of
eight bytes, a header of JSON, and the bytes of the tensors, all little-endian; the safetensors
package reads files of bf16 only with torch and writes them only from memory.
"""

import json
import math
import os
import pathlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from mlir_norm.errors import NormError

CHUNK = 1 << 26
LENGTH_BYTES = 8
# Larger ones are no headers; the reference has the same limit.
MAX_HEADER = 100_000_000

# The bytes of an element. Types of half a byte are not among them.
ITEM_BYTES = {
    "BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "F8_E8M0": 1,
    "I16": 2, "U16": 2, "F16": 2, "BF16": 2,
    "I32": 4, "U32": 4, "F32": 4,
    "I64": 8, "U64": 8, "F64": 8,
}  # fmt: skip


@dataclass(frozen=True)
class Tensor:
    """A tensor of a file: its type as safetensors names it, its shape, and where its bytes are."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    path: pathlib.Path
    start: int = 0

    @property
    def num_bytes(self) -> int:
        return ITEM_BYTES[self.dtype] * math.prod(self.shape)

    def read(self) -> bytes:
        """All its bytes; raises NormError where they cannot be read."""
        return b"".join(self.chunks())

    def chunks(self) -> Iterator[bytes]:
        """Its bytes, in parts; raises NormError where they cannot be read."""
        try:
            with open(self.path, "rb") as file:
                file.seek(self.start)
                left = self.num_bytes
                while left:
                    chunk = file.read(min(left, CHUNK))
                    if not chunk:
                        raise NormError(f"{self.path} ends within the tensor {self.name}")
                    left -= len(chunk)
                    yield chunk
        except OSError as error:
            raise NormError(f"cannot read {self.path}: {error.strerror or error}") from error


@dataclass(frozen=True)
class TensorFile:
    """What a file has: its tensors in the order of their bytes, and words about it."""

    path: pathlib.Path
    tensors: tuple[Tensor, ...]
    metadata: dict[str, str] = field(default_factory=dict)


def read_header(path: pathlib.Path) -> TensorFile:
    """What is in a file. Raises NormError unless it is one, and whole."""
    try:
        size = path.stat().st_size
        with open(path, "rb") as file:
            length = int.from_bytes(file.read(LENGTH_BYTES), "little")
            start = LENGTH_BYTES + length
            if size < LENGTH_BYTES or length > MAX_HEADER:
                raise NormError(f"{path} is not a file of safetensors")
            if size < start:
                raise _truncated(path, start, size)
            header = file.read(length)
    except OSError as error:
        raise NormError(f"cannot read {path}: {error.strerror or error}") from error
    try:
        record = json.loads(header)
        metadata = record.pop("__metadata__", None) or {}
        # What the header says the bytes are is what the type and the shape say, and in a row.
        entries = sorted(record.items(), key=lambda item: item[1]["data_offsets"])
        tensors = []
        for name, entry in entries:
            begin, end = entry["data_offsets"]
            if entry["dtype"] not in ITEM_BYTES:
                raise NormError(f"{path}: tensor {name} is of the type {entry['dtype']}, not known")
            tensor = Tensor(name, entry["dtype"], tuple(entry["shape"]), path, start + begin)
            if end - begin != tensor.num_bytes:
                raise NormError(
                    f"{path}: tensor {name} has {end - begin} bytes,"
                    f" expected {tensor.num_bytes} for {tensor.dtype}{list(tensor.shape)}"
                )
            tensors.append(tensor)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NormError(f"{path} is not a file of safetensors: its header is broken") from error
    expected = max((tensor.start + tensor.num_bytes for tensor in tensors), default=start)
    if size < expected:
        raise _truncated(path, expected, size)
    return TensorFile(path, tuple(tensors), metadata)


def _truncated(path: pathlib.Path, expected: int, got: int) -> NormError:
    return NormError(f"{path} is truncated: expected {expected} bytes, got {got}")


def write_file(
    path: pathlib.Path,
    tensors: Iterable[Tensor],
    data: Iterable[Iterable[bytes]],
    metadata: dict[str, str],
) -> None:
    """Writes tensors, of which data gives the bytes in parts; raises OSError."""
    tensors = list(tensors)
    header: dict[str, object] = {"__metadata__": metadata} if metadata else {}
    end = 0
    for tensor in tensors:
        begin, end = end, end + tensor.num_bytes
        header[tensor.name] = {
            "dtype": tensor.dtype,
            "shape": list(tensor.shape),
            "data_offsets": [begin, end],
        }
    text = json.dumps(header, separators=(",", ":"), ensure_ascii=False).encode()
    # Tensors begin at multiples of eight, as in files of the reference.
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(len(text).to_bytes(LENGTH_BYTES, "little") + text)
        for tensor, chunks in zip(tensors, data, strict=True):
            _write_tensor(file, tensor, chunks)
        file.flush()
        os.fsync(file.fileno())


def _write_tensor(file: BinaryIO, tensor: Tensor, chunks: Iterable[bytes]) -> None:
    written = sum(file.write(chunk) for chunk in chunks)
    assert written == tensor.num_bytes, f"{tensor.name}: {written} bytes"
