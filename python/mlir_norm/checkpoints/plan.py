# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Plans what becomes of a checkpoint's tensors and norms.

Enters: a checkpoint, what was captured of it, and the verdicts. Leaves: which tensors are centered
and over which dims, which become two, and which modules become RMSNorms. Every change of a weight
that a verdict needs is in the plan, or there is no plan.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from mlir_norm.centering import STORAGE
from mlir_norm.checkpoints.captured import Captured
from mlir_norm.checkpoints.folder import Checkpoint
from mlir_norm.errors import NormError
from mlir_norm.verdicts import Fold, Verdict


@dataclass
class Plan:
    """What is done to a checkpoint."""

    # The dims of each tensor that its rows lie along, which are centered.
    centered: dict[str, tuple[int, ...]] = field(default_factory=dict)
    # Tensors that are new, as they were: by name, the tensor that they are copies of.
    copies: dict[str, str] = field(default_factory=dict)
    # The modules that become RMSNorms, with their epsilon.
    rms_norms: dict[str, float] = field(default_factory=dict)
    # Whether tied parameters are tensors of their own from now on.
    is_untied: bool = False


def make_plan(checkpoint: Checkpoint, captured: Captured, verdicts: Sequence[Verdict]) -> Plan:
    """Raises NormError where a weight cannot be changed as the verdicts need it."""
    plan = Plan()
    by_parameter: dict[str, list[Fold]] = {}
    for verdict in verdicts:
        for fold in verdict.folds:
            by_parameter.setdefault(fold.weight, []).append(fold)
    for parameter, folds in by_parameter.items():
        _plan_parameter(plan, checkpoint, captured, parameter, folds)
    if plan.is_untied:
        _add_untied(plan, captured)
    plan.rms_norms = _rms_norms(captured, verdicts)
    return plan


def _rms_norms(captured: Captured, verdicts: Sequence[Verdict]) -> dict[str, float]:
    """The modules whose norms all may be RMSNorms; a module may be called more than once."""
    is_exact = Counter(verdict.place for verdict in verdicts if verdict.is_exact)
    called = Counter(verdict.place for verdict in verdicts)
    return {
        verdict.place: verdict.epsilon
        for verdict in verdicts
        if verdict.place in captured.layer_norms
        and is_exact[verdict.place] == called[verdict.place]
    }


def _plan_parameter(
    plan: Plan, checkpoint: Checkpoint, captured: Captured, parameter: str, folds: list[Fold]
) -> None:
    """Plans what the folds of one parameter need."""
    names = captured.parameters.get(parameter, [])
    tensors = {name: captured.tensors[name] for name in names if name in captured.tensors}
    if not tensors:
        raise NormError(f"the weight {parameter} is not a tensor of {checkpoint.folder}")
    if len({fold.dims for fold in folds}) > 1:
        raise NormError(f"the weight {parameter} has to be centered in two ways")
    _check_centerable(checkpoint, list(tensors.values()))
    keepers = {module for fold in folds for module in fold.kept_by}
    changed = names
    if keepers:
        plan.is_untied = True
        changed = _split(captured, parameter, {fold.reader for fold in folds}, keepers)
        if not any(name in tensors for name in changed):
            plan.copies[changed[0]] = next(iter(tensors.values()))
            plan.centered[changed[0]] = folds[0].dims
    for name in changed:
        if name in tensors:
            plan.centered[tensors[name]] = folds[0].dims


def _split(captured: Captured, parameter: str, readers: set[str], keepers: set[str]) -> list[str]:
    """The names of a parameter that are those of the centered one, where it becomes two."""
    names = captured.parameters[parameter]
    owner = {name: name.rpartition(".")[0] for name in names}
    changed = [name for name in names if owner[name] in readers]
    is_told_apart = (
        readers == {owner[name] for name in changed}
        and not readers & keepers
        and {owner[name] for name in names} == readers | keepers
    )
    after = [group for group in captured.untied.values() if set(group) & set(names)]
    if not is_told_apart or any(0 < len(set(g) & set(changed)) < len(g) for g in after):
        raise NormError(
            f"the weight {parameter} is read by {', '.join(sorted(keepers))} as it is, too,"
            " and the model cannot have two of it"
        )
    return changed


def _add_untied(plan: Plan, captured: Captured) -> None:
    """Gives each parameter that is no longer tied a tensor of its own."""
    for names in captured.parameters.values():
        source = next((captured.tensors[n] for n in names if n in captured.tensors), None)
        for group in captured.untied.values():
            is_part = set(group) <= set(names)
            has_tensor = any(n in captured.tensors or n in plan.copies for n in group)
            if source and is_part and not has_tensor:
                plan.copies[group[0]] = source


def _check_centerable(checkpoint: Checkpoint, names: list[str]) -> None:
    """Raises NormError unless the type is one that can be centered, and all are one tensor."""
    first, *others = (checkpoint.tensors[name] for name in names)
    if first.dtype not in STORAGE:
        raise NormError(
            f"{first.path}: cannot center tensor {first.name} of the type {first.dtype};"
            f" supported: {', '.join(STORAGE)}"
        )
    for other in others:
        if (other.dtype, other.read()) != (first.dtype, first.read()):
            raise NormError(f"tensors {first.name} and {other.name} differ, but are tied")
