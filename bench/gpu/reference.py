# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The reference kernels: how each row length is scheduled, and their compilation by nvcc.

Enters: cases of one program and type, an architecture. Leaves: kernels in a cubin.
"""

import hashlib
import json
import pathlib
from dataclasses import asdict

import resources
import toolkit
from cases import ELEMENT_BYTES, Case
from kernels import Kernel
from resources import Resources

SOURCES = pathlib.Path(__file__).parent / "reference"
C_TYPES = {"f32": "float", "f16": "__half", "bf16": "__nv_bfloat16"}
MACROS = {
    "rms": "RMS_NORM",
    "ln": "LAYER_NORM",
    "add+rms": "ADD_RMS_NORM",
    "softmax": "SOFTMAX",
    "rms+fp8": "RMS_NORM_FP8",
    "add+rms+fp8": "ADD_RMS_NORM_FP8",
}
PARAMETERS = {
    "rms": ("x", "scale", "y", "rows"),
    "ln": ("x", "scale", "bias", "y", "rows"),
    "add+rms": ("x", "residual", "scale", "y", "sum", "rows"),
    "softmax": ("x", "y", "rows"),
    "rms+fp8": ("x", "scale", "y_scale", "y", "rows"),
    "add+rms+fp8": ("x", "residual", "scale", "y_scale", "y", "sum", "rows"),
}
# How often a row that does not fit the registers is read: see the files of the kernels.
LONG_READS = {"rms": 2, "ln": 3, "add+rms": 1, "softmax": 2, "rms+fp8": 2, "add+rms+fp8": 1}

REGISTER_VECTORS = 4096  # of 16 bytes: a row of so many stays in registers
WARP_COLUMNS = 2048
BLOCK_THREADS = 128  # where several rows share a block
VECTORS_OF_THREAD = 4  # loads in flight


def schedule(case: Case) -> tuple[int, int]:
    """Threads of a row, rows of a block."""
    vectors = case.columns * ELEMENT_BYTES[case.element] // 16
    if case.columns <= WARP_COLUMNS:
        # The largest power of two of threads that all have a vector.
        threads = min(32, 1 << (vectors.bit_length() - 1))
        return threads, BLOCK_THREADS // threads
    warps = -(-vectors // VECTORS_OF_THREAD // 32)
    return min(1024, 32 * warps), 1


def row_bytes(case: Case) -> int:
    """What the kernel moves for each row, parameters included: by how it is written."""
    vectors = case.columns * ELEMENT_BYTES[case.element] // 16
    moved = case.row_bytes + case.parameter_bytes
    if vectors > REGISTER_VECTORS:
        again = LONG_READS[case.program] - 1
        # A sum is read again instead of its two terms.
        moved += case.array_bytes("sum") if "sum" in case.known.outputs else 0
        moved += again * case.array_bytes("x")
    if case.known.quantized:
        moved += 4 * schedule(case)[0]
    return moved


def instance(case: Case) -> str:
    """The line of reference.cu's KERNELS."""
    threads, rows = schedule(case)
    words = (case.identifier, C_TYPES[case.element], case.columns, threads, rows)
    return f"{MACROS[case.program]}({', '.join(map(str, words))})"


def _key(text: str, command: list) -> str:
    files = [path.read_text() for path in sorted(SOURCES.iterdir())]
    return hashlib.sha256("\0".join([text, *map(str, command), *files]).encode()).hexdigest()[:16]


def compile_cases(
    cases: list[Case], arch: str, nvcc: pathlib.Path, folder: pathlib.Path, with_ptx: bool = False
) -> list[Kernel]:
    """Kernels of cases of one program and type; what was compiled before is taken again.

    Raises ToolFailed.
    """
    lines = "".join(instance(case) + "\n" for case in cases)
    command = [nvcc, "-std=c++17", f"-arch={arch}", "-cubin", "-Xptxas=-v"]
    stem = folder / f"{cases[0].identifier.rsplit('_', 1)[0]}-{arch}-{_key(lines, command)}"
    cubin, known, ptx = (stem.with_suffix(suffix) for suffix in (".cubin", ".json", ".ptx"))
    wanted = stem.with_suffix(".inc")
    sources = [f'-DKERNELS="{wanted.absolute()}"', SOURCES / "reference.cu"]
    if not known.exists():
        folder.mkdir(parents=True, exist_ok=True)
        wanted.write_text(lines)
        temporary = stem.with_suffix(".part")
        result = toolkit.run([*command, *sources, "-o", temporary])
        found = resources.parse(result.stdout + result.stderr)
        temporary.replace(cubin)
        known.write_text(json.dumps({name: asdict(used) for name, used in found.items()}))
    if with_ptx and not ptx.exists():
        toolkit.run([nvcc, "-std=c++17", f"-arch={arch}", "-ptx", *sources, "-o", ptx])
    found = json.loads(known.read_text())
    return [
        _kernel(case, arch, cubin, ptx if with_ptx else None, Resources(**found[case.identifier]))
        for case in cases
    ]


def _kernel(
    case: Case, arch: str, cubin: pathlib.Path, ptx: pathlib.Path | None, used: Resources
) -> Kernel:
    threads, rows = schedule(case)
    return Kernel(
        case=case,
        arch=arch,
        symbol=case.identifier,
        cubin=cubin,
        ptx=ptx,
        resources=used,
        threads=threads * rows,
        rows=rows,
        parameters=PARAMETERS[case.program],
        row_bytes=row_bytes(case),
    )
