# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Exported programs of PyTorch (.pt2 files too), by torch-mlir."""

import pathlib
import zipfile

import torch
from torch_mlir import fx, ir
from torch_mlir.dialects import torch as torch_dialect
from torch_mlir.extras.fx_decomp_util import get_decomposition_table
from torch_mlir.extras.fx_importer import FxImporter, FxImporterHooks

from mlir_norm.asm import print_module
from mlir_norm.errors import NormError, explained, first_line
from mlir_norm.sources import Options

# torch-mlir's names. Of torch's own dialect norm-opt gets the ops that the model calls, whole.
OUTPUT_TYPES = {
    "linalg": "linalg-on-tensors",
    "tosa": "tosa",
    "stablehlo": "stablehlo",
    "torch": "raw",
}


def load(path: pathlib.Path) -> torch.export.ExportedProgram:
    """Reads what torch.export.save wrote."""
    if not zipfile.is_zipfile(path):
        raise NormError(f"{path} is not an exported program: not a ZIP archive")
    with explained(f"{path} is not an exported program"):
        return torch.export.load(path)


def to_mlir(program: torch.export.ExportedProgram, inputs: list, options: Options) -> str:
    """The program as the function main, weights included; inputs is empty."""
    options.progress("decomposing")
    program = decompose(program, options.dialect)
    options.progress(f"importing as {options.dialect}")
    return print_module(import_program(program, options.dialect), options.elide)


def decompose(program: torch.export.ExportedProgram, dialect: str) -> torch.export.ExportedProgram:
    """The program in the ops that torch-mlir imports as a dialect; raises NormError."""
    with explained("PyTorch cannot decompose it"):
        program = program.run_decompositions(
            {} if dialect == "torch" else get_decomposition_table()
        )
    _keep_buffers(program)
    return program


def import_program(
    program: torch.export.ExportedProgram, dialect: str, hooks: FxImporterHooks | None = None
) -> ir.Module:
    """A decomposed program as the function main; hooks makes constants. Raises NormError."""
    context = ir.Context()
    torch_dialect.register_dialect(context)
    errors: list[str] = []

    def keep(diagnostic: ir.Diagnostic) -> bool:
        if diagnostic.severity == ir.DiagnosticSeverity.ERROR:
            errors.append(diagnostic.message)
        return True

    handler = context.attach_diagnostic_handler(keep)
    try:
        return fx.export_and_import(
            program,
            output_type=OUTPUT_TYPES[dialect],
            fx_importer=FxImporter(context=context, hooks=hooks),
            decomposition_table={},
        )
    except Exception as error:
        # What is raised does not say why; the diagnostics do.
        reason = first_line(errors[0] if errors else error)
        raise NormError(f"torch-mlir cannot import it as {dialect}: {reason}") from error
    finally:
        handler.detach()


def _keep_buffers(program: torch.export.ExportedProgram) -> None:
    """Puts buffers that are not persistent where torch-mlir looks for all of them."""
    for name in program.graph_signature.inputs_to_buffers.values():
        if name not in program.state_dict:
            program.state_dict[name] = program.constants[name]
