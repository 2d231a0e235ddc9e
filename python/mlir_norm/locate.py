# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Finds the Python object that a user names: MODULE:NAME or FILE.py:NAME."""

import importlib
import importlib.util
import inspect
import pathlib
import sys
import types
from typing import Any

from mlir_norm.errors import NormError, explained


def locate(name: str) -> tuple[Any, Any]:
    """The object of that name, and the example_inputs beside it (None without).

    A class, and a function that needs no arguments, is called: it makes the object. Modules are
    also looked for in the current folder, and what a file imports beside the file. Raises
    NormError, and ModuleNotFoundError for what the named module imports.
    """
    place, _, path = name.rpartition(":")
    if not place or not path:
        raise NormError(f"'{name}': expected a model's file, MODULE:NAME or FILE.py:NAME")
    module = _load_file(pathlib.Path(place)) if place.endswith(".py") else _load_module(place)
    value = module
    for attribute in path.split("."):
        if not hasattr(value, attribute):
            raise NormError(f"'{name}': there is no '{attribute}' in {place}")
        value = getattr(value, attribute)
    if inspect.isclass(value) or _is_factory(value):
        with explained(f"'{name}' cannot be made"):
            value = value()
    examples = getattr(module, "example_inputs", None)
    if _is_factory(examples):
        with explained(f"example_inputs of {place} cannot be made"):
            examples = examples()
    return value, examples


def _load_module(name: str) -> types.ModuleType:
    _search(pathlib.Path.cwd())
    try:
        with explained(f"{name} fails"):
            return importlib.import_module(name)
    except ModuleNotFoundError as error:
        # It may also be an import of that module.
        if error.name and f"{name}.".startswith(f"{error.name}."):
            raise NormError(f"there is no module '{name}'") from error
        raise


def _load_file(path: pathlib.Path) -> types.ModuleType:
    if not path.is_file():
        raise NormError(f"{path}: no such file")
    _search(path.parent.resolve())
    name = f"mlir_norm_user_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    with explained(f"{path} fails"):
        spec.loader.exec_module(module)
    return module


def _search(folder: pathlib.Path) -> None:
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))


def _is_factory(value: Any) -> bool:
    if not inspect.isfunction(value):
        return False
    parameters = inspect.signature(value).parameters.values()
    return all(p.default is not p.empty or p.kind is p.VAR_KEYWORD for p in parameters)
