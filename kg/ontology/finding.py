"""Something wrong in `ontology/`, and the place where it stands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.ontology import turtle

_SUBJECT = re.compile(r"^<([^>\s]+)>|^([\w-]+:[\w-]+)")


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One fault: `file` and `line` (0 when not found), `what` is wrong and what `todo` about it."""

    file: str
    line: int
    what: str
    todo: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}. {self.todo}"


@dataclass(frozen=True, slots=True)
class Places:
    """Where each subject of the Turtle files first stands at the start of a line."""

    lines: Mapping[str, tuple[str, int]]

    def finding(self, name: str, what: str, todo: str) -> Finding:
        """A finding about the subject `name` (a CURIE or a relative IRI)."""
        file, line = self.lines.get(name, ("", 0))
        return Finding(file, line, f"{name}: {what}", todo)


def places(folder: Path) -> Places:
    """The subjects of every Turtle file of the folder, with file (relative to it) and line."""
    lines: dict[str, tuple[str, int]] = {}
    for path in turtle.files(folder, "*.ttl", "schemes/*.ttl", "reference/*.ttl"):
        file = path.relative_to(folder).as_posix()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if found := _SUBJECT.match(line):
                lines.setdefault(found[1] or found[2], (file, number))
    return Places(lines)


def line_of(path: Path, words: str) -> int:
    """The first line of a file that holds the words, 0 when none does."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if words in line), 0)
