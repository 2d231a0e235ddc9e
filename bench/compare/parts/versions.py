# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The versions of what is measured."""

import torch
import transformers

from request import Request


def measure(request: Request) -> dict:
    torch_version = torch.__version__.partition("+")[0]
    return {"versions": f"PyTorch {torch_version}, transformers {transformers.__version__}"}
