# Part of the mlir-norm project, under the Apache License v2.0 with LLVM Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""What was measured, as it is kept in the JSON file.

A piece is what came of one part, of one model where the part is about models; its name is "op" or
"outputs/gpt2".
"""

import json
import pathlib
from dataclasses import asdict, dataclass, field

from roster import MODELS

FORMAT = 1


def piece_name(part: str, model: str = "") -> str:
    return f"{part}/{model}" if model else part


@dataclass
class Results:
    """All pieces; failures are reasons by the names of pieces."""

    machine: dict
    versions: str
    quick: bool
    pieces: dict[str, dict] = field(default_factory=dict)
    failures: dict[str, str] = field(default_factory=dict)

    def of(self, part: str) -> dict[str, dict]:
        """The pieces of a part, by models in their order, or by an empty name."""
        names = {model: piece_name(part, model) for model in ("", *MODELS)}
        return {model: self.pieces[name] for model, name in names.items() if name in self.pieces}

    def is_like(self, other: "Results") -> bool:
        """Whether pieces of both may stand side by side."""
        mine, theirs = (
            (results.machine, results.versions, results.quick) for results in (self, other)
        )
        return mine == theirs

    def write(self, path: pathlib.Path) -> None:
        """Raises OSError, and then leaves the file as it was."""
        made = path.with_name(f".making-{path.name}")
        made.write_text(json.dumps({"format": FORMAT} | asdict(self), indent=1) + "\n")
        made.replace(path)


def read_results(path: pathlib.Path) -> Results:
    """Raises ValueError where the file is another one, and OSError."""
    try:
        known = json.loads(path.read_text())
        if known.pop("format") != FORMAT:
            raise ValueError
        return Results(**known)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise ValueError(f"{path} was not written by this benchmark") from error
