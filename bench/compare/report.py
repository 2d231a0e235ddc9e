# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Results for people: the page, and a summary of it in sentences."""

import sections
from ratios import quotient, span
from results import Results
from roster import COLUMNS, MODELS, SEED

FILE = "layernorm-to-rmsnorm"
CACHED_ROWS = 2048  # and less
SUMMARIZED = (
    ("ours rms", "ours ln"),
    ("ours rms-bare", "ours ln-bare"),
    ("copy", "ours rms"),
    ("torch rms", "torch ln"),
)


def _outputs(results: Results) -> list[str]:
    lines = []
    for model, piece in results.of("outputs").items():
        verdicts, known = piece["verdicts"], piece["types"]["f32"]
        lines.append(
            f"{MODELS[model].title}: {verdicts['exact']} of {verdicts['norms']} LayerNorms are "
            f"RMSNorms, exactly; in f32 the logits differ by {known['change']['relative']:.1g} of "
            f"the largest, and from f64 by {known['before']['relative']:.1g} before "
            f"and {known['after']['relative']:.1g} after."
        )
    return lines


def _op(results: Results) -> list[str]:
    lines = []
    for piece in results.of("op").values():
        cached = [case for case in piece["cases"] if case["rows"] <= CACHED_ROWS]
        for where, cases in (
            ("in cache", cached),
            ("out of cache", [case for case in piece["cases"] if case not in cached]),
        ):
            if cases:
                both, neither, copy, torchs = (span(cases, pair) for pair in SUMMARIZED)
                lines.append(
                    f"The op {where}: our RMSNorm takes {both} of our LayerNorm's time with scale "
                    f"and bias, {neither} without; a copy takes {copy} of the RMSNorm's. PyTorch's "
                    f"RMSNorm takes {torchs} times its LayerNorm's."
                )
    return lines


def _neighbour(results: Results) -> list[str]:
    return [
        f"With its neighbour ({name}): our RMSNorm takes "
        f"{span(cases, ('ours rms', 'ours ln'))} of our LayerNorm's time."
        for piece in results.of("neighbour").values()
        for name in ("add+norm", "norm+linear")
        if (cases := [case for case in piece["cases"] if case["neighbour"] == name])
    ]


def _whole(results: Results) -> list[str]:
    lines = []
    for model, piece in results.of("whole").items():
        for case in piece["cases"]:
            shares = (
                f"{sections.norm_share(case, name):.1%} with {title}"
                for name, title in (("ours ln", "our LayerNorms"), ("ours rms", "our RMSNorms"))
            )
            both = (quotient(case, (name, "torch ln")) for name in ("ours ln", "ours rms"))
            lines.append(
                f"{MODELS[model].title} {case['element']} {case['batch']}x{case['sequence']}: "
                f"PyTorch spends {sections.norm_share(case, 'torch ln'):.1%} of the time in norms, "
                f"{', '.join(shares)}; the model takes "
                f"{' and '.join(f'{value:.3f}' for value in both)} of its time."
            )
    return lines


def summary(results: Results) -> list[str]:
    """What was seen, in sentences."""
    failures = [f"{name} is left out: {why}" for name, why in results.failures.items()]
    found = (_outputs, _op, _neighbour, _whole)
    return [line for part in found for line in part(results)] + failures


def _head(results: Results) -> list[str]:
    machine = results.machine
    caches = ", ".join(f"{level} {size}" for level, size in machine["caches"].items())
    quick = " These are quick measurements: few sizes, few rounds." if results.quick else ""
    return [
        "# LayerNorm and RMSNorm in GPT-2, OPT and ViT",
        "",
        f"{machine['cpu']} ({caches}), {machine['threads']} threads, {machine['system']}. "
        f"{results.versions}. Written by `make compare` ([how](../bench.md#layernorm-and-rmsnorm))."
        f"{quick}",
        "",
        "The models have the sizes and layers of the real ones and random weights (seed "
        f"{SEED}): scales of norms around 1, biases that are not 0, embeddings with a mean. "
        f"All norms have rows of {COLUMNS} elements.",
    ]


def page(results: Results) -> str:
    """All of it as Markdown."""
    lines = [*_head(results), "", *(f"- {line}" for line in summary(results))]
    if outputs := results.of("outputs"):
        lines += ["", "## Outputs before and after", "", *sections.outputs(outputs)]
        lines += ["", "### What goes away", ""]
        lines += sections.savings(outputs)
    for piece in results.of("op").values():
        lines += ["", "## The op", "", *sections.op(piece)]
        lines += ["", f"![RMSNorm's time by LayerNorm's]({FILE}-op.svg)"]
    for piece in results.of("neighbour").values():
        lines += ["", "## The op and its neighbour", "", *sections.neighbour(piece)]
    if whole := results.of("whole"):
        lines += ["", "## The whole model", "", *sections.whole(whole)]
        lines += ["", f"![time of models by that with PyTorch's LayerNorms]({FILE}-models.svg)"]
        lines += ["", f"![share of norms in the time of models]({FILE}-norms.svg)"]
    return "\n".join([*lines, ""])
