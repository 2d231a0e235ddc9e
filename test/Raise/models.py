#!/usr/bin/env python3
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# DEFINE: %{fuse} = linalg-fuse-elementwise-ops
# DEFINE: %{unit} = linalg-fold-unit-extent-dims
# DEFINE: %{tosa} = func.func(tosa-to-linalg-named,tosa-to-linalg,tosa-to-arith,tosa-to-tensor)
#
# RUN: python3 %s norm-opt %models
# RUN: python3 %s norm-opt %models "*" %{fuse}
# RUN: python3 %s norm-opt %models "*" %{unit}
# RUN: python3 %s norm-opt %models "*" %{fuse},%{unit},canonicalize,cse
# RUN: python3 %s norm-opt %models "*" linalg-generalize-named-ops,%{fuse},%{unit},cse
# RUN: python3 %s norm-opt %models "*" convert-elementwise-to-linalg
# RUN: python3 %s norm-opt %models "*.tosa" "%{tosa}"
# RUN: python3 %s norm-opt %models "*.tosa" "%{tosa},canonicalize,%{fuse},%{unit},canonicalize,cse"
"""Raises the captured models and counts the norms: as many as PyTorch executed, with a scale each, and no root left.

usage: models.py NORM_OPT MODELS [NAMES [PIPELINE]]   the pipeline runs first, on the models with such names
"""
import json, pathlib, re, subprocess, sys


def main():
    opt, models = sys.argv[1], pathlib.Path(sys.argv[2])
    names, *passes = sys.argv[3:] or ["*"]
    pipeline = ",".join([*passes, "norm-verify-raise"])
    expected = json.loads((models / "expected.json").read_text())
    wrong = 0
    # NAME.TYPE.mlir in linalg, and NAME.TYPE.LEVEL.mlir in what else torch-mlir has
    files = sorted(models.glob(f"{names}.mlir"))
    for file in files:
        name, counts = file.stem, expected[".".join(file.stem.split(".")[:2])]
        run = subprocess.run([opt, "--allow-unregistered-dialect", f"--pass-pipeline=builtin.module({pipeline})",
                              str(file)], capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"{name}: {run.stderr[:500]}")
        norms = re.findall(r"= norm\.(\w+) %\S+ (scale\(%\S+(?: plus_one)?\))?", run.stdout)
        got = {kind: sum(op == kind for op, _ in norms) for kind in counts}
        roots = len(re.findall(r'math\.rsqrt|"torch\.aten\.r?sqrt"', run.stdout))
        if got != counts or roots or not all(scale for _, scale in norms):
            wrong += 1
            print(f"{name}: expected {counts}, got {got}, roots left: {roots}")
    print(f"{len(files) - wrong} of {len(files)} models as expected")
    sys.exit(wrong != 0 or not files or (names == "*" and len(files) < len(expected)))


main()
