# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""The CUDA driver through ctypes: no framework is needed.

SIGNATURES are those of cuda.h, which test/Bench/gpu-bench.py compares where it finds one. Names are
the symbols of libcuda.so.1: those with a version where cuda.h has it in a macro. All but
cuLaunchKernelEx (11.8) are in every driver since CUDA 11.4.
"""

import ctypes
from collections.abc import Callable, Sequence
from ctypes import (
    POINTER,
    byref,
    c_char,
    c_char_p,
    c_float,
    c_int,
    c_size_t,
    c_ubyte,
    c_uint,
    c_ulonglong,
    c_void_p,
)
from ctypes import c_uint64 as c_deviceptr

LIBRARY = "libcuda.so.1"

# Handles are pointers; CUdevice and enumerations are int.
SIGNATURES: dict[str, tuple] = {
    "cuInit": (c_uint,),
    "cuDriverGetVersion": (POINTER(c_int),),
    "cuGetErrorName": (c_int, POINTER(c_char_p)),
    "cuGetErrorString": (c_int, POINTER(c_char_p)),
    "cuDeviceGetCount": (POINTER(c_int),),
    "cuDeviceGet": (POINTER(c_int), c_int),
    "cuDeviceGetName": (POINTER(c_char), c_int, c_int),
    "cuDeviceGetAttribute": (POINTER(c_int), c_int, c_int),
    "cuDevicePrimaryCtxRetain": (POINTER(c_void_p), c_int),
    "cuDevicePrimaryCtxRelease_v2": (c_int,),
    "cuCtxSetCurrent": (c_void_p,),
    "cuMemGetInfo_v2": (POINTER(c_size_t), POINTER(c_size_t)),
    "cuMemAlloc_v2": (POINTER(c_deviceptr), c_size_t),
    "cuMemFree_v2": (c_deviceptr,),
    "cuMemcpyHtoDAsync_v2": (c_deviceptr, c_void_p, c_size_t, c_void_p),
    "cuMemcpyDtoH_v2": (c_void_p, c_deviceptr, c_size_t),
    "cuMemcpyDtoDAsync_v2": (c_deviceptr, c_deviceptr, c_size_t, c_void_p),
    "cuMemsetD8Async": (c_deviceptr, c_ubyte, c_size_t, c_void_p),
    "cuModuleLoadData": (POINTER(c_void_p), c_void_p),
    "cuModuleUnload": (c_void_p,),
    "cuModuleGetFunction": (POINTER(c_void_p), c_void_p, c_char_p),
    "cuFuncSetAttribute": (c_void_p, c_int, c_int),
    "cuFuncGetAttribute": (POINTER(c_int), c_int, c_void_p),
    "cuOccupancyMaxActiveBlocksPerMultiprocessor": (POINTER(c_int), c_void_p, c_int, c_size_t),
    "cuLaunchKernelEx": (c_void_p, c_void_p, POINTER(c_void_p), POINTER(c_void_p)),
    "cuStreamCreate": (POINTER(c_void_p), c_uint),
    "cuStreamDestroy_v2": (c_void_p,),
    "cuStreamSynchronize": (c_void_p,),
    "cuStreamBeginCapture_v2": (c_void_p, c_int),
    "cuStreamEndCapture": (c_void_p, POINTER(c_void_p)),
    "cuGraphInstantiateWithFlags": (POINTER(c_void_p), c_void_p, c_ulonglong),
    "cuGraphLaunch": (c_void_p, c_void_p),
    "cuGraphExecDestroy": (c_void_p,),
    "cuGraphDestroy": (c_void_p,),
    "cuEventCreate": (POINTER(c_void_p), c_uint),
    "cuEventDestroy_v2": (c_void_p,),
    "cuEventRecord": (c_void_p, c_void_p),
    "cuEventSynchronize": (c_void_p,),
    "cuEventElapsedTime": (POINTER(c_float), c_void_p, c_void_p),
}

# CUdevice_attribute, CUfunction_attribute, CUlaunchAttributeID, CUstreamCaptureMode.
MULTIPROCESSOR_COUNT, MEMORY_CLOCK_RATE, MEMORY_BUS_WIDTH, L2_CACHE_SIZE = 16, 36, 37, 38
COMPUTE_CAPABILITY_MAJOR, COMPUTE_CAPABILITY_MINOR = 75, 76
NUM_REGS, MAX_DYNAMIC_SHARED_SIZE_BYTES, NON_PORTABLE_CLUSTER_SIZE_ALLOWED = 4, 8, 14
LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION = 4
STREAM_NON_BLOCKING, STREAM_CAPTURE_MODE_THREAD_LOCAL = 1, 1

# What a launch may have without being asked for.
STATIC_SHARED_BYTES = 48 << 10
PORTABLE_CLUSTER = 8


class CudaError(Exception):
    """The text says what failed and why, in one line."""


class LaunchAttribute(ctypes.Structure):
    """CUlaunchAttribute: a number, padding to 8 bytes, a union of 64 bytes."""

    _fields_ = (("id", c_uint), ("pad", c_char * 4), ("value", c_uint * 16))


class LaunchConfig(ctypes.Structure):
    """CUlaunchConfig."""

    _fields_ = (
        ("grid", c_uint * 3),
        ("block", c_uint * 3),
        ("shared_bytes", c_uint),
        ("stream", c_void_p),
        ("attributes", POINTER(LaunchAttribute)),
        ("attribute_count", c_uint),
    )


class Driver:
    """The functions of libcuda, each of which raises CudaError where it fails."""

    def __init__(self, library: str = LIBRARY):
        """Raises CudaError."""
        try:
            self._library = ctypes.CDLL(library)
        except OSError as error:
            raise CudaError(f"no CUDA driver here: {error}") from error
        self._functions: dict[str, Callable] = {}
        for name, arguments in SIGNATURES.items():
            function = getattr(self._library, name, None)
            if function is None:
                raise CudaError(f"the CUDA driver is too old: {library} has no {name}")
            function.argtypes, function.restype = arguments, c_int
            self._functions[name] = function
        self.call("cuInit", 0)

    def call(self, name: str, *arguments) -> None:
        if status := self._functions[name](*arguments):
            raise CudaError(f"{name}: {self._describe(status)}")

    def get(self, name: str, kind: type, *arguments):
        """What a function writes to the pointer that it takes first."""
        value = kind()
        self.call(name, byref(value), *arguments)
        return value.value

    def _describe(self, status: int) -> str:
        words = []
        for name in ("cuGetErrorName", "cuGetErrorString"):
            text = c_char_p()
            if self._functions[name](status, byref(text)) == 0 and text.value:
                words.append(text.value.decode())
        return f"{words[0]} ({words[1]})" if len(words) == 2 else f"error {status}"


class Function:
    """A kernel, ready for launches of one geometry. Keeps its module."""

    def __init__(self, driver: Driver, image: bytes, symbol: str):
        self.driver = driver
        # The image must outlive the call alone, but a copy of it is cheap.
        self._image = ctypes.create_string_buffer(image, len(image) + 1)
        self._module = c_void_p(driver.get("cuModuleLoadData", c_void_p, self._image))
        name = symbol.encode()
        self._function = c_void_p(driver.get("cuModuleGetFunction", c_void_p, self._module, name))

    def prepare(self, shared_bytes: int, cluster: int) -> None:
        """Allows launches with so much dynamic shared memory and such clusters."""
        if shared_bytes > STATIC_SHARED_BYTES:
            self._allow(MAX_DYNAMIC_SHARED_SIZE_BYTES, shared_bytes)
        if cluster > PORTABLE_CLUSTER:
            self._allow(NON_PORTABLE_CLUSTER_SIZE_ALLOWED, 1)

    def _allow(self, attribute: int, value: int) -> None:
        self.driver.call("cuFuncSetAttribute", self._function, attribute, value)

    def registers(self) -> int:
        return self.driver.get("cuFuncGetAttribute", c_int, NUM_REGS, self._function)

    def blocks_at_once(self, threads: int, shared_bytes: int) -> int:
        name = "cuOccupancyMaxActiveBlocksPerMultiprocessor"
        return self.driver.get(name, c_int, self._function, threads, shared_bytes)

    def launch(
        self,
        stream: c_void_p,
        grid: int,
        threads: int,
        arguments: Sequence,
        shared_bytes: int = 0,
        cluster: int = 1,
    ) -> None:
        """`arguments` are ctypes values, of the types of the kernel's parameters."""
        attributes = (LaunchAttribute * 1)()
        attributes[0].id = LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION
        attributes[0].value[0:3] = [cluster, 1, 1]
        config = LaunchConfig(
            grid=(grid, 1, 1),
            block=(threads, 1, 1),
            shared_bytes=shared_bytes,
            stream=stream,
            attributes=attributes,
            attribute_count=1 if cluster > 1 else 0,
        )
        addresses = (c_void_p * max(1, len(arguments)))()
        for i, argument in enumerate(arguments):
            addresses[i] = ctypes.addressof(argument)
        self.driver.call("cuLaunchKernelEx", byref(config), self._function, addresses, None)

    def unload(self) -> None:
        self.driver.call("cuModuleUnload", self._module)


class Device:
    """The first GPU, its primary context, and a stream. Memory is freed by `close`."""

    def __init__(self, driver: Driver, ordinal: int = 0):
        """Raises CudaError."""
        self.driver = driver
        if driver.get("cuDeviceGetCount", c_int) <= ordinal:
            raise CudaError("no GPU here: the CUDA driver knows no device")
        self._device = driver.get("cuDeviceGet", c_int, ordinal)
        self._context = c_void_p(driver.get("cuDevicePrimaryCtxRetain", c_void_p, self._device))
        driver.call("cuCtxSetCurrent", self._context)
        self.stream = c_void_p(driver.get("cuStreamCreate", c_void_p, STREAM_NON_BLOCKING))
        self._memory: list[int] = []

    def attribute(self, number: int) -> int:
        return self.driver.get("cuDeviceGetAttribute", c_int, number, self._device)

    @property
    def name(self) -> str:
        text = ctypes.create_string_buffer(256)
        self.driver.call("cuDeviceGetName", text, len(text), self._device)
        return text.value.decode()

    @property
    def capability(self) -> tuple[int, int]:
        return (
            self.attribute(COMPUTE_CAPABILITY_MAJOR),
            self.attribute(COMPUTE_CAPABILITY_MINOR),
        )

    def free_bytes(self) -> int:
        free, total = c_size_t(), c_size_t()
        self.driver.call("cuMemGetInfo_v2", byref(free), byref(total))
        return free.value

    def allocate(self, size: int) -> int:
        address = self.driver.get("cuMemAlloc_v2", c_deviceptr, size)
        self._memory.append(address)
        return address

    def release_all(self) -> None:
        while self._memory:
            self.driver.call("cuMemFree_v2", self._memory.pop())

    def upload(self, address: int, data: bytes) -> None:
        # On the stream, which does not wait for what the default stream has left to do.
        self.driver.call("cuMemcpyHtoDAsync_v2", address, data, len(data), self.stream)
        self.synchronize()

    def download(self, address: int, size: int) -> bytes:
        self.synchronize()
        data = ctypes.create_string_buffer(size)
        self.driver.call("cuMemcpyDtoH_v2", data, address, size)
        return data.raw

    def copy(self, to: int, source: int, size: int) -> None:
        self.driver.call("cuMemcpyDtoDAsync_v2", to, source, size, self.stream)

    def fill(self, address: int, byte: int, size: int) -> None:
        self.driver.call("cuMemsetD8Async", address, byte, size, self.stream)

    def synchronize(self) -> None:
        self.driver.call("cuStreamSynchronize", self.stream)

    def close(self) -> None:
        self.release_all()
        self.driver.call("cuStreamDestroy_v2", self.stream)
        self.driver.call("cuDevicePrimaryCtxRelease_v2", self._device)


class Graph:
    """What `work` put on the stream, as one launch."""

    def __init__(self, device: Device, work: Callable[[], None]):
        self.driver, self.stream = device.driver, device.stream
        mode = STREAM_CAPTURE_MODE_THREAD_LOCAL
        self.driver.call("cuStreamBeginCapture_v2", self.stream, mode)
        try:
            work()
        finally:
            # Ends the capture also where the work failed: else the stream stays useless.
            graph = c_void_p()
            status = self.driver._functions["cuStreamEndCapture"](self.stream, byref(graph))
        if status:
            raise CudaError(f"cuStreamEndCapture: {self.driver._describe(status)}")
        try:
            name = "cuGraphInstantiateWithFlags"
            self._executable = c_void_p(self.driver.get(name, c_void_p, graph, 0))
        finally:
            self.driver.call("cuGraphDestroy", graph)
        self._events = [c_void_p(self.driver.get("cuEventCreate", c_void_p, 0)) for _ in range(2)]

    def launch(self) -> None:
        self.driver.call("cuGraphLaunch", self._executable, self.stream)

    def seconds(self) -> float:
        """Runs it once."""
        begin, end = self._events
        self.driver.call("cuEventRecord", begin, self.stream)
        self.launch()
        self.driver.call("cuEventRecord", end, self.stream)
        self.driver.call("cuEventSynchronize", end)
        return self.driver.get("cuEventElapsedTime", c_float, begin, end) * 1e-3

    def close(self) -> None:
        for event in self._events:
            self.driver.call("cuEventDestroy_v2", event)
        self.driver.call("cuGraphExecDestroy", self._executable)
