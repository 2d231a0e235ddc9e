# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tells what became of a checkpoint.

Enters: verdicts, a plan, and what was measured. Leaves: text for people, or JSON for tools.
"""

import json
import re
from collections import Counter
from dataclasses import asdict, dataclass, field

from mlir_norm.checkpoints.output import Change
from mlir_norm.checkpoints.plan import Plan
from mlir_norm.verdicts import Verdict


@dataclass(frozen=True)
class Difference:
    """The largest errors of the result and of the original, relative to the largest number.

    Both are errors against the original in f64; cosine is the one between that and the result.
    """

    result: float
    original: float
    cosine: float


@dataclass
class Account:
    """What became of a checkpoint of this name."""

    name: str
    verdicts: list[Verdict]
    plan: Plan
    architecture: str
    changes: list[Change]
    left_out: list[str]
    difference: Difference | None = field(default=None)

    def text(self, full: bool) -> str:
        """A summary, after a line for each norm and each tensor if full."""
        lines = []
        if full:
            width = max(len(verdict.place) for verdict in self.verdicts)
            lines += [f"{v.place:{width}}  {self._outcome(v)}" for v in self.verdicts]
            lines += [
                f"centered {c.tensor} over {list(c.dims)}: a row sums up to"
                f" {c.sum_after:.1e} at most, was {c.sum_before:.1e}"
                for c in self.changes
            ]
        converted = sum(1 for v in self.verdicts if v.place in self.plan.rms_norms)
        lines.append(
            f"{self.name}: {converted} of {len(self.verdicts)} LayerNorms are RMSNorms now,"
            f" exactly: {self.architecture}"
        )
        largest = max((change.sum_after for change in self.changes), default=0.0)
        lines.append(
            f"{len(self.changes)} tensors are centered; no row of them sums up to more than"
            f" {largest:.1e}"
        )
        if self.plan.copies:
            lines.append(f"no longer tied: {', '.join(self.plan.copies)}")
        if self.left_out:
            lines.append(f"not copied, being other weights: {', '.join(self.left_out)}")
        if self.difference:
            lines.append(
                f"largest error: {self.difference.result:.1e}, of the original"
                f" {self.difference.original:.1e}, against it in f64;"
                f" cosine {self.difference.cosine:.9f}"
            )
        return "\n".join(lines)

    def json(self) -> str:
        """The same, with the keys that the text has words for."""
        record = {
            "layer_norms": [
                {
                    "module": verdict.place,
                    "shape": verdict.shape,
                    "epsilon": verdict.epsilon,
                    "is_rms_norm": verdict.place in self.plan.rms_norms,
                    "why": readable(verdict.why),
                }
                for verdict in self.verdicts
            ],
            "centered": [asdict(change) for change in self.changes],
            "new_tensors": list(self.plan.copies),
            "architecture": self.architecture,
        }
        if self.difference:
            record["difference"] = asdict(self.difference)
        return json.dumps(record, indent=2)

    def _outcome(self, verdict: Verdict) -> str:
        if not verdict.is_exact:
            return f"stays: {readable(verdict.why)}"
        if verdict.place in self.plan.rms_norms:
            return "is an RMSNorm"
        return "stays: the module is not known to be a LayerNorm and nothing else"


def readable(why: str) -> str:
    """A reason with the modules alone where norm-opt says locations."""
    return re.sub(r"\.:1:0\b", "", why)


def reasons(verdicts: list[Verdict]) -> str:
    """Why no LayerNorm can be converted, in a line: the reason that most of them have."""
    if not verdicts:
        return "there are no LayerNorms in it"
    whys = Counter(readable(verdict.why) for verdict in verdicts if not verdict.is_exact)
    if not whys:
        return "no module is known to be a LayerNorm and nothing else"
    why, count = whys.most_common(1)[0]
    return f"{count} of {len(verdicts)} LayerNorms stay because {why}"
