# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Counts of PTX, for where there is no nvdisasm: what ptxas starts from, not what it makes."""

import re
from collections import Counter

_ENTRY = re.compile(r"\.entry\s+([\w$]+)")
_ACCESS = re.compile(r"\b(ld|st)\.(?:volatile\.|relaxed\.\w+\.|weak\.)?global([\w.:]*)\s")
_TYPE_BITS = re.compile(r"\.[busf](\d+)$")
_VECTOR = re.compile(r"\.v(\d)\b")


def bodies(text: str) -> dict[str, str]:
    """The kernels by their symbols."""
    parts = _ENTRY.split(text)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def accesses(body: str, kind: str) -> Counter:
    """How many loads (ld) or stores (st) there are of each width in bits."""
    found: Counter = Counter()
    for match in _ACCESS.finditer(body):
        if match[1] == kind and (bits := _TYPE_BITS.search(match[2])):
            vector = _VECTOR.search(match[2])
            found[int(bits[1]) * (int(vector[1]) if vector else 1)] += 1
    return found


def count(body: str, *prefixes: str) -> int:
    """Of the instructions that begin so."""
    lines = (re.sub(r"^(@!?%\w+\s+)", "", line.strip()) for line in body.splitlines())
    return sum(line.startswith(prefixes) for line in lines)


def instructions(body: str) -> int:
    lines = (line.strip() for line in body.splitlines())
    return sum(line.endswith(";") and not line.startswith((".", "//")) for line in lines)
