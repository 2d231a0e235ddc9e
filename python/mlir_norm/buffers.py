# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where the elements of an array are: of NumPy's, PyTorch's, or one with the buffer protocol.

Enters: any such object. Leaves: its address, type, shape and strides; nothing is copied.
"""

import ctypes
import dataclasses
import math
import sys
from typing import Any

from mlir_norm.errors import NormError, explained

# The types of elements that may be given for each type of MLIR: its own, or its bits.
DTYPES = {
    "f64": ("float64",),
    "f32": ("float32",),
    "f16": ("float16", "uint16"),
    "bf16": ("bfloat16", "uint16"),
    "f8E4M3FN": ("float8_e4m3fn", "uint8"),
    "f8E5M2": ("float8_e5m2", "uint8"),
    "i1": ("bool", "uint8"),
    "i8": ("int8", "uint8"),
    "i16": ("int16", "uint16"),
    "i32": ("int32", "uint32"),
    "i64": ("int64", "uint64"),
    "index": ("int64",),
}

_KINDS = {"f": "float", "i": "int", "u": "uint"}
# Formats of the buffer protocol, as far as their size does not tell them apart.
_FORMATS = dict.fromkeys("efd", "f") | dict.fromkeys("bhilqn", "i") | dict.fromkeys("BHILQN", "u")


@dataclasses.dataclass(frozen=True)
class Buffer:
    """Elements in memory; the strides count elements."""

    address: int
    dtype: str
    shape: tuple[int, ...]
    strides: tuple[int, ...]
    readonly: bool
    itemsize: int
    owner: Any  # keeps them there

    def __str__(self) -> str:
        return f"{self.dtype}[{', '.join(map(str, self.shape))}]"

    @property
    def span(self) -> tuple[int, int]:
        """The addresses of the first byte and behind the last one."""
        if 0 in self.shape:
            return self.address, self.address
        steps = [(n - 1) * s for n, s in zip(self.shape, self.strides, strict=True)]
        first, last = sum(min(s, 0) for s in steps), sum(max(s, 0) for s in steps)
        return (
            self.address + first * self.itemsize,
            self.address + (last + 1) * self.itemsize,
        )

    def is_row_major(self) -> bool:
        """Whether the elements are side by side; strides of dims of one element do not count."""
        expected = [math.prod(self.shape[i + 1 :]) for i in range(len(self.shape))]
        return 0 in self.shape or all(
            size == 1 or stride == step
            for size, stride, step in zip(self.shape, self.strides, expected, strict=True)
        )


def buffer_of(value: Any) -> Buffer:
    """The elements of an array. Raises NormError where its memory is not to be had."""
    if hasattr(value, "data_ptr") and hasattr(value, "stride"):
        return _of_tensor(value)
    if hasattr(value, "__array_interface__"):
        return _of_array(value)
    try:
        view = memoryview(value)
    except TypeError as error:
        kind = type(value).__name__
        raise NormError(f"expected an array, a tensor or a buffer, got {kind}") from error
    return _of_view(view)


def _of_tensor(value: Any) -> Buffer:
    """Of a torch.Tensor."""
    if value.device.type != "cpu":
        raise NormError(f"expected a tensor on the CPU, got one on {value.device}")
    with explained("the tensor has no memory of its own"):
        address, strides = value.data_ptr(), value.stride()
    return Buffer(
        address=address,
        dtype=str(value.dtype).removeprefix("torch."),
        shape=tuple(value.shape),
        strides=tuple(strides),
        readonly=False,
        itemsize=value.element_size(),
        owner=value,
    )


def _of_array(value: Any) -> Buffer:
    """Of a numpy.ndarray, or what describes itself as one."""
    known = value.__array_interface__
    typestr, shape = known["typestr"], tuple(known["shape"])
    order, kind, itemsize = typestr[0], typestr[1], int(typestr[2:])
    if order == (">" if sys.byteorder == "little" else "<"):
        raise NormError(f"expected the byte order of this machine, got elements of '{typestr}'")
    named = getattr(getattr(value, "dtype", None), "name", None)
    strides = known.get("strides")
    if strides is None:
        strides = [math.prod(shape[i + 1 :]) * itemsize for i in range(len(shape))]
    address, readonly = known["data"]
    return Buffer(
        address=address,
        dtype=named or _dtype(kind, itemsize),
        shape=shape,
        strides=_in_elements(strides, shape, itemsize),
        readonly=readonly,
        itemsize=itemsize,
        owner=value,
    )


def _of_view(view: memoryview) -> Buffer:
    character = view.format.lstrip("@=<" if sys.byteorder == "little" else "@=>")
    kind = "b" if character == "?" else _FORMATS.get(character)
    if kind is None:
        raise NormError(f"expected a buffer of numbers, got elements of format '{view.format}'")
    return Buffer(
        address=_address(view),
        dtype=_dtype(kind, view.itemsize),
        shape=view.shape,
        strides=_in_elements(view.strides, view.shape, view.itemsize),
        readonly=view.readonly,
        itemsize=view.itemsize,
        owner=view,
    )


def _dtype(kind: str, itemsize: int) -> str:
    return "bool" if kind == "b" else f"{_KINDS.get(kind, kind)}{8 * itemsize}"


def _in_elements(
    strides: tuple[int, ...], shape: tuple[int, ...], itemsize: int
) -> tuple[int, ...]:
    """Strides in elements, from those in bytes."""
    for stride, size in zip(strides, shape, strict=True):
        if stride % itemsize and size > 1:
            raise NormError(f"expected strides of whole elements, got {stride} bytes")
    return tuple(stride // itemsize for stride in strides)


class _PyBuffer(ctypes.Structure):
    """CPython's Py_buffer, of its stable ABI."""

    _fields_ = (
        ("buf", ctypes.c_void_p),
        ("obj", ctypes.py_object),
        ("len", ctypes.c_ssize_t),
        ("itemsize", ctypes.c_ssize_t),
        ("readonly", ctypes.c_int),
        ("ndim", ctypes.c_int),
        ("format", ctypes.c_char_p),
        ("shape", ctypes.c_void_p),
        ("strides", ctypes.c_void_p),
        ("suboffsets", ctypes.c_void_p),
        ("internal", ctypes.c_void_p),
    )


def _address(view: memoryview) -> int:
    """Of the first element; Python itself does not tell it of what is read-only."""
    full_readonly = 0x011C
    known = _PyBuffer()
    get, release = ctypes.pythonapi.PyObject_GetBuffer, ctypes.pythonapi.PyBuffer_Release
    get(ctypes.py_object(view), ctypes.byref(known), full_readonly)
    try:
        return known.buf or 0
    finally:
        release(ctypes.byref(known))
