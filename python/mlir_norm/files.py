# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes files that are whole or not there."""

import contextlib
import os
import pathlib
from collections.abc import Iterator

from mlir_norm.errors import NormError


def check_writable(path: pathlib.Path) -> None:
    """Raises NormError if a file cannot be written there; said before it takes long to make it."""
    if path.is_dir():
        raise NormError(f"cannot write {path}: it is a folder")
    if not path.parent.is_dir():
        raise NormError(f"cannot write {path}: there is no folder {path.parent}")
    if not os.access(path.parent, os.W_OK):
        raise NormError(f"cannot write {path}: the folder {path.parent} is read-only")


@contextlib.contextmanager
def replacing(path: pathlib.Path) -> Iterator[pathlib.Path]:
    """Gives a temporary path in the same folder, which takes the place of path at the end.

    If the body fails, path stays as it was, and nothing is left beside it. Raises NormError where
    writing fails.
    """
    check_writable(path)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        yield temporary
        temporary.replace(path)
    except OSError as error:
        raise NormError(f"cannot write {path}: {error.strerror or error}") from error
    finally:
        temporary.unlink(missing_ok=True)
