# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What both commands take: names and row lengths, with commas between them."""

import argparse
from collections.abc import Callable, Iterable


def names_argument(known: Iterable[str]) -> Callable[[str], list[str]]:
    def parse(text: str) -> list[str]:
        names = text.split(",")
        for name in names:
            if name not in known:
                raise argparse.ArgumentTypeError(f"unknown '{name}'; known: {', '.join(known)}")
        return names

    return parse


def columns_argument(text: str) -> list[int]:
    try:
        columns = [int(word) for word in text.split(",")]
    except ValueError:
        columns = []
    # The reference has whole vectors; ours are for any length.
    if not columns or any(count < 8 or count % 8 for count in columns):
        raise argparse.ArgumentTypeError(f"expected multiples of 8 from 8 on, got '{text}'")
    return columns
