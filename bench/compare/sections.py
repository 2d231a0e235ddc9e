# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The sections of the page, one for each part: a table, and what its columns are.

Enters: pieces of results, by models. Leaves: lines of Markdown.
"""

from common.markdown import table
from ratios import median, quotient, rounds, words
from roster import COLUMNS, ELEMENT_BYTES, LINEAR_COLUMNS, MODELS, NORMS

# Columns of tables: a title, and whose time by whose.
OP_RATIOS = {
    "RMSNorm by LayerNorm, both with scale and bias": ("ours rms", "ours ln"),
    "RMSNorm with scale by LayerNorm with both": ("ours rms-scale", "ours ln"),
    "RMSNorm by LayerNorm, both with neither": ("ours rms-bare", "ours ln-bare"),
    "RMSNorm with neither by LayerNorm with both": ("ours rms-bare", "ours ln"),
    "PyTorch's RMSNorm by its LayerNorm, scale and bias": ("torch rms", "torch ln"),
    "our RMSNorm by PyTorch's LayerNorm": ("ours rms", "torch ln"),
    "a copy by our RMSNorm": ("copy", "ours rms"),
}
ADD_RATIOS = {
    "RMSNorm by LayerNorm": ("ours rms", "ours ln"),
    "RMSNorm with neither by LayerNorm with both": ("ours rms-bare", "ours ln"),
    "LayerNorm, one kernel by two": ("ours ln", "apart ln"),
    "RMSNorm, one kernel by two": ("ours rms", "apart rms"),
    "PyTorch's RMSNorm by its LayerNorm": ("torch rms", "torch ln"),
    "our RMSNorm by PyTorch's LayerNorm": ("ours rms", "torch ln"),
}
LINEAR_RATIOS = {
    "RMSNorm by LayerNorm": ("ours rms", "ours ln"),
    "RMSNorm with neither by LayerNorm with both": ("ours rms-bare", "ours ln"),
    "PyTorch's RMSNorm by its LayerNorm": ("torch rms", "torch ln"),
    "our RMSNorm by PyTorch's LayerNorm": ("ours rms", "torch ln"),
    "the linear layer alone by PyTorch's LayerNorm and it": ("linear", "torch ln"),
}
WHOLE_RATIOS = {
    "PyTorch's RMSNorms": ("torch rms", "torch ln"),
    "our LayerNorms": ("ours ln", "torch ln"),
    "our RMSNorms": ("ours rms", "torch ln"),
    "our RMSNorms, neither scale nor bias": ("ours rms-bare", "torch ln"),
    "no norms": ("none", "torch ln"),
    "our RMSNorms by our LayerNorms": ("ours rms", "ours ln"),
}
SPREAD = "Medians of the quotients of {} rounds, and between which numbers half of them lie."


def _ratios(cases: list[dict], titles: list[str], columns: dict) -> list[str]:
    rows = [
        [title, *(words(case, pair) for pair in columns.values())]
        for case, title in zip(cases, titles, strict=True)
    ]
    return table(["time", *columns], rows)


def _times(cases: list[dict], titles: list[str], scale: float, unit: str) -> list[str]:
    names = list(dict.fromkeys(name for case in cases for name in case["seconds"]))
    rows = []
    for case, title in zip(cases, titles, strict=True):
        measured = (
            f"{median(case, name) * scale:.4g}" if name in case["seconds"] else "-"
            for name in names
        )
        rows.append([title, *measured])
    return table([unit, *names], rows)


def outputs(pieces: dict[str, dict]) -> list[str]:
    """The table of errors, and what else is known of the models."""
    rows = []
    for model, piece in pieces.items():
        for element, known in piece["types"].items():
            change = known["change"]
            rows.append(
                [
                    f"{MODELS[model].title} {element}",
                    f"{change['absolute']:.2g}",
                    f"{change['relative']:.2g}",
                    f"{change['one_minus_cosine']:.2g}",
                    f"{change['same_best']} of {change['rows']}",
                    f"{known['before_error']:.2g}",
                    f"{known['after_error']:.2g}",
                ]
            )
    head = [
        "logits, after and before",
        "largest difference",
        "by the largest logit",
        "1 - cosine",
        "same best",
        "before, from f64",
        "after, from f64",
    ]
    return [
        *table(head, rows),
        "",
        "The last two columns are the largest error by the largest logit, against the model as it "
        "was in f64. The conversion is one of f32 weights; for bf16 the converted weights are "
        "rounded.",
        "",
        *(line for model, piece in pieces.items() for line in _verdicts(model, piece)),
    ]


def _verdicts(model: str, piece: dict) -> list[str]:
    verdicts, by_name = piece["verdicts"], piece["by_name"]
    lines = [
        f"- {MODELS[model].title}: {verdicts['exact']} of {verdicts['norms']} LayerNorms are "
        f"RMSNorms now, {verdicts['centered']} tensors are centered. Rows that the LayerNorms read "
        f"have means of up to {piece['largest_mean']:.2g} deviations; were they replaced by name, "
        f"without the conversion, logits would change by {by_name['relative']:.2g} of the largest, "
        f"and {by_name['same_best']} of {by_name['rows']} would have the same best."
    ]
    return lines + [f"  - {why}" for why in verdicts["why"]]


def savings(model: str, piece: dict) -> list[str]:
    """What goes away of parameters, and what comes."""
    size, before = ELEMENT_BYTES["f32"], piece["parameters"]
    exact = piece["verdicts"]["exact"]
    folded = 2 * COLUMNS * exact
    lines = [
        f"{MODELS[model].title} has {before:,} parameters ({before * size:,} bytes in f32). The "
        "exact conversion leaves scales and biases where they are, so none goes away: what does is "
        f"the mean of {exact} norms, a sum over {COLUMNS} elements and as many subtractions for "
        "each token.",
        f"If scales and biases are folded into the linear layers behind the norms, {folded:,} "
        f"parameters go away ({folded * size:,} bytes, {folded / before:.3%}), if each of these "
        "layers has a bias.",
    ]
    if added := piece["parameters_after"] - before:
        tensors = ", ".join(piece["verdicts"]["new_tensors"])
        lines.append(
            f"The converted model has {added:,} more ({added * size:,} bytes): {tensors} was one "
            "with a tensor that had to be centered, and is a tensor of its own now."
        )
    return lines


def op(piece: dict) -> list[str]:
    cases = piece["cases"]
    titles = [f"{case['element']} {case['rows']}x{COLUMNS}" for case in cases]
    return [
        SPREAD.format(rounds(cases)) + " Below 1 the first one is faster.",
        "",
        *_ratios(cases, titles, OP_RATIOS),
        "",
        "x and y have "
        + ", ".join(
            f"{case['bytes'] / 2**20:.3g} MB ({title})"
            for case, title in zip(cases, titles, strict=True)
        )
        + " together.",
        "",
        *_times(cases, titles, 1e6, "µs"),
        "",
        "; ".join(f"{name}: {norm.op}, {norm.parameters}" for name, norm in NORMS.items())
        + "; copy: PyTorch's `y.copy_(x)`.",
    ]


def neighbour(piece: dict) -> list[str]:
    lines = [SPREAD.format(rounds(piece["cases"])) + " All norms have scale and bias, if not said."]
    for name, title, columns in (
        ("add+norm", "### The residual sum before it", ADD_RATIOS),
        ("norm+linear", f"### The linear layer behind it, to {LINEAR_COLUMNS}", LINEAR_RATIOS),
    ):
        cases = [case for case in piece["cases"] if case["neighbour"] == name]
        titles = [f"{case['element']} {case['rows']}x{COLUMNS}" for case in cases]
        lines += ["", title, "", *_ratios(cases, titles, columns)]
        lines += ["", *_times(cases, titles, 1e6, "µs")]
    return lines


def whole(pieces: dict[str, dict]) -> list[str]:
    cases = [case for piece in pieces.values() for case in piece["cases"]]
    titles = [
        f"{MODELS[model].title} {case['element']} {case['batch']}x{case['sequence']}"
        for model, piece in pieces.items()
        for case in piece["cases"]
    ]
    rows = [
        [
            title,
            f"{median(case, 'torch ln') * 1e3:.4g} ms",
            f"{norm_share(case):.1%}",
            *(words(case, pair) for pair in WHOLE_RATIOS.values()),
        ]
        for case, title in zip(cases, titles, strict=True)
    ]
    head = ["batch x sequence", "PyTorch's LayerNorms", "share of norms", *WHOLE_RATIOS]
    return [
        SPREAD.format(rounds(cases)) + " The first column is the time of the model as it is, "
        "the second the share of it that goes away with no norms at all, which is the most that "
        "any norm can gain; the others are times by the first one.",
        "",
        *table(head, rows),
    ]


def norm_share(case: dict) -> float:
    """Of the time of the model as it is."""
    return 1 - quotient(case, ("none", "torch ln"))
