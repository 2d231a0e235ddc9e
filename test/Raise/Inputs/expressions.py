# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Formulas over tensors: nodes that are functions of axes, and their values in plain Python floats."""
import functools, itertools, math
from collections.abc import Iterable, Iterator
from typing import Any


class Node:
    """A function of `args`, over the sorted axes `dims`, with elements of the float type `type`.

    `value` is the number of a "num", the name of a "leaf", the axis of a "size", the axes of a "sum", and those before
    and after a "relabel". Equal nodes of one space are one object.
    """
    __slots__ = ("fn", "args", "value", "dims", "type")

    def __init__(self, fn: str, args: tuple["Node", ...], value: Any, dims: tuple[int, ...], type: str):
        self.fn, self.args, self.value, self.dims, self.type = fn, args, value, dims, type


class Space:
    """The axes of a program, with their sizes, and all its nodes."""

    def __init__(self, sizes: tuple[int, ...]):
        self.sizes, self.table = sizes, {}

    def make(self, fn: str, args: tuple[Node, ...], value: Any = None, dims: Iterable[int] | None = None,
             type: str | None = None) -> Node:
        key = (fn, args, value, type)
        if key not in self.table:
            if dims is None:
                dims = {d for a in args for d in a.dims}
            self.table[key] = Node(fn, args, value, tuple(sorted(dims)), type or args[0].type)
        return self.table[key]

    def num(self, value: float, like: Node) -> Node:
        return self.make("num", (), float(value), (), like.type)

    def leaf(self, name: str, dims: Iterable[int], type: str) -> Node:
        return self.make("leaf", (), name, dims, type)

    def size(self, axis: int, like: Node) -> Node:
        return self.make("size", (), axis, (), like.type)

    def cast(self, a: Node, type: str) -> Node:
        return a if a.type == type else self.make("cast", (a,), type=type)

    def sum(self, a: Node, axes: Iterable[int]) -> Node:
        """Over those of the axes that there are."""
        axes = tuple(sorted(set(axes) & set(a.dims)))
        return self.make("sum", (a,), axes, set(a.dims) - set(axes)) if axes else a

    def relabel(self, a: Node, source: tuple[int, ...], target: tuple[int, ...]) -> Node:
        """The elements of `a` along the axes `source`, in their order, along `target` instead."""
        return self.make("relabel", (a,), (source, target), set(a.dims) - set(source) | set(target))

    def with_args(self, node: Node, args: tuple[Node, ...]) -> Node:
        if node.fn == "sum":
            return self.sum(args[0], node.value)
        if node.fn == "relabel":
            return self.relabel(args[0], *node.value)
        return self.make(node.fn, args, node.value, type=node.type if node.fn == "cast" else None)

    def add(self, a: Node, b: Node) -> Node: return self.make("add", (a, b))
    def sub(self, a: Node, b: Node) -> Node: return self.make("sub", (a, b))
    def mul(self, a: Node, b: Node) -> Node: return self.make("mul", (a, b))
    def div(self, a: Node, b: Node) -> Node: return self.make("div", (a, b))
    def pow(self, a: Node, e: float) -> Node: return self.make("pow", (a, self.num(e, a)))
    def max(self, a: Node, b: Node) -> Node: return self.make("max", (a, b))
    def neg(self, a: Node) -> Node: return self.make("neg", (a,))
    def abs(self, a: Node) -> Node: return self.make("abs", (a,))
    def sqrt(self, a: Node) -> Node: return self.make("sqrt", (a,))
    def rsqrt(self, a: Node) -> Node: return self.make("rsqrt", (a,))


def nodes_of(y: Node) -> list[Node]:
    """All that y is computed from, operands first, y last."""
    order, seen, stack = [], set(), [(y, False)]
    while stack:
        node, is_done = stack.pop()
        if is_done:
            order.append(node)
        elif node not in seen:
            seen.add(node)
            stack.append((node, True))
            stack += [(a, False) for a in node.args]
    return order


def replace(space: Space, y: Node, old: Node, new: Node) -> Node:
    """y with every use of `old` replaced."""
    images = {old: new}
    for node in nodes_of(y):
        if node in images or not node.args:
            continue
        args = tuple(images.get(a, a) for a in node.args)
        if args != node.args:
            images[node] = space.with_args(node, args)
    return images.get(y, y)


def guarded(f):
    """f, that is not a number where Python raises an exception."""
    def call(*args: float) -> float:
        try:
            result = f(*args)
            return math.nan if isinstance(result, complex) else result
        except (ArithmeticError, ValueError):
            return math.nan
    return call


SCALARS = {
    "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b, "neg": lambda a: -a,
    "abs": abs, "cast": lambda a: a, "max": lambda a, b: a + b if a != a or b != b else max(a, b),
    "div": guarded(lambda a, b: a / b), "sqrt": guarded(math.sqrt), "rsqrt": guarded(lambda a: 1.0 / math.sqrt(a)),
    "pow": guarded(lambda a, b: a ** b),
}


@functools.lru_cache(maxsize=None)
def offsets(sizes: tuple[int, ...], picks: tuple[int | None, ...],
            shape: tuple[int, ...] | None = None) -> list[int]:
    """For every point of loops of `sizes`, the offset in a tensor of `shape` whose dim i is read at loop picks[i], or
    at 0. Where there is no shape, a dim that no loop reads has size 1."""
    strides, stride = [0] * len(sizes), 1
    for dim in reversed(range(len(picks))):
        pick = picks[dim]
        if pick is not None:
            strides[pick] += stride
        stride *= shape[dim] if shape else 1 if pick is None else sizes[pick]
    return [sum(map(int.__mul__, point, strides)) for point in itertools.product(*map(range, sizes))]


def add_up(sizes: tuple[int, ...], picks: tuple[int | None, ...], summands: list[float],
           start: list[float]) -> list[float]:
    """`start` and the sums over all loops that `picks` does not name."""
    result = list(start)
    for offset, summand in zip(offsets(sizes, picks), summands):
        result[offset] += summand
    return result


def evaluate(space: Space, y: Node, leaves: dict[str, list[float]]) -> list[float]:
    """The elements of y, over its dims. Leaves are given over theirs."""
    values: dict[Node, list[float]] = {}
    for node in nodes_of(y):
        sizes = tuple(space.sizes[d] for d in node.dims)
        if node.fn == "leaf":
            values[node] = leaves[node.value]
        elif node.fn == "num":
            values[node] = [node.value]
        elif node.fn == "size":
            values[node] = [float(space.sizes[node.value])]
        elif node.fn == "sum":
            of = node.args[0]
            kept = tuple(of.dims.index(d) for d in node.dims)
            values[node] = add_up(tuple(space.sizes[d] for d in of.dims), kept, values[of], [0.0] * math.prod(sizes))
        elif node.fn == "relabel":
            of, (source, target) = node.args[0], node.value
            rest = tuple(d for d in of.dims if d not in source)
            before, after = source + rest, target + rest
            moved = [values[of][i] for i in offsets(tuple(space.sizes[d] for d in before),
                                                    tuple(before.index(d) for d in of.dims))]
            values[node] = [moved[i] for i in offsets(sizes, tuple(node.dims.index(d) for d in after))]
        else:
            args = [values[a] if a.dims == node.dims else
                    [values[a][i] for i in offsets(sizes, tuple(node.dims.index(d) for d in a.dims))]
                    for a in node.args]
            values[node] = list(map(SCALARS[node.fn], *args))
    return values[y]
