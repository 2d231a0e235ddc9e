# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: %python -S %s %src/bench/compare %src/bench
"""The comparison of LayerNorm and RMSNorm without PyTorch: turns, quotients, what is kept."""

import argparse
import itertools
import json
import pathlib
import sys
import tempfile
import unittest
from unittest import mock

sys.path.insert(0, sys.argv.pop())
sys.path.insert(0, sys.argv.pop())

import comparison
import conversion
import processes
import ratios
import turns
from common.rounds import Effort
from comparison import Comparison
from conversion import NotConverted
from processes import PartFailed
from request import Request
from results import Results, read_results
from roster import MODELS, NORMS, PARTS

CASE = {"seconds": {"a": [2.0, 30.0, 2.0, 3.0, 2.0], "b": [1.0, 10.0, 1.0, 1.0, 1.0]}}
REQUEST = Request(part="op", build="build", quick=True)


def folder(test):
    return pathlib.Path(test.enterContext(tempfile.TemporaryDirectory()))


def script(test, text):
    """A program that stands for a Python."""
    path = folder(test) / "python"
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


class RatiosTest(unittest.TestCase):
    def test_quotients_are_those_of_the_rounds(self):
        self.assertEqual(ratios.quotient(CASE, ("a", "b")), 2)
        self.assertEqual(ratios.quartiles(CASE, ("a", "b")), (2, 3))
        self.assertEqual(ratios.words(CASE, ("a", "b")), "2.00 (2.00-3.00)")
        self.assertEqual(ratios.words(CASE, ("a", "c")), "-")

    def test_spans(self):
        other = {"seconds": {"a": [1.0, 1.0], "b": [1.0, 1.0]}}
        self.assertEqual(ratios.span([CASE, other], ("a", "b")), "1.00 to 2.00")
        self.assertEqual(ratios.span([other], ("a", "b")), "1.00")
        self.assertEqual(ratios.span([other], ("a", "c")), "-")
        self.assertEqual(ratios.rounds([CASE, other]), "2 to 5")
        self.assertEqual(ratios.rounds([other]), "2")


class TurnsTest(unittest.TestCase):
    def setUp(self):
        self.now, self.log = 0.0, []
        clock = mock.patch.object(turns.time, "perf_counter", lambda: self.now)
        self.enterContext(clock)

    def call(self, name, seconds):
        def run():
            self.now += seconds
            self.log.append(name)

        return run

    def test_all_take_turns_and_short_calls_are_repeated(self):
        calls = {"short": self.call("short", 0.5e-3), "long": self.call("long", 1.0)}
        seconds = turns.take_turns(calls, Effort(seconds=0, least=4, most=4))
        self.assertEqual(seconds, {"short": [0.5e-3] * 4, "long": [1.0] * 4})
        # Warm calls first; then one that is not counted, unless a call is long.
        self.assertEqual(self.log[:6], ["short"] * 5 + ["long"])
        rounds = [(name, len(list(same))) for name, same in itertools.groupby(self.log[6:])]
        self.assertEqual(sum(count for name, count in rounds if name == "short"), 4 * 5)
        self.assertEqual(sum(count for name, count in rounds if name == "long"), 4)


class ConversionTest(unittest.TestCase):
    def convert(self, text):
        home = folder(self)
        return conversion.convert(script(self, text), home, home / "source", home / "target")

    def test_verdicts(self):
        norms = [
            {"module": "a", "is_rms_norm": True, "why": ""},
            {"module": "b", "is_rms_norm": False, "why": "it multiplies"},
        ]
        report = {"layer_norms": norms, "centered": [{}, {}], "new_tensors": ["head"]}
        found = self.convert(f"echo '{json.dumps(report)}'")
        self.assertEqual((found["exact"], found["norms"], found["centered"]), (1, 2, 2))
        self.assertEqual(found["why"], ["b stays: it multiplies"])
        self.assertEqual(found["new_tensors"], ["head"])

    def test_the_reason_is_told(self):
        with self.assertRaisesRegex(NotConverted, "^mlir_norm: error: no tensor$"):
            self.convert("echo noise >&2; echo 'mlir_norm: error: no tensor' >&2; exit 1")


class ProcessesTest(unittest.TestCase):
    def run_part(self, text):
        self.enterContext(mock.patch.object(processes, "openmp_runtime", return_value=""))
        return processes.run_part(REQUEST, script(self, text), folder(self))

    def test_answers(self):
        self.assertEqual(self.run_part('echo \'{"result": {"cases": []}}\''), {"cases": []})
        with self.assertRaisesRegex(PartFailed, "^ValueError: wrong$"):
            self.run_part('echo \'{"failed": "ValueError: wrong"}\'')
        with self.assertRaisesRegex(PartFailed, "^its process ended with status 3; see .*op-all"):
            self.run_part("exit 3")

    def test_requests_are_read_as_they_were_written(self):
        self.assertEqual(Request.from_json(REQUEST.to_json()), REQUEST)


class ComparisonTest(unittest.TestCase):
    def setUp(self):
        self.out = folder(self)
        self.ran, self.failing = [], ""
        known = {"cpu": "one"}
        self.enterContext(mock.patch.object(comparison, "machine", return_value=known))
        self.enterContext(mock.patch.object(comparison, "run_part", self.part))
        self.enterContext(mock.patch.object(comparison, "convert", return_value={"exact": 1}))

    def part(self, request, python, home):
        name = f"{request.part}/{request.model}".strip("/")
        self.ran.append(name)
        if name == self.failing:
            raise PartFailed("why")
        return {"versions": "one"} if request.part == "versions" else {"cases": []}

    def compare(self, **changed):
        known = {
            "build": self.out,
            "out": self.out,
            "quick": True,
            "resume": False,
            "models": ["gpt2"],
            "parts": ["outputs", "op", "whole"],
            "places": mock.Mock(folder=self.out),
        }
        said = []
        options = argparse.Namespace(**(known | changed))
        compared = Comparison(options, pathlib.Path("python"), said.append)
        compared.measure_all()
        return compared.results, said

    def test_each_part_runs_and_a_model_is_written_once(self):
        results, _ = self.compare()
        wanted = ["versions", "write/gpt2", "outputs/gpt2", "op", "whole/gpt2"]
        self.assertEqual(self.ran, wanted)
        self.assertEqual(results.pieces["outputs/gpt2"]["verdicts"], {"exact": 1})
        self.assertEqual(read_results(self.out / "layernorm-to-rmsnorm.json"), results)

    def test_what_fails_is_left_out_and_measured_when_resumed(self):
        self.failing = "op"
        results, said = self.compare()
        self.assertEqual(results.failures, {"op": "why"})
        self.assertIn("op is left out: why", said)
        self.ran, self.failing = [], ""
        results, _ = self.compare(resume=True)
        self.assertEqual(self.ran, ["versions", "op"])
        self.assertEqual(set(results.pieces), {"outputs/gpt2", "op", "whole/gpt2"})
        self.assertEqual(results.failures, {})

    def test_other_measurements_are_not_resumed(self):
        self.compare()
        with self.assertRaisesRegex(ValueError, "another machine, other versions or sizes"):
            self.compare(resume=True, quick=False)

    def test_without_a_conversion_the_rest_is_measured(self):
        with mock.patch.object(comparison, "convert", side_effect=NotConverted("no")):
            results, _ = self.compare()
        self.assertEqual(set(results.pieces), {"op"})
        self.assertEqual(results.failures, {"outputs/gpt2": "no", "whole/gpt2": "no"})


class RosterTest(unittest.TestCase):
    def test_each_part_has_a_file(self):
        parts = pathlib.Path(comparison.__file__).parent / "parts"
        self.assertLessEqual(set(PARTS), {path.stem for path in parts.iterdir()})

    def test_models_and_norms_are_called_as_they_are_named(self):
        self.assertTrue(all(name == model.name for name, model in MODELS.items()))
        self.assertEqual({norm.op for norm in NORMS.values()}, {"layer_norm", "rms_norm"})


class ResultsTest(unittest.TestCase):
    def test_pieces_are_found_by_part_and_model(self):
        results = Results({}, "", False, {"op": {"a": 1}, "whole/vit": {"b": 2}})
        self.assertEqual(results.of("op"), {"": {"a": 1}})
        self.assertEqual(results.of("whole"), {"vit": {"b": 2}})

    def test_other_files_are_told(self):
        path = folder(self) / "other.json"
        for text in ("", "[]", "{}", '{"format": 1}', '{"format": 0}'):
            path.write_text(text)
            with self.assertRaisesRegex(ValueError, "was not written by this benchmark$"):
                read_results(path)


unittest.main()
