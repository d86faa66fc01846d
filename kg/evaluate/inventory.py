"""How much there is of each thing that could be lost in silence."""

from __future__ import annotations

from pathlib import Path

from kg.errors import InputError
from kg.facts import Reader
from kg.query import catalogue


def count(reader: Reader, gold: Path | None = None) -> dict[str, int]:
    """Rules, examples, steps, concepts, terms, frames, named queries, and the gold documents of a folder."""
    ontology = reader.ontology
    found = {
        "rules": len(reader.rules),
        "examples": sum(len(ready.rule.examples) for ready in reader.rules),
        "steps": len(reader.steps),
        "concepts": sum(map(len, ontology.concepts.values())),
        "terms": len(ontology.terms),
        "frames": len(ontology.frames),
        "queries": len(catalogue()),
    }
    return found | ({"gold documents": len(list(gold.glob("*.json")))} if gold else {})


def load(file: Path) -> dict[str, int]:
    """The counts that a file pins, one `name number` a line. InputError for what is no such file."""
    found: dict[str, int] = {}
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", file=str(file), todo="name a file") from None
    for number, line in enumerate(lines, 1):
        name, _, value = line.rpartition(" ")
        if not (name and value.isdigit()):
            what = f"{line!r} is not a name and a number"
            raise InputError(what, file=str(file), line=number, todo="write for example `rules 24`")
        found[name] = int(value)
    return found


def differences(pinned: dict[str, int], counted: dict[str, int]) -> list[str]:
    """What differs, in words; nothing when all counts are as pinned."""
    return [
        f"{name}: pinned {pinned.get(name, 0)}, counted {counted.get(name, 0)}"
        for name in (pinned | counted)
        if pinned.get(name) != counted.get(name)
    ]
