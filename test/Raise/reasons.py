#!/usr/bin/env python3
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: python3 %s %src
"""Checks that every reason for which something is no norm is one that a test expects.

usage: reasons.py SOURCES [--list]
--list prints the near-misses with their reasons instead: FILE:LINE FUNCTION: REASON
"""
import pathlib
import re
import sys

# A statement that says why: a refusal, a broken path of the data, or a part of describeDivisor().
SAYS_WHY = re.compile(r"\brefuse\w*\(|\bbroken\(|Stage::Broken, |\breturn the \+|refused\.push_back\(")
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"(?:\s*"((?:[^"\\]|\\.)*)")*')
REMARK = re.compile(r"expected-remark ?(?:@\S+)? ?\{\{not a norm: (.*?)\}\}")

# A shorter norm is raised where these would be said, or another x is nearer to one: they keep a norm from growing.
NEVER_ALONE = {
    "a rounded value is used twice",
    "the normalized value is rounded and then used in a wider type",
    "the normalized value is rounded between steps that are not one scale and one bias",
    "the value is rounded before it is used further",
    "the result shows a part of x",
}


def reasons_in(source):
    """Parts of reasons: what is between the numbers and names that the code fills in."""
    code = re.sub(r"^\s*//.*$", "", source, flags=re.MULTILINE)
    for statement in re.split(r"[;{}]\n", code):
        if SAYS_WHY.search(statement):
            for match in LITERAL.finditer(statement):
                reason = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', match[0]))
                if " " in reason.strip():
                    yield reason


def near_misses(tests):
    """(place, function, reason) of every refusal that a test expects."""
    for path in sorted(tests.rglob("*.mlir")):
        function = ""
        for number, line in enumerate(path.read_text().splitlines(), start=1):
            if name := re.search(r"func\.func (?:private )?@(\w+)", line):
                function = name[1]
            if reason := REMARK.search(line):
                yield f"{path.relative_to(tests)}:{number}", function, reason[1]


def main():
    root = pathlib.Path(sys.argv[1])
    tested = list(near_misses(root / "test"))
    if "--list" in sys.argv:
        for place, function, reason in tested:
            print(f"{place} {function}: {reason}")
        return
    sources = sorted((root / "lib/Raise").glob("*.cpp"))
    reasons = {reason for path in sources for reason in reasons_in(path.read_text())} - NEVER_ALONE
    untested = [reason for reason in sorted(reasons) if not any(reason in text for _, _, text in tested)]
    for reason in untested:
        print(f"no test expects: {reason}")
    print(f"{len(reasons) - len(untested)} of {len(reasons)} reasons are tested, by {len(tested)} near-misses")
    sys.exit(bool(untested) or not reasons)


main()
