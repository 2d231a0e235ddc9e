# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiled kernels on the arrays of frameworks."""

import os
import tempfile
import unittest
from unittest import mock

import ml_dtypes
import numpy as np
import torch
import torch.nn.functional as F

import mlir_norm
from harness import random_floats

COLUMNS = 96


class KernelTest(unittest.TestCase):
    def setUp(self):
        cache = self.enterContext(tempfile.TemporaryDirectory())
        self.enterContext(mock.patch.dict(os.environ, {"MLIR_NORM_CACHE": cache}))

    def test_numpy(self):
        kernel = mlir_norm.compile("rms_norm", type="f32", cols=COLUMNS, epsilon=1e-5)
        x, w = random_floats(5, COLUMNS), random_floats(COLUMNS, seed=1)
        y = np.empty_like(x)
        kernel(x, w, y)
        expected = x / np.sqrt(np.mean(x * x, -1, keepdims=True) + 1e-5) * w
        np.testing.assert_allclose(y, expected, rtol=1e-5, atol=1e-6)
        with self.assertRaisesRegex(mlir_norm.NormError, "x: expected elements side by side"):
            kernel(np.asfortranarray(x), w, y)
        with self.assertRaisesRegex(mlir_norm.NormError, "y: is written, but .* read-only"):
            y.flags.writeable = False
            kernel(x, w, y)

    def test_bf16_of_torch_and_of_numpy(self):
        kernel = mlir_norm.compile("rms_norm", type="bf16", cols=COLUMNS)
        x = torch.from_numpy(random_floats(2, 3, COLUMNS)).bfloat16()
        w = torch.from_numpy(random_floats(COLUMNS, seed=1)).bfloat16()
        y = torch.empty_like(x)
        kernel(x, w, y)
        expected = F.rms_norm(x.float(), (COLUMNS,), w.float(), 1e-6).bfloat16()
        torch.testing.assert_close(y, expected, rtol=2**-7, atol=0)
        bits = [t.view(torch.uint16).numpy() for t in (x, w)]
        same = np.empty((2, 3, COLUMNS), ml_dtypes.bfloat16)
        kernel(bits[0].view(ml_dtypes.bfloat16), bits[1], same)
        self.assertTrue((same.view(np.uint16) == y.view(torch.uint16).numpy()).all())

    def test_residual_in_place(self):
        kernel = mlir_norm.compile("rms_norm", type="f32", cols=COLUMNS, residual=True)
        x, r = (torch.from_numpy(random_floats(4, COLUMNS, seed=seed)) for seed in (1, 2))
        w, h = torch.ones(COLUMNS), torch.empty(4, COLUMNS)
        expected = F.rms_norm(x + r, (COLUMNS,), w, 1e-6)
        run = kernel.bind(x, r, w, y=x, sum=h)
        total = x + r
        run()
        torch.testing.assert_close(x, expected)
        torch.testing.assert_close(h, total)

    def test_captured_models(self):
        model = torch.nn.LayerNorm(COLUMNS)
        torch.nn.init.normal_(model.weight)
        x = torch.from_numpy(random_floats(3, COLUMNS))
        kernel = mlir_norm.compile(mlir_norm.capture(model, [x]))
        y = torch.empty_like(x)
        kernel(x, y)
        torch.testing.assert_close(y, model(x).detach(), rtol=1e-5, atol=1e-5)

    def test_tensors_elsewhere(self):
        kernel = mlir_norm.compile("rms_norm", type="f32", cols=COLUMNS)
        with self.assertRaisesRegex(mlir_norm.NormError, "x: expected a tensor on the CPU, got"):
            kernel(torch.empty(2, COLUMNS, device="meta"), torch.ones(COLUMNS), None)
