# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What goes wrong for a reason that the user can act on."""

import contextlib
import importlib
import re
from collections.abc import Iterator


class NormError(Exception):
    """An error whose text is one clear line; everything else that is raised is a bug."""


def first_line(error: BaseException | str) -> str:
    """The line of an error that says most: the first with "error: ...", or that is not empty."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    told = [line for line in lines if re.search(r"error: \S", line)] or lines
    return told[0] if told else type(error).__name__


@contextlib.contextmanager
def explained(what: str) -> Iterator[None]:
    """Makes of any exception of its body a NormError: WHAT: the exception's type and first line.

    For code that is not ours. What is missing from the installation is left to the caller.
    """
    try:
        yield
    except (ModuleNotFoundError, NormError):
        raise
    except Exception as error:
        raise NormError(f"{what}: {type(error).__name__}: {first_line(error)}") from error


def missing(what: str, extra: str, modules: tuple[str, ...]) -> NormError:
    """The error: WHAT needs MODULES: pip install 'mlir-norm[EXTRA]'."""
    names = " and ".join(module.replace("_", "-") for module in modules)
    return NormError(f"{what} needs {names}: pip install 'mlir-norm[{extra}]'")


def require(what: str, extra: str, modules: tuple[str, ...]) -> None:
    """Raises NormError unless all the modules can be imported: mostly the error of missing()."""
    for module in modules:
        try:
            importlib.import_module(module)
        except ModuleNotFoundError as error:
            raise missing(what, extra, modules) from error
        except ImportError as error:
            raise NormError(f"{what}: cannot import {module}: {first_line(error)}") from error
