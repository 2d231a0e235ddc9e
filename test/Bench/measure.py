# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: %python -S %s %src/bench/peers %src/bench
"""The comparison with peers: turns, quotients and reports, without a clock or a peer."""

import json
import pathlib
import subprocess
import sys
import tempfile
import unittest
from unittest import mock

sys.path.insert(0, sys.argv.pop())
sys.path.insert(0, sys.argv.pop())

import measure
import report
from cases import Case, select_cases
from common import environments
from common.environments import Environment, NotInstalled, Places, python_of
from common.rounds import Effort, ratio
from measure import Result
from roster import CONTENDERS
from workers import WorkerFailed

CASE = Case("rms", "f32", 4, 64)
ROSTER = {contender.name: contender for contender in CONTENDERS}


class Scripted:
    """A worker whose turns take what a list says; None is a failure."""

    def __init__(self, name, seconds, log, known=None):
        self.contender, self.seconds, self.log = ROSTER[name], list(seconds), log
        self.known = known or {"variant": "v", "seconds": 0.5e-3, "error": 0.25}

    def prepare(self, case):
        if self.known == "fails":
            raise WorkerFailed("does not compile")
        return self.known

    def turn(self, calls):
        self.log.append((self.contender.name, calls))
        seconds = self.seconds.pop(0)
        if seconds is None:
            raise WorkerFailed("has ended")
        return seconds


class MeasureTest(unittest.TestCase):
    def setUp(self):
        self.enterContext(mock.patch.object(measure.time, "sleep"))
        self.log = []

    def worker(self, name, seconds, known=None):
        return Scripted(name, seconds, self.log, known)

    def test_all_take_turns_in_orders_of_their_own(self):
        names = ["ours", "eager", "jax"]
        workers = [self.worker(name, range(12)) for name in names]
        results = measure.measure(CASE, workers, Effort(seconds=0, least=12, most=12))
        log = [name for name, _ in self.log]
        rounds = [log[i : i + 3] for i in range(0, 36, 3)]
        self.assertTrue(all(sorted(one) == sorted(names) for one in rounds))
        # None always follows the same one.
        for name in names:
            before = {one[one.index(name) - 1] for one in rounds if one[0] != name}
            self.assertEqual(before, set(names) - {name})
        self.assertEqual(results["jax"].seconds, list(range(12)))
        self.assertEqual((results["jax"].variant, results["jax"].error), ("v", 0.25))

    def test_short_calls_are_repeated_and_slow_cases_have_fewer_rounds(self):
        slow = {"variant": "v", "seconds": 1.0, "error": 0}
        workers = [self.worker("ours", [1] * 9), self.worker("jax", [1] * 9, slow)]
        measure.measure(CASE, workers, Effort(seconds=1, least=2, most=9))
        self.assertEqual(sorted(self.log), [("jax", 1)] * 2 + [("ours", 4)] * 2)

    def test_who_fails_or_does_not_offer_the_case_is_left_out(self):
        workers = [
            self.worker("ours", [1, 1, 1]),
            self.worker("jax", [], "fails"),
            self.worker("onnxruntime", [], {"unsupported": "no bf16"}),
            self.worker("eager", [1, None]),
        ]
        results = measure.measure(CASE, workers, Effort(seconds=0, least=3, most=3))
        self.assertEqual(results["ours"].seconds, [1, 1, 1])
        self.assertEqual(results["jax"].failed, "does not compile")
        self.assertEqual(results["onnxruntime"].unsupported, "no bf16")
        self.assertEqual((results["eager"].seconds, results["eager"].failed), ([], "has ended"))

    def test_quotients_are_those_of_the_rounds(self):
        # The machine is slower by ten in one round, for both.
        self.assertEqual(ratio([2, 20, 2], [1, 10, 1]), 2)


def cell(**seconds):
    """A cell whose contenders take so many microseconds."""
    return report.Cell(CASE, {name: Result([1e-6 * s] * 3) for name, s in seconds.items()})


class ReportTest(unittest.TestCase):
    def test_the_best_peer_is_compared_with_the_same_interface(self):
        # From Python we take 2, from C 1: JAX is 1.5 times slower, oneDNN 1.4 times.
        one = cell(ours=2, ours_c=1, jax=3, onednn=1.4, eager=9, hand=0.5, copy=0.8)
        name, advantage = one.best()
        self.assertEqual(name, "onednn")
        self.assertAlmostEqual(advantage, 1.4)
        self.assertAlmostEqual(one.by_hand(), 2)
        self.assertAlmostEqual(one.bandwidth_by_copy(), 0.8)

    def test_without_peers_there_is_no_best(self):
        self.assertIsNone(cell(ours=2, ours_c=1).best())
        self.assertIsNone(cell(jax=2).best())
        self.assertEqual(report.summary([cell(ours=2)]), [])

    def test_summary(self):
        one, other = cell(ours=1, jax=2, ours_c=1, hand=1), cell(ours=1, eager=8)
        self.assertEqual(
            report.summary([one, other]),
            [
                "The best peer of each of 2 cases takes 4.00 times our time in the geometric mean, "
                "and at least 2.00 times (rms f32 4x64, JAX).",
                "We take 1.00 of the hand-written kernels' time in the geometric mean, and at most "
                "1.00.",
            ],
        )

    def test_tables(self):
        one = cell(ours=1, jax=2.5)
        one.results["onnxruntime"] = Result(unsupported="no bf16")
        one.results["eager"] = Result(failed="why")
        shown = [ROSTER[name] for name in one.results]
        self.assertEqual(
            report.advantages_table([one]),
            ["|  | 4x64 |", "| --- | --- |", "| rms f32 | 2.50 JAX |"],
        )
        self.assertEqual(
            report.times_table([one], shown)[-1], "| rms f32 4x64 | 1 | 2.5 | - | failed |"
        )
        page = report.page([one], shown, {"jax": "JAX 1"})
        self.assertIn("- rms f32 4x64, PyTorch: why", page)

    def test_json(self):
        path = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory())) / "peers.json"
        report.write_json(path, [cell(ours=1, jax=2), cell(ours=1, jax=8)], {"jax": "JAX 1"})
        known = json.loads(path.read_text())
        self.assertAlmostEqual(known["geometric_mean"], 4)
        self.assertAlmostEqual(known["least"], 2)
        self.assertEqual([case["best_peer"] for case in known["cases"]], ["jax", "jax"])
        self.assertAlmostEqual(known["cases"][1]["contenders"]["jax"]["seconds"], 8e-6)


class RosterTest(unittest.TestCase):
    def test_each_contender_has_a_file(self):
        folder = pathlib.Path(measure.__file__).parent / "contenders"
        files = {path.stem for path in folder.glob("*.py")} - {"__init__"}
        self.assertEqual(files, set(ROSTER))

    def test_cases(self):
        self.assertEqual(len(select_cases()), 54)
        self.assertEqual([case.name for case in select_cases("ln bf16 1x4")], ["ln bf16 1x4096"])
        self.assertEqual(Case("add+rms", "bf16", 2, 8).moved_bytes, 2 * 8 * 2 * (2 + 2))


class EnvironmentTest(unittest.TestCase):
    def test_given_environments_serve_where_they_have_the_modules(self):
        folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        given = folder / "given"
        (given / "bin").mkdir(parents=True)
        (given / "bin" / "python").symlink_to(sys.executable)
        places = Places(folder, given, install=False, say=print)
        has = Environment("has", ("json",), ("json",))
        self.assertEqual(python_of(has, places), given / "bin" / "python")
        for modules in ((), ("json", "no_such_module")):
            with self.assertRaisesRegex(NotInstalled, "^a-package is not installed$"):
                python_of(Environment("lacks", ("a-package",), modules), places)

    def test_what_pip_says_is_told(self):
        folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        said = []
        places = Places(folder, None, install=True, say=said.append)
        words = "WARNING: slow\nERROR: No matching distribution found for it\n"
        failing = subprocess.CompletedProcess([], 1, stderr=words)
        environment = Environment("lacks", ("it",))
        with (
            mock.patch.object(environments.subprocess, "run", return_value=failing),
            self.assertRaisesRegex(
                NotInstalled, "^cannot install it: No matching distribution found for it$"
            ),
        ):
            python_of(environment, places)
        self.assertEqual(said, [f"installing numpy it into {folder}/lacks"])


unittest.main()
