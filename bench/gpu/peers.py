# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Peers on PyTorch, seen from the side that measures.

Enters: shapes. Leaves: a result for each of them, in the time that there is.
"""

import contextlib
import json
import os
import pathlib
import select
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass

from shapes import Shape
from timing import Result

SCRIPT = pathlib.Path(__file__).with_name("torch_peer.py")
# One shape may take this much longer than the peer's time: a compiler does not stop.
GRACE_SECONDS = 60


@dataclass(frozen=True)
class Peer:
    name: str  # of torch_peer.PEERS
    title: str


PEERS = (
    Peer("torch", "PyTorch"),
    Peer("compile", "torch.compile"),
    Peer("liger", "Liger"),
    Peer("quack", "QuACK"),
    Peer("flashinfer", "FlashInfer"),
)


class LeftOut(Exception):
    """The peer cannot run here; the text says why in one line."""


class Answers:
    """The lines that a peer's process answers with."""

    def __init__(self, peer: Peer, python: pathlib.Path, seconds: float, log: pathlib.Path):
        self.log, self.rest = log, b""
        self.deadline = time.monotonic() + seconds + GRACE_SECONDS
        with log.open("w") as errors:
            self.process = subprocess.Popen(
                [str(python), str(SCRIPT), peer.name, str(seconds)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
            )

    def ask(self, shapes: list[dict]) -> None:
        """All at once: no answer is waited for before the next question."""
        with contextlib.suppress(OSError):
            self.process.stdin.write(b"".join(json.dumps(s).encode() + b"\n" for s in shapes))
            self.process.stdin.close()

    def next(self) -> dict:
        """Raises LeftOut."""
        while b"\n" not in self.rest:
            left = self.deadline - time.monotonic()
            if left <= 0 or not select.select([self.process.stdout], [], [], left)[0]:
                raise LeftOut(f"it does not end; see {self.log}")
            read = os.read(self.process.stdout.fileno(), 1 << 16)
            if not read:
                raise LeftOut(
                    f"its process ended with status {self.process.wait()}; see {self.log}"
                )
            self.rest += read
        line, self.rest = self.rest.split(b"\n", 1)
        return json.loads(line)

    def close(self) -> None:
        self.process.kill()
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()


def measure(
    peer: Peer,
    python: pathlib.Path,
    shapes: list[tuple[Shape, int]],
    seconds: float,
    log: pathlib.Path,
) -> Iterator[str | tuple[Shape, Result]]:
    """Its versions first, then results as they come; shapes come with how many sets of buffers.

    Raises LeftOut, also in between.
    """
    answers = Answers(peer, python, seconds, log)
    try:
        known = answers.next()
        if "failed" in known:
            raise LeftOut(known["failed"])
        yield known["versions"]
        answers.ask([shape.asdict() | {"sets": sets} for shape, sets in shapes])
        for shape, _ in shapes:
            known = answers.next()
            result = Result(known.get("seconds", []), known.get("error"), known.get("reason", ""))
            yield shape, result
    finally:
        answers.close()
