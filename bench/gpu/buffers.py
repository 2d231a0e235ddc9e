# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The arrays of a shape on the device, in several sets that take turns.

Enters: a shape, a device. Leaves: addresses, random arguments, and the error of results.
"""

import ctypes

import elements
import expected
from cases import ELEMENT_BYTES
from cuda import Device
from shapes import Shape

ALIGNMENT = 256
Y_SCALE = 0.03125
CHECKED_ELEMENTS = 1 << 16
# What y and the sum hold before a kernel runs: NaN in every type.
UNWRITTEN = 0xFF


class Buffers:
    """Set s of an array is at base + s * stride. Memory belongs to the device."""

    def __init__(self, device: Device, shape: Shape, sets: int):
        self.device, self.shape, self.sets = device, shape, sets
        case, known = shape.case, shape.case.known
        self.base: dict[str, int] = {}
        self.stride: dict[str, int] = {}
        self.outputs = known.outputs
        for name in known.row_inputs + known.parameters + known.outputs:
            rows = 1 if name in known.parameters else shape.rows
            self._add(name, rows * case.array_bytes(name))
            if name in known.outputs:
                device.fill(self.base[name], UNWRITTEN, self.stride[name] * sets)
            else:
                self._fill(name, elements.pattern(case.element))
        if known.quantized:
            self._add("y_scale", 4)
            for number in range(sets):
                device.upload(self.address("y_scale", number), elements.encode([Y_SCALE], "f32"))
        device.synchronize()

    def _add(self, name: str, size: int) -> None:
        self.stride[name] = -(-size // ALIGNMENT) * ALIGNMENT
        self.base[name] = self.device.allocate(self.stride[name] * self.sets)

    def _fill(self, name: str, data: bytes) -> None:
        """Repeats `data` over all sets of an array."""
        base, size = self.base[name], self.stride[name] * self.sets
        done = min(len(data), size)
        self.device.upload(base, data[:done])
        while done < size:
            more = min(done, size - done)
            self.device.copy(base + done, base, more)
            done += more

    def address(self, name: str, number: int) -> int:
        return self.base[name] + number * self.stride[name]

    def arguments(self, parameters: tuple[str, ...], number: int) -> list:
        """What a kernel with these parameters is called with for a set."""
        return [
            ctypes.c_int64(self.shape.rows)
            if name == "rows"
            else ctypes.c_uint64(self.address(name, number))
            for name in parameters
        ]

    def clear(self) -> None:
        """Makes a result that is not written visible."""
        for name in self.outputs:
            self.device.fill(self.address(name, 0), UNWRITTEN, self.stride[name])
        self.device.synchronize()

    def error(self) -> float:
        """The largest error of the first set by what is allowed: of up to three rows, and the last.

        Arithmetic in Python is slow: of long rows it is the last one alone.
        """
        rows = sorted({self.shape.rows - 1, 0, self.shape.rows // 2})
        most = max(1, CHECKED_ELEMENTS // self.shape.case.columns)
        return max((self._row_error(row) for row in rows[-most:]), key=lambda e: (e != e, e))

    def _row_error(self, row: int) -> float:
        case, known = self.shape.case, self.shape.case.known
        arrays = {name: self._read(name, 0) for name in known.parameters}
        arrays |= {name: self._read(name, row) for name in known.row_inputs + known.outputs}
        if known.quantized:
            arrays["y_scale"] = [Y_SCALE]
        wanted = expected.row(case, arrays)
        errors = [expected.worst(arrays[name], wanted[name]) for name in known.outputs]
        return max(errors, key=lambda e: (e != e, e))

    def _read(self, name: str, row: int) -> list[float]:
        case = self.shape.case
        size = case.columns * ELEMENT_BYTES[case.element_of(name)]
        data = self.device.download(self.address(name, 0) + row * size, size)
        return elements.decode(data, case.element_of(name))
