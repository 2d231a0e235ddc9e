# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# REQUIRES: onnx
# RUN: env PYTHONPATH=%src/python:%S/Inputs %onnx_python %s
"""Files of tensors: written and read back, and one line for what is broken."""

import json
import pathlib
import tempfile
import unittest

import numpy as np
from checkpoints import read_tensors, write_tensors

from mlir_norm.checkpoints import tensors
from mlir_norm.checkpoints.tensors import read_header
from mlir_norm.errors import NormError


class TensorsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name) / "model.safetensors"

    def fails(self, message):
        with self.assertRaisesRegex(NormError, message) as caught:
            read_header(self.path)
        self.assertNotIn("\n", str(caught.exception))

    def write(self, header, data=b""):
        text = header if isinstance(header, bytes) else json.dumps(header).encode()
        self.path.write_bytes(len(text).to_bytes(8, "little") + text + data)

    def test_what_is_written_is_read(self):
        arrays = {"b": np.arange(6.0).reshape(2, 3), "a": np.float64(2), "none": np.zeros((0, 4))}
        arrays = {name: np.asarray(array) for name, array in arrays.items()}
        write_tensors(self.path, arrays, {"b": "BF16"}, {"format": "pt"})
        file = read_header(self.path)
        first = file.tensors[0]
        self.assertEqual((first.name, first.dtype, first.shape), ("b", "BF16", (2, 3)))
        self.assertEqual(file.metadata, {"format": "pt"})
        self.assertEqual(read_tensors(self.path)["a"], np.float32(2).tobytes())
        self.assertEqual(read_tensors(self.path)["none"], b"")

    def test_tensors_begin_at_multiples_of_eight(self):
        write_tensors(self.path, {"x": np.zeros(3)})
        self.assertEqual(read_header(self.path).tensors[0].start % 8, 0)

    def test_in_parts(self):
        write_tensors(self.path, {"x": np.arange(5.0)})
        chunk, tensors.CHUNK = tensors.CHUNK, 8
        self.addCleanup(setattr, tensors, "CHUNK", chunk)
        parts = list(read_header(self.path).tensors[0].chunks())
        self.assertEqual([len(part) for part in parts], [8, 8, 4])

    def test_truncated(self):
        write_tensors(self.path, {"x": np.zeros(3)})
        data = self.path.read_bytes()
        self.path.write_bytes(data[:-1])
        self.fails(rf"is truncated: expected {len(data)} bytes, got {len(data) - 1}$")
        self.path.write_bytes(data[:20])
        self.fails("is truncated: expected .* bytes, got 20$")

    def test_no_such_file(self):
        self.path.write_bytes(b"text")
        self.fails("is not a file of safetensors$")
        self.path.write_bytes(b"text of no model and no tensors")
        self.fails("is not a file of safetensors$")
        self.path.unlink()
        self.fails("No such file or directory$")

    def test_broken_header(self):
        for header in (b"{", b"[1]", {"x": 3}, {"x": {"dtype": "F32", "shape": [1]}}):
            self.write(header)
            self.fails("its header is broken$")

    def test_bytes_that_are_not_those_of_the_shape(self):
        self.write({"x": {"dtype": "F32", "shape": [2], "data_offsets": [0, 4]}}, bytes(4))
        self.fails(r"tensor x has 4 bytes, expected 8 for F32\[2\]$")

    def test_unknown_type(self):
        self.write({"x": {"dtype": "F4", "shape": [2], "data_offsets": [0, 1]}}, bytes(1))
        self.fails("tensor x is of the type F4, not known$")

    def test_cut_while_it_is_read(self):
        write_tensors(self.path, {"x": np.zeros(3)})
        tensor = read_header(self.path).tensors[0]
        self.path.write_bytes(self.path.read_bytes()[:-1])
        with self.assertRaisesRegex(NormError, "ends within the tensor x$"):
            tensor.read()


if __name__ == "__main__":
    unittest.main()
