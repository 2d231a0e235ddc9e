# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Runs the parts one after the other, and keeps what came of each as it comes."""

import argparse
import pathlib
import shutil
from collections.abc import Callable, Iterator

from common.machine import machine
from conversion import NotConverted, convert
from processes import PartFailed, run_part
from report import FILE
from request import Request
from results import Results, piece_name, read_results
from roster import MODELS, PARTS


class Comparison:
    """Raises PartFailed where nothing can run at all."""

    def __init__(
        self, options: argparse.Namespace, python: pathlib.Path, say: Callable[[str], None]
    ):
        self.options, self.python, self.say = options, python, say
        self.folder = options.places.folder
        self.path = options.out / f"{FILE}.json"
        self.verdicts: dict[str, dict] = {}  # by model
        versions = self._run("versions")["versions"]
        self.results = Results(machine(), versions, options.quick)
        if options.resume and self.path.exists():
            self._resume(read_results(self.path))

    def _resume(self, before: Results) -> None:
        if not self.results.is_like(before):
            raise ValueError(
                f"{self.path} has measurements of another machine, other versions or sizes; "
                "without --resume it is written anew"
            )
        self.results.pieces = before.pieces

    def measure_all(self) -> None:
        """The pieces that are asked for and not there."""
        try:
            self._measure_all()
        finally:
            # They take 3 GB, and are written in seconds.
            shutil.rmtree(self.folder / "checkpoints", ignore_errors=True)

    def _measure_all(self) -> None:
        for part, model in self._wanted():
            name = piece_name(part, model)
            if name in self.results.pieces:
                continue
            self.say(f"measuring {name}")
            try:
                self.results.pieces[name] = self._piece(part, model)
            except (PartFailed, NotConverted) as error:
                self.results.failures[name] = str(error)
                self.say(f"{name} is left out: {error}")
            self.results.write(self.path)

    def _wanted(self) -> Iterator[tuple[str, str]]:
        for part in self.options.parts:
            for model in self.options.models if PARTS[part] else [""]:
                yield part, model

    def _piece(self, part: str, model: str) -> dict:
        """Raises PartFailed or NotConverted."""
        if not model:
            return self._run(part)
        verdicts = self._verdicts(model)
        if part == "outputs":
            return self._run(part, model) | {"verdicts": verdicts}
        return self._run(part, model)

    def _run(self, part: str, model: str = "") -> dict:
        request = Request(
            part=part,
            build=str(self.options.build),
            quick=self.options.quick,
            model=model,
            checkpoint=str(self._checkpoint(model)) if model else "",
            converted=str(self._checkpoint(f"{model}-rms")) if model else "",
        )
        return run_part(request, self.python, self.folder)

    def _checkpoint(self, name: str) -> pathlib.Path:
        return self.folder / "checkpoints" / name

    def _verdicts(self, model: str) -> dict:
        """Writes and converts the checkpoint, once in a run."""
        if model not in self.verdicts:
            source = self._checkpoint(model)
            source.parent.mkdir(parents=True, exist_ok=True)
            self._run("write", model)
            self.say(f"converting {MODELS[model].title}")
            target = self._checkpoint(f"{model}-rms")
            self.verdicts[model] = convert(self.python, self.options.build, source, target)
        return self.verdicts[model]
