# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Describes a model's inputs: f32[2,8,64] is a tensor's type and shape."""

import dataclasses
import re

from mlir_norm.errors import NormError

# The types as MLIR names them, and as numpy, PyTorch and JAX do.
DTYPES = {
    "f16": "float16",
    "bf16": "bfloat16",
    "f32": "float32",
    "f64": "float64",
    "i1": "bool",
    "i8": "int8",
    "i16": "int16",
    "i32": "int32",
    "i64": "int64",
    "u8": "uint8",
}


@dataclasses.dataclass(frozen=True)
class Input:
    """A tensor without its numbers.

    dtype is a value of DTYPES; a dim is a size or, where the size is open, a name: equal names
    are equal sizes.
    """

    dtype: str
    shape: tuple[int | str, ...]


def parse_input(text: str, number: int = 0) -> Input:
    """Reads DTYPE[DIM,...], where a DIM is a size, ? (any size) or ?NAME (the same size as others).

    number tells this input from others: it makes names for what has none. Raises NormError.
    """
    match = re.fullmatch(r"\s*(\w+)\s*\[([^\[\]]*)\]\s*", text)
    if not match:
        raise NormError(f"input '{text}': expected a type and a shape, such as f32[2,8,64]")
    name, dims = match.groups()
    if name not in DTYPES:
        raise NormError(f"input '{text}': unknown type '{name}'; known: {', '.join(DTYPES)}")
    words = [word.strip() for word in dims.split(",")] if dims.strip() else []
    shape = tuple(_parse_dim(text, word, f"d{number}_{i}") for i, word in enumerate(words))
    return Input(DTYPES[name], shape)


def _parse_dim(text: str, word: str, unnamed: str) -> int | str:
    if word.isascii() and word.isdigit():
        return int(word)
    if word.startswith("?") and (word == "?" or word[1:].isidentifier()):
        return word[1:] or unnamed
    raise NormError(f"input '{text}': expected a size, ? or ?NAME, got '{word}'")
