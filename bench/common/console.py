# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a benchmark says while it runs, on stderr: its name, its seconds, and a line."""

import sys
import time


class Console:
    def __init__(self, name: str):
        self.name, self.start = name, time.monotonic()

    def __call__(self, text: str) -> None:
        seconds = time.monotonic() - self.start
        print(f"{self.name}: {seconds:5.0f} s  {text}", file=sys.stderr, flush=True)
