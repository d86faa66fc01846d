"""The pairs a person should look at: what speaks for one thing, and what for two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from kg.entities.entity import Candidate
from kg.entities.names import bare
from kg.entities.row import Row
from kg.entities.scene import Scene
from kg.entities.solve import Cluster, Solution

# Of one name no more than this many entities are paired with each other: a person cannot read more.
_MOST = 12


def candidates(found: Solution) -> tuple[Candidate, ...]:
    """Doubtful pairs of entities, each once, sorted by IRI."""
    pairs: dict[tuple[str, str], tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for one, other, reasons, against in (*_refused(found), *_near(found), *_namesakes(found)):
        if one != other:
            a, b = sorted((one, other))
            pairs[a, b][0].update(reasons)
            pairs[a, b][1].update(against)
    return tuple(
        Candidate(a, b, tuple(sorted(r)), tuple(sorted(g))) for (a, b), (r, g) in sorted(pairs.items())
    )


_Found = Iterable[tuple[str, str, tuple[str, ...], tuple[str, ...]]]


def _refused(found: Solution) -> _Found:
    for doubt in found.doubts:
        if doubt.one.document == doubt.other.document or doubt.against[0].endswith(" tells of both"):
            continue  # one article names them as two: nothing to decide
        yield found.known[doubt.one.ident], found.known[doubt.other.ident], doubt.reasons, doubt.against


def _near(found: Solution) -> _Found:
    for one, other, reasons in found.near:
        if reasons:
            yield _iri(found, one), _iri(found, other), reasons, ("not enough in common for one event",)


def _iri(found: Solution, scene: Scene) -> str:
    return found.known[scene.row.ident]


def _namesakes(found: Solution) -> _Found:
    """People, systems and numbered documents of one name that nothing else joins."""
    by_name: dict[tuple[str, str], list[Cluster]] = defaultdict(list)
    for cluster in found.clusters:
        row = cluster.rows[0]
        if row.type in ("Person", "System", "LegalDocument"):
            by_name[row.type, bare(_name(row))].append(cluster)
    for (_, name), clusters in sorted(by_name.items()):
        for at, one in enumerate(clusters[:_MOST]):
            for other in clusters[at + 1 : _MOST]:
                marks = _name(one.rows[0]) != _name(other.rows[0])
                against = "the marks differ" if marks else "nothing but the name is shared"
                yield one.iri, other.iri, (f"same name “{name}”",), (against,)


def _name(row: Row) -> str:
    return " ".join(row.label.lower().split())
