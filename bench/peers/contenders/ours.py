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


ROWS = "tensor<?x{columns}x{element}>"
DIMS = '{{norm.c_dims = ["rows", ""]}}'
ROW = "tensor<{columns}x{element}>"
PROGRAMS = {
    "rms": f"""
func.func @norm(%x: {ROWS} {DIMS}, %w: {ROW}) -> {ROWS} {{{{
  %y = norm.rms_norm %x scale(%w) axes [1] epsilon {{epsilon}}
      : ({ROWS}, {ROW}) -> {ROWS}
  return %y : {ROWS}
}}}}
""",
    "ln": f"""
func.func @norm(%x: {ROWS} {DIMS}, %w: {ROW}, %b: {ROW}) -> {ROWS} {{{{
  %y = norm.layer_norm %x scale(%w) bias(%b) axes [1] epsilon {{epsilon}}
      : ({ROWS}, {ROW}, {ROW}) -> {ROWS}
  return %y : {ROWS}
}}}}
""",
    "add+rms": f"""
func.func @norm(%x: {ROWS} {DIMS}, %r: {ROWS} {DIMS}, %w: {ROW}) -> ({ROWS}, {ROWS}) {{{{
  %y, %h = norm.rms_norm %x residual(%r) scale(%w) axes [1] epsilon {{epsilon}} with_sum
      : ({ROWS}, {ROWS}, {ROW}) -> ({ROWS}, {ROWS})
  return %y, %h : {ROWS}, {ROWS}
}}}}
""",
}


def compiled(case: Case) -> mlir_norm.Kernel:
    text = PROGRAMS[case.program].format(
        columns=case.columns, element=case.element, epsilon=f"{EPSILON:e}"
    )
    return mlir_norm.compile(text, norm_compile=BUILD / "bin" / "norm-compile")


def prepare(case: Case, data: Data) -> Iterator[Variant]:
    outputs = [data.y, data.h][: case.results]
    run = compiled(case).bind(*data.arguments().values(), *outputs)

    def results():
        run()
        return outputs

    yield Variant("bound", looped(run), results)
