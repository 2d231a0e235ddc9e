# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""How many threads each contender gets, the environment that all have, and the machine."""

import os
import pathlib
import platform

THREADS = len(os.sched_getaffinity(0))

ENVIRONMENT = {
    "OMP_NUM_THREADS": str(THREADS),
    # Memory that was freed once stays with the process: else every fresh result of a call is paid
    # for in page faults, which cost more than the norm.
    "MALLOC_MMAP_MAX_": "0",
    "MALLOC_TRIM_THRESHOLD_": "100000000000",
    # Two threads on one core, where the scheduler may leave them, take ten times as long. What does
    # not run on OpenMP has its own ways.
    "OMP_PROC_BIND": "true",
    # Threads of one contender that spin for longer would run into the turn of the next.
    "KMP_BLOCKTIME": "1",
    "ONEDNN_VERBOSE": "0",
}


def machine() -> dict:
    """What the numbers depend on."""
    info = pathlib.Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.exists() else []
    models = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    caches = {}
    for cache in sorted(pathlib.Path("/sys/devices/system/cpu/cpu0/cache").glob("index*")):
        level, kind, size = (
            (cache / file).read_text().strip() for file in ("level", "type", "size")
        )
        if kind != "Instruction":
            caches[f"L{level}"] = size
    return {
        "cpu": models[0] if models else platform.machine(),
        "threads": THREADS,
        "caches": caches,
        "system": f"{platform.system()} {platform.release()}",
        "environment": ENVIRONMENT,
    }
