# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# What PyTorch's own norms and softmax return for rows that are hard on them.
# Written with torch 2.15 on a CPU with AVX-512:
#
#   python capture.py DIR

import sys
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

N = 64
u = (((torch.arange(N) * 37) % N) - 31.5).double() / 18.473


def with_element(value):
    row = u.clone()
    row[3] = value
    return row


GROUPS = {
    "same": [u, u * 1e-20, u * 0, u * 0 + 3, with_element(float("inf")),
             with_element(-float("inf")), with_element(float("nan"))],
    "shifted": [1e4 + u],
    "subnormal": [u * 1e-40],
    # Squares are out of range.
    "huge": [u * 1e20],
}
OPS = {
    "rms": lambda x: F.rms_norm(x, (N,), eps=1e-5),
    "rms0": lambda x: F.rms_norm(x, (N,), eps=0.0),
    "layer": lambda x: F.layer_norm(x, (N,), eps=1e-5),
    "layer0": lambda x: F.layer_norm(x, (N,), eps=0.0),
    "softmax": lambda x: F.softmax(x, -1),
}


def save(path, tensor):
    bits = tensor.view(torch.uint16) if tensor.dtype == torch.bfloat16 else tensor
    np.save(path, bits.numpy())


out = Path(sys.argv[1])
for name, dtype in (("f32", torch.float32), ("bf16", torch.bfloat16)):
    for group, rows in GROUPS.items():
        x = torch.stack(rows).to(dtype)
        save(out / f"{group}.x.{name}.npy", x)
        for op, function in OPS.items():
            save(out / f"{group}.{op}.{name}.npy", function(x))
