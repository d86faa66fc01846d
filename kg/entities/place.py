"""When two rows name one place: the same name at the same level in the same province and era."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from kg.entities import heads
from kg.entities.book import Book
from kg.entities.names import normal
from kg.entities.noted import Note, Noted, Notes
from kg.entities.row import Row
from kg.entities.union import Facets, Key, clash

_PARTS = re.compile(r"\s*[,(]\s*")
_CITY = {"thanh-pho": "thanh-pho-thuoc-tinh"}
_CLASS = {
    "thanh-pho-thuoc-tinh": "thanh-pho",
    "thanh-pho-truc-thuoc-trung-uong": "tinh",
    "thu-do": "tinh",
    "quoc-gia": "quoc-gia",
}


class Places:
    """The keys and vetoes of places."""

    def __init__(
        self, rows: Sequence[Row], book: Book, group: Mapping[str, str], noted: Noted | None = None
    ) -> None:
        self.book = book
        self.group = group
        self.provinces: dict[str, set[str]] = defaultdict(set)
        self.known = {row.ident: known(row, book) for row in rows}
        self.read = {row.ident: self._settled(row) for row in rows}
        for row in rows:
            level, name, _ = self.read[row.ident]
            if level == "tinh":
                self.provinces[row.document].add(self.known[row.ident].rpartition("/")[2] or name)
        self.noted = noted or Notes(note for row in rows for note in self.notes(row))

    def notes(self, row: Row) -> Iterable[Note]:
        """At which level and in which province the place's name was seen."""
        level, name, province = self.read[row.ident]
        if level and (level in ("tinh", "quoc-gia") or province):
            yield ("level", row.feature("country") or "vn", name), (level, province)

    def keys(self, row: Row) -> Iterable[Key]:
        """The place's keys: the reference IRI, else name, level and province."""
        if iri := self.known[row.ident]:
            yield Key(0, ("iri", iri), f"the reference data know both as {iri}")
        level, name, province = self.read[row.ident]
        country = row.feature("country") or "vn"
        near = self.provinces[row.document]
        seen = self.noted.get(("level", country, name))
        if level not in ("", "tinh", "quoc-gia") and not province and len(near) == 1:
            province = next(iter(near))
        if not level and len(seen) == 1:
            level, province = next(iter(seen))
        elif not level and ("tinh", "") in seen:
            level = "tinh"
        if level in ("tinh", "quoc-gia") or province or (not level and not seen):
            reason = f"same name “{name}”" + (f", level {level}" if level else "")
            yield Key(1, (country, level, name, province), reason + (f", in {province}" if province else ""))
        else:
            yield Key(
                1, ("alone", self.group.get(row.document, row.document), level, name), f"same name “{name}”"
            )

    def describe(self, row: Row) -> Facets:
        """What must not differ inside a cluster."""
        level, _, province = self.read[row.ident]
        facets = {"iri": {self.known[row.ident]}, "level": {level}, "province": {province}}
        return {name: values - {""} for name, values in facets.items()}

    def _settled(self, row: Row) -> tuple[str, str, str]:
        """As read, the level and province being those of the reference data where they know the place."""
        level, name, province = read(row, self.book)
        if iri := self.known[row.ident]:
            level = self.book.level(iri) or level
            level = _CLASS.get(level, level)
            province = iri.split("/")[2] if iri.count("/") == 3 else ""
        return level, name, province

    @staticmethod
    def veto(one: Facets, other: Facets, rank: int) -> str:
        """Never two levels, two provinces or two known places."""
        facets = ("iri",) if rank == 0 else ("iri", "level", "province")
        return next((text for facet in facets if (text := clash(one, other, facet))), "")


@cache
def _levelled() -> re.Pattern[str]:
    """A level word, if there is one, and the rest."""
    words = "|".join(sorted(heads.load().levels, key=len, reverse=True))
    return re.compile(rf"(?:({words}) )?(.+)")


def read(row: Row, book: Book) -> tuple[str, str, str]:
    """Level, bare name and province, as the label and the features give them."""
    parts = _PARTS.split(row.label.rstrip(" )"))
    found = _levelled().match(normal(parts[0]))
    name = found[2] if found else normal(row.label)
    level = row.feature("level") or (heads.load().levels[found[1]] if found and found[1] else "")
    level = _CLASS.get(level, level)
    province = row.feature("province").removeprefix("place/vn/")
    if len(parts) > 1 and not province:
        province = book.look("Place", parts[-1], row.published).removeprefix("place/vn/")
    return level, name, "" if level in ("tinh", "quoc-gia") else province


def known(row: Row, book: Book) -> str:
    """The reference IRI of the row at its date, or ""."""
    level, name, province = read(row, book)
    if row.iri:
        iri = row.iri
    elif level in ("", "tinh", "quoc-gia", "thanh-pho") and not province:
        iri = book.look("Place", row.label, row.published)
    else:
        iri = book.seat(name, _CITY.get(level, level), province, row.published) if province else ""
    return book.namesake(iri, row.published) or iri if iri else ""
