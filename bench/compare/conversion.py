# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The exact conversion of a checkpoint, by python -m mlir_norm convert.

Enters: the folder of a checkpoint. Leaves: that of the converted one, and the verdicts.
"""

import json
import os
import pathlib
import shutil
import subprocess

SOURCES = pathlib.Path(__file__).parents[2]


class NotConverted(Exception):
    """The text says why, in one line."""


def convert(
    python: pathlib.Path, build: pathlib.Path, source: pathlib.Path, target: pathlib.Path
) -> dict:
    """Converts source to target anew; what became of its LayerNorms. Raises NotConverted."""
    shutil.rmtree(target, ignore_errors=True)
    variables = {
        "PYTHONPATH": str(SOURCES / "python"),
        "MLIR_NORM_OPT": str(build / "bin" / "norm-opt"),
    }
    command = [str(python), "-m", "mlir_norm", "convert", str(source), "-o", str(target), "--json"]
    result = subprocess.run(
        command, check=False, capture_output=True, text=True, env=os.environ | variables
    )
    if result.returncode:
        lines = result.stderr.strip().splitlines() or ["no word"]
        raise NotConverted(lines[-1])
    return _summary(json.loads(result.stdout))


def _summary(report: dict) -> dict:
    left = [norm for norm in report["layer_norms"] if not norm["is_rms_norm"]]
    return {
        "norms": len(report["layer_norms"]),
        "exact": len(report["layer_norms"]) - len(left),
        "why": [f"{norm['module']} stays: {norm['why']}" for norm in left],
        "centered": len(report["centered"]),
        "new_tensors": report["new_tensors"],
    }
