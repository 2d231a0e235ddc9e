# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The time of a whole model with its own norms, with ours, and converted.

All variants share the weights and PyTorch's matmuls, and take turns in one process. `none` is the
model with no norms at all: its time is what no norm can beat. `rms-bare` is the converted model
without scales and biases, as if they were folded: its time is right, its result is not.
"""

import functools
from collections.abc import Callable

import torch

import models
import norms
from checking import check, relative_error
from common.rounds import Effort
from request import Request
from roster import ELEMENT_BYTES, MODELS, NORMS, Norm
from turns import take_turns

FULL, QUICK = Effort(seconds=20.0, least=7, most=31), Effort(seconds=1.0, least=3, most=5)
Make = Callable[[Norm, torch.nn.Module], torch.nn.Module]
# Of the model's results with other norms, by the largest one: those of 25 norms add up.
TOLERANCE = {"f32": 1e-4, "bf16": 1e-1}


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

    def _with(self, make: Make, norm: str, model: torch.nn.Module) -> torch.nn.Module:
        """The model with norms that `make` makes."""

        def one(name: str, module: torch.nn.Module) -> torch.nn.Module:
            is_left = model is self.after and name in self.left
            return make(NORMS["ln" if is_left else norm], module)

        return models.replaced(model, self.names, one)

    def all(self) -> dict[str, torch.nn.Module]:
        return {
            "torch ln": self.before,
            "torch rms": self._with(self._torchs, "rms", self.after),
            "ours ln": self._with(self._ours, "ln", self.before),
            "ours rms": self._with(self._ours, "rms", self.after),
            "ours rms-bare": self._with(self._ours, "rms-bare", self.after),
            "none": self._with(lambda *_: torch.nn.Identity(), "ln", self.before),
        }


def _checked(variants: dict[str, torch.nn.Module], x: torch.Tensor, element: str) -> None:
    """Those that compute what the model does are compared with it."""
    wanted = models.run(variants["torch ln"], x)
    for name, model in variants.items():
        if name not in ("none", "ours rms-bare"):
            check(name, relative_error(models.run(model, x), wanted), TOLERANCE[element])


def measure(request: Request) -> dict:
    torch.set_grad_enabled(False)
    model = MODELS[request.model]
    effort = QUICK if request.quick else FULL
    cases = []
    for element in ELEMENT_BYTES:
        variants = _Variants(request, element).all()
        for batch in model.quick_batches if request.quick else model.batches:
            x = models.inputs(request.model, batch, norms.TYPES[element])
            _checked(variants, x, element)
            calls = {
                name: functools.partial(models.run, variant, x)
                for name, variant in variants.items()
            }
            case = {"element": element, "batch": batch, "sequence": model.sequence}
            cases.append(case | {"seconds": take_turns(calls, effort)})
    return {"cases": cases}
