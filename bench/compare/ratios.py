# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Quotients of times that were taken in the same rounds.

A case has under "seconds" the seconds of each contender in each round, by its name.
"""

import statistics
from collections.abc import Sequence

from common.rounds import quotients, ratio

Pair = tuple[str, str]  # numerator and denominator


def has(case: dict, *names: str) -> bool:
    return all(case["seconds"].get(name) for name in names)


def median(case: dict, name: str) -> float:
    return statistics.median(case["seconds"][name])


def quotient(case: dict, pair: Pair) -> float:
    """The median of the quotients of each round."""
    numerator, denominator = (case["seconds"][name] for name in pair)
    return ratio(numerator, denominator)


def quartiles(case: dict, pair: Pair) -> tuple[float, float]:
    """Between which half of the quotients lie."""
    found = quotients(*(case["seconds"][name] for name in pair))
    first, _, last = statistics.quantiles(found, n=4, method="inclusive")
    return first, last


def words(case: dict, pair: Pair) -> str:
    """0.93 (0.91-0.95), or - where one of them was not measured."""
    if not has(case, *pair):
        return "-"
    first, last = quartiles(case, pair)
    return f"{quotient(case, pair):.2f} ({first:.2f}-{last:.2f})"


def span(cases: Sequence[dict], pair: Pair) -> str:
    """0.93 to 1.02, or one number where all are alike."""
    found = [quotient(case, pair) for case in cases if has(case, *pair)]
    if not found:
        return "-"
    least, most = f"{min(found):.2f}", f"{max(found):.2f}"
    return least if least == most else f"{least} to {most}"


def rounds(cases: Sequence[dict]) -> str:
    """How many rounds cases have: 9 to 41."""
    counts = sorted(len(seconds) for case in cases for seconds in case["seconds"].values())
    return f"{counts[0]} to {counts[-1]}" if counts[0] != counts[-1] else f"{counts[0]}"
