#!/usr/bin/env python3
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: %python %s norm-opt --count 400
"""Writes random pre-LN models in f64, each in TOSA, StableHLO, ONNX or torch, and in most of them one thing that breaks a
precondition of --norm-center.

Just those LayerNorms must become RMSNorms whose rows can be proven to sum to zero, and what becomes of a model must have
its values to 1e-12. Every op carries a number, by which the function that it stands for is found, so that no dialect is
parsed here but for constants.

usage: fuzz_frontends.py NORM_OPT [--count N] [--seed S] [--emit]
"""
import math, pathlib, re, subprocess, sys
from random import Random

sys.path.insert(0, str(pathlib.Path(__file__).parent / "Inputs"))
from dialects import Onnx, StableHLO, Torch, Tosa
from fuzzing import close, fuzz
from tensors import normalize, pointwise

# What is done to a model, and which of its norms stay: all, those after it, or none.
BREAKS = {None: "none", "returned": "all", "activation of stream": "all", "scaled stream": "all", "norm across": "all",
          "columns picked": "all", "row is cut": "all", "halves swapped": "all", "transposed head": "all",
          "dynamic weight": "after", "branch activation": "after", "branch scale": "after", "post-norm": "after",
          "row is joined": "after", "part of a wider row": "after", "rows are wrapped": "after", "uniform summand": "after",
          "tied head": "none", "row scale": "none", "row division": "none", "shape is read": "none"}


class Model:
    """The text of a function, and what is expected of it."""

    def __init__(self, seed):
        self.rng = rng = Random(seed)
        self.seed, self.name = seed, f"seed_{seed}"
        self.writer = rng.choice([Tosa, StableHLO, Onnx, Torch])(rng)
        self.tokens, self.n = rng.choice([2, 3, 5]), rng.choice([2, 4, 6])
        self.arguments, self.results, self.norms = [], [], 0
        self.change = rng.choice(list(BREAKS)) if rng.random() < 0.8 else None
        depth = rng.randrange(1, 4)
        self.broken_at = rng.randrange(depth)
        self.write(depth)

    def argument(self, *shape):
        self.arguments.append((f"%a{len(self.arguments)}", shape))
        return self.arguments[-1]

    def norm(self, x, affine=None, axis=1):
        self.norms += 1
        affine = self.rng.random() < 0.7 if affine is None else affine
        size = x[1][axis]
        operands = [self.writer.constant((size,)) for _ in range(2)] if affine else []
        return self.writer.norm("layer_norm", x, operands, axis)

    def detour(self, x):
        """The same rows, differently."""
        w, (t, n) = self.writer, x[1]
        kind = self.rng.randrange(8)
        if kind == 0:
            return w.reshape(w.reshape(x, (t, 1, n)), (t, n))
        if kind == 1:
            return w.reshape(w.reshape(x, (t, 2, n // 2)), (t, n))
        if kind == 2:
            return w.transpose(w.transpose(x))
        if kind == 3:
            return w.slice(w.concat([w.constant((1, n)), x], 0), 0, 1, t)
        return x

    def linear(self, x, k, n, weight=None):
        w = self.writer
        weight = weight or (w.transpose(w.constant((n, k))) if self.rng.random() < 0.4 else w.constant((k, n)))
        return w.linear(x, weight, w.constant((n,)) if self.rng.random() < 0.7 else None)

    def branch(self, h, change):
        w, n, k = self.writer, self.n, self.rng.choice([2, 3])
        y = w.tanh(self.linear(self.norm(h), n, k))
        if change == "dynamic weight":
            return w.matmul(y, self.argument(k, n))
        out = self.detour(self.linear(y, k, n))
        if change == "branch activation":
            out = w.tanh(out)
        if change == "branch scale":
            out = w.mul(out, self.argument(n))
        if change == "row scale":
            out = w.mul(out, self.argument(self.tokens, 1))
        if change == "row division":
            out = w.div(out, self.argument(self.tokens, 1))
        if change == "post-norm":
            out = self.norm(out, affine=True)
        if change == "uniform summand":
            out = w.add(out, self.argument(self.tokens, 1))
        if change == "part of a wider row":
            out = w.slice(self.linear(y, k, 2 * n), 1, 0, n)
        if change == "rows are wrapped":
            # The elements of a row come from several ones, even where there are as many as are in it.
            out = w.transpose(w.reshape(out, (n, self.tokens)))
        if change == "row is joined":
            out = w.concat([w.slice(out, 1, 0, n // 2), w.constant((self.tokens, n - n // 2))], 1)
        return out

    def disturb(self, h):
        """Something that reads the stream."""
        w, n, change = self.writer, self.n, self.change
        if change == "returned":
            self.results.append(h)
        if change == "activation of stream":
            self.results.append(w.tanh(h))
        if change == "scaled stream":
            return w.mul(h, self.argument(n))
        if change == "norm across":
            self.results.append(self.norm(h, axis=0))
        if change == "columns picked":
            return w.pick(h)
        if change == "row is cut":
            self.results.append(w.slice(h, 1, 0, n // 2))
        if change == "halves swapped":
            return w.concat([w.slice(h, 1, n // 2, n - n // 2), w.slice(h, 1, 0, n // 2)], 1)
        if change == "transposed head":
            self.results.append(w.matmul(w.constant((2, self.tokens)), w.matmul(h, w.constant((n, 3)))))
        if change == "shape is read":
            self.read_shape(h)
        return h

    def read_shape(self, h):
        w, type = self.writer, self.writer.type(h[1])
        if isinstance(w, Onnx):
            w.line("onnx.Shape", [h[0]], [], [type], "tensor<2xi64>")
        if isinstance(w, StableHLO):
            w.line("stablehlo.get_dimension_size", [h[0]], ["dimension = 0 : i64"], [type], "tensor<i32>")
        if isinstance(w, Torch):
            w.line("torch.aten.size.int", [h[0], w.int(0)[0]], [], [type, "!torch.int"], "!torch.int")

    def write(self, depth):
        w, rng, n = self.writer, self.rng, self.n
        table = w.constant((5, n))
        h = w.lookup(table, self.tokens)
        if rng.random() < 0.6:
            h = w.add(h, w.constant((self.tokens, n)))
        self.norms_before = None
        for layer in range(depth):
            change = self.change if layer == self.broken_at else None
            if change and (BREAKS[change] == "all" or change == "shape is read"):
                h = self.disturb(h)
            out = self.branch(h, change)
            if change and BREAKS[change] == "after":
                self.norms_before = self.norms
            h = w.add(h, out) if rng.random() < 0.5 else w.add(out, h)
            h = self.detour(h)
        y = self.norm(h)
        head = w.transpose(table) if self.change == "tied head" else w.constant((n, 5))
        self.results.append(w.matmul(y, head))
        arguments = ", ".join(f"{v}: {w.type(s)}" for v, s in self.arguments)
        types = ", ".join(w.type(s) for _, s in self.results)
        self.text = (f"func.func @{self.name}({arguments}) -> ({types}) {{\n" + "\n".join(w.lines) +
                     f"\nreturn {', '.join(v for v, _ in self.results)} : {types}\n}}\n")

    def expected(self):
        kind = BREAKS[self.change]
        return self.norms if kind == "none" else 0 if kind == "all" else self.norms_before

    def run(self, lines):
        """The results of the function as it is printed in generic form."""
        rng, values = Random(self.seed + 1), {}
        given = [(s, [rng.gauss(0.2, 1) for _ in range(math.prod(s))]) for _, s in self.arguments]
        for line in lines:
            if block := re.match(r"\s*\^bb0\((.*)\):", line):
                values.update(zip(re.findall(r"%\w+", block[1]), given))
            if not (op := re.match(r'\s*(?:(%\w+) = )?"([\w.]+)"\(([^)]*)\)(.*)', line)):
                continue
            result, name, operands, rest = op.groups()
            operands = [values.get(v) for v in re.findall(r"%\w+", operands)]
            if name == "func.return":
                return operands
            if dense := re.search(r"dense<([^>]*)> : tensor<((?:\d+x)*)f?i?\w+>", rest):
                shape = tuple(map(int, dense[2].split("x")[:-1]))
                numbers = [int(v) if re.fullmatch(r"-?\d+", v) else float(v) for v in re.findall(r"[-+.\deE]+", dense[1])]
                values[result] = shape, numbers * math.prod(shape) if len(numbers) == 1 else numbers
                continue
            function = self.writer.functions.get(int(re.search(r"\bid = (\d+)", rest)[1]))
            if name.startswith("norm."):
                y = normalize(operands[0], function, name == "norm.layer_norm")
                for apply, operand in zip((lambda p, q: p * q, lambda p, q: p + q), operands[1:]):
                    y = pointwise(apply)(y, operand if function == 1 else ((operand[0][0], 1), operand[1]))
                values[result] = y
            elif function:
                values[result] = function(*operands)


def run_opt(opt, passes, text):
    done = subprocess.run([opt, "--allow-unregistered-dialect", "--mlir-print-op-generic", f"--pass-pipeline=builtin.module({passes})"],
                          input=text, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{opt} failed: {done.stderr[:2000]}")
    return done.stdout


def functions_of(text):
    """The lines of each function in generic form, by name."""
    functions = {}
    for part in text.split('"func.func"()')[1:]:
        functions[re.search(r'sym_name = "(\w+)"', part)[1]] = part.split("\n")
    return functions


def judge(model, before, after):
    kept = sum('"norm.layer_norm"' in line for line in after)
    if model.norms - kept != model.expected():
        return f"expected {model.expected()} of {model.norms} to be converted, got {model.norms - kept}"
    want, got = model.run(before), model.run(after)
    return None if all(map(close, want, got)) else "the values differ"


def text_of(models):
    return "".join(f"// {model.change}\n{model.text}" for model in models)


def check(opt, models, text, tally):
    before, after = (functions_of(run_opt(opt, passes, text)) for passes in ("", "norm-center{explicit=never}"))
    for model in models:
        dialect = type(model.writer).__name__
        tally[f"in {dialect} with {model.change or 'nothing in the way'}"] += 1
        if why := judge(model, before[model.name], after[model.name]):
            yield f"seed {model.seed} ({dialect}, {model.change}): {why}"


if __name__ == "__main__":
    fuzz(Model, text_of, check)
