# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Flax modules of the nnx API, to what JAX functions become."""

import jax
from flax import nnx

from mlir_norm.sources import Options
from mlir_norm.sources import jax as jax_source


def to_mlir(module: nnx.Module, inputs: list, options: Options) -> str:
    """The module in inference, its variables constants."""
    definition, state = nnx.split(module)

    def call(*values: jax.Array):
        # A copy: a trace must not change the variables of the module itself.
        copy = nnx.merge(definition, state)
        copy.eval()
        return copy(*values)

    call.__name__ = type(module).__name__
    return jax_source.to_mlir(call, inputs, options)
