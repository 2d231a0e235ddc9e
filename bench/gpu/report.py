# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""make gpu-report: what the assembled kernels are, ours beside the reference; none is run."""

import argparse
import collections
import os
import pathlib
import re

import facts
import sass
import simulated
import toolkit
from architectures import ARCHITECTURES
from arguments import columns_argument, names_argument
from cases import COLUMNS, PROGRAMS, TYPES, Case
from common.console import Console
from comparison import Row, findings_of, summary
from compiling import Tools, compile_all, jobs_of
from kernels import Kernel
from page import page, write_json
from toolkit import Missing, ToolFailed

QUICK_COLUMNS = (256, 4096, 65536)
say = Console("report")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build"))
    parser.add_argument("--out", type=pathlib.Path, help="folder; BUILD/gpu/report")
    parser.add_argument("--op", type=names_argument(PROGRAMS), default=list(PROGRAMS))
    parser.add_argument("--type", type=names_argument(TYPES), default=list(TYPES))
    parser.add_argument("--cols", type=columns_argument, help="row lengths, such as 128,4096")
    parser.add_argument("--arch", type=names_argument(ARCHITECTURES), default=list(ARCHITECTURES))
    parser.add_argument("--quick", action="store_true", help="three row lengths, sm_90")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--reference-only", action="store_true", help="without our kernels")


class Counter:
    """What kernels of ours move for each row; what cannot be counted is told."""

    def __init__(self, tools: Tools, folder: pathlib.Path):
        self.tools, self.folder = tools, folder
        self.reasons: collections.Counter = collections.Counter()

    def __call__(self, kernel: Kernel, known: facts.Facts) -> int | None:
        case = kernel.case
        # PTX does not say what is loaded again for each row.
        if not self.tools.norm_run or known.source != "SASS":
            return known.straight_bytes
        try:
            traffic = simulated.measure(case, kernel.arch, self.tools, self.folder)
        except ToolFailed as error:
            # Of all kernels that fail for the same reason one is told.
            self.reasons[re.sub(r"@\w+|/\S+|\d+", "_", str(error))] += 1
            return known.straight_bytes
        return simulated.row_bytes(case, traffic) + known.repeated_parameters(case)

    def notes(self) -> list[str]:
        return [f"{count} kernels not simulated: {why}" for why, count in self.reasons.items()]


class Reader:
    """Reads the code of kernels, and what they move for each row."""

    def __init__(self, tools: Tools, counter: Counter):
        self.nvdisasm, self.counter = tools.nvdisasm, counter

    def __call__(self, kernels: list[Kernel]) -> list[tuple[facts.Facts, int | None]]:
        """Of kernels of one cubin."""
        code = {}
        if self.nvdisasm:
            text = toolkit.run([self.nvdisasm, "-c", kernels[0].cubin]).stdout
            code = sass.parse(text)
        made = []
        for kernel in kernels:
            known = facts.of_kernel(kernel, code.get(kernel.symbol))
            moved = kernel.row_bytes
            made.append((known, self.counter(kernel, known) if moved is None else moved))
        return made


def fill(
    tools: Tools, cases: list[Case], arches: list[str], options
) -> tuple[list[Row], list[str], list[str]]:
    """The rows of the report, what went wrong, and what is to be told."""
    rows = {(case, arch): Row(case, arch) for arch in arches for case in cases}
    folder = options.build / "gpu" / "kernels"
    jobs = jobs_of(tools, cases, arches, folder)
    failures = []
    reader = Reader(tools, Counter(tools, folder / "simulated"))
    for side, kernels, found, failure in compile_all(jobs, options.jobs, say, reader):
        if failure:
            failures.append(failure)
        for kernel, (known, moved) in zip(kernels, found or [], strict=True):
            row = rows[kernel.case, kernel.arch]
            if side == "ours":
                row.ours, row.our_bytes = known, moved
            else:
                row.reference, row.reference_bytes = known, moved
    return list(rows.values()), failures, reader.counter.notes()


def select(options: argparse.Namespace) -> tuple[list[Case], list[str]]:
    columns = options.cols or (QUICK_COLUMNS if options.quick else COLUMNS)
    arches = ["sm_90"] if options.quick else options.arch
    cases = [
        Case(program, element, count)
        for program in options.op
        for element in options.type
        for count in columns
    ]
    return cases, arches


def main(options: argparse.Namespace) -> int:
    options.build = options.build.absolute()
    out = options.out or options.build / "gpu" / "report"
    try:
        tools = Tools(options.build, options.reference_only)
        out.mkdir(parents=True, exist_ok=True)
    except (Missing, OSError) as error:
        say(str(error))
        return 1
    if not tools.nvcc:
        say("no nvcc here: there is no reference to compare with")
    if not tools.nvdisasm:
        say("no nvdisasm here: PTX is counted instead of SASS; `make cuda-tools` installs it")
    cases, arches = select(options)
    rows, failures, notes = fill(tools, cases, arches, options)
    shown = "sm_90" if "sm_90" in arches else arches[0]
    (out / "gpu-report.md").write_text(page(rows, failures + notes, tools.versions(), shown))
    write_json(out / "gpu-report.json", rows, tools.versions())
    for finding in findings_of(rows)[:20]:
        print(finding)
    print("\n".join(["", *summary(rows), f"Written to {out}."]))
    return 1 if failures else 0
