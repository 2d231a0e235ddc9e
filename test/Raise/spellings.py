#!/usr/bin/env python3
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: python3 %s norm-opt
# RUN: python3 %s norm-opt --fuse
"""Writes norms in all spellings of a small grammar, and programs that are one step away from a norm, as linalg on
tensors; checks that each of the former is raised to the op that it is, and none of the latter.

usage: spellings.py NORM_OPT [--fuse] [--all] [--emit]
--fuse runs --linalg-fuse-elementwise-ops first; --all takes every combination (minutes) instead of a sample.
"""
import itertools, random, re, subprocess, sys

N, ROWS = 48, "3x5"
EPSILON = 1e-5
FULL, ROW, COLUMN, SCALAR = f"{ROWS}x{N}", f"{ROWS}x1", f"{N}", ""
MAPS = {FULL: "(d0, d1, d2)", ROW: "(d0, d1, 0)", COLUMN: "(d2)", SCALAR: "()"}


class Program:
    """One function; values are (name, shape)."""

    def __init__(self, name):
        self.name, self.lines, self.next, self.arguments = name, [], 0, []

    def fresh(self):
        self.next += 1
        return f"%v{self.next}"

    def argument(self, shape):
        name = f"%a{len(self.arguments)}"
        self.arguments.append(f"{name}: tensor<{shape}xf32>")
        return name, shape

    def generic(self, inputs, init, shape, body, reduces=False):
        result = self.fresh()
        maps = dict(MAPS, **({} if shape == FULL or reduces else {ROW: MAPS[FULL]}))
        maps = [f"affine_map<(d0, d1, d2) -> {maps[s]}>" for s in [i[1] for i in inputs] + [shape]]
        third = "reduction" if reduces else "parallel"
        types = ", ".join(f"tensor<{s}xf32>" for _, s in inputs)
        arguments = ", ".join([f"%b{i}: f32" for i in range(len(inputs))] + ["%out: f32"])
        self.lines += [
            f'{result} = linalg.generic {{indexing_maps = [{", ".join(maps)}], '
            f'iterator_types = ["parallel", "parallel", "{third}"]}} '
            f'ins({", ".join(i[0] for i in inputs)} : {types}) outs({init} : tensor<{shape}xf32>) {{',
            f"^bb0({arguments}):", *body, "linalg.yield %r : f32", f"}} -> tensor<{shape}xf32>"]
        return result, shape

    def elementwise(self, op, *operands):
        tensors = [v for v in operands if isinstance(v, tuple)]
        shape = FULL if any(v[1] in (FULL, COLUMN) for v in tensors) else ROW
        init = self.fresh()
        self.lines.append(f"{init} = tensor.empty() : tensor<{shape}xf32>")
        body, names = [], []
        for i, v in enumerate(operands):
            if isinstance(v, tuple):
                names.append(f"%b{tensors.index(v)}")
            else:
                body.append(f"%c{i} = arith.constant {v:.17e} : f32")
                names.append(f"%c{i}")
        body.append(f'%r = {op} {", ".join(names)} : f32')
        return self.generic(tensors, init, shape, body)

    def sum(self, value):
        zero, empty, init = self.fresh(), self.fresh(), self.fresh()
        self.lines += [f"{zero} = arith.constant 0.0 : f32", f"{empty} = tensor.empty() : tensor<{ROW}xf32>",
                       f"{init} = linalg.fill ins({zero} : f32) outs({empty} : tensor<{ROW}xf32>) -> tensor<{ROW}xf32>"]
        return self.generic([value], init, ROW, ["%r = arith.addf %b0, %out : f32"], reduces=True)

    def text(self, result):
        body = "\n  ".join(self.lines)
        return (f'func.func @{self.name}({", ".join(self.arguments)}) -> tensor<{result[1]}xf32> {{\n  {body}\n'
                f"  return {result[0]} : tensor<{result[1]}xf32>\n}}\n")

    # The algebra, op by op.
    def add(self, a, b): return self.elementwise("arith.addf", a, b)
    def sub(self, a, b): return self.elementwise("arith.subf", a, b)
    def mul(self, a, b): return self.elementwise("arith.mulf", a, b)
    def div(self, a, b): return self.elementwise("arith.divf", a, b)
    def neg(self, a): return self.elementwise("arith.negf", a)
    def sqrt(self, a): return self.elementwise("math.sqrt", a)
    def rsqrt(self, a): return self.elementwise("math.rsqrt", a)
    def pow(self, a, e): return self.elementwise("math.powf", a, e)
    def absolute(self, a): return self.elementwise("math.absf", a)
    def maximum(self, a, b): return self.elementwise("arith.maximumf", a, b)


CHOICES = {
    "x": ["argument", "residual"],
    "mean": ["times", "divided", "times_inside", "divided_inside"],
    "square": ["product", "power", "absolute"],
    "variance": ["centered", "moments", "mixed", "expanded", "clamped", "integral", "split"],
    "inverse": ["rsqrt", "one_by_sqrt", "power", "sqrt_of_inverse", "root_of_sum", "sqrt_by_itself"],
    "form": ["standard", "scale_first", "scaled_x", "divided", "distributed", "scaled_moments", "negated"],
}


def norm(name, kind, choice, mutate=""):
    """The text of one norm, or nothing where the choices do not fit it."""
    p, rms = Program(name), kind == "rms_norm"
    x, scale, bias = p.argument(FULL), p.argument(COLUMN), p.argument(COLUMN)
    other = p.argument(FULL)
    if choice["x"] == "residual":
        x = p.add(x, p.argument(FULL))
    size = {"unbiased": N - 1, "wrong_size": N // 2}.get(mutate, N)
    mean = {"times": lambda v, n=N: p.mul(p.sum(v), 1 / n), "divided": lambda v, n=N: p.div(p.sum(v), n),
            "times_inside": lambda v, n=N: p.sum(p.mul(v, 1 / n)),
            "divided_inside": lambda v, n=N: p.sum(p.div(v, n))}[choice["mean"]]
    square = {"product": lambda v: p.mul(v, v), "power": lambda v: p.pow(v, 3 if mutate == "cubed" else 2),
              "absolute": lambda v: p.mul(p.absolute(v), p.absolute(v))}[choice["square"]]
    mu = None if rms else mean(other if mutate == "other_mean" else x)
    center = (lambda: x) if rms else (lambda: p.sub(x, mu))
    squared = (lambda: square(other)) if mutate == "other_squares" else (lambda: square(center()))
    if rms:
        variance = {"centered": lambda: mean(squared(), size),
                    "split": lambda: p.add(p.mul(mean(square(x)), 0.25), p.mul(mean(square(x)), 0.75))}
    else:
        variance = {
            "centered": lambda: mean(squared(), size),
            "moments": lambda: p.sub(mean(square(x)), square(mu)),
            "mixed": lambda: mean(p.mul(x, center())),
            "expanded": lambda: p.add(p.sub(mean(square(x)), p.mul(p.mul(mu, 2.0), mean(x))), square(mu)),
            "clamped": lambda: p.maximum(p.sub(mean(square(x)), square(mu)), 0.0),
            "integral": lambda: p.div(p.sub(p.mul(p.sum(square(x)), N), square(p.sum(x))), N * N)}
    if choice["variance"] not in variance:
        return None
    v = variance[choice["variance"]]()
    shifted = lambda: p.add(v, EPSILON)
    inverse = {"rsqrt": lambda: p.rsqrt(shifted()), "one_by_sqrt": lambda: p.div(1.0, p.sqrt(shifted())),
               "power": lambda: p.pow(shifted(), -0.5), "sqrt_of_inverse": lambda: p.sqrt(p.div(1.0, shifted())),
               "root_of_sum": lambda: p.mul(p.rsqrt(p.add(p.mul(v, N), N * EPSILON)), N ** 0.5),
               "sqrt_by_itself": lambda: (lambda q: p.div(p.sqrt(q), q))(shifted())}[choice["inverse"]]
    if mutate == "doubled":
        inverse = (lambda plain: lambda: p.mul(plain(), 2.0))(inverse)
    affine = lambda n: p.add(p.mul(n, scale), bias)
    forms = {"standard": lambda: affine(p.mul(center(), inverse())),
             "plain": lambda: p.mul(center(), inverse()),
             "scale_first": lambda: p.add(bias, p.mul(p.mul(inverse(), scale), center())),
             "scaled_x": lambda: p.add(p.mul(p.mul(center(), scale), inverse()), bias),
             "divided": lambda: affine(p.div(center(), p.sqrt(shifted())))}
    if not rms:
        def distributed():
            z = p.mul(inverse(), scale)
            return p.add(p.mul(x, z), p.sub(bias, p.mul(mu, z)))
        def scaled_moments():
            i = inverse()
            return affine(p.sub(p.mul(x, i), p.mul(mu, i)))
        forms.update(distributed=distributed, scaled_moments=scaled_moments,
                     negated=lambda: p.add(p.mul(p.mul(p.sub(mu, x), inverse()), p.neg(scale)), bias))
    if choice["form"] not in forms:
        return None
    return p.text(forms[choice["form"]]())


def programs(everything):
    """(name, text, expected ops)"""
    combinations = [dict(zip(CHOICES, values)) for values in itertools.product(*CHOICES.values())]
    if not everything:
        combinations = random.Random(20).sample(combinations, 160)
    for i, choice in enumerate(combinations):
        for kind in ("rms_norm", "layer_norm"):
            name = f"{kind}_{i}_" + "_".join(choice.values())
            text = norm(name, kind, choice)
            if text:
                yield name, text, [kind]
    for mutate in ("unbiased", "wrong_size", "cubed", "other_mean", "other_squares", "doubled"):
        for inverse in ("rsqrt", "one_by_sqrt", "power"):
            for kind in ("rms_norm", "layer_norm"):
                if (mutate, kind) == ("other_mean", "rms_norm"):
                    continue
                choice = {"x": "residual", "mean": "divided", "square": "power", "variance": "centered",
                          "inverse": inverse, "form": "plain"}
                name = f"negative_{mutate}_{kind}_{inverse}"
                yield name, norm(name, kind, choice, mutate), []


def main():
    opt, flags = sys.argv[1], sys.argv[2:]
    cases = list(programs("--all" in flags))
    module = "".join(text for _, text, _ in cases)
    if "--emit" in flags:
        print(module)
        return
    fuse = ["--linalg-fuse-elementwise-ops"] if "--fuse" in flags else []
    run = subprocess.run([opt, *fuse, "--norm-verify-raise"], input=module, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(run.stderr[:2000])
    raised = {}
    for function in re.split(r"(?=func\.func @)", run.stdout)[1:]:
        name = re.match(r"func\.func @(\w+)", function).group(1)
        ops = re.findall(r"= norm\.(\w+) %\S+ (scale\(\S+\))?", function)
        left = len(re.findall(r"math\.(?:rsqrt|sqrt|powf)", function))
        raised[name] = [op for op, _ in ops], all(s for _, s in ops), left
    wrong = 0
    for name, _, expected in cases:
        ops, scaled, left = raised[name]
        if ops != expected or (expected and (not scaled or left)):
            wrong += 1
            print(f"{name}: expected {expected}, got {ops}, with scale: {scaled}, roots left: {left}")
    print(f"{len(cases) - wrong} of {len(cases)} programs as expected")
    sys.exit(wrong != 0)


main()
