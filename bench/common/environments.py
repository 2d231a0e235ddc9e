# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Virtual environments.

Enters: what is needed of PyPI. Leaves: the Python that has it: of an environment that the user
names, or of one that is made in the build folder, once.
"""

import pathlib
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Environment:
    """What is installed together."""

    name: str
    packages: tuple[str, ...] = ()  # from PyPI, beside numpy
    # By which another environment can be known to serve too; none if there is no such module.
    modules: tuple[str, ...] = ()
    large: str = ""  # said before it is installed


PLOTS = Environment("plots", ("matplotlib",), ("matplotlib",))


class NotInstalled(Exception):
    """The text says what could not be installed, and why, in one line."""


def _serves(python: pathlib.Path, modules: tuple[str, ...]) -> bool:
    find = "import importlib.util as u, sys; sys.exit(not all(map(u.find_spec, sys.argv[1:])))"
    command = [str(python), "-c", find, *modules]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def _run(environment: Environment, *command: str) -> None:
    result = subprocess.run(command, check=False, capture_output=True, text=True)
    if result.returncode:
        lines = [line.strip() for line in result.stderr.splitlines() if line.strip()]
        told = [line for line in lines if line.startswith("ERROR")] or lines or ["no word"]
        packages = " ".join(environment.packages)
        raise NotInstalled(f"cannot install {packages}: {told[-1].removeprefix('ERROR: ')}")


@dataclass(frozen=True)
class Places:
    """Where environments are."""

    folder: pathlib.Path  # of those that are made here
    given: pathlib.Path | None  # one that the user names
    install: bool  # whether those that are missing are made
    say: Callable[[str], None]


def python_of(environment: Environment, places: Places) -> pathlib.Path:
    """The Python of the given environment if it has what is needed, else of one that is made.

    Raises NotInstalled.
    """
    given, folder, say = places.given, places.folder, places.say
    if given and environment.modules and _serves(given / "bin" / "python", environment.modules):
        return given / "bin" / "python"
    home = folder / environment.name
    python, complete = home / "bin" / "python", home / "complete"
    wanted = " ".join(environment.packages)
    if complete.exists() and complete.read_text() == wanted:
        return python
    if not places.install:
        verb = "are" if len(environment.packages) > 1 else "is"
        raise NotInstalled(f"{wanted or 'numpy'} {verb} not installed")
    packages = ("numpy", *environment.packages)
    large = f"; {environment.large}" if environment.large else ""
    say(f"installing {' '.join(packages)} into {home}{large}")
    _run(environment, sys.executable, "-m", "venv", str(home))
    pip = (str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check")
    _run(environment, *pip, *packages)
    complete.write_text(wanted)
    return python
