# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Times calls that take turns in one process.

Enters: calls by their names. Leaves: seconds of a call in each round. All run on one OpenMP
runtime, so no thread spins beside what is measured.
"""

import gc
import time
from collections.abc import Callable

from common.rounds import Effort, order

Call = Callable[[], object]

TURN_SECONDS = 2e-3
# What takes longer needs no call before it that is not counted.
LONG_SECONDS = 10e-3
WARM_CALLS, MOST_WARM_SECONDS = 5, 0.2


def _timed(call: Call, calls: int) -> float:
    """Seconds of a call, to five digits."""
    start = time.perf_counter()
    for _ in range(calls):
        call()
    return float(f"{(time.perf_counter() - start) / calls:.5g}")


def _warmed(call: Call) -> float:
    """The best seconds of a call, after as many as are needed to be warm."""
    times = [_timed(call, 1)]
    while len(times) < WARM_CALLS and sum(times) < MOST_WARM_SECONDS:
        times.append(_timed(call, 1))
    return min(times)


def take_turns(calls: dict[str, Call], effort: Effort) -> dict[str, list[float]]:
    """Seconds of a call, one number a round, by the names of the calls."""
    once = {name: _warmed(call) for name, call in calls.items()}
    counts = {name: max(1, int(TURN_SECONDS / seconds)) for name, seconds in once.items()}
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    # A collection amid a turn would be counted as the contender's.
    gc.collect()
    gc.freeze()
    for number in range(effort.rounds(sum(once[name] * counts[name] for name in calls))):
        for name in order(list(calls), number):
            if once[name] < LONG_SECONDS:
                calls[name]()
            seconds[name].append(_timed(calls[name], counts[name]))
    gc.unfreeze()
    return seconds
