# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""python -m mlir_norm capture: from a model to MLIR."""

import argparse
import os
import pathlib
import sys

from mlir_norm.capturing import capture
from mlir_norm.files import check_writable, replacing
from mlir_norm.inputs import DTYPES
from mlir_norm.progress import Progress
from mlir_norm.silence import silenced
from mlir_norm.sources import SOURCES

DESCRIPTION = """
Writes what a model computes as an MLIR module that norm-opt reads.

SOURCE is a model's file ({suffixes}) or a Python object, as MODULE:NAME or FILE.py:NAME:
{objects}, or a class or function that makes one without arguments.
"""
EPILOG = """
dialects, the default first:
{dialects}

Each --input is a type ({types}) and a shape,
f32[2,8,64]. A dim ? is open; ?n is open and as large as every other ?n. Instead of --input, a
variable or function example_inputs beside NAME may hold a tuple of examples.

examples:
  python -m mlir_norm capture model.onnx -o model.mlir
  python -m mlir_norm capture model.py:Block --input f32[2,8,64] -o block.mlir
  python -m mlir_norm capture package.layers:rms_norm --input bf16[?,4096]
"""


def add_to(subparsers: argparse._SubParsersAction) -> None:
    """Adds the command to those of the program."""
    objects = ", ".join(dict.fromkeys(s.what for s in SOURCES if s.takes_inputs))
    parser = subparsers.add_parser(
        "capture",
        help="from a model to MLIR",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=DESCRIPTION.format(
            suffixes=", ".join(s.suffix for s in SOURCES if s.suffix), objects=objects
        ),
        epilog=EPILOG.format(
            dialects="\n".join(f"  {s.name:10}{', '.join(s.dialects)}" for s in SOURCES),
            types=", ".join(DTYPES),
        ),
    )
    parser.add_argument("source", metavar="SOURCE")
    parser.add_argument(
        "-o", "--output", metavar="FILE", type=pathlib.Path, help="where to [stdout]"
    )
    parser.add_argument(
        "--input", metavar="SPEC", action="append", help="an input's type and shape, in order"
    )
    parser.add_argument("--dialect", help="what to write; depends on the source")
    parser.add_argument(
        "--elide", action="store_true", help="leave large constants out: the norms are the same"
    )
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="print the stages, and what frameworks say"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> None:
    """Captures; raises NormError, and then leaves no file."""
    # Keras' own default is TensorFlow, which is not captured from.
    os.environ.setdefault("KERAS_BACKEND", "jax")
    progress = Progress("capture", arguments.verbose)
    if arguments.output:
        check_writable(arguments.output)
    with silenced(arguments.verbose):
        text = capture(
            arguments.source,
            arguments.input,
            arguments.dialect,
            elide=arguments.elide,
            progress=progress,
        )
    if not arguments.output:
        sys.stdout.write(text)
        return
    progress(f"writing {arguments.output}")
    with replacing(arguments.output) as path:
        path.write_text(text)
    progress(f"done: {len(text) / 1e6:.1f} MB")
