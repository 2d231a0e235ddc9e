# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The sections of the page, one for each part: a table, and what its columns are.

Enters: pieces of results, by models. Leaves: lines of Markdown.
"""

from common.markdown import table
from ratios import median, rounds, words
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
# Variants of the whole model, by the time of the model as it is.
WHOLE = {
    "written rms": "converted, as it was written",
    "torch rms": "converted, PyTorch's RMSNorms",
    "ours ln": "our LayerNorms",
    "ours rms": "converted, our RMSNorms",
    "ours rms-bare": "the same with neither scale nor bias",
}
SPREAD = "Medians of the quotients of {} rounds, and between which numbers half of them lie."


def _ratios(cases: list[dict], titles: list[str], columns: dict) -> list[str]:
    rows = [
        [title, *(words(case, pair) for pair in columns.values())]
        for case, title in zip(cases, titles, strict=True)
    ]
    return table(["time", *columns], rows)


def _times(cases: list[dict], titles: list[str]) -> list[str]:
    names = list(dict.fromkeys(name for case in cases for name in case["seconds"]))
    rows = []
    for case, title in zip(cases, titles, strict=True):
        measured = (
            f"{median(case, name) * 1e6:.4g}" if name in case["seconds"] else "-" for name in names
        )
        rows.append([title, *measured])
    return table(["µs", *names], rows)


def outputs(pieces: dict[str, dict]) -> list[str]:
    """How far logits are apart, and what is known of each model."""
    rows = []
    for model, piece in pieces.items():
        for element, known in piece["types"].items():
            change, before, after = known["change"], known["before"], known["after"]
            rows.append(
                [
                    f"{MODELS[model].title} {element}",
                    f"{change['absolute']:.2g}",
                    f"{change['relative']:.2g}",
                    f"{change['one_minus_cosine']:.2g}",
                    f"{before['relative']:.2g}",
                    f"{after['relative']:.2g}",
                    *(f"{d['same_best']} of {d['rows']}" for d in (change, before, after)),
                ]
            )
    head = [
        "logits",
        "largest difference",
        "by the largest logit",
        "1 - cosine",
        "before, from f64",
        "after, from f64",
        "same best",
        "before, as f64",
        "after, as f64",
    ]
    return [
        *table(head, rows),
        "",
        "The first three are after the conversion against before it; f64 is the model as it was, "
        "and errors from it are by the largest logit, too. What is converted is a checkpoint in "
        "f32; for bf16 its weights are rounded after that.",
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


def savings(pieces: dict[str, dict]) -> list[str]:
    """What goes away of parameters, and what comes."""
    size, rows = ELEMENT_BYTES["f32"], []
    for model, piece in pieces.items():
        before, verdicts = piece["parameters"], piece["verdicts"]
        added = piece["parameters_after"] - before
        folded = 2 * COLUMNS * verdicts["exact"]
        rows.append(
            [
                MODELS[model].title,
                f"{before:,}",
                f"{before * size:,}",
                f"{added:+,} ({', '.join(verdicts['new_tensors'])})" if added else "0",
                f"{added * size:+,}" if added else "0",
                f"{folded:,}",
                f"{folded * size:,} ({folded / before:.3%})",
            ]
        )
    head = [
        "",
        "parameters",
        "bytes in f32",
        "the exact conversion changes",
        "bytes",
        "scales and biases of the norms",
        "bytes",
    ]
    return [
        *table(head, rows),
        "",
        "The exact conversion takes no parameter away: scales and biases stay where they are. What "
        "goes away is a mean for each norm and token, which is a sum over a row and as many "
        "subtractions. A tensor that is new was tied to one that had to be centered. Scales and "
        "biases go away where they can be folded into linear layers that read the norm; a bias "
        "needs one of the layer, which the head of a language model does not have.",
    ]


def op(piece: dict) -> list[str]:
    cases = piece["cases"]
    titles = [
        f"{case['element']} {case['rows']}x{COLUMNS}, {case['bytes'] / 2**20:.3g} MB"
        for case in cases
    ]
    return [
        SPREAD.format(rounds(cases)) + " Below 1 the first one is faster. MB are those of x and y.",
        "",
        *_ratios(cases, titles, OP_RATIOS),
        "",
        *_times(cases, titles),
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
        lines += ["", *_times(cases, titles)]
    return lines


def whole(pieces: dict[str, dict]) -> list[str]:
    cases = [case for piece in pieces.values() for case in piece["cases"]]
    titles = [
        f"{MODELS[model].title} {case['element']} {case['batch']}x{case['sequence']}"
        for model, piece in pieces.items()
        for case in piece["cases"]
    ]
    totals = [
        [
            title,
            f"{median(case, 'torch ln') * 1e3:.4g}",
            *(words(case, (name, "torch ln")) for name in WHOLE),
        ]
        for case, title in zip(cases, titles, strict=True)
    ]
    shares = [
        [title, *(f"{norm_seconds(case, name)} ({norm_share(case, name):.1%})" for name in names)]
        for case, title in zip(cases, titles, strict=True)
        for names in [["torch ln", *WHOLE]]
    ]
    return [
        SPREAD.format(rounds(cases)) + " The time of the model as it is, in ms, and of the others "
        "by that.",
        "",
        *table(["batch x sequence", "as it is, ms", *WHOLE.values()], totals),
        "",
        "Of that, ms in norms, and their share of the time of the model as it is. What the model "
        "spends in its norms is the most that other norms can gain.",
        "",
        *table(["in norms", "as it is", *WHOLE.values()], shares),
    ]


def norm_seconds(case: dict, name: str) -> str:
    return f"{case['norm_seconds'][name] * 1e3:.3g}"


def norm_share(case: dict, name: str) -> float:
    """What a variant spends in norms, of the time of the model as it is."""
    return case["norm_seconds"][name] / median(case, "torch ln")
