#!/usr/bin/env python3
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the commands of a Markdown file's console blocks and compares the output.

usage: run_console.py FILE.md ROOT BUILD

In a ```console block a line that starts with "$ " is a command, the lines below
it are what it prints (stdout and stderr). Commands run in ROOT; those that start
with "make" or "git" are left out, they would build what is being tested. Where
the block says build/, BUILD is used. Spaces count as one, a number with a unit of
time or a ratio (12.3 us, 1.04x) matches any other, a line "..." any lines.
"""

import pathlib
import re
import subprocess
import sys

MEASURED = re.compile(r"\d+(\.\d+)?(?:e[-+]\d+)? ?(us|ms|s|x|GB/s)(?!\w)")


def commands(text):
    """[(line number, command, [expected line])] of every console block."""
    found = []
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("```"):
            inside = line.strip() == "```console"
        elif inside and line.startswith("$ "):
            found.append((number, line[2:], []))
        elif inside and found and found[-1][1].endswith("\\"):
            found[-1] = (found[-1][0], found[-1][1][:-1] + line.strip(), [])
        elif inside and found:
            found[-1][2].append(line)
    return found


def normal(line):
    return MEASURED.sub(r"# \2", " ".join(line.split()))


def matches(expected, got):
    """Whether the lines agree; "..." stands for any number of lines."""
    if not expected:
        return not got
    if expected[0] == "...":
        return any(matches(expected[1:], got[i:]) for i in range(len(got) + 1))
    return bool(got) and expected[0] == got[0] and matches(expected[1:], got[1:])


def main():
    path, root, build = sys.argv[1:4]
    failed = run = 0
    for number, command, expected in commands(pathlib.Path(path).read_text()):
        if command.split()[0] in ("make", "git"):
            continue
        run += 1
        command = re.sub(r"\bbuild/", build + "/", command)
        result = subprocess.run(command, shell=True, cwd=root, text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        want = [normal(line) for line in expected if line.strip()]
        got = [normal(line) for line in result.stdout.splitlines() if line.strip()]
        if not matches(want, got):
            failed += 1
            print(f"{path}:{number}: {command}\nprints\n{result.stdout}")
    print(f"{run} commands, {failed} print something else")
    sys.exit(failed != 0 or run == 0)


main()
