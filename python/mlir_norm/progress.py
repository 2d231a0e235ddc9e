# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Says on stderr what is being done, a line per stage."""

import sys
import time


class Progress:
    """Prints the stages of a command where somebody watches, and nothing elsewhere."""

    def __init__(self, command: str, verbose: bool = False):
        """Prints if stderr is a terminal, or if verbose."""
        self.command = command
        self.stream = sys.stderr
        self.enabled = verbose or self.stream.isatty()
        self.start = time.monotonic()

    def __call__(self, stage: str) -> None:
        """Says what begins now, with the seconds since the start."""
        if self.enabled:
            seconds = time.monotonic() - self.start
            print(f"{self.command}: {seconds:6.1f} s  {stage}", file=self.stream, flush=True)


def silent(stage: str) -> None:
    """The progress of a call from Python: none."""
