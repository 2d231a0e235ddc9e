# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Processes of contenders, seen from the side that measures."""

import contextlib
import json
import os
import pathlib
import select
import subprocess
import time

from cases import Case
from common.machine import ENVIRONMENT
from roster import Contender

HERE = pathlib.Path(__file__).parent
START_SECONDS, PREPARE_SECONDS, TURN_SECONDS = 120, 180, 120


class WorkerFailed(Exception):
    """The text says why in one line."""


class Worker:
    """A contender in its own process: no thread pool, memory or lock is shared with another one.

    A process that fails in a case is followed by a new one in the next.
    """

    def __init__(self, contender: Contender, python: pathlib.Path, build: pathlib.Path):
        """Raises WorkerFailed if the contender cannot be imported."""
        self.contender = contender
        self.python = python
        self.build = build
        self.log = build / "peers" / f"{contender.name}.log"
        self.process: subprocess.Popen | None = None
        self.rest = b""
        self.versions = self._start()

    def _start(self) -> str:
        build = self.build
        variables = {
            "NORM_BENCH_BUILD": str(build),
            "MLIR_NORM_CACHE": str(build / "peers" / "kernels"),
            "TORCHINDUCTOR_CACHE_DIR": str(build / "peers" / "inductor"),
        }
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [str(self.python), str(HERE / "worker.py"), self.contender.name],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env=os.environ | ENVIRONMENT | variables,
            )
        self.rest = b""
        return self._answer(START_SECONDS)["versions"]

    def prepare(self, case: Case) -> dict:
        """What is known of the case, ready for turns: variant, seconds of a call, error.

        Raises WorkerFailed; if the case is not offered, the result has the reason `unsupported`.
        """
        if not self.process:
            self._start()
        answer = self._ask({"prepare": case.asdict()}, PREPARE_SECONDS)
        return answer.get("ready") or answer

    def turn(self, calls: int) -> float:
        """Seconds per call."""
        return self._ask({"turn": calls}, TURN_SECONDS)["seconds"]

    def close(self) -> int:
        """Ends the process, if there is one; the exit status of one that has ended by itself."""
        process, self.process = self.process, None
        if not process:
            return 0
        # One that has closed its stdout is about to end.
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(timeout=0.1)
        process.kill()
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                pipe.close()
        return process.wait()

    def _ask(self, request: dict, seconds: float) -> dict:
        # If it has died, _answer tells how.
        with contextlib.suppress(OSError):
            self.process.stdin.write(json.dumps(request).encode() + b"\n")
            self.process.stdin.flush()
        return self._answer(seconds)

    def _answer(self, seconds: float) -> dict:
        answer = json.loads(self._line(seconds))
        if "failed" in answer:
            raise WorkerFailed(answer["failed"])
        return answer

    def _line(self, seconds: float) -> bytes:
        deadline = time.monotonic() + seconds
        while b"\n" not in self.rest:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([self.process.stdout], [], [], left)[0]:
                self.close()
                raise WorkerFailed(f"no answer in {seconds:.0f} s; see {self.log}")
            read = os.read(self.process.stdout.fileno(), 1 << 16)
            if not read:
                raise WorkerFailed(f"its process ended with status {self.close()}; see {self.log}")
            self.rest += read
        line, self.rest = self.rest.split(b"\n", 1)
        return line
