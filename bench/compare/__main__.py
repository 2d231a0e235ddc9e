# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What replacing LayerNorm by RMSNorm does to GPT-2, OPT and ViT: to results and to time.

Enters: models with random weights, which are converted by python -m mlir_norm convert. Leaves: a
Markdown page, plots, and the JSON file that both are made of.
"""

import argparse
import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).parents[1]))

from common.console import Console
from common.drawing import draw
from common.environments import PLOTS, NotInstalled, Places, python_of
from comparison import Comparison
from processes import PartFailed
from report import FILE, page, summary
from results import Results, read_results
from roster import MODELS, PARTS, TORCH

say = Console("compare")


def parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="compare", description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build"))
    parser.add_argument(
        "--out", type=pathlib.Path, help="folder for results; BUILD/compare/results"
    )
    parser.add_argument("--venv", type=pathlib.Path, help="an environment to take PyTorch from")
    parser.add_argument("--no-install", action="store_true", help="use what is installed already")
    parser.add_argument("--quick", action="store_true", help="fewer sizes and rounds")
    parser.add_argument("--parts", help=f"some of {','.join(PARTS)}; with commas, default: all")
    parser.add_argument(
        "--resume", action="store_true", help="measure only what OUT's JSON file does not have"
    )
    parser.add_argument(
        "--render", type=pathlib.Path, metavar="JSON", help="write the page of a JSON file again"
    )
    parser.add_argument("models", nargs="*", metavar="MODEL", help=f"of {', '.join(MODELS)}")
    parsed = parser.parse_args(arguments)
    parsed.parts = parsed.parts.split(",") if parsed.parts else list(PARTS)
    for kind, names, known in (("model", parsed.models, MODELS), ("part", parsed.parts, PARTS)):
        if unknown := [name for name in names if name not in known]:
            parser.error(f"unknown {kind} '{unknown[0]}'; known: {', '.join(known)}")
    parsed.models = parsed.models or list(MODELS)
    parsed.build = parsed.build.absolute()
    parsed.out = (parsed.out or parsed.build / "compare" / "results").absolute()
    parsed.places = Places(
        parsed.build / "compare", parsed.venv, install=not parsed.no_install, say=say
    )
    return parsed


def write(results: Results, options: argparse.Namespace) -> None:
    """Page and plots."""
    (options.out / f"{FILE}.md").write_text(page(results))
    try:
        python = python_of(PLOTS, options.places)
    except NotInstalled as error:
        return say(f"no plots: {error}")
    script = pathlib.Path(__file__).with_name("plots.py")
    draw(python, script, options.out / f"{FILE}.json", options.out, say)


def measured(options: argparse.Namespace) -> Results:
    """Raises NotInstalled, PartFailed or ValueError where there can be no results."""
    if options.venv and not (options.venv / "bin" / "python").exists():
        raise NotInstalled(f"{options.venv} is no virtual environment: it has no bin/python")
    python = python_of(TORCH, options.places)
    comparison = Comparison(options, python, say)
    comparison.measure_all()
    return comparison.results


def main(arguments: list[str] | None = None) -> int:
    options = parse(arguments)
    try:
        for folder in (options.places.folder, options.out):
            folder.mkdir(parents=True, exist_ok=True)
        if options.render:
            results = read_results(options.render)
            results.write(options.out / f"{FILE}.json")
        else:
            results = measured(options)
        write(results, options)
    except OSError as error:
        say(f"cannot use {error.filename or options.out}: {error.strerror}")
        return 1
    except (NotInstalled, PartFailed, ValueError) as error:
        say(str(error))
        return 1
    print("\n".join([*summary(results), f"Written to {options.out}."]))
    return 1 if results.failures and not options.render else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
