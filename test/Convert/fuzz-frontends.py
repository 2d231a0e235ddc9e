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

usage: fuzz-frontends.py NORM_OPT [--count N] [--seed S] [--emit]
"""
import argparse, collections, json, math, re, subprocess, sys
from itertools import product
from random import Random

BATCH = 100
# What is done to a model, and which of its norms stay: all, those after it, or none.
BREAKS = {None: "none", "returned": "all", "activation of stream": "all", "scaled stream": "all", "norm across": "all",
          "columns picked": "all", "row is cut": "all", "halves swapped": "all", "transposed head": "all",
          "dynamic weight": "after", "branch activation": "after", "branch scale": "after", "post-norm": "after",
          "row is joined": "after", "uniform summand": "after",
          "tied head": "none", "row scale": "none", "row division": "none", "shape is read": "none"}


# Tensors: a shape and the elements in order.

def strides_of(shape):
    return [math.prod(shape[i + 1:]) for i in range(len(shape))]


def gather(x, shape, place):
    """The tensor of this shape whose element at an index is the one of x at place(index)."""
    strides = strides_of(x[0])
    return tuple(shape), [x[1][sum(i * s for i, s in zip(place(index), strides))]
                          for index in product(*map(range, shape))]


def broadcast(x, shape):
    offset = len(shape) - len(x[0])
    return gather(x, shape, lambda index: [0 if size == 1 else i for i, size in zip(index[offset:], x[0])])


def pointwise(function):
    def apply(*operands):
        rank = max(len(x[0]) for x in operands)
        padded = [(1,) * (rank - len(x[0])) + tuple(x[0]) for x in operands]
        shape = tuple(map(max, zip(*padded)))
        return shape, [function(*numbers) for numbers in zip(*(broadcast(x, shape)[1] for x in operands))]
    return apply


def matmul(a, b):
    (m, k), n = a[0], b[0][1]
    return (m, n), [math.fsum(a[1][i * k + p] * b[1][p * n + j] for p in range(k)) for i in range(m) for j in range(n)]


def transpose(x):
    return gather(x, x[0][::-1], lambda index: index[::-1])


def normalize(x, axis, centered, epsilon=1e-5):
    rows = x if axis == 1 else transpose(x)
    n, numbers = rows[0][1], []
    for start in range(0, len(rows[1]), n):
        row = rows[1][start:start + n]
        mean = math.fsum(row) / n if centered else 0.0
        root = math.sqrt(math.fsum((v - mean) ** 2 for v in row) / n + epsilon)
        numbers += [(v - mean) / root for v in row]
    return (rows[0], numbers) if axis == 1 else transpose((rows[0], numbers))


class Writer:
    """The ops of a model, and what each stands for. A value is its name and its shape."""

    def __init__(self, rng):
        self.rng, self.lines, self.functions = rng, [], {}

    def type(self, shape, element="f64"):
        return f"tensor<{''.join(f'{size}x' for size in shape)}{element}>"

    def line(self, op, operands, attributes, types, result):
        name = f"%v{len(self.lines)}"
        self.lines.append(f'{name} = "{op}"({", ".join(operands)}) {{{", ".join([*attributes, f"id = {len(self.lines)}"])}}}'
                          f' : ({", ".join(types)}) -> {result}')
        return name

    def op(self, op, function, operands, shape, attributes=(), more=()):
        """`more` are operands that are no tensors of floats, each with its type."""
        self.functions[len(self.lines)] = function
        name = self.line(op, [v for v, _ in operands] + [v for v, _ in more], attributes,
                         [self.type(s) for _, s in operands] + [t for _, t in more], self.type(shape))
        return name, tuple(shape)

    def dense(self, shape, numbers, element):
        nested = list(numbers)
        for size in reversed(shape[1:]):
            nested = [nested[i:i + size] for i in range(0, len(nested), size)]
        return f"dense<{json.dumps(nested)}> : {Writer.type(self, shape, element)}"

    def constant(self, shape, numbers=None):
        numbers = numbers or [self.rng.gauss(0.3, 1) for _ in range(math.prod(shape))]
        return self.line(self.CONSTANT[0], [], [f"{self.CONSTANT[1]} = {self.dense(shape, numbers, 'f64')}"], [],
                         self.type(shape)), tuple(shape)

    def ids(self, count, rows, element="i64"):
        numbers = [self.rng.randrange(rows) for _ in range(count)]
        shape = self.IDS(count)
        return self.line(self.CONSTANT[0], [], [f"{self.CONSTANT[1]} = {self.dense(shape, numbers, self.INDEX)}"], [],
                         self.type(shape, self.INDEX_TYPE)), self.type(shape, self.INDEX_TYPE)

    # What dialects write in the same way.
    CONSTANT, INDEX, INDEX_TYPE = (None, "value"), "i64", "i64"

    def IDS(self, count):
        return (count,)

    def elementwise(self, kind, function, *operands):
        shape = pointwise(lambda *numbers: 0.0)(*((s, [0.0] * math.prod(s)) for _, s in operands))[0]
        return self.op(self.NAMES[kind], pointwise(function), operands, shape)

    def add(self, a, b):
        return self.elementwise("add", lambda x, y: x + y, a, b)

    def mul(self, a, b):
        return self.elementwise("mul", lambda x, y: x * y, a, b)

    def div(self, a, b):
        return self.elementwise("div", lambda x, y: x / y, a, b)

    def tanh(self, a):
        return self.elementwise("tanh", math.tanh, a)

    def linear(self, a, weight, bias):
        y = self.matmul(a, weight)
        return self.add(y, bias) if bias else y

    def to_builtin(self, value):
        return value

    def from_builtin(self, value):
        return value

    def norm(self, kind, x, operands=(), axis=1):
        """Norms are of builtin tensors."""
        values = [self.to_builtin(v) for v in (x, *operands)]
        self.functions[len(self.lines)] = axis
        name = f"%v{len(self.lines)}"
        types = ", ".join(Writer.type(self, s) for _, s in values)
        parts = f" scale({values[1][0]}) bias({values[2][0]})" if operands else ""
        self.lines.append(f"{name} = norm.{kind} {values[0][0]}{parts} axes [{axis}] epsilon 1.0e-05 "
                          f"{{id = {len(self.lines)}}} : ({types}) -> {Writer.type(self, x[1])}")
        return self.from_builtin((name, x[1]))


def cut(dim, start):
    return lambda x, shape: gather(x, shape, lambda i: [v + (start if d == dim else 0) for d, v in enumerate(i)])


def joined(dim):
    def join(*parts):
        if dim == 0:
            return (sum(p[0][0] for p in parts), *parts[0][0][1:]), [v for p in parts for v in p[1]]
        return transpose(joined(0)(*map(transpose, parts)))
    return join


class Tosa(Writer):
    CONSTANT, INDEX, INDEX_TYPE = ("tosa.const", "values"), "i32", "i32"
    NAMES = {"add": "tosa.add", "tanh": "tosa.tanh"}

    def IDS(self, count):
        return (1, count)

    def same_rank(self, a, b):
        """TOSA repeats dims of size 1, but adds none."""
        rank = max(len(a[1]), len(b[1]))
        return [v if len(v[1]) == rank else self.reshape(v, (1,) * (rank - len(v[1])) + v[1]) for v in (a, b)]

    def add(self, a, b):
        return super().add(*self.same_rank(a, b))

    def mul(self, a, b):
        a, b = self.same_rank(a, b)
        shift = self.line("tosa.const", [], ["values = dense<0> : tensor<1xi8>"], [], "tensor<1xi8>")
        shape = tuple(map(max, zip(a[1], b[1])))
        return self.op("tosa.mul", lambda x, y, _: pointwise(lambda p, q: p * q)(x, y), (a, b), shape,
                       more=[(shift, "tensor<1xi8>")])

    def div(self, a, b):
        return self.mul(a, self.op("tosa.reciprocal", pointwise(lambda x: 1 / x), (b,), b[1]))

    def shape(self, sizes):
        return (self.line("tosa.const_shape", [], [f"values = dense<{list(sizes)}> : tensor<{len(sizes)}xindex>"], [],
                          f"!tosa.shape<{len(sizes)}>"), f"!tosa.shape<{len(sizes)}>")

    def reshape(self, x, shape):
        return self.op("tosa.reshape", lambda v, _: (tuple(shape), v[1]), (x,), shape, more=[self.shape(shape)])

    def transpose(self, x):
        return self.op("tosa.transpose", transpose, (x,), x[1][::-1], ["perms = array<i32: 1, 0>"])

    def matmul(self, a, b):
        (m, k), n = a[1], b[1][1]
        a, b = self.reshape(a, (1, m, k)), self.reshape(b, (1, k, n))
        zero = self.line("tosa.const", [], ["values = dense<0.0> : tensor<1xf64>"], [], "tensor<1xf64>")
        y = self.op("tosa.matmul", lambda x, w, *_: ((1, m, n), matmul((x[0][1:], x[1]), (w[0][1:], w[1]))[1]), (a, b),
                    (1, m, n), more=[(zero, "tensor<1xf64>")] * 2)
        return self.reshape(y, (m, n))

    def lookup(self, table, count):
        ids, type = self.ids(count, table[1][0])
        rows, n = table[1]
        y = self.op("tosa.gather", lambda t, i: ((1, count, n), [t[1][p * n + j] for p in i[1] for j in range(n)]),
                    (self.reshape(table, (1, rows, n)),), (1, count, n), more=[(ids, type)])
        return self.reshape(y, (count, n))

    def pick(self, x):
        """The columns of x, in another order."""
        return self.transpose(self.lookup(self.transpose(x), x[1][1]))

    def slice(self, x, dim, start, size):
        shape = [size if d == dim else s for d, s in enumerate(x[1])]
        starts = self.shape([start if d == dim else 0 for d in range(len(shape))])
        return self.op("tosa.slice", lambda v, *_: cut(dim, start)(v, shape), (x,), shape,
                       more=[starts, self.shape(shape)])

    def concat(self, parts, dim):
        shape = [sum(p[1][dim] for p in parts) if d == dim else s for d, s in enumerate(parts[0][1])]
        return self.op("tosa.concat", joined(dim), parts, shape, [f"axis = {dim} : i32"])


class StableHLO(Writer):
    CONSTANT = ("stablehlo.constant", "value")
    NAMES = {"add": "stablehlo.add", "mul": "stablehlo.multiply", "div": "stablehlo.divide", "tanh": "stablehlo.tanh"}

    def IDS(self, count):
        return (count, 1)

    def elementwise(self, kind, function, *operands):
        shape = max((s for _, s in operands), key=lambda s: (len(s), s))
        wide = []
        for v in operands:
            if v[1] != shape:
                dims = range(len(shape) - len(v[1]), len(shape))
                v = self.op("stablehlo.broadcast_in_dim", lambda x: broadcast(x, shape), (v,), shape,
                            [f"broadcast_dimensions = array<i64: {', '.join(map(str, dims))}>"])
            wide.append(v)
        return super().elementwise(kind, function, *wide)

    def reshape(self, x, shape):
        return self.op("stablehlo.reshape", lambda v: (tuple(shape), v[1]), (x,), shape)

    def transpose(self, x):
        return self.op("stablehlo.transpose", transpose, (x,), x[1][::-1], ["permutation = array<i64: 1, 0>"])

    def matmul(self, a, b):
        if self.rng.random() < 0.4:
            b, dim, function = self.transpose(b), 1, lambda x, w: matmul(x, transpose(w))
        else:
            dim, function = 0, matmul
        n = b[1][1 - dim]
        numbers = f"#stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [{dim}]>"
        return self.op("stablehlo.dot_general", function, (a, b), (a[1][0], n), [f"dot_dimension_numbers = {numbers}"])

    def lookup(self, table, count, dim=0):
        ids, type = self.ids(count, table[1][dim])
        rest = table[1][1 - dim]
        shape = (count, rest) if dim == 0 else (rest, count)
        sizes = (1, rest) if dim == 0 else (rest, 1)
        numbers = (f"#stablehlo.gather<offset_dims = [{1 - dim}], collapsed_slice_dims = [{dim}], start_index_map = [{dim}], "
                   "index_vector_dim = 1>")
        return self.op("stablehlo.gather", lambda t, i: gather(
            t, shape, lambda x: [i[1][v] if d == dim else v for d, v in enumerate(x)]), (table,), shape,
            [f"dimension_numbers = {numbers}", "indices_are_sorted = false",
             f"slice_sizes = array<i64: {sizes[0]}, {sizes[1]}>"], more=[(ids, type)])

    def pick(self, x):
        return self.lookup(x, x[1][1], dim=1)

    def slice(self, x, dim, start, size):
        shape = [size if d == dim else s for d, s in enumerate(x[1])]
        starts = [start if d == dim else 0 for d in range(len(shape))]
        array = lambda values: f"array<i64: {', '.join(map(str, values))}>"
        return self.op("stablehlo.slice", lambda v: cut(dim, start)(v, shape), (x,), shape,
                       [f"start_indices = {array(starts)}", f"limit_indices = {array(map(sum, zip(starts, shape)))}",
                        f"strides = {array([1] * len(shape))}"])

    def concat(self, parts, dim):
        shape = [sum(p[1][dim] for p in parts) if d == dim else s for d, s in enumerate(parts[0][1])]
        return self.op("stablehlo.concatenate", joined(dim), parts, shape, [f"dimension = {dim} : i64"])


class Onnx(Writer):
    CONSTANT = ("onnx.Constant", "value")
    NAMES = {"add": "onnx.Add", "mul": "onnx.Mul", "div": "onnx.Div", "tanh": "onnx.Tanh"}

    def integers(self, numbers):
        type = f"tensor<{len(numbers)}xi64>"
        return self.line("onnx.Constant", [], [f"value = dense<{list(numbers)}> : {type}"], [], type), type

    def reshape(self, x, shape):
        return self.op("onnx.Reshape", lambda v, _: (tuple(shape), v[1]), (x,), shape, more=[self.integers(shape)])

    def transpose(self, x):
        return self.op("onnx.Transpose", transpose, (x,), x[1][::-1], ["perm = [1, 0]"])

    def matmul(self, a, b):
        return self.op("onnx.MatMul", matmul, (a, b), (a[1][0], b[1][1]))

    def linear(self, a, weight, bias):
        if self.rng.random() < 0.5:
            return super().linear(a, weight, bias)
        turned = self.rng.random() < 0.5
        w = self.transpose(weight) if turned else weight

        def gemm(x, v, *c):
            y = matmul(x, transpose(v) if turned else v)
            return pointwise(lambda p, q: p + q)(y, c[0]) if c else y
        return self.op("onnx.Gemm", gemm, (a, w, bias) if bias else (a, w), (a[1][0], weight[1][1]),
                       [f"transB = {int(turned)} : si64", "alpha = 1.0 : f32"])

    def lookup(self, table, count, dim=0):
        ids, type = self.ids(count, table[1][dim])
        shape = [count if d == dim else s for d, s in enumerate(table[1])]
        return self.op("onnx.Gather", lambda t, i: gather(
            t, shape, lambda x: [i[1][v] if d == dim else v for d, v in enumerate(x)]), (table,), shape,
            [f"axis = {dim} : si64"], more=[(ids, type)])

    def pick(self, x):
        return self.lookup(x, x[1][1], dim=1)

    def slice(self, x, dim, start, size):
        shape = [size if d == dim else s for d, s in enumerate(x[1])]
        return self.op("onnx.Slice", lambda v, *_: cut(dim, start)(v, shape), (x,), shape,
                       more=[self.integers([start]), self.integers([start + size]), self.integers([dim])])

    def concat(self, parts, dim):
        shape = [sum(p[1][dim] for p in parts) if d == dim else s for d, s in enumerate(parts[0][1])]
        return self.op("onnx.Concat", joined(dim), parts, shape, [f"axis = {dim} : si64"])


class Torch(Writer):
    CONSTANT, INDEX_TYPE = ("torch.vtensor.literal", "value"), "si64"
    NAMES = {"mul": "torch.aten.mul.Tensor", "div": "torch.aten.div.Tensor", "tanh": "torch.aten.tanh"}

    def type(self, shape, element="f64"):
        return f"!torch.vtensor<[{','.join(map(str, shape))}],{element}>"

    def to_builtin(self, value):
        name, shape = value
        self.functions[len(self.lines)] = lambda x: x
        return self.line("torch_c.to_builtin_tensor", [name], [], [self.type(shape)], Writer.type(self, shape)), shape

    def from_builtin(self, value):
        name, shape = value
        self.functions[len(self.lines)] = lambda x: x
        return self.line("torch_c.from_builtin_tensor", [name], [], [Writer.type(self, shape)], self.type(shape)), shape

    def int(self, number):
        return self.line("torch.constant.int", [], [f"value = {number} : i64"], [], "!torch.int"), "!torch.int"

    def list(self, values, type):
        self.functions[len(self.lines)] = lambda *elements: elements
        return self.line("torch.prim.ListConstruct", [v for v, _ in values], [], [t for _, t in values],
                         f"!torch.list<{type}>"), f"!torch.list<{type}>"

    def ints(self, numbers):
        return self.list([self.int(number) for number in numbers], "int")

    def add(self, a, b):
        one = self.int(1)
        shape = max(a[1], b[1], key=lambda s: (len(s), s))
        return self.op("torch.aten.add.Tensor", lambda x, y, _: pointwise(lambda p, q: p + q)(x, y), (a, b), shape,
                       more=[one])

    def reshape(self, x, shape):
        return self.op("torch.aten.view", lambda v, _: (tuple(shape), v[1]), (x,), shape, more=[self.ints(shape)])

    def transpose(self, x):
        if self.rng.random() < 0.5:
            return self.op("torch.aten.t", transpose, (x,), x[1][::-1])
        return self.op("torch.aten.permute", lambda v, _: transpose(v), (x,), x[1][::-1], more=[self.ints([1, 0])])

    def matmul(self, a, b):
        name = self.rng.choice(["torch.aten.mm", "torch.aten.matmul"])
        return self.op(name, matmul, (a, b), (a[1][0], b[1][1]))

    def linear(self, a, weight, bias):
        shape = (a[1][0], weight[1][1])
        plus = pointwise(lambda p, q: p + q)
        kind = self.rng.random() if bias else 1.0
        if kind < 0.3:
            one = self.int(1)
            return self.op("torch.aten.addmm", lambda c, x, w, *_: plus(matmul(x, w), c), (bias, a, weight), shape,
                           more=[one, one])
        if kind < 0.6:
            return self.op("torch.aten.linear", lambda x, w, c: plus(matmul(x, transpose(w)), c),
                           (a, self.transpose(weight), bias), shape)
        return super().linear(a, weight, bias)

    def lookup(self, table, count):
        ids, type = self.ids(count, table[1][0])
        n = table[1][1]
        no = self.line("torch.constant.bool", [], ["value = false"], [], "!torch.bool"), "!torch.bool"
        return self.op("torch.aten.embedding",
                       lambda t, i, *_: ((count, n), [t[1][p * n + j] for p in i[1] for j in range(n)]), (table,),
                       (count, n), more=[(ids, type), self.int(-1), no, no])

    def pick(self, x):
        dim = self.int(1)
        ids, type = self.ids(x[1][1], x[1][1])
        return self.op("torch.aten.index_select",
                       lambda v, _, i: gather(v, x[1], lambda at: [at[0], i[1][at[1]]]), (x,), x[1],
                       more=[dim, (ids, type)])

    def slice(self, x, dim, start, size):
        shape = [size if d == dim else s for d, s in enumerate(x[1])]
        return self.op("torch.aten.slice.Tensor", lambda v, *_: cut(dim, start)(v, shape), (x,), shape,
                       more=[self.int(dim), self.int(start), self.int(start + size), self.int(1)])

    def concat(self, parts, dim):
        shape = [sum(p[1][dim] for p in parts) if d == dim else s for d, s in enumerate(parts[0][1])]
        tensors = self.list([(v, self.type(s)) for v, s in parts], "vtensor")
        return self.op("torch.aten.cat", lambda values, _: joined(dim)(*values), (), shape,
                       more=[tensors, self.int(dim)])


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


def close(a, b):
    size = max(map(abs, a[1]), default=0.0)
    return a[0] == b[0] and all(abs(p - q) <= 1e-12 * max(size, 1.0) for p, q in zip(a[1], b[1]))


def judge(model, before, after):
    kept = sum('"norm.layer_norm"' in line for line in after)
    if model.norms - kept != model.expected():
        return f"expected {model.expected()} of {model.norms} to be converted, got {model.norms - kept}"
    want, got = model.run(before), model.run(after)
    return None if all(map(close, want, got)) else "the values differ"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("opt")
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--emit", action="store_true")
    options = parser.parse_args()
    failures, tally = [], collections.Counter()
    for first in range(0, options.count, BATCH):
        models = [Model(options.seed + i) for i in range(first, min(first + BATCH, options.count))]
        text = "".join(f"// {model.change}\n{model.text}" for model in models)
        if options.emit:
            print(text)
            continue
        before, after = (functions_of(run_opt(options.opt, passes, text)) for passes in ("", "norm-center"))
        for model in models:
            tally[type(model.writer).__name__, str(model.change)] += 1
            if why := judge(model, before[model.name], after[model.name]):
                failures.append(f"seed {model.seed} ({type(model.writer).__name__}, {model.change}): {why}")
    for failure in failures:
        print(failure)
    for (dialect, change), count in sorted(tally.items()):
        print(f"{count} in {dialect} with {change}")
    if not options.emit:
        print(f"{len(failures)} of {options.count} not as expected")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
