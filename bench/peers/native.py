# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Contenders that are called from C: a library that is built on the spot, and a loop in it."""

import ctypes
import hashlib
import os
import pathlib
import shutil
import subprocess

import numpy as np

SOURCES = pathlib.Path(__file__).parents[2]
BUILD = pathlib.Path(os.environ.get("NORM_BENCH_BUILD", "build"))


def compiler(names: tuple[str, ...]) -> str:
    for name in names:
        if found := shutil.which(name):
            return found
    raise FileNotFoundError(f"none of the compilers {', '.join(names)} is in PATH")


def build(name: str, text: str, flags: list[str]) -> ctypes.CDLL:
    """The library of NAME.c or NAME.cpp; it is built again where text or flags are others."""
    language = {".c": "c", ".cpp": "c++"}[pathlib.Path(name).suffix]
    names = ("c++", "g++", "clang++") if language == "c++" else ("cc", "gcc", "clang")
    command = [compiler(names), "-O2", "-fPIC", "-shared", f"-x{language}", "-", "-xnone", *flags]
    key = hashlib.sha256("\0".join([text, *command]).encode()).hexdigest()[:16]
    folder = BUILD / "peers" / "native"
    folder.mkdir(parents=True, exist_ok=True)
    library = folder / f"{pathlib.Path(name).stem}-{key}.so"
    if not library.exists():
        temporary = library.with_suffix(f".{os.getpid()}")
        command += ["-o", str(temporary)]
        result = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
        if result.returncode:
            errors = [line for line in result.stderr.splitlines() if "error" in line]
            raise RuntimeError(f"{name} does not compile: {(errors or ['no word'])[0]}")
        temporary.replace(library)
    return ctypes.CDLL(str(library))


def pointer(array: np.ndarray) -> ctypes.c_void_p:
    return ctypes.c_void_p(array.ctypes.data)
