"""From a `Source` to a `Picture`: which things are nodes, what becomes an edge, what becomes a fact."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kg.view.frames import Frames
from kg.view.names import Name, aliases, clean, name
from kg.view.picture import Article, Node, Picture
from kg.view.profile import PREFIXES, Profile, load
from kg.view.sentence import Sentences
from kg.view.source import ADDRESS, HEADLINE, PUBLISHED, PUBLISHER, Source
from kg.view.times import NONE, days

if TYPE_CHECKING:
    from pyoxigraph import Literal, NamedNode

TYPE = PREFIXES["rdf"] + "type"
SCHEMA = PREFIXES["schema"]


def picture(source: Source) -> Picture:
    """What the page shows of a graph; everything in a sorted, clock-free order."""
    profile = load(source.base)
    articles = _articles(source)
    nodes = _nodes(source, profile)
    numbers = {node.iri: number for number, node in enumerate(nodes)}
    order = {article.iri: number for number, article in enumerate(articles)}
    frames = Frames(source, profile, nodes, numbers, Sentences(source, numbers, order))
    links, facts = frames.links(), frames.facts()
    return Picture(
        base=source.base,
        kinds=profile.kinds,
        nodes=nodes,
        links=links,
        facts=facts,
        articles=articles,
        sentences=tuple(frames.sentences.rows),
        relations=frames.relations,
    )


def _articles(source: Source) -> tuple[Article, ...]:
    found = set(source.texts) | set(source.mentions)
    for subject, rows in source.about.items():
        if any(p == TYPE and o.value == f"{SCHEMA}NewsArticle" for p, o in rows):
            found.add(subject)
    return tuple(_article(source, iri) for iri in sorted(found))


def _article(source: Source, iri: str) -> Article:
    values = {predicate: clean(value) for predicate, value in source.given.get(iri, {}).items()}
    url, publisher = values.get(ADDRESS, ""), values.get(PUBLISHER, "")
    if publisher.startswith(source.base):
        publisher = name(source, publisher).vi
    return Article(
        iri=iri,
        title=values.get(HEADLINE) or _opening(source, iri) or name(source, iri).vi,
        published=values.get(PUBLISHED, ""),
        publisher=publisher,
        url=url if url.startswith(("http://", "https://")) else "",
    )


def _opening(source: Source, iri: str) -> str:
    """The first words of an article without a headline: readers know it by them, not by its number."""
    words = clean(source.texts.get(iri, "")).split()
    text = " ".join(words[:14])
    return f"{text}…" if len(words) > 14 else text


def _nodes(source: Source, profile: Profile) -> tuple[Node, ...]:
    kinds = _kinds(source, profile)
    found = _spoken(source)
    if not found:  # triples without evidence: all of them are what was said
        found = set(source.about) | set(source.into)
    nodes = []
    for iri in sorted(found & kinds.keys()):
        shown = _shown(source, iri)
        kind = kinds[iri]
        nodes.append(
            Node(iri, shown, tuple(aliases(source, iri, shown)), kind, _days(source, profile, iri, kind))
        )
    return tuple(nodes)


def _shown(source: Source, iri: str) -> Name:
    """Its label; a legal document or event without one shows its number."""
    if source.labels.get(iri):
        return name(source, iri)
    for predicate, value in source.about.get(iri, ()):
        if predicate == PREFIXES["eli"] + "id_local":
            return Name(clean(value.value))
    return name(source, iri)


def _spoken(source: Source) -> set[str]:
    """Everything an article names or asserts; reference data that nobody mentions stay away."""
    found = {iri for places in source.mentions.values() for _, _, iri in places}
    for subject, _, value in source.proofs:
        found.add(subject)
        if value.startswith("<"):
            found.add(value[1:-1])
    return found


def _kinds(source: Source, profile: Profile) -> dict[str, int]:
    ancestors: dict[str, set[str]] = defaultdict(set)
    ranks = {iri: number for number, kind in enumerate(profile.kinds) for iri in kind.types}
    for iri in list(source.parents) + list(ranks):
        queue = [iri]
        while queue:
            top = queue.pop()
            if top not in ancestors[iri]:
                ancestors[iri].add(top)
                queue += source.parents.get(top, ())
    kinds: dict[str, int] = {}
    for subject, rows in source.about.items():
        types = [o.value for p, o in rows if p == TYPE]
        fits = [ranks[top] for iri in types for top in ancestors.get(iri, {iri}) if top in ranks]
        if fits:
            direct = [ranks[iri] for iri in types if iri in ranks]
            kinds[subject] = min(direct or fits)
    return kinds


def _days(source: Source, profile: Profile, iri: str, kind: int) -> tuple[int, int]:
    wanted = profile.dates.get(profile.kinds[kind].key, ())
    spans = [days(_value(value)) for predicate, value in source.about.get(iri, ()) if predicate in wanted]
    spans = [span for span in spans if span != NONE]
    return (min(a for a, _ in spans), max(b for _, b in spans)) if spans else NONE


def _value(term: NamedNode | Literal) -> str:
    return term.value.rpartition("/")[2] if term.value.startswith("http") else term.value
