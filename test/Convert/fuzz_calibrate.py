#!/usr/bin/env python3
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: %python %s norm-run --count 6
"""Calibrates random LayerNorms on random and on hard rows: with huge means, without variance, of one column, of
zeros, NaN and infinities, and with epsilons from none to far above the variance.

What is written must be what the definitions give, computed here in exact fractions, and no error may be above its bound.

usage: fuzz_calibrate.py NORM_RUN [--count N] [--seed S]
"""
import argparse, decimal, json, math, pathlib, struct, subprocess, sys, tempfile
from fractions import Fraction
from random import Random

NORMS = 16
CODES = {"f64": ("d", "<f8"), "f32": ("f", "<f4"), "f16": ("e", "<f2"), "bf16": ("H", "<u2")}


def to_bf16(value: float) -> int:
    bits = struct.unpack("<I", struct.pack("<f", value))[0]
    if math.isnan(value):
        return 0x7FC0
    return bits + 0x7FFF + (bits >> 16 & 1) >> 16


def round_to(value: float, kind: str) -> float:
    if kind == "bf16":
        return struct.unpack("<f", struct.pack("<I", to_bf16(value) << 16))[0]
    return struct.unpack("<" + CODES[kind][0], struct.pack("<" + CODES[kind][0], value))[0]


def write_npy(path: pathlib.Path, kind: str, rows: list[list[float]], cols: int) -> None:
    code, descr = CODES[kind]
    header = f"{{'descr': '{descr}', 'fortran_order': False, 'shape': ({len(rows)}, {cols}), }}"
    header += " " * (63 - (len(header) + 10) % 64) + "\n"
    numbers = [to_bf16(x) if kind == "bf16" else x for row in rows for x in row]
    path.write_bytes(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode()
                     + struct.pack(f"<{len(numbers)}{code}", *numbers))


class Norm:
    """One LayerNorm and the rows that it sees in each sample."""

    def __init__(self, rng: Random, samples: int):
        self.kind = rng.choice(list(CODES))
        self.cols = rng.choice([1, 1, 2, 3, 8, 17, 64])
        self.epsilon = rng.choice([0.0, 1e-12, 1e-5, 1.0, 100.0])
        self.mode = rng.choice(["", "", "", "outside_root", "least"])
        self.operands = 1 if self.kind == "f16" else rng.choice([1, 1, 2])
        self.samples = [[self.rows(rng, count) for _ in range(self.operands)]
                        for count in (rng.randrange(5) for _ in range(samples))]

    def rows(self, rng: Random, count: int) -> list[list[float]]:
        def row() -> list[float]:
            how = rng.choice(["plain"] * 6 + ["large mean"] * 3 + ["constant", "zero", "small"] + ["nan", "inf"] * (rng.random() < 0.1))
            mean = {"large mean": rng.choice([3.0, 100.0, 1e4]), "plain": rng.gauss(0, 0.5)}.get(how, 0)
            row = [round_to(mean + rng.gauss(0, 1e-3 if how == "small" else 1), self.kind) for _ in range(self.cols)]
            if how in ("constant", "zero"):
                row = [float(rng.randrange(1, 5)) if how == "constant" else 0.0] * self.cols
                row = row[:1] * self.cols
            if how in ("nan", "inf") and row:
                row[rng.randrange(self.cols)] = float(how)
            return row

        return [row() for _ in range(count)]

    def seen(self):
        """The rho and the error of each row, or None where they are not finite."""
        for operands in self.samples:
            for parts in zip(*operands):
                yield self.measure([round_to(math.fsum(xs), self.kind) if len(xs) > 1 else xs[0] for xs in zip(*parts)])

    def measure(self, row: list[float]):
        if not row or not all(map(math.isfinite, row)):
            return None
        numbers = [Fraction(x) for x in row]
        mean = sum(numbers) / len(numbers)
        variance = sum((x - mean) ** 2 for x in numbers) / len(numbers)
        if not variance and (self.mode or not self.epsilon):
            return None

        def divisor(square: Fraction) -> float:
            if not self.mode:
                return math.sqrt(square + Fraction(self.epsilon))
            root = math.sqrt(square)
            return root + self.epsilon if self.mode == "outside_root" else max(root, self.epsilon)

        s, t = divisor(variance), divisor(variance + mean**2)
        rho = abs(float(mean)) / (math.sqrt(variance) if self.mode else s)
        return rho, math.sqrt(float(variance) * (1 / s - 1 / t) ** 2 + float(mean**2) / t**2)


def bound(rho: float) -> float:
    with decimal.localcontext() as context:
        context.prec = 60
        return float((2 - 2 / (1 + decimal.Decimal(rho) ** 2).sqrt()).sqrt())


def close(got: float, want: float) -> bool:
    return abs(got - want) <= 1e-9 * abs(want) + 1e-13


def check(norm: Norm, got: dict) -> str:
    seen = list(norm.seen())
    finite = [values for values in seen if values]
    if (got["rows"], got["not_finite"]) != (len(seen), len(seen) - len(finite)):
        return f"expected {len(seen)} rows, {len(seen) - len(finite)} not finite"
    for name, values in zip(("rho", "error"), zip(*finite) if finite else ((), ())):
        want = {"max": max(values, default=0), "mean": math.fsum(values) / max(len(values), 1)}
        if not all(close(got[name][key], want[key]) for key in want):
            return f"expected {name} {want}"
    if not math.isclose(got["bound"], bound(got["rho"]["max"]), rel_tol=1e-14):
        return f"expected a bound of {bound(got['rho']['max'])}"
    if got["error"]["max"] > got["bound"] * (1 + 1e-12) + 1e-14:
        return "the error is above its bound"
    return ""


def calibrate(norm_run: str, folder: pathlib.Path, norms: list[Norm], samples: int) -> dict:
    arguments, body, results = [], [], []
    for i, norm in enumerate(norms):
        type = f"tensor<?x{norm.cols}x{norm.kind}>"
        names = [f"%x{i}", f"%r{i}"][:norm.operands]
        arguments += [f"{name}: {type}" for name in names]
        residual = f" residual({names[1]})" if norm.operands == 2 else ""
        body.append(f"  %y{i} = norm.layer_norm {names[0]}{residual} axes [1] epsilon {norm.epsilon:e} {norm.mode}"
                    f" : ({', '.join([type] * norm.operands)}) -> {type}")
        results.append((f"%y{i}", type))
    values, types = (", ".join(part) for part in zip(*results))
    (folder / "norms.mlir").write_text(f"func.func @norms({', '.join(arguments)}) -> ({types}) {{\n"
                                       + "\n".join(body) + f"\n  return {values} : {types}\n}}\n")
    command = [norm_run, folder / "norms.mlir", "--opt-level", "0", "--calibrate", folder / "seen.json"]
    for sample in range(samples):
        for i, norm in enumerate(norms):
            for j, rows in enumerate(norm.samples[sample]):
                path = folder / f"{sample}.{i}.{j}.npy"
                write_npy(path, norm.kind, rows, norm.cols)
                command += ["--input", path]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return json.loads((folder / "seen.json").read_text())


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("norm_run")
    parser.add_argument("--count", type=int, default=20, help="how many modules")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    rows = 0
    for seed in range(options.seed, options.seed + options.count):
        rng = Random(seed)
        samples = rng.choice([1, 1, 2, 3])
        norms = [Norm(rng, samples) for _ in range(NORMS)]
        with tempfile.TemporaryDirectory() as folder:
            file = calibrate(options.norm_run, pathlib.Path(folder), norms, samples)
        if (file["norms"], file["samples"]) != (NORMS, samples):
            print(f"seed {seed}: expected {NORMS} norms and {samples} samples, got {file}")
            return 1
        for norm, got in zip(norms, file["layer_norms"], strict=True):
            if why := check(norm, got):
                print(f"seed {seed}: {why}, got {got}")
                return 1
            rows += got["rows"]
    print(f"{options.count * NORMS} norms, {rows} rows")
    return 0


if __name__ == "__main__":
    sys.exit(main())
