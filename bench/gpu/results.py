# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measurements on a GPU for people and for programs: lines, a Markdown page, JSON."""

import json
import pathlib
from dataclasses import dataclass, field

from common.markdown import table
from common.rounds import geometric_mean
from peers import PEERS
from shapes import Shape
from timing import Result

TITLES = {"ours": "mlir-norm", "reference": "reference", "copy": "copy"}
TITLES |= {peer.name: peer.title for peer in PEERS}


@dataclass
class Cell:
    """A shape and what came of each contender, by its name."""

    shape: Shape
    results: dict[str, Result] = field(default_factory=dict)

    def seconds(self, name: str) -> float | None:
        result = self.results.get(name)
        return result.median if result and result.seconds else None

    def bandwidth(self, name: str) -> float | None:
        """Bytes that must be moved, by time."""
        seconds = self.seconds(name)
        return self.shape.moved_bytes / seconds if seconds else None

    def of_copy(self, name: str) -> float | None:
        """Its bandwidth by that of a copy of as many bytes."""
        seconds, copy = self.seconds(name), self.seconds("copy")
        return copy / seconds if seconds and copy else None

    def best_other(self) -> tuple[str, float] | None:
        """The fastest of the others, and its time by ours."""
        ours = self.seconds("ours")
        others = {
            name: seconds
            for name in self.results
            if name not in ("ours", "copy") and (seconds := self.seconds(name))
        }
        if not ours or not others:
            return None
        name = min(others, key=others.get)
        return name, others[name] / ours

    def asdict(self) -> dict:
        best = self.best_other()
        return {
            **self.shape.asdict(),
            "best_other": best and best[0],
            "best_other_by_ours": best and best[1],
            "contenders": {
                name: result.asdict()
                | {"bandwidth": self.bandwidth(name), "of_copy": self.of_copy(name)}
                for name, result in self.results.items()
            },
        }


def line(cell: Cell) -> str:
    """A shape in one line."""
    parts = [f"{cell.shape.name:24s}"]
    for name in cell.results:
        if seconds := cell.seconds(name):
            parts.append(f"{TITLES[name]} {seconds * 1e6:.1f} us")
    if of_copy := cell.of_copy("ours"):
        parts.append(f"{of_copy:.0%} of a copy's bandwidth")
    return "  ".join(parts)


def summary(cells: list[Cell]) -> list[str]:
    """The results in a few sentences."""
    lines = []
    if found := [value for cell in cells if (value := cell.of_copy("ours"))]:
        lines.append(
            f"Ours reach {geometric_mean(found):.0%} of a copy's bandwidth in the geometric mean "
            f"over {len(found)} shapes, and {min(found):.0%} at the least."
        )
    for name in dict.fromkeys(name for cell in cells for name in cell.results):
        quotients = [
            theirs / ours
            for cell in cells
            if (theirs := cell.seconds(name)) and (ours := cell.seconds("ours"))
        ]
        if name not in ("ours", "copy") and quotients:
            lines.append(
                f"{TITLES[name]} takes {geometric_mean(quotients):.2f} times our time in the "
                f"geometric mean over {len(quotients)} shapes, and {min(quotients):.2f} times at "
                "the least."
            )
    return lines


def bandwidth_table(cells: list[Cell]) -> list[str]:
    """GB/s of each contender."""
    names = list(dict.fromkeys(name for cell in cells for name in cell.results))
    rows = []
    for cell in cells:
        words = [
            f"{value * 1e-9:.0f}" if (value := cell.bandwidth(name)) else "-" for name in names
        ]
        of_copy, best = cell.of_copy("ours"), cell.best_other()
        rows.append(
            [
                cell.shape.name,
                *words,
                f"{of_copy:.0%}" if of_copy else "-",
                f"{best[1]:.2f} {TITLES[best[0]]}" if best else "-",
            ]
        )
    head = ["GB/s", *(TITLES[name] for name in names), "ours by copy", "best other by ours"]
    return table(head, rows)


def page(cells: list[Cell], machine: dict, notes: list[str]) -> str:
    reasons = [
        f"- {cell.shape.name}, {TITLES[name]}: {result.reason}"
        for cell in cells
        for name, result in cell.results.items()
        if result.reason and name in ("ours", "reference")
    ]
    return "\n".join(
        [
            "# GPU kernels, measured",
            "",
            f"{machine['device']}, compute capability {machine['capability']}, "
            f"{machine['l2_bytes'] >> 20} MB of L2, driver {machine['driver']}. Written by `make "
            "gpu-bench`; caches are cold, calls are timed as CUDA graphs.",
            "",
            *summary(cells),
            "",
            "Bytes that must be moved (each element once, parameters once) by the time of a call; "
            "the last column is the time of the fastest other one by ours.",
            "",
            *bandwidth_table(cells),
            "",
            *(f"- {note}" for note in notes),
            *reasons,
            "",
        ]
    )


def write_json(path: pathlib.Path, cells: list[Cell], machine: dict, notes: list[str]) -> None:
    known = {"machine": machine, "notes": notes, "shapes": [cell.asdict() for cell in cells]}
    path.write_text(json.dumps(known, indent=1) + "\n")
