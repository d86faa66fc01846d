"""Triples and n-ary nodes turned into links and facts, each with its proofs."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kg.view.figures import number, shown_date
from kg.view.names import Name, clean, name
from kg.view.picture import STATUSES, Detail, Fact, Link, Node
from kg.view.profile import PREFIXES, Profile
from kg.view.sentence import Sentences
from kg.view.source import REFERENCE, Proof, Source, key
from kg.view.times import NONE, days

if TYPE_CHECKING:
    from pyoxigraph import Literal, NamedNode

    Term = NamedNode | Literal
Rows = list[tuple[str, "Term"]]
TYPE = PREFIXES["rdf"] + "type"
DURING = PREFIXES["org"] + "memberDuring"
RANK = {status: place for place, status in enumerate(STATUSES)}


@dataclass(slots=True)
class Frames:
    """Walks the graph once for the links and once for the facts."""

    source: Source
    profile: Profile
    nodes: tuple[Node, ...]
    numbers: dict[str, int]
    sentences: Sentences
    relations: dict[str, Name] = field(default_factory=dict)
    _loose: list[str] = field(default_factory=list)
    _names: dict[str, Name] = field(default_factory=dict)

    def links(self) -> tuple[Link, ...]:
        """Direct object properties and n-ary nodes with two ends; the rest is left for `facts`."""
        found: list[Link] = []
        for subject in sorted(self.source.about):
            if subject in self.numbers:
                found += self._direct(subject)
            elif kind := self._kind(subject, self.profile.edges):
                link = self._edge(subject, kind)
                found += [link] if link else []
                if not link:
                    self._loose.append(subject)
        return tuple(sorted(found, key=lambda link: (link.start, link.stop, link.relation, link.iri)))

    def facts(self) -> tuple[Fact, ...]:
        """Literals, concepts, figures, quotations and links with one end, by owner."""
        found: list[Fact] = []
        for subject in sorted(self.source.about):
            if subject in self.numbers:
                found += self._literals(subject)
            elif kind := self._kind(subject, self.profile.figures):
                fact = self._figure(subject, kind)
                found += [fact] if fact else []
        for subject in self._loose:
            fact = self._half(subject)
            found += [fact] if fact else []
        return tuple(sorted(found, key=lambda fact: (fact.owner, fact.relation, fact.value.vi, fact.iri)))

    def _kind(self, subject: str, kinds: Collection[str]) -> str:
        """The class of an n-ary node among `kinds`, else "". A negated one has no type: its ends tell."""
        rows = self.source.about[subject]
        types = sorted(value.value for predicate, value in rows if predicate == TYPE)
        if not types:
            has = {predicate for predicate, _ in rows}
            types = [kind for kind, edge in self.profile.edges.items() if edge.start in has]
            types += [kind for kind, figure in self.profile.figures.items() if has >= figure.needs]
        return next((kind for kind in types if kind in kinds), "")

    # ---- links ---------------------------------------------------------------------------------
    def _direct(self, subject: str) -> list[Link]:
        start, links = self.numbers[subject], []
        for predicate, value in self.source.about[subject]:
            stop = self.numbers.get(value.value, -1) if not hasattr(value, "datatype") else -1
            if stop < 0 or stop == start or predicate in self.profile.hidden:
                continue
            triple = (subject, predicate, key(value))
            proofs = self.source.proofs.get(triple, [])
            status = self._status(proofs, triple)
            self._relation(predicate)
            span = self.nodes[start].days if self.nodes[start].days != NONE else self.nodes[stop].days
            links.append(Link(start, stop, predicate, Name(""), status, span, "", (), self._proofs(proofs)))
        return links

    def _edge(self, iri: str, kind: str) -> Link | None:
        rows, edge = self.source.about[iri], self.profile.edges[kind]
        start = self._end(iri, edge.start)
        ends = [path for path in edge.ends if self._end(iri, path) >= 0]
        if start < 0 or not ends:
            return None
        stop = self._end(iri, ends[0])
        proofs = self._own(iri)
        self.relations.setdefault(kind, Name(edge.vi, edge.en))
        used = {edge.start, ends[0], edge.label, edge.status, TYPE, DURING} - {""}
        return Link(
            start,
            stop,
            kind,
            self._label(rows, edge.label),
            self._planned(rows, self._status(proofs, None)),
            self._span(iri, rows, edge.date, (start, stop)),
            iri,
            self._details(iri, rows, used),
            self._proofs(proofs),
        )

    def _end(self, iri: str, path: str) -> int:
        if path.startswith("^"):
            found = [s for p, s in self.source.into.get(iri, ()) if p == path[1:] and s in self.numbers]
        else:
            found = [v.value for p, v in self.source.about[iri] if p == path and v.value in self.numbers]
        return self.numbers[min(found)] if found else -1

    def _span(self, iri: str, rows: Rows, path: str, ends: tuple[int, ...]) -> tuple[int, int]:
        inner = rows + [row for p, v in rows if p == DURING for row in self.source.about.get(v.value, ())]
        spans = [days(v.value.rpartition("/")[2]) for p, v in inner if p == path]
        spans += [self.nodes[end].days for end in ends if not path]
        spans = [span for span in spans if span != NONE]
        return (min(a for a, _ in spans), max(b for _, b in spans)) if spans else NONE

    # ---- facts ---------------------------------------------------------------------------------
    def _literals(self, subject: str) -> list[Fact]:
        facts, owner = [], self.numbers[subject]
        for predicate, value in self.source.about[subject]:
            if predicate in self.profile.hidden or (
                value.value in self.numbers and not hasattr(value, "datatype")
            ):
                continue
            if hasattr(value, "datatype") and value.value == self.nodes[owner].name.vi:
                continue
            triple = (subject, predicate, key(value))
            proofs = self.source.proofs.get(triple, [])
            status = self._status(proofs, triple)
            if status == RANK[REFERENCE] and not proofs and value.value.startswith(self.profile.base + "ns#"):
                continue
            self._relation(predicate)
            facts.append(
                Fact(
                    owner,
                    predicate,
                    Name(""),
                    self._value(value),
                    status,
                    self.nodes[owner].days,
                    "",
                    (),
                    self._proofs(proofs),
                )
            )
        return facts

    def _figure(self, iri: str, kind: str) -> Fact | None:
        rows, figure = self.source.about[iri], self.profile.figures[kind]
        parts = figure.parts
        owner = self._end(iri, figure.about)
        if owner < 0:
            return None
        proofs = self._own(iri)
        self.relations.setdefault(kind, Name(figure.vi, figure.en))
        text = self._first(rows, parts.get("text", ""))
        value = Name(f"“{clean(text)}”") if text else self._amount(rows, parts)
        status = self._status(proofs, None)
        if figure.status != "stated" and status == RANK["stated"]:
            status = RANK[figure.status]
        used = {figure.about, TYPE, *(parts[part] for part in parts if part != "date")}
        return Fact(
            owner,
            kind,
            self._label(rows, parts.get("label", "")),
            value,
            status,
            self._span(iri, rows, parts.get("date", ""), (owner,)),
            iri,
            self._details(iri, rows, used),
            self._proofs(proofs),
        )

    def _half(self, iri: str) -> Fact | None:
        """An n-ary node with one known end: a post without a body is still a fact about the person."""
        kind = self._kind(iri, self.profile.edges)
        edge = self.profile.edges[kind]
        owner = self._end(iri, edge.start)
        if owner < 0:
            return None
        rows, proofs = self.source.about[iri], self._own(iri)
        self.relations.setdefault(kind, Name(edge.vi, edge.en))
        used = {edge.start, edge.label, TYPE, DURING}
        value = self._label(rows, edge.label)
        status = self._planned(rows, self._status(proofs, None))
        return Fact(
            owner,
            kind,
            Name(""),
            value if value.vi else Name("—"),
            status,
            self._span(iri, rows, edge.date, (owner,)),
            iri,
            self._details(iri, rows, used),
            self._proofs(proofs),
        )

    # ---- words ---------------------------------------------------------------------------------
    def _relation(self, predicate: str) -> None:
        if predicate not in self.relations:
            self.relations[predicate] = self._name(predicate)

    def _name(self, iri: str) -> Name:
        # a role or property is named thousands of times, and a choice among labels is slow
        found = self._names.get(iri)
        if found is None:
            found = self._names[iri] = name(self.source, iri)
        return found

    def _first(self, rows: Rows, predicate: str) -> str:
        return min((v.value for p, v in rows if p == predicate), default="")

    def _label(self, rows: Rows, predicate: str) -> Name:
        found = [self._name(v.value) for p, v in rows if p == predicate]
        return min(found, key=lambda row: row.vi, default=Name(""))

    def _amount(self, rows: Rows, parts: dict[str, str]) -> Name:
        hedge = self._label(rows, parts["hedge"])
        unit = clean(self._first(rows, parts["unit"]))
        return number(self._first(rows, parts["number"]), hedge, unit)

    def _value(self, term: Term) -> Name:
        if not hasattr(term, "datatype"):
            tail = term.value.removeprefix(f"{self.profile.base}id/time/")
            return shown_date(tail) if tail != term.value else self._name(term.value)
        if "date" in term.datatype.value.lower() or "#gYear" in term.datatype.value:
            return shown_date(term.value)
        return Name(clean(term.value))

    def _details(self, iri: str, rows: Rows, used: set[str]) -> tuple[Detail, ...]:
        """What the frame did not use, in the reader's words; n-ary values are told by their label."""
        found = []
        inner = [row for p, v in rows if p == DURING for row in self.source.about.get(v.value, ())]
        for predicate, value in rows + inner:
            if predicate in used or predicate in self.profile.hidden:
                continue
            node = self.numbers.get(value.value, -1) if not hasattr(value, "datatype") else -1
            frame = None if node >= 0 or hasattr(value, "datatype") else self._frame_of(value.value)
            shown = frame or (self.nodes[node].name if node >= 0 else self._value(value))
            found.append(Detail(self._name(predicate), shown, node))
        return tuple(sorted(found, key=lambda row: (row.label.vi, row.value.vi)))

    def _frame_of(self, iri: str) -> Name | None:
        """A membership named by its role and body ("Bộ trưởng, Văn phòng Chính phủ")."""
        if iri not in self.source.about:
            return None
        kind = self._kind(iri, [*self.profile.edges, *self.profile.figures])
        if kind in self.profile.figures:
            parts = self.profile.figures[kind].parts
            return self._amount(self.source.about[iri], parts) if "number" in parts else None
        if not kind:
            return None
        edge = self.profile.edges[kind]
        role = self._label(self.source.about[iri], edge.label)
        ends = [self._end(iri, path) for path in edge.ends]
        end = next((self.nodes[number].name for number in ends if number >= 0), Name(""))
        return Name(", ".join(filter(None, (role.vi, end.vi))), ", ".join(filter(None, (role.en, end.en))))

    # ---- proofs --------------------------------------------------------------------------------
    def _own(self, iri: str) -> list[Proof]:
        found: set[Proof] = set()
        for predicate, value in self.source.about[iri]:
            found.update(self.source.proofs.get((iri, predicate, key(value)), ()))
        for predicate, subject in self.source.into.get(iri, ()):
            found.update(self.source.proofs.get((subject, predicate, f"<{iri}>"), ()))
        return sorted(found)

    def _status(self, proofs: list[Proof], triple: tuple[str, str, str] | None) -> int:
        if proofs:
            return min(RANK.get(proof.status, 0) for proof in proofs)
        return RANK["inferred"] if triple in self.source.inferred else RANK[REFERENCE]

    def _planned(self, rows: Rows, status: int) -> int:
        planned = any(v.value in self.profile.planned for _, v in rows)
        return RANK["planned"] if planned and status == RANK["stated"] else status

    def _proofs(self, proofs: list[Proof]) -> tuple[tuple[int, int, int, str, int], ...]:
        rows = []
        for proof in sorted(set(proofs)) if len(proofs) > 1 else proofs:
            sentence, start, stop = self.sentences.place(proof)
            rows.append((sentence, start, stop, clean(proof.rule), RANK.get(proof.status, 0)))
        return tuple(rows)
