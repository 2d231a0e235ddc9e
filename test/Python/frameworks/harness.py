# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What all tests of frameworks ask: what norm-opt finds, and what norm-run computes."""

import pathlib
import subprocess
import tempfile
import unittest
from typing import Any, NamedTuple

import numpy as np

import mlir_norm
from mlir_norm.tools import find_tool


class Norm(NamedTuple):
    """What is asked of a norm; its epsilon is rounded to f32."""

    kind: str
    axes: tuple[int, ...]
    epsilon: np.float32
    has_scale: bool
    has_bias: bool


def norm(
    kind: str, axes: Any, epsilon: float, has_scale: bool = True, has_bias: bool = False
) -> Norm:
    """A norm that is expected."""
    axes = (axes,) if isinstance(axes, int) else axes
    return Norm(kind, axes, np.float32(epsilon), has_scale, has_bias)


def norms_in(text: str) -> list[Norm]:
    """The norms that norm-opt reports, in the program's order."""
    return [
        norm(
            found["op"],
            tuple(found["axes"]),
            found["epsilon"],
            *(bool(found[name]) for name in ("scale", "bias")),
        )
        for found in mlir_norm.report(text)["norms"]
    ]


class Case(unittest.TestCase):
    """A test of captured models."""

    def finds(self, text: str, *expected: Norm) -> None:
        """Fails unless norm-opt finds these norms and no others."""
        self.assertEqual(norms_in(text), list(expected))

    def computes(self, text: str, inputs: list, results: list, rtol: float = 1e-5) -> None:
        """Fails unless norm-run computes these results: arrays, bf16 as its bits in uint16.

        The error is relative to the largest element.
        """
        command = [str(pathlib.Path(find_tool("norm-opt")).with_name("norm-run")), "module.mlir"]
        command += ["--opt-level", "0", "--rtol", str(rtol)]
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "module.mlir").write_text(text)
            for flag, arrays in (("input", inputs), ("expect", results)):
                for i, array in enumerate(arrays):
                    np.save(folder / f"{flag}{i}.npy", np.asarray(array))
                    command += [f"--{flag}", f"{flag}{i}.npy"]
            run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        self.assertEqual(run.returncode, 0, run.stdout[-1000:] + run.stderr[-1000:])


def shaken(array: Any) -> Any:
    """A layer's fresh weights plus random numbers: ones and zeros would be dropped from a norm."""
    return array + 0.1 * random_floats(*array.shape)


def random_floats(*shape: int, seed: int = 0) -> np.ndarray:
    """Normal numbers in f32, the same in each run."""
    return np.random.default_rng(seed).standard_normal(shape, dtype=np.float32)
