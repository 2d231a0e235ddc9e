# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Rewrites a model so that each of its norms is one node.

Enters: a model, whose weights need not be loaded. Leaves: the model with nodes replaced, and what
became of each norm.
"""

from collections.abc import Callable
from dataclasses import dataclass

from onnx import ModelProto

from mlir_norm.norm_opt import report
from mlir_norm.onnx.editing import Editor
from mlir_norm.onnx.importer import import_model
from mlir_norm.onnx.model import inlined
from mlir_norm.onnx.nodes import Options, Outcome, Writer
from mlir_norm.onnx.norms import Refusal, read_norms
from mlir_norm.progress import silent


@dataclass
class Rewritten:
    """A model, what became of its norms, and what is no norm."""

    model: ModelProto
    outcomes: list[Outcome]
    refused: list[Refusal]


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
    progress("importing")
    edited = inlined(model)
    imported = import_model(edited, base_dir)
    progress("looking for norms")
    norms, refused = read_norms(report(imported.text), imported.origins)
    progress(f"rewriting {len(norms)} norms")
    editor = Editor(edited, base_dir)
    writer = Writer(editor, options or Options())
    outcomes = [writer.write(norm) for norm in norms]
    if not any(outcome.nodes for outcome in outcomes):
        return Rewritten(model, outcomes, refused)
    editor.finish()
    return Rewritten(edited, outcomes, refused)
