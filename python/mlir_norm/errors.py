# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What goes wrong for a reason that the user can act on."""

import importlib


class NormError(Exception):
    """An error whose text is one clear line; everything else that is raised is a bug."""


def first_line(error: BaseException) -> str:
    """The line of an error of a framework that says most: its first that is not empty."""
    lines = (line.strip() for line in str(error).splitlines())
    return next(filter(None, lines), type(error).__name__)


def require(what: str, extra: str, modules: tuple[str, ...]) -> None:
    """Raises NormError unless all the modules can be imported.

    The error reads: WHAT needs MODULES: pip install 'mlir-norm[EXTRA]'.
    """
    for module in modules:
        try:
            importlib.import_module(module)
        except ImportError as error:
            names = " and ".join(name.replace("_", "-") for name in modules)
            raise NormError(
                f"{what} needs {names}: pip install 'mlir-norm[{extra}]' ({first_line(error)})"
            ) from error
