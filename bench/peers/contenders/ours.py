# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Our kernels from Python: compiled for a number of columns, bound to arrays."""

import sys
from collections.abc import Iterator

from cases import EPSILON, Case
from contenders import Variant, looped
from data import Data
from native import BUILD, SOURCES

sys.path.insert(0, str(SOURCES / "python"))
import mlir_norm


def versions() -> str:
    return "mlir-norm"


def compiled(case: Case) -> mlir_norm.Kernel:
    return mlir_norm.compile(
        "layer_norm" if case.program == "ln" else "rms_norm",
        norm_compile=BUILD / "bin" / "norm-compile",
        type=case.element,
        cols=case.columns,
        epsilon=EPSILON,
        residual=case.program == "add+rms",
    )


def prepare(case: Case, data: Data) -> Iterator[Variant]:
    outputs = [data.y, data.h][: case.results]
    run = compiled(case).bind(*data.arguments().values(), *outputs)

    def results():
        run()
        return outputs

    yield Variant("bound", looped(run), results)
