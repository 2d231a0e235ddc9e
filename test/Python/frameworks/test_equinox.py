# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Equinox modules."""

import equinox
import jax
import jax.numpy as jnp

import mlir_norm
from harness import Case, norm, random_floats, shaken


class Block(equinox.Module):
    first: equinox.nn.LayerNorm
    linear: equinox.nn.Linear
    dropout: equinox.nn.Dropout
    second: equinox.nn.RMSNorm

    def __init__(self):
        self.first = equinox.nn.LayerNorm(24)
        self.linear = equinox.nn.Linear(24, 24, key=jax.random.key(0))
        self.dropout = equinox.nn.Dropout(0.5)
        self.second = equinox.nn.RMSNorm(24, eps=1e-6)

    def __call__(self, x):
        def row(x):
            return self.second(x + self.dropout(self.linear(self.first(x))))

        return jax.vmap(row)(x)


def shaken_module(module):
    arrays, rest = equinox.partition(module, equinox.is_array)
    return equinox.combine(jax.tree.map(shaken, arrays), rest)


NORMS = (
    norm("layer_norm", 1, 1e-5, has_bias=True),
    norm("rms_norm", 1, 1e-6, has_bias=True),
)


class EquinoxTest(Case):
    def test_module_in_each_dialect(self):
        for dialect in ("stablehlo", "linalg"):
            with self.subTest(dialect):
                self.finds(
                    mlir_norm.capture(shaken_module(Block()), ["f32[6,24]"], dialect), *NORMS
                )

    def test_module_of_one_row(self):
        text = mlir_norm.capture(shaken_module(equinox.nn.LayerNorm(24)), ["f32[24]"])
        self.finds(text, norm("layer_norm", 0, 1e-5, has_bias=True))

    def test_module_computes_what_equinox_does(self):
        block, x = shaken_module(Block()), jnp.asarray(random_floats(6, 24))
        text = mlir_norm.capture(block, [x], "linalg")
        self.computes(text, [x], [equinox.nn.inference_mode(block)(x)])
