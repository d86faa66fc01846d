"""What a person needs beside the graph: doubtful pairs, stale corrections, words to cite; one JSON file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kg.entities.correction import Cited, Stale, told
from kg.entities.entity import Candidate
from kg.errors import GraphError

NAME = "identity.json"


@dataclass(frozen=True, slots=True)
class Ledger:
    """`cited` maps an IRI to the first places that name it; `stale` are corrections not applied, and why."""

    candidates: tuple[Candidate, ...]
    stale: tuple[tuple[str, str], ...]
    cited: Mapping[str, Sequence[Cited]]


class Judged(Protocol):
    """The part of a resolution that people look at; `cited` is sorted by IRI, its places are JSON."""

    @property
    def candidates(self) -> Iterable[Candidate]: ...
    @property
    def stale(self) -> Sequence[Stale]: ...
    @property
    def cited(self) -> Iterable[tuple[str, str]]: ...


def save(resolution: Judged, folder: Path) -> None:
    """Write `identity.json` into the folder of a build, a line for each entity and each pair."""
    pairs = (_line([c.one, c.other, c.reasons, c.against]) for c in resolution.candidates)
    stale = (_line([told(s.correction), s.why]) for s in resolution.stale)
    cited = (f"{_line(iri)}: {places}" for iri, places in resolution.cited)
    with (folder / NAME).open("w", encoding="utf-8", newline="\n") as file:
        for name, lines, (first, last) in (
            ("candidates", pairs, "[]"),
            ("stale", stale, "[]"),
            ("cited", cited, "{}"),
        ):
            file.write(f'{"{" if name == "candidates" else ","}"{name}": {first}')
            file.writelines("\n" + ("," if at else "") + line for at, line in enumerate(lines))
            file.write(f"\n{last}")
        file.write("}\n")


_line = json.JSONEncoder(ensure_ascii=False).encode


def load(folder: Path) -> Ledger:
    """The ledger of a build; GraphError when there is none."""
    path = folder / NAME
    if not path.exists():
        raise GraphError("no build here", file=str(path), todo="Run “kg build” into this folder first")
    data = json.loads(path.read_text("utf-8"))
    candidates = [
        Candidate(one, other, tuple(reasons), tuple(against))
        for one, other, reasons, against in data["candidates"]
    ]
    cited = {iri: [Cited(*place) for place in places] for iri, places in data["cited"].items()}
    return Ledger(tuple(candidates), tuple((c, w) for c, w in data["stale"]), cited)
