"""Which row of the graph is which entry of the gold, for each kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.evaluate.found import Row, Source, Told
from kg.evaluate.gold import Entry, Gold
from kg.evaluate.names import agency, agree, figure, key, number, place, share

Same = Callable[[Entry, Row], bool]
_ALIKE = {
    "people": ("person", key),
    "agencies": ("agency", agency),
    "places": ("place", place),
    "systems": ("system", key),
}
# Rows that say the same once more count once: the columns that tell them apart.
_ONCE = {
    "events": ("event",),
    "posts": ("person", "role", "organization"),
    "participations": ("event", "role", "agent"),
    "quotes": ("speaker",),
}


@dataclass(frozen=True, slots=True)
class Paired:
    """Entries with their rows, entries without one, rows without one."""

    hits: tuple[tuple[Entry, Row], ...]
    misses: tuple[Entry, ...]
    extras: tuple[Row, ...]


def pair(entries: Sequence[Entry], rows: Iterable[Row], same: Same) -> Paired:
    """Each entry with the first row left that is the same, in the order of the gold."""
    left = list(rows)
    hits: list[tuple[Entry, Row]] = []
    misses: list[Entry] = []
    for entry in entries:
        row = next((one for one in left if same(entry, one)), None)
        if row is None:
            misses.append(entry)
        else:
            hits.append((entry, row))
            left.remove(row)
    return Paired(tuple(hits), tuple(misses), tuple(left))


def _merged(rows: Iterable[Row], by: Callable[[Row], object]) -> list[Row]:
    """One row for each value of `by`, the first, with the sources of all."""
    groups: dict[object, list[Row]] = {}
    for row in rows:
        groups.setdefault(by(row), []).append(row)
    return [Row(group[0].values, _all(group)) for group in groups.values()]


def _all(rows: Iterable[Row]) -> tuple[Source, ...]:
    return tuple(dict.fromkeys(source for row in rows for source in row.sources))


class Pairing:
    """The pairs of one document."""

    def __init__(self, gold: Gold, told: Told) -> None:
        self.gold = gold
        self.told = told
        self._forms = {agency(name): {agency(form) for form in forms} for name, forms in gold.forms().items()}
        self._events: Mapping[str, str] = {}

    def all(self) -> dict[str, Paired]:
        """Kind → its pairs; events before what takes place at them."""
        found: dict[str, Paired] = {kind: self._alike(kind) for kind in _ALIKE}
        found["legal-documents"] = pair(self._entries("legal-documents"), self._papers(), _same_paper)
        found["events"] = pair(self._entries("events"), self._rows("events"), _same_event)
        self._events = {row.values["event"]: entry["ref"] for entry, row in found["events"].hits}
        checks: dict[str, Same] = {
            "posts": self._same_post,
            "participations": self._same_part,
            "metrics": _same_figure,
            "launches": lambda g, r: (
                self._agent(g["system"], r.values["system"]) and agree(g.get("date"), r.values["date"])
            ),
            "quotes": lambda g, r: self._agent(g["speaker"], r.values["speaker"]),
        }
        for kind, same in checks.items():
            found[kind] = pair(self._entries(kind), self._rows(kind), same)
        return found

    def _entries(self, kind: str) -> tuple[Entry, ...]:
        return self.gold.entries[kind]

    def _rows(self, kind: str) -> list[Row]:
        rows = self.told.rows[kind]
        columns = _ONCE.get(kind)
        return _merged(rows, lambda row: tuple(row.values[c] for c in columns)) if columns else list(rows)

    def _papers(self) -> list[Row]:
        return _merged(
            self.told.rows["legal-documents"],
            lambda row: (number(row.values["number"]), key(row.values["title"])),
        )

    def _alike(self, kind: str) -> Paired:
        """Things that share a name. A system that the gold calls generic may be found or not."""
        column, fold = _ALIKE[kind]
        rows = _merged(self.told.rows[kind], lambda row: row.values[column])
        keys = {
            row.values[column]: {fold(form) for form in self.told.names[row.values[column]]} for row in rows
        }

        def same(entry: Entry, row: Row) -> bool:
            return bool(
                {fold(form) for form in (entry["name"], *entry.get("aliases", ()))} & keys[row.values[column]]
            )

        named = [entry for entry in self._entries(kind) if not entry.get("generic")]
        found = pair(named, rows, same)
        generic = [entry for entry in self._entries(kind) if entry.get("generic")]
        return Paired(found.hits, found.misses, pair(generic, found.extras, same).extras)

    def _agent(self, name: str, value: str) -> bool:
        """Whether a name of the gold and a cell of the graph share one of all the names each has."""
        ours = self._forms.get(agency(name), {agency(name)})
        return bool(ours & {agency(form) for form in self.told.forms(value)})

    def _same_post(self, entry: Entry, row: Row) -> bool:
        values = row.values
        return (
            key(entry["role"]) == key(values["role"])
            and self._agent(entry["person"], values["person"] or values["name"])
            and (not entry.get("organization") or self._agent(entry["organization"], values["organization"]))
        )

    def _same_part(self, entry: Entry, row: Row) -> bool:
        values = row.values
        return (
            self._events.get(values["event"]) == entry["event"]
            and key(entry["role"]) == key(values["role"])
            and self._agent(entry["agent"], values["agent"])
        )


def _same_paper(entry: Entry, row: Row) -> bool:
    if entry.get("number"):
        return number(entry["number"]) == number(row.values["number"])
    ours, theirs = key(entry.get("title")), key(row.values["title"])
    return bool(ours) and (ours in theirs or (bool(theirs) and theirs in ours))


def _same_event(entry: Entry, row: Row) -> bool:
    values = row.values
    titled = bool(entry.get("title")) and key(entry["title"]) == key(values["title"])
    return agree(entry.get("date"), values["date"]) and (titled or share(entry["kind"], values["kind"]))


def _same_figure(entry: Entry, row: Row) -> bool:
    values = row.values
    ours, theirs = (
        f"{entry.get('unit') or ''} {entry.get('what') or ''}",
        f"{values['unit']} {values['what']}",
    )
    percent = entry.get("unit") == "%" == values["unit"]
    return (
        figure(entry["value"]) is not None
        and figure(entry["value"]) == figure(values["value"])
        and (percent or share(ours, theirs))
        and (values["target"] in ("true", "1")) == bool(entry.get("target"))
    )
