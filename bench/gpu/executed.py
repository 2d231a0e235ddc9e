# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""make gpu-test: the executed tests on this machine's GPU, and under compute-sanitizer."""

import argparse
import json
import os
import pathlib
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass

import toolkit
from common.console import Console
from cuda import CudaError, Device, Driver
from toolkit import Missing

SOURCES = pathlib.Path(__file__).parents[2]
TYPES = ("f32", "f16", "bf16")
GROUPS = ("lengths", "shapes", "attributes", "values", "kernels")
ROW_PROGRAMS = ("row-programs.mlir", "row-programs-in-linalg.mlir")
# Of PyTorch's results; those of test/Run/models.test.
MODEL_LIMITS = {"f32": "2e-6", "bf16": "2e-2"}
SANITIZERS = ("memcheck", "racecheck", "synccheck")
# A sanitizer is slower by ten to a hundred times: what is run under it covers each kind of kernel.
SANITIZED = ("values", "rows", "llama")
SECONDS = 240  # of a command
say = Console("test")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build"))
    parser.add_argument("--out", type=pathlib.Path, help="folder for logs; BUILD/gpu/test")
    parser.add_argument("--filter", default="", help="only tests with this in the name")
    parser.add_argument("--no-sanitizer", action="store_true")
    parser.add_argument("--jobs", type=int, default=min(8, os.cpu_count()))


@dataclass(frozen=True)
class Test:
    """A command that judges itself."""

    name: str
    command: tuple[str, ...]

    def under(self, sanitizer: pathlib.Path, tool: str) -> "Test":
        # Errors of the program itself are told from those of the sanitizer by its log.
        words = (str(sanitizer), "--tool", tool, "--error-exitcode", "86", *self.command)
        return Test(f"{self.name} ({tool})", words)


def tests_of(build: pathlib.Path) -> list[Test]:
    check, run = str(build / "bin" / "norm-check"), str(build / "bin" / "norm-run")
    target = "--target=cuda"
    tests = [
        Test(f"{group} {element}", (check, target, group, element))
        for group in GROUPS
        for element in TYPES
    ]
    inputs = SOURCES / "test" / "Run" / "Inputs"
    tests += [
        Test(f"rows {name}", (check, target, "rows", str(inputs / name))) for name in ROW_PROGRAMS
    ]
    models = SOURCES / "test" / "models"
    for x in sorted(models.glob("*.x.npy")):
        name, element = x.name.split(".")[:2]
        stem = str(models / f"{name}.{element}")
        command = (run, f"{stem}.mlir", "--entry", name, target)
        data = ("--input", f"{stem}.x.npy", "--expect", f"{stem}.y.npy")
        tests.append(Test(f"{name} {element}", (*command, *data, "--rtol", MODEL_LIMITS[element])))
    return tests


def sanitized(tests: list[Test], sanitizer: pathlib.Path) -> list[Test]:
    chosen = [test for test in tests if test.name.startswith(SANITIZED)]
    return [test.under(sanitizer, tool) for tool in SANITIZERS for test in chosen]


@dataclass(frozen=True)
class Outcome:
    test: Test
    seconds: float
    failure: str  # or nothing


def run(test: Test, logs: pathlib.Path) -> Outcome:
    """Its output goes to a file of its own."""
    start = time.monotonic()
    log = logs / f"{test.name.replace(' ', '-')}.log"
    with log.open("w") as output:
        print(*test.command, file=output, flush=True)
        try:
            result = subprocess.run(
                test.command, check=False, stdout=output, stderr=output, timeout=SECONDS
            )
            failure = f"status {result.returncode}; see {log}" if result.returncode else ""
        except subprocess.TimeoutExpired:
            failure = f"not done in {SECONDS} s; see {log}"
        except OSError as error:
            failure = str(error)
    return Outcome(test, time.monotonic() - start, failure)


def run_all(tests: list[Test], jobs: int, logs: pathlib.Path) -> list[Outcome]:
    outcomes = []
    with ThreadPoolExecutor(max(1, jobs)) as pool:
        for future in as_completed([pool.submit(run, test, logs) for test in tests]):
            outcomes.append(future.result())
            one = outcomes[-1]
            words = f"failed: {one.failure}" if one.failure else "ok"
            name, done = one.test.name, f"{len(outcomes)}/{len(tests)}"
            print(f"{done:>7}  {name:40s} {one.seconds:6.1f} s  {words}", flush=True)
    return outcomes


def main(options: argparse.Namespace) -> int:
    build = options.build.absolute()
    out = (options.out or build / "gpu" / "test").absolute()
    try:
        device = Device(Driver())
        name, capability = device.name, device.capability
        device.close()
        for tool in ("norm-check", "norm-run"):
            if not (build / "bin" / tool).exists():
                raise Missing(f"no {tool} in {build / 'bin'}: build the project first")
        out.mkdir(parents=True, exist_ok=True)
    except (CudaError, Missing, OSError) as error:
        say(str(error))
        return 1
    print(f"{name}, compute capability {capability[0]}.{capability[1]}")
    tests = [test for test in tests_of(build) if options.filter in test.name]
    sanitizer = toolkit.find("compute-sanitizer", build)
    if not sanitizer:
        say("no compute-sanitizer here: it comes with the CUDA toolkit")
    elif not options.no_sanitizer:
        tests += sanitized(tests, sanitizer)
    if not tests:
        say(f"no test has '{options.filter}' in its name")
        return 1
    outcomes = run_all(tests, options.jobs, out)
    failed = [outcome for outcome in outcomes if outcome.failure]
    known = {one.test.name: {"seconds": one.seconds, "failure": one.failure} for one in outcomes}
    (out / "gpu-test.json").write_text(
        json.dumps({"device": name, "tests": known}, indent=1) + "\n"
    )
    print(f"{len(outcomes) - len(failed)} of {len(outcomes)} passed; logs are in {out}.")
    return 1 if failed else 0
