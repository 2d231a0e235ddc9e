# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""OpenVINO: an inference request whose inputs and outputs are buffers, the weights constants."""

from collections.abc import Iterator

import numpy as np
import openvino as ov
from openvino import opset13 as op

from cases import EPSILON, Case
from common.machine import THREADS
from contenders import Unsupported, Variant, looped
from data import Data

CORE = ov.Core()


def versions() -> str:
    return f"OpenVINO {ov.__version__.partition('-')[0]}"


def model(case: Case, data: Data, element: ov.Type) -> ov.Model:
    """The case as models spell it, which the CPU plugin fuses."""

    def constant(value, type_=np.float32):
        return op.constant(np.array(value, type_))

    def weight(array):
        """A weight in the type of the model, read in f32."""
        return wide(op.constant(tensor(array, element)))

    def wide(node):
        return op.convert(node, ov.Type.f32) if element != ov.Type.f32 else node

    inputs = [op.parameter([case.rows, case.columns], element) for _ in range(case.results)]
    h = op.add(*inputs) if case.program == "add+rms" else inputs[0]
    x = wide(h)
    if case.program == "ln":
        y = op.mvn(x, constant([1], np.int64), True, EPSILON, "inside_sqrt")
    else:
        square = op.power(x, constant(2.0))
        mean = op.reduce_mean(square, constant([1], np.int64), True)
        root = op.sqrt(op.add(mean, constant(EPSILON)))
        y = op.multiply(x, op.divide(constant(1.0), root))
    y = op.multiply(y, weight(data.w))
    if case.program == "ln":
        y = op.add(y, weight(data.b))
    if element != ov.Type.f32:
        y = op.convert(y, element)
    return ov.Model([y, h] if case.results == 2 else [y], inputs)


def tensor(array: np.ndarray, element: ov.Type) -> ov.Tensor:
    """A tensor in an array's memory."""
    if element == ov.Type.f32:
        return ov.Tensor(array, shared_memory=True)
    return ov.Tensor(array, array.shape, element)


def prepare(case: Case, data: Data) -> Iterator[Variant]:
    offered = CORE.get_property("CPU", "OPTIMIZATION_CAPABILITIES")
    if case.element == "bf16" and "BF16" not in offered:
        raise Unsupported("computes no bf16 on this CPU")
    element = {"f32": ov.Type.f32, "bf16": ov.Type.bf16}[case.element]
    options = {
        "INFERENCE_PRECISION_HINT": element,
        "INFERENCE_NUM_THREADS": THREADS,
        "PERFORMANCE_HINT": "LATENCY",
    }
    request = CORE.compile_model(model(case, data, element), "CPU", options).create_infer_request()
    inputs = (data.x, data.r)[: case.results]
    outputs = (data.y, data.h)[: case.results]
    for i, array in enumerate(inputs):
        request.set_input_tensor(i, tensor(array, element))
    for i, array in enumerate(outputs):
        request.set_output_tensor(i, tensor(array, element))

    def infer():
        request.infer(share_outputs=True)

    def start_and_wait():
        request.start_async()
        request.wait()

    for call in (infer, start_and_wait):

        def results(call=call):
            call()
            return list(outputs)

        yield Variant(call.__name__, looped(call), results)
