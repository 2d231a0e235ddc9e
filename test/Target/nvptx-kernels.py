# Kernels of norms as ptxas makes them: no spills, wide accesses, few barriers.
#
# With NORM_TEST_ALL=1 in the environment it takes every op, type, length and
# architecture (some minutes), else a choice of them that has each at least once.
#
# REQUIRES: ptxas
# RUN: %python %s %t | FileCheck %s
# CHECK: checked {{[0-9]+}} kernels, wrong 0

import itertools
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

# Of each op the reductions, each of which may take one barrier, and the accesses
# to what is a number of each row or of all rows.
OPS = {
    "rms_norm": (1, 0),
    "rms_norm --rstd": (1, 1),
    "rms_norm --residual": (1, 0),
    "rms_norm --residual --input-bias --gate silu": (1, 0),
    "rms_norm --modulate": (1, 0),
    "rms_norm --quantize row --result-type f8E4M3FN": (2, 1),
    "rms_norm --residual --quantize static --result-type i8": (1, 1),
    "layer_norm": (2, 0),
    "layer_norm --mean --rstd": (2, 2),
    "layer_norm --residual": (2, 0),
    "layer_norm --modulate": (2, 0),
    "l2_norm": (1, 0),
    "softmax": (2, 0),
    "log_softmax": (2, 0),
}
BYTES = {"f32": 4, "f16": 2, "bf16": 2}
COLS = [64, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072]
ARCHS = ["sm_80", "sm_90", "sm_100", "sm_120"]

ACCESS = re.compile(
    r"\b(ld|st)\.(?:volatile\.|relaxed\.\w+\.)?global(?:\.nc)?(?:\.L\w+::[\w:]+)*"
    r"(?:\.v(\d))?\.[busf](\d+)"
)


@dataclass
class Kernel:
    """What a kernel is like: what --stats and the PTX say of it."""

    aligned: bool = False
    spills: bool = False
    registers: int = 0
    barriers: int = 0
    accesses: list = field(default_factory=list)


def read_stats(text, kernels):
    kernel = None
    for line in text.splitlines():
        words = line.split()
        if re.match(r"  \w", line):
            kernel = kernels[words[0]] = Kernel()
        elif words[0] == "where":
            kernel.aligned = "pointers" in line
        elif words[0] == "registers":
            kernel.registers = int(words[1].rstrip(","))
            kernel.spills = "no spills" not in line


def read_ptx(text, kernels):
    for name, body in re.findall(r"\.entry (\w+)\((.*?)^}", text, re.M | re.S):
        kernel = kernels[name]
        kernel.barriers = len(re.findall(r"\b(?:bar|barrier)\.(?:cta\.)?(?:sync|arrive)", body))
        kernel.accesses = [
            (kind, int(bits) // 8 * int(count or 1)) for kind, count, bits in ACCESS.findall(body)
        ]


def check(op, type, cols, arch, folder):
    """Compiles one op; yields the name of each kernel, and what is wrong with it."""
    case = f"{op} {type} {cols} {arch}"
    path = os.path.join(folder, re.sub(r"\W+", "_", case) + ".ptx")
    command = ["norm-compile", "--op", *op.split(), "--type", type, "--cols", str(cols)]
    command += ["--target", "nvptx", "--arch", arch, "--emit", "ptx", "--stats", "-o", path]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        return [(case, done.stderr.strip())]
    kernels = {}
    read_stats(done.stdout, kernels)
    with open(path) as file:
        read_ptx(file.read(), kernels)
    os.remove(path)
    is_short = cols * BYTES[type] <= 65536
    reductions, narrow_accesses = OPS[op]
    result = []
    for name, kernel in kernels.items():
        wrong = []
        if is_short and kernel.spills:
            wrong.append("spills")
        if cols <= 16384 and kernel.barriers > reductions:
            wrong.append(f"{kernel.barriers} barriers")
        narrow = [access for access in kernel.accesses if access[1] < 16]
        if kernel.aligned and len(narrow) > narrow_accesses:
            wrong.append(f"narrow accesses {narrow[:4]}")
        if kernel.aligned and not kernel.accesses:
            wrong.append("no accesses were found")
        result.append((f"{case} @{name}", ", ".join(wrong)))
    return result


def choose():
    """All cases, or those of a diagonal."""
    every = list(itertools.product(OPS, BYTES, COLS, ARCHS))
    if os.environ.get("NORM_TEST_ALL"):
        return every
    # 29 has no factor in common with the numbers of ops, types, lengths and
    # architectures, so that each of them meets all others in time.
    return every[::29]


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    checked = failed = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for result in pool.map(lambda case: check(*case, folder), choose()):
            for name, wrong in result:
                checked += 1
                failed += bool(wrong)
                if wrong:
                    print(f"{name}: {wrong}", flush=True)
    print(f"checked {checked} kernels, wrong {failed}")


main()
