# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Compiles a kernel for this machine, by norm-compile, and keeps it.

Enters: an op and its options, or a module of MLIR. Leaves: a Kernel. Libraries are kept in
$MLIR_NORM_CACHE, or in mlir-norm in the user's cache folder, under a digest of all that they
depend on.
"""

import functools
import hashlib
import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import tempfile
from typing import Any

from mlir_norm.errors import NormError, first_line
from mlir_norm.interface import only, read_interfaces
from mlir_norm.kernel import Kernel
from mlir_norm.tools import find_tool


def compile(
    what: str | os.PathLike,
    *,
    norm_compile: str | os.PathLike | None = None,
    **options: Any,
) -> Kernel:
    """Compiles an op, or a function of a module, for this machine.

        k = mlir_norm.compile("rms_norm", type="bf16", cols=4096)
        k(x, scale, y)

    what is the name of an op of norm-compile ("rms_norm"), the path of a file of MLIR, or its text,
    which has more than one line. The options are norm-compile's: cols=4096 is --cols=4096, and
    plus_one=True is --plus-one, and entry names one of several functions of a module. norm_compile
    is the tool's path; mlir_norm.tools.find_tool says what is taken without it.

    Raises NormError, with norm-compile's own words where it refuses something.
    """
    tool = find_tool("norm-compile", norm_compile)
    source, text = _source(what)
    flags = _flags(options)
    folder = _cache() / _digest(tool, text, flags)
    if not (folder / "kernel.so").exists():
        _build([tool, source, *flags], text if source == "-" else "", folder)
    interfaces = read_interfaces(json.loads((folder / "kernel.json").read_text()))
    return Kernel(folder / "kernel.so", only(interfaces))


def _source(what: str | os.PathLike) -> tuple[str, str]:
    """The flag that says what is compiled, and the text of a module, or the op's name."""
    if isinstance(what, str) and "\n" in what:
        return "-", what
    if isinstance(what, str) and re.fullmatch(r"\w+", what):
        return f"--op={what}", what
    path = pathlib.Path(what)
    try:
        return str(path), path.read_text()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is no text"
        raise NormError(f"cannot read {path}: {reason}") from error


def _flags(options: dict[str, Any]) -> list[str]:
    flags = []
    for name, value in options.items():
        flag = "--" + name.replace("_", "-")
        if value is True:
            flags.append(flag)
        elif value is not None and value is not False:
            flags.append(f"{flag}={value}")
    return flags


def _cache() -> pathlib.Path:
    if given := os.environ.get("MLIR_NORM_CACHE"):
        return pathlib.Path(given)
    return pathlib.Path(os.environ.get("XDG_CACHE_HOME") or "~/.cache").expanduser() / "mlir-norm"


def _digest(tool: str, text: str, flags: list[str]) -> str:
    status = os.stat(tool)
    parts = [_contents(tool, status.st_mtime_ns, status.st_size), _machine(), text, *flags]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]


@functools.cache
def _contents(tool: str, changed: int, size: int) -> str:
    """The digest of a program that was changed then."""
    with open(tool, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@functools.cache
def _machine() -> str:
    """What a library is compiled for; a home folder may be that of several machines."""
    info = pathlib.Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.exists() else []
    known = sorted({line for line in lines if re.match(r"model name|flags|Features|isa", line)})
    return "\n".join([platform.machine(), platform.processor(), *known])


def _build(command: list[str], text: str, folder: pathlib.Path) -> None:
    """Makes the folder with what norm-compile writes; it is whole or not there."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        made = pathlib.Path(tempfile.mkdtemp(prefix=".making-", dir=folder.parent))
    except OSError as error:
        raise NormError(f"cannot write {folder.parent}: {error.strerror or error}") from error
    try:
        outputs = [f"--shared={made / 'kernel.so'}", f"--interface={made / 'kernel.json'}"]
        result = subprocess.run(
            [*command, *outputs], input=text, capture_output=True, text=True, check=False
        )
        if result.returncode:
            silent = f"it ends with status {result.returncode} and no word"
            raise NormError(_told(result.stderr.strip() or silent))
        try:
            made.rename(folder)
        except OSError as error:
            # Another process was faster, or the disk is full.
            if not (folder / "kernel.so").exists():
                raise NormError(f"cannot write {folder}: {error.strerror or error}") from error
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _told(stderr: str) -> str:
    line = first_line(stderr)
    return line if line.startswith("norm-compile: ") else f"norm-compile: {line}"
