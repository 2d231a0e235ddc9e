# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiles kernels on all cores: ours by norm-compile, the reference by nvcc.

Enters: cases, architectures. Leaves: kernels as each of them is done, or what went wrong.
"""

import pathlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed

import ours
import reference
import toolkit
from cases import Case
from kernels import Kernel
from toolkit import Missing, ToolFailed

SIDES = ("ours", "reference")


class Tools:
    """What is needed; without nvcc there is no reference, without nvdisasm no SASS."""

    def __init__(self, build: pathlib.Path, reference_only: bool):
        """Raises Missing."""
        self.ptxas = toolkit.need("ptxas", build)
        self.nvcc = toolkit.find("nvcc", build)
        self.nvdisasm = toolkit.find("nvdisasm", build)
        self.norm_compile = self.norm_run = None
        if reference_only:
            self.nvcc = toolkit.need("nvcc", build)
        else:
            self.norm_compile = build / "bin" / "norm-compile"
            if not self.norm_compile.exists():
                raise Missing(f"no norm-compile in {build / 'bin'}: build the project first")
            norm_run = build / "bin" / "norm-run"
            self.norm_run = norm_run if norm_run.exists() else None

    def versions(self) -> str:
        known = [f"ptxas {toolkit.version(self.ptxas)}"]
        known.append(f"nvcc {toolkit.version(self.nvcc)}" if self.nvcc else "no nvcc")
        known.append(
            f"nvdisasm {toolkit.version(self.nvdisasm)}" if self.nvdisasm else "no nvdisasm"
        )
        return ", ".join(known)


Job = Callable[[], list[Kernel]]


def jobs_of(
    tools: Tools, cases: list[Case], arches: list[str], folder: pathlib.Path
) -> list[tuple[str, str, Job]]:
    """A side, a name, and what compiles some kernels; all lengths of the reference at once."""
    groups: dict[tuple[str, str], list[Case]] = {}
    for case in cases:
        groups.setdefault((case.program, case.element), []).append(case)
    jobs: list[tuple[str, str, Job]] = []

    def add_reference(group: list[Case], arch: str) -> None:
        def job() -> list[Kernel]:
            with_ptx = not tools.nvdisasm
            return reference.compile_cases(group, arch, tools.nvcc, folder / "reference", with_ptx)

        name = f"the reference of {group[0].program} {group[0].element} {arch}"
        jobs.append(("reference", name, job))

    def add_ours(case: Case, arch: str) -> None:
        def job() -> list[Kernel]:
            return [ours.compile_case(case, arch, tools, folder / "ours")]

        jobs.append(("ours", f"{case.name} {arch}", job))

    for arch in arches:
        for group in groups.values():
            if tools.nvcc:
                add_reference(group, arch)
            if tools.norm_compile:
                for case in group:
                    add_ours(case, arch)
    return jobs


def compile_all(
    jobs: list[tuple[str, str, Job]],
    workers: int,
    say: Callable[[str], None],
    then: Callable[[list[Kernel]], object] = lambda kernels: None,
) -> Iterator[tuple[str, list[Kernel], object, str]]:
    """A side, its kernels, what `then` made of them, and "", as they come; or what went wrong."""

    def work(job: Job) -> tuple[list[Kernel], object]:
        kernels = job()
        return kernels, then(kernels)

    with ThreadPoolExecutor(max(1, workers)) as pool:
        waiting = {pool.submit(work, job): (side, name) for side, name, job in jobs}
        for done, future in enumerate(as_completed(waiting), start=1):
            side, name = waiting[future]
            try:
                kernels, made = future.result()
                yield side, kernels, made, ""
            except ToolFailed as error:
                say(f"{name}: {error}")
                yield side, [], None, f"{name}: {error}"
            if done % max(1, len(jobs) // 20) == 0:
                say(f"{done} of {len(jobs)} compiled, the last one {name}")
