# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Keras models and layers on the JAX backend."""

import os
import pathlib
import tempfile
from unittest import mock

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np

import mlir_norm
from harness import Case, norm, random_floats, shaken

NORMS = (
    norm("layer_norm", 2, 1e-3, has_bias=True),
    norm("rms_norm", 2, 1e-6),
)


def shake(layer: keras.Layer) -> keras.Layer:
    for weight in layer.trainable_weights:
        weight.assign(shaken(weight.numpy()))
    return layer


def block() -> keras.Model:
    x = keras.Input((7, 24))
    y = keras.layers.LayerNormalization()(x)
    y = keras.layers.Dropout(0.5)(keras.layers.Dense(24, activation="gelu")(y))
    return shake(keras.Model(x, keras.layers.RMSNormalization()(x + y)))


class KerasTest(Case):
    def test_model_in_each_dialect(self):
        for dialect in ("stablehlo", "linalg"):
            with self.subTest(dialect):
                self.finds(mlir_norm.capture(block(), ["f32[2,7,24]"], dialect), *NORMS)

    def test_model_computes_what_keras_does(self):
        model, x = block(), random_floats(2, 7, 24)
        text = mlir_norm.capture(model, [x], "linalg")
        self.computes(text, [x], [np.asarray(model(x))])

    def test_saved_model(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "block.keras"
            block().save(path)
            self.finds(mlir_norm.capture(path, ["f32[2,7,24]"]), *NORMS)

    def test_layers_that_are_not_built(self):
        layer = keras.layers.RMSNormalization(axis=(1, 2), epsilon=1e-5)
        text = mlir_norm.capture(layer, ["f32[2,7,24]"])
        # Fresh scales are ones.
        self.finds(text, norm("rms_norm", (1, 2), 1e-5, has_scale=False))

    def test_other_backends(self):
        model, reason = block(), "^Keras runs on torch; set KERAS_BACKEND=jax$"
        with (
            mock.patch.object(keras.backend, "backend", lambda: "torch"),
            self.assertRaisesRegex(mlir_norm.NormError, reason),
        ):
            mlir_norm.capture(model, ["f32[2,7,24]"])

    def test_several_inputs(self):
        a, b = keras.Input((24,)), keras.Input((24,))
        model = keras.Model([a, b], keras.layers.RMSNormalization()(a + b))
        text = mlir_norm.capture(shake(model), ["f32[2,24]", "f32[2,24]"])
        self.finds(text, norm("rms_norm", 1, 1e-6))
