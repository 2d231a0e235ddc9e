# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The programs of the CUDA toolkit: where they are, and what they say when they fail."""

import os
import pathlib
import shutil
import subprocess


class Missing(Exception):
    """The text says what is not here and where it is had from, in one line."""


class ToolFailed(Exception):
    """The text is what the program said, in one line."""


WHENCE = {
    "nvcc": "it comes with the CUDA toolkit (CUDA_HOME=DIR says where)",
    "ptxas": "it comes with the CUDA toolkit, or by `make cuda-tools`",
    "nvdisasm": "it comes with the CUDA toolkit, or by `make cuda-tools`",
}


def folders(build: pathlib.Path) -> list[pathlib.Path]:
    """Where to look beside PATH: the user's toolkit, what the project installed, the usual place."""
    homes = [os.environ.get("CUDA_HOME"), os.environ.get("CUDA_PATH")]
    wheels = sorted((build / "cuda").glob("**/bin"))
    return [
        *(pathlib.Path(home) / "bin" for home in homes if home),
        *wheels,
        pathlib.Path("/usr/local/cuda/bin"),
    ]


def find(name: str, build: pathlib.Path) -> pathlib.Path | None:
    for folder in folders(build):
        if os.access(folder / name, os.X_OK):
            return folder / name
    found = shutil.which(name)
    return pathlib.Path(found) if found else None


def need(name: str, build: pathlib.Path) -> pathlib.Path:
    """Raises Missing."""
    if found := find(name, build):
        return found
    raise Missing(f"no {name} here: {WHENCE.get(name, 'build the project first')}")


def run(command: list[str | pathlib.Path], **options) -> subprocess.CompletedProcess:
    """Its output as text. Raises ToolFailed."""
    words = [str(word) for word in command]
    name = pathlib.Path(words[0]).name
    try:
        result = subprocess.run(words, check=False, capture_output=True, text=True, **options)
    except OSError as error:
        raise ToolFailed(f"{name}: {error.strerror}") from error
    if result.returncode:
        lines = [line.strip() for line in result.stderr.splitlines() if line.strip()]
        told = [line for line in lines if "error" in line or "fatal" in line] or lines
        status = f"ended with status {result.returncode}"
        raise ToolFailed(f"{name}: {told[0].removeprefix(f'{name}: ') if told else status}")
    return result


def version(nvcc_or_ptxas: pathlib.Path) -> str:
    """13.0, or nothing."""
    for word in run([nvcc_or_ptxas, "--version"]).stdout.replace(",", " ").split():
        if word.startswith("V") and word[1:2].isdigit():
            return word[1:]
    return ""
