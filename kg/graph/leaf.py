"""The quads of one document: its article, ranges, mentions, assertions, and the triples it asserts."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from json.encoder import encode_basestring

from kg.errors import GraphError
from kg.graph import status, term, times
from kg.graph.concepts import Coin, Coinage
from kg.graph.inferred import Extra, Extras, additions, notes, spans
from kg.graph.names import ALT, DCTERMS, ITSRDF, NIF, PREF, PROV, RDF, RDFS, SCHEMA, TYPE, XSD
from kg.graph.resolved import Resolution
from kg.graph.scope import Scope
from kg.graph.share import Share, Who, who
from kg.graph.slug import segment
from kg.graph.statements import state
from kg.graph.times import Triple
from kg.model import Evidence, Extraction, Referent, Span, Status
from kg.ontology.load import Ontology

_COUNT = f"^^<{XSD}nonNegativeInteger>"


@dataclass(frozen=True, slots=True)
class Leaf:
    """Sorted N-Quads lines: those of the default graph, and those of the document's own graph.

    Where it is `bound`, lines of the latter are one text if they are about what only this document tells of.
    """

    default: tuple[str, ...]
    named: tuple[str, ...]


class Leaves:
    """Turns extractions into quads, with what resolution and people add to each."""

    def __init__(self, resolution: Resolution, ontology: Ontology, coinage: Coinage) -> None:
        self.resolution = resolution
        self.ontology = ontology
        self.coinage = coinage
        self.extras = Extras(resolution, ontology)
        self._dropped = {
            document: frozenset(words for _, words in rows)
            for document, rows in groupby(sorted(resolution.dropped), key=lambda row: row[0])
        }

    def of(self, extraction: Extraction) -> Leaf:
        """All that one document contributes; GraphError when a span reaches beyond its text."""
        scope = Scope.of(extraction, self.resolution, self.ontology, self.coinage)
        return _leaf(scope, self.extras.of(extraction.document.id))

    def share(self, document: str, referents: int, coins: Iterable[Coin]) -> Share:
        """What the quads of a document with so many referents and such new concepts depend on."""
        return Share(
            self.resolution.source(document),
            tuple(who(self.resolution.entity(document, key)) for key in range(referents)),
            self._dropped.get(document, frozenset()),
            {coin: self.coinage[coin] for coin in coins},
            tuple(self.extras.of(document)),
        )

    def inferred(self) -> Leaf:
        """What no document says: added triples, and why entities are one."""
        leaves = list(self.strewn())
        default = sorted({line for leaf in leaves for line in leaf.default})
        return Leaf(tuple(default), tuple(sorted({line for leaf in leaves for line in leaf.named})))

    def strewn(self) -> Iterator[Leaf]:
        """The same triple by triple, in no order, some of them again and again."""
        base = self.ontology.base
        for triple, name in additions(self.resolution, self.ontology):
            yield Leaf((f"{triple} .\n",), (f"{triple} <{base}graph/{name}> .\n",))
        for line in notes(self.resolution, self.ontology):
            yield Leaf((), (f"{line} <{base}graph/inferred> .\n",))


def leaf(extraction: Extraction, share: Share, ontology: Ontology) -> Leaf:
    """All that a document contributes, given its share; GraphError when a span reaches beyond its text."""
    return _leaf(Scope.of(extraction, share, ontology, share.coinage), share.extras)


def bound(extraction: Extraction, share: Share, ontology: Ontology, *, apart: bool = False) -> Leaf:
    """The same, bound; with `apart`, without what `words` gives."""
    scope = Scope.of(extraction, share, ontology, share.coinage)
    return _leaf(scope, share.extras, apart=apart, binding=True)


def words(extraction: Extraction, ontology: Ontology) -> Leaf:
    """What a document contributes whoever its referents are: its article, the ranges that name somebody.

    Only of a document of which no person dropped a referent; bound.
    """
    anyone = Who("", "", "", (), ())
    share = Share(extraction.document.id, (anyone,) * len(extraction.referents))
    sheet = _Sheet(Scope(extraction, share, ontology, {}))
    sheet.words()
    return Leaf((), sheet.named(binding=True))


def _leaf(scope: Scope, extras: Iterable[Extra], *, apart: bool = False, binding: bool = False) -> Leaf:
    sheet = _Sheet(scope)
    sheet.words()
    if apart:
        sheet.lines.clear()
        sheet.own.clear()
    sheet.mentions()
    sheet.facts()
    sheet.added(extras)
    default = tuple(sorted(f"{s} {p} {o} .\n" for s, p, o in sheet.shared))
    for s, p, o in sheet.shared:
        if s in sheet.own:
            sheet.own[s].append(f" {p} {o}")
        else:
            sheet.lines.append(f"{s} {p} {o}")
    return Leaf(default, sheet.named(binding=binding))


class _Sheet:
    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.text = scope.extraction.document.text
        self.zones = sorted((z.start, z.stop, z.kind) for z in scope.extraction.document.zones)
        self.base = scope.ontology.base
        self.ns = scope.ontology.ns
        self.iri = f"{self.base}doc/{scope.document}"
        self.context = f"<{self.iri}#char=0,{len(self.text)}>"
        self.ranges: dict[tuple[int, int], str] = {}
        self.rules: dict[str, str] = {}
        self.lines: list[str] = []
        # What is said of ranges and assertions, of which no other document tells: subject → the rest.
        self.own: dict[str, list[str]] = defaultdict(list)
        self.shared: set[Triple] = set()

    def named(self, *, binding: bool) -> tuple[str, ...]:
        """The lines of the document's graph, sorted."""
        tail = f" <{self.base}graph/doc/{self.scope.document}> .\n"
        lines = {line + tail for line in self.lines}
        for subject, rests in self.own.items():
            # No IRI in angle brackets begins another, so lines of a subject stand together when sorted.
            if binding:
                lines.add(f"{subject}{f'{tail}{subject}'.join(dict.fromkeys(sorted(rests)))}{tail}")
            else:
                lines.update([f"{subject}{rest}{tail}" for rest in rests])
        return tuple(sorted(lines))

    def words(self) -> None:
        """The article, and the ranges that name somebody."""
        self._article()
        for _, referent in self._known():
            for naming in referent.namings:
                self.own[self.range(naming.span)].append(self.by(naming.rule))

    def by(self, rule: str) -> str:
        """That something was read by a rule."""
        if rule not in self.rules:
            self.rules[rule] = f" <{self.ns}extractionRule> {term.literal(rule)}"
        return self.rules[rule]

    def _known(self) -> Iterator[tuple[int, Referent]]:
        """The referents that no person dropped, with their positions."""
        extraction, entity = self.scope.extraction, self.scope.resolution.entity
        name = extraction.document.id
        return ((k, r) for k, r in enumerate(extraction.referents) if entity(name, k) is not None)

    def _article(self) -> None:
        document = self.scope.extraction.document
        about = f"<{self.iri}>"
        digest = sha256(self.text.encode()).hexdigest()
        self.lines += [
            f"{about} {TYPE} <{SCHEMA}NewsArticle>",
            f"{about} <{DCTERMS}identifier> {term.literal(document.id)}",
            f'{about} <{SCHEMA}inLanguage> "vi"',
            f'{about} <{self.ns}contentHash> "{digest}"',
            *(f"{about} <{p}> {o}" for p, o in self._printed() if o),
        ]

        # A fact may stand on the whole text, too.
        self.own[self.context] += [
            f" {TYPE} <{NIF}Context>",
            f" <{NIF}isString> {term.literal(self.text)}",
        ]

    def _printed(self) -> Iterator[tuple[str, str]]:
        document = self.scope.extraction.document
        if document.title:
            yield SCHEMA + "headline", term.literal(document.title, lang="vi")
        if document.published:
            yield SCHEMA + "datePublished", times.typed(document.published)
        if document.publisher:
            yield SCHEMA + "publisher", term.literal(document.publisher)
        if document.url:
            yield DCTERMS + "source", term.web(document.url)

    def range(self, span: Span) -> str:
        """The IRI of a character range, described the first time it is asked for."""
        place = span.start, span.stop
        if place not in self.ranges:
            if span.stop > len(self.text) or span.document != self.scope.extraction.document.id:
                raise GraphError(f"no characters {span.start}-{span.stop} of {span.document!r}")
            self.ranges[place] = f"<{self.iri}#char={span.start},{span.stop}>"
            self._describe(self.ranges[place], span)
        return self.ranges[place]

    def _describe(self, me: str, span: Span) -> None:
        words = term.escape(self.text[span.start : span.stop])
        told = self.own[me]
        told += [  # in the order in which they will stand, which costs least to sort
            f' <{NIF}anchorOf> "{words}"',
            f' <{NIF}beginIndex> "{span.start}"{_COUNT}',
            f' <{NIF}endIndex> "{span.stop}"{_COUNT}',
            f" <{NIF}referenceContext> {self.context}",
            f" {TYPE} <{NIF}OffsetBasedString>",
        ]
        place = bisect_right(self.zones, (span.start, len(self.text) + 1, "")) - 1
        if place >= 0 and self.zones[place][1] > span.start:
            told.append(f" <{self.ns}zone> <{self.base}zone/{self.zones[place][2]}>")

    def mentions(self) -> None:
        """Whom the ranges name, and of which article this is a copy."""
        name = self.scope.extraction.document.id
        first = self.scope.resolution.source(name)
        if first != name:
            self.lines.append(f"<{self.iri}> <{self.ns}copyOf> <{self.base}doc/{segment(first)}>")
        for key, referent in self._known():
            me = f"<{self.base}{self.scope.entity(key).iri}>"
            self._entity(key, me)
            for naming in referent.namings:
                self.own[self.range(naming.span)].append(f" <{ITSRDF}taIdentRef> {me}")

    def _entity(self, key: int, me: str) -> None:
        entity, ontology = self.scope.entity(key), self.scope.ontology
        spec = ontology.types[entity.type]
        self.shared.update((me, TYPE, self.scope.verb(c)) for c in (*spec.classes, *entity.classes))
        row = ontology.terms.get(entity.iri)
        if entity.label and not (row and row.label):
            self.shared.add((me, PREF, term.literal(entity.label, lang="vi")))
        listed = {row.label, row.english, *row.alt, *row.hidden, *row.acronyms} if row else set()
        names = {*entity.aliases} - {entity.label, *listed}
        self.shared.update((me, ALT, term.literal(name, lang="vi")) for name in names)

    def facts(self) -> None:
        extraction, ontology = self.scope.extraction, self.scope.ontology
        planned = status.plans(extraction, ontology)
        for fact in self.scope.facts:
            if fact is None:
                continue
            found = state(fact, self.scope)
            if status.holds(fact, ontology, planned):
                self.shared.update(found.said, found.given)
            for triple in found.said:
                self._assert(triple, fact.evidence, fact.status)

    def added(self, extras: Iterable[Extra]) -> None:
        places: Mapping[str, Span] = {}
        for extra in extras:
            places = places or spans(self.scope.extraction)
            if extra.words in places:
                words = Evidence(places[extra.words], extra.rule)
                me = self._assert((extra.subject, extra.predicate, extra.object), words, extra.status)
                self.own[me].append(f" <{RDFS}comment> {term.literal(extra.reason)}")

    def _assert(self, triple: Triple, evidence: Evidence, status: Status) -> str:
        s, p, o = triple
        span = evidence.span
        # JSON of a list, as `json.dumps` writes it.
        words = ", ".join(map(encode_basestring, (s, p, o, span.document)))
        key = f"[{words}, [{span.start}, {span.stop}]]"
        me = f"<{self.base}assertion/{sha256(key.encode()).hexdigest()[:16]}>"
        self.own[me] += [
            f" <{RDF}object> {o}",
            f" <{RDF}predicate> {p}",
            f" <{RDF}subject> {s}",
            f" {TYPE} <{self.ns}Assertion>",
            f" <{PROV}wasDerivedFrom> {self.range(span)}",
            f" <{self.ns}assertionStatus> <{self.base}assertion-status/{status}>",
            self.by(evidence.rule),
        ]
        return me
