# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""python -m mlir_norm onnx: from an ONNX model to one whose norms are single nodes."""

import argparse
import pathlib
import re

from mlir_norm.errors import require
from mlir_norm.progress import Progress

DESCRIPTION = """
Writes an ONNX model in which each norm is a single node that ONNX Runtime has a kernel for:
LayerNormalization, RMSNormalization from opset 23 on, SimplifiedLayerNormalization before, and on
request with the residual add SkipLayerNormalization and SkipSimplifiedLayerNormalization. All else
stays as it is: names, types, weights (in other files too), subgraphs. onnx.checker has to accept
the result.
"""
EPILOG = """
examples:
  python -m mlir_norm onnx model.onnx faster.onnx --report
  python -m mlir_norm onnx model.onnx faster.onnx --verify --time --dim batch=1 --dim sequence=512
"""


def add_to(subparsers: argparse._SubParsersAction) -> None:
    """Adds the command to those of the program."""
    parser = subparsers.add_parser(
        "onnx",
        help="from an ONNX model to one whose norms are single nodes",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=DESCRIPTION,
        epilog=EPILOG,
    )
    parser.add_argument("source", metavar="IN.onnx", type=pathlib.Path)
    parser.add_argument("target", metavar="OUT.onnx", type=pathlib.Path)
    parser.add_argument(
        "--report", action="store_true", help="print each norm, and what it became or why not"
    )
    parser.add_argument("--json", action="store_true", help="print the same for tools")
    parser.add_argument(
        "--verify",
        action="store_true",
        help="run both models on random inputs; if they differ, fail and write nothing",
    )
    parser.add_argument(
        "--center",
        action="store_true",
        help="LayerNorms become RMSNorms where that is exact, once weights have lost the means of"
        " their rows: norm-opt proves it on the model's graph",
    )
    parser.add_argument(
        "--time", action="store_true", help="print how long the norms take before and after"
    )
    parser.add_argument(
        "--tolerance",
        type=float,
        default=1e-5,
        metavar="T",
        help="the largest difference, relative to the number or to 1 [1e-5; four units in the"
        " last place where that is more]",
    )
    parser.add_argument(
        "--skip",
        choices=("none", "rms", "all"),
        default="none",
        help="which norms take a residual add in, as Skip...Normalization: slower than two nodes on"
        " the CPU, meant for GPUs [none]",
    )
    parser.add_argument(
        "--relaxed",
        action="store_true",
        help="leave out roundings of f16 and bf16 where that makes one node of two",
    )
    parser.add_argument(
        "--dim",
        action="append",
        default=[],
        type=_dim,
        metavar="NAME=SIZE",
        help="an open size, for --verify and --time [4]",
    )
    parser.add_argument(
        "--range",
        action="append",
        default=[],
        type=_range,
        metavar="INPUT=LOW:HIGH",
        help="which integers an input gets, without HIGH [0:2; what indexes a table: its size]",
    )
    parser.add_argument("-v", "--verbose", action="store_true", help="print the stages")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> None:
    """Rewrites; raises NormError, and then leaves no file."""
    needed = ("onnx", "onnxruntime") if arguments.verify or arguments.time else ("onnx",)
    require("mlir_norm onnx", "onnx", needed)
    # Only now is it known that what it imports is there.
    from mlir_norm.onnx.conversion import Request, convert
    from mlir_norm.onnx.nodes import Options

    request = Request(
        source=arguments.source,
        target=arguments.target,
        options=Options(arguments.skip, arguments.relaxed, arguments.center),
        verify=arguments.verify,
        time=arguments.time,
        tolerance=arguments.tolerance,
        dims=dict(arguments.dim),
        ranges=dict(arguments.range),
    )
    account = convert(request, Progress("onnx", arguments.verbose))
    if arguments.json:
        print(account.json())
    else:
        print(account.text(full=arguments.report))


def _dim(text: str) -> tuple[str, int]:
    match = re.fullmatch(r"(.+)=(\d+)", text)
    if not match:
        raise argparse.ArgumentTypeError(f"expected NAME=SIZE, got '{text}'")
    return match[1], int(match[2])


def _range(text: str) -> tuple[str, tuple[int, int]]:
    match = re.fullmatch(r"(.+)=(-?\d+):(-?\d+)", text)
    if not match or int(match[2]) >= int(match[3]):
        raise argparse.ArgumentTypeError(f"expected INPUT=LOW:HIGH, got '{text}'")
    return match[1], (int(match[2]), int(match[3]))
