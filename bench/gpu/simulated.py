# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a kernel of ours reads and writes, counted by the simulator of norm-run.

Enters: a case, an architecture. Leaves: bytes of each array, for rows of it.
"""

import hashlib
import json
import pathlib
import re
import struct
import tempfile
from dataclasses import dataclass

import toolkit
from cases import Case
from ours import hash_of, options_of

ROWS = 2
# Of each type: how NumPy names it, and a 1 in it.
DTYPES = {
    "f32": ("<f4", struct.pack("<f", 1)),
    "f16": ("<f2", struct.pack("<e", 1)),
    "bf16": ("<u2", b"\x80\x3f"),
    "f8E4M3FN": ("|u1", b"\x38"),
}
_TRAFFIC = re.compile(r"argument (\d+) (read|written): (\d+) bytes, each (\d+)(?: to (\d+))? time")


@dataclass(frozen=True)
class Traffic:
    """Of one array, in all rows."""

    bytes: int
    most: int  # how often its most frequented byte was accessed


def write_npy(path: pathlib.Path, shape: tuple[int, ...], element: str) -> None:
    """An array of ones."""
    dtype, one = DTYPES[element]
    header = repr({"descr": dtype, "fortran_order": False, "shape": shape})
    # The header ends with a line break, at a multiple of 64.
    header += " " * (-(len(header) + 11) % 64) + "\n"
    count = 1
    for size in shape:
        count *= size
    magic = b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header))
    path.write_bytes(magic + header.encode() + one * count)


def parse(text: str, arrays: list[str]) -> dict[str, Traffic]:
    """From the output of norm-run --stats; accesses of several kernels are added up."""
    found: dict[str, Traffic] = {}
    for number, _, size, least, most in _TRAFFIC.findall(text):
        name = arrays[int(number)]
        before = found.get(name, Traffic(0, 0))
        times = before.most + int(most or least)
        found[name] = Traffic(before.bytes + int(size), times)
    return found


def row_bytes(case: Case, traffic: dict[str, Traffic]) -> int:
    """Of the arrays that have rows."""
    known = case.known
    return sum(traffic[name].bytes for name in known.row_inputs + known.outputs) // ROWS


def measure(case: Case, arch: str, tools, folder: pathlib.Path) -> dict[str, Traffic]:
    """What was counted before is taken again. Raises ToolFailed."""
    command = ["--target", "gpu-sim", "--arch", arch, "--stats", "--opt-level", "1"]
    words = [hash_of(tools.norm_run), *options_of(case), *command]
    key = hashlib.sha256("\0".join(words).encode()).hexdigest()[:16]
    known = folder / f"{case.identifier}-{arch}-{key}.json"
    if not known.exists():
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as temporary:
            found = _run(case, tools, command, pathlib.Path(temporary))
        known.write_text(json.dumps({name: [t.bytes, t.most] for name, t in found.items()}))
    found = json.loads(known.read_text())
    return {name: Traffic(*values) for name, values in found.items()}


def _run(case: Case, tools, command: list[str], folder: pathlib.Path) -> dict[str, Traffic]:
    module, interface = folder / "kernel.mlir", folder / "interface.json"
    options = options_of(case)
    toolkit.run([tools.norm_compile, *options, "--emit=norm", "-o", module])
    toolkit.run([tools.norm_compile, *options, "-o", folder / "o", "--interface", interface])
    (function,) = json.loads(interface.read_text())["functions"]
    inputs: list[str | pathlib.Path] = []
    arrays = []
    for parameter in function["parameters"]:
        arrays.append(parameter["name"])
        path = folder / f"{parameter['name']}.npy"
        shape = tuple(ROWS if dim == "rows" else int(dim) for dim in parameter["dims"])
        write_npy(path, shape, parameter["type"])
        inputs += ["--input", path]
    return parse(toolkit.run([tools.norm_run, module, *command, *inputs]).stdout, arrays)
