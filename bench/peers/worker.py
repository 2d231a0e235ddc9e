# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""One contender in a process of its own, which takes a turn whenever it is told to.

Enters, on stdin, a line of JSON each:
  {"prepare": CASE}   compile what is needed, check the results, choose the fastest variant
  {"turn": CALLS}     run it so many times, after a run that is not measured
Leaves, on stdout, a line of JSON each: {"versions": ...} at the start, then {"ready": ...},
{"seconds": per call}, {"unsupported": reason}, or {"failed": reason}. The results of a variant that
fails the check are never timed.
"""

import gc
import importlib
import json
import os
import pathlib
import sys
import time
import warnings

sys.path.append(str(pathlib.Path(__file__).parents[1]))

from cases import Case
from contenders import Unsupported, Variant
from data import Data

# Until compilers and caches are done.
WARM_SECONDS, WARM_CALLS, MOST_WARM_SECONDS = 0.02, 5, 1.0


def timed(variant: Variant, calls: int) -> float:
    """Seconds per call."""
    start = time.perf_counter()
    variant.repeat(calls)
    return (time.perf_counter() - start) / calls


def warmed(variant: Variant) -> float:
    """The best seconds of a call, after as many calls as are needed to be warm."""
    start, times = time.perf_counter(), []
    while True:
        times.append(timed(variant, 1))
        spent = time.perf_counter() - start
        if (len(times) >= WARM_CALLS and spent >= WARM_SECONDS) or spent >= MOST_WARM_SECONDS:
            return min(times)


def fastest(contender, case: Case) -> tuple[Variant, dict]:
    """The fastest variant whose results are right, and what is known of it."""
    data = Data(case)
    best = None
    for variant in contender.prepare(case, data):
        data.y.fill(0)
        data.h.fill(0)
        error = 0.0
        if variant.results:
            error = data.error(variant.results())
            if not error <= 1.0:
                raise ValueError(f"{variant.name}: the error is {error:.3g} times rounding's")
        seconds = warmed(variant)
        if best is None or seconds < best[1]["seconds"]:
            best = variant, {"variant": variant.name, "seconds": seconds, "error": error}
    return best


def answer(contender, request: dict, state: dict) -> dict:
    if "turn" in request:
        state["variant"].repeat(1)
        return {"seconds": timed(state["variant"], request["turn"])}
    state.clear()
    gc.collect()
    state["variant"], known = fastest(contender, Case(**request["prepare"]))
    # A collection amid a turn would be counted as the contender's.
    gc.collect()
    gc.freeze()
    return {"ready": known}


def reason(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return f"{type(error).__name__}: {lines[0] if lines else ''}"


def main() -> None:
    # What libraries print goes to stderr: stdout is for answers alone.
    channel = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    warnings.simplefilter("ignore")

    def tell(message: dict) -> None:
        print(json.dumps(message), file=channel, flush=True)

    try:
        contender = importlib.import_module(f"contenders.{sys.argv[1]}")
        tell({"versions": contender.versions()})
    except Exception as error:
        return tell({"failed": reason(error)})
    state: dict = {}
    for line in sys.stdin:
        try:
            tell(answer(contender, json.loads(line), state))
        except Unsupported as error:
            tell({"unsupported": str(error)})
        except Exception as error:
            tell({"failed": reason(error)})


if __name__ == "__main__":
    main()
