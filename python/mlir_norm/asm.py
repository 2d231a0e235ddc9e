# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Prints modules so that norm-opt reads them."""

from collections.abc import Iterator
from typing import Any

# The dialects of what exporters leave that norm-opt has registered.
REGISTERED = {
    "arith",
    "builtin",
    "cf",
    "complex",
    "func",
    "linalg",
    "math",
    "ml_program",
    "scf",
    "shape",
    "tensor",
    "tosa",
}

# Constants up to this length, axes and shapes among them, are never left out.
SMALL = 64


def print_module(module: Any, elide: bool, locations: bool = False) -> str:
    """The text of a module, an ir.Module of any build of MLIR's Python bindings.

    It is in generic form if norm-opt knows an op's dialect by its name only. Constants of more
    than SMALL elements are left out on demand: such a module has its meaning, but not its numbers.
    Locations are printed on demand, too.
    """
    dialects = {name.partition(".")[0] for name in _op_names(module.operation)}
    limits = {"large_elements_limit": SMALL, "large_resource_limit": SMALL} if elide else {}
    return module.operation.get_asm(
        print_generic_op_form=not dialects <= REGISTERED, enable_debug_info=locations, **limits
    )


def _op_names(op: Any) -> Iterator[str]:
    yield op.name
    for region in op.regions:
        for block in region:
            for inner in block:
                yield from _op_names(inner.operation)
