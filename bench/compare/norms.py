# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Norms as PyTorch's modules and as plain calls: ours, and PyTorch's own.

Enters: what a norm is, and its scale and bias. Leaves: a module that takes the place of a model's,
or a call on given tensors.
"""

import ctypes
import pathlib
from collections.abc import Callable

import torch
import torch.nn.functional as F

import mlir_norm
from roster import COLUMNS, Norm

TYPES = {"f32": torch.float32, "bf16": torch.bfloat16}


def compiled(
    norm_compile: pathlib.Path, norm: Norm, element: str, epsilon: float, **options: bool
) -> mlir_norm.Kernel:
    """Our kernel of a norm; options are more of norm-compile's."""
    flags = {"no_scale": not norm.has_scale}
    if norm.op == "layer_norm":
        flags["no_bias"] = not norm.has_bias
    else:
        flags["bias"] = norm.has_bias
    return mlir_norm.compile(
        norm.op,
        norm_compile=norm_compile,
        type=element,
        cols=COLUMNS,
        epsilon=epsilon,
        **flags,
        **options,
    )


def chosen(norm: Norm, scale: torch.Tensor, bias: torch.Tensor) -> list[torch.Tensor]:
    """Those of scale and bias that the norm has."""
    return [scale] * norm.has_scale + [bias] * norm.has_bias


def by_torch(
    norm: Norm, scale: torch.Tensor, bias: torch.Tensor, epsilon: float
) -> Callable[[torch.Tensor], torch.Tensor]:
    """PyTorch's function; its RMSNorm has no bias, so that is added to it."""
    row = (COLUMNS,)
    scale = scale if norm.has_scale else None
    bias = bias if norm.has_bias else None
    if norm.op == "layer_norm":
        return lambda x: F.layer_norm(x, row, scale, bias, epsilon)
    if bias is None:
        return lambda x: F.rms_norm(x, row, scale, epsilon)
    return lambda x: F.rms_norm(x, row, scale, epsilon) + bias


class TorchNorm(torch.nn.Module):
    """PyTorch's norm in the place of a module."""

    def __init__(self, norm: Norm, scale: torch.Tensor, bias: torch.Tensor, epsilon: float):
        super().__init__()
        self.call = by_torch(norm, scale, bias, epsilon)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.call(x)


class OurNorm(torch.nn.Module):
    """Our kernel in the place of a module: x of any shape with COLUMNS elements a row.

    It is called through the library's C function, as an extension of PyTorch would: binding arrays
    anew, with all checks, takes longer than a norm of few rows.
    """

    def __init__(self, kernel: mlir_norm.Kernel, parameters: list[torch.Tensor]):
        super().__init__()
        names = [parameter.name for parameter in kernel.interface.parameters]
        if len(names) != 2 + len(parameters) or (names[0], names[-1]) != ("x", "y"):
            raise ValueError(f"expected x, {len(parameters)} parameters and y, got {names}")
        self.kept = parameters
        self.pointers = [tensor.data_ptr() for tensor in parameters]
        self.function = ctypes.CDLL(kernel.library)[kernel.interface.name]
        self.function.restype = ctypes.c_int32
        self.function.argtypes = [ctypes.c_void_p] * len(names) + [ctypes.c_int64]

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        x = x.contiguous()
        y = torch.empty_like(x)
        rows = x.numel() // COLUMNS
        if self.function(x.data_ptr(), *self.pointers, y.data_ptr(), rows):
            raise RuntimeError("the kernel failed")
        return y


def expected(
    norm: Norm, x: torch.Tensor, scale: torch.Tensor, bias: torch.Tensor, epsilon: float
) -> torch.Tensor:
    """The norm of rows in f64."""
    x = x.double()
    if norm.op == "layer_norm":
        x = x - x.mean(-1, keepdim=True)
    y = x / torch.sqrt((x * x).mean(-1, keepdim=True) + epsilon)
    y = y * scale.double() if norm.has_scale else y
    return y + bias.double() if norm.has_bias else y
