# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writers of models in TOSA, StableHLO, ONNX and torch. Each op is written with the function that it stands for."""
import json, math

from tensors import broadcast, cut, gather, joined, matmul, pointwise, transpose


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
