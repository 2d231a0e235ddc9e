# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Finds every normalization in a model.

    text = mlir_norm.capture(model, [example])  # a model of a framework -> MLIR
    text = mlir_norm.opt(text, "norm-raise")    # MLIR -> MLIR, by norm-opt
    found = mlir_norm.report(text)              # which norms there are, and what is none
    kernel = mlir_norm.compile("rms_norm", type="bf16", cols=4096)  # one for this machine
    kernel(x, scale, y)                         # on arrays of NumPy or PyTorch

No framework is imported before a model of it is captured.
"""

from mlir_norm.capturing import capture
from mlir_norm.compiling import compile
from mlir_norm.errors import NormError
from mlir_norm.kernel import Kernel
from mlir_norm.norm_opt import opt, report

__all__ = ["Kernel", "NormError", "capture", "compile", "opt", "report"]
