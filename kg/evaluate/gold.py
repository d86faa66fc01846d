"""Gold: what a careful reader states from one article, as JSON beside the article's name."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import InputError
from kg.mentions.rules import suggest

Entry = Mapping[str, Any]
_NAMED = ("name", "aliases")
# The named query that answers for a list of the gold file; its keys, the required ones first.
_LISTS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "people": ("people", ("name",), _NAMED),
    "agencies": ("agencies", ("name",), _NAMED),
    "places": ("places", ("name",), _NAMED),
    "systems": ("systems", ("name",), (*_NAMED, "generic", "owner")),
    "documents": ("legal-documents", (), ("number", "type", "title", "issuer", "date")),
    "events": ("events", ("ref", "kind"), ("title", "date", "place")),
    "posts": ("posts", ("person", "role"), ("organization",)),
    "participations": ("participations", ("event", "role", "agent"), ()),
    "metrics": ("metrics", ("value",), ("subject", "what", "unit", "comparator", "date", "target")),
    "launches": ("launches", ("system",), ("date", "by")),
    "quoted": ("quotes", (), ()),
}
KINDS = tuple(query for query, _, _ in _LISTS.values())
_KEYS = ("id", "published", "notes", *_LISTS)


@dataclass(frozen=True, slots=True)
class Gold:
    """The gold of one document: entries by the named query that should give them."""

    id: str
    entries: Mapping[str, tuple[Entry, ...]]

    def forms(self) -> dict[str, set[str]]:
        """Every name of a listed thing → all its names."""
        found: dict[str, set[str]] = {}
        for kind in ("people", "agencies", "places", "systems"):
            for entry in self.entries[kind]:
                names = {entry["name"], *entry.get("aliases", ())}
                for name in names:
                    found.setdefault(name, set()).update(names)
        return found


def load(folder: Path) -> tuple[Gold, ...]:
    """The gold files of a folder, by document id. InputError for none, or for one out of the format."""
    files = sorted(folder.glob("*.json"))
    if not files:
        raise InputError(
            "no gold here", file=str(folder), todo="give a folder with one <document id>.json per article"
        )
    return tuple(_read(file) for file in files)


def _read(file: Path) -> Gold:
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
    except (ValueError, OSError) as error:
        line = getattr(error, "lineno", 0)
        raise InputError(f"not JSON ({error})", file=str(file), line=line, todo="mend the file") from None
    if not isinstance(raw, dict):
        raise InputError("not a JSON object", file=str(file), todo="see docs/rules.md for the format")
    for name in raw:
        if name not in _KEYS:
            raise InputError(f"unknown key {name!r}", file=str(file), todo=suggest(name, list(_KEYS)))
    entries = {query: tuple(_entries(raw, name, file)) for name, (query, _, _) in _LISTS.items()}
    refs = {entry["ref"] for entry in entries["events"]}
    for entry in entries["participations"]:
        if entry["event"] not in refs:
            todo = "name the ref of one of its events"
            raise InputError(f"no event {entry['event']!r}", file=str(file), todo=todo)
    return Gold(file.stem, entries)


def _entries(raw: Mapping[str, Any], name: str, file: Path) -> Iterator[Entry]:
    _, needed, others = _LISTS[name]
    for index, item in enumerate(raw.get(name, ())):
        where = f"{name}[{index}]"
        if name == "quoted" and isinstance(item, str):
            yield {"speaker": item}
            continue
        if not isinstance(item, dict):
            raise InputError(
                f"{where} is not an object", file=str(file), todo="see docs/rules.md for the format"
            )
        if missing := [one for one in needed if item.get(one) is None]:
            raise InputError(f"{where} lacks {missing[0]!r}", file=str(file), todo="add it")
        for one in item:
            if one not in (*needed, *others):
                todo = suggest(one, [*needed, *others])
                raise InputError(f"{where} has an unknown key {one!r}", file=str(file), todo=todo)
        yield item
