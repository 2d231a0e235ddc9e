# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: %python -S %s %src/bench/gpu %src/bench
"""The benchmark on a GPU without one: numbers, tables, and the driver's functions."""

import json
import math
import pathlib
import re
import sys
import tempfile
import unittest

sys.path.insert(0, sys.argv.pop())
sys.path.insert(0, sys.argv.pop())

import cuda
import elements
import executed
import expected
import peers
import results
import torch_peer
from benchmark import architecture_of
from cases import Case
from peers import PEERS
from results import Cell
from shapes import BENCH_PROGRAMS, BENCH_TYPES, Shape, select
from timing import Result
from toolkit import Missing

CASE = Case("rms", "f32", 4)


class ElementsTest(unittest.TestCase):
    def test_what_is_encoded_is_decoded(self):
        values = [0.0, 1.5, -2.0, 0.15625, 240.0]
        for element in ("f32", "f16", "bf16"):
            self.assertEqual(elements.decode(elements.encode(values, element), element), values)

    def test_bf16_is_rounded_to_nearest_even(self):
        cases = {1 + 2**-8: 1.0, 1 + 3 * 2**-8: 1 + 2**-6, 1 + 2**-8 + 2**-20: 1 + 2**-7}
        for value, rounded in cases.items():
            self.assertEqual(elements.decode(elements.encode([value], "bf16"), "bf16"), [rounded])

    def test_fp8(self):
        bits = bytes([0x00, 0x01, 0x08, 0x38, 0x7E, 0xFE])
        values = [0.0, 2.0**-9, 2.0**-6, 1.0, 448.0, -448.0]
        self.assertEqual(elements.decode(bits, "f8E4M3FN"), values)
        self.assertTrue(math.isnan(elements.decode(b"\x7f", "f8E4M3FN")[0]))

    def test_what_is_not_written_is_no_number(self):
        for element in ("f32", "f16", "bf16", "f8E4M3FN"):
            self.assertTrue(math.isnan(elements.decode(b"\xff" * 4, element)[0]), element)


class ExpectedTest(unittest.TestCase):
    def check(self, case, arrays, y):
        found = expected.row(case, arrays)["y"]
        for (value, allowed), wanted in zip(found, y, strict=True):
            self.assertAlmostEqual(value, wanted, delta=1e-5)
            self.assertGreater(allowed, 0)

    def test_each_program(self):
        x, ones = [3.0, -4.0], [1.0, 1.0]
        root = math.sqrt(12.5)
        self.check(Case("rms", "f32", 2), {"x": x, "scale": [2.0, 1.0]}, [6 / root, -4 / root])
        affine = {"scale": [2.0, 1.0], "bias": [1.0, 0.0]}
        self.check(Case("ln", "f32", 2), {"x": x} | affine, [3.0, -1.0])
        added = {"x": [1.0, -4.0], "residual": [2.0, 0.0], "sum": x, "scale": ones}
        self.check(Case("add+rms", "f32", 2), added, [3 / root, -4 / root])
        self.check(Case("softmax", "f32", 2), {"x": [0.0, math.log(3)]}, [0.25, 0.75])
        scaled = {"x": x, "scale": ones, "y_scale": [0.5]}
        self.check(Case("rms+fp8", "f32", 2), scaled, [6 / root, -8 / root])
        scaled["y_scale"] = [1e-3]
        self.check(Case("rms+fp8", "f32", 2), scaled, [448.0, -448.0])

    def test_the_sum_is_checked_too(self):
        arrays = {"x": [1.0], "residual": [2.0], "sum": [3.5], "scale": [1.0]}
        wanted = expected.row(Case("add+rms", "f32", 1), arrays)["sum"]
        self.assertGreater(expected.worst([3.5], wanted), 1)
        self.assertLess(expected.worst([3.0], wanted), 1)

    def test_the_worst_is_no_number_where_a_result_is_none(self):
        self.assertTrue(math.isnan(expected.worst([1.0, math.nan], [(1.0, 1.0), (2.0, 1.0)])))


class ShapesTest(unittest.TestCase):
    def test_buffers_are_larger_together_than_the_cache(self):
        small, large = Shape(Case("rms", "bf16", 4096), 1), Shape(Case("rms", "bf16", 4096), 16384)
        self.assertGreaterEqual(small.sets(50 << 20, 60 << 30) * small.moved_bytes, 150 << 20)
        self.assertEqual(large.sets(50 << 20, 60 << 30), 2)
        self.assertEqual(large.sets(50 << 20, 1 << 20), 1)

    def test_selection(self):
        shapes = select(list(BENCH_PROGRAMS), list(BENCH_TYPES), None)
        self.assertEqual(len(shapes), len(set(shapes)))
        self.assertEqual({shape.case.columns for shape in shapes} >= {128, 262144}, True)
        self.assertEqual([s.rows for s in select(["rms"], ["f32"], [4096])][:2], [16384, 1])


def cell(**microseconds):
    found = {name: Result([1e-6 * value] * 3) for name, value in microseconds.items()}
    return Cell(Shape(CASE, 1000), found)


class ResultsTest(unittest.TestCase):
    def test_ours_by_the_copy_and_by_others(self):
        one = cell(ours=10, reference=12, copy=9, quack=11)
        self.assertAlmostEqual(one.of_copy("ours"), 0.9)
        name, quotient = one.best_other()
        self.assertEqual(name, "quack")
        self.assertAlmostEqual(quotient, 1.1)
        self.assertIsNone(cell(ours=10, copy=9).best_other())

    def test_table_and_page(self):
        one = cell(ours=10, copy=8)
        one.results["reference"] = Result(reason="wrong: the error is 9 times rounding's")
        self.assertEqual(
            results.bandwidth_table([one])[-1], "| rms f32 1000x4 | 3 | 4 | - | 80% | - |"
        )
        machine = {"device": "GPU", "capability": "9.0", "l2_bytes": 50 << 20, "driver": "13.0"}
        text = results.page([one], machine, ["Liger is left out: why"])
        self.assertIn("- rms f32 1000x4, reference: wrong: the error is 9 times", text)
        self.assertIn("- Liger is left out: why", text)

    def test_json(self):
        path = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory())) / "b.json"
        results.write_json(path, [cell(ours=10, copy=8)], {"device": "GPU"}, [])
        known = json.loads(path.read_text())["shapes"][0]
        self.assertAlmostEqual(known["contenders"]["ours"]["of_copy"], 0.8)
        self.assertEqual(known["moved_bytes"], 1000 * 32 + 16)


class PeersTest(unittest.TestCase):
    def test_each_peer_has_its_call(self):
        self.assertEqual({peer.name for peer in PEERS}, set(torch_peer.PEERS))

    def test_what_is_not_offered_is_said(self):
        with self.assertRaisesRegex(torch_peer.Unsupported, "^not offered$"):
            torch_peer._offered({"rms": print}, Case("ln", "bf16", 8))

    def peer(self, script):
        """What came of two shapes with a process that is this script."""
        folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        python = folder / "python"
        python.write_text(f"#!/bin/sh\n{script}\n")
        python.chmod(0o755)
        shapes = [(Shape(CASE, 1), 2), (Shape(CASE, 2), 2)]
        return peers.measure(PEERS[0], python, shapes, 5, folder / "log")

    def test_answers_are_those_of_the_shapes(self):
        found = self.peer(
            """echo '{"versions": "torch 9"}'
            read one; echo '{"seconds": [2, 1, 3], "error": 0.5}'
            echo '{"reason": "not offered"}'"""
        )
        self.assertEqual(next(found), "torch 9")
        (first, fast), (second, none) = found
        self.assertEqual((first.rows, fast.median, fast.error), (1, 2, 0.5))
        self.assertEqual((second.rows, none.seconds, none.reason), (2, [], "not offered"))

    def test_a_process_that_fails_is_left_out(self):
        with self.assertRaisesRegex(peers.LeftOut, "^no module$"):
            next(self.peer("""echo '{"failed": "no module"}'"""))
        found = self.peer("""echo '{"versions": ""}'; exit 3""")
        next(found)
        with self.assertRaisesRegex(peers.LeftOut, "^its process ended with status 3; see "):
            next(found)


class ArchitectureTest(unittest.TestCase):
    def test_the_code_that_a_device_runs(self):
        known = {(8, 0): "sm_80", (8, 9): "sm_80", (9, 0): "sm_90", (10, 3): "sm_100"}
        self.assertEqual({capability: architecture_of(capability) for capability in known}, known)
        with self.assertRaisesRegex(Missing, "compute capability 7.5 runs none"):
            architecture_of((7, 5))


class ExecutedTest(unittest.TestCase):
    def test_all_run_on_the_gpu(self):
        tests = executed.tests_of(pathlib.Path("build"))
        self.assertTrue(all("--target=cuda" in test.command for test in tests))
        self.assertIn("llama bf16", [test.name for test in tests])
        under = executed.sanitized(tests, pathlib.Path("compute-sanitizer"))
        self.assertEqual(under[0].command[:3], ("compute-sanitizer", "--tool", "memcheck"))

    def test_failures_are_told_with_their_log(self):
        logs = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        good = executed.run(executed.Test("good", (sys.executable, "-c", "print('y')")), logs)
        self.assertEqual(good.failure, "")
        self.assertTrue((logs / "good.log").read_text().endswith("y\n"))
        bad = executed.run(executed.Test("bad", (sys.executable, "-c", "exit(86)")), logs)
        self.assertEqual(bad.failure, f"status 86; see {logs / 'bad.log'}")


HEADERS = ("/usr/local/cuda/include/cuda.h", "/usr/include/cuda.h")
# How cuda.h spells what ctypes has.
C_TYPES = {
    "c_uint": ("unsigned int",),
    "c_int": (
        *("int", "CUdevice", "CUresult", "CUdevice_attribute"),
        *("CUfunction_attribute", "CUstreamCaptureMode"),
    ),
    "c_ubyte": ("unsigned char",),
    "c_ulong": ("size_t", "CUdeviceptr", "unsigned long long", "cuuint64_t"),
    "c_char_p": ("const char *",),
    "c_void_p": (
        *("CUcontext", "CUmodule", "CUfunction", "CUstream", "CUgraph", "CUgraphExec"),
        *("CUevent", "void *", "const void *", "const CUlaunchConfig *"),
    ),
    "LP_c_int": ("int *", "CUdevice *"),
    "LP_c_char": ("char *",),
    "LP_c_char_p": ("const char **",),
    "LP_c_float": ("float *",),
    "LP_c_ulong": ("size_t *", "CUdeviceptr *"),
    "LP_c_void_p": (
        *("void **", "CUcontext *", "CUmodule *", "CUfunction *", "CUstream *"),
        *("CUgraph *", "CUgraphExec *", "CUevent *"),
    ),
}
# cuda.h declares these by the name without the suffix.
RENAMED = {"cuGraphInstantiateWithFlags": "cuGraphInstantiate"}


class SignaturesTest(unittest.TestCase):
    def declared(self, header, name):
        """The types of the parameters in cuda.h."""
        plain = RENAMED.get(name, re.sub(r"_v\d$", "", name))
        match = re.search(rf"CUDAAPI {plain}\(([^)]*)\)", header)
        types = []
        for parameter in match[1].split(","):
            words = re.sub(r"\s+", " ", parameter.strip())
            types.append(re.sub(r"\s*(\**)\s*\w+$", r" \1", words).strip())
        return types

    def test_they_are_those_of_cuda_h(self):
        path = next((path for path in HEADERS if pathlib.Path(path).exists()), None)
        if not path:
            self.skipTest("no cuda.h here")
        header = pathlib.Path(path).read_text()
        for name, arguments in cuda.SIGNATURES.items():
            declared = self.declared(header, name)
            self.assertEqual(len(declared), len(arguments), name)
            for wanted, kind in zip(declared, arguments, strict=True):
                self.assertIn(wanted, C_TYPES[kind.__name__], name)

    def test_launch_structures(self):
        # sizeof and offsetof of CUDA 13.0 for 64 bits.
        size = cuda.ctypes.sizeof
        self.assertEqual((size(cuda.LaunchAttribute), size(cuda.LaunchConfig)), (72, 56))
        self.assertEqual(cuda.LaunchAttribute.value.offset, 8)
        self.assertEqual(cuda.LaunchConfig.stream.offset, 32)
        self.assertEqual(cuda.LaunchConfig.attribute_count.offset, 48)

    def test_no_driver_is_one_line(self):
        with self.assertRaisesRegex(cuda.CudaError, "^no CUDA driver here: no-such.so.1"):
            cuda.Driver("no-such.so.1")
        with self.assertRaisesRegex(cuda.CudaError, "too old: libc.so.6 has no cuInit"):
            cuda.Driver("libc.so.6")


unittest.main()
