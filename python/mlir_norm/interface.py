# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What norm-compile says of a compiled function: how C calls it.

    int32_t f(pointers and scalars..., sizes..., strides...)

Sizes are those of the dims that are known only when it is called, one for all dims of the same
name; strides are those that a buffer's type leaves open, in elements.
"""

import dataclasses

from mlir_norm.errors import NormError

# What a function returns, beside 0.
STATUS = {
    1: "a size is negative, or does not fit the function",
    2: "a pointer is null",
    3: "no memory is left",
    4: "an assertion of the program does not hold",
}


@dataclasses.dataclass(frozen=True)
class Parameter:
    """A buffer, or a scalar: the one without dims that is no buffer."""

    name: str
    type: str  # of the elements, as MLIR names it: bf16
    buffer: bool
    written: bool
    dims: tuple[str, ...]  # sizes in digits, or names of them
    strides: tuple[str, ...]  # the same; none in a row-major buffer
    may_be: tuple[str, ...] = ()  # the parameters that may be the same buffer

    def __str__(self) -> str:
        return f"{self.type}[{', '.join(self.dims)}]"


@dataclasses.dataclass(frozen=True)
class Interface:
    """The parameters of a function in their order, and the names of its sizes and strides."""

    name: str
    parameters: tuple[Parameter, ...]
    sizes: tuple[str, ...]
    strides: tuple[str, ...]

    def __str__(self) -> str:
        parameters = (
            f"{p.name}: {p}" if p.buffer else f"{p.name}: {p.type}" for p in self.parameters
        )
        return f"{self.name}({', '.join(parameters)})"


def read_interfaces(known: dict) -> list[Interface]:
    """The functions of a library, from the JSON that norm-compile writes."""
    return [
        Interface(
            name=function["name"],
            parameters=tuple(
                Parameter(
                    name=parameter["name"],
                    type=parameter["type"],
                    buffer=parameter["buffer"],
                    written=parameter["written"],
                    dims=tuple(parameter["dims"]),
                    strides=tuple(parameter["strides"]),
                    may_be=tuple(parameter["may_be"]),
                )
                for parameter in function["parameters"]
            ),
            sizes=tuple(function["sizes"]),
            strides=tuple(function["strides"]),
        )
        for function in known["functions"]
    ]


def only(interfaces: list[Interface]) -> Interface:
    """The function of a library that has one. Raises NormError."""
    if len(interfaces) != 1:
        names = ", ".join(interface.name for interface in interfaces)
        raise NormError(f"expected one function, or one of these as `entry`: {names}")
    return interfaces[0]
