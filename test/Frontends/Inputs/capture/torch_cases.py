# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Norms of PyTorch, and as people write them with it."""

import torch
import torch.nn.functional as F
from torch import nn

from cases import PLAIN, SHAPE, SIZE, Case, layer, rms

X = torch.zeros(SHAPE)
W = torch.zeros(SIZE)


def standard_layers() -> list[Case]:
    """torch.nn and torch.nn.functional."""
    half = X.bfloat16()
    return [
        Case("layer-norm", nn.LayerNorm(SIZE), [X], [layer(1e-5)]),
        Case("layer-norm-no-bias", nn.LayerNorm(SIZE, bias=False), [X], [layer(1e-5, bias=False)]),
        Case("layer-norm-plain", nn.LayerNorm(SIZE, 1e-12, elementwise_affine=False), [X], [layer(1e-12, **PLAIN)]),
        Case("layer-norm-two-axes", nn.LayerNorm(SHAPE[1:]), [X], [layer(1e-5, (1, 2))]),
        Case("layer-norm-f64", nn.LayerNorm(SIZE, dtype=torch.float64), [X.double()], [layer(1e-5, result="f64")]),
        Case("layer-norm-bf16", nn.LayerNorm(SIZE, dtype=torch.bfloat16), [half], [layer(1e-5, result="bf16")]),
        Case("layer-norm-f16", nn.LayerNorm(SIZE, dtype=torch.float16), [X.half()], [layer(1e-5, result="f16")]),
        Case(
            "layer-norm-as-batch-norm",
            nn.LayerNorm(SIZE),
            [X[0]],
            [layer(1e-5, (1,))],
            ["stablehlo"],
            ["aten.native_layer_norm"],
        ),
        # torch-mlir drops the epsilon that None stands for.
        Case("rms-norm", nn.RMSNorm(SIZE), [X], [rms(0.0)]),
        Case("rms-norm-epsilon", nn.RMSNorm(SIZE, 1e-6), [X], [rms(1e-6)]),
        Case("rms-norm-plain", nn.RMSNorm(SIZE, 1e-6, elementwise_affine=False), [X], [rms(1e-6, scale=False)]),
        Case("rms-norm-two-axes", nn.RMSNorm(SHAPE[1:], 1e-6), [X], [rms(1e-6, (1, 2))]),
    ]


def paper(x, w):
    """The RMSNorm paper's own code: epsilon outside of the root."""
    norm = x.norm(2, dim=-1, keepdim=True)
    return w * (x / (norm * SIZE**-0.5 + 1e-8))


def moments(x, w, b):
    mean = x.mean(-1, keepdim=True)
    variance = (x**2).mean(-1, keepdim=True) - mean**2
    return (x - mean) / torch.sqrt(variance + 1e-5) * w + b


def deviation(x, w, b):
    """The Annotated Transformer's, with the biased deviation."""
    std = x.std(-1, keepdim=True, correction=0)
    return w * (x - x.mean(-1, keepdim=True)) / (std + 1e-6) + b


def einsum(x, w):
    square = torch.einsum("rd,rd->r", x, x)
    return x * torch.rsqrt(square / SIZE + 1e-6).unsqueeze(-1) * w


def einsum_of_all_rows(x, w):
    square = torch.einsum("...d,...d->...", x, x)
    return x * torch.rsqrt(square / SIZE + 1e-6).unsqueeze(-1) * w


def unit_length(x, w):
    """A row of unit length, times the root of its size."""
    return F.normalize(x, dim=-1) * SIZE**0.5 * w


def variance_and_mean(x, w, b):
    variance, mean = torch.var_mean(x, -1, keepdim=True, correction=0)
    return torch.addcmul(b, (x - mean) * torch.rsqrt(variance + 1e-5), w)


def power(x, w):
    return w * (x * torch.pow(x.pow(2).mean(-1, keepdim=True) + 1e-6, -0.5))


def reciprocal(x, w):
    return x * torch.reciprocal(torch.sqrt(x.square().mean(-1, keepdim=True) + 1e-6)) * w


def summed(x, w):
    return x / ((x * x).sum(-1, keepdim=True) / x.shape[-1] + 1e-6) ** 0.5 * w


def residual(x, r, w):
    total = x + r
    return total * torch.rsqrt(total.square().mean(-1, keepdim=True) + 1e-6) * w, total


def two_affines(x, v, w, b):
    """Two scales of one normalized value: two norms."""
    normalized = F.layer_norm(x, (SIZE,))
    return normalized * v, normalized * w + b


def adaptive(x, shift, scale):
    """DiT's: scale and shift per sample are no parameters."""
    return F.layer_norm(x, (SIZE,), eps=1e-6) * (1 + scale.unsqueeze(1)) + shift.unsqueeze(1)


def channels_first(x, w, b):
    """ConvNeXt's LayerNorm over the channels of NCHW."""
    mean = x.mean(1, keepdim=True)
    variance = (x - mean).pow(2).mean(1, keepdim=True)
    x = (x - mean) / torch.sqrt(variance + 1e-6)
    return w[:, None, None] * x + b[:, None, None]


def channels_last(x):
    """MobileNet's LayerNorm2d: over the last dim of a transposed tensor."""
    return F.layer_norm(x.permute(0, 2, 3, 1), (SIZE,), eps=1e-6).permute(0, 3, 1, 2)


def upcast(x, w):
    x32 = x.float()
    return (x32 * torch.rsqrt(x32.square().mean(-1, keepdim=True) + 1e-6) * w.float()).type_as(x)


def clamped(x):
    mean = x.mean(-1, keepdim=True)
    variance = ((x * x).mean(-1, keepdim=True) - mean * mean).clamp(min=0.0)
    return (x - mean) * torch.rsqrt(variance + 1e-6)


def sliced(x, w):
    """The rows are a slice of a larger tensor."""
    part = x[..., :SIZE]
    return part * torch.rsqrt(part.square().mean(-1, keepdim=True) + 1e-6) * w


def handwritten() -> list[Case]:
    """With the operators of tensors."""
    image = torch.zeros(2, SIZE, 3, 5)
    no_tosa = ("linalg", "stablehlo")  # in bf16, TOSA knows no widening product
    return [
        Case("handwritten-paper", paper, [X, W], [rms(1e-8, outside_root=True)]),
        Case("handwritten-moments", moments, [X, W, W], [layer(1e-5)]),
        Case("handwritten-deviation", deviation, [X, W, W], [layer(1e-6, outside_root=True)]),
        Case("handwritten-einsum", einsum, [X[0], W], [rms(1e-6, (1,))]),
        Case("handwritten-einsum-of-all-rows", einsum_of_all_rows, [X, W], [rms(1e-6)]),
        Case("handwritten-unit-length", unit_length, [X, W], [rms(1e-12 / SIZE**0.5, least=True)]),
        Case("handwritten-variance-and-mean", variance_and_mean, [X, W, W], [layer(1e-5)]),
        Case("handwritten-power", power, [X, W], [rms(1e-6)]),
        Case("handwritten-reciprocal", reciprocal, [X, W], [rms(1e-6)]),
        Case("handwritten-summed", summed, [X, W], [rms(1e-6)]),
        Case("handwritten-residual", residual, [X, X, W], [rms(1e-6)]),
        Case("handwritten-two-affines", two_affines, [X, W, W, W], [layer(1e-5, bias=False), layer(1e-5)]),
        Case("handwritten-adaptive", adaptive, [X, torch.zeros(2, SIZE), torch.zeros(2, SIZE)], [layer(1e-6, **PLAIN)]),
        Case("handwritten-channels-first", channels_first, [image, W, W], [layer(1e-6, (1,))]),
        Case("handwritten-channels-last", channels_last, [image], [layer(1e-6, (3,), **PLAIN)]),
        Case("handwritten-upcast", upcast, [X.bfloat16(), W.bfloat16()], [rms(1e-6, result="bf16")], no_tosa),
        Case("handwritten-clamped", clamped, [X], [layer(1e-6, **PLAIN)]),
        Case("handwritten-sliced", sliced, [torch.zeros(2, 3, 20), W], [rms(1e-6)]),
    ]


def unbiased(x):
    return (x - x.mean(-1, keepdim=True)) / (x.var(-1, keepdim=True) + 1e-6).sqrt()


def negatives() -> list[Case]:
    """What is nearly a norm."""
    return [
        Case("not-unbiased", unbiased, [X], []),
        Case("not-unit-length", lambda x: x / (x.square().sum(-1, keepdim=True) + 1e-6).sqrt(), [X], []),
        Case("not-batch-norm", nn.BatchNorm1d(SIZE, track_running_stats=False), [torch.zeros(4, SIZE)], []),
        Case("not-softmax", nn.Softmax(-1), [X], []),
    ]


def cases() -> list[Case]:
    return standard_layers() + handwritten() + negatives()
