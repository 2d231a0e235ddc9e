# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The time of a whole model with its own norms, with ours, and converted.

All variants share the weights and PyTorch's matmuls, and take turns in one process. What a model
spends in its norms is measured on the way: the differences of whole models are small.
"""

import functools
import statistics
import time
from collections.abc import Callable

import torch

import models
import norms
from checking import check, relative_error
from common.rounds import Effort
from request import Request
from roster import ELEMENT_BYTES, MODELS, NORMS, Norm
from turns import take_turns

FULL, QUICK = Effort(seconds=15.0, least=7, most=31), Effort(seconds=1.0, least=3, most=5)
# Of the model's results with other norms, by the largest one: those of 25 norms add up.
TOLERANCE = {"f32": 1e-4, "bf16": 1e-1}
# Its time is that of the converted model with scales and biases folded; its result is not.
UNCHECKED = "ours rms-bare"

Make = Callable[[Norm, torch.nn.Module], torch.nn.Module]


class _Watched(torch.nn.Module):
    """A norm, and the seconds that were spent in it."""

    def __init__(self, norm: torch.nn.Module):
        super().__init__()
        self.norm, self.seconds = norm, 0.0

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        start = time.perf_counter()
        y = self.norm(x)
        self.seconds += time.perf_counter() - start
        return y


class _Variant:
    """A model whose norms are watched."""

    def __init__(self, model: torch.nn.Module):
        self.model = model
        self.norms = [part for part in model.modules() if isinstance(part, _Watched)]
        self.spent: list[float] = []  # seconds in norms, of each run

    def run(self, x: torch.Tensor) -> torch.Tensor:
        for norm in self.norms:
            norm.seconds = 0.0
        y = models.run(self.model, x)
        self.spent.append(sum(norm.seconds for norm in self.norms))
        return y


class _Variants:
    """A model and the converted one, with norms of several kinds in them."""

    def __init__(self, request: Request, element: str):
        self.compile = functools.partial(norms.compiled, request.norm_compile)
        self.element = element
        dtype = norms.TYPES[element]
        self.before = models.load(request.model, request.checkpoint, dtype)
        self.after = models.load(request.model, request.converted, dtype)
        self.names = models.layer_norms(self.before)
        # Those that were not converted stay what they are.
        self.left = models.layer_norms(self.after)
        self.epsilon = self.before.get_submodule(self.names[0]).eps

    def _ours(self, norm: Norm, module: torch.nn.Module) -> torch.nn.Module:
        kernel = self.compile(norm, self.element, self.epsilon)
        return norms.OurNorm(kernel, norms.chosen(norm, module.weight, module.bias))

    def _torchs(self, norm: Norm, module: torch.nn.Module) -> torch.nn.Module:
        return norms.TorchNorm(norm, module.weight, module.bias, self.epsilon)

    def _with(self, make: Make, norm: str, model: torch.nn.Module) -> _Variant:
        """The model with norms that `make` makes."""

        def one(name: str, module: torch.nn.Module) -> torch.nn.Module:
            is_left = model is self.after and name in self.left
            return _Watched(make(NORMS["ln" if is_left else norm], module))

        return _Variant(models.replaced(model, self.names, one))

    def all(self) -> dict[str, _Variant]:
        def as_it_is(_: Norm, module: torch.nn.Module) -> torch.nn.Module:
            return module

        return {
            "torch ln": self._with(as_it_is, "ln", self.before),
            "written rms": self._with(as_it_is, "rms", self.after),
            "torch rms": self._with(self._torchs, "rms", self.after),
            "ours ln": self._with(self._ours, "ln", self.before),
            "ours rms": self._with(self._ours, "rms", self.after),
            UNCHECKED: self._with(self._ours, "rms-bare", self.after),
        }


def _check(variants: dict[str, _Variant], x: torch.Tensor, element: str) -> None:
    """All of them compute what the model does."""
    wanted = variants["torch ln"].run(x)
    for name, variant in variants.items():
        if name != UNCHECKED:
            check(name, relative_error(variant.run(x), wanted), TOLERANCE[element])


def measure(request: Request) -> dict:
    torch.set_grad_enabled(False)
    model = MODELS[request.model]
    effort = QUICK if request.quick else FULL
    cases = []
    for element in ELEMENT_BYTES:
        variants = _Variants(request, element).all()
        for batch in model.quick_batches if request.quick else model.batches:
            x = models.inputs(request.model, batch, norms.TYPES[element])
            _check(variants, x, element)
            calls = {name: functools.partial(v.run, x) for name, v in variants.items()}
            seconds = take_turns(calls, effort)
            # The last ones of each are those of the turns.
            spent = {
                name: statistics.median(variant.spent[-len(seconds[name]) :])
                for name, variant in variants.items()
            }
            case = {"element": element, "batch": batch, "sequence": model.sequence}
            cases.append(case | {"seconds": seconds, "norm_seconds": spent})
    return {"cases": cases}
