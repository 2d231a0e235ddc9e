# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes what ONNX stores as MLIR text.

Enters: types, tensors and attributes of ONNX. Leaves: MLIR's types, constants and attributes, as
onnx-mlir prints them.
"""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import onnx
from onnx import AttributeProto, SparseTensorProto, TensorProto

# Exact for every type of ONNX that MLIR has; a bool is an i1, as in onnx-mlir.
ELEMENT_TYPES = {
    TensorProto.FLOAT: "f32",
    TensorProto.DOUBLE: "f64",
    TensorProto.FLOAT16: "f16",
    TensorProto.BFLOAT16: "bf16",
    TensorProto.BOOL: "i1",
    TensorProto.INT4: "i4",
    TensorProto.INT8: "i8",
    TensorProto.INT16: "i16",
    TensorProto.INT32: "i32",
    TensorProto.INT64: "i64",
    TensorProto.UINT4: "ui4",
    TensorProto.UINT8: "ui8",
    TensorProto.UINT16: "ui16",
    TensorProto.UINT32: "ui32",
    TensorProto.UINT64: "ui64",
    TensorProto.FLOAT8E4M3FN: "f8E4M3FN",
    TensorProto.FLOAT8E4M3FNUZ: "f8E4M3FNUZ",
    TensorProto.FLOAT8E5M2: "f8E5M2",
    TensorProto.FLOAT8E5M2FNUZ: "f8E5M2FNUZ",
    TensorProto.FLOAT8E8M0: "f8E8M0FNU",
    TensorProto.FLOAT4E2M1: "f4E2M1FN",
    TensorProto.COMPLEX64: "complex<f32>",
    TensorProto.COMPLEX128: "complex<f64>",
    TensorProto.STRING: "!onnx.String",
}

# What a Constant's attribute holds, and the field where it is a list.
CONSTANT_TYPES = {
    AttributeProto.FLOAT: (TensorProto.FLOAT, None),
    AttributeProto.FLOATS: (TensorProto.FLOAT, "floats"),
    AttributeProto.INT: (TensorProto.INT64, None),
    AttributeProto.INTS: (TensorProto.INT64, "ints"),
    AttributeProto.STRING: (TensorProto.STRING, None),
    AttributeProto.STRINGS: (TensorProto.STRING, "strings"),
}

# What nothing is known of.
UNKNOWN_TYPE = "!onnx.Unknown"


def quoted(text: str | bytes) -> str:
    """A string literal of MLIR."""
    data = text.encode() if isinstance(text, str) else text
    plain = (
        chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\{byte:02X}" for byte in data
    )
    return '"' + "".join(plain) + '"'


def bare_or_quoted(name: str) -> str:
    """The name of an attribute."""
    return name if name.isidentifier() and name.isascii() else quoted(name)


def number(value: float) -> str:
    """A float literal of MLIR, which has a point and no names for what is not finite."""
    text = repr(float(value))
    mantissa, *exponent = text.split("e")
    return "e".join([mantissa if "." in mantissa else mantissa + ".0", *exponent])


def tensor_type(element_type: int, dims: list[int | None] | None) -> str:
    """The type of a tensor: a dim of None is dynamic, dims of None are of unknown rank."""
    element = ELEMENT_TYPES.get(element_type)
    if element is None:
        return UNKNOWN_TYPE
    shape = "*x" if dims is None else "".join("?x" if dim is None else f"{dim}x" for dim in dims)
    return f"tensor<{shape}{element}>"


def type_of(proto: onnx.TypeProto | None) -> str:
    """The type of a value; one that MLIR knows nothing of is opaque."""
    kind = proto.WhichOneof("value") if proto else None
    if kind == "tensor_type":
        tensor = proto.tensor_type
        return tensor_type(tensor.elem_type, dims_of(tensor) if tensor.HasField("shape") else None)
    if kind == "sequence_type":
        return f"!onnx.Seq<{type_of(proto.sequence_type.elem_type)}>"
    if kind == "optional_type":
        return f"!onnx.Opt<{type_of(proto.optional_type.elem_type)}>"
    return UNKNOWN_TYPE


def dims_of(tensor: onnx.TypeProto.Tensor) -> list[int | None]:
    """The sizes of a tensor type; symbolic ones are None."""
    return [
        dim.dim_value if dim.HasField("dim_value") and dim.dim_value >= 0 else None
        for dim in tensor.shape.dim
    ]


def elements(array: np.ndarray, element_type: int) -> str:
    """A dense constant of the elements of this array, to the last bit."""
    type_text = tensor_type(element_type, list(array.shape))
    if array.size == 0:
        return f"dense<> : {type_text}"
    flat = array.reshape(-1)
    if element_type == TensorProto.STRING:
        return f"dense<{_nested(array, quoted)}> : {type_text}"
    if element_type == TensorProto.BOOL:
        return f"dense<{_nested(array, lambda value: 'true' if value else 'false')}> : {type_text}"
    if flat.size <= 64 and array.dtype.kind in "iuf":
        return f"dense<{_nested(array, _scalar)}> : {type_text}"
    if flat.size > 1 and is_splat(array):
        flat = flat[:1]
    data = np.ascontiguousarray(flat).astype(flat.dtype.newbyteorder("<"), copy=False).tobytes()
    return f'dense<"0x{data.hex().upper()}"> : {type_text}'


def tensor_of(source: TensorProto | SparseTensorProto | AttributeProto) -> tuple[int, list[int]]:
    """The element type and the sizes of a tensor, or of what the attribute of a Constant holds."""
    if isinstance(source, SparseTensorProto):
        return source.values.data_type, list(source.dims)
    if isinstance(source, TensorProto):
        return source.data_type, list(source.dims)
    if source.type == AttributeProto.TENSOR:
        return tensor_of(source.t)
    if source.type == AttributeProto.SPARSE_TENSOR:
        return tensor_of(source.sparse_tensor)
    element_type, values = CONSTANT_TYPES[source.type]
    return element_type, [len(getattr(source, values))] if values else []


def is_splat(array: np.ndarray) -> bool:
    """Whether all elements are the same bits."""
    flat = np.ascontiguousarray(array).reshape(-1)
    if flat.dtype.hasobject:
        return False
    rows = flat.view(np.uint8).reshape(flat.size, -1)
    return flat.size > 0 and bool((rows[-1] == rows[0]).all() and (rows == rows[0]).all())


def attribute(proto: AttributeProto) -> str | None:
    """An attribute, or None for the kinds that are not written as one (graphs, types)."""
    kind = proto.type
    if kind == AttributeProto.INT:
        return f"{proto.i} : si64"
    if kind == AttributeProto.FLOAT:
        return _float(proto.f)
    if kind == AttributeProto.STRING:
        return quoted(proto.s)
    if kind == AttributeProto.INTS:
        return "[" + ", ".join(f"{value}" for value in proto.ints) + "]"
    if kind == AttributeProto.FLOATS:
        return "[" + ", ".join(_float(value) for value in proto.floats) + "]"
    if kind == AttributeProto.STRINGS:
        return "[" + ", ".join(quoted(value) for value in proto.strings) + "]"
    return None


def _float(value: float) -> str:
    if math.isfinite(value):
        return f"{number(value)} : f32"
    return f"0x{np.float32(value).view(np.uint32):08X} : f32"


def _scalar(value: np.generic) -> str:
    if value.dtype.kind != "f":
        return str(value)
    if np.isfinite(value):
        return number(value)
    bits = value.view(f"u{value.dtype.itemsize}")
    return f"0x{bits:0{2 * value.dtype.itemsize}X}"


def _nested(array: np.ndarray, write: Callable[[Any], str]) -> str:
    if array.ndim == 0:
        return write(array[()])
    parts = map(write, array) if array.ndim == 1 else (_nested(part, write) for part in array)
    return "[" + ", ".join(parts) + "]"
