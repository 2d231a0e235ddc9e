#!/usr/bin/env python3
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: %python %s norm-opt --count 10000
"""Writes norms in random spellings, and programs with one thing changed, as linalg on tensors whose dims are split and
merged on the way.

Every equal spelling must be raised to one norm of its kind, with no root left, except where x has no tensor whose dims
are those of the row or outside of it. Whatever is raised must have the values of the formula, computed here, apart from
how norm-opt reads ops; norm-opt's own check must pass, and its report count what it wrote.

usage: fuzz.py NORM_OPT [--count N] [--seed S] [--emit]
Program i of seed S is that of --seed S+i --count 1; --emit prints programs instead.
"""
import argparse, bisect, collections, itertools, json, math, pathlib, re, subprocess, sys, tempfile
from random import Random

sys.path.insert(0, str(pathlib.Path(__file__).parent / "Inputs"))
from expressions import Node, Space, evaluate, offsets, replace
from interpret import Interpreter, split_functions
from layouts import Layout, Merging, axes_of
from linalg import Writer
from rewrites import change, respell

BATCH = 1000
PASSES_BEFORE = [[], ["--linalg-fuse-elementwise-ops"], ["--canonicalize", "--cse"],
                 ["--convert-elementwise-to-linalg", "--linalg-generalize-named-ops", "--linalg-fuse-elementwise-ops",
                  "--linalg-fold-unit-extent-dims", "--canonicalize", "--cse"]]
PASSES_AFTER = ["--linalg-generalize-named-ops", "--convert-elementwise-to-linalg", "--mlir-print-op-generic"]


class Case:
    """A program: its formula, its text, and what is expected of it."""

    def __init__(self, seed: int):
        self.rng = rng = Random(seed)
        self.seed, self.name = seed, f"seed_{seed}"
        rank = rng.choice([1, 2, 2, 2, 3, 3, 4])
        sizes = [2, 3, 4, 5] if rank < 4 else [2, 3]
        self.space = Space(tuple(rng.choice(sizes) for _ in range(rank)))
        self.axes = self.draw_axes(rank)
        self.kind = rng.choice(["rms_norm", "layer_norm"])
        self.x_type = rng.choice(["f32"] * 5 + ["f64", "bf16", "f16"])
        self.type = "f64" if self.x_type == "f64" or rng.random() < 0.05 else "f32"
        self.is_dynamic = rng.random() < 0.15
        self.dynamic = {d for d in range(rank) if self.is_dynamic and rng.random() < 0.6}
        self.static = [d for d in range(rank) if d not in self.dynamic]
        self.draw_reshapes(rank)
        self.epsilon = rng.choice([1e-5, 1e-5, 1e-6, 1e-12, 1e-3, 0.0])
        self.leaves: list[Node] = []
        self.once: dict[Node, Layout] = {}
        self.definitions: dict[Node, Node] = {}
        # Of the numbers in x. Where they are about as small as epsilon it counts.
        self.scale_of_x = 1.0
        y = self.norm()
        self.changed = None
        if rng.random() < 0.5:
            y = respell(self.space, y, rng, rng.choice([0, 2, 5]))
            self.draw_others()
            drawn = None
            while drawn is None:
                drawn = change(self.space, y, rng, self.others, self.static)
            y, self.changed = drawn
            y = respell(self.space, y, rng, rng.choice([0, 2]))
        else:
            y = respell(self.space, y, rng, rng.choice([0, 1, 2, 4, 8, 16]))
        for name, definition in self.definitions.items():
            y = replace(self.space, y, name, definition)
        if self.type == "f64" and self.x_type != "f64" or self.rounds_result:
            y = self.space.cast(y, self.x_type)
        self.y = y
        self.write()

    def draw_axes(self, rank: int) -> tuple[int, ...]:
        kind = self.rng.random()
        if kind < 0.5:
            return (rank - 1,)
        return tuple(sorted(self.rng.sample(range(rank), self.rng.randrange(1, rank + 1))))

    def draw_reshapes(self, rank: int) -> None:
        """Whether dims are merged and split, and how those of x and of its row are merged.

        Where the program must be raised, there is one x, each of whose dims is one of the row or none, and parameters
        have dims of the row.
        """
        self.reshapes = self.rng.choice(["none"] * 4 + ["row"] * 2 + ["any"])
        chance = 0.0 if self.reshapes == "none" else 0.4
        self.merging = Merging(self.rng, self.static, chance, is_ordered=self.reshapes != "any")
        self.groups = self.merging.draw(range(rank), border=self.axes)

    def argument(self, name: str, dims: tuple[int, ...], type: str) -> Node:
        leaf = self.space.leaf(name, dims, type)
        self.leaves.append(leaf)
        return leaf

    def leaf(self, name: str, dims: tuple[int, ...], type: str) -> Node:
        """An argument, in the type of the arithmetic."""
        return self.space.cast(self.argument(name, dims, type), self.type)

    def draw_others(self) -> None:
        """Leaves that no norm needs."""
        s, rank = self.space, range(len(self.space.sizes))
        self.others = [s.leaf("other", tuple(rank), self.type)]
        self.others += [s.leaf(f"along_{d}", (d,), self.type) for d in rank]

    def parameter(self, name: str) -> Node | None:
        """A scale or bias along the row, or along a part of it, or none."""
        rng, dims = self.rng, self.axes
        if rng.random() < 0.3:
            return None
        groups = [(d,) for d in dims] if self.reshapes != "row" else [g for g in self.groups if g[0] in dims]
        if rng.random() < 0.1:
            groups = [g for g in groups if rng.random() < 0.5]
        if len(axes_of(groups)) == len(self.space.sizes):
            groups = groups[1:]  # what has the shape of x is no parameter; see Policy.h
        leaf = self.leaf(name, axes_of(groups), self.x_type if rng.random() < 0.5 else self.type)
        is_merged = self.reshapes == "row" and any(len(g) > 1 for g in groups)
        if name == "scale" and not is_merged and rng.random() < 0.2:
            definition = self.space.add(leaf, self.space.num(1, leaf))
            self.once[definition] = tuple(groups)
            return self.define("1 + scale", definition)
        return leaf

    def count(self, like: Node) -> Node:
        if not self.is_dynamic:
            return self.space.num(math.prod(self.space.sizes[a] for a in self.axes), like)
        product = self.space.size(self.axes[0], like)
        for axis in self.axes[1:]:
            product = self.space.mul(product, self.space.size(axis, like))
        return product

    def mean(self, v: Node) -> Node:
        return self.space.div(self.space.sum(v, self.axes), self.count(v))

    def define(self, name: str, definition: Node) -> Node:
        """A leaf instead of what x or a scale is computed from, which rewrites may not look into."""
        leaf = self.space.leaf(name, definition.dims, definition.type)
        self.definitions[leaf] = definition
        return leaf

    def variance(self, x: Node, mu: Node, centered: Node) -> Node:
        s = self.space
        if self.kind == "rms_norm":
            return self.mean(s.mul(x, x))
        moments = lambda: s.sub(self.mean(s.mul(x, x)), s.mul(mu, mu))
        return {"centered": lambda: self.mean(s.mul(centered, centered)), "moments": moments,
                "clamped": lambda: s.max(moments(), s.num(0, mu)), "mixed": lambda: self.mean(s.mul(x, centered)),
                }[self.rng.choice(["centered", "centered", "moments", "clamped", "mixed"])]()

    def inverse(self, variance: Node) -> Node:
        s, epsilon = self.space, self.space.num(self.epsilon, variance)
        if self.epsilon == 0.0:
            return s.rsqrt(variance)
        if self.rng.random() < 0.15:
            return self.inverse_of_least(variance)
        if self.rng.random() < 0.1:
            self.scale_of_x = self.rng.choice([1.0, self.epsilon])
            return s.div(s.num(1, variance), s.add(s.sqrt(variance), epsilon))
        self.scale_of_x = self.rng.choice([1.0, math.sqrt(self.epsilon)])
        return s.rsqrt(s.add(variance, epsilon))

    def inverse_of_least(self, variance: Node) -> Node:
        """Epsilon is the least root; torch.nn.functional.normalize(x) * sqrt(N) is one way to write it."""
        s, one = self.space, self.space.num(1, variance)
        self.scale_of_x = self.rng.choice([1.0, self.epsilon])
        least = lambda power, factor=1.0: s.num(factor * self.epsilon ** power, variance)
        forms = [lambda: s.div(one, s.max(s.sqrt(variance), least(1))), lambda: s.rsqrt(s.max(variance, least(2)))]
        if not self.is_dynamic and variance.fn == "div":
            n = variance.args[1].value
            forms.append(lambda: s.mul(s.div(one, s.max(s.sqrt(variance.args[0]), least(1, n ** 0.5))),
                                       s.num(n ** 0.5, variance)))
        return self.rng.choice(forms)()

    def norm(self) -> Node:
        """The formula, in one of a few ways to write it."""
        s, rng = self.space, self.rng
        whole, is_half = tuple(range(len(s.sizes))), self.x_type in ("bf16", "f16")
        x = self.leaf("x", whole, self.x_type)
        if rng.random() < 0.2:
            x = s.add(x, self.leaf("residual", whole, self.x_type))
        self.once[x] = tuple(self.groups)
        x = self.define("normalized", x)
        mu = self.mean(x)
        centered = x if self.kind == "rms_norm" else s.sub(x, mu)
        inverse = self.inverse(self.variance(x, mu, centered))
        if is_half and rng.random() < 0.2:
            # Rounded, and then scaled in 16 bits.
            self.rounds_result = False
            return s.mul(s.cast(s.mul(centered, inverse), self.x_type), self.argument("w", self.axes, self.x_type))
        self.rounds_result = is_half and rng.random() < 0.7
        scale, bias = self.parameter("scale"), self.parameter("bias")
        form = rng.choice(["standard", "standard", "scale_first", "distributed"])
        if form == "distributed" and self.kind == "layer_norm":
            z = inverse if scale is None else s.mul(inverse, scale)
            shift = s.mul(mu, z)
            return s.add(s.mul(x, z), s.neg(shift) if bias is None else s.sub(bias, shift))
        if form == "scale_first" and scale is not None:
            y = s.mul(centered, s.mul(inverse, scale))
        else:
            y = s.mul(centered, inverse)
            y = y if scale is None else s.mul(y, scale)
        return y if bias is None else s.add(y, bias)

    def layout(self, dims: tuple[int, ...]) -> Layout:
        if self.reshapes != "row":
            layout = self.merging.draw(dims)
        else:
            layout = [g for g in self.groups if set(g) <= set(dims)]
            layout += [(d,) for d in dims if d not in axes_of(layout)]
        if self.rng.random() < 0.1 and (self.reshapes != "row" or len(dims) < len(self.space.sizes)):
            self.rng.shuffle(layout)
        # A tensor of dynamic size is only reshaped where all of its dims are merged, or split.
        if (self.reshapes != "row" or not self.is_dynamic) and self.rng.random() < 0.1:
            layout.insert(self.rng.randrange(len(layout) + 1), ())
        return tuple(layout)

    def write(self) -> None:
        if self.changed:
            self.leaves += self.others
        layouts = {}
        for leaf in self.leaves:
            layouts[leaf.value] = self.layout(leaf.dims), leaf.type
        self.layouts = layouts
        once = self.once if self.reshapes == "row" else {}
        writer = Writer(self.space, self.rng, layouts, self.dynamic, self.merging, once)
        self.text, self.result = writer.text(self.name, self.y)

    def values(self) -> dict[str, list[float]]:
        """Random elements of the leaves, over their dims in order."""
        rng = Random(self.seed)
        values = {}
        # A change may add 1 to x, and nothing is left of what is too small.
        small = max(self.scale_of_x, 1e-4) if self.changed else self.scale_of_x
        for leaf in self.leaves:
            factor = small if leaf.value in ("x", "residual", "other") else 1.0
            count = math.prod(self.space.sizes[d] for d in leaf.dims)
            values[leaf.value] = [factor * rng.gauss(0, 1) for _ in range(count)]
        return values


def laid_out(space: Space, dims: tuple[int, ...], elements: list[float], layout: Layout):
    """Elements over the sorted `dims` as a tensor of another layout: its shape and elements."""
    order = axes_of(layout)
    sizes = tuple(space.sizes[a] for a in order)
    shape = tuple(math.prod(space.sizes[a] for a in group) for group in layout)
    return shape, [elements[i] for i in offsets(sizes, tuple(order.index(d) for d in dims))]


def close(a: list[float], b: list[float]) -> bool:
    """Whether both are the same up to the rounding of constants."""
    size = max([abs(e) for e in a if math.isfinite(e)], default=0.0)
    return len(a) == len(b) and all(
        abs(p - q) <= 2e-5 * size or p == q or not (math.isfinite(p) or math.isfinite(q)) for p, q in zip(a, b))


def judge(case: Case, maps: dict[str, str], lines: list[str], reported: int) -> str | None:
    """What is wrong with what became of the program."""
    norms = [m.group(1) for line in lines if (m := re.search(r'"norm\.(\w+)"', line))]
    case.is_raised = bool(norms)
    if len(norms) != reported:
        return f"{reported} norms are reported, there are {len(norms)}"
    if not case.changed and case.reshapes != "any":
        root = r'"math\.(rsqrt|sqrt)"' if case.reshapes == "row" else r'"math\.(rsqrt|sqrt|powf)"'
        roots = sum(bool(re.search(root, line)) for line in lines)
        if norms != [case.kind] or roots:
            return f"expected {case.kind}, got {norms or 'no norm'}, roots left: {roots}"
    if not norms:
        return None
    leaves = case.values()
    expected = evaluate(case.space, case.y, leaves)
    dims = {leaf.value: leaf.dims for leaf in case.leaves}
    arguments = [laid_out(case.space, dims[name], leaves[name], layout)
                 for name, (layout, _) in case.layouts.items()]
    expected = laid_out(case.space, case.y.dims, expected, case.result)
    got = Interpreter(maps, lines).run(arguments)
    is_same = expected[0] == got[0] and close(expected[1], got[1])
    return None if is_same else f"raised to {norms}, but the values differ"


def run(opt: str, passes: list[str], text: str) -> tuple[str, collections.Counter[str], str]:
    """The program that norm-opt writes, how many norms it reports per function, and what it says instead."""
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder) / "raised.mlir"
        report = "--norm-report=json=true verify=true"
        done = subprocess.run([opt, *passes, report, *PASSES_AFTER, "-o", str(output)], input=text, capture_output=True,
                              text=True)
        if done.returncode != 0:
            return "", collections.Counter(), done.stderr or "failed"
        norms = json.loads(done.stdout)["norms"]
        return output.read_text(), collections.Counter(norm["function"] for norm in norms), ""


def blame(cases: list[Case], errors: str) -> dict[Case, str]:
    """The first error of each case, by the lines that the errors name."""
    firsts = list(itertools.accumulate((case.text.count("\n") for case in cases), initial=1))
    blamed: dict[Case, str] = {}
    for line, message in re.findall(r"^<stdin>:(\d+):\d+: (error: .*)", errors, re.M):
        blamed.setdefault(cases[bisect.bisect_right(firsts, int(line)) - 1], message)
    return blamed


def check(opt: str, cases: list[Case], before: list[str]) -> list[tuple[Case, str]]:
    """The cases of one run that are not as expected."""
    raised, reported, errors = run(opt, before, "".join(case.text for case in cases))
    if errors:
        blamed = blame(cases, errors)
        if not blamed:
            sys.exit(f"{opt} failed: {errors[:2000]}")
        return list(blamed.items()) + check(opt, [case for case in cases if case not in blamed], before)
    maps, functions = split_functions(raised)
    return [(case, why) for case in cases
            if (why := judge(case, maps, functions[case.name], reported[case.name]))]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("opt")
    parser.add_argument("--count", type=int, default=8000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--emit", action="store_true")
    options = parser.parse_args()
    failures, tally = [], {}
    for first in range(0, options.count, BATCH):
        cases = [Case(options.seed + i) for i in range(first, min(first + BATCH, options.count))]
        if options.emit:
            print("".join(f"// {case.kind}, changed: {case.changed}, reshapes: {case.reshapes}\n{case.text}" for case in cases))
            continue
        for p, before in enumerate(PASSES_BEFORE):
            some = [case for case in cases if case.seed % len(PASSES_BEFORE) == p]
            if some:
                failures += check(options.opt, some, before)
        for case in cases:
            key = ("changed" if case.changed else "equal", getattr(case, "is_raised", False))
            tally[key] = tally.get(key, 0) + 1
    if options.emit:
        return
    for case, why in failures:
        print(f"seed {case.seed} ({case.kind}, changed: {case.changed}, reshapes: {case.reshapes}): {why}")
    for (what, is_raised), count in sorted(tally.items()):
        print(f"{count} {what} programs {'raised' if is_raised else 'not raised'}")
    print(f"{len(failures)} of {options.count} not as expected")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
