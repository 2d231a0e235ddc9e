# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Functions of tensors in plain Python: a tensor is its shape and its elements in order."""
import math
from itertools import product


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


def cut(dim, start):
    return lambda x, shape: gather(x, shape, lambda i: [v + (start if d == dim else 0) for d, v in enumerate(i)])


def joined(dim):
    def join(*parts):
        if dim == 0:
            return (sum(p[0][0] for p in parts), *parts[0][0][1:]), [v for p in parts for v in p[1]]
        return transpose(joined(0)(*map(transpose, parts)))
    return join
