# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""oneDNN as it is built for OpenMP: contenders/onednn.py in another environment."""

from contenders.onednn import prepare, versions

__all__ = ["prepare", "versions"]
