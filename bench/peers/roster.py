# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Who is measured: one row each, and one file each in contenders."""

from dataclasses import dataclass

from common.environments import Environment

# Contenders that can share an environment do.
BASE = Environment("base", modules=("numpy",))
TORCH = Environment(
    "torch", ("torch",), ("numpy", "torch"), large="PyTorch and its libraries take several GB"
)


@dataclass(frozen=True)
class Contender:
    """What is known of a contender before anything of it is imported."""

    name: str  # of its file
    title: str
    environment: Environment
    interface: str = "python"  # what its users call it from: python or c
    role: str = "peer"  # or "ours", or "bound": what no compiler is expected to beat


CONTENDERS = (
    Contender("ours", "mlir-norm", BASE, role="ours"),
    Contender("ours_c", "mlir-norm (C)", BASE, "c", role="ours"),
    Contender("hand", "hand-written", BASE, "c", role="bound"),
    Contender("copy", "copy", BASE, "c", role="bound"),
    Contender("eager", "PyTorch", TORCH),
    Contender("inductor", "Inductor", TORCH),
    Contender(
        "onnxruntime",
        "ONNX Runtime",
        Environment("onnxruntime", ("onnx", "onnxruntime"), ("numpy", "onnx", "onnxruntime")),
    ),
    Contender("jax", "JAX", Environment("jax", ("jax",), ("numpy", "jax"))),
    Contender(
        "iree",
        "IREE",
        Environment(
            "iree",
            ("iree-base-compiler", "iree-base-runtime"),
            ("numpy", "iree.compiler", "iree.runtime"),
        ),
    ),
    Contender(
        "openvino", "OpenVINO", Environment("openvino", ("openvino",), ("numpy", "openvino"))
    ),
    # PyPI's newest oneDNN is built for SYCL, the newest one for OpenMP (3.2) has no RMSNorm yet.
    Contender(
        "onednn",
        "oneDNN",
        Environment("onednn", ("onednn", "onednn-devel"), large="oneDNN's SYCL runtime takes 2 GB"),
        "c",
    ),
    Contender(
        "onednn_omp",
        "oneDNN (OpenMP)",
        Environment("onednn-omp", ("onednn-cpu-gomp", "onednn-devel-cpu-gomp")),
        "c",
    ),
)
