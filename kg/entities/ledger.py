"""What a person needs beside the graph: doubtful pairs, stale corrections, words to cite; one JSON file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from kg.entities.correction import Cited, dump
from kg.entities.entity import Candidate, Resolution
from kg.errors import GraphError

NAME = "identity.json"
# Enough places to cite an entity by; a correction needs one of each side.
CITED = 3


@dataclass(frozen=True, slots=True)
class Ledger:
    """`cited` maps an IRI to the first places that name it; `stale` are corrections not applied, and why."""

    candidates: tuple[Candidate, ...]
    stale: tuple[tuple[str, str], ...]
    cited: Mapping[str, Sequence[Cited]]


def save(resolution: Resolution, folder: Path) -> None:
    """Write `identity.json` into the folder of a build."""
    cited: dict[str, list[list[str]]] = {}
    for member in resolution.members:
        places = cited.setdefault(member.iri, [])
        if member.quotes and len(places) < CITED:
            places.append([member.document, member.quotes[0]])
    data = {
        "candidates": [asdict(c) for c in resolution.candidates],
        "stale": [[json.dumps(dump(s.correction), ensure_ascii=False), s.why] for s in resolution.stale],
        "cited": dict(sorted(cited.items())),
    }
    (folder / NAME).write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf-8")


def load(folder: Path) -> Ledger:
    """The ledger of a build; GraphError when there is none."""
    path = folder / NAME
    if not path.exists():
        raise GraphError("no build here", file=str(path), todo="Run “kg build” into this folder first")
    data = json.loads(path.read_text("utf-8"))
    candidates = [
        Candidate(c["one"], c["other"], tuple(c["reasons"]), tuple(c["against"])) for c in data["candidates"]
    ]
    cited = {iri: [Cited(*place) for place in places] for iri, places in data["cited"].items()}
    return Ledger(tuple(candidates), tuple((c, w) for c, w in data["stale"]), cited)
