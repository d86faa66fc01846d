"""Extractions as plain words, for tests to compare."""

from __future__ import annotations

from kg.facts import Reader
from kg.model import Document, Extraction, Fact, Ref


class Told:
    """What was read from one text."""

    def __init__(self, reader: Reader, text: str, name: str = "text") -> None:
        self.made: Extraction = reader.read(Document(name, text))

    def labels(self, type_: str) -> list[str]:
        """The fullest names of that type, in the order of the text."""
        return [one.label for one in self.made.referents if one.type == type_]

    def surfaces(self, type_: str, label: str) -> list[str]:
        """The words that name the thing with this label."""
        return [
            n.surface
            for one in self.made.referents
            if (one.type, one.label) == (type_, label)
            for n in one.namings
        ]

    def word(self, value: Ref | str) -> str:
        """A slot's referent by its label, anything else as it is."""
        return self.made.referents[value.key].label if isinstance(value, Ref) else value

    def facts(self, frame: str) -> list[Fact]:
        """The facts of a frame."""
        return [fact for fact in self.made.facts if fact.frame == frame]

    def slots(self, frame: str, *names: str) -> set[tuple[str, ...]]:
        """These slots of each fact of a frame, "" for an empty one."""
        return {tuple(self.word(fact.slots.get(name, "")) for name in names) for fact in self.facts(frame)}


def held(told: Told) -> tuple[set[str], set[str]]:
    """The events with their days, and the parts that people and bodies play."""
    days = {f.slots["event"]: str(f.slots.get("date", "")) for f in told.facts("event-date")}
    said = ("stated", "planned", "inferred")
    events = {
        f"{f.slots['kind']} {days.get(f.slots['event'], '')}".strip()
        for f in told.facts("event-kind")
        if f.status in said
    }
    parts = {
        f"{f.slots['role']} {told.word(f.slots['agent'])}"
        for f in told.facts("participation")
        if f.status in said
    }
    return events, parts


def launched(told: Told) -> set[tuple[str, str]]:
    """Each system that went live, with its day."""
    days = {
        told.word(f.slots["event"]): str(f.slots["date"])
        for f in told.facts("event-date")
        if "date" in f.slots
    }
    return {
        (told.word(f.slots["system"]), days.get(told.word(f.slots["event"]), ""))
        for f in told.facts("launch")
        if f.status == "stated"
    }


def listed(row: str) -> set[str]:
    """The parts of a row that "; " parts."""
    return set(row.split("; ")) - {""}
