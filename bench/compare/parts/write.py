# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Writes the checkpoint of a model with random weights; the folder is whole or not there."""

import pathlib
import shutil

import models
from request import Request


def measure(request: Request) -> dict:
    folder = pathlib.Path(request.checkpoint)
    made = folder.with_name(f".making-{folder.name}")
    shutil.rmtree(made, ignore_errors=True)
    shutil.rmtree(folder, ignore_errors=True)
    models.write(request.model, made)
    made.rename(folder)
    return {}
