# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Our kernels, as norm-compile makes them for whole vectors.

Enters: a case, an architecture. Leaves: a kernel in a cubin, and its PTX. Of the variants of a row
program it is the first, which is launched where all pointers are aligned.
"""

import functools
import hashlib
import json
import pathlib
from dataclasses import asdict

import resources
import toolkit
from cases import Case
from kernels import Kernel
from resources import Resources


@functools.cache
def hash_of(program: pathlib.Path) -> str:
    return hashlib.sha256(program.read_bytes()).hexdigest()


def options_of(case: Case) -> list[str]:
    """Of norm-compile, for the case."""
    known = case.known
    return ["--op", known.op, "--type", case.element, "--cols", str(case.columns), *known.options]


def compile_case(case: Case, arch: str, tools, folder: pathlib.Path) -> Kernel:
    """What was compiled before by the same norm-compile is taken again. Raises ToolFailed."""
    target = ["--target=nvptx", "--arch", arch, "--emit=ptx"]
    command = [tools.norm_compile, *options_of(case), *target]
    key = hashlib.sha256("\0".join([hash_of(tools.norm_compile), *map(str, command)]).encode())
    stem = folder / f"{case.identifier}-{arch}-{key.hexdigest()[:16]}"
    ptx, cubin, interface, known = (
        stem.with_suffix(suffix) for suffix in (".ptx", ".cubin", ".interface.json", ".json")
    )
    if not known.exists():
        folder.mkdir(parents=True, exist_ok=True)
        toolkit.run([*command, "-o", ptx, "--interface", interface])
        # As norm-compile itself does for --emit=cubin.
        result = toolkit.run([tools.ptxas, "-v", f"-arch={arch}", ptx, "-o", cubin])
        found = resources.parse(result.stdout + result.stderr)
        known.write_text(json.dumps({name: asdict(used) for name, used in found.items()}))
    used = json.loads(known.read_text())
    arrays = (*case.known.row_inputs, *case.known.parameters, *case.known.outputs)
    (function,) = json.loads(interface.read_text())["functions"]
    kernel = function["kernels"][0]
    (launch,) = kernel["launches"]
    parameters = tuple(parameter["name"] for parameter in function["parameters"])
    for name in parameters:
        if name not in (*arrays, "y_scale", "rows"):
            raise toolkit.ToolFailed(
                f"norm-compile: unexpected parameter '{name}' of {function['name']}"
            )
    return Kernel(
        case=case,
        arch=arch,
        symbol=kernel["symbol"],
        cubin=cubin,
        ptx=ptx,
        resources=Resources(**used[kernel["symbol"]]),
        threads=launch["threads"],
        rows=launch["rows_per_block"],
        cluster=launch["cluster_blocks"],
        dynamic_shared=launch["shared_bytes"],
        most_blocks=launch["most_blocks"],
        row_loop=True,
        parameters=parameters,
    )
