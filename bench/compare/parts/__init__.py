# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The parts of the comparison: one file each, one row each in roster.py.

A part has measure(request) -> what came of it, to be written as JSON. It runs in a process of its
own, on one OpenMP runtime.
"""
