"""The page of a thing and the page of a document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from kg.query.bind import full
from kg.query.catalogue import prefixes
from kg.query.rows import plain
from kg.serve.around import near
from kg.serve.article import mentions, paragraphs
from kg.serve.facts import Fact, Group, Teller
from kg.serve.job import Reply
from kg.serve.proofs import Archive, Claim
from kg.serve.reader import Reader, Thing, placed
from kg.serve.render import render

_SHOWN = 15  # facts of one property before "and n more"
_TIMES = 40  # lines of a timeline
_MENTIONS = 2000  # mentions that are counted
_CLAIMS = 2000  # assertions of one document on its page


def thing(reader: Reader, iri: str, asked: Mapping[str, Any]) -> Reply:
    """A thing: its names, what is said of it and in which words, when, by whom, and who is near."""
    archive = Archive(reader)
    groups = Teller(reader, archive).groups(iri)
    me = reader.thing_of(iri)
    found = _mentions(reader, iri)
    documents = Counter(document for document, _ in found)
    ranked = sorted(documents.items(), key=lambda one: (-one[1], one[0]))
    return render(
        "thing.html",
        asked,
        me=me,
        types=[reader.term(name) for name in reader.types(iri)],
        names=_names(reader, iri, me.label),
        surfaces=sorted(Counter(words for _, words in found).items(), key=lambda one: (-one[1], one[0])),
        groups=groups,
        shown=_SHOWN,
        timeline=_timeline(groups),
        documents=[(archive.source(document), count) for document, count in ranked[:_SHOWN]],
        others=max(0, len(ranked) - _SHOWN),
        sketch=near(me, groups),
    )


def _names(reader: Reader, iri: str, shown: str) -> dict[str, list[str]]:
    """Labels in other languages and aliases; acronyms apart."""
    found: dict[str, list[str]] = {}
    for key, verbs in (("aliases", ("skos:prefLabel", "skos:altLabel")), ("acronym", ("egov:acronym",))):
        quads = (q for verb in verbs for q in reader.quads(iri, full(verb, prefixes()), None, graph="*"))
        found[key] = sorted({plain(quad.object) for quad in quads} - {shown})
    return found


def _mentions(reader: Reader, iri: str) -> list[tuple[str, str]]:
    """Document and words of every mention."""
    ident, anchor = (full(name, prefixes()) for name in ("itsrdf:taIdentRef", "nif:anchorOf"))
    found = []
    for quad in reader.quads(None, ident, iri, graph="*", most=_MENTIONS):
        where = plain(quad.subject)
        if match := placed(where):
            words = reader.value(where, anchor, graph=f"doc/{match['name']}")
            found.append((match["document"], " ".join(words.split())))
    return found


def _timeline(groups: list[Group]) -> list[tuple[str, Fact, str]]:
    """Dated facts, oldest first."""
    found = {
        (fact.date, fact.iri): (fact, group.label) for group in groups for fact in group.facts if fact.date
    }
    rows = [(date, fact, label) for (date, _), (fact, label) in sorted(found.items(), key=lambda one: one[0])]
    return rows[:_TIMES]


def document(reader: Reader, iri: str, asked: Mapping[str, Any]) -> Reply:
    """An article: its text with every mention marked and linked, and what it says."""
    archive = Archive(reader)
    source = archive.source(iri)
    marks = mentions(reader, source.name)
    counts = Counter(mark.thing for mark in marks)
    claims = archive.told(source.name, most=_CLAIMS)
    teller = Teller(reader, archive)
    return render(
        "document.html",
        asked,
        source=source,
        lines=paragraphs(source.text, marks, asked["char"]),
        things=sorted(counts.items(), key=lambda one: (one[0].kind, -one[1], one[0].label, one[0].iri)),
        kinds={kind.key: getattr(kind, reader.language) for kind in reader.profile.kinds},
        told=_told(teller, claims),
    )


def _told(teller: Teller, claims: list[Claim]) -> list[tuple[Claim, str, Thing | None, Fact]]:
    """What a document says, once each: a nameless node is told whole, where its words begin."""
    reader, rows, seen = teller.reader, [], set()
    for claim in claims:
        subject = plain(claim.subject)
        if reader.frame(claim.object):
            continue  # the nameless node tells itself
        if reader.frame(claim.subject):
            key = subject
            types = reader.types(subject)
            label = reader.term(types[0]) if types else ""
            owner, fact = None, teller.fact(claim.subject, besides="")
        else:
            key = f"{subject} {claim.verb} {claim.object}"
            label = reader.term(claim.verb)
            owner, fact = reader.thing(claim.subject), teller.fact(claim.object, besides=subject)
        if key not in seen:
            seen.add(key)
            rows.append((claim, label, owner, fact))
    return rows
