# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A compiled function, called on arrays."""

import ctypes
import itertools
import math
import os
from collections.abc import Callable
from typing import Any

from mlir_norm.buffers import DTYPES, Buffer, buffer_of
from mlir_norm.errors import NormError
from mlir_norm.interface import STATUS, Interface, Parameter

_SCALARS = {
    "f64": ctypes.c_double,
    "f32": ctypes.c_float,
    "i1": ctypes.c_uint8,
    "i8": ctypes.c_int8,
    "i16": ctypes.c_int16,
    "i32": ctypes.c_int32,
    "i64": ctypes.c_int64,
    "index": ctypes.c_int64,
}


class Kernel:
    """A function of a library that norm-compile made.

    Called on arrays it writes its results into those that `interface` names so. It takes NumPy
    arrays, torch tensors on the CPU, and buffers such as array.array; bf16 and the types of 8 bits
    also as their bits in uint16 and uint8. Leading dims beyond those of a parameter are one with
    its first dim, if its size is open: a [batch, length, 4096] is [rows, 4096].

    Nothing is copied. An array that is written must not overlap another one, but may be the same
    where the interface says so, as y = x mostly is.
    """

    def __init__(self, library: str | os.PathLike, interface: Interface):
        self.library = os.fspath(library)
        self.interface = interface
        self._function = ctypes.CDLL(self.library)[interface.name]
        self._function.restype = ctypes.c_int32

    def __repr__(self) -> str:
        return f"<mlir_norm kernel {self.interface}>"

    def __call__(self, *arrays: Any, **named: Any) -> None:
        """Runs it once. Raises NormError where an argument does not fit, or it fails."""
        self.bind(*arrays, **named)()

    def bind(self, *arrays: Any, **named: Any) -> Callable[[], None]:
        """What runs it on these arrays as often as it is called, at the price of one C call.

        The arguments are those of the call itself, and are checked here once. The arrays must keep
        their shape and memory as long as it is used. Raises NormError.
        """
        values = self._by_name(arrays, named)
        call = _Call(self.interface)
        for parameter in self.interface.parameters:
            with _told(self.interface.name, parameter.name):
                call.add(parameter, values[parameter.name])
        arguments, owners = call.arguments(), call.owners
        function, name = self._function, self.interface.name

        def run(function=function, arguments=arguments, owners=owners) -> None:
            if status := function(*arguments):
                raise NormError(f"{name}: {STATUS.get(status, f'status {status}')}")

        return run

    def _by_name(self, arrays: tuple, named: dict[str, Any]) -> dict[str, Any]:
        names = [parameter.name for parameter in self.interface.parameters]
        values = dict(zip(names, arrays, strict=False)) | named
        if len(arrays) > len(names) or set(values) != set(names):
            raise NormError(
                f"expected the arguments of {self.interface}, got {len(arrays)}"
                + "".join(f", {name}=" for name in named)
            )
        if twice := set(names[: len(arrays)]) & set(named):
            raise NormError(f"{self.interface.name}: {min(twice)} is given twice")
        return values


class _told:
    """Puts the names of a function and of its parameter before an error."""

    def __init__(self, function: str, parameter: str):
        self.place = f"{function}: {parameter}"

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type | None, error: BaseException | None, trace: Any) -> None:
        if isinstance(error, NormError):
            raise NormError(f"{self.place}: {error}") from error.__cause__


class _Call:
    """The arguments of one call while they are put together."""

    def __init__(self, interface: Interface):
        self.interface = interface
        self.values: list[Any] = []
        self.owners: list[Any] = []
        self.numbers: dict[str, tuple[int, str]] = {}  # sizes and strides, and whose they are
        self.buffers: list[tuple[Parameter, Buffer]] = []

    def arguments(self) -> tuple:
        names = (*self.interface.sizes, *self.interface.strides)
        return (*self.values, *(ctypes.c_int64(self.numbers[name][0]) for name in names))

    def add(self, parameter: Parameter, value: Any) -> None:
        if not parameter.buffer:
            self.values.append(_scalar(parameter, value))
            return
        buffer = buffer_of(value)
        if buffer.dtype not in DTYPES[parameter.type]:
            raise NormError(f"expected {parameter}, got {buffer}")
        if parameter.written and buffer.readonly:
            raise NormError("is written, but the array is read-only")
        shape, strides = self._fitted(parameter, buffer)
        for names, numbers in ((parameter.dims, shape), (parameter.strides, strides)):
            for name, number in zip(names, numbers, strict=True):
                self._agree(parameter, buffer, name, number)
        self._check_overlap(parameter, buffer)
        self.buffers.append((parameter, buffer))
        self.owners.append(buffer.owner)
        self.values.append(ctypes.c_void_p(buffer.address))

    def _fitted(self, parameter: Parameter, buffer: Buffer) -> tuple[tuple, tuple]:
        """Shape and strides with as many dims as the parameter has; no strides if it names none."""
        trailing = len(parameter.dims) - 1
        shape, strides = buffer.shape, buffer.strides
        open_first = bool(parameter.dims) and not parameter.dims[0].isdigit()
        if len(shape) != len(parameter.dims):
            if not open_first or len(shape) < trailing:
                raise NormError(f"expected {parameter}, got {buffer}")
            leading = len(shape) - trailing
            if not _one_dim(shape[:leading], strides[:leading]):
                raise NormError(f"the first {leading} dims are no single dim: {_laid_out(buffer)}")
            step = strides[leading - 1] if leading else math.prod(shape)
            shape = (math.prod(shape[:leading]), *shape[leading:])
            strides = (step, *strides[leading:])
        if parameter.strides:
            return shape, strides
        if not buffer.is_row_major():
            raise NormError(f"expected elements side by side, got {_laid_out(buffer)}")
        return shape, ()

    def _agree(self, parameter: Parameter, buffer: Buffer, name: str, number: int) -> None:
        """A size or stride is what its digits say, or the same wherever it has this name."""
        if name.isdigit():
            if number != int(name):
                raise NormError(f"expected {parameter}, got {_laid_out(buffer)}")
            return
        expected, owner = self.numbers.setdefault(name, (number, parameter.name))
        if number != expected:
            raise NormError(f"expected {name} = {expected}, as in {owner}, got {number}")

    def _check_overlap(self, parameter: Parameter, buffer: Buffer) -> None:
        begin, end = buffer.span
        for other, others in self.buffers:
            first, last = others.span
            if not (parameter.written or other.written) or end <= first or last <= begin:
                continue
            same = (begin, end) == (first, last) and buffer.strides == others.strides
            if not same or other.name not in parameter.may_be:
                raise NormError(f"overlaps {other.name}")


def _scalar(parameter: Parameter, value: Any) -> Any:
    if parameter.type not in _SCALARS:
        raise NormError(f"scalars of type {parameter.type} cannot be given from Python")
    try:
        return _SCALARS[parameter.type](value)
    except TypeError as error:
        kind = type(value).__name__
        raise NormError(f"expected a number of type {parameter.type}, got {kind}") from error


def _one_dim(shape: tuple[int, ...], strides: tuple[int, ...]) -> bool:
    """Whether neighbours in these dims are as far apart as if they were one dim."""
    dims = [(n, s) for n, s in zip(shape, strides, strict=True) if n != 1]
    return 0 in shape or all(
        outer == inner * size for (_, outer), (size, inner) in itertools.pairwise(dims)
    )


def _laid_out(buffer: Buffer) -> str:
    return f"{buffer} with strides [{', '.join(map(str, buffer.strides))}]"
