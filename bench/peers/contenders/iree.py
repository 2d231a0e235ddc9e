# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""IREE: StableHLO compiled for this CPU, called on device arrays that are there already."""

from collections.abc import Iterator

import iree.compiler
import iree.compiler.version
import iree.runtime as rt
import ml_dtypes
import numpy as np

from cases import EPSILON, Case
from common.machine import THREADS
from contenders import Variant, looped
from data import Data

rt.flags.parse_flags(f"--task_topology_max_group_count={THREADS}")

FLAGS = (
    "--iree-hal-target-device=local",
    "--iree-hal-local-target-device-backends=llvm-cpu",
    "--iree-llvmcpu-target-cpu=host",
    "--iree-opt-level=O3",
)

# {x} and {w} are the types of all elements and of a row, {f}, {g} and {s} those of all elements, of
# a row, and of one element per row in f32.
WIDEN = "  %wide = stablehlo.convert %{source} : ({x}) -> {f}\n"
SUM = "  %h = stablehlo.add %x, %r : {x}\n"
MEAN = """
  %{name}_sum = stablehlo.reduce(%{of} init: %zero) applies stablehlo.add across dimensions = [1]
      : ({f}, tensor<f32>) -> {s}
  %{name}_row = stablehlo.divide %{name}_sum, %count : {s}
  %{name} = stablehlo.broadcast_in_dim %{name}_row, dims = [0] : ({s}) -> {f}
"""
WEIGHT = """
  %{of}_wide = stablehlo.convert %{of} : ({w}) -> {g}
  %{name} = stablehlo.broadcast_in_dim %{of}_wide, dims = [1] : ({g}) -> {f}
"""


def fill(template: str, **names: str) -> str:
    """The template with some of its names filled in."""
    for name, value in names.items():
        template = template.replace(f"{{{name}}}", value)
    return template


CENTER = fill(MEAN, name="mean", of="wide") + "  %values = stablehlo.subtract %wide, %mean : {f}\n"
NORM = (
    "  %square = stablehlo.multiply %{values}, %{values} : {f}\n"
    + fill(MEAN, name="variance", of="square")
    + fill(WEIGHT, name="scale", of="w")
    + """
  %above = stablehlo.add %variance, %epsilon : {f}
  %factor = stablehlo.rsqrt %above : {f}
  %normal = stablehlo.multiply %{values}, %factor : {f}
  %scaled = stablehlo.multiply %normal, %scale : {f}
"""
)
BIAS = fill(WEIGHT, name="bias", of="b") + "  %shifted = stablehlo.add %scaled, %bias : {f}\n"
NARROW = "  %y = stablehlo.convert %{result} : ({f}) -> {x}\n"
RMS = fill(NORM, values="wide") + fill(NARROW, result="scaled")
PROGRAMS = {
    "rms": (fill(WIDEN, source="x") + RMS, ("y",)),
    "ln": (
        fill(WIDEN, source="x")
        + CENTER
        + fill(NORM, values="values")
        + BIAS
        + fill(NARROW, result="shifted"),
        ("y",),
    ),
    "add+rms": (SUM + fill(WIDEN, source="h") + RMS, ("y", "h")),
}


def versions() -> str:
    return f"IREE {iree.compiler.version.VERSION}"


def write(case: Case, arguments: list[str]) -> str:
    body, results = PROGRAMS[case.program]
    rows = f"{case.rows}x{case.columns}"
    types = {
        "x": f"tensor<{rows}x{case.element}>",
        "w": f"tensor<{case.columns}x{case.element}>",
        "f": f"tensor<{rows}xf32>",
        "g": f"tensor<{case.columns}xf32>",
        "s": f"tensor<{case.rows}xf32>",
    }
    types_of = [types["x" if name in "xr" else "w"] for name in arguments]
    parameters = ", ".join(f"%{n}: {t}" for n, t in zip(arguments, types_of, strict=True))
    result_types = ", ".join([types["x"]] * len(results))
    return (
        f"func.func @norm({parameters}) -> ({result_types}) {{\n"
        "  %zero = stablehlo.constant dense<0.0> : tensor<f32>\n"
        f"  %count = stablehlo.constant dense<{case.columns}.0> : {types['s']}\n"
        f"  %epsilon = stablehlo.constant dense<{EPSILON:e}> : {types['f']}\n"
        + fill(body, **types)
        + f"  return {', '.join('%' + name for name in results)} : {result_types}\n}}\n"
    )


def prepare(case: Case, data: Data) -> Iterator[Variant]:
    arguments = data.arguments()
    binary = iree.compiler.compile_str(
        write(case, list(arguments)), input_type="stablehlo", extra_args=FLAGS
    )
    config = rt.Config("local-task")
    module = rt.VmModule.copy_buffer(config.vm_instance, binary)
    context = rt.SystemContext(vm_modules=[module], config=config)
    bf16 = case.element == "bf16"
    arrays = [
        rt.asdevicearray(config.device, array.view(ml_dtypes.bfloat16) if bf16 else array)
        for array in arguments.values()
    ]
    function = context.modules.module["norm"]

    def call():
        return function(*arrays)

    def results():
        outputs = call()
        outputs = outputs if isinstance(outputs, (list, tuple)) else [outputs]
        hosts = [output.to_host() for output in outputs]
        return [host.view(np.uint16) if bf16 else host for host in hosts]

    yield Variant("function", looped(call), results)

    # The same without what the runtime's Python does to convert arguments and results.
    handle = module.lookup_function("norm")
    inputs = rt.VmVariantList(len(arrays))
    for array in arrays:
        inputs.push_ref(array._buffer_view)

    def invoke():
        outputs = rt.VmVariantList(case.results)
        context.vm_context.invoke(handle, inputs, outputs)
        return outputs

    yield Variant("invoke", looped(invoke), results)
