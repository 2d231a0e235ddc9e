# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The report as Markdown and as JSON."""

import json
import pathlib

from architectures import ARCHITECTURES, LATENCY_SECONDS
from cases import PROGRAMS
from common import markdown
from comparison import KINDS, Row, findings_of, summary
from facts import Facts

MOST_FINDINGS = 40  # of a kind that are listed


def widths(counts: dict[int, int]) -> str:
    """4x128 + 1x32."""
    return " + ".join(f"{count}x{bits}" for bits, count in sorted(counts.items(), reverse=True))


def _schedule(facts: Facts) -> str:
    cluster = f", cluster {facts.cluster}" if facts.cluster > 1 else ""
    return f"{facts.threads}:{facts.rows}{cluster}"


def _bytes(count: int | None, model: int) -> str:
    return "?" if count is None else f"{count / model:.2f}"


def _values(row: Row, facts: Facts | None, moved: int | None) -> list[str]:
    if not facts:
        return ["-"] * len(HEAD)
    barriers = str(facts.barriers)
    if facts.cluster_barriers:
        barriers += f"+{facts.cluster_barriers}"
    flying = facts.in_flight_of_multiprocessor
    return [
        _schedule(facts),
        str(facts.registers),
        f"{facts.occupancy:.0%}",
        str(facts.spills),
        str(facts.shared),
        widths(facts.loads),
        widths(facts.stores),
        barriers,
        str(facts.shuffles),
        str(facts.instructions),
        _bytes(moved, row.model_bytes),
        "?" if (share := row.issue_share(facts)) is None else f"{share:.0%}",
        f"{flying / 1024:.0f}" if facts.source == "SASS" else "?",
    ]


HEAD = [
    "threads:rows",
    "registers",
    "occupancy",
    "spilled",
    "shared",
    "loads",
    "stores",
    "barriers",
    "shuffles",
    "instructions",
    "bytes/model",
    "issued",
    "KB in flight",
]


def table(rows: list[Row]) -> list[str]:
    """Ours / the reference, a row for each type and length; one number where they are equal."""
    lines = []
    for row in rows:
        pairs = zip(
            _values(row, row.ours, row.our_bytes),
            _values(row, row.reference, row.reference_bytes),
            strict=True,
        )
        cells = [mine if mine == theirs else f"{mine} / {theirs}" for mine, theirs in pairs]
        lines.append([row.case.element, str(row.case.columns), *cells])
    return markdown.table(["type", "columns", *HEAD], lines)


def _architectures(arches: list[str]) -> list[str]:
    rows = []
    for name in arches:
        known = ARCHITECTURES[name]
        rows.append(
            [
                name,
                known.device,
                f"{known.bandwidth / 1e9:.0f}",
                str(known.multiprocessors),
                f"{known.wanted_in_flight / 1024:.1f}",
            ]
        )
    return markdown.table(["", "device", "GB/s", "multiprocessors", "KB wanted in flight"], rows)


def _findings(rows: list[Row]) -> list[str]:
    found, lines = findings_of(rows), []
    for kind, meaning in KINDS.items():
        mine = [finding for finding in found if finding.kind == kind]
        if mine:
            lines += ["", f"### {kind.capitalize()}: {meaning} ({len(mine)})", ""]
            lines += [f"- {finding}" for finding in mine[:MOST_FINDINGS]]
            if len(mine) > MOST_FINDINGS:
                lines.append(f"- and {len(mine) - MOST_FINDINGS} more, in the JSON file")
    return lines or ["", "None."]


def page(rows: list[Row], failures: list[str], versions: str, shown: str) -> str:
    """The whole report; its tables are those of one architecture."""
    arches = list(dict.fromkeys(row.arch for row in rows))
    lines = [
        "# What the GPU kernels are made of",
        "",
        f"Written by `make gpu-report`, with {versions}. "
        "[What each number means](../gpu/report.md).",
        "Nothing here was run: it says what the assembled code is, not how fast.",
        "",
        *(f"- {words.strip()}" for words in summary(rows)),
        "",
        "Little's law: at full bandwidth so many bytes are on their way to each multiprocessor, if "
        f"a load takes {LATENCY_SECONDS * 1e9:.0f} ns:",
        "",
        *_architectures(arches),
        "",
        *(f"- {failure}" for failure in failures),
        "",
        "## Where ours are worse",
        *_findings(rows),
        "",
        f"## {shown}",
        "",
        "Ours / the reference; one number where they are equal.",
    ]
    for program in PROGRAMS.values():
        chosen = [row for row in rows if row.arch == shown and row.case.program == program.name]
        if chosen:
            lines += ["", f"### {program.name}: {program.summary}", "", *table(chosen)]
    return "\n".join([*lines, ""])


def write_json(path: pathlib.Path, rows: list[Row], versions: str) -> None:
    known = {
        "versions": versions,
        "wanted_in_flight": {
            name: round(known.wanted_in_flight) for name, known in ARCHITECTURES.items()
        },
        "rows": [row.asdict() for row in rows],
    }
    path.write_text(json.dumps(known, indent=1) + "\n")
