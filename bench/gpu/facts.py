# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What can be said of a kernel without running it.

Enters: a kernel as it was compiled. Leaves: the numbers of a row of the report.
"""

from collections import Counter
from dataclasses import asdict, dataclass, field

import ptx
import sass
from architectures import ARCHITECTURES, WARP
from cases import Case
from kernels import Kernel
from occupancy import blocks_at_once


@dataclass
class Facts:
    registers: int
    spills: int  # bytes, stored and loaded
    stack: int  # bytes of a thread
    shared: int  # bytes of a block, static and dynamic
    threads: int
    rows: int  # of a block or a cluster
    cluster: int
    blocks_at_once: int  # of a multiprocessor
    occupancy: float  # resident warps by the most
    # Global accesses by their width in bits, as they stand in the code.
    loads: dict[int, int] = field(default_factory=dict)
    stores: dict[int, int] = field(default_factory=dict)
    barriers: int = 0
    cluster_barriers: int = 0
    shuffles: int = 0
    local: int = 0  # accesses to local memory
    instructions: int = 0
    in_flight: int = 0  # bytes of a thread that are asked for and not used yet, at most
    # Of a row, where its code is straight: bytes of accesses, and instructions of all its warps.
    straight_bytes: int | None = None
    row_instructions: int | None = None
    kept_loads: int = 0  # of vectors before the loop over rows: what is kept from row to row
    source: str = "SASS"

    @property
    def in_flight_of_multiprocessor(self) -> int:
        return self.in_flight * self.threads * self.blocks_at_once

    @property
    def narrowest(self) -> int:
        """Bits of the narrowest global access."""
        return min([*self.loads, *self.stores], default=0)

    def repeated_parameters(self, case: Case) -> int:
        """Bytes of parameters that are loaded again for each row: all, if none is kept."""
        return 0 if self.kept_loads else case.parameter_bytes

    def asdict(self) -> dict:
        known = asdict(self)
        known["in_flight_of_multiprocessor"] = self.in_flight_of_multiprocessor
        return known


def of_kernel(kernel: Kernel, instructions: list[sass.Instruction] | None) -> Facts:
    """`instructions` are those of nvdisasm; without them what the PTX has is counted."""
    used = kernel.resources
    shared = used.shared + kernel.dynamic_shared
    blocks = blocks_at_once(ARCHITECTURES[kernel.arch], used.registers, kernel.threads, shared)
    facts = Facts(
        registers=used.registers,
        spills=used.spills,
        stack=used.stack,
        shared=shared,
        threads=kernel.threads,
        rows=kernel.rows,
        cluster=kernel.cluster,
        blocks_at_once=blocks,
        occupancy=blocks * -(-kernel.threads // WARP) * WARP / ARCHITECTURES[kernel.arch].threads,
    )
    if instructions is not None:
        _count_sass(facts, instructions, kernel)
    elif kernel.ptx:
        _count_ptx(facts, ptx.bodies(kernel.ptx.read_text()).get(kernel.symbol, ""))
    return facts


def _count_sass(facts: Facts, instructions: list[sass.Instruction], kernel: Kernel) -> None:
    def accesses(*mnemonics: str) -> list[sass.Instruction]:
        return [i for i in instructions if i.mnemonic in mnemonics]

    loads, stores = accesses("LDG", "LDGSTS"), accesses("STG")
    facts.loads = dict(sorted(Counter(i.access_bits for i in loads).items()))
    facts.stores = dict(sorted(Counter(i.access_bits for i in stores).items()))
    facts.local = len(accesses("LDL", "STL"))
    facts.barriers = len(accesses("BAR"))
    facts.cluster_barriers = len(accesses("UCGABAR_WAIT"))
    facts.shuffles = len(accesses("SHFL", "REDUX"))
    facts.instructions = len(instructions)
    facts.in_flight = sass.most_in_flight(instructions)
    # What is before the loop over rows is done once for a block.
    depth = 1 if kernel.row_loop else 0
    facts.kept_loads = sum(i.depth < depth and i.access_bits >= 64 for i in loads)
    if all(i.depth <= depth for i in loads + stores):
        row = [i for i in instructions if i.depth >= depth]
        moved = sum(i.access_bits // 8 for i in row if i.mnemonic in ("LDG", "LDGSTS", "STG"))
        facts.straight_bytes = moved * facts.threads * facts.cluster // facts.rows
        warps = -(-facts.threads // WARP) * facts.cluster
        facts.row_instructions = len(row) * warps // facts.rows


def _count_ptx(facts: Facts, body: str) -> None:
    facts.source = "PTX"
    facts.loads = dict(sorted(ptx.accesses(body, "ld").items()))
    facts.stores = dict(sorted(ptx.accesses(body, "st").items()))
    facts.local = ptx.count(body, "ld.local", "st.local")
    facts.barriers = ptx.count(body, "bar.sync", "barrier.sync", "barrier.cta.sync")
    facts.cluster_barriers = ptx.count(body, "barrier.cluster.wait")
    facts.shuffles = ptx.count(body, "shfl.sync", "redux.sync")
    facts.instructions = ptx.instructions(body)
