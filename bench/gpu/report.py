# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""make gpu-report: what the assembled kernels are, ours beside the reference; none is run."""

import argparse
import os
import pathlib
import sys
import time

import facts
import sass
import toolkit
from architectures import ARCHITECTURES
from arguments import columns_argument, names_argument
from cases import COLUMNS, PROGRAMS, TYPES, Case
from comparison import Row, findings_of, summary
from compiling import Tools, compile_all, jobs_of
from kernels import Kernel
from page import page, write_json
from toolkit import Missing

QUICK_COLUMNS = (256, 4096, 65536)
START = time.monotonic()


def say(text: str) -> None:
    print(f"report: {time.monotonic() - START:5.0f} s  {text}", file=sys.stderr, flush=True)


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


class Reader:
    """Reads the code of kernels."""

    def __init__(self, tools: Tools):
        self.nvdisasm = tools.nvdisasm

    def __call__(self, kernels: list[Kernel]) -> list[facts.Facts]:
        """Of kernels of one cubin."""
        code = {}
        if self.nvdisasm:
            text = toolkit.run([self.nvdisasm, "-c", kernels[0].cubin]).stdout
            code = sass.parse(text)
        return [facts.of_kernel(kernel, code.get(kernel.symbol)) for kernel in kernels]


def fill(
    tools: Tools, cases: list[Case], arches: list[str], options
) -> tuple[list[Row], list[str]]:
    """The rows of the report, and what went wrong."""
    rows = {(case, arch): Row(case, arch) for arch in arches for case in cases}
    jobs = jobs_of(tools, cases, arches, options.build / "gpu" / "kernels")
    failures = []
    for side, kernels, found, failure in compile_all(jobs, options.jobs, say, Reader(tools)):
        if failure:
            failures.append(failure)
        for kernel, known in zip(kernels, found or [], strict=True):
            row = rows[kernel.case, kernel.arch]
            if side == "ours":
                row.ours = known
                row.our_bytes = known.straight_bytes
            else:
                row.reference = known
                row.reference_bytes = kernel.row_bytes
    return list(rows.values()), failures


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
    rows, failures = fill(tools, cases, arches, options)
    shown = "sm_90" if "sm_90" in arches else arches[0]
    (out / "gpu-report.md").write_text(page(rows, failures, tools.versions(), shown))
    write_json(out / "gpu-report.json", rows, tools.versions())
    for finding in findings_of(rows)[:20]:
        print(finding)
    print("\n".join(["", *summary(rows), f"Written to {out}."]))
    return 1 if failures else 0
