# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs what is left of a function after norms were raised, in plain Python floats.

Understands what norm-opt prints with --linalg-generalize-named-ops --convert-elementwise-to-linalg
--mlir-print-op-generic; raises ValueError at anything else. Nothing is rounded to the types of the program.
"""
import functools, math, re, struct

from expressions import SCALARS, add_up, offsets

# A tensor: its shape, and its elements, the last dim fastest. A scalar has the shape ().
Value = tuple[tuple[int, ...], list[float]]

FUNCTIONS = {"arith.addf": "add", "arith.subf": "sub", "arith.mulf": "mul", "arith.divf": "div", "arith.negf": "neg",
             "arith.maximumf": "max", "arith.extf": "cast", "arith.truncf": "cast", "math.absf": "abs",
             "math.sqrt": "sqrt", "math.rsqrt": "rsqrt", "math.powf": "pow", "arith.index_cast": "cast",
             "arith.sitofp": "cast"}
# What x is divided by, by the number of the mode: inside the root, outside, least.
EPSILON_MODES = [lambda v, e: SCALARS["sqrt"](v + e), lambda v, e: SCALARS["sqrt"](v) + e,
                 lambda v, e: SCALARS["max"](SCALARS["sqrt"](v), e)]
OP = re.compile(r'\s*(?:(%\w+)(?::\d+)? = )?"([\w.]+)"\(([^)]*)\)(.*)')


def split_functions(text: str) -> tuple[dict[str, str], dict[str, list[str]]]:
    """The affine maps of a module by name, and its functions' lines by theirs."""
    maps = dict(re.findall(r"^(#map\d*) = affine_map<\([^)]*\) -> \(([^)]*)\)>$", text, re.M))
    functions = {}
    for part in text.split('"func.func"() <{')[1:]:
        functions[re.search(r'sym_name = "(\w+)"', part).group(1)] = part.splitlines()
    return maps, functions


def names(text: str) -> list[str]:
    return re.findall(r"%\w+(?:#\d+)?", text)


def integers(attributes: str, name: str) -> list[int]:
    found = re.search(rf"{name} = array<i\d+: ([^>]*)>", attributes)
    return [int(i) for i in found.group(1).split(",")] if found else []


def number(text: str, type: str) -> float:
    """A number, or its bits where they are printed."""
    if not text.startswith("0x"):
        return float(text)
    bits = int(text, 16)
    if type == "bf16":
        type, bits = "f32", bits << 16
    code, width = {"f64": ("d", 8), "f32": ("f", 4), "f16": ("e", 2)}[type]
    return struct.unpack(f">{code}", bits.to_bytes(width, "big"))[0]


def shape_of(type: str) -> list[int | None]:
    return [None if d == "?" else int(d) for d in re.findall(r"(\?|\d+)x", type)]


class Interpreter:
    def __init__(self, maps: dict[str, str], lines: list[str]):
        self.maps, self.lines, self.at = maps, lines, 0
        self.values: dict[str, Value] = {}

    def run(self, arguments: list[Value]) -> Value:
        """The first result of the function."""
        return self.results(arguments)[0]

    def results(self, arguments: list[Value]) -> list[Value]:
        parameters = re.findall(r"(%\w+): ", self.lines[1])
        self.values = dict(zip(parameters, arguments))
        self.at = 2
        while True:
            name, op, operands, rest = OP.match(self.lines[self.at]).groups()
            self.at += 1
            args = [self.values[n] for n in names(operands)]
            if op == "func.return":
                return args
            if op == "linalg.generic":
                results = self.generic(args, rest)
            elif op in ("norm.rms_norm", "norm.layer_norm"):
                results = norm(op, args, rest)
            else:
                results = [self.op(op, args, rest)]
            for i, result in enumerate(results):
                self.values[name if len(results) == 1 else f"{name}#{i}"] = result

    def op(self, op: str, args: list[Value], rest: str) -> Value:
        if op in FUNCTIONS:
            return (), list(map(SCALARS[FUNCTIONS[op]], *(a[1] for a in args)))
        if op == "arith.constant":
            value = re.search(r"value = (?:dense<)?([^>]+?)>? : ", rest).group(1)
            type = rest.rsplit("-> ", 1)[1]
            shape, element = tuple(shape_of(type)), re.split("[x<]", type)[-1].rstrip(">")
            numbers = [number(text, element) for text in re.findall(r"[^\[\], ]+", value)]
            return shape, numbers * (math.prod(shape) if len(numbers) == 1 else 1)
        if op == "tensor.empty":
            sizes = iter(a[1][0] for a in args)
            shape = tuple(int(next(sizes)) if s is None else s for s in shape_of(rest.rsplit("-> ", 1)[1]))
            return shape, [0.0] * math.prod(shape)
        if op == "tensor.dim":
            return (), [args[0][0][int(args[1][1][0])]]
        if op == "tensor.cast":
            return args[0]
        if op == "tensor.expand_shape":
            sizes = iter(a[1][0] for a in args[1:])
            shape = tuple(int(next(sizes)) if s is None else s for s in shape_of(rest.rsplit("-> ", 1)[1]))
            return shape, args[0][1]
        if op == "tensor.collapse_shape":
            groups = re.findall(r"\[([\d, ]+)\]", rest)
            return tuple(math.prod(args[0][0][int(d)] for d in g.split(",")) for g in groups), args[0][1]
        if op == "tensor.from_elements":
            return tuple(shape_of(rest.rsplit("-> ", 1)[1])), [e for a in args for e in a[1]]
        raise ValueError(f"{op} is not understood")

    def generic(self, args: list[Value], attributes: str) -> list[Value]:
        maps = [self.maps[m].split(", ") if self.maps[m] else [] for m in re.findall(r"#map\d*", attributes)]
        kinds = re.findall(r"iterator_type<(\w+)>", attributes)
        picks = [tuple(None if e == "0" else int(e[1:]) for e in m) for m in maps]
        loops = [1] * len(kinds)
        for (shape, _), pick in zip(args, picks):
            for size, loop in zip(shape, pick):
                if loop is not None:
                    loops[loop] = size
        sizes = tuple(loops)
        points = math.prod(sizes)
        arguments = re.findall(r"(%\w+): ", self.lines[self.at])
        self.at += 1
        body = {n: [elements[i] for i in offsets(sizes, pick, shape)]
                for n, (shape, elements), pick in zip(arguments, args, picks)}
        summands: dict[str, list[float]] = {}
        outs = arguments[integers(attributes, "operandSegmentSizes")[0]:]
        reduces = "reduction" in kinds
        while True:
            name, op, operands, rest = OP.match(self.lines[self.at]).groups()
            self.at += 1
            operands = names(operands)
            if op == "linalg.yield":
                break
            if op == "arith.constant":
                self.values[name] = self.op(op, [], rest)
            elif op == "linalg.index":
                body[name] = offsets(sizes, (int(re.search(r"dim = (\d+)", rest).group(1)),))
            elif op == "tensor.extract":
                shape, elements = self.values[operands[0]]
                indices = [self.element(n, body, points) for n in operands[1:]]
                body[name] = [elements[functools.reduce(lambda at, i: at * i[1] + int(i[0]), zip(index, shape), 0)]
                              for index in zip(*indices)]
            elif reduces and (others := [n for n in operands if n not in outs]) != operands:
                if op != "arith.addf":
                    raise ValueError(f"a reduction with {op} is not understood")
                summands[name] = self.element(others[0], body, points)
            else:
                body[name] = list(map(SCALARS[FUNCTIONS[op]], *(self.element(n, body, points) for n in operands)))
        self.at += 1  # the types
        results = []
        for result, (shape, start), pick in zip(operands, args[-len(outs):], picks[-len(outs):]):
            if reduces:
                results.append((shape, add_up(sizes, pick, summands[result], start)))
                continue
            elements = [0.0] * math.prod(shape)
            for offset, value in zip(offsets(sizes, pick), self.element(result, body, points)):
                elements[offset] = value
            results.append((shape, elements))
        return results

    def element(self, name: str, body: dict[str, list[float]], points: int) -> list[float]:
        """A value of the body, or a scalar from outside."""
        return body[name] if name in body else self.values[name][1] * points


def norm(op: str, args: list[Value], attributes: str) -> list[Value]:
    """A named norm by its definition: y, and the mean and the factor of x where they are asked for."""
    axes = integers(attributes, "axes")
    has_x, has_residual, has_scale, has_bias = integers(attributes, "operandSegmentSizes")
    epsilon = number(re.search(r"epsilon = (\S+) : f64", attributes).group(1), "f64")
    mode = re.search(r"epsilon_mode = (\d)", attributes)
    divisor_of = EPSILON_MODES[int(mode.group(1)) if mode else 0]
    shape, x = args[0]
    kept = tuple(d for d in range(len(shape)) if d not in axes)
    count = math.prod(shape[a] for a in axes)
    rows = math.prod(shape[d] for d in kept)
    row_of = offsets(shape, kept)

    def mean(values: list[float]) -> list[float]:
        return [s / count for s in add_up(shape, kept, values, [0.0] * rows)]
    statistics: list[Value] = []
    if has_residual:
        x = [e + r for e, r in zip(x, args[1][1])]
        if "with_sum" in attributes:
            statistics.append((shape, x))
    if op == "norm.layer_norm":
        mu = mean(x)
        if "with_mean" in attributes:
            statistics.append((tuple(shape[d] for d in kept), mu))
        x = [e - mu[r] for e, r in zip(x, row_of)]
    squares = mean([e * e for e in x])
    divisors = [divisor_of(v, epsilon) for v in squares]
    if "with_rstd" in attributes:
        statistics.append((tuple(shape[d] for d in kept), [SCALARS["div"](1.0, d) for d in divisors]))
    y = [SCALARS["div"](e, divisors[r]) for e, r in zip(x, row_of)]
    parameters = iter(args[1 + has_residual:])
    element_of = offsets(shape, tuple(axes))
    if has_scale:
        scale = next(parameters)[1]
        plus = 1.0 if "unit_offset" in attributes else 0.0
        y = [e * (scale[i] + plus) for e, i in zip(y, element_of)]
    if has_bias:
        bias = next(parameters)[1]
        y = [e + bias[i] for e, i in zip(y, element_of)]
    return [(shape, y), *statistics]
