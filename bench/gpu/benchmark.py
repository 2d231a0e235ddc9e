# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""make gpu-bench: the times of our kernels, the reference and peers on this machine's GPU."""

import argparse
import os
import pathlib
import sys
import time
from ctypes import c_int

import cuda
import peers
import timing
from architectures import ARCHITECTURES
from arguments import columns_argument, names_argument
from buffers import Buffers
from cases import Case
from common.console import Console
from common.drawing import draw
from compiling import SIDES, Tools, compile_all, jobs_of
from contenders import Loaded, copier
from cuda import CudaError, Device, Driver
from kernels import Kernel
from occupancy import blocks_at_once
from results import TITLES, Cell, line, page, summary, write_json
from shapes import BENCH_PROGRAMS, BENCH_TYPES, Shape, select
from timing import Result
from toolkit import Missing, ToolFailed

MINUTES = 9.0
# Of the time, what our own measurements may take; the rest is shared by the peers.
OWN_SHARE = 0.5
say = Console("bench")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build"))
    parser.add_argument("--out", type=pathlib.Path, help="folder for results; BUILD/gpu/bench")
    parser.add_argument("--op", type=names_argument(BENCH_PROGRAMS), default=list(BENCH_PROGRAMS))
    parser.add_argument("--type", type=names_argument(BENCH_TYPES), default=list(BENCH_TYPES))
    parser.add_argument("--cols", type=columns_argument, help="row lengths, such as 128,4096")
    parser.add_argument("--rows", type=int, help="so many rows instead of those of the table")
    parser.add_argument(
        "--minutes", type=float, default=MINUTES, help="what does not fit is left out"
    )
    parser.add_argument("--reference-only", action="store_true", help="without our kernels")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument(
        "--python",
        type=pathlib.Path,
        default=pathlib.Path(sys.executable),
        help="that of the peers",
    )
    names = [peer.name for peer in peers.PEERS]
    parser.add_argument("peers", nargs="*", metavar="PEER", help=f"default: {', '.join(names)}")


def architecture_of(capability: tuple[int, int]) -> str:
    """Code for X.y runs on X.z where z >= y. Raises Missing."""
    major, minor = capability
    for name in sorted(ARCHITECTURES, key=lambda name: -int(name[3:])):
        number = int(name[3:])
        if number // 10 == major and number % 10 <= minor:
            return name
    raise Missing(f"a device of compute capability {major}.{minor} runs none of our architectures")


def machine_of(device: Device) -> dict:
    version = device.driver.get("cuDriverGetVersion", c_int)
    return {
        "device": device.name,
        "capability": ".".join(map(str, device.capability)),
        "multiprocessors": device.attribute(cuda.MULTIPROCESSOR_COUNT),
        "l2_bytes": device.attribute(cuda.L2_CACHE_SIZE),
        "memory_clock_khz": device.attribute(cuda.MEMORY_CLOCK_RATE),
        "memory_bus_bits": device.attribute(cuda.MEMORY_BUS_WIDTH),
        "driver": f"{version // 1000}.{version % 1000 // 10}",
    }


class Bench:
    """Measures shapes one by one; cells keep what came of them."""

    def __init__(self, device: Device, kernels: dict[str, dict[Case, Kernel]]):
        self.device, self.kernels = device, kernels
        self.cache_bytes = device.attribute(cuda.L2_CACHE_SIZE)
        self.cells: dict[Shape, Cell] = {}
        self.sets: dict[Shape, int] = {}  # of buffers
        self.notes: list[str] = []

    def measure_all(self, shapes: list[Shape], end: float) -> list[str]:
        """Prints each as it comes, and closes the device; the result is what went wrong."""
        failures = []
        for number, shape in enumerate(shapes, start=1):
            if time.monotonic() > end:
                self.notes.append(f"no time left for {len(shapes) - number + 1} shapes")
                say(self.notes[-1])
                break
            try:
                print(f"{number:3d}/{len(shapes)}  {line(self.measure(shape))}", flush=True)
            except CudaError as error:
                failures.append(f"{shape.name}: {error}")
                say(failures[-1])
                if self._is_lost():
                    return failures
        self.device.close()
        return failures

    def _is_lost(self) -> bool:
        """Whether the device answers no more: after an error in a kernel nothing works."""
        try:
            self.device.synchronize()
        except CudaError:
            self.notes.append("the device is lost: see the first error")
            return True
        return False

    def measure(self, shape: Shape) -> Cell:
        """Raises CudaError."""
        cell = self.cells[shape] = Cell(shape)
        # Beside the arrays, a copy has as many bytes of its own.
        sets = shape.sets(self.cache_bytes, self.device.free_bytes() // 2)
        self.sets[shape] = sets
        try:
            buffers = Buffers(self.device, shape, sets)
            calls = {}
            for side, kernels in self.kernels.items():
                result = cell.results[side] = Result()
                if shape.case in kernels:
                    call = self._checked(kernels[shape.case], buffers, result)
                    if call:
                        calls[side] = call
            cell.results["copy"] = Result()
            calls["copy"] = copier(buffers)
            for name, seconds in timing.measure(self.device, sets, calls).items():
                cell.results[name].seconds = seconds
        finally:
            self.device.release_all()
        return cell

    def _checked(self, kernel: Kernel, buffers: Buffers, result: Result):
        """What launches the kernel, if its results are right."""
        try:
            loaded = Loaded(self.device, kernel)
            shared = kernel.resources.shared + kernel.dynamic_shared
            predicted = blocks_at_once(
                ARCHITECTURES[kernel.arch], kernel.resources.registers, kernel.threads, shared
            )
            if note := loaded.occupancy_note(predicted):
                self.notes.append(f"{kernel.symbol}: {note}")
            result.error = loaded.error(buffers)
        except CudaError as error:
            result.reason = str(error)
            return None
        if not result.error <= 1:
            result.reason = f"wrong: the error is {result.error:.3g} times rounding's"
            return None
        return loaded.caller(buffers)

    def add_peer(self, peer: peers.Peer, options: argparse.Namespace, seconds: float) -> None:
        shapes = [(shape, self.sets[shape]) for shape in self.cells]
        log = options.out / f"{peer.name}.log"
        try:
            answers = peers.measure(peer, options.python, shapes, seconds, log)
            say(f"{peer.title}: {next(answers)}")
            for shape, result in answers:
                self.cells[shape].results[peer.name] = result
                if result.seconds:
                    print(f"{peer.title:14s}{line(self.cells[shape])}", flush=True)
        except peers.LeftOut as error:
            self.notes.append(f"{peer.title} is left out: {error}")
            say(self.notes[-1])


def compiled(
    tools: Tools, cases: list[Case], arch: str, options: argparse.Namespace
) -> tuple[dict[str, dict[Case, Kernel]], list[str]]:
    """The kernels of each side, and what went wrong."""
    found: dict[str, dict[Case, Kernel]] = {side: {} for side in SIDES}
    failures = []
    jobs = jobs_of(tools, cases, [arch], options.build / "gpu" / "kernels")
    for side, kernels, _, failure in compile_all(jobs, options.jobs, say):
        found[side] |= {kernel.case: kernel for kernel in kernels}
        if failure:
            failures.append(failure)
    return found, failures


def run(options: argparse.Namespace, device: Device, tools: Tools) -> int:
    arch = architecture_of(device.capability)
    machine = machine_of(device)
    print(f"{machine['device']}, {arch}, driver {machine['driver']}; {tools.versions()}")
    shapes = select(options.op, options.type, options.cols)
    if options.rows:
        shapes = list(dict.fromkeys(Shape(shape.case, options.rows) for shape in shapes))
    cases = list(dict.fromkeys(shape.case for shape in shapes))
    kernels, failures = compiled(tools, cases, arch, options)
    bench = Bench(device, kernels)
    seconds = 60 * options.minutes * (OWN_SHARE if options.peers else 1)
    failures += bench.measure_all(shapes, say.start + seconds)
    for number, peer in enumerate(options.peers):
        left = say.start + 60 * options.minutes - time.monotonic()
        bench.add_peer(peer, options, max(0, left / (len(options.peers) - number)))
    cells = list(bench.cells.values())
    (options.out / "gpu-bench.md").write_text(page(cells, machine, bench.notes))
    write_json(options.out / "gpu-bench.json", cells, machine, bench.notes)
    script = pathlib.Path(__file__).with_name("gpu_plots.py")
    draw(options.python, script, options.out / "gpu-bench.json", options.out, say)
    wrong = [
        f"{cell.shape.name}, {TITLES[side]}: {result.reason}"
        for cell in cells
        for side, result in cell.results.items()
        if side in ("ours", "reference") and result.reason
    ]
    print("\n".join(["", *failures, *wrong, *summary(cells), f"Written to {options.out}."]))
    return 1 if failures or wrong else 0


def main(options: argparse.Namespace) -> int:
    options.build = options.build.absolute()
    options.out = (options.out or options.build / "gpu" / "bench").absolute()
    known = {peer.name: peer for peer in peers.PEERS}
    unknown = [name for name in options.peers if name not in known]
    if unknown:
        say(f"unknown peer '{unknown[0]}'; known: {', '.join(known)}")
        return 1
    options.peers = [known[name] for name in options.peers] or list(peers.PEERS)
    try:
        device = Device(Driver())
        tools = Tools(options.build, options.reference_only)
        if not tools.nvcc:
            say("no nvcc here: the reference kernels are left out")
        options.out.mkdir(parents=True, exist_ok=True)
        return run(options, device, tools)
    except (CudaError, Missing, ToolFailed, OSError) as error:
        say(str(error))
        return 1
