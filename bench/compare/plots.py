# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Draws the measurements: plots.py FILE.json FOLDER.

Leaves the time of RMSNorm by that of LayerNorm for numbers of rows, and the time of each model with
other norms by that with PyTorch's LayerNorms; lines and bars show between what half of the rounds
lie.
"""

import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1]))

from common.figures import grid, save
from ratios import has, quartiles, quotient
from report import FILE
from results import Results, read_results
from roster import ELEMENT_BYTES, MODELS
from sections import WHOLE_RATIOS

OP_LINES = {
    "ours, scale and bias": ("ours rms", "ours ln"),
    "ours, neither": ("ours rms-bare", "ours ln-bare"),
    "PyTorch, scale and bias": ("torch rms", "torch ln"),
    "PyTorch, neither": ("torch rms-bare", "torch ln-bare"),
}


def _spread(case: dict, pair: tuple[str, str]) -> tuple[float, float, float]:
    """The median, and how far below and above it the quartiles are."""
    middle, (first, last) = quotient(case, pair), quartiles(case, pair)
    return middle, middle - first, last - middle


def draw_op(piece: dict, path: pathlib.Path) -> None:
    figure, axes = grid(1, len(ELEMENT_BYTES), sharey=True)
    lines = {}
    for plot, element in zip(axes[0], ELEMENT_BYTES, strict=True):
        cases = [case for case in piece["cases"] if case["element"] == element]
        for title, pair in OP_LINES.items():
            values, below, above = zip(*(_spread(case, pair) for case in cases), strict=True)
            rows = [case["rows"] for case in cases]
            lines[title] = plot.errorbar(rows, values, (below, above), marker="o", capsize=3)
        plot.axhline(1, color="black", linewidth=0.8)
        plot.set_xscale("log", base=2)
        plot.set_title(element)
        plot.set_xlabel("rows")
        plot.grid(alpha=0.3)
    axes[0][0].set_ylabel("RMSNorm's time by LayerNorm's")
    save(figure, path, lines, columns=4)


def draw_models(pieces: dict[str, dict], path: pathlib.Path) -> None:
    columns = {title: pair for title, pair in WHOLE_RATIOS.items() if pair[1] == "torch ln"}
    figure, axes = grid(len(ELEMENT_BYTES), len(pieces), sharey=True)
    bars = {}
    for j, (model, piece) in enumerate(pieces.items()):
        for i, element in enumerate(ELEMENT_BYTES):
            plot = axes[i][j]
            cases = [case for case in piece["cases"] if case["element"] == element]
            for number, (title, pair) in enumerate(columns.items()):
                known = [(at, case) for at, case in enumerate(cases) if has(case, *pair)]
                if known:
                    spreads = [_spread(case, pair) for _, case in known]
                    values, below, above = zip(*spreads, strict=True)
                    places = [at + number / (len(columns) + 1) for at, _ in known]
                    width = 1 / (len(columns) + 1)
                    bars[title] = plot.bar(
                        places, values, width, yerr=(below, above), color=f"C{number}"
                    )
            plot.axhline(1, color="black", linewidth=0.8)
            names = [f"{case['batch']}x{case['sequence']}" for case in cases]
            plot.set_xticks([at + 0.35 for at in range(len(cases))], names)
            plot.set_title(f"{MODELS[model].title} {element}")
            plot.set_ylim(bottom=0.7)
            plot.grid(alpha=0.3, axis="y")
    for row in axes:
        row[0].set_ylabel("time by PyTorch's LayerNorms")
    save(figure, path, bars, columns=5)


def main() -> None:
    results: Results = read_results(pathlib.Path(sys.argv[1]))
    folder = pathlib.Path(sys.argv[2])
    for piece in results.of("op").values():
        draw_op(piece, folder / f"{FILE}-op.svg")
    if pieces := results.of("whole"):
        draw_models(pieces, folder / f"{FILE}-models.svg")


if __name__ == "__main__":
    main()
