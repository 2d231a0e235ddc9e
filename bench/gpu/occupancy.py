# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How many blocks of a kernel a multiprocessor holds at once.

The rules are those of cuda_occupancy.h, with the largest share of the L1 cache as shared memory;
test/Bench/gpu-report.py has values that it computes.
"""

from architectures import (
    PARTITIONS,
    REGISTER_UNIT,
    REGISTERS,
    SHARED_UNIT,
    SYSTEM_SHARED,
    WARP,
    Architecture,
)


def _up(value: int, unit: int) -> int:
    return -(-value // unit) * unit


def blocks_at_once(
    architecture: Architecture, registers: int, threads: int, shared_bytes: int
) -> int:
    """0 if not even one fits."""
    warps = -(-threads // WARP)
    warp_registers = _up(max(registers, 1) * WARP, REGISTER_UNIT)
    # A block must fit even if its warps were spread evenly.
    if warp_registers * _up(warps, PARTITIONS) > REGISTERS:
        return 0
    resident_warps = REGISTERS // PARTITIONS // warp_registers * PARTITIONS
    shared = _up(shared_bytes + SYSTEM_SHARED, SHARED_UNIT)
    return min(
        architecture.blocks,
        architecture.threads // WARP // warps,
        resident_warps // warps,
        architecture.shared // shared,
    )


def occupancy(architecture: Architecture, registers: int, threads: int, shared_bytes: int) -> float:
    """Resident warps by the most that a multiprocessor can have."""
    blocks = blocks_at_once(architecture, registers, threads, shared_bytes)
    return blocks * -(-threads // WARP) * WARP / architecture.threads
