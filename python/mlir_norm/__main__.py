# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The commands of python -m mlir_norm: one file each in commands, one row here."""

import argparse
import os
import sys
import traceback

from mlir_norm.commands import capture, convert, onnx
from mlir_norm.errors import NormError

COMMANDS = (capture, convert, onnx)


def main(arguments: list[str] | None = None) -> int:
    """Runs a command; returns the exit status: 0, 1 after an error, 2 for wrong arguments."""
    parser = argparse.ArgumentParser(
        prog="mlir_norm", description="Finds every normalization in a model."
    )
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in COMMANDS:
        command.add_to(subparsers)
    parsed = parser.parse_args(arguments)
    try:
        parsed.run(parsed)
    except NormError as error:
        if error.__cause__ and getattr(parsed, "verbose", False):
            traceback.print_exception(error.__cause__)
        print(f"mlir_norm: error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever reads stdout has enough; nothing is left to be flushed at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
