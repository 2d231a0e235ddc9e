#!/usr/bin/env python3
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: %python %s norm-opt --count 600
"""Writes random norms in f64 with linear layers behind them, spelled in many ways: weights transposed, batched, tied or
read as the first operand; biases added before, after, behind residuals and for two layers at once; and in most models
one thing that breaks a precondition of --norm-fold-scale.

Just the norms that may be folded must be, and whatever becomes of a model must have its values to 1e-12 (of the
largest), computed here in plain Python, apart from how norm-opt reads ops. So must what becomes of it with means folded
too, and with norms deferred.

usage: fuzz_fold.py NORM_OPT [--count N] [--seed S] [--emit]
"""
import collections
from collections.abc import Iterator
from fuzz import Interpreter, Writer, close, fuzz, run, split_functions, text_of, verdicts_of

# What is done to a model, and whether its norm may still be folded.
BREAKS = {None: True, "tied weight": True, "tied bias": True, "two layers, one bias": True, "only its shape is read": True,
          "some rows": True, "columns are repeated": True,
          "returned": False, "activation reads": False, "dynamic weight": False, "dynamic scale": False,
          "dynamic bias": False, "negated": False, "rows are scaled": False, "both operands": False,
          "sum over tokens": False, "no sum": False, "norm reads": False, "too small": False, "repeated weight": False,
          "turned within rows": False, "row is cut": False, "starts elsewhere": None}


class Model(Writer):
    def __init__(self, seed: int):
        super().__init__(seed)
        rng = self.rng
        self.change = rng.choice(list(BREAKS)) if rng.random() < 0.8 else None
        self.results: list[tuple[str, str]] = []
        if self.change == "turned within rows":
            self.n = 4
        self.verdicts: list[bool] = []
        self.shape = (self.tokens, self.n)
        x = self.argument(*self.shape)
        for last in ([True] if rng.random() < 0.6 or self.change == "turned within rows" else [False, True]):
            x = self.layer(x, self.change if last else None)
        self.text = self.function(self.results)

    # Ops.

    def turned(self, x: str, shape: tuple[int, ...], order: list[int]) -> str:
        to = [shape[d] for d in order]
        return self.op(f"linalg.transpose ins({x} : {self.type(*shape)}) outs({self.empty(*to)} : {self.type(*to)}) "
                       f"permutation = {order}")

    def repeated(self, x: str, shape: tuple[int, ...], dims: list[int], to: tuple[int, ...]) -> str:
        return self.op(f"linalg.broadcast ins({x} : {self.type(*shape)}) outs({self.empty(*to)} : {self.type(*to)}) "
                       f"dimensions = {dims}")

    def contract(self, a: str, b: str, init: str, maps: tuple[str, str, str], shapes, loops: str) -> str:
        """A contraction as a generic; in `loops` each is a p or an r."""
        d = ", ".join(f"d{i}" for i in range(len(loops)))
        maps = ", ".join(f"affine_map<({d}) -> {m}>" for m in maps)
        kinds = ", ".join({"p": '"parallel"', "r": '"reduction"'}[loop] for loop in loops)
        types = [self.type(*s) for s in shapes]
        return self.op(f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [{kinds}]}} ins({a}, {b} : "
                       f"{types[0]}, {types[1]}) outs({init} : {types[2]}) {{\n^bb0(%i0: f64, %i1: f64, %out: f64):\n"
                       "%p = arith.mulf %i0, %i1 : f64\n%s = arith.addf %p, %out : f64\nlinalg.yield %s : f64\n} -> "
                       f"{types[2]}")

    def sum(self, a: str, b: str, *shape: int) -> str:
        return self.op(f"arith.addf {a}, {b} : {self.type(*shape)}")

    def weight(self, k: int, m: int) -> str:
        """[k, m], as it is, transposed, or unflattened."""
        kind = self.rng.random()
        if kind < 0.4:
            return self.constant(k, m)
        if kind < 0.7:
            return self.turned(self.constant(m, k), (m, k), [1, 0])
        one = self.constant(1, k, m)
        return self.op(f"tensor.collapse_shape {one} [[0, 1], [2]] : {self.type(1, k, m)} into {self.type(k, m)}")

    # Linear layers: y, of that shape, times a matrix with m columns, and what their results are.

    def product(self, y: str, m: int, weight: str, init: str | None = None) -> str:
        """[tokens, m]"""
        t, n = self.shape
        spelling = self.rng.randrange(4)
        if spelling != 3:
            init = init or self.splat(0.0, t, m)
        if spelling == 0:
            return self.op(f"linalg.matmul ins({y}, {weight} : {self.type(t, n)}, {self.type(n, m)}) outs({init} : "
                           f"{self.type(t, m)}) -> {self.type(t, m)}")
        if spelling == 1:
            return self.contract(weight, y, init, ("(d2, d1)", "(d0, d2)", "(d0, d1)"), ((n, m), (t, n), (t, m)), "ppr")
        if spelling == 2:
            turned = self.turned(y, (t, n), [1, 0])
            return self.contract(turned, weight, init, ("(d1, d0)", "(d1, d2)", "(d0, d2)"), ((n, t), (n, m), (t, m)),
                                 "prp")
        # One matrix for a whole batch, or one for each of it.
        split = "[[0, 1], [2]]"
        one = self.op(f"tensor.expand_shape {y} {split} output_shape [{t}, 1, {n}] : {self.type(t, n)} into "
                      f"{self.type(t, 1, n)}")
        start = self.splat(0.0, t, 1, m) if init is None else self.op(
                        f"tensor.expand_shape {init} {split} output_shape [{t}, 1, {m}] : {self.type(t, m)} into "
                        f"{self.type(t, 1, m)}")
        wide = self.repeated(weight, (n, m), [0], (t, n, m))
        out = self.op(f"linalg.batch_matmul ins({one}, {wide} : {self.type(t, 1, n)}, {self.type(t, n, m)}) "
                      f"outs({start} : {self.type(t, 1, m)}) -> {self.type(t, 1, m)}")
        return self.op(f"tensor.collapse_shape {out} {split} : {self.type(t, 1, m)} into {self.type(t, m)}")

    def linear(self, y: str, m: int, bias: str | None, weight: str | None = None) -> str:
        t, n = self.shape
        spelling = self.rng.randrange(4) if bias else None
        wide = self.repeated(bias, (m,), [0], (t, m)) if bias else ""
        z = self.product(y, m, weight or self.weight(n, m), wide if spelling == 0 else None)
        if spelling == 1:
            return self.sum(wide, z, t, m)
        if spelling == 2:
            return self.sum(self.sum(z, self.argument(t, m), t, m), wide, t, m)
        if spelling == 3:
            return self.generic([(z, (t, m), "(d0, d1)"), (bias, (m,), "(d1)")], (t, m),
                                ["%s = arith.addf %i0, %i1 : f64"], "%s")
        return z

    def other_linear(self, y: str) -> tuple[str, str]:
        """Layers whose results have another shape."""
        (t, n), rng = self.shape, self.rng
        m = rng.choice([2, 3])
        kind = rng.randrange(4)
        if kind == 0:
            return self.op(f"linalg.matvec ins({y}, {self.constant(n)} : {self.type(t, n)}, {self.type(n)}) "
                           f"outs({self.splat(0.0, t)} : {self.type(t)}) -> {self.type(t)}"), self.type(t)
        if kind == 1:
            z = self.contract(self.weight(n, m), y, self.splat(0.0, m, t), ("(d2, d0)", "(d1, d2)", "(d0, d1)"),
                              ((n, m), (t, n), (m, t)), "ppr")
            wide = self.repeated(self.constant(m), (m,), [1], (m, t))
            return self.sum(z, wide, m, t), self.type(m, t)
        if kind == 2:
            # Heads: a dim of the weight for each.
            z = self.contract(y, self.constant(2, n, m), self.splat(0.0, t, 2, m),
                              ("(d0, d3)", "(d1, d3, d2)", "(d0, d1, d2)"), ((t, n), (2, n, m), (t, 2, m)), "pppr")
            return z, self.type(t, 2, m)
        one = self.op(f"tensor.expand_shape {y} [[0, 1], [2]] output_shape [{t}, 1, {n}] : {self.type(t, n)} into "
                      f"{self.type(t, 1, n)}")
        z = self.op(f"linalg.batch_matmul ins({one}, {self.constant(t, n, m)} : {self.type(t, 1, n)}, "
                    f"{self.type(t, n, m)}) outs({self.splat(0.0, t, 1, m)} : {self.type(t, 1, m)}) -> "
                    f"{self.type(t, 1, m)}")
        return z, self.type(t, 1, m)

    # The model.

    def parameter(self, present: bool, dynamic: bool, row: tuple[int, ...]) -> str | None:
        if dynamic:
            return self.argument(*row)
        return self.constant(*row) if present else None

    def norm(self, x: str, row: tuple[int, ...], change: str | None) -> tuple[str, bool, bool]:
        """Over the dims of a row: y, and whether there are a scale and a bias."""
        rng, type = self.rng, self.type(self.tokens, *row)
        scale = self.parameter(rng.random() < 0.8, change == "dynamic scale", row)
        bias = self.parameter(rng.random() < 0.6, change == "dynamic bias", row)
        if change == "too small":
            scale = self.splat("1.0e-200", *row)
        plus = " plus_one" if scale and change != "too small" and rng.random() < 0.3 else ""
        operands = (f" scale({scale}{plus})" if scale else "") + (f" bias({bias})" if bias else "")
        types = [type] + [self.type(*row)] * (bool(scale) + bool(bias))
        y = self.op(f"norm.{rng.choice(['layer_norm', 'rms_norm'])} {x}{operands} axes {list(range(1, len(row) + 1))} "
                    f"epsilon 1.0e-05 : ({', '.join(types)}) -> {type}")
        return y, bool(scale), bool(bias)

    def normalized(self, x: str, change: str | None) -> tuple[str, bool, bool]:
        """Over one dim, or over two that make it up."""
        t, n = self.shape
        if n != 4 or self.rng.random() < 0.3 and change != "turned within rows":
            return self.norm(x, (n,), change)
        flat, deep, groups = self.type(t, n), self.type(t, 2, 2), "[[0], [1, 2]]"
        x = self.op(f"tensor.expand_shape {x} {groups} output_shape [{t}, 2, 2] : {flat} into {deep}")
        y, *has = self.norm(x, (2, 2), change)
        if change == "turned within rows":
            y = self.turned(y, (t, 2, 2), [0, 2, 1])
        return self.op(f"tensor.collapse_shape {y} {groups} : {deep} into {flat}"), *has

    def layer(self, x: str, change: str | None) -> str:
        """A norm and its readers; the result of one of them."""
        (t, n), rng = self.shape, self.rng
        self.n = n
        y, has_scale, has_bias = self.normalized(x, change)
        legal = BREAKS[change]
        if legal is None:
            legal = not has_bias
        if has_scale or has_bias:
            self.verdicts.append(legal)
        m = rng.choice([2, 3, 5])
        tied_bias = self.constant(m) if rng.random() < 0.5 or change == "tied bias" else None
        weight = self.weight(n, m) if change == "tied weight" else None
        if change == "too small":
            weight = self.splat("1.0e-120", n, m)
        if change == "dynamic weight":
            weight = self.argument(n, m)
        z = self.linear(y, m, tied_bias, weight)
        if change == "tied weight":
            self.results.append((self.product(self.argument(t, n), m, weight), self.type(t, m)))
        if change == "tied bias":
            self.results.append((self.linear(y, m, tied_bias), self.type(t, m)))
            self.results.append((self.repeated(tied_bias, (m,), [0], (t, m)), self.type(t, m)))
        self.break_it(y, m, change)
        for _ in range(rng.randrange(3)):
            self.results.append(self.other_linear(y))
        self.results.append((z, self.type(t, m)))
        self.shape = (t, m)
        return z

    def break_it(self, y: str, m: int, change: str | None) -> None:
        t, n = self.shape
        type, add = self.type(t, n), self.results.append
        if change == "two layers, one bias":
            both = self.sum(self.linear(y, m, None), self.linear(y, m, None), t, m)
            add((self.sum(both, self.repeated(self.constant(m), (m,), [0], (t, m)), t, m), self.type(t, m)))
        if change == "only its shape is read":
            zeros = self.op(f"linalg.fill ins({self.op('arith.constant 0.0 : f64')} : f64) outs({y} : {type}) -> {type}")
            add((zeros, type))
        if change == "some rows":
            rows = self.unary(y, [], "%i0")
            add((self.product(rows, m, self.weight(n, m)), self.type(t, m)))
        if change == "columns are repeated":
            w = self.repeated(self.constant(n), (n,), [1], (n, m))
            add((self.product(y, m, w), self.type(t, m)))
        if change == "returned":
            add((y, type))
        if change == "activation reads":
            add((self.relu(y), type))
        if change == "norm reads":
            add((self.op(f"norm.rms_norm {y} axes [1] epsilon 1.0e-05 : ({type}) -> {type}"), type))
        if change == "negated":
            negated = self.unary(y, ["%s = arith.negf %i0 : f64"], "%s")
            add((self.linear(negated, m, None), self.type(t, m)))
        if change == "rows are scaled":
            scaled = self.generic([(y, (t, n), "(d0, d1)"), (self.argument(t), (t,), "(d0)")], (t, n),
                                  ["%s = arith.mulf %i0, %i1 : f64"], "%s")
            add((self.linear(scaled, m, None), self.type(t, m)))
        if change == "both operands":
            add((self.contract(y, y, self.splat(0.0, t, t), ("(d0, d2)", "(d1, d2)", "(d0, d1)"),
                               ((t, n), (t, n), (t, t)), "ppr"), self.type(t, t)))
        if change == "sum over tokens":
            add((self.contract(y, self.constant(t, m), self.splat(0.0, n, m), ("(d2, d0)", "(d2, d1)", "(d0, d1)"),
                               ((t, n), (t, m), (n, m)), "ppr"), self.type(n, m)))
        if change == "no sum":
            add((self.generic([(y, (t, n), "(d0, d1)"), (self.constant(n), (n,), "(d1)")], (t, n),
                              ["%s = arith.mulf %i0, %i1 : f64"], "%s"), type))
        if change == "repeated weight":
            w = self.repeated(self.constant(m), (m,), [0], (n, m))
            add((self.product(y, m, w), self.type(t, m)))
        if change == "row is cut":
            flat = self.op(f"tensor.collapse_shape {y} [[0, 1]] : {type} into {self.type(t * n)}")
            add((self.contract(flat, self.constant(t * n, m), self.splat(0.0, m), ("(d1)", "(d1, d0)", "(d0)"),
                               ((t * n,), (t * n, m), (m,)), "pr"), self.type(m)))
        if change == "starts elsewhere":
            add((self.product(y, m, self.weight(n, m), self.argument(t, m)), self.type(t, m)))


# What else is done to the models; whether a norm is changed is not foretold.
OTHERS = {"mean": ["--norm-fold-scale=mean"], "defer": ["--norm-fold-scale", "--norm-defer"]}


def have_same_values(model: Model, before, after) -> bool:
    (old_maps, old), (new_maps, new) = before, after
    values = model.values()
    want = Interpreter(old_maps, old[model.name]).results(values)
    got = Interpreter(new_maps, new[model.name]).results(values)
    return all(map(close, want, got))


def judge(model: Model, before, after, verdicts: list[str]) -> str | None:
    expected = ["folded" if legal else "left" for legal in model.verdicts]
    if verdicts != expected:
        return f"expected {expected}, got {verdicts}"
    return None if have_same_values(model, before, after) else "the values differ"


def check(opt: str, models: list[Model], text: str, tally: collections.Counter) -> Iterator[str]:
    before = split_functions(run(opt, [], text)[0])
    program, report = run(opt, ["--norm-fold-scale=record", "--norm-print-verdicts=format=json"], text)
    after = split_functions(program)
    verdicts = verdicts_of(report, "fold-scale")
    for model in models:
        folded = "some" if "folded" in verdicts[model.name] else "no"
        tally[f"with {model.change or 'nothing in the way'}: {folded} norm folded"] += 1
        if why := judge(model, before, after, verdicts[model.name]):
            yield f"seed {model.seed} ({model.change}): {why}"
    for name, passes in OTHERS.items():
        after = split_functions(run(opt, passes, text)[0])
        for model in models:
            changed = "some" if any("with_rstd" in line for line in after[1][model.name]) else "no"
            tally[f"by {name}: {changed} norm changed"] += 1
            if not have_same_values(model, before, after):
                yield f"seed {model.seed} ({model.change}): with {name} the values differ"


if __name__ == "__main__":
    fuzz(Model, text_of, check)
