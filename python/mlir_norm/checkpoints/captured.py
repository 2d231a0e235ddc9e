# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is known of a model before its weights are changed, from torch or from a record of it."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Captured:
    """The graph of a model, and what in it is what in the checkpoint and in the model's class.

    text is the module for norm-opt: weights are resources, mostly without data, called as the
    parameters of the model are, and ops are at the locations of the modules that they are part of.
    """

    text: str
    # The parameters that are one tensor, by the name that text has for it; mostly one.
    parameters: dict[str, list[str]]
    # The name in the checkpoint of each parameter that has a tensor there.
    tensors: dict[str, str]
    # The same as parameters, as it is with tie_word_embeddings=false.
    untied: dict[str, list[str]]
    # The modules that compute a LayerNorm over their last dim, and nothing else.
    layer_norms: list[str]
    # The classes AutoModel... that make the architecture.
    auto_classes: list[str] = field(default_factory=list)
    # The configuration with all that config.json leaves to defaults.
    config: dict = field(default_factory=dict)


def module_at(location: str) -> str:
    """The module that an op is part of, by the location that norm-opt prints.

    In text it is the first line of a file that has the name of the module, and a dot behind it.
    """
    return location.removesuffix(".:1:0")
