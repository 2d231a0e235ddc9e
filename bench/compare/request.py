# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What a part is asked for."""

import json
import pathlib
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Request:
    """Where things are, and how long to measure."""

    part: str
    build: str
    quick: bool
    model: str = ""
    checkpoint: str = ""  # the folder of the model
    converted: str = ""  # that of the converted one

    @property
    def norm_compile(self) -> pathlib.Path:
        return pathlib.Path(self.build) / "bin" / "norm-compile"

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @staticmethod
    def from_json(text: str) -> "Request":
        return Request(**json.loads(text))
