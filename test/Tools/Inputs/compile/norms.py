"""Calls kernels of a shared object, as any language with pointers does."""

import ctypes
import sys

library = ctypes.CDLL(sys.argv[1])
floats, size = ctypes.c_float * 3, ctypes.c_int64
x, y = floats(2, 3, 1), floats()
status = library.softmax_f32(x, y, size(1), size(3))
print(f"status {status}:", *(f"{value:.5f}" for value in y))
