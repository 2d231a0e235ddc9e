# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""python -m mlir_norm convert: from a checkpoint with LayerNorms to one with RMSNorms."""

import argparse
import pathlib

from mlir_norm.errors import require
from mlir_norm.progress import Progress
from mlir_norm.silence import silenced

DESCRIPTION = """
Writes a checkpoint of transformers in which LayerNorms are RMSNorms, where that is exact: norm-opt
proves it on the graph of the model. The weights that write what these norms read lose the means of
their rows, in f64 and rounded once; all others are copied byte by byte. The original stays as it
is. Where transformers has the model with RMSNorms, the result is of that; else a file beside the
weights puts RMSNorms into the model, with trust_remote_code=True, and the class of the original
reads the result, too.
"""
EPILOG = """
examples:
  python -m mlir_norm convert gpt2 -o gpt2-rms --report --verify
"""


def add_to(subparsers: argparse._SubParsersAction) -> None:
    """Adds the command to those of the program."""
    parser = subparsers.add_parser(
        "convert",
        help="from a checkpoint with LayerNorms to one with RMSNorms",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=DESCRIPTION,
        epilog=EPILOG,
    )
    parser.add_argument("source", metavar="MODEL_DIR", type=pathlib.Path)
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT_DIR",
        type=pathlib.Path,
        help="where to, a folder that is not there yet [MODEL_DIR-rms]",
    )
    parser.add_argument(
        "--report", action="store_true", help="print what became of each norm, and each tensor"
    )
    parser.add_argument("--json", action="store_true", help="print the same for tools")
    parser.add_argument(
        "--verify",
        action="store_true",
        help="run both models on random inputs, and the original in f64, too; if the result is"
        " farther from that than the original is, fail and write nothing",
    )
    parser.add_argument(
        "--tolerance",
        type=float,
        default=1e-5,
        metavar="T",
        help="what the error may be beside twice that of the original, relative to the largest"
        " number [1e-5; in half precision eight units of the type]",
    )
    parser.add_argument("-v", "--verbose", action="store_true", help="print the stages")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> None:
    """Converts; raises NormError, and then leaves no folder."""
    require("mlir_norm convert", "transformers", ("numpy",))
    # Only now is it known that what it imports is there.
    from mlir_norm.checkpoints.conversion import Request, convert

    source = arguments.source
    request = Request(
        source=source,
        target=arguments.output or source.with_name(f"{source.resolve().name}-rms"),
        verify=arguments.verify,
        tolerance=arguments.tolerance,
    )
    with silenced(arguments.verbose):
        account = convert(request, Progress("convert", arguments.verbose))
    if arguments.json:
        print(account.json())
    else:
        print(account.text(full=arguments.report))
