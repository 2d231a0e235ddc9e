#!/usr/bin/env python3
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: %python %s norm-opt --count 400
"""Writes random pre-LN models in f64: tables, residual branches of any depth, side by side too, written in several ways,
and in most of them one thing that breaks a precondition of --norm-center.

Just those LayerNorms must become RMSNorms whose rows can be proven to sum to zero, and whatever becomes of a model must
have its values to 1e-12 (of the largest), computed here in plain Python, apart from how norm-opt reads ops.

usage: fuzz.py NORM_OPT [--count N] [--seed S] [--emit]
"""
import collections, json, math, pathlib, subprocess, sys, tempfile
from collections.abc import Iterator
from random import Random

HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE / "Inputs"), str(HERE.parent / "Raise" / "Inputs")]
from fuzzing import close, fuzz
from interpret import Interpreter, split_functions

GENERIC = ["--linalg-generalize-named-ops", "--convert-elementwise-to-linalg", "--mlir-print-op-generic"]
# What is done to a model, and which of its norms stay: all, those after it, or none.
BREAKS = {None: "none", "returned": "all", "head without norm": "all", "rms_norm reads": "all", "scaled stream": "all",
          "activation of stream": "all", "stream dropout": "all", "mean is read": "all", "norm across": "all",
          "dynamic weight": "after", "branch activation": "after", "branch dropout": "after", "branch scale": "after",
          "post-norm": "after", "row is cut": "after", "uniform summand": "after",
          "tied head": "none", "row scale": "none", "padding": "none", "branch of a norm": "none",
          "mean is dead": "none", "sum of a norm": "none"}


class Writer:
    """Writes ops, each in one of its spellings."""

    def __init__(self, seed: int):
        self.rng = rng = Random(seed)
        self.seed, self.name = seed, f"seed_{seed}"
        self.tokens, self.n = rng.choice([2, 3, 4]), rng.choice([2, 3, 4, 6])
        self.lines: list[str] = []
        self.arguments: list[tuple[str, str, tuple[int, ...]]] = []

    def op(self, text: str) -> str:
        name = f"%v{len(self.lines)}"
        self.lines.append(f"{name} = {text}")
        return name

    def type(self, *shape: int) -> str:
        return f"tensor<{''.join(f'{s}x' for s in shape)}f64>"

    def argument(self, *shape: int) -> str:
        name = f"%a{len(self.arguments)}"
        self.arguments.append((name, self.type(*shape), shape))
        return name

    def numbers(self, *shape: int) -> str:
        if len(shape) == 1:
            return "[" + ", ".join(repr(self.rng.gauss(0.3, 1)) for _ in range(shape[0])) + "]"
        return "[" + ", ".join(self.numbers(*shape[1:]) for _ in range(shape[0])) + "]"

    def constant(self, *shape: int) -> str:
        return self.op(f"arith.constant dense<{self.numbers(*shape)}> : {self.type(*shape)}")

    def splat(self, value: float | str, *shape: int) -> str:
        return self.op(f"arith.constant dense<{value}> : {self.type(*shape)}")

    def empty(self, *shape: int) -> str:
        return self.op(f"tensor.empty() : {self.type(*shape)}")

    def generic(self, operands: list[tuple[str, tuple[int, ...], str]], shape: tuple[int, ...], body: list[str],
                result: str) -> str:
        """Over two loops of `shape`; an operand is its name, its shape and its map."""
        maps = [m for _, _, m in operands] + ["(d0, d1)"]
        types = [self.type(*s) for _, s, _ in operands]
        maps = ", ".join(f"affine_map<(d0, d1) -> {m}>" for m in maps)
        ins = f" ins({', '.join(n for n, _, _ in operands)} : {', '.join(types)})" if operands else ""
        arguments = ", ".join(f"%i{i}: f64" for i in range(len(operands))) + (", " if operands else "") + "%out: f64"
        return self.op(f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [\"parallel\", \"parallel\"]}}"
                       f"{ins} outs({self.empty(*shape)} : {self.type(*shape)}) {{\n^bb0({arguments}):\n"
                       + "\n".join(body) + f"\nlinalg.yield {result} : f64\n}} -> {self.type(*shape)}")

    def add(self, a: str, b: str) -> str:
        shape = (self.tokens, self.n)
        if self.rng.random() < 0.3:
            return self.op(f"arith.addf {a}, {b} : {self.type(*shape)}")
        if self.rng.random() < 0.3:
            return self.op(f"linalg.add ins({a}, {b} : {self.type(*shape)}, {self.type(*shape)}) "
                           f"outs({self.empty(*shape)} : {self.type(*shape)}) -> {self.type(*shape)}")
        return self.generic([(a, shape, "(d0, d1)"), (b, shape, "(d0, d1)")], shape,
                            ["%s = arith.addf %i0, %i1 : f64"], "%s")

    def unary(self, a: str, body: list[str], result: str, width: int | None = None) -> str:
        shape = (self.tokens, width or self.n)
        return self.generic([(a, shape, "(d0, d1)")], shape, body, result)

    def relu(self, a: str, width: int | None = None) -> str:
        return self.unary(a, ["%z = arith.constant 0.1 : f64", "%m = arith.maximumf %i0, %z : f64"], "%m", width)

    def function(self, results: list[tuple[str, str]]) -> str:
        """The text of a function that returns these values, each with its type."""
        types = ", ".join(type for _, type in results)
        return (f"func.func @{self.name}({', '.join(f'{n}: {t}' for n, t, _ in self.arguments)}) -> ({types}) {{\n"
                + "\n".join(self.lines) + f"\nreturn {', '.join(name for name, _ in results)} : {types}\n}}\n")

    def values(self):
        rng = Random(self.seed + 1)
        return [(shape, [rng.gauss(0.2, 1) for _ in range(math.prod(shape))]) for _, _, shape in self.arguments]


class Model(Writer):
    """The text of a function, and what is expected of it."""

    def __init__(self, seed: int):
        super().__init__(seed)
        rng = self.rng
        self.results: list[str] = []
        self.norms = 0
        self.change = rng.choice(list(BREAKS)) if rng.random() < 0.8 else None
        depth = rng.randrange(1, 4)
        self.broken_at = rng.randrange(depth)
        self.write(depth)

    def linear(self, a: str, k: int, n: int, weight: str | None = None, bias: bool | None = None) -> str:
        """a W + b: W as it is or transposed, b added before or after."""
        rng, out = self.rng, self.type(self.tokens, n)
        if weight is None:
            weight = self.constant(k, n)
            if rng.random() < 0.4:
                turned = self.constant(n, k)
                weight = self.op(f"linalg.transpose ins({turned} : {self.type(n, k)}) outs({self.empty(k, n)} : "
                                 f"{self.type(k, n)}) permutation = [1, 0]")
        init = self.splat(0.0, self.tokens, n)
        bias = rng.random() < 0.7 if bias is None else bias
        before = bias and rng.random() < 0.4
        if bias:
            row = self.constant(n)
            wide = self.op(f"linalg.broadcast ins({row} : {self.type(n)}) outs({self.empty(self.tokens, n)} : {out}) "
                           "dimensions = [0]")
        y = self.op(f"linalg.matmul ins({a}, {weight} : {self.type(self.tokens, k)}, {self.type(k, n)}) "
                    f"outs({wide if before else init} : {out}) -> {out}")
        if not bias or before:
            return y
        if rng.random() < 0.5:
            return self.op(f"arith.addf {wide}, {y} : {out}")
        shape = (self.tokens, n)
        return self.generic([(y, shape, "(d0, d1)"), (row, (n,), "(d1)")], shape,
                            ["%s = arith.addf %i0, %i1 : f64"], "%s")

    def norm(self, x: str, kind: str = "layer_norm", affine: bool | None = None, axis: int = 1, extra: str = "") -> str:
        size = (self.tokens, self.n)[axis]
        type, row = self.type(self.tokens, self.n), self.type(size)
        operands, types = "", [type]
        if affine if affine is not None else self.rng.random() < 0.7:
            operands = f" scale({self.constant(size)}) bias({self.constant(size)})"
            types += [row, row]
        results = [type] + ([self.type(self.tokens)] if extra else [])
        self.norms += kind == "layer_norm"
        name = self.op(f"norm.{kind} {x}{operands} axes [{axis}] epsilon 1.0e-05 {extra} : ({', '.join(types)}) -> "
                       f"({', '.join(results)})")
        if extra:
            self.lines[-1] = self.lines[-1].replace(f"{name} =", f"{name}:2 =", 1)
        return name

    def embedding(self) -> str:
        """table[ids], by a lookup or by a product with a matrix."""
        shape, rows = (self.tokens, self.n), 5
        table = self.constant(rows, self.n)
        if self.rng.random() < 0.5:
            return self.linear(self.argument(self.tokens, rows), rows, self.n, bias=False)
        ids = self.op(f"arith.constant dense<[{', '.join(str(self.rng.randrange(rows)) for _ in range(self.tokens))}]> : "
                      f"tensor<{self.tokens}xi64>")
        return self.op('linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], '
                       f'iterator_types = ["parallel", "parallel"]}} ins({ids} : tensor<{self.tokens}xi64>) '
                       f"outs({self.empty(*shape)} : {self.type(*shape)}) {{\n^bb0(%id: i64, %out: f64):\n"
                       "%row = arith.index_cast %id : i64 to index\n%column = linalg.index 1 : index\n"
                       f"%e = tensor.extract {table}[%row, %column] : {self.type(rows, self.n)}\n"
                       f"linalg.yield %e : f64\n}} -> {self.type(*shape)}")

    def reshaped(self, x: str) -> str:
        """The same rows, on a detour."""
        kind = self.rng.random()
        if kind < 0.6:
            return x
        t, n = self.tokens, self.n
        one = self.op(f"tensor.expand_shape {x} [[0, 1], [2]] output_shape [{t}, 1, {n}] : {self.type(t, n)} into "
                      f"{self.type(t, 1, n)}")
        return self.op(f"tensor.collapse_shape {one} [[0, 1], [2]] : {self.type(t, 1, n)} into {self.type(t, n)}")

    # The model.

    def times(self, x: str, map: str, *shape: int) -> str:
        return self.generic([(x, (self.tokens, self.n), "(d0, d1)"), (self.argument(*shape), shape, map)],
                            (self.tokens, self.n), ["%s = arith.mulf %i0, %i1 : f64"], "%s")

    def keep(self, x: str, map: str, *shape: int) -> str:
        """x, or 0 where another number is negative."""
        return self.generic([(x, (self.tokens, self.n), "(d0, d1)"), (self.argument(*shape), shape, map)],
                            (self.tokens, self.n),
                            ["%z = arith.constant 0.0 : f64", "%sign = arith.maximumf %i1, %z : f64",
                             "%s = arith.mulf %i0, %sign : f64"], "%s")

    def branch(self, h: str, change: str | None) -> str:
        k, n = self.rng.choice([2, 3, 5]), self.n
        y = self.norm(h)
        y = self.relu(self.linear(y, n, k), k)
        if change == "dynamic weight":
            return self.linear(y, k, n, weight=self.argument(k, n))
        out = self.reshaped(self.linear(y, k, n))
        both = (self.tokens, n)
        if change == "branch activation":
            out = self.relu(out)
        if change == "branch dropout":
            out = self.keep(out, "(d0, d1)", *both)
        if change == "padding":
            out = self.keep(out, "(d0)", self.tokens)
        if change == "branch scale":
            out = self.times(out, "(d1)", n)
        if change == "row scale":
            out = self.times(out, "(d0)", self.tokens)
        if change == "post-norm":
            out = self.norm(out, affine=True)
        if change == "branch of a norm":
            out = self.add(out, self.norm(self.add(out, h), affine=False))
        if change == "uniform summand":
            out = self.generic([(out, both, "(d0, d1)"), (self.argument(self.tokens), (self.tokens,), "(d0)")], both,
                               ["%s = arith.addf %i0, %i1 : f64"], "%s")
        if change == "row is cut":
            table = self.constant(self.tokens, n + 1)
            part = self.generic([], both, ["%row = linalg.index 0 : index", "%column = linalg.index 1 : index",
                                           f"%e = tensor.extract {table}[%row, %column] : {self.type(self.tokens, n + 1)}"],
                                "%e")
            out = self.add(out, part)
        return out

    def disturb(self, h: str) -> str:
        """Something that reads the stream."""
        type = self.type(self.tokens, self.n)
        change = self.change
        if change == "returned":
            self.results.append(h)
        if change == "head without norm":
            self.results.append(self.linear(h, self.n, self.n))
        if change == "rms_norm reads":
            self.results.append(self.norm(h, "rms_norm"))
        if change == "activation of stream":
            self.results.append(self.relu(h))
        if change == "scaled stream":
            return self.times(h, "(d1)", self.n)
        if change == "stream dropout":
            return self.keep(h, "(d0, d1)", self.tokens, self.n)
        if change in ("mean is read", "mean is dead"):
            y = self.norm(h, extra="with_mean")
            self.results.append(f"{y}#0")
            if change == "mean is read":
                self.results.append(f"{y}#1")
        if change == "norm across":
            self.results.append(self.norm(h, axis=0))
        if change == "sum of a norm":
            other = self.constant(self.tokens, self.n)
            y = self.op(f"norm.layer_norm {h} residual({other}) axes [1] epsilon 1.0e-05 with_sum : ({type}, {type}) -> "
                        f"({type}, {type})")
            self.lines[-1] = self.lines[-1].replace(f"{y} =", f"{y}:2 =", 1)
            self.norms += 1
            self.results.append(f"{y}#0")
            return f"{y}#1"
        return h

    def write(self, depth: int) -> None:
        rng = self.rng
        h = self.embedding()
        if rng.random() < 0.6:
            h = self.add(h, self.constant(self.tokens, self.n))
        self.norms_before = None
        if not self.arguments:
            self.argument(1)  # the interpreter expects one
        for layer in range(depth):
            change = self.change if layer == self.broken_at else None
            if change and BREAKS[change] == "all" or change in ("mean is dead", "sum of a norm"):
                h = self.disturb(h)
            branches = [self.branch(h, change)]
            if change and BREAKS[change] == "after":
                # All but a second norm inside of the branch are before it.
                self.norms_before = self.norms
            if rng.random() < 0.3:
                branches.append(self.branch(h, None))
                if change and BREAKS[change] == "after":
                    self.norms_before = self.norms
            for branch in branches:
                h = self.add(h, branch) if rng.random() < 0.5 else self.add(branch, h)
            h = self.reshaped(h)
        y = self.norm(h)
        weight = None
        if self.change == "tied head":
            weight = next((line.split(" = ")[0] for line in self.lines
                           if f"arith.constant dense<[[" in line and line.endswith(self.type(self.n, self.n))), None)
        self.results.append(self.linear(y, self.n, self.n, weight=weight))
        shapes = {r: self.type(self.tokens) if r.endswith("#1") and self.change == "mean is read" else
                  self.type(self.tokens, self.n) for r in self.results}
        self.text = self.function([(r, shapes[r]) for r in self.results])

    def expected(self) -> int:
        """How many norms become RMSNorms."""
        kind = BREAKS[self.change]
        if kind == "none":
            return self.norms
        return 0 if kind == "all" else self.norms_before


def run(opt: str, options: list[str], text: str) -> tuple[str, str]:
    """What the program becomes, and what is printed instead of it."""
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder) / "out.mlir"
        done = subprocess.run([opt, *options, *GENERIC, "-o", str(output)], input=text, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{opt} failed: {done.stderr[:2000]}")
        return output.read_text(), done.stdout


def judge(model: Model, before, after, verdicts: list[str], expected: int) -> str | None:
    exact = verdicts.count("exact")
    if len(verdicts) != model.norms:
        return f"{len(verdicts)} verdicts on {model.norms} norms"
    if exact != expected:
        return f"expected {expected} of {model.norms} to be converted, got {verdicts}"
    (old_maps, old), (new_maps, new) = before, after
    values = model.values()
    want = Interpreter(old_maps, old[model.name]).results(values)
    got = Interpreter(new_maps, new[model.name]).results(values)
    return None if all(map(close, want, got)) else "the values differ"


def text_of(models: list[Model]) -> str:
    return "".join(f"// {model.change}\n{model.text}" for model in models)


def verdicts_of(report: str, conversion: str) -> dict[str, list[str]]:
    """By function, in the order of the norms."""
    verdicts = collections.defaultdict(list)
    for norm in json.loads(report)["layer_norms"]:
        verdicts[norm["function"]].append(norm[conversion]["verdict"])
    return verdicts


def check(opt: str, models: list[Model], text: str, tally: collections.Counter) -> Iterator[str]:
    before = split_functions(run(opt, [], text)[0])
    for means in ("never", "always"):
        program, report = run(opt, [f"--norm-center=record explicit={means}", "--norm-print-verdicts=format=json"], text)
        after = split_functions(program)
        verdicts = verdicts_of(report, "center")
        for model in models:
            # Where the program may subtract means, it can in front of each norm.
            expected = model.expected() if means == "never" else model.norms - (model.change == "mean is read")
            if means == "never":
                converted = "some" if "exact" in verdicts[model.name] else "no"
                tally[f"with {model.change or 'nothing in the way'}: {converted} norm converted"] += 1
            if why := judge(model, before, after, verdicts[model.name], expected):
                yield f"seed {model.seed} ({model.change}, explicit={means}): {why}"


if __name__ == "__main__":
    fuzz(Model, text_of, check)
