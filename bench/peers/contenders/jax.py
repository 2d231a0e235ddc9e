# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""jax.jit, on device arrays, until the result is there."""

from collections.abc import Callable, Iterator

import jax
import jax.numpy as jnp
import numpy as np

from cases import EPSILON, Case
from contenders import Variant, looped
from data import Data

jax.config.update("jax_platforms", "cpu")


def versions() -> str:
    return f"JAX {jax.__version__}"


def rms(x: jax.Array, w: jax.Array) -> jax.Array:
    f = x.astype(jnp.float32)
    f = f * jax.lax.rsqrt(jnp.mean(f * f, -1, keepdims=True) + EPSILON)
    return f.astype(x.dtype) * w


def layer_norm(x: jax.Array, w: jax.Array, b: jax.Array) -> jax.Array:
    f = x.astype(jnp.float32)
    centered = f - jnp.mean(f, -1, keepdims=True)
    variance = jnp.mean(centered * centered, -1, keepdims=True)
    return (centered * jax.lax.rsqrt(variance + EPSILON) * w + b).astype(x.dtype)


def add_rms(x: jax.Array, r: jax.Array, w: jax.Array) -> tuple[jax.Array, jax.Array]:
    h = x + r
    return rms(h, w), h


def prepare(case: Case, data: Data) -> Iterator[Variant]:
    function: Callable = {"rms": rms, "ln": layer_norm, "add+rms": add_rms}[case.program]
    compiled = jax.jit(function)
    bf16 = case.element == "bf16"
    arguments = [
        jax.device_put(array.view(jnp.bfloat16) if bf16 else array)
        for array in data.arguments().values()
    ]

    def call():
        return jax.block_until_ready(compiled(*arguments))

    def results():
        arrays = [np.asarray(array) for array in jax.tree.leaves(call())]
        return [array.view(np.uint16) if bf16 else array for array in arrays]

    yield Variant("jit", looped(call), results)
