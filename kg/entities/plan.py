"""Corrections turned into what a build must do, against what it would have done without them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kg.entities.correction import Addition, Correction, Corrections, Stale
from kg.entities.row import Row

Ident = tuple[str, int]


@dataclass(slots=True)
class Plan:
    """`same` and `apart` are pairs of groups of rows; `kept` the IRI a forced cluster keeps."""

    same: list[tuple[list[Ident], str]] = field(default_factory=list)
    apart: list[tuple[list[Ident], list[Ident]]] = field(default_factory=list)
    kept: dict[Ident, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    iris: dict[str, str] = field(default_factory=dict)
    gone: set[Ident] = field(default_factory=set)
    dropped: set[tuple[str, str]] = field(default_factory=set)
    added: list[Addition] = field(default_factory=list)
    stale: list[Stale] = field(default_factory=list)


def plan(
    corrections: Corrections, rows: Sequence[Row], members: Mapping[Ident, str], terms: Iterable[str]
) -> Plan:
    """What each correction asks for; those whose IRI or words are no longer there are stale."""
    return _Planner(rows, members, frozenset(terms)).plan(corrections)


class _Planner:
    def __init__(self, rows: Sequence[Row], members: Mapping[Ident, str], terms: frozenset[str]) -> None:
        self.terms = terms
        self.by_iri: dict[str, list[Ident]] = defaultdict(list)
        self.by_quote: dict[tuple[str, str], list[Ident]] = defaultdict(list)
        self.facts: set[tuple[str, str]] = set()
        self.members = members
        for row in rows:
            self.by_iri[members[row.ident]].append(row.ident)
            self.facts |= {(row.document, t.quote) for t in row.ties}
            for quote in row.quotes:
                self.by_quote[row.document, quote].append(row.ident)

    def plan(self, corrections: Corrections) -> Plan:
        found = Plan()
        for correction in corrections.items:
            why = self._stale(correction)
            if why:
                found.stale.append(Stale(correction, why))
            else:
                getattr(self, f"_{correction.kind}")(correction, found)
        return found

    def _stale(self, correction: Correction) -> str:
        for cited in correction.evidence:
            at = cited.document, cited.quote
            if at not in self.by_quote and at not in self.facts:
                return f"document {cited.document} no longer has the words cited as {cited.quote}"
        named = correction.iris[:1] + correction.iris[2:] if correction.kind == "add" else correction.iris
        cited_iris = {c.of for c in correction.evidence} | set(correction.iris[: len(correction.evidence)])
        for iri in named:
            folder = "/" in iri and " " not in iri
            if correction.kind == "add" and (not folder or iri in self.terms):
                continue
            if iri not in self.by_iri and not (
                correction.kind in ("same", "different") and iri in cited_iris
            ):
                return f"nothing is called {iri} any more"
        if correction.kind == "rename" and correction.label and correction.iris[0] in self.terms:
            return f"{correction.iris[0]} is named by the reference data; change its label there"
        return ""

    def _rows(self, correction: Correction, at: int) -> list[Ident]:
        """The rows of the correction's IRI number `at`: those cited for it, else all of it."""
        iri = correction.iris[at]
        cited = [c for c in correction.evidence if c.of == iri]
        if not cited and not any(c.of for c in correction.evidence):
            cited = list(correction.evidence[at : at + 1])
        found = sorted({i for c in cited for i in self._cited(iri, c.document, c.quote)})
        return found or sorted(self.by_iri.get(iri, ()))

    def _cited(self, iri: str, document: str, quote: str) -> list[Ident]:
        """The rows whose words are cited: of the IRI's folder, or of the IRI itself where several are."""
        found = self.by_quote.get((document, quote), [])
        own = [i for i in found if self.members[i] == iri]
        folder = iri.partition("/")[0]
        return own or [i for i in found if self.members[i].partition("/")[0] == folder] or found

    def _same(self, correction: Correction, found: Plan) -> None:
        both = self._rows(correction, 0) + self._rows(correction, 1)
        found.same.append((both, f"a person decided: {correction.reason} ({correction.date})"))
        found.kept.update(dict.fromkeys(both, correction.iris[0]))

    def _different(self, correction: Correction, found: Plan) -> None:
        one, other = self._rows(correction, 0), self._rows(correction, 1)
        found.apart.append((one, [i for i in other if i not in one]))

    def _rename(self, correction: Correction, found: Plan) -> None:
        iri = correction.iris[0]
        if correction.label:
            found.labels[iri] = correction.label
        if correction.iri:
            found.iris[iri] = correction.iri

    def _drop(self, correction: Correction, found: Plan) -> None:
        if correction.iris:
            found.gone.update(self._rows(correction, 0))
        else:
            found.dropped |= {(c.document, c.quote) for c in correction.evidence}

    def _add(self, correction: Correction, found: Plan) -> None:
        subject, predicate, thing = correction.iris
        c = correction
        found.added.append(Addition(subject, predicate, thing, c.evidence, c.reason, c.date, c.author))
