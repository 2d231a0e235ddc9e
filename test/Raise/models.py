#!/usr/bin/env python3
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: python3 %s norm-opt %models
# RUN: python3 %s norm-opt %models --linalg-fuse-elementwise-ops
# RUN: python3 %s norm-opt %models --linalg-fuse-elementwise-ops --linalg-fold-unit-extent-dims --canonicalize --cse
"""Raises the captured models and counts the norms: as many as PyTorch executed, with a scale each, and no root left.

usage: models.py NORM_OPT MODELS [PASS...]   the passes run first
"""
import json, pathlib, re, subprocess, sys


def main():
    opt, models, passes = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
    expected = json.loads((models / "expected.json").read_text())
    wrong = 0
    for name, counts in sorted(expected.items()):
        run = subprocess.run([opt, *passes, "--norm-verify-raise", str(models / f"{name}.mlir")], capture_output=True,
                             text=True)
        if run.returncode != 0:
            sys.exit(f"{name}: {run.stderr[:500]}")
        norms = re.findall(r"= norm\.(\w+) %\S+ (scale\(%\S+(?: plus_one)?\))?", run.stdout)
        got = {kind: sum(op == kind for op, _ in norms) for kind in counts}
        roots = run.stdout.count("math.rsqrt")
        if got != counts or roots or not all(scale for _, scale in norms):
            wrong += 1
            print(f"{name}: expected {counts}, got {got}, roots left: {roots}")
    print(f"{len(expected) - wrong} of {len(expected)} models as expected")
    sys.exit(wrong != 0)


main()
