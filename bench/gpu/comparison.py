# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Our kernel beside the reference: where it is worse, and by what.

Enters: the facts of both. Leaves: rows of the report and findings.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from architectures import ARCHITECTURES
from cases import Case
from facts import Facts

# Occupancy and instructions within this of the reference's are taken for the same.
OCCUPANCY_MARGIN, INSTRUCTION_FACTOR = 0.9, 2.0
# Of the instructions that can be issued at full bandwidth: clocks are lower than the highest, and
# few instructions are issued in pairs with no gap.
MOST_ISSUED = 0.6

# What can be worse, in the order of how much it matters.
KINDS = {
    "spills": "registers are spilled",
    "bytes": "a row takes more bytes than it has",
    "width": "accesses are narrower",
    "issue": "so many instructions that memory may wait for them",
    "in flight": "too few bytes are in flight",
    "barriers": "more barriers",
    "occupancy": "lower occupancy",
    "shuffles": "more shuffles",
    "instructions": "more instructions",
}


@dataclass(frozen=True)
class Finding:
    """One number of one kernel that is worse than it could be."""

    case: Case
    arch: str
    kind: str  # of KINDS
    text: str

    def __str__(self) -> str:
        return f"{self.case.name} {self.arch}: {self.text}"


def _occupied(facts: Facts) -> str:
    return (
        f"{facts.occupancy:.0%} with {facts.threads} threads of {facts.registers} registers, "
        f"{facts.shared} bytes of shared memory"
    )


@dataclass
class Row:
    """A case on an architecture."""

    case: Case
    arch: str
    ours: Facts | None = None
    reference: Facts | None = None
    # Bytes of a row that are read and written, parameters included, where they are known.
    our_bytes: int | None = None
    reference_bytes: int | None = None

    @property
    def model_bytes(self) -> int:
        """Every element once; parameters are not counted: a persistent kernel keeps them."""
        return self.case.row_bytes

    def issue_share(self, facts: Facts | None) -> float | None:
        """Of the instructions that can be issued while memory moves a row; None: not known."""
        if not facts or facts.row_instructions is None:
            return None
        return ARCHITECTURES[self.arch].issue_share(facts.row_instructions, self.model_bytes)

    def findings(self) -> list[Finding]:
        if not self.ours:
            return []
        return [Finding(self.case, self.arch, kind, text) for kind, text in self._worse()]

    def _worse(self) -> Iterator[tuple[str, str]]:
        ours, other = self.ours, self.reference
        if ours.spills or ours.local:
            yield (
                "spills",
                f"{ours.spills} bytes are spilled, {ours.local} accesses to local memory",
            )
        most = self.model_bytes + self.case.parameter_bytes
        if self.our_bytes is not None and self.our_bytes > most:
            yield "bytes", f"{self.our_bytes} bytes a row, the model has {most}"
        share, theirs = self.issue_share(ours), self.issue_share(other)
        if share is not None and share > MOST_ISSUED:
            words = f", the reference {theirs:.0%}" if theirs is not None else ""
            yield "issue", f"{share:.0%} of what can be issued at full bandwidth{words}"
        wanted = ARCHITECTURES[self.arch].wanted_in_flight
        flying = ours.in_flight_of_multiprocessor
        if ours.source == "SASS" and flying < wanted:
            yield "in flight", f"{flying / 1024:.1f} KB in flight, {wanted / 1024:.1f} are wanted"
        if other:
            yield from self._worse_than(other)

    def _worse_than(self, other: Facts) -> Iterator[tuple[str, str]]:
        ours = self.ours
        if 0 < ours.narrowest < other.narrowest:
            yield (
                "width",
                f"{ours.narrowest} bits at the least, the reference {other.narrowest}",
            )
        for kind in ("barriers", "shuffles"):
            mine, theirs = getattr(ours, kind), getattr(other, kind)
            if mine > theirs:
                yield kind, f"{mine} {kind}, the reference has {theirs}"
        if ours.occupancy < OCCUPANCY_MARGIN * other.occupancy:
            yield (
                "occupancy",
                f"{_occupied(ours)}; the reference {_occupied(other)}",
            )
        if ours.source == other.source and (
            ours.instructions > INSTRUCTION_FACTOR * other.instructions
        ):
            yield (
                "instructions",
                f"{ours.instructions} instructions, the reference has {other.instructions}",
            )

    def asdict(self) -> dict:
        return {
            "program": self.case.program,
            "type": self.case.element,
            "columns": self.case.columns,
            "arch": self.arch,
            "model_bytes": self.model_bytes,
            "parameter_bytes": self.case.parameter_bytes,
            "ours": self.ours and self.ours.asdict() | {"row_bytes": self.our_bytes},
            "reference": self.reference
            and self.reference.asdict() | {"row_bytes": self.reference_bytes},
            "findings": {finding.kind: finding.text for finding in self.findings()},
        }


def findings_of(rows: list[Row]) -> list[Finding]:
    """The worst kinds first."""
    found = [finding for row in rows for finding in row.findings()]
    order = list(KINDS)
    return sorted(found, key=lambda finding: order.index(finding.kind))


def summary(rows: list[Row]) -> list[str]:
    """The report in a few lines."""
    compared = [row for row in rows if row.ours and row.reference]
    if not compared:
        return ["There is nothing to compare."]
    counts = Counter(finding.kind for finding in findings_of(compared))
    clean = sum(not row.findings() for row in compared)
    lines = [f"{clean} of {len(compared)} kernels are in nothing worse than the reference."]
    for kind, meaning in KINDS.items():
        if counts[kind]:
            lines.append(f"{counts[kind]:5d}  {kind}: {meaning}")
    better = [
        sum(row.ours.occupancy > row.reference.occupancy for row in compared),
        sum(row.ours.registers < row.reference.registers for row in compared),
        sum(
            row.our_bytes is not None
            and row.reference_bytes is not None
            and row.our_bytes < row.reference_bytes
            for row in compared
        ),
    ]
    lines.append(
        f"Of ours {better[0]} have a higher occupancy, {better[1]} fewer registers, and "
        f"{better[2]} move fewer bytes."
    )
    return lines
