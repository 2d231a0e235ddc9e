#!/usr/bin/env python3
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: python3 %s norm-opt %S/Inputs
# RUN: python3 %s norm-opt %S/Inputs linalg --linalg-fuse-elementwise-ops --linalg-fold-unit-extent-dims --cse
"""Raises the captures of Inputs/ and compares the norms with those that expected.json says are in them.

usage: captures.py NORM_OPT INPUTS [DIALECT [PASS...]]   the passes run first
"""
import json
import pathlib
import re
import subprocess
import sys

SEPARATOR = "// -----"
NORM = re.compile(
    r"norm\.(?P<op>\w+) %\S+(?: residual\(%\S+\))?"
    r"(?P<scale> scale\(%\S+?(?P<plus_one> plus_one)?\))?(?P<bias> bias\(%\S+\))?"
    r" axes \[(?P<axes>[\d, ]+)\] epsilon (?P<epsilon>\S+)(?P<outside_root> outside_root)?(?P<least> least)?"
    r"(?: stat_type (?P<stat_type>\w+))?(?: scale_type (?P<scale_type>\w+))?"
    r".* -> \(?tensor<[\dx?]*x(?P<result>\w+)>")


def norms_of(text):
    """All norms of a program, each as expected.json writes it."""
    for match in NORM.finditer(text):
        norm = match.groupdict()
        found = {"op": norm["op"], "axes": json.loads(f"[{norm['axes']}]"), "epsilon": float(norm["epsilon"])}
        # Only what is not as usual: see Case.norms in Inputs/capture/cases.py.
        if not norm["scale"]:
            found["scale"] = False
        if bool(norm["bias"]) != (norm["op"] == "layer_norm"):
            found["bias"] = bool(norm["bias"])
        found |= {name: True for name in ("plus_one", "outside_root", "least") if norm[name]}
        found |= {name: norm[name] for name in ("stat_type", "scale_type") if norm[name]}
        if norm["result"] != "f32":
            found["result"] = norm["result"]
        yield found


def agree(found, expected):
    """Whether both are the same norm; an epsilon is rounded to a type of its program."""
    close = abs(found["epsilon"] - expected["epsilon"]) <= 1e-3 * expected["epsilon"]
    return close and found | {"epsilon": 0} == expected | {"epsilon": 0}


def differs(found, expected):
    """What was found and not expected, and what was expected and not found."""
    left = list(expected)
    for norm in found:
        match = next((other for other in left if agree(norm, other)), None)
        if match is None:
            return True
        left.remove(match)
    return bool(left)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    opt, inputs, (dialect, *passes) = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:] or [""]
    table = json.loads((inputs / "expected.json").read_text())
    captures = {path.stem: path.read_text() for path in sorted(inputs.glob(f"*{dialect}.mlir"))}
    if missing := set(captures) - set(table):
        sys.exit(f"captures.py: expected.json says nothing of {', '.join(sorted(missing))}")
    # One process for all of them.
    run = subprocess.run([opt, "--allow-unregistered-dialect", "--split-input-file", *passes, "--norm-verify-raise"],
                         input=f"\n{SEPARATOR}\n".join(captures.values()), capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(run.stderr[:2000])
    wrong = 0
    for name, text in zip(captures, run.stdout.split(SEPARATOR), strict=True):
        found = list(norms_of(text))
        if differs(found, table[name]):
            wrong += 1
            print(f"{name}:\n  expected {table[name]}\n  got      {found}")
    print(f"{len(captures) - wrong} of {len(captures)} captures as expected")
    sys.exit(wrong != 0 or not captures)


main()
