# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Limits of a compute capability, and a device that has it.

Sources: the limits are those of the CUDA C++ Programming Guide 13.0, "Compute Capabilities", as in
GPUTarget.cpp; bandwidth, multiprocessors and clocks are those of the data sheets.
"""

from dataclasses import dataclass

REGISTERS = 65536  # of 32 bits, of a multiprocessor
PARTITIONS = 4  # of a multiprocessor; a warp stays in one
REGISTER_UNIT = 256  # registers of a warp come in multiples of this
SHARED_UNIT = 128  # bytes
SYSTEM_SHARED = 1024  # bytes of shared memory that each block pays beside its own
WARP = 32

# From the request of a load to its data while the memory is busy. An assumption: it makes 16 KB of
# a multiprocessor of an H100.
LATENCY_SECONDS = 650e-9


@dataclass(frozen=True)
class Architecture:
    name: str
    threads: int  # of a multiprocessor at once
    blocks: int
    shared: int  # bytes of a multiprocessor
    access: int  # bytes of the widest access to global memory
    device: str
    bandwidth: float  # of the device, bytes per second
    multiprocessors: int
    clock: float  # Hz, the highest of the data sheet

    @property
    def wanted_in_flight(self) -> float:
        """Little's law: the bytes on their way to a multiprocessor at full bandwidth."""
        return self.bandwidth * LATENCY_SECONDS / self.multiprocessors

    def issue_share(self, instructions: int, moved: int) -> float:
        """Of the instructions that a multiprocessor can issue while memory moves so many bytes.

        A kernel that needs more than all of them cannot reach the bandwidth.
        """
        seconds = moved * self.multiprocessors / self.bandwidth
        return instructions / (seconds * self.clock * PARTITIONS)


ARCHITECTURES = {
    architecture.name: architecture
    for architecture in (
        Architecture("sm_80", 2048, 32, 164 << 10, 16, "A100 80GB", 2039e9, 108, 1.41e9),
        Architecture("sm_90", 2048, 32, 228 << 10, 16, "H100 SXM", 3350e9, 132, 1.83e9),
        Architecture("sm_100", 2048, 32, 228 << 10, 32, "B200", 8000e9, 148, 1.85e9),
        Architecture("sm_120", 1536, 24, 100 << 10, 32, "RTX 5090", 1792e9, 170, 2.41e9),
    )
}
