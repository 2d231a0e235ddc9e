# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Draws the measurements: plots.py FILE.json FOLDER.

Leaves the time of RMSNorm by that of LayerNorm for numbers of rows, the time of each model with
other norms by that with PyTorch's LayerNorms, and what is spent in norms. Lines at points show
between what half of the rounds lie.
"""

import pathlib
import sys
from collections.abc import Callable

sys.path.append(str(pathlib.Path(__file__).parents[1]))

from matplotlib.artist import Artist
from matplotlib.axes import Axes

from common.figures import grid, save
from ratios import quartiles, quotient
from report import FILE
from results import Results, read_results
from roster import ELEMENT_BYTES, MODELS
from sections import WHOLE, norm_share

OP_LINES = {
    "ours, scale and bias": ("ours rms", "ours ln"),
    "ours, neither": ("ours rms-bare", "ours ln-bare"),
    "PyTorch, scale and bias": ("torch rms", "torch ln"),
    "PyTorch, neither": ("torch rms-bare", "torch ln-bare"),
}
AS_IT_IS = "PyTorch's LayerNorms"
BAR = 1 / (len(WHOLE) + 2)  # the width of one


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


def _totals(plot: Axes, cases: list[dict]) -> dict[str, Artist]:
    """Points of the time of whole models, by that of the model as it is."""
    points = {}
    for number, (name, title) in enumerate(WHOLE.items()):
        spreads = [_spread(case, (name, "torch ln")) for case in cases]
        values, below, above = zip(*spreads, strict=True)
        places = [at + number * BAR for at in range(len(cases))]
        points[title] = plot.errorbar(places, values, (below, above), fmt="o", capsize=3)
    plot.axhline(1, color="black", linewidth=0.8)
    return points


def _shares(plot: Axes, cases: list[dict]) -> dict[str, Artist]:
    """Bars of the time in norms."""
    bars = {}
    for number, (name, title) in enumerate({"torch ln": AS_IT_IS, **WHOLE}.items()):
        values = [100 * norm_share(case, name) for case in cases]
        places = [at + number * BAR for at in range(len(cases))]
        color = "black" if title == AS_IT_IS else f"C{number - 1}"
        bars[title] = plot.bar(places, values, BAR, color=color)
    return bars


def draw_models(
    pieces: dict[str, dict],
    path: pathlib.Path,
    label: str,
    draw: Callable[[Axes, list[dict]], dict[str, Artist]],
) -> None:
    figure, axes = grid(len(ELEMENT_BYTES), len(pieces), sharey=True)
    lines = {}
    for j, (model, piece) in enumerate(pieces.items()):
        for i, element in enumerate(ELEMENT_BYTES):
            plot = axes[i][j]
            cases = [case for case in piece["cases"] if case["element"] == element]
            lines |= draw(plot, cases)
            names = [f"{case['batch']}x{case['sequence']}" for case in cases]
            plot.set_xticks([at + 2 * BAR for at in range(len(cases))], names)
            plot.set_title(f"{MODELS[model].title} {element}")
            plot.grid(alpha=0.3, axis="y")
    for row in axes:
        row[0].set_ylabel(label)
    save(figure, path, lines, columns=len(pieces))


def main() -> None:
    results: Results = read_results(pathlib.Path(sys.argv[1]))
    folder = pathlib.Path(sys.argv[2])
    for piece in results.of("op").values():
        draw_op(piece, folder / f"{FILE}-op.svg")
    if pieces := results.of("whole"):
        label = "time by that with PyTorch's LayerNorms"
        draw_models(pieces, folder / f"{FILE}-models.svg", label, _totals)
        label = "% of the model's time as it is"
        draw_models(pieces, folder / f"{FILE}-norms.svg", label, _shares)


if __name__ == "__main__":
    main()
