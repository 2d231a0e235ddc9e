# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Figures that are the same file for the same measurements; their text stays text."""

import pathlib

import matplotlib

matplotlib.use("Agg")
matplotlib.rcParams.update({"svg.hashsalt": "norm", "svg.fonttype": "none", "font.size": 8})

import matplotlib.pyplot as plt  # noqa: E402
from matplotlib.artist import Artist  # noqa: E402
from matplotlib.axes import Axes  # noqa: E402
from matplotlib.figure import Figure  # noqa: E402


def grid(rows: int, columns: int, **options) -> tuple[Figure, list[list[Axes]]]:
    """A figure of so many plots; the options are those of plt.subplots."""
    return plt.subplots(
        rows,
        columns,
        figsize=(4 * columns, 3 * rows),
        squeeze=False,
        layout="constrained",
        **options,
    )


def save(figure: Figure, path: pathlib.Path, lines: dict[str, Artist], columns: int) -> None:
    """Writes and closes it; lines are those of the legend, by their titles."""
    figure.legend(lines.values(), lines.keys(), loc="outside lower center", ncols=columns)
    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)
