# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Exported programs of PyTorch (.pt2 files too), by torch-mlir."""

import pathlib
from collections.abc import Callable

import torch
from torch_mlir import fx
from torch_mlir.extras.fx_decomp_util import get_decomposition_table

from mlir_norm.asm import print_module
from mlir_norm.errors import explained

# torch-mlir's names. Of torch's own dialect norm-opt gets the ops that the model calls, whole.
OUTPUT_TYPES = {
    "linalg": "linalg-on-tensors",
    "tosa": "tosa",
    "stablehlo": "stablehlo",
    "torch": "raw",
}


def load(path: pathlib.Path) -> torch.export.ExportedProgram:
    """Reads what torch.export.save wrote."""
    with explained(f"{path} is not an exported program"):
        return torch.export.load(path)


def to_mlir(
    program: torch.export.ExportedProgram,
    inputs: list,
    dialect: str,
    progress: Callable[[str], None],
) -> str:
    """The program as the function main, weights included; inputs is empty."""
    progress(f"importing as {dialect}")
    with explained(f"torch-mlir cannot import it as {dialect}"):
        program = program.run_decompositions(
            {} if dialect == "torch" else get_decomposition_table()
        )
        _keep_buffers(program)
        module = fx.export_and_import(
            program, output_type=OUTPUT_TYPES[dialect], decomposition_table={}
        )
        return print_module(module)


def _keep_buffers(program: torch.export.ExportedProgram) -> None:
    """Puts buffers that are not persistent where torch-mlir looks for all of them."""
    for name in program.graph_signature.inputs_to_buffers.values():
        if name not in program.state_dict:
            program.state_dict[name] = program.constants[name]
