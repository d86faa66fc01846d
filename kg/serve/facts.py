"""What the graph says of one thing, by property: each fact with what it ties together and its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode

from kg.query.catalogue import prefixes
from kg.query.rows import Term, plain
from kg.serve.proofs import Archive, Claim, Proof
from kg.serve.reader import Reader, Thing, node

MOST = 300  # assertions of one thing on its page; the busiest person of 1,000 articles has fewer
_NOISE = ("schema:inLanguage", "egov:contentHash", "rdf:subject", "rdf:object", "itsrdf:taIdentRef")
_FEW = 40  # parts of one nameless node
_DEEP = 2  # a post has a span of time, which has its days


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a fact ties in: the name of the role it plays, and the thing."""

    role: str
    thing: Thing


@dataclass(slots=True)
class Fact:
    """A value, or the parts of a nameless node; `proofs` is empty for what the reference data say."""

    iri: str
    value: Thing | None
    parts: list[Part]
    proofs: list[Proof]
    date: str = ""

    @property
    def statuses(self) -> list[str]:
        """How the documents put it: stated, planned, …; `reference` when no document does."""
        return sorted({proof.status for proof in self.proofs}) or ["reference"]

    @property
    def things(self) -> list[Thing]:
        """Everything it ties in that has a page of its own."""
        found = [self.value] if self.value else []
        return [thing for thing in (*found, *(part.thing for part in self.parts)) if thing.kind]


@dataclass(frozen=True, slots=True)
class Group:
    """The facts of one property; `inward`: the thing of the page is their object."""

    label: str
    verb: str
    inward: bool
    facts: list[Fact]

    @property
    def arrow(self) -> bool:
        """Whether the direction must be shown: the kind of a tie (a post, a figure) has none."""
        return self.inward and any(fact.value for fact in self.facts)


@dataclass(slots=True)
class Teller:
    """Tells the facts of things."""

    reader: Reader
    archive: Archive

    def groups(self, iri: str) -> list[Group]:
        """All facts of a thing: what documents say first, then what the reference data add."""
        found: dict[tuple[bool, str, str], dict[str, Fact]] = {}
        for claim in self.archive.about(iri, most=MOST):
            self._file(found, iri, claim)
        for subject, verb, value in self._plain(iri):
            self._file(found, iri, (subject, verb, value))
        groups = [
            Group(label, verb, inward, sorted(facts.values(), key=_order))
            for (inward, label, verb), facts in found.items()
        ]
        return sorted(groups, key=_weight)

    def _file(
        self,
        found: dict[tuple[bool, str, str], dict[str, Fact]],
        iri: str,
        told: Claim | tuple[Term, str, Term],
    ) -> None:
        subject, verb, value = (told.subject, told.verb, told.object) if isinstance(told, Claim) else told
        inward = plain(subject) != iri
        other = subject if inward else value
        group = (inward, self._title(other, verb, inward), verb)
        facts = found.setdefault(group, {})
        fact = facts.get(str(other)) or self.fact(other, besides=iri)
        facts[str(other)] = fact
        if isinstance(told, Claim) and told.proof not in fact.proofs:
            fact.proofs.append(told.proof)

    def _title(self, other: Term, verb: str, inward: bool) -> str:
        """The name of a group: what kind of tie it is (post, participation …), else the property."""
        if inward and self.reader.frame(other):
            types = self.reader.types(plain(other))
            if types:
                return self.reader.term(types[0])
        return self.reader.term(verb)

    def _plain(self, iri: str) -> Iterator[tuple[Term, str, Term]]:
        """Triples of a thing that no document need assert: reference data and what was inferred."""
        skip = self.reader.profile.hidden - {node("cv:hasParticipation").value}
        skip |= {node(name).value for name in _NOISE}
        for graph in ("", "reference"):
            for quad in self.reader.quads(iri, None, None, graph=graph, most=MOST):
                if quad.predicate.value not in skip:
                    yield quad.subject, quad.predicate.value, quad.object
        for quad in self.reader.quads(None, None, iri, most=MOST):
            if quad.predicate.value not in skip and isinstance(quad.subject, NamedNode):
                yield quad.subject, quad.predicate.value, quad.object

    def fact(self, other: Term, *, besides: str) -> Fact:
        """A value as a fact; a nameless node is told by what it ties together."""
        if not self.reader.frame(other):
            thing = self.reader.thing(other)
            return Fact(plain(other), thing, [], [], self.date(thing.iri))
        parts = sorted(set(self._parts(plain(other), {besides, plain(other)}, _DEEP)), key=_place)
        time = f"{prefixes()['id']}time/"
        # Who takes part in an event does so on its day, however long the post has been held.
        dates = [date for p in parts if p.thing.kind and (date := self.date(p.thing.iri))]
        dates = dates or [p.thing.label for p in parts if p.thing.iri.startswith(time)]
        return Fact(plain(other), None, parts, [], min(dates, default=""))

    def _parts(self, iri: str, seen: set[str], deep: int) -> Iterator[Part]:
        for verb, value in self._rows(iri):
            if plain(value) in seen:
                continue
            if self.reader.frame(value) and not self.reader.label(plain(value)):
                if deep:
                    yield from self._parts(plain(value), seen | {plain(value)}, deep - 1)
            else:
                yield Part(self.reader.term(verb), self.reader.thing(value))
        if deep < _DEEP:
            return
        for quad in self.reader.quads(None, None, iri, most=_FEW):
            # a nameless node that points here (a talk given in this post) would be told by its number
            named = isinstance(quad.subject, NamedNode) and not self.reader.frame(quad.subject)
            if named and plain(quad.subject) not in seen:
                thing = self.reader.thing(quad.subject)
                kind = next((k for k in self.reader.profile.kinds if k.key == thing.kind), None)
                yield Part((kind.en if self.reader.language == "en" else kind.vi) if kind else "", thing)

    def _rows(self, iri: str) -> list[tuple[str, Term]]:
        """What a nameless node says; a negated or requested one says it in its assertions alone."""
        skip = self.reader.profile.hidden | {node(name).value for name in _NOISE}
        rows: list[tuple[str, Term]] = [
            (quad.predicate.value, quad.object)
            for graph in ("", "reference")
            for quad in self.reader.quads(iri, None, None, graph=graph, most=_FEW)
        ]
        if not rows:
            claims = self.archive.about(iri, most=_FEW)
            rows = [(claim.verb, claim.object) for claim in claims if plain(claim.subject) == iri]
        return [(verb, value) for verb, value in rows if verb not in skip]

    def date(self, iri: str) -> str:
        """The first date that a thing has by the profile (start of an event, date of a document)."""
        if not iri:
            return ""
        verbs = [verb for row in self.reader.profile.dates.values() for verb in row]
        return next((value for verb in verbs if (value := self.reader.value(iri, verb))), "")


def _order(fact: Fact) -> tuple[str, str, str]:
    label = fact.value.label if fact.value else " ".join(part.thing.label for part in fact.parts)
    return (fact.date or "~", label, fact.iri)


def _weight(group: Group) -> tuple[float, bool, str]:
    """What most places say comes first; what the reference data alone say comes last."""
    places = sum(len(fact.proofs) for fact in group.facts)
    return (-places / len(group.facts), group.inward, group.label)


def _place(part: Part) -> tuple[bool, bool, str, str]:
    """Things of the legend first, then concepts, then numbers and words."""
    return (not part.thing.kind, not part.thing.iri, part.role, part.thing.label)
