# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Times contenders of one shape: each is a graph of calls, and all take turns.

Enters: what launches a call on a set of buffers. Leaves: seconds of a call, one number a round. The
buffers of a graph's calls are larger together than the L2 cache, so that each call is a cold one.
"""

import statistics
from collections.abc import Callable
from dataclasses import dataclass, field

from cuda import Device, Graph
from shapes import LEAST_CALLS

ROUNDS = 7
ROUND_SECONDS = 10e-3  # of each contender, at least
MOST_REPEATS = 50


@dataclass
class Result:
    """What came of a contender: seconds of a call in each round, or why there are none."""

    seconds: list[float] = field(default_factory=list)
    error: float | None = None  # by what rounding explains
    reason: str = ""

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    def asdict(self) -> dict:
        return {
            "seconds": self.median if self.seconds else None,
            "rounds": self.seconds,
            "error_by_rounding": self.error,
            "reason": self.reason,
        }


def measure(
    device: Device, sets: int, contenders: dict[str, Callable[[int], None]], rounds: int = ROUNDS
) -> dict[str, list[float]]:
    """Seconds of a call in each round, by the contenders' names."""
    calls = max(LEAST_CALLS, sets)
    graphs, repeats = {}, {}
    try:
        for name, call in contenders.items():
            graphs[name] = Graph(device, lambda call=call: [call(i % sets) for i in range(calls)])
            graphs[name].seconds()
            once = max(graphs[name].seconds(), 1e-6)
            repeats[name] = min(MOST_REPEATS, max(1, round(ROUND_SECONDS / once)))
        found: dict[str, list[float]] = {name: [] for name in contenders}
        for _ in range(rounds):
            for name, graph in graphs.items():
                times = [graph.seconds() for _ in range(repeats[name])]
                found[name].append(statistics.median(times) / calls)
        return found
    finally:
        for graph in graphs.values():
            graph.close()
