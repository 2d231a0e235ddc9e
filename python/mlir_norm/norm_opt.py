# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs norm-opt, the tool that this package captures for."""

import json
import os
import subprocess

from mlir_norm.errors import NormError, first_line
from mlir_norm.tools import find_tool


def run_norm_opt(text: str, *flags: str, norm_opt: str | os.PathLike | None = None) -> str:
    """What norm-opt prints for a module's text under these flags.

    Raises NormError with norm-opt's first error if it fails.
    """
    command = [find_tool("norm-opt", norm_opt), "--allow-unregistered-dialect", *flags]
    result = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    if result.returncode:
        silent = f"it ends with status {result.returncode} and no word"
        raise NormError(f"norm-opt: {first_line(result.stderr.strip() or silent)}")
    return result.stdout


def opt(text: str, passes: str = "norm-raise", *, norm_opt: str | os.PathLike | None = None) -> str:
    """The module after passes, in MLIR's syntax: "norm-raise,norm-rows", "norm-fuse{...}".

    norm_opt is the tool's path; find_tool says what is taken without it. Raises NormError.
    """
    return run_norm_opt(text, f"--pass-pipeline=builtin.module({passes})", norm_opt=norm_opt)


def report(text: str, *, norm_opt: str | os.PathLike | None = None) -> dict:
    """The norms in a module: {"norms": [...], "refused": [...], "totals": {...}}.

    Each norm says where it is and which it is, each refusal its reason. Raises NormError.
    """
    return json.loads(run_norm_opt(text, "--norm-report=json", norm_opt=norm_opt))
