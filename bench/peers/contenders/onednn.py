# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""oneDNN, from C++: primitives that are made once, executed on buffers, until they are done."""

import ctypes
import os
import pathlib
import sys
import weakref
from collections.abc import Iterator

from cases import EPSILON, Case
from contenders import Unsupported, Variant
from data import Data
from native import build, pointer

SOURCE = pathlib.Path(__file__).with_name("onednn.cpp")


def load() -> ctypes.CDLL:
    """The driver, on the oneDNN of $ONEDNN, or of this environment."""
    prefix = os.environ.get("ONEDNN", sys.prefix)
    # The newest wheel runs on SYCL, which needs to be told where the CPU's driver is. Its libraries
    # find each other by the old kind of rpath only.
    os.environ.setdefault("OCL_ICD_FILENAMES", f"{prefix}/lib/libintelocl.so")
    rpath = f"-Wl,--disable-new-dtags,--allow-shlib-undefined,-rpath,{prefix}/lib"
    flags = ["-std=c++17", f"-I{prefix}/include", f"-L{prefix}/lib", "-ldnnl", rpath]
    driver = build(SOURCE.name, SOURCE.read_text(), flags)
    driver.prepare.restype = ctypes.c_void_p
    driver.describe.restype = driver.reason.restype = ctypes.c_char_p
    driver.repeat.argtypes = [ctypes.c_void_p, ctypes.c_int64]
    driver.destroy.argtypes = [ctypes.c_void_p]
    return driver


DRIVER = load()


def versions() -> str:
    return DRIVER.describe().decode()


def prepare(case: Case, data: Data) -> Iterator[Variant]:
    arrays = [pointer(getattr(data, name)) for name in "xrwbyh"]
    made = DRIVER.prepare(
        case.program.encode(),
        case.element.encode(),
        ctypes.c_int64(case.rows),
        ctypes.c_int64(case.columns),
        ctypes.c_float(EPSILON),
        *arrays,
    )
    if not made:
        raise Unsupported(DRIVER.reason().decode())

    def results():
        repeat(1)
        return [data.y, data.h][: case.results]

    def repeat(calls):
        DRIVER.repeat(made, calls)

    weakref.finalize(repeat, DRIVER.destroy, made)
    yield Variant("primitives", repeat, results)
