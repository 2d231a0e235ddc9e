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

BUILD = pathlib.Path(os.environ.get("NORM_BENCH_BUILD", "build"))


def compiler(names: tuple[str, ...]) -> str:
    for name in names:
        if found := shutil.which(name):
            return found
    raise FileNotFoundError(f"none of the compilers {', '.join(names)} is in PATH")


def build(source: pathlib.Path, flags: list[str]) -> ctypes.CDLL:
    """The library of a C or C++ source; it is built again where source or flags are others."""
    names = ("c++", "g++", "clang++") if source.suffix == ".cpp" else ("cc", "gcc", "clang")
    command = [compiler(names), "-O2", "-fPIC", "-shared", str(source), *flags]
    key = hashlib.sha256(source.read_bytes() + "\0".join(command).encode()).hexdigest()[:16]
    folder = BUILD / "peers" / "native"
    folder.mkdir(parents=True, exist_ok=True)
    library = folder / f"{source.stem}-{key}.so"
    if not library.exists():
        temporary = library.with_suffix(f".{os.getpid()}")
        subprocess.run([*command, "-o", str(temporary)], check=True, capture_output=True)
        temporary.replace(library)
    return ctypes.CDLL(str(library))


def pointer(array: np.ndarray) -> ctypes.c_void_p:
    return ctypes.c_void_p(array.ctypes.data)
