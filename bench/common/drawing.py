# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs a script that draws plots, with a Python that has matplotlib."""

import pathlib
import subprocess
from collections.abc import Callable


def draw(
    python: pathlib.Path,
    script: pathlib.Path,
    measured: pathlib.Path,
    folder: pathlib.Path,
    say: Callable[[str], None],
) -> None:
    """The plots of a JSON file go to the folder; where there are none, a line says why."""
    command = [str(python), str(script), str(measured), str(folder)]
    result = subprocess.run(command, check=False, capture_output=True, text=True)
    if result.returncode:
        lines = result.stderr.strip().splitlines() or ["no word"]
        say(f"no plots: {lines[-1]}")
