# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measurements for people and for programs.

Enters: the results of each case. Leaves: lines on stdout, a Markdown page, and the JSON file that
the plots are drawn from.
"""

import json
import pathlib
from dataclasses import dataclass

from cases import ELEMENT_BYTES, PROGRAMS, Case
from common.machine import ENVIRONMENT, machine
from common.markdown import table
from common.rounds import geometric_mean, ratio
from measure import Result
from roster import CONTENDERS, Contender

TITLES = {contender.name: contender.title for contender in CONTENDERS}
OURS = {contender.interface: contender.name for contender in CONTENDERS if contender.role == "ours"}


@dataclass(frozen=True)
class Cell:
    """A case and what came of each contender, by its name."""

    case: Case
    results: dict[str, Result]

    def times(self) -> dict[str, Result]:
        return {name: result for name, result in self.results.items() if result.seconds}

    def ours(self) -> list[str]:
        """Our names among the contenders."""
        return [name for name in OURS.values() if name in self.results]

    def advantages(self) -> dict[str, float]:
        """How many times our time each peer takes; ours is called as the peer's users call it."""
        times, found = self.times(), {}
        for peer in CONTENDERS:
            ours = OURS[peer.interface]
            if peer.role == "peer" and peer.name in times and ours in times:
                found[peer.name] = ratio(times[peer.name].seconds, times[ours].seconds)
        return found

    def best(self) -> tuple[str, float] | None:
        """The fastest peer, and its time by ours."""
        return min(self.advantages().items(), key=lambda item: item[1], default=None)

    def by_hand(self) -> float | None:
        """Our time, called from C, by that of the hand-written kernel."""
        return self._quotient(OURS["c"], "hand")

    def bandwidth_by_copy(self) -> float | None:
        """Our bandwidth, called from C, by that of a copy of as many bytes."""
        return self._quotient("copy", OURS["c"])

    def _quotient(self, numerator: str, denominator: str) -> float | None:
        times = self.times()
        if numerator in times and denominator in times:
            return ratio(times[numerator].seconds, times[denominator].seconds)
        return None

    def asdict(self) -> dict:
        best = self.best()
        return {
            **self.case.asdict(),
            "moved_bytes": self.case.moved_bytes,
            "best_peer": best and best[0],
            "best_peer_by_ours": best and best[1],
            "time_by_hand": self.by_hand(),
            "bandwidth_by_copy": self.bandwidth_by_copy(),
            "contenders": {
                name: {
                    "seconds": result.median if result.seconds else None,
                    "rounds": len(result.seconds),
                    "variant": result.variant,
                    "error_by_rounding": result.error,
                    "reason": result.failed or result.unsupported,
                }
                for name, result in self.results.items()
            },
        }


def line(cell: Cell) -> str:
    """A case in one line."""
    times = cell.times()
    parts = [f"{cell.case.name:22s}"]
    if "ours" in times:
        parts.append(f"ours {times['ours'].median * 1e6:9.1f} us")
    if best := cell.best():
        name, advantage = best
        seconds = times[name].median
        parts.append(f"best peer {seconds * 1e6:9.1f} us = {advantage:5.2f}x  {TITLES[name]}")
    if (value := cell.by_hand()) is not None:
        parts.append(f"{value:.2f} of hand-written")
    if (value := cell.bandwidth_by_copy()) is not None:
        parts.append(f"{value:.2f} of a copy's bandwidth")
    return "  ".join(parts)


def summary(cells: list[Cell]) -> list[str]:
    """The results in a few sentences."""
    best = [(cell.case.name, *found) for cell in cells if (found := cell.best())]
    lines = []
    if best:
        mean = geometric_mean([advantage for _, _, advantage in best])
        name, peer, least = min(best, key=lambda item: item[2])
        lines.append(
            f"The best peer of each of {len(best)} cases takes {mean:.2f} times our time in the "
            f"geometric mean, and at least {least:.2f} times ({name}, {TITLES[peer]})."
        )
    by_hand = [value for cell in cells if (value := cell.by_hand())]
    if by_hand:
        lines.append(
            f"We take {geometric_mean(by_hand):.2f} of the hand-written kernels' time in the "
            f"geometric mean, and at most {max(by_hand):.2f}."
        )
    return lines


def advantages_table(cells: list[Cell]) -> list[str]:
    """The time of the best peer by ours, a row for each program and type."""
    shapes = list(dict.fromkeys((cell.case.rows, cell.case.columns) for cell in cells))
    found = {cell.case: cell.best() for cell in cells}
    rows = []
    for program in PROGRAMS:
        for element in ELEMENT_BYTES:
            best = [found.get(Case(program, element, *shape)) for shape in shapes]
            words = [f"{b[1]:.2f} {TITLES[b[0]]}" if b else "" for b in best]
            if any(words):
                rows.append([f"{program} {element}", *words])
    return table(["", *(f"{m}x{n}" for m, n in shapes)], rows)


def times_table(cells: list[Cell], contenders: list[Contender]) -> list[str]:
    """Microseconds of each contender in each case."""

    def word(result: Result) -> str:
        if result.seconds:
            return f"{result.median * 1e6:.4g}"
        return "-" if result.unsupported else "failed"

    rows = [
        [cell.case.name, *(word(cell.results[contender.name]) for contender in contenders)]
        for cell in cells
    ]
    return table(["µs", *(contender.title for contender in contenders)], rows)


def page(cells: list[Cell], contenders: list[Contender], versions: dict[str, str]) -> str:
    """The results as Markdown."""
    known = machine()
    variables = " ".join(f"{name}={value}" for name, value in ENVIRONMENT.items())
    words = ", ".join(dict.fromkeys(versions.values()))
    failures = [
        f"- {cell.case.name}, {TITLES[name]}: {result.failed}"
        for cell in cells
        for name, result in cell.results.items()
        if result.failed
    ]
    return "\n".join(
        [
            "# Norms against their peers",
            "",
            f"{known['cpu']}, {known['threads']} threads each, {known['system']}. {words}. Written"
            f" by `make bench-peers`; each process runs with `{variables}`.",
            "",
            *summary(cells),
            "",
            "The time of the best peer by ours, as the median over rounds in which all take turns:",
            "",
            *advantages_table(cells),
            "",
            "The median time of each, in microseconds (- where a case is not offered):",
            "",
            *times_table(cells, contenders),
            "",
            *failures,
        ]
    )


def write_json(path: pathlib.Path, cells: list[Cell], versions: dict[str, str]) -> None:
    best = [found[1] for cell in cells if (found := cell.best())]
    known = {
        "machine": machine(),
        "versions": versions,
        "geometric_mean": geometric_mean(best) if best else None,
        "least": min(best, default=None),
        "cases": [cell.asdict() for cell in cells],
    }
    path.write_text(json.dumps(known, indent=1) + "\n")
