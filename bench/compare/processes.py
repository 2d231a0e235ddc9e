# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Parts in processes of their own, seen from the side that starts them."""

import functools
import json
import os
import pathlib
import subprocess
import sys

from common.machine import ENVIRONMENT
from request import Request

HERE = pathlib.Path(__file__).parent
SOURCES = HERE.parents[1]
SECONDS = 600  # of a part
sys.path.append(str(SOURCES / "python"))

import mlir_norm  # noqa: E402


class PartFailed(Exception):
    """The text says why in one line."""


@functools.cache
def openmp_runtime(build: pathlib.Path) -> str:
    """The library that our kernels take their threads from.

    A part loads it before PyTorch, whose own runtime is then never asked: two of them in one
    process would spin against each other. Raises mlir_norm.NormError if nothing can be compiled.
    """
    mlir_norm.compile("rms_norm", norm_compile=build / "bin" / "norm-compile", type="f32")
    lines = pathlib.Path("/proc/self/maps").read_text().splitlines()
    paths = [line.split()[-1] for line in lines if "libomp" in line]
    return paths[0] if paths else ""


def run_part(request: Request, python: pathlib.Path, folder: pathlib.Path) -> dict:
    """What came of the part; the folder is for its log. Raises PartFailed."""
    build = pathlib.Path(request.build)
    variables = {
        "LD_PRELOAD": openmp_runtime(build),
        # Threads of other runtimes are not there, so they may wait as they do by default.
        "KMP_BLOCKTIME": "200",
        "MLIR_NORM_CACHE": str(folder / "kernels"),
        "HF_HUB_OFFLINE": "1",
        "HF_MODULES_CACHE": str(folder / "modules"),
    }
    log = folder / f"{request.part}-{request.model or 'all'}.log"
    with log.open("w") as errors:
        try:
            result = subprocess.run(
                [str(python), str(HERE / "worker.py"), request.to_json()],
                check=False,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                env=os.environ | ENVIRONMENT | variables,
                timeout=SECONDS,
            )
        except subprocess.TimeoutExpired as error:
            raise PartFailed(f"no answer in {SECONDS} s; see {log}") from error
    try:
        answer = json.loads(result.stdout)
    except ValueError as error:
        status = f"its process ended with status {result.returncode}"
        raise PartFailed(f"{status}; see {log}") from error
    if "failed" in answer:
        raise PartFailed(answer["failed"])
    return answer["result"]
