# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What fuzzers of conversions share: seeds in batches, what is equal, and what is printed at the end.

usage: fuzz.py NORM_OPT [--count N] [--seed S] [--emit]
"""
import argparse, collections, sys
from collections.abc import Callable, Iterator

# How many models norm-opt reads at once.
BATCH = 200


def close(a, b) -> bool:
    """Whether two tensors, each a shape and its numbers, are equal to 1e-12 of the largest number."""
    size = max(map(abs, a[1]), default=0.0)
    return a[0] == b[0] and all(abs(p - q) <= 1e-12 * max(size, 1.0) for p, q in zip(a[1], b[1]))


def fuzz(make: Callable, text_of: Callable, check: Callable[..., Iterator[str]]) -> None:
    """Exits with 1 where a model is not as expected.

    make(seed) is a model, text_of(models) one module, and check(norm_opt, models, text, tally) yields what is wrong and
    counts in tally what was tried.
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("opt")
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--emit", action="store_true", help="print the models")
    options = parser.parse_args()
    failures, tally = [], collections.Counter()
    for first in range(0, options.count, BATCH):
        models = [make(options.seed + i) for i in range(first, min(first + BATCH, options.count))]
        text = text_of(models)
        if options.emit:
            print(text)
        else:
            failures += check(options.opt, models, text, tally)
    for failure in failures:
        print(failure)
    for what, count in sorted(tally.items()):
        print(f"{count} {what}")
    if not options.emit:
        print(f"{len(failures)} of {options.count} not as expected")
    sys.exit(bool(failures))
