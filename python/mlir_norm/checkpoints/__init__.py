# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Checkpoints of transformers: LayerNorms that become RMSNorms, with the weights that takes.

Which they are is decided by norm-opt on the graph of the model; this package asks it and applies
what it says. Only graph.py and running.py need torch and transformers.
"""
