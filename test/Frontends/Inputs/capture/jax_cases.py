# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Norms of JAX: Flax (linen and nnx), Equinox, Keras, and handwritten ones."""

import os

os.environ["KERAS_BACKEND"] = "jax"

import equinox as eqx
import flax.linen as linen
import jax
import jax.numpy as jnp
import keras
from flax import nnx

from cases import PLAIN, SHAPE, SIZE, Case, layer, rms

X = jnp.zeros(SHAPE)
W = jnp.zeros(SIZE)
ONLY = ("stablehlo",)


def hlo(name, function, inputs, norms) -> Case:
    return Case(name, function, inputs, norms, ONLY)


def of_linen(name, module, norms, x=X) -> Case:
    """The variables of the module become arguments."""
    variables, structure = jax.tree.flatten(module.init(jax.random.key(0), x))
    return hlo(f"linen-{name}", lambda x, *v: module.apply(jax.tree.unflatten(structure, v), x), [x, *variables], norms)


def of_nnx(name, module, norms, x=X) -> Case:
    definition, state = nnx.split(module)
    leaves, structure = jax.tree.flatten(state)
    return hlo(
        f"nnx-{name}", lambda x, *v: nnx.merge(definition, jax.tree.unflatten(structure, v))(x), [x, *leaves], norms
    )


def of_equinox(name, module, norms) -> Case:
    """Equinox normalizes one row; the rows are mapped over."""
    arrays, rest = eqx.partition(module, eqx.is_array)
    leaves, structure = jax.tree.flatten(arrays)

    def apply(x, *values):
        whole = eqx.combine(jax.tree.unflatten(structure, values), rest)
        return jax.vmap(jax.vmap(whole))(x)

    return hlo(f"equinox-{name}", apply, [X, *leaves], norms)


def of_keras(name, module, norms, x=X) -> Case:
    module.build(x.shape)
    trained = [v.value for v in module.trainable_variables]
    state = [v.value for v in module.non_trainable_variables]

    def apply(x, *values):
        return module.stateless_call(list(values), state, x)[0]

    return hlo(f"keras-{name}", apply, [x, *trained], norms)


def flax_cases() -> list[Case]:
    rngs = nnx.Rngs(0)
    half = X.astype(jnp.bfloat16)
    return [
        of_linen("layer-norm", linen.LayerNorm(), [layer(1e-6)]),
        of_linen("layer-norm-two-pass", linen.LayerNorm(use_fast_variance=False), [layer(1e-6)]),
        of_linen("layer-norm-no-bias", linen.LayerNorm(use_bias=False), [layer(1e-6, bias=False)]),
        of_linen("layer-norm-no-scale", linen.LayerNorm(use_scale=False), [layer(1e-6, scale=False)]),
        of_linen("layer-norm-plain", linen.LayerNorm(use_scale=False, use_bias=False), [layer(1e-6, **PLAIN)]),
        of_linen(
            "layer-norm-two-axes", linen.LayerNorm(reduction_axes=(1, 2), feature_axes=(1, 2)), [layer(1e-6, (1, 2))]
        ),
        of_linen("layer-norm-bf16", linen.LayerNorm(dtype=jnp.bfloat16), [layer(1e-6, result="bf16")], half),
        of_linen("rms-norm", linen.RMSNorm(), [rms(1e-6)]),
        of_linen("rms-norm-plain", linen.RMSNorm(use_scale=False), [rms(1e-6, scale=False)]),
        of_linen("rms-norm-bf16", linen.RMSNorm(dtype=jnp.bfloat16), [rms(1e-6, result="bf16")], half),
        of_nnx("layer-norm", nnx.LayerNorm(SIZE, rngs=rngs), [layer(1e-6)]),
        of_nnx("layer-norm-two-pass", nnx.LayerNorm(SIZE, use_fast_variance=False, rngs=rngs), [layer(1e-6)]),
        of_nnx("rms-norm", nnx.RMSNorm(SIZE, rngs=rngs), [rms(1e-6)]),
        of_linen("not-batch-norm", linen.BatchNorm(use_running_average=True), []),
    ]


def equinox_cases() -> list[Case]:
    return [
        of_equinox("layer-norm", eqx.nn.LayerNorm(SIZE), [layer(1e-5)]),
        of_equinox("layer-norm-no-bias", eqx.nn.LayerNorm(SIZE, use_bias=False), [layer(1e-5, bias=False)]),
        of_equinox("rms-norm", eqx.nn.RMSNorm(SIZE), [rms(1e-5, bias=True)]),
        of_equinox("rms-norm-no-bias", eqx.nn.RMSNorm(SIZE, use_bias=False), [rms(1e-5)]),
    ]


def keras_cases() -> list[Case]:
    layers = keras.layers
    return [
        of_keras("layer-norm", layers.LayerNormalization(), [layer(1e-3)]),
        of_keras("layer-norm-no-scale", layers.LayerNormalization(scale=False), [layer(1e-3, scale=False)]),
        of_keras("layer-norm-plain", layers.LayerNormalization(center=False, scale=False), [layer(1e-3, **PLAIN)]),
        of_keras("layer-norm-two-axes", layers.LayerNormalization(axis=(1, 2)), [layer(1e-3, (1, 2))]),
        of_keras(
            "layer-norm-bf16",
            layers.LayerNormalization(dtype="bfloat16"),
            [layer(1e-3, result="bf16")],
            X.astype(jnp.bfloat16),
        ),
        of_keras("rms-norm", layers.RMSNormalization(), [rms(1e-6)]),
        of_keras("not-rms-scaling", layers.LayerNormalization(rms_scaling=True), []),
        of_keras("not-unit-normalization", layers.UnitNormalization(), []),
        of_keras("not-batch-norm", layers.BatchNormalization(), []),
    ]


def einsum(x, w):
    return x * jax.lax.rsqrt(jnp.einsum("...d,...d->...", x, x) / SIZE + 1e-6)[..., None] * w


def length(x, w):
    """The length of a row, by the square root of its size."""
    return x / (jnp.linalg.norm(x, axis=-1, keepdims=True) / SIZE**0.5 + 1e-6) * w


def moments(x, w, b):
    mean = x.mean(-1, keepdims=True)
    variance = jnp.maximum((x**2).mean(-1, keepdims=True) - mean**2, 0.0)
    return (x - mean) / jnp.sqrt(variance + 1e-6) * w + b


def pair(x):
    """Both sums in one reduction."""

    def add(a, b):
        return a[0] + b[0], a[1] + b[1]

    zero = jnp.zeros(())
    s, q = jax.lax.reduce((x, x * x), (zero, zero), add, (2,))
    mean = s / SIZE
    variance = q / SIZE - mean * mean
    return (x - mean[..., None]) * jax.lax.rsqrt(variance + 1e-6)[..., None]


def selected(x):
    """The clamp of the variance, as a comparison."""
    mean = x.mean(-1, keepdims=True)
    variance = (x**2).mean(-1, keepdims=True) - mean**2
    return (x - mean) / jnp.sqrt(jnp.where(variance > 0, variance, 0) + 1e-6)


def maxtext(x, w):
    """MaxText's RMSNorm: the scale is applied in bf16."""
    x32 = x.astype(jnp.float32)
    mean_square = jnp.mean(jax.lax.square(x32), axis=-1, keepdims=True)
    y = (x32 * jax.lax.rsqrt(mean_square + 1e-6)).astype(x.dtype)
    return y * w.astype(x.dtype)


def handwritten_cases() -> list[Case]:
    return [
        hlo("standardize", lambda x: jax.nn.standardize(x, epsilon=1e-5), [X], [layer(1e-5, **PLAIN)]),
        hlo("einsum", einsum, [X, W], [rms(1e-6)]),
        hlo("length", length, [X, W], [rms(1e-6, outside_root=True)]),
        hlo("moments", moments, [X, W, W], [layer(1e-6)]),
        hlo("pair", pair, [X], [layer(1e-6, **PLAIN)]),
        hlo("selected", selected, [X], [layer(1e-6, **PLAIN)]),
        hlo("maxtext-bf16", maxtext, [X.astype(jnp.bfloat16), W], [rms(1e-6, scale_type="bf16", result="bf16")]),
        hlo("checkpointed", jax.checkpoint(einsum), [X, W], [rms(1e-6)]),
    ]


def cases() -> list[Case]:
    return flax_cases() + equinox_cases() + keras_cases() + handwritten_cases()
