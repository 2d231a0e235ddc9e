# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""ONNX Runtime: a session of one or two nodes whose inputs and outputs are bound to buffers."""

from collections.abc import Iterator

import numpy as np
import onnxruntime
from onnx import ModelProto, TensorProto, helper

from cases import EPSILON, Case
from common.machine import THREADS
from contenders import Unsupported, Variant, looped
from data import Data


def versions() -> str:
    return f"ONNX Runtime {onnxruntime.__version__}"


def node(kind: str, inputs: str, *outputs: str, domain: str = "", **attributes):
    return helper.make_node(kind, list(inputs), outputs, domain=domain, **attributes)


RMS = "SimplifiedLayerNormalization"
ADD = node("Add", "xr", "h")
SKIP = f"Skip{RMS}"
GRAPHS = {
    "rms": {"one node": [node(RMS, "xw", "y", epsilon=EPSILON)]},
    "ln": {"one node": [node("LayerNormalization", "xwb", "y", epsilon=EPSILON)]},
    "add+rms": {
        "two nodes": [ADD, node(RMS, "hw", "y", epsilon=EPSILON)],
        "one node": [node(SKIP, "xrw", "y", "", "", "h", domain="com.microsoft", epsilon=EPSILON)],
    },
}


def model(nodes: list, inputs: dict[str, np.ndarray], outputs: dict[str, np.ndarray]) -> ModelProto:
    def infos(arrays):
        return [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, array.shape)
            for name, array in arrays.items()
        ]

    graph = helper.make_graph(nodes, "norm", infos(inputs), infos(outputs))
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(graph, ir_version=9, opset_imports=opsets)


def prepare(case: Case, data: Data) -> Iterator[Variant]:
    if case.element != "f32":
        raise Unsupported(f"has no {case.element} norms on the CPU")
    inputs = data.arguments()
    outputs = {"y": data.y, "h": data.h} if case.results == 2 else {"y": data.y}
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.log_severity_level = 3
    for name, nodes in GRAPHS[case.program].items():
        session = onnxruntime.InferenceSession(
            model(nodes, inputs, outputs).SerializeToString(), options, ["CPUExecutionProvider"]
        )
        binding = session.io_binding()
        for key, array in inputs.items():
            binding.bind_cpu_input(key, array)
        for key, array in outputs.items():
            binding.bind_output(key, "cpu", 0, np.float32, array.shape, array.ctypes.data)

        def call(session=session, binding=binding):
            session.run_with_iobinding(binding)

        def results(call=call):
            call()
            return list(outputs.values())

        yield Variant(name, looped(call), results)
