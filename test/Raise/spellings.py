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
import itertools, pathlib, random, re, subprocess, sys
from collections.abc import Iterator

sys.path.insert(0, str(pathlib.Path(__file__).parent / "Inputs"))
from expressions import Space
from linalg import Writer

N, SIZES = 48, (3, 5, 48)
EPSILON = 1e-5
WHOLE, COLUMN = (0, 1, 2), (2,)
ARGUMENTS = {"x": WHOLE, "scale": COLUMN, "bias": COLUMN, "other": WHOLE, "residual": WHOLE}


CHOICES = {
    "x": ["argument", "residual"],
    "mean": ["times", "divided", "times_inside", "divided_inside"],
    "square": ["product", "power", "absolute"],
    "variance": ["centered", "moments", "mixed", "expanded", "clamped", "integral", "split"],
    "inverse": ["rsqrt", "one_by_sqrt", "power", "sqrt_of_inverse", "root_of_sum", "sqrt_by_itself"],
    "form": ["standard", "scale_first", "scaled_x", "divided", "distributed", "scaled_moments", "negated"],
}


def norm(name: str, kind: str, choice: dict[str, str], mutate: str = "") -> str | None:
    """The text of one norm, or nothing where the choices do not fit it."""
    s, rms = Space(SIZES), kind == "rms_norm"
    x, scale, bias, other, residual = (s.leaf(leaf, dims, "f32") for leaf, dims in ARGUMENTS.items())
    number = lambda value: s.num(value, bias)
    if choice["x"] == "residual":
        x = s.add(x, residual)
    size = {"unbiased": N - 1, "wrong_size": N // 2}.get(mutate, N)
    total = lambda v: s.sum(v, (2,))
    mean = {"times": lambda v, n=N: s.mul(total(v), number(1 / n)),
            "divided": lambda v, n=N: s.div(total(v), number(n)),
            "times_inside": lambda v, n=N: total(s.mul(v, number(1 / n))),
            "divided_inside": lambda v, n=N: total(s.div(v, number(n)))}[choice["mean"]]
    square = {"product": lambda v: s.mul(v, v), "power": lambda v: s.pow(v, 3 if mutate == "cubed" else 2),
              "absolute": lambda v: s.mul(s.abs(v), s.abs(v))}[choice["square"]]
    mu = x if rms else mean(other if mutate == "other_mean" else x)
    center = x if rms else s.sub(x, mu)
    squared = square(other if mutate == "other_squares" else center)
    if rms:
        variance = {"centered": lambda: mean(squared, size),
                    "split": lambda: s.add(s.mul(mean(square(x)), number(0.25)), s.mul(mean(square(x)), number(0.75)))}
    else:
        variance = {
            "centered": lambda: mean(squared, size),
            "moments": lambda: s.sub(mean(square(x)), square(mu)),
            "mixed": lambda: mean(s.mul(x, center)),
            "expanded": lambda: s.add(s.sub(mean(square(x)), s.mul(s.mul(mu, number(2)), mean(x))), square(mu)),
            "clamped": lambda: s.max(s.sub(mean(square(x)), square(mu)), number(0)),
            "integral": lambda: s.div(s.sub(s.mul(total(square(x)), number(N)), square(total(x))), number(N * N))}
    if choice["variance"] not in variance:
        return None
    v = variance[choice["variance"]]()
    shifted, one = s.add(v, number(EPSILON)), number(1)
    inverse = {"rsqrt": lambda: s.rsqrt(shifted), "one_by_sqrt": lambda: s.div(one, s.sqrt(shifted)),
               "power": lambda: s.pow(shifted, -0.5), "sqrt_of_inverse": lambda: s.sqrt(s.div(one, shifted)),
               "root_of_sum": lambda: s.mul(s.rsqrt(s.add(s.mul(v, number(N)), number(N * EPSILON))),
                                            number(N ** 0.5)),
               "sqrt_by_itself": lambda: s.div(s.sqrt(shifted), shifted)}[choice["inverse"]]()
    if mutate == "doubled":
        inverse = s.mul(inverse, number(2))
    affine = lambda n: s.add(s.mul(n, scale), bias)
    z = s.mul(inverse, scale)
    forms = {"standard": lambda: affine(s.mul(center, inverse)),
             "plain": lambda: s.mul(center, inverse),
             "scale_first": lambda: s.add(bias, s.mul(z, center)),
             "scaled_x": lambda: s.add(s.mul(s.mul(center, scale), inverse), bias),
             "divided": lambda: affine(s.div(center, s.sqrt(shifted)))}
    if not rms:
        forms.update(distributed=lambda: s.add(s.mul(x, z), s.sub(bias, s.mul(mu, z))),
                     scaled_moments=lambda: affine(s.sub(s.mul(x, inverse), s.mul(mu, inverse))),
                     negated=lambda: s.add(s.mul(s.mul(s.sub(mu, x), inverse), s.neg(scale)), bias))
    if choice["form"] not in forms:
        return None
    layouts = {leaf: (tuple((d,) for d in dims), "f32") for leaf, dims in ARGUMENTS.items()}
    return Writer(s, random.Random(name), layouts, set()).text(name, forms[choice["form"]]())[0]


def programs(everything: bool) -> Iterator[tuple[str, str, list[str]]]:
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


def main() -> None:
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
