# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Keras models and layers on the JAX backend (.keras files too), to what JAX functions become."""

import pathlib

import jax
import keras

from mlir_norm.errors import NormError, explained
from mlir_norm.sources import Options
from mlir_norm.sources import jax as jax_source


def load(path: pathlib.Path) -> keras.Model:
    """Reads what model.save wrote."""
    _check_backend()
    with explained(f"{path} is not a Keras model"):
        return keras.saving.load_model(path, compile=False)


def to_mlir(model: keras.Layer, inputs: list, options: Options) -> str:
    """The model in inference, its weights constants; several inputs are the model's list."""
    _check_backend()
    is_list = isinstance(model, keras.Model) and len(inputs) > 1

    def call(*values: jax.Array):
        return model(list(values)) if is_list else model(*values)

    call.__name__ = model.name
    if not model.built:
        options.progress(f"building {model.name}")
        with explained(f"Keras cannot build {model.name}"):
            jax.eval_shape(call, *jax_source.with_shapes(inputs))
    return jax_source.to_mlir(call, inputs, options)


def _check_backend() -> None:
    if keras.backend.backend() != "jax":
        raise NormError(f"Keras runs on {keras.backend.backend()}; set KERAS_BACKEND=jax")
