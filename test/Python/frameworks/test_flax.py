# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Flax modules, of both of its APIs."""

import jax
import jax.numpy as jnp
from flax import linen, nnx

import mlir_norm
from harness import Case, norm, random_floats, shaken

NORMS = (
    norm("layer_norm", 1, 1e-6, has_bias=True),
    norm("rms_norm", 1, 1e-5),
)


class LinenBlock(linen.Module):
    @linen.compact
    def __call__(self, x):
        y = linen.Dense(24)(linen.LayerNorm()(x))
        return linen.RMSNorm(epsilon=1e-5)(x + y)


class NnxBlock(nnx.Module):
    def __init__(self, rngs: nnx.Rngs):
        self.first = nnx.LayerNorm(24, rngs=rngs)
        self.linear = nnx.Linear(24, 24, rngs=rngs)
        self.dropout = nnx.Dropout(0.5, rngs=rngs)
        self.second = nnx.RMSNorm(24, epsilon=1e-5, rngs=rngs)

    def __call__(self, x):
        return self.second(x + self.dropout(self.linear(self.first(x))))


class LinenTest(Case):
    def test_parameters_are_arguments(self):
        for dialect in ("stablehlo", "linalg"):
            with self.subTest(dialect):
                text = mlir_norm.capture(LinenBlock(), ["f32[6,24]"], dialect)
                self.assertIn("tensor<24x24xf32>", text)
                self.finds(text, *NORMS)

    def test_bound_module_computes_what_flax_does(self):
        x = jnp.asarray(random_floats(6, 24))
        variables = jax.tree.map(shaken, LinenBlock().init(jax.random.key(0), x))
        block = LinenBlock().bind(variables)
        text = mlir_norm.capture(block, [x], "linalg")
        self.finds(text, *NORMS)
        self.computes(text, [x], [block(x)])


class NnxTest(Case):
    def block(self):
        block = NnxBlock(nnx.Rngs(0))
        nnx.update(block, jax.tree.map(shaken, nnx.state(block, nnx.Param)))
        return block

    def test_module_in_each_dialect(self):
        block = self.block()
        for dialect in ("stablehlo", "linalg"):
            with self.subTest(dialect):
                self.finds(mlir_norm.capture(block, ["f32[6,24]"], dialect), *NORMS)

    def test_module_computes_what_flax_does(self):
        block, x = self.block(), jnp.asarray(random_floats(6, 24))
        text = mlir_norm.capture(block, [x], "linalg")
        # The capture is in inference; the module is as it was.
        self.assertFalse(block.dropout.deterministic)
        block.eval()
        self.computes(text, [x], [block(x)])
