# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs a part in a process of its own: worker.py REQUEST. Leaves a line of JSON on stdout.

It is {"result": ...}, or {"failed": reason}. What libraries print goes to stderr.
"""

import importlib
import json
import os
import pathlib
import sys
import traceback
import warnings

sys.path.append(str(pathlib.Path(__file__).parents[1]))
sys.path.append(str(pathlib.Path(__file__).parents[2] / "python"))

from request import Request


def main() -> None:
    channel = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    warnings.simplefilter("ignore")
    request = Request.from_json(sys.argv[1])
    try:
        answer = {"result": importlib.import_module(f"parts.{request.part}").measure(request)}
    except Exception as error:
        traceback.print_exc()
        lines = [line.strip() for line in str(error).splitlines() if line.strip()]
        answer = {"failed": f"{type(error).__name__}: {lines[0] if lines else ''}"}
    print(json.dumps(answer), file=channel, flush=True)


if __name__ == "__main__":
    main()
