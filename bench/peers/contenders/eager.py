# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""PyTorch's own operators, in inference."""

from collections.abc import Iterator

import numpy as np
import torch
import torch.nn.functional as F

from cases import EPSILON, Case
from common.machine import THREADS
from contenders import Variant, looped
from data import Data

torch.set_num_threads(THREADS)
torch.set_grad_enabled(False)


def versions() -> str:
    return f"PyTorch {torch.__version__.partition('+')[0]}"


def tensors(data: Data) -> list[torch.Tensor]:
    """The arguments, and y and h to write into."""
    arrays = [*data.arguments().values(), data.y, data.h]
    views = [torch.from_numpy(array) for array in arrays]
    return [v.view(torch.bfloat16) if v.dtype == torch.uint16 else v for v in views]


def arrays(results: torch.Tensor | tuple[torch.Tensor, ...]) -> list[np.ndarray]:
    results = results if isinstance(results, tuple) else (results,)
    return [(t.view(torch.uint16) if t.dtype == torch.bfloat16 else t).numpy() for t in results]


def prepare(case: Case, data: Data) -> Iterator[Variant]:
    row = (case.columns,)
    if case.program == "ln":
        x, w, b, *_ = tensors(data)

        def call():
            return F.layer_norm(x, row, w, b, EPSILON)
    elif case.program == "rms":
        x, w, *_ = tensors(data)

        def call():
            return F.rms_norm(x, row, w, EPSILON)
    else:
        x, r, w, _, h = tensors(data)

        def call():
            torch.add(x, r, out=h)
            return F.rms_norm(h, row, w, EPSILON), h

    yield Variant("torch.nn.functional", looped(call), lambda: arrays(call()))
