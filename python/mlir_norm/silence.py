# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Keeps frameworks quiet while they work for a command."""

import contextlib
import io
import logging
import sys
import warnings
from collections.abc import Iterator


@contextlib.contextmanager
def silenced(verbose: bool) -> Iterator[None]:
    """Keeps stdout for the result alone, and from stderr what frameworks say of themselves.

    What matters of it comes as an exception. What a model prints is moved to stderr.
    """
    with contextlib.ExitStack() as stack:
        stack.enter_context(contextlib.redirect_stdout(sys.stderr))
        if not verbose:
            stack.enter_context(contextlib.redirect_stderr(io.StringIO()))
            stack.enter_context(warnings.catch_warnings(action="ignore"))
            stack.callback(logging.disable, logging.root.manager.disable)
            logging.disable()
        yield
