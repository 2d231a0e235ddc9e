# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Equinox modules, to what JAX functions become."""

import equinox
import jax

from mlir_norm.sources import Options
from mlir_norm.sources import jax as jax_source


def to_mlir(module: equinox.Module, inputs: list, options: Options) -> str:
    """The module in inference, its arrays constants."""
    module = equinox.nn.inference_mode(module)

    def call(*values: jax.Array):
        return module(*values)

    call.__name__ = type(module).__name__
    return jax_source.to_mlir(call, inputs, options)
