#!/usr/bin/env python3
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Gives every ```mlir block of some files to norm-opt, each as a module.

usage: run_examples.py NORM_OPT FILE...

Prints "FILE: N examples" for each file; exits with 1 and what norm-opt says,
at the block's line, when it refuses one.
"""

import pathlib
import re
import subprocess
import sys
import textwrap

BLOCK = re.compile(r"^ *```mlir\n(.*?)^ *```$", re.DOTALL | re.MULTILINE)


def main(norm_opt, *files):
    failed = False
    for file in map(pathlib.Path, files):
        text = file.read_text()
        blocks = list(BLOCK.finditer(text))
        for block in blocks:
            result = subprocess.run([norm_opt, "-"], capture_output=True, text=True,
                                    input=textwrap.dedent(block[1]))
            if result.returncode != 0:
                failed = True
                line = text.count("\n", 0, block.start()) + 1
                print(f"{file}:{line}: {result.stderr}", file=sys.stderr)
        print(f"{file.name}: {len(blocks)} examples")
    return failed


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
