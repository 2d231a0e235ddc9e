# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""ONNX models, built op by op and by PyTorch's exporter."""

import contextlib
import io
import json
import pathlib
import tempfile

import numpy as np
import onnx
import torch
import transformers
from onnx import TensorProto, helper, numpy_helper
from torch import nn

import mlir_norm
from harness import Case, norm, random_floats
from mlir_norm.__main__ import main

SHAPE = [2, 7, 24]


def model(nodes: list, opset: int = 23) -> onnx.ModelProto:
    """A model of x and a constant scale, as large as x's rows."""
    x, y = (helper.make_tensor_value_info(name, TensorProto.FLOAT, SHAPE) for name in "xy")
    constants = {
        "scale": random_floats(24),
        "bias": random_floats(24, seed=1),
        "two": np.float32(2),
        "epsilon": np.float32(1e-6),
        "axes": np.array([-1]),
    }
    weights = [numpy_helper.from_array(np.asarray(v), name) for name, v in constants.items()]
    graph = helper.make_graph(nodes, "graph", [x], [y], weights)
    found = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)])
    onnx.checker.check_model(found, full_check=True)
    return found


class First(nn.Module):
    """The first result of a model of transformers."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids):
        return self.model(ids, return_dict=False)[0]


class OnnxTest(Case):
    def test_norms_that_are_ops(self):
        node = helper.make_node("LayerNormalization", ["x", "scale", "bias"], ["y"], epsilon=1e-4)
        expected = norm("layer_norm", 2, 1e-4, has_bias=True)
        self.finds(mlir_norm.capture(model([node])), expected)
        node = helper.make_node("RMSNormalization", ["x", "scale"], ["y"], epsilon=1e-6)
        self.finds(mlir_norm.capture(model([node])), norm("rms_norm", 2, 1e-6))

    def test_norm_of_single_ops(self):
        nodes = [
            helper.make_node("Pow", ["x", "two"], ["square"]),
            helper.make_node("ReduceMean", ["square", "axes"], ["mean"]),
            helper.make_node("Add", ["mean", "epsilon"], ["sum"]),
            helper.make_node("Sqrt", ["sum"], ["root"]),
            helper.make_node("Reciprocal", ["root"], ["factor"]),
            helper.make_node("Mul", ["x", "factor"], ["normal"]),
            helper.make_node("Mul", ["normal", "scale"], ["y"]),
        ]
        self.finds(mlir_norm.capture(model(nodes, 18)), norm("rms_norm", 2, 1e-6))

    def test_file_with_external_data(self):
        node = helper.make_node("RMSNormalization", ["x", "scale"], ["y"], epsilon=1e-6)
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "model.onnx"
            onnx.save(model([node]), path, save_as_external_data=True, size_threshold=0)
            text = mlir_norm.capture(path)
        self.finds(text, norm("rms_norm", 2, 1e-6))

    def test_pytorch_export(self):
        class Block(nn.Module):
            def __init__(self):
                super().__init__()
                self.first, self.second = nn.LayerNorm(24), nn.RMSNorm(24, eps=1e-6)
                for parameter in self.parameters():
                    nn.init.normal_(parameter)

            def forward(self, x):
                return self.second(x + torch.relu(self.first(x)))

        torch.manual_seed(0)
        exported = torch.onnx.export(Block().eval(), (torch.zeros(SHAPE),), dynamo=True)
        text = mlir_norm.capture(exported.model_proto)
        self.finds(text, norm("layer_norm", 2, 1e-5, has_bias=True), norm("rms_norm", 2, 1e-6))

    def test_models_whose_layer_norms_become_rms_norms(self):
        """Of a GPT-2 all five, with the head tied to the table; of a BERT the one of its tables."""
        sizes = {"vocab_size": 120, "hidden_size": 24, "num_hidden_layers": 2}
        sizes |= {"num_attention_heads": 4, "intermediate_size": 40}
        gpt2 = {"vocab_size": 120, "n_embd": 24, "n_layer": 2, "n_head": 4}
        for name, config, expected in (
            ("GPT2LMHeadModel", transformers.GPT2Config(**gpt2), [True] * 5),
            ("BertModel", transformers.BertConfig(**sizes), [True] + [False] * 4),
        ):
            torch.manual_seed(0)
            model = getattr(transformers, name)(config).eval()
            with torch.no_grad():
                for parameter in model.parameters():
                    parameter.add_(0.1 * torch.randn_like(parameter))
            inputs = (torch.zeros((2, 7), dtype=torch.int64),)
            program = torch.onnx.export(First(model), inputs, dynamo=True, verbose=False)
            with tempfile.TemporaryDirectory() as folder:
                source, target = (pathlib.Path(folder) / n for n in ("in.onnx", "out.onnx"))
                program.save(source)
                out = io.StringIO()
                options = ["--center", "--verify", "--json", "--range", "ids=0:120"]
                with contextlib.redirect_stdout(out):
                    self.assertEqual(main(["onnx", str(source), str(target), *options]), 0)
            found = [norm["is_rms_norm"] for norm in json.loads(out.getvalue())["norms"]]
            self.assertEqual(found, expected, name)

    def test_elided_constants(self):
        node = helper.make_node("RMSNormalization", ["x", "scale"], ["y"], epsilon=1e-6)
        found = model([node])
        table = numpy_helper.from_array(random_floats(1000, 24), "table")
        found.graph.initializer.append(table)
        found.graph.node.append(helper.make_node("Size", ["table"], ["z"]))
        size = helper.make_tensor_value_info("z", TensorProto.INT64, [])
        found.graph.output.append(size)
        text = mlir_norm.capture(found, elide=True)
        self.assertLess(len(text), 4000)
        self.finds(text, norm("rms_norm", 2, 1e-6))
        self.assertGreater(len(mlir_norm.capture(found)), 96000)

    def test_what_is_not_a_model(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "model.onnx"
            for data in (b"", b"text of no model"):
                path.write_bytes(data)
                with self.assertRaisesRegex(mlir_norm.NormError, "is not an ONNX model: .*$"):
                    mlir_norm.capture(path)

    def test_inputs_are_the_model_s_own(self):
        node = helper.make_node("RMSNormalization", ["x", "scale"], ["y"])
        with self.assertRaisesRegex(mlir_norm.NormError, "'ModelProto': an ONNX model has its own"):
            mlir_norm.capture(model([node]), ["f32[2]"])
