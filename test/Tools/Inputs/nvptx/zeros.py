"""Writes an array of 64 f32 zeros: zeros.py FILE.npy."""

import struct
import sys

header = "{'descr': '<f4', 'fortran_order': False, 'shape': (64,), }"
header += " " * (63 - (len(header) + 10) % 64) + "\n"
with open(sys.argv[1], "wb") as file:
    file.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)))
    file.write(header.encode() + bytes(4 * 64))
