# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Rewrites a model so that each of its norms is one node.

Enters: a model, whose weights need not be loaded. Leaves: the model with nodes replaced, and what
became of each norm.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from onnx import ModelProto

from mlir_norm.norm_opt import report
from mlir_norm.onnx.center import Centered, as_verdicts_say, center_weights
from mlir_norm.onnx.editing import Editor
from mlir_norm.onnx.importer import import_model
from mlir_norm.onnx.model import inlined
from mlir_norm.onnx.nodes import Options, Outcome, Writer
from mlir_norm.onnx.norms import Refusal, read_norms
from mlir_norm.progress import silent
from mlir_norm.verdicts import Verdict, decide


@dataclass
class Rewritten:
    """A model, what became of its norms, and what is no norm."""

    model: ModelProto
    outcomes: list[Outcome]
    refused: list[Refusal]
    # What --center is told, and did.
    verdicts: list[Verdict] = field(default_factory=list)
    centered: list[Centered] = field(default_factory=list)


def rewrite(
    model: ModelProto,
    base_dir: str = "",
    options: Options | None = None,
    progress: Callable[[str], None] = silent,
) -> Rewritten:
    """Writes the norms of a model as nodes, in place.

    Data outside of the model is found relative to base_dir. A model with functions of its own has
    them inlined in a copy, if any norm is rewritten. Raises NormError.
    """
    options = options or Options()
    progress("importing")
    edited = inlined(model)
    imported = import_model(edited, base_dir, "named" if options.center else "elided")
    progress("looking for norms")
    norms, refused = read_norms(report(imported.text), imported.origins)
    verdicts = decide(imported.text) if options.center else []
    progress(f"rewriting {len(norms)} norms")
    editor = Editor(edited, base_dir)
    centered = center_weights(editor, verdicts, imported.origins)
    writer = Writer(editor, options)
    outcomes = [writer.write(norm) for norm in as_verdicts_say(norms, verdicts)]
    if not centered and not any(outcome.nodes for outcome in outcomes):
        return Rewritten(model, outcomes, refused, verdicts)
    editor.finish()
    return Rewritten(edited, outcomes, refused, verdicts, centered)
