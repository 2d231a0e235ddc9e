# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# REQUIRES: nvcc
# RUN: rm -rf %t && mkdir %t
# RUN: %python -S %s %cxx %nvcc %S/Inputs/host-cuda.h %t %src/bench/gpu
"""The reference kernels, each way to hold a row, compiled for the host: their results are right."""

import ctypes
import pathlib
import subprocess
import sys
import unittest

sys.path.insert(0, sys.argv.pop())
folder, shim = pathlib.Path(sys.argv.pop()), sys.argv.pop()
nvcc, cxx = pathlib.Path(sys.argv.pop()), sys.argv.pop()

import elements
import expected
import reference
from cases import Case

CASES = (
    Case("rms", "f32", 8),
    Case("rms", "bf16", 128),  # a part of a warp
    Case("add+rms", "f32", 768),  # a warp
    Case("softmax", "f16", 256),
    Case("ln", "bf16", 2880),  # a block, in which vectors do not come out even
    Case("rms+fp8", "bf16", 4096),
    Case("softmax", "bf16", 4096),
    Case("ln", "f32", 32768),  # too long for registers
    Case("softmax", "bf16", 65536),
    Case("add+rms+fp8", "f16", 65536),
)
C_TYPES = reference.C_TYPES | {"f8E4M3FN": "__nv_fp8_e4m3"}
BYTES = {"f32": 4, "f16": 2, "bf16": 2, "f8E4M3FN": 1}
Y_SCALE = 0.03125


def call(case: Case) -> str:
    """A function that launches the kernel on arrays."""
    arguments = []
    for number, name in enumerate(reference.PARAMETERS[case.program][:-1]):
        kind = "float" if name == "y_scale" else C_TYPES[case.element_of(name)]
        arguments.append(f"({kind} *)a[{number}]")
    name = case.identifier
    launch = f"host::launch(blocks, threads, [=] {{ {name}({', '.join(arguments)}, rows); }});"
    parameters = "unsigned blocks, unsigned threads, void **a, int64_t rows"
    return f'extern "C" void launch_{name}({parameters}) {{ {launch} }}\n'


def build() -> ctypes.CDLL:
    kernels, calls, library = folder / "kernels.inc", folder / "calls.cpp", folder / "kernels.so"
    kernels.write_text("".join(reference.instance(case) + "\n" for case in CASES))
    text = f'#include "{shim}"\n#define KERNELS "{kernels}"\n#include "reference.cu"\n'
    calls.write_text(text + "".join(map(call, CASES)))
    folders = [f"-I{nvcc.resolve().parents[1] / 'include'}", f"-I{reference.SOURCES}"]
    command = [cxx, "-std=c++20", "-O1", "-w", "-shared", "-fPIC", "-pthread", *folders]
    subprocess.run([*command, str(calls), "-o", str(library)], check=True)
    return ctypes.CDLL(str(library))


class Aligned:
    """Bytes at a multiple of 16."""

    def __init__(self, data: bytes):
        self.size = len(data)
        self.memory = ctypes.create_string_buffer(self.size + 16)
        self.address = -(-ctypes.addressof(self.memory) // 16) * 16
        ctypes.memmove(self.address, data, self.size)

    def __bytes__(self) -> bytes:
        return ctypes.string_at(self.address, self.size)


class ReferenceTest(unittest.TestCase):
    def setUpClass():
        ReferenceTest.library = build()

    def check(self, case: Case):
        threads, rows_of_block = reference.schedule(case)
        # The last block is not full.
        rows = rows_of_block + 1
        arrays = {}
        for name in reference.PARAMETERS[case.program][:-1]:
            size = case.columns * BYTES[case.element_of(name)]
            if name in case.known.outputs:
                arrays[name] = Aligned(b"\xff" * (size * rows))
            elif name == "y_scale":
                arrays[name] = Aligned(elements.encode([Y_SCALE], "f32"))
            else:
                # Arrays and rows differ.
                size *= 1 if name in case.known.parameters else rows
                values = elements.pattern(case.element)
                begin = 2 * BYTES[case.element] * len(arrays)
                arrays[name] = Aligned((values[begin:] + values * 3)[:size])
        addresses = (ctypes.c_void_p * len(arrays))(*(a.address for a in arrays.values()))
        launch = getattr(self.library, f"launch_{case.identifier}")
        launch(2, threads * rows_of_block, addresses, ctypes.c_int64(rows))
        for row in {0, rows - 1}:
            numbers = {name: self.row(case, name, bytes(a), row) for name, a in arrays.items()}
            wanted = expected.row(case, numbers)
            for name in case.known.outputs:
                self.assertLessEqual(expected.worst(numbers[name], wanted[name]), 1, name)

    def row(self, case: Case, name: str, data: bytes, row: int) -> list[float]:
        if name == "y_scale":
            return [Y_SCALE]
        size = case.columns * BYTES[case.element_of(name)]
        begin = 0 if name in case.known.parameters else row * size
        return elements.decode(data[begin : begin + size], case.element_of(name))

    def test_results(self):
        for case in CASES:
            with self.subTest(case.name):
                self.check(case)


unittest.main()
