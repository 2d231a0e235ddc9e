# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: %python -S %s %src/bench/gpu %src/bench
"""The static report: what is read from code, occupancy, bytes, findings; nothing is compiled."""

import argparse
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, sys.argv.pop())
sys.path.insert(0, sys.argv.pop())

import comparison
import facts
import page
import ptx
import reference
import resources
import sass
import simulated
from architectures import ARCHITECTURES
from arguments import columns_argument, names_argument
from cases import COLUMNS, PROGRAMS, TYPES, Case
from comparison import Row
from kernels import Kernel
from occupancy import blocks_at_once, occupancy

CASE = Case("rms", "bf16", 4096)

SASS = """
\t.target\tsm_100
//--------------------- .text.k          --------------------------
\t.section\t.text.k,"ax",@progbits
k:
.text.k:
        /*0000*/                   LDC R1, c[0x0][0x37c] ;
        /*0010*/                   S2R R0, SR_TID.X ;
        /*0020*/               @P0 EXIT ;
.L_x_1:
        /*0030*/                   LDG.E.128.CONSTANT R4, desc[UR4][R2.64] ;
        /*0040*/                   LDG.E.ENL2.256 R16, R12, desc[UR4][R2.64+0x20] ;
        /*0050*/              @!P1 LDG.E.U16 R20, desc[UR4][R24.64] ;
        /*0060*/                   FADD R8, R7, R7 ;
        /*0070*/                   LDG.E R9, desc[UR4][R24.64+0x8] ;
        /*0080*/                   BRA.DIV ~URZ, `(.L_x_4) ;
        /*0090*/                   SHFL.BFLY PT, R6, R5, 0x10, 0x1f ;
.L_x_2:
        /*00a0*/                   BAR.SYNC.DEFER_BLOCKING 0x0 ;
        /*00b0*/                   UCGABAR_WAIT ;
        /*00c0*/                   STG.E.ENL2.256 desc[UR4][R2.64], R12, R16 ;
        /*00d0*/               @P2 BRA `(.L_x_1) ;
        /*00e0*/                   STG.E.64 desc[UR4][R2.64+0x40], R20 ;
        /*00f0*/                   EXIT ;
.L_x_4:
        /*0100*/                   WARPSYNC.COLLECTIVE R10, `(.L_x_5) ;
        /*0110*/                   SHFL.BFLY PT, R6, R5, 0x10, 0x1f ;
.L_x_5:
        /*0120*/                   BRA `(.L_x_2) ;
.L_x_6:
        /*0130*/                   BRA `(.L_x_6);
        /*0140*/                   NOP;
\t.section\t.text.other,"ax",@progbits
.text.other:
        /*0000*/                   STL [R1], R2 ;
        /*0010*/                   EXIT ;
"""


class SassTest(unittest.TestCase):
    def setUp(self):
        self.kernels = sass.parse(SASS)
        self.opcodes = [i.opcode for i in self.kernels["k"]]

    def test_kernels_and_their_instructions(self):
        self.assertEqual(list(self.kernels), ["k", "other"])
        self.assertEqual([i.mnemonic for i in self.kernels["other"]], ["STL", "EXIT"])

    def test_what_only_divergent_warps_run_is_left_out(self):
        self.assertEqual(self.opcodes.count("SHFL.BFLY"), 1)
        self.assertEqual(self.opcodes[-1], "EXIT")

    def test_widths(self):
        known = {i.opcode: i.access_bits for i in self.kernels["k"]}
        widths = {"LDG.E.128.CONSTANT": 128, "LDG.E.ENL2.256": 256, "LDG.E.U16": 16, "LDG.E": 32}
        self.assertEqual({opcode: known[opcode] for opcode in widths}, widths)
        self.assertEqual((known["STG.E.ENL2.256"], known["STG.E.64"]), (256, 64))

    def test_loops(self):
        depths = {i.opcode: i.depth for i in self.kernels["k"]}
        self.assertEqual((depths["LDG.E"], depths["STG.E.64"], depths["S2R"]), (1, 0, 0))

    def test_a_load_is_in_flight_until_one_of_its_registers_is_touched(self):
        # R4 to R7, R12 to R19 and R20 are; R7 is touched before R9 is asked for.
        self.assertEqual(sass.most_in_flight(self.kernels["k"]), 16 + 32 + 2)

    def test_registers_of_a_load(self):
        wide = next(i for i in self.kernels["k"] if i.access_bits == 256)
        self.assertEqual(wide.loaded(), {*range(12, 20)})

    def test_asynchronous_copies_are_in_flight_until_they_are_waited_for(self):
        text = ".text.k:\n" + "".join(
            f"        /*00{i}0*/  {line} ;\n"
            for i, line in enumerate(
                ["LDGSTS.E.BYPASS.128 [R3], desc[UR4][R4.64]"] * 2
                + ["LDGDEPBAR", "DEPBAR.LE SB0, 0x0", "LDGSTS.E.64 [R3], desc[UR4][R4.64]", "EXIT"]
            )
        )
        self.assertEqual(sass.most_in_flight(sass.parse(text)["k"]), 32)


PTX = """
.visible .entry k(
\t.param .u64 k_param_0
)
.maxntid 128
{
\t.reg .b32 \t%r<9>;
\tld.param.u64 \t%rd1, [k_param_0];
\tld.global.nc.v4.b32 \t{%r1, %r2, %r3, %r4}, [%rd1];
\tld.global.v8.b32 \t{%r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8}, [%rd1];
\t@%p1 ld.global.b16 \t%rs1, [%rd1];
\tshfl.sync.bfly.b32 \t%r1, %r2, 16, 31, -1;
\t@%p1 bar.sync \t0;
\tbarrier.cluster.wait.aligned;
\tst.global.v2.f32 \t[%rd1], {%r1, %r2};
\tst.local.b32 \t[%rd1], %r1;
\tret;
}
.visible .entry other()
{
\tret;
}
"""


class PtxTest(unittest.TestCase):
    def test_counts(self):
        body = ptx.bodies(PTX)["k"]
        self.assertEqual(ptx.accesses(body, "ld"), {128: 1, 256: 1, 16: 1})
        self.assertEqual(ptx.accesses(body, "st"), {64: 1})
        self.assertEqual(ptx.count(body, "bar.sync"), 1)
        self.assertEqual(ptx.count(body, "st.local", "ld.local"), 1)
        self.assertEqual(ptx.instructions(body), 10)
        self.assertEqual(ptx.instructions(ptx.bodies(PTX)["other"]), 1)


class ResourcesTest(unittest.TestCase):
    def test_what_ptxas_says(self):
        text = """ptxas info    : 0 bytes gmem
ptxas info    : Compiling entry function 'a' for 'sm_90'
ptxas info    : Function properties for a
    48 bytes stack frame, 16 bytes spill stores, 20 bytes spill loads
ptxas info    : Used 255 registers, used 1 barriers, 48 bytes cumulative stack size, 128 bytes smem
ptxas info    : Compile time = 8.432 ms
ptxas info    : Compiling entry function 'b' for 'sm_90'
ptxas info    : Function properties for __internal_slow
    8 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
ptxas info    : Function properties for b
    0 bytes stack frame, 0 bytes spill stores, 0 bytes spill loads
ptxas info    : Used 31 registers, used 0 barriers, 400 bytes cmem[0]
"""
        found = resources.parse(text)
        self.assertEqual(found["a"], resources.Resources(255, 128, 48, 16, 20))
        self.assertEqual(found["a"].spills, 36)
        self.assertEqual(found["b"], resources.Resources(31))


class OccupancyTest(unittest.TestCase):
    def test_blocks_are_those_of_cuda_occupancy_h(self):
        # Computed by cudaOccMaxActiveBlocksPerMultiprocessor of CUDA 13.0:
        # registers, threads, shared bytes: blocks on sm_80, sm_90, sm_100, sm_120.
        known = {
            (32, 256, 0): (8, 8, 8, 6),
            (64, 128, 16): (8, 8, 8, 8),
            (66, 128, 16): (7, 7, 7, 7),
            (128, 256, 0): (2, 2, 2, 2),
            (255, 256, 0): (1, 1, 1, 1),
            (64, 1024, 4096): (1, 1, 1, 1),
            (65, 1024, 0): (0, 0, 0, 0),
            (40, 1024, 65536): (1, 1, 1, 1),
            (32, 64, 0): (32, 32, 32, 24),
            (31, 128, 0): (16, 16, 16, 12),
            (92, 128, 0): (5, 5, 5, 5),
            (168, 384, 1024): (1, 1, 1, 1),
            (24, 160, 20000): (7, 11, 11, 4),
            (16, 32, 0): (32, 32, 32, 24),
            (64, 1024, 99 << 10): (1, 1, 1, 1),
        }
        for arguments, blocks in known.items():
            found = tuple(blocks_at_once(a, *arguments) for a in ARCHITECTURES.values())
            self.assertEqual(found, blocks, arguments)

    def test_occupancy(self):
        self.assertEqual(occupancy(ARCHITECTURES["sm_90"], 64, 128, 16), 0.5)
        self.assertEqual(occupancy(ARCHITECTURES["sm_120"], 32, 64, 0), 1.0)

    def test_littles_law(self):
        self.assertAlmostEqual(ARCHITECTURES["sm_90"].wanted_in_flight, 16.5e3, delta=100)


class BytesTest(unittest.TestCase):
    def test_the_model(self):
        count = 4096
        model = {"rms": 4, "ln": 4, "add+rms": 8, "softmax": 4, "rms+fp8": 3, "add+rms+fp8": 7}
        for program, per_element in model.items():
            self.assertEqual(Case(program, "bf16", count).row_bytes, per_element * count, program)
        self.assertEqual(Case("add+rms", "f32", count).row_bytes, 16 * count)
        self.assertEqual(Case("ln", "f32", count).parameter_bytes, 8 * count)
        self.assertEqual(Case("softmax", "f32", count).parameter_bytes, 0)

    def test_the_reference(self):
        self.assertEqual(reference.row_bytes(CASE), 3 * 2 * 4096)
        # Read again: x by RMSNorm, twice by LayerNorm, the sum instead of its terms.
        many = 131072
        self.assertEqual(reference.row_bytes(Case("rms", "bf16", many)), 4 * 2 * many)
        self.assertEqual(reference.row_bytes(Case("ln", "bf16", many)), 6 * 2 * many)
        self.assertEqual(reference.row_bytes(Case("add+rms", "bf16", many)), 6 * 2 * many)

    def test_every_length_has_a_schedule(self):
        for program in PROGRAMS:
            for element in TYPES:
                for columns in (8, *COLUMNS):
                    case = Case(program, element, columns)
                    threads, rows = reference.schedule(case)
                    self.assertLessEqual(threads * rows, 1024)
                    self.assertTrue(32 % threads == 0 if threads <= 32 else rows == 1, case.name)
        self.assertEqual(reference.schedule(Case("rms", "bf16", 128)), (16, 8))
        self.assertEqual(reference.schedule(CASE), (128, 1))
        self.assertEqual(
            reference.instance(Case("add+rms+fp8", "bf16", 4096)),
            "ADD_RMS_NORM_FP8(add_rms_fp8_bf16_4096, __nv_bfloat16, 4096, 128, 1)",
        )


def kernel(registers=32, spills=0, **more):
    used = resources.Resources(registers, 16, 0, spills)
    nowhere = pathlib.Path("none")
    return Kernel(CASE, "sm_90", "k", nowhere, None, used, threads=128, rows=1, **more)


def code(*opcodes):
    lines = [f"        /*{i:02x}00*/  {opcode} ;" for i, opcode in enumerate((*opcodes, "EXIT"))]
    return sass.parse("\n".join([".text.k:", *lines]))["k"]


LOAD, STORE = "LDG.E.128 R{}, desc[UR4][R2.64]", "STG.E.128 desc[UR4][R2.64], R4"
GOOD = [LOAD.format(4), LOAD.format(8), "BAR.SYNC 0x0", "SHFL.BFLY PT, R6, R5, 0x1, 0x1f", STORE]


class FactsTest(unittest.TestCase):
    def test_of_sass(self):
        known = facts.of_kernel(kernel(), code(*GOOD))
        self.assertEqual((known.loads, known.stores), ({128: 2}, {128: 1}))
        self.assertEqual((known.barriers, known.shuffles, known.local), (1, 1, 0))
        self.assertEqual((known.blocks_at_once, known.occupancy), (16, 1.0))
        self.assertEqual(known.in_flight_of_multiprocessor, 32 * 128 * 16)
        self.assertEqual(known.straight_bytes, 48 * 128)

    def test_what_is_before_the_loop_over_rows_is_not_of_a_row(self):
        text = ["LDG.E.128 R4, desc[UR4][R2.64]", *GOOD, "@P0 BRA `(.L_x_1)"]
        lines = [f"        /*{i:02x}00*/  {opcode} ;" for i, opcode in enumerate((*text, "EXIT"))]
        looping = sass.parse("\n".join([".text.k:", lines[0], ".L_x_1:", *lines[1:]]))["k"]
        known = facts.of_kernel(kernel(row_loop=True), looping)
        self.assertEqual(known.straight_bytes, 48 * 128)
        self.assertEqual(known.row_instructions, 6 * 4)
        self.assertEqual(known.repeated_parameters(CASE), 0)
        # Parameters are in the loop too.
        known = facts.of_kernel(kernel(row_loop=True), sass.parse(SASS)["k"])
        self.assertEqual(known.repeated_parameters(CASE), 8192)
        # A loop over the vectors of a row.
        self.assertIsNone(facts.of_kernel(kernel(), looping).straight_bytes)

    def test_instructions_by_those_that_can_be_issued(self):
        # 3350 GB/s by 132 are 25.4 GB/s, or 13.9 bytes of a clock, in which 4 are issued.
        share = ARCHITECTURES["sm_90"].issue_share(4 * 1000, 13868)
        self.assertAlmostEqual(share, 1.0, places=3)

    def test_of_ptx_where_there_is_no_sass(self):
        path = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory())) / "k.ptx"
        path.write_text(PTX)
        one = kernel()
        object.__setattr__(one, "ptx", path)
        known = facts.of_kernel(one, None)
        self.assertEqual((known.source, known.narrowest), ("PTX", 16))
        self.assertEqual((known.barriers, known.cluster_barriers, known.shuffles), (1, 1, 1))


class SimulatedTest(unittest.TestCase):
    def test_what_norm_run_says(self):
        text = """kernel @rms_norm_f32: 2 blocks of 256 threads; 2 block barriers
  argument 0 read: 32768 bytes, each 1 time, in 2048 accesses of 16 bytes
  argument 1 read: 32768 bytes, each 2 times, in 2048 accesses of 16 bytes
  argument 2 written: 32768 bytes, each 1 to 3 times, in 2048 accesses of 16 bytes
"""
        found = simulated.parse(text, ["x", "scale", "y"])
        self.assertEqual(found["scale"], simulated.Traffic(32768, 2))
        self.assertEqual(found["y"].most, 3)
        self.assertEqual(simulated.row_bytes(Case("rms", "f32", 4096), found), 32768)

    def test_arrays_as_numpy_has_them(self):
        path = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory())) / "x.npy"
        simulated.write_npy(path, (2, 3), "bf16")
        data = path.read_bytes()
        begin = data.index(b"\n") + 1
        self.assertEqual((begin % 64, data[begin:]), (0, b"\x80\x3f" * 6))
        self.assertIn(b"{'descr': '<u2', 'fortran_order': False, 'shape': (2, 3)}", data)
        self.assertEqual(int.from_bytes(data[8:10], "little"), begin - 10)


class FindingsTest(unittest.TestCase):
    def row(self, ours, reference=None, our_bytes=None):
        other = reference or facts.of_kernel(kernel(), code(*GOOD))
        return Row(CASE, "sm_90", ours, other, our_bytes, 3 * 8192)

    def kinds(self, row):
        return [finding.kind for finding in row.findings()]

    def test_equal_kernels_have_none(self):
        known = facts.of_kernel(kernel(), code(*GOOD))
        self.assertEqual(self.kinds(self.row(known, our_bytes=2 * 8192)), [])

    def test_each_kind(self):
        spilled = facts.of_kernel(kernel(spills=8), code(*GOOD))
        self.assertEqual(self.kinds(self.row(spilled)), ["spills"])
        fat = facts.of_kernel(kernel(registers=128), code(*GOOD))
        self.assertEqual(self.kinds(self.row(fat)), ["in flight", "occupancy"])
        narrow = facts.of_kernel(kernel(), code(*GOOD, "STG.E.U16 desc[UR4][R2.64], R4"))
        self.assertEqual(self.kinds(self.row(narrow)), ["width"])
        busy = facts.of_kernel(kernel(), code(*GOOD, GOOD[2], GOOD[3], *["FADD R9, R9, R9"] * 6))
        self.assertEqual(self.kinds(self.row(busy)), ["barriers", "shuffles", "instructions"])
        good = facts.of_kernel(kernel(), code(*GOOD))
        self.assertEqual(self.kinds(self.row(good, our_bytes=4 * 8192)), ["bytes"])
        long = facts.of_kernel(kernel(), code(*GOOD, *["FADD R9, R9, R9"] * 1000))
        self.assertEqual(self.kinds(self.row(long)), ["issue", "instructions"])

    def test_the_worst_come_first_and_are_counted(self):
        rows = [
            self.row(facts.of_kernel(kernel(registers=128), code(*GOOD))),
            self.row(facts.of_kernel(kernel(spills=8), code(*GOOD))),
        ]
        kinds = [finding.kind for finding in comparison.findings_of(rows)]
        self.assertEqual(kinds, ["spills", "in flight", "occupancy"])
        summary = comparison.summary(rows)
        self.assertEqual(summary[0], "0 of 2 kernels are in nothing worse than the reference.")
        self.assertIn("    1  spills: registers are spilled", summary)
        self.assertEqual(comparison.summary([Row(CASE, "sm_90")]), ["There is nothing to compare."])


class PageTest(unittest.TestCase):
    def test_cells(self):
        ours = facts.of_kernel(kernel(registers=40, most_blocks=264), code(*GOOD))
        other = facts.of_kernel(kernel(), code(*GOOD))
        row = Row(CASE, "sm_90", ours, other, 2 * 8192, 3 * 8192)
        self.assertEqual(
            page.table([row])[-1],
            "| bf16 | 4096 | 128:1 | 40 / 32 | 75% / 100% | 0 | 16 | 2x128 | 1x128 | 1 | 1 | 6 "
            "| 1.00 / 1.50 | 1% | 48 / 64 |",
        )
        text = page.page([row], ["rms f32 sm_90: ptxas: why"], "ptxas 13", "sm_90")
        self.assertIn("## Where ours are worse\n\n### Occupancy: lower occupancy (1)\n", text)
        self.assertIn("- rms f32 sm_90: ptxas: why", text)


class ArgumentsTest(unittest.TestCase):
    def test_names_and_lengths(self):
        self.assertEqual(names_argument(TYPES)("f32,bf16"), ["f32", "bf16"])
        self.assertEqual(columns_argument("128,4096"), [128, 4096])
        with self.assertRaisesRegex(argparse.ArgumentTypeError, "unknown 'f64'; known: f32, f16"):
            names_argument(TYPES)("f32,f64")
        for text in ("", "12", "-8", "128,x"):
            with self.assertRaisesRegex(argparse.ArgumentTypeError, "expected multiples of 8"):
                columns_argument(text)


class GridTest(unittest.TestCase):
    def test_grids_are_multiples_of_the_cluster(self):
        self.assertEqual(kernel().grid(1000), 1000)
        self.assertEqual(kernel(most_blocks=264).grid(1000), 264)
        self.assertEqual(kernel(cluster=4).grid(3), 12)
        self.assertEqual(kernel(cluster=4, most_blocks=66).grid(1000), 264)


unittest.main()
