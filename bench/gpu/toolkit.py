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


def find(name: str, build: pathlib.Path) -> pathlib.Path | None:
    """Looked for as by norm-compile: the user's toolkit, PATH, `make cuda-tools`."""
    homes = [os.environ.get("CUDA_HOME"), os.environ.get("CUDA_PATH")]
    folders = [
        *(os.path.join(home, "bin") for home in homes if home),
        os.environ.get("PATH", ""),
        "/usr/local/cuda/bin",
        str(build / "cuda" / "bin"),
    ]
    found = shutil.which(name, path=os.pathsep.join(folders))
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
