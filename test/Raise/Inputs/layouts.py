# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Which axes of a formula the dims of its tensors are."""
from collections.abc import Iterable
from random import Random

# The axes that are merged to one dim, the outermost first; (): a unit dim.
Group = tuple[int, ...]
Layout = tuple[Group, ...]


def axes_of(layout: Iterable[Group]) -> tuple[int, ...]:
    """The axes in the order of the elements in memory."""
    return tuple(axis for group in layout for axis in group)


def apart(groups: Iterable[Group], kept: Iterable[Group]) -> Layout:
    """Every axis as a dim of its own, except in the groups that are kept."""
    result: list[Group] = []
    for group in groups:
        result += [group] if group in kept or not group else [(axis,) for axis in group]
    return tuple(result)


class Merging:
    """Merges neighbours among `axes` with a chance; where it is not `is_ordered`, also axes in another order."""

    def __init__(self, rng: Random, axes: Iterable[int], chance: float, is_ordered: bool):
        self.rng, self.axes, self.chance, self.is_ordered = rng, set(axes), chance, is_ordered

    def draw(self, dims: Iterable[int], border: Iterable[int] = ()) -> list[Group]:
        """The dims in groups, each of which lies in `border` or outside of it."""
        order = list(dims)
        if not self.is_ordered and self.rng.random() < self.chance / 2:
            self.rng.shuffle(order)
        groups: list[Group] = []
        for axis in order:
            last = groups[-1][-1] if groups else None
            if (last in self.axes and axis in self.axes and (last in border) == (axis in border)
                    and (not self.is_ordered or axis == last + 1) and self.rng.random() < self.chance):
                groups[-1] += (axis,)
            else:
                groups.append((axis,))
        return groups
