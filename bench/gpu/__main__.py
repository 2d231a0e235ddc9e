# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Our GPU kernels beside others: python3 bench/gpu COMMAND. See docs/gpu/report.md."""

import argparse
import importlib
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1]))

# Each in a module of its own.
COMMANDS = {"report": "report", "bench": "benchmark", "test": "executed"}


def main() -> int:
    parser = argparse.ArgumentParser(prog="gpu", description=__doc__.split(":")[0])
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, file in COMMANDS.items():
        module = importlib.import_module(file)
        about = module.__doc__.split(": ", 1)[1]
        command = commands.add_parser(name, help=about, description=about)
        module.add_arguments(command)
        command.set_defaults(run=module.main)
    options = parser.parse_args()
    return options.run(options)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
