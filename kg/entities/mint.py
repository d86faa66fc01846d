"""The IRI wish, label and aliases of a cluster of rows, type by type; a wish is given the label."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from kg.entities import heads, iri
from kg.entities.agency import Agencies
from kg.entities.book import Book
from kg.entities.iri import Wish
from kg.entities.names import atoms, normal, person, printed
from kg.entities.paper import Pacts, Papers
from kg.entities.people import People
from kg.entities.place import Places
from kg.entities.post import vietnamese
from kg.entities.row import Row
from kg.entities.scene import Scene, words
from kg.entities.thing import Things
from kg.ontology.rows import Term
from kg.text.slug import slug

# "UBND tỉnh", "HĐND Thành phố", "UBND TP."
_LEVEL = re.compile(r"\s+(?:tỉnh|thành phố|TP\.?)$", re.I)
_PARTY = re.compile(r"\b(?:tỉnh|thành) (?:ủy|uỷ|đoàn)$", re.I)  # "Ban Tổ chức Tỉnh ủy"


class Labelled(Protocol):
    """A row as far as its names go."""

    @property
    def type(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def document(self) -> str: ...
    @property
    def key(self) -> int: ...
    def feature(self, name: str) -> str: ...


@dataclass(frozen=True, slots=True)
class Mint:
    """What naming clusters needs: the reference data and the source groups."""

    book: Book
    group: Mapping[str, str]

    def label(self, rows: Sequence[Labelled]) -> str:
        """The fullest label, the most frequent among equals: of as many sources, not copies."""
        if len({r.label for r in rows}) == 1:
            return rows[0].label
        counts = Counter(
            label for label, _ in {(r.label, self.group.get(r.document, r.document)) for r in rows}
        )
        return max(counts, key=lambda label: (_fullness(rows[0].type, label), counts[label], label))

    def shown(self, label: str, type_: str, known: str) -> str:
        """The reference label of the thing, else the rows' own."""
        term = self.book.terms.get(known)
        if term and term.label:
            return term.label
        return self._seated(label, known) if type_ == "Agency" else label

    def _seated(self, label: str, iri_: str) -> str:
        """A local body's label with its province, where the articles leave it to the reader ("UBND tỉnh")."""
        parts = iri_.split("/")
        term = self.book.terms.get(f"place/vn/{parts[2]}") if len(parts) == 4 else None
        if not term or self._told(term, label):
            return label
        table = heads.load()
        level = _LEVEL.search(label)
        local = table.heads.get(table.head(normal(label))) == "local" or _PARTY.search(label)
        if not local and not level:
            return label
        own = label[: level.start()] if level and term.label.startswith("Thành phố") else label
        return f"{own} {term.label}"

    @staticmethod
    def _told(place: Term, label: str) -> bool:
        """Whether a label says the place, by any of its names."""
        words = f" {normal(label)} "
        names = (place.label, *place.alt, *place.hidden, *place.acronyms)
        return any(f" {normal(name)} " in words for name in names)

    @staticmethod
    def aliases(names: Iterable[str], label: str) -> tuple[str, ...]:
        """The other names, one for each normal form, sorted."""
        found = {normal(label): label}
        for name in sorted(names):
            found.setdefault(normal(name), name)
        return tuple(sorted(n for n in found.values() if n != label))

    def own(self, rows: Sequence[Labelled]) -> str:
        """A qualifier that no other cluster has: the first row's source and key."""
        return f"{slug(rows[0].document)}-{rows[0].key}"

    def agency(self, rows: Sequence[Row], judge: Agencies, _: str) -> Wish:
        """The wish of an agency."""
        if known := _first(judge.known[r.ident] for r in rows):
            return Wish(known, (), fixed=True)
        best = max(
            rows,
            key=lambda r: (bool(judge.bodies[r.ident].scope), printed(judge.bodies[r.ident].name), r.label),
        )
        body = judge.bodies[best.ident]
        parent = slug(body.parent) or body.province or (body.place and slug(body.place))
        own = iri.agency(body, best.label, self.book)
        same = body.scope[:1] in (("at",), ("of",)) and own in self.book.terms
        return Wish(own, _some(parent, self.own(rows)), fixed=same, strong=bool(body.scope))

    def place(self, rows: Sequence[Row], judge: Places, _: str) -> Wish:
        """The wish of a place."""
        if known := _first(judge.known[r.ident] for r in rows):
            return Wish(known, (), fixed=True)
        read = max(judge.read[r.ident] for r in rows)
        code = rows[0].feature("country") or "vn"
        provinces = {
            k.value[3]
            for r in rows
            for k in judge.keys(r)
            if k.rank == 1 and len(k.value) == 4 and k.value[0] != "alone"
        }
        province = read[2] or min(provinces - {""}, default="")
        return Wish(iri.place(read[1], read[0], province, code), _some(read[0], province, self.own(rows)))

    def thing(self, rows: Sequence[Row], judge: Things, label: str) -> Wish:
        """The wish of a system, a project or a group."""
        if known := _first(judge.known[r.ident] for r in rows):
            return Wish(known, (), fixed=True)
        folder = rows[0].type.lower()
        scope = next((judge.read[r.ident][0] for r in rows if judge.read[r.ident][0]), ())
        code = rows[0].feature("country") or "vn"
        middle = f"{code}/" if folder == "system" else ""
        qualifiers = _some(scope[-1] if len(scope) > 1 else "", self.own(rows))
        return Wish(f"{folder}/{middle}{iri.title(label)}", qualifiers, strong=bool(scope))

    def person(self, rows: Sequence[Row], judge: People, label: str) -> Wish:
        """The wish of a person: two namesakes are told apart by body, else role, else article."""
        if known := _first(judge.iris[r.ident] for r in rows):
            return Wish(known, (), fixed=True)
        posts = [p for r in rows for p in judge.posts[r.ident]]
        bodies = Counter(p.body for p in posts if p.body)
        body = max(bodies, key=lambda b: (bodies[b], b), default="")
        roles = sorted({p.role for p in posts if p.role})
        country = min((r.feature("country") for r in rows if r.feature("country")), default="")
        abroad = any(r.feature("foreign") for r in rows)
        country = country or ("vn" if vietnamese(rows[0]) and not abroad else "")
        country = country or min((p.country.rpartition("/")[2] for p in posts if p.country), default="")
        country = country or (body.split("/")[1] if body else "")
        country = country if country and not (abroad and country == "vn") else "unknown"
        name = " ".join(person(label)) or rows[0].label
        tail = "-".join(body.split("/")[2:])
        return Wish(
            iri.person(name, country),
            _some(
                tail, f"{tail}-{roles[0]}" if roles and tail else (roles[0] if roles else ""), self.own(rows)
            ),
            strong=bool(posts),
        )

    def legal(self, rows: Sequence[Row], judge: Papers, _: str) -> Wish:
        """The wish of a legal document."""
        if known := _first(judge.known[r.ident] for r in rows):
            return Wish(known, (), fixed=True)
        best = max(
            rows, key=lambda r: (bool(judge.papers[r.ident].year), judge.papers[r.ident].number, r.label)
        )
        code = best.feature("country") or "vn"
        found = judge.papers[best.ident]
        own = found.iri(code, best.label)
        seats = {slug(judge.papers[r.ident].seat) for r in rows} - {""}
        return Wish(own, _some(*sorted(seats), slug(found.title)[:60], self.own(rows)))

    def pact(self, rows: Sequence[Row], judge: Pacts, label: str) -> Wish:
        """The wish of an agreement: date, kind and parties, else its title."""
        if known := _first(r.iri for r in rows):
            return Wish(known, (), fixed=True)
        date = max((judge.dates[r.ident] for r in rows), key=lambda d: (len(d), d))
        parties = sorted({p for r in rows for p in judge.parties(r)})
        kind = _first(r.feature("kind") for r in rows) or "thoa-thuan"
        name = "--".join(iri.order(parties, self.book)) or iri.title(label)
        return Wish(
            f"agreement/{date or 'unknown'}/{kind}/{name}",
            _some(iri.title(label), self.own(rows)),
        )

    def event(self, rows: Sequence[Row], scenes: Sequence[Scene], dates: Sequence[str]) -> Wish:
        """The wish of an event; `dates` are those printed for it, as often as sources print them."""
        if known := _first(r.iri for r in rows):
            return Wish(known, (), fixed=True)
        counts = Counter(dates)
        date = max(counts, key=lambda d: (len(d.partition("/")[0]), counts[d], d), default="")
        kinds = Counter(s.kind for s in scenes)
        kind = max(kinds, key=lambda k: (kinds[k], k)).removeprefix("le-")
        title = max((t for s in scenes for t in s.titles), key=lambda t: (len(words(t)), t), default="")
        name = self._subjects(scenes) or ([iri.title(title)] if title else []) or [self.own(rows)]
        return Wish(iri.event(date, kind, name), _some(iri.title(" ".join(words(title))), self.own(rows)))

    def _subjects(self, scenes: Sequence[Scene]) -> list[str]:
        if subjects := sorted({s for scene in scenes for s in scene.subjects}):
            return [slug(s.rpartition("/")[2]) for s in subjects[:2]]
        counts = Counter(o for scene in scenes for o in scene.organisers)
        if counts:
            most = sorted(counts, key=lambda o: (-counts[o], o))[:3]
            return iri.order(most, self.book)
        people = sorted({p for s in scenes for p in s.chairs} or {p for s in scenes for p in s.people})
        places = sorted({p.rpartition("/")[2] for s in scenes for p in s.places})
        return [slug(p) for p in people[:2]] + (places[:1] if people and len(people) < 2 else [])

    def part(self, rows: Sequence[Row], scenes: Sequence[Scene], whole: str) -> Wish:
        """The wish of a part of an event: under the whole, by kind and place, ordinal or title."""
        scene = scenes[0]
        place = min((p.rpartition("/")[2] for s in scenes for p in s.places), default="")
        title = max((t for s in scenes for t in s.titles), key=lambda t: (len(words(t)), t), default="")
        at = _first(slug(s.row.feature("at")).removeprefix("tai-") for s in scenes)
        name = place or _first(s.ordinal for s in scenes) or at or iri.title(" ".join(words(title)))
        return Wish(f"{whole}/{scene.kind}{'/' + name if name else ''}", (self.own(rows),))


def names(rows: Iterable[Labelled]) -> set[str]:
    """The labels and acronyms of the rows."""
    return {n for r in rows for n in (r.label, r.feature("acronym")) if n}


def part_key(scene: Scene, whole: str, known: Sequence[str]) -> tuple[str, ...]:
    """What a part of an event shares with the same part in another article."""
    at = slug(scene.row.feature("at")).removeprefix("tai-")
    at = f"{at} of {scene.row.document}" if at in heads.load().levels.values() else at
    place = min(known, default="").rpartition("/")[2]
    name = place or scene.ordinal or at or " ".join(words(scene.titles[0] if scene.titles else ""))
    return whole, scene.kind, name


def _fullness(type_: str, label: str) -> int:
    if type_ == "Person":
        return len(person(label))
    return len(words(label)) if type_ == "Event" else printed(atoms(label))


def _first(values: Iterable[str]) -> str:
    return next((v for v in values if v), "")


def _some(*values: str) -> tuple[str, ...]:
    return tuple(v for v in values if v)
