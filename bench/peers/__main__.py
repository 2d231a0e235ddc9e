# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Our kernels against those of PyTorch, ONNX Runtime, oneDNN and others, interleaved in one run.

Each contender lives in its own process, is called as its users call it, and is checked against f64
arithmetic before it is timed. What cannot be installed or is not offered is told, and left out.
"""

import argparse
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1]))

from cases import Case, select_cases
from common.console import Console
from common.drawing import draw
from common.environments import PLOTS, NotInstalled, Places, python_of
from common.machine import machine
from measure import FULL, QUICK, Effort, measure
from report import TITLES, Cell, line, page, summary, write_json
from roster import CONTENDERS, Contender
from workers import Worker, WorkerFailed

say = Console("peers")


def parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="peers", description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build"))
    parser.add_argument("--out", type=pathlib.Path, help="folder for results; BUILD/peers/results")
    parser.add_argument("--venv", type=pathlib.Path, help="an environment to take peers from")
    parser.add_argument(
        "--no-install", action="store_true", help="leave out what is not installed already"
    )
    parser.add_argument("--filter", default="", help="only cases with this in the name")
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    names = [contender.name for contender in CONTENDERS if contender.role == "peer"]
    parser.add_argument(
        "peers", nargs="*", metavar="PEER", help=f"only these (default: all): {', '.join(names)}"
    )
    parsed = parser.parse_args(arguments)
    for name in parsed.peers:
        if name not in names:
            parser.error(f"unknown peer '{name}'; known: {', '.join(names)}")
    if not select_cases(parsed.filter):
        parser.error(f"no case has '{parsed.filter}' in its name")
    parsed.peers = parsed.peers or names
    parsed.build = parsed.build.absolute()
    parsed.out = parsed.out or parsed.build / "peers" / "results"
    parsed.places = Places(
        parsed.build / "peers", parsed.venv, install=not parsed.no_install, say=say
    )
    return parsed


def start(contenders: list[Contender], options: argparse.Namespace) -> list[Worker]:
    """Those of the contenders that can run here; a line about each other one."""
    workers = []
    for contender in contenders:
        try:
            python = python_of(contender.environment, options.places)
            workers.append(Worker(contender, python, options.build))
        except (NotInstalled, WorkerFailed) as error:
            say(f"{contender.title} is left out: {error}")
    return workers


def measure_all(cases: list[Case], workers: list[Worker], effort: Effort) -> list[Cell]:
    """The cells, printed as they come."""
    cells = []
    for number, case in enumerate(cases, start=1):
        cell = Cell(case, measure(case, workers, effort))
        for name, result in cell.results.items():
            if result.failed:
                say(f"{case.name}: {TITLES[name]} is left out: {result.failed}")
        print(f"{number:2d}/{len(cases)}  {line(cell)}", flush=True)
        cells.append(cell)
    return cells


def draw_plots(options: argparse.Namespace) -> None:
    script = pathlib.Path(__file__).with_name("plots.py")
    try:
        python = python_of(PLOTS, options.places)
    except NotInstalled as error:
        return say(f"no plots: {error}")
    draw(python, script, options.out / "peers.json", options.out, say)


def main(arguments: list[str] | None = None) -> int:
    options = parse(arguments)
    for folder in (options.places.folder, options.out):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            say(f"cannot write {folder}: {error.strerror}")
            return 1
    if options.venv and not (options.venv / "bin" / "python").exists():
        say(f"{options.venv} is no virtual environment: it has no bin/python")
        return 1
    workers = start([c for c in CONTENDERS if c.role != "peer" or c.name in options.peers], options)
    if not any(worker.contender.role == "ours" for worker in workers):
        return 1
    versions = {worker.contender.name: worker.versions for worker in workers}
    known = machine()
    print(f"{known['cpu']}, {known['threads']} threads each; {known['environment']}")
    print("; ".join(dict.fromkeys(versions.values())))
    try:
        cells = measure_all(select_cases(options.filter), workers, QUICK if options.quick else FULL)
    finally:
        for worker in workers:
            worker.close()
    contenders = [worker.contender for worker in workers]
    (options.out / "peers.md").write_text(page(cells, contenders, versions))
    write_json(options.out / "peers.json", cells, versions)
    draw_plots(options)
    print("\n".join(["", *summary(cells), f"Written to {options.out}."]))
    return 1 if any(cell.results[name].failed for cell in cells for name in cell.ours()) else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
