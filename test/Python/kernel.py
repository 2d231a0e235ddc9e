# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# RUN: %python -S %s %cxx
"""Compiled functions are called on arrays of any kind, and arguments that do not fit are told."""

import array
import ctypes
import gc
import pathlib
import subprocess
import sys
import tempfile
import unittest
import weakref

from mlir_norm import Kernel, NormError
from mlir_norm.interface import Interface, Parameter, only, read_interfaces

CXX = sys.argv.pop()

# As norm-compile's functions are called: they check nothing here but what the tests ask for.
SOURCE = r"""
#include <cstdint>
extern "C" int32_t twice(const float *x, const float *w, float *y, int64_t rows) {
  for (int64_t i = 0; i < rows * 4; ++i)
    y[i] = 2 * x[i] + w[i % 4];
  return 0;
}
extern "C" int32_t gather(const uint16_t *x, double factor, double *y, int64_t rows,
                          int64_t cols, int64_t outer, int64_t inner) {
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < cols; ++j)
      y[i * cols + j] = factor * x[i * outer + j * inner];
  return 0;
}
extern "C" int32_t fail(int32_t status) { return status; }
"""


def buffer(name, type, dims, strides=(), written=False, may_be=()):
    return Parameter(name, type, True, written, tuple(dims.split()), strides, may_be)


TWICE = Interface(
    "twice",
    (
        buffer("x", "f32", "rows 4"),
        buffer("w", "f32", "4"),
        buffer("y", "f32", "rows 4", written=True, may_be=("x",)),
    ),
    ("rows",),
    (),
)
GATHER = Interface(
    "gather",
    (
        buffer("x", "bf16", "rows cols", ("outer", "inner")),
        Parameter("factor", "f64", False, False, (), ()),
        buffer("y", "f64", "rows cols", written=True),
    ),
    ("rows", "cols"),
    ("outer", "inner"),
)
FAIL = Interface("fail", (Parameter("status", "i32", False, False, (), ()),), (), ())


def floats(*values):
    return array.array("f", values)


def shaped(values, *shape):
    return memoryview(values).cast("B").cast("f", shape)


class Device:
    def __init__(self, type):
        self.type = type

    def __str__(self):
        return self.type


class Tensor:
    """As much of a torch.Tensor as is asked for."""

    def __init__(self, values, shape, strides, dtype="float32", device="cpu"):
        self.values, self.shape, self.strides = values, shape, strides
        self.dtype, self.device = f"torch.{dtype}", Device(device)

    def data_ptr(self):
        return self.values.buffer_info()[0]

    def stride(self):
        return self.strides

    def element_size(self):
        return self.values.itemsize


class Array:
    """As much of a numpy.ndarray as is asked for."""

    def __init__(self, values, shape, typestr="<f4", readonly=False, strides=None):
        self.values = values
        self.__array_interface__ = {
            "shape": shape,
            "typestr": typestr,
            "data": (values.buffer_info()[0], readonly),
            "strides": strides,
        }


class KernelTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        (folder / "f.cpp").write_text(SOURCE)
        library = folder / "f.so"
        command = [CXX, "-shared", "-fPIC", str(folder / "f.cpp"), "-o", str(library)]
        subprocess.run(command, check=True)
        cls.twice, cls.gather, cls.fail_ = (Kernel(library, i) for i in (TWICE, GATHER, FAIL))

    def setUp(self):
        self.x, self.w, self.y = floats(*range(8)), floats(1, 2, 3, 4), floats(*[0] * 8)
        self.expected = [1, 4, 7, 10, 9, 12, 15, 18]

    def refused(self, *arrays, kernel=None, **named):
        """The words of the refusal."""
        with self.assertRaises(NormError) as caught:
            (kernel or self.twice)(*arrays, **named)
        message = str(caught.exception)
        self.assertNotIn("\n", message)
        return message

    def test_buffers(self):
        x, y = shaped(self.x, 2, 4), shaped(self.y, 2, 4)
        self.twice(x, self.w, y)
        self.assertEqual(list(self.y), self.expected)

    def test_buffers_that_are_read_only_are_read(self):
        self.twice(memoryview(bytes(self.x)).cast("f", (2, 4)), self.w, shaped(self.y, 2, 4))
        self.assertEqual(list(self.y), self.expected)

    def test_ctypes_arrays(self):
        y = (ctypes.c_float * 4 * 2)()
        self.twice((ctypes.c_float * 4 * 2)((0, 1, 2, 3), (4, 5, 6, 7)), self.w, y)
        self.assertEqual([*y[0], *y[1]], self.expected)

    def test_tensors(self):
        y = Tensor(self.y, (2, 4), (4, 1))
        self.twice(Tensor(self.x, (2, 4), (4, 1)), Tensor(self.w, (4,), (1,)), y)
        self.assertEqual(list(self.y), self.expected)

    def test_arrays_that_describe_themselves(self):
        self.twice(Array(self.x, (2, 4)), Array(self.w, (4,)), Array(self.y, (2, 4)))
        self.assertEqual(list(self.y), self.expected)

    def test_names(self):
        self.twice(self.x[:4], y=self.y[:4], w=self.w)
        self.assertEqual(
            self.refused(self.x, self.w, x=self.x, y=self.y), "twice: x is given twice"
        )
        signature = "expected the arguments of twice(x: f32[rows, 4], w: f32[4], y: f32[rows, 4])"
        self.assertEqual(self.refused(self.x), f"{signature}, got 1")
        self.assertEqual(self.refused(*"xwyz"), f"{signature}, got 4")
        self.assertEqual(self.refused(self.x, self.w, z=self.y), f"{signature}, got 2, z=")

    def test_leading_dims_are_one(self):
        self.twice(shaped(self.x, 2, 1, 4), self.w, shaped(self.y, 1, 2, 4))
        self.assertEqual(list(self.y), self.expected)
        self.twice(self.x[4:], self.w, one := floats(0, 0, 0, 0))
        self.assertEqual(list(one), self.expected[4:])
        swapped = Tensor(floats(*range(16)), (2, 2, 4), (4, 8, 1))
        self.assertEqual(
            self.refused(swapped, self.w, self.y),
            "twice: x: the first 2 dims are no single dim: float32[2, 2, 4] with strides [4, 8, 1]",
        )

    def test_no_rows(self):
        self.twice(Tensor(self.x, (0, 4), (4, 1)), self.w, Tensor(self.y, (0, 4), (4, 1)))
        self.assertEqual(list(self.y), [0] * 8)

    def test_strides_and_scalars(self):
        x = array.array("H", range(24))
        y = array.array("d", [0] * 6)
        out = memoryview(y).cast("B").cast("d", (2, 3))
        self.gather(Tensor(x, (2, 3), (8, 2), "bfloat16"), 0.5, out)
        self.assertEqual(list(y), [0, 1, 2, 4, 5, 6])
        self.gather(Array(x, (2, 3), "<u2", strides=(2, 4)), 1, out)
        self.assertEqual(list(y), [0, 2, 4, 1, 3, 5])
        self.assertEqual(
            self.refused(memoryview(x).cast("B").cast("H", (4, 6)), "1", out, kernel=self.gather),
            "gather: factor: expected a number of type f64, got str",
        )
        self.assertEqual(
            self.refused(Array(x, (2, 3), "<u2", strides=(3, 2)), 1, out, kernel=self.gather),
            "gather: x: expected strides of whole elements, got 3 bytes",
        )

    def test_types(self):
        doubles = array.array("d", range(8))
        self.assertEqual(
            self.refused(doubles, self.w, self.y), "twice: x: expected f32[rows, 4], got float64[8]"
        )
        self.assertEqual(
            self.refused(Tensor(self.x, (2, 4), (4, 1), "int32"), self.w, self.y),
            "twice: x: expected f32[rows, 4], got int32[2, 4]",
        )
        self.assertEqual(
            self.refused(Array(self.x, (2, 4), ">f4"), self.w, self.y),
            "twice: x: expected the byte order of this machine, got elements of '>f4'",
        )
        self.assertEqual(
            self.refused(self.x, [1, 2], self.y),
            "twice: x: expected f32[rows, 4], got float32[8] with strides [1]",
        )
        self.assertEqual(
            self.refused(self.x[:4], [1, 2], self.y),
            "twice: w: expected an array, a tensor or a buffer, got list",
        )
        self.assertEqual(
            self.refused(Tensor(self.x, (2, 4), (4, 1), device="cuda:0"), self.w, self.y),
            "twice: x: expected a tensor on the CPU, got one on cuda:0",
        )

    def test_shapes(self):
        x = shaped(self.x, 2, 4)
        self.assertEqual(
            self.refused(x, self.w, self.y[:4]), "twice: y: expected rows = 2, as in x, got 1"
        )
        self.assertEqual(
            self.refused(x, self.w[:3], self.y),
            "twice: w: expected f32[4], got float32[3] with strides [1]",
        )
        self.assertEqual(self.refused(x, x, self.y), "twice: w: expected f32[4], got float32[2, 4]")
        self.assertEqual(
            self.refused(Tensor(self.x, (1, 4), (8, 2)), self.w, self.y),
            "twice: x: expected elements side by side, got float32[1, 4] with strides [8, 2]",
        )

    def test_written_arrays(self):
        self.assertEqual(
            self.refused(self.x[:4], self.w, bytes(16)),
            "twice: y: expected f32[rows, 4], got uint8[16]",
        )
        self.assertEqual(
            self.refused(self.x[:4], self.w, memoryview(bytes(16)).cast("f")),
            "twice: y: is written, but the array is read-only",
        )
        self.assertEqual(
            self.refused(self.x[:4], self.w, Array(self.y, (1, 4), readonly=True)),
            "twice: y: is written, but the array is read-only",
        )

    def test_overlap(self):
        x = shaped(self.x, 2, 4)
        self.twice(x, self.w, x)
        self.assertEqual(list(self.x), self.expected)
        view = memoryview(floats(*range(12)))
        row = Tensor(self.y, (4,), (1,))
        self.assertEqual(self.refused(self.x[:4], row, row), "twice: y: overlaps w")
        self.assertEqual(self.refused(view[:4], self.w, view[2:6]), "twice: y: overlaps x")
        self.assertEqual(self.refused(view[:4], view[4:8], view[4:8]), "twice: y: overlaps w")

    def test_bound(self):
        run = self.twice.bind(x := shaped(self.x, 2, 4), self.w, shaped(self.y, 2, 4))
        self.x[0] = 100
        run()
        run()
        self.assertEqual(list(self.y), [201, *self.expected[1:]])
        del x

    def test_bound_arrays_stay(self):
        tensor = Tensor(floats(0, 1, 2, 3), (1, 4), (4, 1))
        alive = weakref.ref(tensor)
        run = self.twice.bind(tensor, self.w, self.y[:4])
        del tensor
        gc.collect()
        self.assertIsNotNone(alive())
        run()
        del run
        gc.collect()
        self.assertIsNone(alive())

    def test_status(self):
        self.fail_(0)
        self.assertEqual(
            self.refused(1, kernel=self.fail_),
            "fail: a size is negative, or does not fit the function",
        )
        self.assertEqual(self.refused(3, kernel=self.fail_), "fail: no memory is left")
        self.assertEqual(self.refused(77, kernel=self.fail_), "fail: status 77")


class InterfaceTest(unittest.TestCase):
    def test_read(self):
        parameter = {"name": "x", "type": "f32", "buffer": True, "written": False}
        parameter["may_be"] = ["z"]
        known = {"name": "f", "sizes": ["rows"], "strides": []}
        known["parameters"] = [parameter | {"dims": ["rows", "4"], "strides": []}]
        expected = Interface("f", (buffer("x", "f32", "rows 4", may_be=("z",)),), ("rows",), ())
        self.assertEqual(read_interfaces({"functions": [known]}), [expected])

    def test_only(self):
        self.assertIs(only([TWICE]), TWICE)
        with self.assertRaisesRegex(NormError, "or one of these as `entry`: twice, gather$"):
            only([TWICE, GATHER])


unittest.main()
