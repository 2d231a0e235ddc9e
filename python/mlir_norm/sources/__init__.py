# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Where models come from: one file and one row each.

A source's file has to_mlir(model, inputs, options) -> str, where files hold its models also
load(path). It may import its framework at the top: it is imported only when it is used.
"""

import dataclasses
import functools
import importlib
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

from mlir_norm.errors import require


@dataclasses.dataclass(frozen=True)
class Options:
    """How a model is captured."""

    dialect: str  # one of the source's
    elide: bool  # whether large constants are left out
    progress: Callable[[str], None]  # is told each stage


@dataclasses.dataclass(frozen=True)
class Source:
    """What is known of a source before anything of it is imported."""

    name: str  # of its file
    what: str  # what it captures, in words
    extra: str  # of pyproject.toml
    needs: tuple[str, ...]  # the modules that this extra installs
    dialects: tuple[str, ...]  # the first is the default
    classes: tuple[str, ...]  # of its models
    suffix: str | None = None  # of its models' files
    takes_inputs: bool = True  # or the model itself has them

    def owns(self, model: Any) -> bool:
        """Whether the model is of this source; nothing is imported to know it."""
        classes = (_loaded_class(name) for name in self.classes)
        return isinstance(model, tuple(filter(None, classes)))

    def module(self) -> ModuleType:
        """The source's file; raises NormError if its framework is not installed."""
        require(f"capture of {self.what}", self.extra, self.needs)
        return importlib.import_module(f"mlir_norm.sources.{self.name}")


SOURCES = (
    Source(
        name="onnx",
        what="an ONNX model",
        extra="onnx",
        needs=("onnx",),
        dialects=("onnx",),
        classes=("onnx.ModelProto",),
        suffix=".onnx",
        takes_inputs=False,
    ),
    Source(
        name="torch",
        what="a torch module",
        extra="torch",
        needs=("torch", "torch_mlir"),
        dialects=("linalg", "tosa", "stablehlo", "torch"),
        classes=("torch.nn.Module",),
    ),
    Source(
        name="exported",
        what="a torch program",
        extra="torch",
        needs=("torch", "torch_mlir"),
        dialects=("linalg", "tosa", "stablehlo", "torch"),
        classes=("torch.export.ExportedProgram",),
        suffix=".pt2",
        takes_inputs=False,
    ),
    Source(
        name="keras",
        what="a Keras model",
        extra="keras",
        needs=("keras", "jax"),
        dialects=("stablehlo", "linalg"),
        classes=("keras.Layer",),
        suffix=".keras",
    ),
    Source(
        name="linen",
        what="a Flax module",
        extra="flax",
        needs=("flax", "jax"),
        dialects=("stablehlo", "linalg"),
        classes=("flax.linen.Module",),
    ),
    Source(
        name="nnx",
        what="a Flax module",
        extra="flax",
        needs=("flax", "jax"),
        dialects=("stablehlo", "linalg"),
        classes=("flax.nnx.Module",),
    ),
    Source(
        name="equinox",
        what="an Equinox module",
        extra="equinox",
        needs=("equinox", "jax"),
        dialects=("stablehlo", "linalg"),
        classes=("equinox.Module",),
    ),
    # Any other object that can be called.
    Source(
        name="jax",
        what="a JAX function",
        extra="jax",
        needs=("jax",),
        dialects=("stablehlo", "linalg"),
        classes=("collections.abc.Callable",),
    ),
)


def _loaded_class(name: str) -> type | None:
    """The class of that dotted name, if its module is loaded: else no object can be of it."""
    parts = name.split(".")
    for count in range(len(parts) - 1, 0, -1):
        if module := sys.modules.get(".".join(parts[:count])):
            found = functools.reduce(
                lambda at, part: getattr(at, part, None), parts[count:], module
            )
            return found if isinstance(found, type) else None
    return None
