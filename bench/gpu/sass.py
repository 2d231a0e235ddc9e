# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Reads what nvdisasm -c prints: the instructions of each kernel, and where control goes.

Code that only divergent warps run (behind BRA.DIV: each shuffle a second time) is no part of a
kernel here, nor is what no path reaches.
"""

import re
from dataclasses import dataclass, field

_FUNCTION = re.compile(r"^\.text\.(\S+):$")
_LABEL = re.compile(r"^(\.L_x_\d+|\$\S+):$")
_INSTRUCTION = re.compile(
    r"/\*(?P<address>[0-9a-f]{4,})\*/\s+(?:@(?P<guard>!?U?P\w+)\s+)?(?P<opcode>[A-Z][\w.]*)"
    r"\s*(?P<operands>[^;]*?)\s*;"
)
_TARGET = re.compile(r"`\((\.L_x_\d+|\$[^)]+)\)")
_REGISTER = re.compile(r"\bR(\d+)(\.64)?")


@dataclass(frozen=True)
class Instruction:
    opcode: str
    operands: str
    guard: str  # its predicate, or nothing
    depth: int  # loops around it

    @property
    def parts(self) -> tuple[str, ...]:
        return tuple(self.opcode.split("."))

    @property
    def mnemonic(self) -> str:
        return self.parts[0]

    @property
    def access_bits(self) -> int:
        """The width of a load or store of a thread."""
        for part in self.parts[1:]:
            if part in ("64", "128", "256"):
                return int(part)
            if part in ("U8", "S8"):
                return 8
            if part in ("U16", "S16"):
                return 16
        return 32

    def mentioned(self) -> set[int]:
        """Registers in the operands; of a wide value the first one, of an address both."""
        found = set()
        for number, wide in _REGISTER.findall(self.operands):
            found.add(int(number))
            if wide:
                found.add(int(number) + 1)
        return found

    def loaded(self) -> set[int]:
        """The registers that a load from global memory fills."""
        values = self.operands.split("desc[")[0].split("[")[0]
        firsts = [int(number) for number, _ in _REGISTER.findall(values)]
        each = max(1, self.access_bits // 32 // max(1, len(firsts)))
        return {first + i for first in firsts for i in range(each)}


@dataclass
class _Function:
    lines: list[re.Match] = field(default_factory=list)
    labels: dict[str, int] = field(default_factory=dict)


def _split(text: str) -> dict[str, _Function]:
    functions: dict[str, _Function] = {}
    current = None
    for raw in text.splitlines():
        line = raw.strip()
        if match := _FUNCTION.match(line):
            current = functions.setdefault(match[1], _Function())
        elif current is None:
            continue
        elif line.startswith(".section"):
            current = None
        elif match := _LABEL.match(line):
            current.labels[match[1]] = len(current.lines)
        elif match := _INSTRUCTION.search(line):
            current.lines.append(match)
    return functions


def _successors(function: _Function, index: int) -> list[int]:
    line = function.lines[index]
    opcode = line["opcode"].split(".")
    target = _TARGET.search(line["operands"])
    to = function.labels.get(target[1]) if target else None
    if opcode[0] in ("EXIT", "RET"):
        return [index + 1] if line["guard"] else []
    if opcode[0] == "BRA":
        if "DIV" in opcode or to is None:
            return [index + 1]
        # BRA.U and BRA P0, TARGET have their condition among the operands.
        always = not line["guard"] and line["operands"].startswith("`")
        return [to] if always else [to, index + 1]
    if opcode[0] in ("CALL", "BRX") and to is not None:
        return [to, index + 1]
    return [index + 1]


def _reachable(function: _Function) -> list[int]:
    seen, todo = set(), [0]
    while todo:
        index = todo.pop()
        if index in seen or index >= len(function.lines):
            continue
        seen.add(index)
        todo += _successors(function, index)
    return sorted(seen)


def _loops(function: _Function, reachable: list[int]) -> list[tuple[int, int]]:
    """First and last instruction of each loop: where a branch goes back to, and that branch."""
    ends: dict[int, int] = {}
    for index in reachable:
        if function.lines[index]["opcode"].startswith("BRA"):
            for to in _successors(function, index):
                if to <= index:
                    ends[to] = max(ends.get(to, 0), index)
    return list(ends.items())


def parse(text: str) -> dict[str, list[Instruction]]:
    """The kernels by their symbols; what does nothing is left out."""
    kernels = {}
    for name, function in _split(text).items():
        reachable = _reachable(function)
        loops = _loops(function, reachable)
        kernels[name] = [
            Instruction(
                line["opcode"],
                line["operands"],
                line["guard"] or "",
                sum(first <= index <= last for first, last in loops),
            )
            for index in reachable
            if not (line := function.lines[index])["opcode"].startswith("NOP")
        ]
    return kernels


def most_in_flight(instructions: list[Instruction]) -> int:
    """The most bytes that a thread has asked global memory for and not touched yet.

    In program order: control flow is not followed.
    """
    waiting: list[tuple[set[int], int]] = []
    most = asynchronous = 0
    for instruction in instructions:
        if instruction.mnemonic == "DEPBAR":
            asynchronous = 0
        touched = instruction.mentioned()
        waiting = [load for load in waiting if not load[0] & touched]
        if instruction.mnemonic == "LDG":
            waiting.append((instruction.loaded(), instruction.access_bits // 8))
        elif instruction.mnemonic == "LDGSTS":
            asynchronous += instruction.access_bits // 8
        most = max(most, asynchronous + sum(size for _, size in waiting))
    return most
