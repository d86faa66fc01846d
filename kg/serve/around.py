"""A thing and its neighbours as a picture that is never larger than asked."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterable
from dataclasses import dataclass

from kg.serve.facts import Group, Teller
from kg.serve.reader import Thing

_NEAR = 14  # neighbours in the picture of a page: names stay readable
_WIDE, _LOW, _ROW = 510, 120, 34  # units: width, least height, height of a name with air
_REACH, _BOW = 30, 42  # units from the middle to the ends of a bow, and how far it swells
_LONG = 24  # characters of a name beside its dot
_LINE = 19  # characters of a line below a dot: as wide as the room that `positions` leaves


@dataclass(frozen=True, slots=True)
class Spot:
    """A thing; `open`: its neighbours are there too; `side`: its name stands right (1) or left (-1)."""

    thing: Thing
    x: int
    y: int
    open: bool = False
    side: int = 0

    @property
    def name(self) -> str:
        """The label, cut to what fits."""
        return _cut(self.thing.label)

    @property
    def rows(self) -> list[str]:
        """The label on two lines at most, the second cut to what fits."""
        first, *rest = textwrap.wrap(self.thing.label, _LINE) or [""]
        return [_cut(first, _LINE), *([_cut(" ".join(rest), _LINE)] if rest else [])]


def _cut(text: str, most: int = _LONG) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


@dataclass(frozen=True, slots=True)
class Line:
    """A tie between two spots (their positions in the list) and what it is called."""

    start: int
    stop: int
    label: str


@dataclass(frozen=True, slots=True)
class Sketch:
    """A picture: `more` neighbours found no room."""

    spots: list[Spot]
    lines: list[Line]
    left: int
    top: int
    wide: int
    high: int
    more: int = 0


def near(center: Thing, groups: Iterable[Group]) -> Sketch:
    """The thing in the middle, its nearest neighbours in two bows beside it, names outwards."""
    found = list(ties(center, groups).values())
    kept = found[:_NEAR]
    right = (len(kept) + 1) // 2
    spots = [Spot(center, 0, 0, True)]
    for at, (thing, _) in enumerate(kept):
        side, row, rows = (1, at, right) if at < right else (-1, at - right, len(kept) - right)
        height = (row - (rows - 1) / 2) * _ROW
        reach = _BOW * math.cos(height / _ROW / (rows + 1) * math.pi)
        spots.append(Spot(thing, round(side * (_REACH + reach)), round(height), side=side))
    high = max(_LOW, right * _ROW + 40)
    lines = [Line(0, at + 1, label) for at, (_, label) in enumerate(kept)]
    return Sketch(spots, lines, -_WIDE // 2, -high // 2, _WIDE, high, len(found) - len(kept))


def ties(center: Thing, groups: Iterable[Group]) -> dict[str, tuple[Thing, str]]:
    """IRI → neighbour and the name of the tie, those with most places behind them first."""
    found: dict[str, tuple[int, Thing, str]] = {}
    for group in groups:
        for fact in group.facts:
            for thing in fact.things:
                count, _, label = found.get(thing.iri, (0, thing, group.label))
                found[thing.iri] = (count + len(fact.proofs), thing, label)
    found.pop(center.iri, None)
    ranked = sorted(found.values(), key=lambda one: (-one[0], one[1].label, one[1].iri))
    return {thing.iri: (thing, label) for _, thing, label in ranked}


def web(teller: Teller, opened: list[str], *, each: int) -> Sketch:
    """The opened things with their neighbours, `each` of one at most, laid out by force."""
    import numpy as np

    from kg.view.place import positions

    things = {iri: teller.reader.thing_of(iri) for iri in opened}
    named: dict[tuple[str, str], str] = {}
    more = 0
    for iri in opened:
        found = list(ties(things[iri], teller.groups(iri)).items())
        more += max(0, len(found) - each)
        for other, (thing, label) in found[:each]:
            things.setdefault(other, thing)
            if (other, iri) not in named:
                named.setdefault((iri, other), label)
    place = {iri: at for at, iri in enumerate(things)}
    pairs = np.array([[place[a], place[b]] for a, b in named], np.int64).reshape(-1, 2)
    spread = positions(pairs, np.zeros(len(things), np.int64))
    spots = [
        Spot(thing, int(x), int(y), iri in opened)
        for (iri, thing), (x, y) in zip(things.items(), spread, strict=True)
    ]
    lines = [Line(place[a], place[b], label) for (a, b), label in named.items()]
    return _framed(spots, lines, more)


def _framed(spots: list[Spot], lines: list[Line], more: int) -> Sketch:
    """The picture with room for the names at its edges."""
    left, right = min(s.x for s in spots) - 110, max(s.x for s in spots) + 110
    top, bottom = min(s.y for s in spots) - 40, max(s.y for s in spots) + 60
    return Sketch(spots, lines, left, top, right - left, bottom - top, more)
