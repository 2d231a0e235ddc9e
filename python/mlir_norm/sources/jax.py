# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""JAX functions, to StableHLO, and by its own passes to linalg."""

from collections.abc import Callable
from typing import Any

import jax
from jax import export
from jaxlib.mlir import passmanager
from jaxlib.mlir.dialects import stablehlo

from mlir_norm.asm import print_module
from mlir_norm.errors import NormError, explained
from mlir_norm.inputs import Input
from mlir_norm.sources import Options

TO_LINALG = "builtin.module(func.func(chlo-legalize-to-stablehlo),stablehlo-legalize-to-linalg)"


def to_mlir(function: Callable, inputs: list, options: Options) -> str:
    """The function as main; arrays that it closes over are constants in it."""
    name = getattr(function, "__name__", type(function).__name__)
    options.progress(f"tracing {name}")
    examples = with_shapes(inputs)
    with explained(f"JAX cannot trace {name}"):
        module = jax.jit(function).lower(*examples).compiler_ir("stablehlo")
    if options.dialect == "linalg":
        options.progress("lowering to linalg")
        with explained(f"JAX's passes cannot lower {name} to linalg"), module.context:
            stablehlo.register_stablehlo_passes()
            passmanager.PassManager.parse(TO_LINALG).run(module.operation)
    return print_module(module, options.elide)


def with_shapes(inputs: list) -> list:
    """The inputs with each Input as a jax.ShapeDtypeStruct; the rest as it is."""
    scope = export.SymbolicScope()
    return [_shape_of(value, scope) if isinstance(value, Input) else value for value in inputs]


def _shape_of(value: Input, scope: Any) -> jax.ShapeDtypeStruct:
    if jax.dtypes.canonicalize_dtype(value.dtype).name != value.dtype:
        raise NormError(f"JAX takes no {value.dtype} as it is set up; set JAX_ENABLE_X64=1")
    text = ",".join(map(str, value.shape))
    with explained(f"JAX cannot take the shape [{text}]"):
        shape = export.symbolic_shape(text, scope=scope) if text else ()
    return jax.ShapeDtypeStruct(shape, value.dtype)
