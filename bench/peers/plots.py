# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Draws the measurements: plots.py FILE.json FOLDER.

Leaves time.svg, the time of a call against the bytes that a case moves, and bandwidth.svg, the same
as bytes per second against the roofline, which is what a copy of as many bytes reaches.
"""

import json
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1]))

from common.figures import grid, save
from roster import CONTENDERS

BOLD = {"ours": "black", "ours_c": "dimgray"}


def points(cases: list[dict], name: str, bandwidth: bool) -> list[tuple[float, float]]:
    """Bytes, and microseconds or GB/s, of the cases in which the contender was measured."""
    found = []
    for case in cases:
        seconds = case["contenders"].get(name, {}).get("seconds")
        if seconds:
            moved = case["moved_bytes"]
            found.append((moved, moved / seconds * 1e-9 if bandwidth else seconds * 1e6))
    return sorted(found)


def draw(known: dict, path: pathlib.Path, bandwidth: bool) -> None:
    programs = list(dict.fromkeys(case["program"] for case in known["cases"]))
    elements = list(dict.fromkeys(case["element"] for case in known["cases"]))
    figure, axes = grid(len(elements), len(programs), sharex=True)
    lines = {}
    for i, element in enumerate(elements):
        for j, program in enumerate(programs):
            plot = axes[i][j]
            chosen = [
                case
                for case in known["cases"]
                if (case["program"], case["element"]) == (program, element)
            ]
            for contender in CONTENDERS:
                if values := points(chosen, contender.name, bandwidth):
                    bold = contender.name in BOLD
                    (lines[contender.title],) = plot.plot(
                        *zip(*values, strict=True),
                        marker="o",
                        markersize=3,
                        linewidth=2 if bold else 1,
                        linestyle="--" if contender.role == "bound" else "-",
                        color=BOLD.get(contender.name, f"C{CONTENDERS.index(contender) % 10}"),
                        zorder=3 if bold else 2,
                    )
            plot.set_xscale("log")
            plot.set_yscale("log")
            plot.set_title(f"{program} {element}")
            plot.grid(alpha=0.3)
    for plot in axes[-1]:
        plot.set_xlabel("bytes moved")
    for row in axes:
        row[0].set_ylabel("GB/s" if bandwidth else "µs")
    save(figure, path, lines, columns=6)


def main() -> None:
    known = json.loads(pathlib.Path(sys.argv[1]).read_text())
    folder = pathlib.Path(sys.argv[2])
    draw(known, folder / "time.svg", bandwidth=False)
    draw(known, folder / "bandwidth.svg", bandwidth=True)


if __name__ == "__main__":
    main()
