# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Finds every normalization in a model.

    text = mlir_norm.capture(model, [example])  # a model of a framework -> MLIR
    text = mlir_norm.opt(text, "norm-raise")    # MLIR -> MLIR, by norm-opt
    found = mlir_norm.report(text)              # which norms there are, and what is none

No framework is imported before a model of it is captured.
"""

from mlir_norm.capturing import capture
from mlir_norm.errors import NormError
from mlir_norm.norm_opt import opt, report

__all__ = ["NormError", "capture", "opt", "report"]
