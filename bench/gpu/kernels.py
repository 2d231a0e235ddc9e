# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""A kernel as it was compiled: what the report looks at and what is launched."""

import pathlib
from dataclasses import dataclass

from cases import Case
from resources import Resources


@dataclass(frozen=True)
class Kernel:
    """Code for one architecture, and the launch that it is made for."""

    case: Case
    arch: str
    symbol: str
    cubin: pathlib.Path
    ptx: pathlib.Path | None  # for where cubins cannot be read
    resources: Resources
    threads: int  # of a block
    rows: int  # of a block, or of a cluster
    cluster: int = 1  # blocks
    dynamic_shared: int = 0  # bytes
    most_blocks: int = 0  # of a grid, or clusters; 0: as many as there are rows
    row_loop: bool = False  # whether blocks take one row after the other
    # The parameters, in order: names of arrays, and rows.
    parameters: tuple[str, ...] = ()
    # Bytes of a row that are read and written, parameters included; None: not known.
    row_bytes: int | None = None

    def grid(self, rows: int) -> int:
        """Blocks of a launch for so many rows: a multiple of the cluster."""
        clusters = -(-rows // self.rows)
        if self.most_blocks:
            clusters = min(clusters, self.most_blocks)
        return clusters * self.cluster
