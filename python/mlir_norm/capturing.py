# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From a model to the text of an MLIR module that norm-opt reads."""

import pathlib
from collections.abc import Callable, Sequence
from importlib import metadata
from typing import Any

from mlir_norm.errors import NormError, missing
from mlir_norm.inputs import parse_input
from mlir_norm.locate import locate
from mlir_norm.progress import silent
from mlir_norm.sources import SOURCES, Options, Source

# norm-opt knows these dialects; it reads others in generic form.
REGISTERED = ("linalg", "tosa")


def capture(
    model: Any,
    inputs: Sequence[Any] | None = None,
    dialect: str | None = None,
    *,
    elide: bool = False,
    progress: Callable[[str], None] = silent,
) -> str:
    """The text of the MLIR module that computes what the model does.

    model is an object of a source's framework, or a string: a model's file (.onnx, .pt2, .keras),
    MODULE:NAME or FILE.py:NAME. Each of inputs is an example, as the framework takes it, or a
    string such as "f32[2,8,64]"; without, the example_inputs beside a named object are taken.
    dialect is one of the source's, its first by default. With elide, large constants are left out.
    The text's first lines, comments, say what it is and how norm-opt reads it. Raises NormError.
    """
    is_name = isinstance(model, str | pathlib.Path)
    name = str(model) if is_name else type(model).__name__
    source = examples = None
    try:
        if is_name:
            progress(f"loading {name}")
            source = _source_of_file(pathlib.Path(model))
            if source:
                # What can be wrong is said before anything big is imported.
                _check(source, name, dialect, inputs)
                model = source.module().load(pathlib.Path(model))
            else:
                model, examples = locate(name)
        source = source or _source_of(model, name)
        _check(source, name, dialect, inputs)
        values = _inputs_of(source, name, inputs, examples)
        options = Options(dialect or source.dialects[0], elide, progress)
        text = source.module().to_mlir(model, values, options)
    except ModuleNotFoundError as error:
        raise _explain_missing(name, error) from error
    return _header(source, name, options.dialect, text) + text


def _source_of_file(path: pathlib.Path) -> Source | None:
    """The source whose file that is; None for the name of a Python object."""
    for source in SOURCES:
        if source.suffix and path.suffix == source.suffix:
            if not path.is_file():
                raise NormError(f"{path}: no such file")
            return source
    if path.is_file():
        known = ", ".join(source.suffix for source in SOURCES if source.suffix)
        hint = "; of a Python file, FILE.py:NAME" if path.suffix == ".py" else ""
        raise NormError(f"{path}: expected a model's file ({known}){hint}")
    return None


def _source_of(model: Any, name: str) -> Source:
    for source in SOURCES:
        if source.owns(model):
            return source
    known = ", ".join(dict.fromkeys(source.what for source in SOURCES))
    raise NormError(f"'{name}' is of type {type(model).__name__}; expected {known}")


def _check(source: Source, name: str, dialect: str | None, inputs: Sequence[Any] | None) -> None:
    if dialect and dialect not in source.dialects:
        known = ", ".join(source.dialects)
        raise NormError(f"{source.what} cannot be captured as '{dialect}'; known: {known}")
    if inputs and not source.takes_inputs:
        raise NormError(f"'{name}': {source.what} has its own inputs; give none")


def _inputs_of(source: Source, name: str, inputs: Sequence[Any] | None, examples: Any) -> list:
    """The inputs, or else the examples, as a list; strings are parsed to Input."""
    if not source.takes_inputs:
        return []
    if not inputs:
        if examples is None:
            raise NormError(f"'{name}': give its inputs, or example_inputs beside it")
        inputs = examples if isinstance(examples, tuple | list) else (examples,)
    return [parse_input(v, i) if isinstance(v, str) else v for i, v in enumerate(inputs)]


def _explain_missing(name: str, error: ModuleNotFoundError) -> NormError:
    """The error for a model whose own module imports what is not there."""
    module = (error.name or "").partition(".")[0]
    for source in SOURCES:
        if module == source.needs[0]:
            return missing(f"capture of {source.what}", source.extra, source.needs)
    return NormError(f"'{name}' needs the module '{error.name}', which is not installed")


def _header(source: Source, name: str, dialect: str, text: str) -> str:
    """Two comments: what the text is, and the flags under which norm-opt reads it."""
    packages = (module.replace("_", "-") for module in source.needs)
    versions = ", ".join(f"{package} {metadata.version(package)}" for package in packages)
    generic = dialect not in REGISTERED or '"builtin.module"' in text
    flag = "--allow-unregistered-dialect " if generic else ""
    return f"// {name}, captured with {versions}.\n// norm-opt {flag}--norm-raise FILE\n"
