# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Other spellings of a formula, and formulas with one thing changed."""
import math
from collections.abc import Callable
from random import Random

from expressions import Node, Space, nodes_of, replace

# A rule gives a node another form, or None where it does not fit.
Rule = Callable[[Space, Node, Random], Node | None]
MAX_NODES = 38


def count(s: Space, axes: tuple[int, ...], like: Node) -> Node:
    """How many elements there are along the axes."""
    product = s.size(axes[0], like)
    for axis in axes[1:]:
        product = s.mul(product, s.size(axis, like))
    return product


def constant(rng: Random) -> float:
    return rng.choice([2.0, 3.0, 4.0, 0.5, 0.25, 7.0])


def is_number(n: Node) -> bool:
    return n.fn in ("num", "size")


def is_sign_free(n: Node) -> bool:
    """Whether the node is positive: a root, or a number that is."""
    return n.fn in ("sqrt", "rsqrt", "size") or (n.fn == "num" and n.value > 0)


ANYWHERE: list[Rule] = [
    lambda s, n, r: s.neg(s.neg(n)),
    lambda s, n, r: s.mul(n, s.num(1, n)),
    lambda s, n, r: s.mul(s.num(1, n), n),
    lambda s, n, r: s.div(n, s.num(1, n)),
    lambda s, n, r: s.add(n, s.num(0, n)),
    lambda s, n, r: s.sub(n, s.num(0, n)),
    lambda s, n, r: (lambda c: s.div(s.mul(n, s.num(c, n)), s.num(c, n)))(constant(r)),
]


def split_number(s: Space, n: Node, r: Random) -> Node:
    part = r.choice([2.0, 4.0, 0.5, 8.0])
    return r.choice([lambda: s.mul(s.num(part, n), s.num(n.value / part, n)),
                     lambda: s.add(s.num(0.25 * n.value, n), s.num(0.75 * n.value, n)),
                     lambda: s.div(s.num(n.value * part, n), s.num(part, n)),
                     lambda: s.neg(s.num(-n.value, n))])()


def associate(fn: str) -> Rule:
    def rule(s: Space, n: Node, r: Random) -> Node | None:
        a, b = n.args
        if a.fn == fn:
            return s.make(fn, (a.args[0], s.make(fn, (a.args[1], b))))
        if b.fn == fn:
            return s.make(fn, (s.make(fn, (a, b.args[0])), b.args[1]))
        return None
    return rule


def distribute(s: Space, n: Node, r: Random) -> Node | None:
    """a * (b + c), (b + c) * a, (b + c) / a

    Of statistics, only over numbers: nobody writes sqrt(v) as a / sqrt(v) + b / sqrt(v) with v = a + b.
    """
    a, b = n.args
    is_first = a.fn in ("add", "sub") and (n.fn == "div" or b.fn not in ("add", "sub") or r.random() < 0.5)
    total, factor = (a, b) if is_first else (b, a)
    if total.fn not in ("add", "sub") or (n.fn == "div" and not is_first):
        return None
    if len(total.dims) < len(s.sizes) and not is_number(factor) or any(is_number(part) for part in total.args):
        return None
    return s.make(total.fn, tuple(s.make(n.fn, (part, b) if is_first else (a, part)) for part in total.args))


def square(s: Space, n: Node, r: Random) -> Node | None:
    a, b = n.args
    if a is not b:
        return None
    return r.choice([lambda: s.pow(a, 2), lambda: s.mul(s.abs(a), s.abs(a)), lambda: s.mul(s.neg(a), s.neg(a)),
                     lambda: s.abs(s.mul(a, a)), lambda: s.pow(s.abs(a), 2)])()


def power(s: Space, n: Node, r: Random) -> Node | None:
    a, e = n.args[0], n.args[1].value
    return {2.0: lambda: s.mul(a, a), 0.5: lambda: s.sqrt(a), -0.5: lambda: s.rsqrt(a),
            -1.0: lambda: s.div(s.num(1, a), a)}.get(e, lambda: None)()


def root(s: Space, n: Node, r: Random) -> Node:
    """sqrt(v), where v > 0"""
    v, c = n.args[0], constant(r)
    one = s.num(1, v)
    return r.choice([lambda: s.pow(v, 0.5), lambda: s.div(one, s.rsqrt(v)), lambda: s.mul(v, s.rsqrt(v)),
                     lambda: s.div(v, s.sqrt(v)),
                     lambda: s.mul(s.num(c ** 0.5, v), s.sqrt(s.div(v, s.num(c, v))))])()


def inverse_root(s: Space, n: Node, r: Random) -> Node:
    v, c = n.args[0], constant(r)
    one = s.num(1, v)
    return r.choice([lambda: s.div(one, s.sqrt(v)), lambda: s.pow(v, -0.5), lambda: s.sqrt(s.div(one, v)),
                     lambda: s.div(s.sqrt(v), v), lambda: s.div(one, s.pow(v, 0.5)), lambda: s.pow(s.sqrt(v), -1),
                     lambda: s.mul(s.num(c ** 0.5, v), s.rsqrt(s.mul(v, s.num(c, v)))),
                     lambda: s.div(s.rsqrt(s.div(v, s.num(c, v))), s.num(c ** 0.5, v))])()


def scaled_max(s: Space, n: Node, r: Random) -> Node:
    """max(a, b), where c > 0"""
    c = s.num(constant(r), n)
    return s.div(s.max(*(s.mul(a, c) for a in n.args)), c)


def split_sum(s: Space, n: Node, r: Random) -> Node | None:
    """The sum over some axes of the sum over the others."""
    axes = list(n.value)
    if len(axes) < 2:
        return None
    r.shuffle(axes)
    cut = r.randrange(1, len(axes))
    return s.sum(s.sum(n.args[0], axes[:cut]), axes[cut:])


def sum_of_sum(s: Space, n: Node, r: Random) -> Node | None:
    """sum(a + b) = sum(a) + sum(b), sum(c * a) = c * sum(a)"""
    of, axes = n.args[0], n.value
    varies = [any(d in axes for d in a.dims) for a in of.args]
    spans = [all(d in a.dims for d in axes) for a in of.args]
    if of.fn == "neg":
        return s.neg(s.sum(of.args[0], axes))
    if of.fn in ("add", "sub") and all(sp or not v for sp, v in zip(spans, varies)):
        return s.make(of.fn, tuple(s.sum(a, axes) if v else s.mul(a, count(s, axes, a))
                                   for a, v in zip(of.args, varies)))
    if of.fn == "div" and not varies[1]:
        return s.div(s.sum(of.args[0], axes), of.args[1])
    if of.fn == "mul" and not all(varies):
        a, c = of.args if varies[0] else of.args[::-1]
        return s.mul(s.sum(a, axes), c)
    return None


def sum_in_f64(s: Space, n: Node, r: Random) -> Node | None:
    if n.type != "f32":
        return None
    return s.cast(s.sum(s.cast(n.args[0], "f64"), n.value), "f32")


def into_sum(s: Space, n: Node, r: Random) -> Node | None:
    """sum(a) * c = sum(a * c), sum(a) / c = sum(a / c)"""
    a, c = n.args
    if n.fn == "mul" and is_number(a):
        a, c = c, a
    return s.sum(s.make(n.fn, (a.args[0], c)), a.value) if a.fn == "sum" and is_number(c) else None


EQUAL: dict[str, list[Rule]] = {
    "num": [split_number],
    "add": [lambda s, n, r: s.add(n.args[1], n.args[0]), associate("add"),
            lambda s, n, r: s.sub(n.args[0], s.neg(n.args[1]))],
    "sub": [lambda s, n, r: s.add(n.args[0], s.neg(n.args[1])), lambda s, n, r: s.neg(s.sub(n.args[1], n.args[0])),
            lambda s, n, r: s.add(s.neg(n.args[1]), n.args[0])],
    "mul": [lambda s, n, r: s.mul(n.args[1], n.args[0]), associate("mul"), distribute, distribute, square, square,
            into_sum, lambda s, n, r: s.div(n.args[0], s.div(s.num(1, n), n.args[1]))
            if is_sign_free(n.args[1]) else None,
            lambda s, n, r: s.neg(s.mul(s.neg(n.args[0]), n.args[1]))],
    "div": [lambda s, n, r: s.mul(n.args[0], s.div(s.num(1, n), n.args[1])) if n.args[0].fn != "num" else None,
            distribute, into_sum,
            lambda s, n, r: s.mul(n.args[0], s.num(1 / n.args[1].value, n)) if n.args[1].fn == "num" else None],
    "neg": [lambda s, n, r: s.mul(n.args[0], s.num(-1, n)), lambda s, n, r: s.sub(s.num(0, n), n.args[0])],
    "pow": [power],
    "max": [lambda s, n, r: s.max(n.args[1], n.args[0]), scaled_max],
    "sqrt": [root],
    "rsqrt": [inverse_root, inverse_root],
    "sum": [split_sum, sum_of_sum, sum_of_sum, sum_in_f64],
}


def respell(space: Space, y: Node, rng: Random, steps: int) -> Node:
    """y after some random rewrites that change nothing in real numbers."""
    for _ in range(steps):
        # In 16 bits another order is another value.
        order = [n for n in nodes_of(y) if n.type in ("f32", "f64")]
        exponents = {n.args[1] for n in order if n.fn == "pow"}
        node = rng.choice(order)
        # A number is a number, and everywhere the same.
        rules = list(EQUAL.get(node.fn, []))
        if node.fn not in ("num", "size", "cast") and (not rules or rng.random() < 0.15):
            rules = ANYWHERE
        if not rules or node in exponents:
            continue
        form = rng.choice(rules)(space, node, rng)
        if form is None or form is node:
            continue
        after = replace(space, y, node, form) if node is not y else form
        if len(nodes_of(after)) <= MAX_NODES:
            y = after
    return y


# One thing changed. `others` are leaves that play no part yet.


def relabelled(s: Space, n: Node, r: Random, axes: list[int]) -> Node | None:
    """The same elements taken for other ones, as by a wrong transpose or split: those along some of the axes in their
    order as those along others."""
    source = [d for d in n.dims if d in axes and r.random() < 0.7]
    r.shuffle(source)
    target = [d for d in axes if d in source or d not in n.dims]
    r.shuffle(target)
    target = target[:r.choice([len(source), len(target)])]
    size = lambda some: math.prod(s.sizes[d] for d in some)
    if not source or source == target or size(source) != size(target):
        return None
    return s.relabel(n, tuple(source), tuple(target))


def change(space: Space, y: Node, rng: Random, others: list[Node], static: list[int]) -> tuple[Node, str] | None:
    """y with one node changed, and what was changed; None where the draw does not fit."""
    s = space
    node = rng.choice([n for n in nodes_of(y) if n.type in ("f32", "f64")])
    a = node.args[0] if node.args else None
    b = node.args[1] if len(node.args) > 1 else None
    candidates: list[tuple[str, Callable[[], Node | None]]] = [
        ("a factor of 2", lambda: s.mul(node, s.num(2, node))),
        ("negated", lambda: s.neg(node)),
        ("the absolute value", lambda: s.abs(node)),
        ("1 more", lambda: s.add(node, s.num(1, node))),
    ]
    if node.dims and len(static) > 1:
        candidates += [("other elements", lambda: relabelled(s, node, rng, static))] * 2
    if node.fn == "num":
        candidates = [("N - 1", lambda: s.num(node.value - 1, node)), ("N + 1", lambda: s.num(node.value + 1, node)),
                      ("a negative number", lambda: s.num(-node.value, node)),
                      ("1% more", lambda: s.num(node.value * 1.01, node)),
                      ("half the number", lambda: s.num(node.value / 2, node))]
        if node.value == 2.0:
            candidates.append(("exponent 3", lambda: s.num(3, node)))
        small = [o for o in others if len(o.dims) == 1 and o.type == node.type]
        if small:
            candidates.append(("a number per row", lambda: rng.choice(small)))
    elif node.fn in ("sub", "div"):
        candidates += [("operands swapped", lambda: s.make(node.fn, (b, a)))] * 2
    elif node.fn in ("sqrt", "rsqrt"):
        candidates += [("no root", lambda: a if node.fn == "sqrt" else s.div(s.num(1, a), a)),
                       ("the other root", lambda: s.rsqrt(a) if node.fn == "sqrt" else s.sqrt(a))] * 2
    elif node.fn == "sum":
        axes = [d for d in a.dims if rng.random() < 0.5]
        if axes and tuple(axes) != node.value:
            candidates += [("other axes", lambda: s.sum(a, axes))] * 6
    elif node.fn == "max":
        candidates += [("the least of both", lambda: s.neg(s.max(s.neg(a), s.neg(b)))),
                       ("the sum of both", lambda: s.add(a, b)), ("an operand dropped", lambda: a)] * 2
    elif node.fn == "leaf":
        same = [o for o in others if len(o.dims) == len(node.dims) and o.type == node.type]
        if same:
            candidates += [("another tensor", lambda: rng.choice(same))] * 6
    if node.fn in ("add", "mul", "sub", "div"):
        fn = rng.choice([f for f in ("add", "mul", "sub", "div") if f != node.fn])
        candidates += [("another function", lambda: s.make(fn, node.args)), ("an operand dropped", lambda: a)]
        if a is b:
            candidates += [("cubed", lambda: s.mul(s.mul(a, a), a)), ("not squared", lambda: s.abs(a))]
    what, make = rng.choice(candidates)
    changed = make()
    if changed is None or changed is node:
        return None
    if node is y:
        return changed, what
    if rng.random() < 0.7:
        return replace(s, y, node, changed), what
    # One use alone.
    user = rng.choice([n for n in nodes_of(y) if node in n.args])
    args = list(user.args)
    args[args.index(node)] = changed
    once = s.with_args(user, tuple(args))
    return once if user is y else replace(s, y, user, once), what
