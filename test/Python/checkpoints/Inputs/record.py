# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Records what tests of convert use in place of torch: a small GPT-2, and what is captured of it.

    PYTHONPATH=python python test/Python/checkpoints/Inputs/record.py

Needs torch, torch-mlir and transformers, and writes gpt2, gpt2.mlir and gpt2.json beside itself.
"""

import dataclasses
import json
import pathlib

import torch
import transformers

from mlir_norm.checkpoints.folder import read_checkpoint
from mlir_norm.checkpoints.graph import capture
from mlir_norm.progress import silent

FOLDER = pathlib.Path(__file__).parent
SIZES = {"vocab_size": 11, "n_positions": 8, "n_embd": 8, "n_layer": 1, "n_head": 2}


def main() -> None:
    torch.manual_seed(0)
    config = transformers.GPT2Config(**SIZES, bos_token_id=0, eos_token_id=0)
    model = transformers.GPT2LMHeadModel(config)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(torch.randn_like(parameter) * 0.2 + 0.1)
    model.save_pretrained(FOLDER / "gpt2")
    (FOLDER / "gpt2" / "generation_config.json").unlink()
    captured = capture(read_checkpoint(FOLDER / "gpt2"), silent)
    record = dataclasses.asdict(captured)
    (FOLDER / "gpt2.mlir").write_text(record.pop("text"))
    # It has a path of this machine, and no test reads it.
    del record["config"]
    (FOLDER / "gpt2.json").write_text(json.dumps(record, indent=2) + "\n")


if __name__ == "__main__":
    main()
