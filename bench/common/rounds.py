# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Contenders take turns, many short rounds.

Enters: what a call takes. Leaves: how many rounds there are, who follows whom, and quotients that
are formed round by round: what else the machine does meets all of them.
"""

import math
import random
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

Contender = TypeVar("Contender")


@dataclass(frozen=True)
class Effort:
    """How long a case may be measured."""

    seconds: float
    least: int  # rounds
    most: int

    def rounds(self, once: float) -> int:
        """How many rounds there are, if one takes `once` seconds."""
        return min(self.most, max(self.least, int(self.seconds / max(once, 1e-9))))


def order(contenders: Sequence[Contender], number: int) -> list[Contender]:
    """Each round in another order: none always follows the same one, whose threads may spin on."""
    return random.Random(number).sample(contenders, len(contenders))


def quotients(numerator: list[float], denominator: list[float]) -> list[float]:
    """Those of each round."""
    return [a / b for a, b in zip(numerator, denominator, strict=True)]


def ratio(numerator: list[float], denominator: list[float]) -> float:
    """The median of the quotients of each round."""
    return statistics.median(quotients(numerator, denominator))


def geometric_mean(values: list[float]) -> float:
    return math.exp(sum(map(math.log, values)) / len(values))
