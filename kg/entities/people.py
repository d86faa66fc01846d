"""When two rows name one person: the full name and something else that is shared, never a name alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Protocol

from kg.entities import heads
from kg.entities.book import Book
from kg.entities.names import bare, person
from kg.entities.noted import Note
from kg.entities.post import Known, Post, circles, holder, posts, province, title, vietnamese
from kg.entities.row import Row
from kg.entities.union import Facets, Key, clash

# A body named in more than one article of twenty, and in more than ten, tells nobody apart.
_COMMON, _FEW = 0.05, 10
# Posts attested within a year of each other are held at the same time, as far as news can tell.
_DAYS = 366


class Around(Protocol):
    """What stands around persons: the events of each, the copies of each article, its telling bodies."""

    @property
    def group(self) -> Mapping[str, str]: ...
    @property
    def events(self) -> Mapping[tuple[str, int], Set[str]]: ...
    def telling(self, document: str) -> Set[str]: ...


class People:
    """The keys and vetoes of persons. `known` holds agencies and places, `events` whom an event met."""

    def __init__(self, rows: Sequence[Row], book: Book, known: Known, context: Around) -> None:
        self.book = book
        self.context = context
        self.posts = {row.ident: posts(row, known) for row in rows}
        self.titles = {row.ident: title(row) for row in rows}
        self.iris = {row.ident: self._iri(row) for row in rows}
        self.company: dict[str, set[str]] = defaultdict(set)
        for row in rows:
            name = self.titles[row.ident]
            if len(name.split()) > 2 and not any(
                p.role in heads.load().national for p in self.posts[row.ident]
            ):
                self.company[row.document].add(name)

    def keys(self, row: Row) -> Iterable[Key]:
        """Reference, body, copy of one text, leadership of a province, national role, event, company."""
        if iri := self.iris[row.ident]:
            yield Key(0, ("iri", iri), f"the reference data know both as {iri}")
        name = self.titles[row.ident]
        if not name:
            yield from self._short(row)
            return
        for post in self.posts[row.ident]:
            yield from self._posted(row, name, post)
        copy = self._copy(row)
        yield Key(2, ("copy", copy, name), f"“{row.label}” in copies of one text ({copy})")
        for event in sorted(self.context.events.get(row.ident, ())):
            yield Key(5, ("event", name, event), f"“{row.label}” takes part in {event} in both")
        if len(name.split()) > 2:
            yield from self._company(row, name)

    def _copy(self, row: Row) -> str:
        """The text that a row is of, whichever of its copies."""
        return self.context.group.get(row.document, row.document)

    def notes(self, row: Row) -> Iterable[Note]:
        """Nothing that others look up."""
        return ()

    def describe(self, row: Row) -> Facets:
        """What must not differ inside a cluster."""
        bodies = {c for p in self.posts[row.ident] for c in circles(p, self.book)}
        bodies |= {f"province {s}" for p in self.posts[row.ident] if (s := province(p.body))}
        marked = self.titles[row.ident] if bare(row.label) != row.label.lower() or not vietnamese(row) else ""
        facets = {
            "iri": {self.iris[row.ident]},
            "name": {marked},
            "country": {row.feature("country")},
            "gender": {row.feature("gender")},
            "body": bodies,
            "date": {p.date for p in self.posts[row.ident]} | {row.published},
            "namesake": {f"{self._copy(row)} {nth}" if (nth := row.feature("namesake")) else ""},
        }
        return {name: values - {""} for name, values in facets.items()}

    @staticmethod
    def veto(one: Facets, other: Facets, rank: int) -> str:
        """Never two names, two known people; on weaker grounds, never two posts at the same time."""
        facets = ("iri",) if rank == 0 else ("iri", "name", "country", "gender")
        against = next((text for facet in facets if (text := clash(one, other, facet))), "")
        against = against or _told_apart(one, other)
        if against or rank < 3:
            return against
        posts_differ = clash(one, other, "body")
        return posts_differ if posts_differ and (rank > 5 or _meet(one, other)) else ""

    def _posted(self, row: Row, name: str, post: Post) -> Iterable[Key]:
        for body in sorted(circles(post, self.book)):
            yield Key(1, ("body", name, body), f"“{row.label}” holds a post in {body} in both")
            yield Key(4, ("bare", bare(name), body), f"“{row.label}” without marks, with a post in {body}")
            yield Key(7, ("named", name, body), f"“{row.label}” and {body} stand in both articles")
        yield from self._given(row, post)
        if seat := province(post.body):
            yield Key(2, ("province", name, seat), f"“{row.label}” leads the province {seat} in both")
        for role in sorted(self.book.broader(post.role) & heads.load().national):
            yield Key(3, ("role", name, role), f"“{row.label}” is {role} in both")

    def _company(self, row: Row, name: str) -> Iterable[Key]:
        for friend in sorted(self.company[row.document] - {name})[:20]:
            pair = tuple(sorted((name, friend)))
            yield Key(6, ("company", name, *pair), f"“{row.label}” stands beside “{friend}” in both")
        if not self.posts[row.ident]:
            for body in sorted(self.context.telling(row.document)):
                yield Key(7, ("named", name, body), f"“{row.label}” and {body} stand in both articles")

    def _short(self, row: Row) -> Iterable[Key]:
        """A short name goes only where a post leads it."""
        for post in self.posts[row.ident]:
            yield from self._given(row, post)

    def _given(self, row: Row, post: Post) -> Iterable[Key]:
        name = person(row.label)
        for part in sorted({bare(s) for s in (name[-1:] if vietnamese(row) else name)}):
            for place in sorted(circles(post, self.book)) or [post.country]:
                if place and post.role:
                    yield Key(
                        6, ("post", part, post.role, place), f"{post.words} with the name {part} in both"
                    )

    def _iri(self, row: Row) -> str:
        if row.iri:
            return row.iri
        name = person(row.label)
        if row.feature("unnamed") == "yes" or not name:
            return ""
        found = [holder(post, name, self.book) for post in self.posts[row.ident]]
        return next((t.person for t in found if t), "")


class Context:
    """What stands around a person: the events of each row, the bodies of each article, the copies."""

    def __init__(
        self,
        bodies: Mapping[str, set[str]],
        events: Mapping[tuple[str, int], set[str]],
        group: Mapping[str, str],
    ) -> None:
        self.bodies = bodies
        self.events = events
        self.group = group
        self.count = Counter(iri for found in bodies.values() for iri in found)
        self.most = few(len(bodies))

    def telling(self, document: str) -> set[str]:
        """The bodies of the article that few other articles name."""
        return {iri for iri in self.bodies.get(document, ()) if self.count[iri] <= self.most}


def few(documents: int) -> int:
    """In how many of so many articles a body may stand and still tell who is who."""
    return max(_FEW, int(_COMMON * documents))


def met(row: Row, known: Known) -> set[str]:
    """The events that a person takes part in."""
    keys = (tie.others.get("event") for tie in row.tied("participation", "agent"))
    at = ((row.document, key) for key in keys if isinstance(key, int))
    return {known[ident] for ident in at if ident in known}


def _meet(one: Facets, other: Facets) -> bool:
    """Whether the attested dates of two people come within a year of each other, or are unknown."""
    a, b = one.get("date"), other.get("date")
    if not a or not b:
        return True
    return min(_ordinal(max(a)), _ordinal(max(b))) + _DAYS >= max(_ordinal(min(a)), _ordinal(min(b)))


def _told_apart(one: Facets, other: Facets) -> str:
    """In words that one text names the two side by side, or ""."""
    for mine in sorted(one.get("namesake", ())):
        text = mine.rpartition(" ")[0]
        if any(o.rpartition(" ")[0] == text and o != mine for o in other.get("namesake", ())):
            return f"namesake: {text} tells of two people of this name"
    return ""


def _ordinal(date: str) -> int:
    """Days since year 0, near enough to compare a year apart."""
    year, month, day = (*(int(p) for p in date[:10].split("-")), 6, 15)[:3]
    return year * 365 + month * 30 + day
