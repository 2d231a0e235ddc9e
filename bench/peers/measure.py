# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Measures a case: all contenders take turns.

Enters: workers. Leaves: the seconds of each contender in each round.
"""

import dataclasses
import statistics
import time

from cases import Case
from common.rounds import Effort, order
from workers import Worker, WorkerFailed

TURN_SECONDS = 2e-3
# OpenMP's and other pools' threads spin for some milliseconds after their work.
PAUSE_SECONDS = 10e-3


FULL = Effort(seconds=3.0, least=9, most=31)
QUICK = Effort(seconds=1.0, least=5, most=11)


@dataclasses.dataclass
class Result:
    """What came of a contender in a case: seconds of each round, or why there are none."""

    seconds: list[float] = dataclasses.field(default_factory=list)
    variant: str = ""
    error: float = 0.0  # by what rounding explains
    unsupported: str = ""
    failed: str = ""

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)


def measure(case: Case, workers: list[Worker], effort: Effort) -> dict[str, Result]:
    """The results by the contenders' names. A worker that fails is left out of the case."""
    results = {worker.contender.name: Result() for worker in workers}
    calls: dict[Worker, int] = {}
    once = 0.0
    for worker in workers:
        result = results[worker.contender.name]
        try:
            known = worker.prepare(case)
        except WorkerFailed as error:
            result.failed = str(error)
            continue
        if "unsupported" in known:
            result.unsupported = known["unsupported"]
            continue
        result.variant, result.error = known["variant"], known["error"]
        calls[worker] = max(1, int(TURN_SECONDS / known["seconds"]))
        once += (calls[worker] + 1) * known["seconds"] + PAUSE_SECONDS
    for number in range(effort.rounds(once)):
        _round(list(calls), number, calls, results)
    return results


def _round(workers: list[Worker], number: int, calls: dict[Worker, int], results: dict) -> None:
    """A turn of each worker."""
    for worker in order(workers, number):
        time.sleep(PAUSE_SECONDS)
        result = results[worker.contender.name]
        try:
            result.seconds.append(worker.turn(calls[worker]))
        except WorkerFailed as error:
            result.seconds.clear()
            result.failed = str(error)
            del calls[worker]
