# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""JAX functions."""

import jax
import jax.numpy as jnp
import numpy as np

import mlir_norm
from harness import Case, norm, random_floats

SCALE = jnp.asarray(random_floats(24, seed=1))
EPSILON = 2.0**-20  # a number of each type


def rms_norm(x):
    mean = jnp.mean(jnp.square(x), axis=-1, keepdims=True)
    return x * jax.lax.rsqrt(mean + EPSILON) * SCALE.astype(x.dtype)


@jax.jit
def layer_norm(x, scale, bias):
    return jax.nn.standardize(x, axis=-1, epsilon=1e-5) * scale + bias


def both(x, scale, bias):
    return rms_norm(jax.nn.gelu(layer_norm(x, scale, bias)))


class JaxTest(Case):
    def test_functions_in_each_dialect(self):
        for dialect in ("stablehlo", "linalg"):
            with self.subTest(dialect):
                text = mlir_norm.capture(rms_norm, ["f32[2,7,24]"], dialect)
                self.finds(text, norm("rms_norm", 2, EPSILON))
                inputs = ["f32[2,7,24]", "f32[24]", "f32[24]"]
                text = mlir_norm.capture(layer_norm, inputs, dialect)
                self.finds(text, norm("layer_norm", 2, 1e-5, has_bias=True))

    def test_linalg_computes_what_jax_does(self):
        inputs = [random_floats(2, 7, 24), random_floats(24), random_floats(24, seed=2)]
        text = mlir_norm.capture(both, inputs, "linalg")
        self.computes(text, inputs, [both(*map(jnp.asarray, inputs))])

    def test_bf16(self):
        text = mlir_norm.capture(rms_norm, ["bf16[4,24]"])
        self.assertIn("tensor<4x24xbf16>", text)
        self.finds(text, norm("rms_norm", 1, EPSILON))

    def test_open_dims(self):
        text = mlir_norm.capture(lambda x, y: rms_norm(x + y), ["f32[?n,24]", "f32[?n,24]"])
        self.assertIn("tensor<?x24xf32>", text)

    def test_what_cannot_be_captured(self):
        def branch(x):
            return x if x.sum() > 0 else -x

        for inputs, reason in (
            (["f32[3]"], "JAX cannot trace branch: TracerBoolConversionError: .+"),
            (["f32[3]", "f32[3]"], "JAX cannot trace branch: TypeError: .+"),
            (["f64[3]"], "JAX takes no float64 as it is set up; set JAX_ENABLE_X64=1"),
        ):
            with self.subTest(reason), self.assertRaisesRegex(mlir_norm.NormError, f"^{reason}$"):
                mlir_norm.capture(branch, inputs)

    def test_elided_constants(self):
        table = np.arange(100000, dtype=np.float32)
        text = mlir_norm.capture(lambda x: x + table, ["f32[100000]"], elide=True)
        self.assertLess(len(text), 2000)
        self.finds(text)
