# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""From a model's file to another one with single nodes for norms, checked as asked for.

Enters: a request. Leaves: the file, whole or not at all, and an account of the norms.
"""

import pathlib
from collections.abc import Callable
from dataclasses import dataclass, field

import onnx

from mlir_norm.errors import NormError
from mlir_norm.files import replacing
from mlir_norm.onnx.account import Account
from mlir_norm.onnx.checking import write_checked
from mlir_norm.onnx.nodes import Options
from mlir_norm.onnx.rewrite import Rewritten, rewrite
from mlir_norm.onnx.storage import load, weights_beside


@dataclass(frozen=True)
class Request:
    """What to convert, how, and how to look at the result."""

    source: pathlib.Path
    target: pathlib.Path
    options: Options = field(default_factory=Options)
    verify: bool = False
    time: bool = False
    tolerance: float = 1e-5
    dims: dict[str, int] = field(default_factory=dict)
    ranges: dict[str, tuple[int, int]] = field(default_factory=dict)


def convert(request: Request, progress: Callable[[str], None]) -> Account:
    """Writes request.target; raises NormError, and then leaves it as it was."""
    source, target = request.source, request.target
    progress(f"loading {source}")
    model = load(source)
    if target.exists() and target.samefile(source):
        raise NormError(f"{target} is the input itself")
    rewritten = rewrite(model, str(source.parent), request.options, progress)
    account = Account(
        source.name,
        rewritten.outcomes,
        rewritten.refused,
        rewritten.verdicts,
        rewritten.centered,
    )
    moved = {weight.stored_as for weight in rewritten.centered if weight.is_external}
    with (
        replacing(target) as path,
        weights_beside(rewritten.model, source, target, moved, progress) as settle,
    ):
        progress("checking")
        write_checked(rewritten.model, path, source)
        if request.verify or request.time:
            _run(request, rewritten, path, account, progress)
        if settle():
            onnx.save(rewritten.model, path)
    progress(f"wrote {target}")
    return account


def _run(
    request: Request,
    rewritten: Rewritten,
    path: pathlib.Path,
    account: Account,
    progress: Callable[[str], None],
) -> None:
    """Runs both models, and puts into the account what was asked for."""
    from mlir_norm.onnx.running import Feeding, compare, random_inputs, run, session
    from mlir_norm.onnx.timing import Placed, time_norms

    original = load(request.source)
    inputs = random_inputs(original, Feeding(request.dims, request.ranges))
    if request.verify:
        results = []
        for file, what in ((request.source, str(request.source)), (path, "the result")):
            progress(f"running {what}")
            results.append(run(session(file, what), inputs, what))
        account.difference = compare(*results, request.tolerance)
        if not account.difference.is_close:
            raise NormError(
                f"the results differ by {account.difference.absolute:.1e} absolute,"
                f" {account.difference.relative:.1e} relative (--tolerance allows more);"
                f" {request.target} is not written"
            )
    if request.time:
        account.timings = time_norms(
            Placed(original, request.source.parent),
            Placed(rewritten.model, path.parent),
            rewritten.outcomes,
            inputs,
            progress,
        )
