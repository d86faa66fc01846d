"""A part of a picture, which is a picture again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.view.picture import Detail, Fact, Link, Picture
from kg.view.sentence import Sentence

Proofs = tuple[tuple[int, int, int, str, int], ...]
Order = Mapping[int, int]  # old number → new number


def around(shown: Picture, iris: Iterable[str], *, steps: int = 1, most: int = 0) -> set[int]:
    """The nodes at most `steps` links away from those with these IRIs.

    `most` above 0 is how many: nearer ones first, then those with more links.
    """
    numbers = {node.iri: number for number, node in enumerate(shown.nodes)}
    near = neighbours(shown)
    ring = [numbers[iri] for iri in iris if iri in numbers]
    far = dict.fromkeys(ring, 0)
    for step in range(1, steps + 1):
        ring = sorted({other for node in ring for other in near[node]} - far.keys())
        far |= dict.fromkeys(ring, step)
    ordered = sorted(far, key=lambda node: (far[node], -len(near[node]), node))
    return set(ordered[: most or None])


def neighbours(shown: Picture) -> list[set[int]]:
    """The nodes each node is linked to."""
    near: list[set[int]] = [set() for _ in shown.nodes]
    for link in shown.links:
        near[link.start].add(link.stop)
        near[link.stop].add(link.start)
    return near


def subset(shown: Picture, keep: Iterable[int]) -> Picture:
    """The picture of these nodes: the links between them, their facts, and the sentences of both."""
    nodes = {old: new for new, old in enumerate(sorted(keep))}
    links = [link for link in shown.links if link.start in nodes and link.stop in nodes]
    facts = [fact for fact in shown.facts if fact.owner in nodes]
    rows: list[Link | Fact] = [*links, *facts]
    used = sorted({proof[0] for row in rows for proof in row.proofs})
    said = {row.relation for row in rows}
    sentences = {old: new for new, old in enumerate(used)}
    return replace(
        shown,
        nodes=tuple(shown.nodes[old] for old in nodes),
        links=tuple(_link(link, nodes, sentences) for link in links),
        facts=tuple(_fact(fact, nodes, sentences) for fact in facts),
        sentences=tuple(_sentence(shown.sentences[old], nodes) for old in used),
        relations={iri: name for iri, name in shown.relations.items() if iri in said},
    )


def _link(link: Link, nodes: Order, sentences: Order) -> Link:
    return replace(
        link,
        start=nodes[link.start],
        stop=nodes[link.stop],
        details=_details(link.details, nodes),
        proofs=_proofs(link.proofs, sentences),
    )


def _fact(fact: Fact, nodes: Order, sentences: Order) -> Fact:
    return replace(
        fact,
        owner=nodes[fact.owner],
        details=_details(fact.details, nodes),
        proofs=_proofs(fact.proofs, sentences),
    )


def _proofs(proofs: Proofs, sentences: Order) -> Proofs:
    return tuple(
        (sentences[number], start, stop, rule, status) for number, start, stop, rule, status in proofs
    )


def _details(details: tuple[Detail, ...], nodes: Order) -> tuple[Detail, ...]:
    return tuple(replace(detail, node=nodes.get(detail.node, -1)) for detail in details)


def _sentence(sentence: Sentence, nodes: Order) -> Sentence:
    names = tuple((start, stop, nodes[node]) for start, stop, node in sentence.names if node in nodes)
    return replace(sentence, names=names)
