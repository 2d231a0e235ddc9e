# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Draws the measurements: gpu_plots.py FILE.json FOLDER.

Leaves bandwidth.svg, bytes per second against the row length of shapes with many rows, and few.svg,
the time of a call where there are few rows.
"""

import json
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1]))

from common.figures import grid, save
from results import TITLES


def _points(shapes: list[dict], name: str, few: bool) -> list[tuple]:
    found = []
    for shape in shapes:
        known = shape["contenders"].get(name, {})
        if known.get("seconds"):
            if few:
                found.append((f"{shape['rows']}x{shape['columns']}", known["seconds"] * 1e6))
            else:
                found.append((shape["columns"], known["bandwidth"] * 1e-9))
    return found if few else sorted(found)


def draw(known: dict, path: pathlib.Path, few: bool) -> None:
    def is_few(shape: dict) -> bool:
        return shape["rows"] * shape["columns"] < 1 << 24

    shapes = [shape for shape in known["shapes"] if is_few(shape) == few]
    programs = list(dict.fromkeys(shape["program"] for shape in shapes))
    types = list(dict.fromkeys(shape["type"] for shape in shapes))
    if not shapes:
        return
    figure, axes = grid(len(types), len(programs))
    lines = {}
    for i, element in enumerate(types):
        for j, program in enumerate(programs):
            plot = axes[i][j]
            chosen = [s for s in shapes if (s["type"], s["program"]) == (element, program)]
            for number, (name, title) in enumerate(TITLES.items()):
                if values := _points(chosen, name, few):
                    (lines[title],) = plot.plot(
                        *zip(*values, strict=True),
                        marker="o",
                        markersize=3,
                        linewidth=2 if name == "ours" else 1,
                        linestyle="--" if name == "copy" else "-",
                        color="black" if name == "ours" else f"C{number % 10}",
                        zorder=3 if name == "ours" else 2,
                    )
            if not few:
                plot.set_xscale("log", base=2)
                plot.set_ylim(bottom=0)
            plot.set_title(f"{program} {element}")
            plot.grid(alpha=0.3)
    for plot in axes[-1]:
        plot.set_xlabel("rows x columns" if few else "columns")
    for row in axes:
        row[0].set_ylabel("µs" if few else "GB/s")
    save(figure, path, lines, columns=8)


def main() -> None:
    known = json.loads(pathlib.Path(sys.argv[1]).read_text())
    folder = pathlib.Path(sys.argv[2])
    draw(known, folder / "bandwidth.svg", few=False)
    draw(known, folder / "few.svg", few=True)


if __name__ == "__main__":
    main()
