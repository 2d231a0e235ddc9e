# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Finds the project's programs, which this package runs."""

import os
import pathlib
import shutil

from mlir_norm.errors import NormError

BUILT = pathlib.Path(__file__).parents[2] / "build" / "bin"


def find_tool(name: str, path: str | os.PathLike | None = None) -> str:
    """Where a program is: the argument, $MLIR_NORM_OPT for norm-opt and alike, PATH, the build
    folder beside the package.

    The first of these that is given is the one that counts. Raises NormError if it is not there.
    """
    variable = "MLIR_" + name.upper().replace("-", "_")
    for origin, given in (("the argument", path), (f"${variable}", os.environ.get(variable))):
        if given:
            if found := shutil.which(given):
                return found
            raise NormError(f"{name}: no program at {given}, given by {origin}")
    found = shutil.which(name) or shutil.which(str(BUILT / name))
    if not found:
        raise NormError(f"{name} is not found: set {variable}, put it in PATH, or run make")
    return found
