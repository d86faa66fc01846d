"""The pairs a person should look at: what speaks for one thing, and what for two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kg.entities.entity import Candidate
from kg.entities.names import bare
from kg.entities.scene import Scene
from kg.entities.solve import Solution
from kg.entities.union import Doubt

# Of one name no more than this many entities are paired with each other: a person cannot read more.
MOST = 12
# Types in which namesakes are common.
SHARED = ("Person", "System", "LegalDocument")
LITTLE = ("not enough in common for one event",)


_Found = Iterable[tuple[str, str, tuple[str, ...], tuple[str, ...]]]


def candidates(found: Solution) -> tuple[Candidate, ...]:
    """Doubtful pairs of entities, each once, sorted by IRI."""
    return paired((*_refused(found), *_near(found), *_namesakes(found)))


def paired(found: _Found) -> tuple[Candidate, ...]:
    """The pairs, whichever way round they come, each once with all that was said of it."""
    pairs: dict[tuple[str, str], tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for one, other, reasons, against in found:
        if one != other:
            a, b = sorted((one, other))
            pairs[a, b][0].update(reasons)
            pairs[a, b][1].update(against)
    return tuple(
        Candidate(a, b, tuple(sorted(r)), tuple(sorted(g))) for (a, b), (r, g) in sorted(pairs.items())
    )


def told(doubt: Doubt) -> bool:
    """Whether one article names the two as two, so that there is nothing to decide."""
    return doubt.one.document == doubt.other.document or doubt.against[0].endswith(" tells of both")


def _refused(found: Solution) -> _Found:
    for doubt in found.doubts:
        if not told(doubt):
            yield found.known[doubt.one.ident], found.known[doubt.other.ident], doubt.reasons, doubt.against


def _near(found: Solution) -> _Found:
    for one, other, weight in found.near:
        if weight.reasons:
            yield _iri(found, one), _iri(found, other), weight.reasons, (*LITTLE, *weight.against)


def _iri(found: Solution, scene: Scene) -> str:
    return found.known[scene.row.ident]


def _namesakes(found: Solution) -> _Found:
    """People, systems and numbered documents of one name that nothing else joins."""
    by_name: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for cluster in found.clusters:
        row = cluster.rows[0]
        if row.type in SHARED:
            by_name[row.type, bare(plain(row.label))].append((cluster.iri, plain(row.label)))
    for (_, name), clusters in sorted(by_name.items()):
        yield from namesakes(name, clusters)


def namesakes(name: str, clusters: Sequence[tuple[str, str]]) -> _Found:
    """The pairs among the first clusters of one bare name, each given by its IRI and its plain name."""
    for at, (one, first) in enumerate(clusters[:MOST]):
        for other, second in clusters[at + 1 : MOST]:
            against = "the marks differ" if first != second else "nothing but the name is shared"
            yield one, other, (f"same name “{name}”",), (against,)


def plain(label: str) -> str:
    """The name of a row as namesakes are compared by."""
    return " ".join(label.lower().split())
