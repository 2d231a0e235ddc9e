#!/usr/bin/env python3
# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Captures the norms of PyTorch, transformers, Flax, Equinox and Keras as MLIR.

Enters: the cases beside this file; nothing is downloaded. Leaves, in --out, for
each case and DIALECT (linalg, tosa, stablehlo):

  FRAMEWORK-NAME.DIALECT.mlir  the function main of the inputs and, after them,
                               the parameters; StableHLO in generic form
  expected.json                the norms that are in each file

Run with Python 3.11, torch 2.15.0, torch-mlir 20261001, transformers 5.24.0, jax
0.10.2, flax 0.12.8, equinox 0.13.8, keras 3.15.1.
"""

import argparse
import json
import pathlib
import sys

try:
    import jax
    import torch
    from torch_mlir import fx

    import jax_cases
    import torch_cases
    import transformers_cases
except ImportError as error:
    sys.exit(f"capture.py: {error}; its docstring says what it runs with")

from cases import Case

FRAMEWORKS = {"pytorch": torch_cases, "transformers": transformers_cases, "jax": jax_cases}
TORCH_NAMES = {"linalg": "linalg-on-tensors", "tosa": "tosa", "stablehlo": "stablehlo"}


class Program(torch.nn.Module):
    """A module or a function, whose parameters are inputs too."""

    def __init__(self, program, number_of_inputs: int):
        super().__init__()
        # Not as a submodule: its parameters would become constants.
        self.program = [program]
        self.number_of_inputs = number_of_inputs

    def forward(self, *values):
        program, inputs = self.program[0], values[: self.number_of_inputs]
        if not isinstance(program, torch.nn.Module):
            return program(*inputs)
        names = (name for name, _ in program.named_parameters())
        parameters = dict(zip(names, values[self.number_of_inputs :], strict=True))
        return torch.func.functional_call(program, parameters, inputs)


def from_torch(case: Case, dialect: str) -> str:
    is_module = isinstance(case.program, torch.nn.Module)
    parameters = [p.detach() for p in case.program.parameters()] if is_module else []
    # The same tensor twice would become one argument.
    inputs = [tensor.clone() for tensor in case.inputs]
    module = fx.export_and_import(
        Program(case.program, len(inputs)),
        *inputs,
        *parameters,
        output_type=TORCH_NAMES[dialect],
        func_name="main",
        backend_legal_ops=list(case.whole),
        decomposition_table={} if case.whole else None,
    )
    return module.operation.get_asm(print_generic_op_form=dialect == "stablehlo")


def from_jax(case: Case) -> str:
    lowered = jax.jit(case.program).lower(*case.inputs)
    return lowered.compiler_ir("stablehlo").operation.get_asm(print_generic_op_form=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path(__file__).parent.parent)
    parser.add_argument("--filter", default="", help="only names that contain this")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    table = arguments.out / "expected.json"
    expected = json.loads(table.read_text()) if table.exists() else {}
    for framework, module in FRAMEWORKS.items():
        for case in module.cases():
            for dialect in case.dialects:
                name = f"{framework}-{case.name}.{dialect}"
                if arguments.filter not in name:
                    continue
                text = from_jax(case) if framework == "jax" else from_torch(case, dialect)
                (arguments.out / f"{name}.mlir").write_text(text.rstrip() + "\n")
                expected[name] = case.norms
    lines = (f"  {json.dumps(name)}: {json.dumps(expected[name])}" for name in sorted(expected))
    table.write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    main()
