# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Tells what became of a model's norms.

Enters: outcomes, and what was measured. Leaves: text for people, or JSON for tools.
"""

import json
import os
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mlir_norm.onnx.center import Centered
from mlir_norm.onnx.nodes import Outcome
from mlir_norm.onnx.norms import Refusal
from mlir_norm.verdicts import Verdict

if TYPE_CHECKING:
    from mlir_norm.onnx.running import Difference
    from mlir_norm.onnx.timing import Timing


@dataclass
class Account:
    """What became of the norms of the model of this name."""

    name: str
    outcomes: list[Outcome]
    refused: list[Refusal]
    verdicts: list[Verdict] = field(default_factory=list)
    centered: list[Centered] = field(default_factory=list)
    difference: "Difference | None" = None
    timings: "list[Timing] | None" = field(default=None)

    def text(self, full: bool) -> str:
        """A summary, after a line for each norm if full."""
        lines = self._table() if full else []
        lines.append(self._summary())
        if self.verdicts:
            lines.append(self._conversions())
        if self.difference:
            lines.append(
                f"largest error: {self.difference.absolute:.1e} absolute,"
                f" {self.difference.relative:.1e} relative"
            )
        if self.timings is not None:
            lines.append(self._times())
        return "\n".join(lines)

    def json(self) -> str:
        """The same, with the keys that the text has words for."""
        record = {
            "norms": [self._record(outcome) for outcome in self.outcomes],
            "refused": [vars(refusal) for refusal in self.refused],
        }
        if self.verdicts:
            record["centered"] = [vars(weight) for weight in self.centered]
        if self.difference:
            record["largest_error"] = {
                "absolute": self.difference.absolute,
                "relative": self.difference.relative,
            }
        return json.dumps(record, indent=2)

    def _record(self, outcome: Outcome) -> dict:
        record = {
            "location": outcome.norm.location,
            "op": outcome.norm.op,
            "shape": outcome.norm.shape,
            "node": outcome.op,
            "nodes": [node.op_type for node in outcome.nodes],
            "replaced": [node.op_type for node in outcome.removed],
            "reason": outcome.reason,
        }
        if verdict := self._verdict(outcome):
            record["is_rms_norm"] = _is_converted(outcome, verdict)
            record["why"] = verdict.why
        for timing in self.timings or []:
            if timing.outcome is outcome:
                record["seconds"] = {"before": timing.before, "after": timing.after}
        return record

    def _table(self) -> list[str]:
        rows = [(o.norm.location, self._kind(o), self._what(o)) for o in self.outcomes]
        rows += [(refusal.location, "not a norm", refusal.reason) for refusal in self.refused]
        widths = [max((len(row[column]) for row in rows), default=0) for column in range(2)]
        return [f"{place:{widths[0]}}  {kind:{widths[1]}}  {what}" for place, kind, what in rows]

    def _verdict(self, outcome: Outcome) -> Verdict | None:
        """What --center is told of a LayerNorm."""
        return next((v for v in self.verdicts if v.place == outcome.norm.location), None)

    def _kind(self, outcome: Outcome) -> str:
        norm = outcome.norm
        shape = "x".join("?" if size is None else str(size) for size in norm.shape)
        op = "layer_norm" if self._verdict(outcome) else norm.op
        return f"{op} of {shape}x{norm.input_type}"

    def _what(self, outcome: Outcome) -> str:
        if outcome.reason:
            return f"stays: {outcome.reason}"
        verdict = self._verdict(outcome)
        left = f"; no rms_norm: {verdict.why}" if verdict and not verdict.is_exact else ""
        if outcome.existing:
            return f"is a {outcome.existing} already{left}"
        nodes = " + ".join(node.op_type for node in outcome.nodes)
        count = len(outcome.removed)
        return f"{nodes} for {count} {'node' if count == 1 else 'nodes'}{left}"

    def _conversions(self) -> str:
        """What became of LayerNorms, and of weights for it."""
        total = len(self.verdicts)
        pairs = ((outcome, self._verdict(outcome)) for outcome in self.outcomes)
        converted = sum(1 for o, verdict in pairs if verdict and _is_converted(o, verdict))
        text = f"{converted} of {total} LayerNorms are RMSNorms now, exactly"
        if self.centered:
            largest = max(weight.sum_after for weight in self.centered)
            text += (
                f"; {len(self.centered)} weights are centered, no row of them sums up to more than"
                f" {largest:.1e}"
            )
        return text

    def _summary(self) -> str:
        ops = Counter(outcome.op for outcome in self.outcomes if outcome.op)
        total, single = len(self.outcomes), sum(ops.values())
        if not total:
            return f"{self.name}: no norms"
        what = "is a single node" if single == 1 else "are single nodes"
        text = f"{self.name}: {single} of {total} norms {what}"
        counts = ", ".join(f"{count} {op}" for op, count in ops.most_common())
        existing = sum(1 for outcome in self.outcomes if outcome.existing)
        if counts:
            text += f" now: {counts}"
        if existing:
            text += f" ({existing} already {'was' if existing == 1 else 'were'})"
        return text

    def _times(self) -> str:
        """What was measured, on what, and the sums."""
        timings = self.timings or []
        if not timings:
            return "time of the norms: nothing to compare"
        import onnxruntime

        before, after = (sum(getattr(t, key) for t in timings) for key in ("before", "after"))
        # Small rows may take less than the clock can tell.
        ratio = f"{before / after:.1f}" if after else "many"
        shapes = Counter("x".join(map(str, t.shape)) for t in timings)
        sizes = ", ".join(f"{count} of {shape}" for shape, count in shapes.items())
        return (
            f"time of the norms: {before * 1e3:.3g} ms before, {after * 1e3:.3g} ms now,"
            f" {ratio} times less (medians of the nodes alone; {sizes};"
            f" ONNX Runtime {onnxruntime.__version__}, {os.cpu_count()} cores)"
        )


def _is_converted(outcome: Outcome, verdict: Verdict) -> bool:
    """Whether the norm was a LayerNorm and is an RMSNorm now."""
    return verdict.is_exact and bool(outcome.nodes)
