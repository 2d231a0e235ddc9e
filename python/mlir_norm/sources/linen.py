# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Flax modules of the linen API, to what JAX functions become."""

import jax
from flax import linen

from mlir_norm.errors import explained
from mlir_norm.sources import Options
from mlir_norm.sources import jax as jax_source


def to_mlir(module: linen.Module, inputs: list, options: Options) -> str:
    """module.apply, as a function of its variables and of the inputs.

    The variables of a bound module are constants instead: it has them.
    """
    name = type(module).__name__
    if module.scope is not None:
        module, variables = module.unbind()

        def bound(*values: jax.Array):
            return module.apply(variables, *values)

        bound.__name__ = name
        return jax_source.to_mlir(bound, inputs, options)

    examples = jax_source.with_shapes(inputs)
    with explained(f"Flax cannot initialize {name}"):
        variables = jax.eval_shape(module.init, jax.random.key(0), *examples)

    def apply(variables: dict, *values: jax.Array):
        return module.apply(variables, *values)

    apply.__name__ = name
    return jax_source.to_mlir(apply, [variables, *examples], options)
