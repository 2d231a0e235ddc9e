# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What is measured through the driver alone: our kernels, the reference, and a copy."""

from collections.abc import Callable

from buffers import Buffers
from cuda import CudaError, Device, Function
from kernels import Kernel


class Loaded:
    """A kernel on the device."""

    def __init__(self, device: Device, kernel: Kernel):
        """Raises CudaError."""
        self.device, self.kernel = device, kernel
        self.function = Function(device.driver, kernel.cubin.read_bytes(), kernel.symbol)
        self.function.prepare(kernel.dynamic_shared, kernel.cluster)

    def caller(self, buffers: Buffers) -> Callable[[int], None]:
        """Launches on a set of the buffers."""
        kernel = self.kernel
        grid = kernel.grid(buffers.shape.rows)
        arguments = [buffers.arguments(kernel.parameters, i) for i in range(buffers.sets)]

        def call(number: int) -> None:
            self.function.launch(
                self.device.stream,
                grid,
                kernel.threads,
                arguments[number],
                kernel.dynamic_shared,
                kernel.cluster,
            )

        return call

    def error(self, buffers: Buffers) -> float:
        """Of the results, by what rounding explains; they are computed here."""
        buffers.clear()
        self.caller(buffers)(0)
        self.device.synchronize()
        return buffers.error()

    def occupancy_note(self, predicted_blocks: int) -> str:
        """What the driver says otherwise than the report did, or nothing."""
        kernel = self.kernel
        try:
            blocks = self.function.blocks_at_once(kernel.threads, kernel.dynamic_shared)
            registers = self.function.registers()
        except CudaError as error:
            return str(error)
        if (blocks, registers) == (predicted_blocks, kernel.resources.registers):
            return ""
        return (
            f"the driver has {blocks} blocks and {registers} registers, the report "
            f"{predicted_blocks} and {kernel.resources.registers}"
        )


def copier(buffers: Buffers) -> Callable[[int], None]:
    """Copies half of the bytes that the shape moves: as many are read and written."""
    size = buffers.shape.moved_bytes // 2
    device = buffers.device
    stride = -(-size // 256) * 256
    source = device.allocate(stride * buffers.sets)
    to = device.allocate(stride * buffers.sets)
    device.fill(source, 0, stride * buffers.sets)
    return lambda number: device.copy(to + number * stride, source + number * stride, size)
