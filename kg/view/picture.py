"""The graph as people read it: things, the links between them, facts about them, the proofs of each."""

from __future__ import annotations

from dataclasses import dataclass

from kg.view.names import Name
from kg.view.profile import Kind
from kg.view.sentence import Sentence

# From the one that counts most to the one that counts least, when several documents differ.
STATUSES = ("stated", "inferred", "planned", "requested", "negated", "reference")


@dataclass(frozen=True, slots=True)
class Node:
    """A person, agency, event ...: something that other facts speak of. `kind` is its place in the legend."""

    iri: str
    name: Name
    aliases: tuple[str, ...]
    kind: int
    days: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Detail:
    """One more property of a link or figure; `node` is the entity it names, or -1."""

    label: Name
    value: Name
    node: int


@dataclass(frozen=True, slots=True)
class Link:
    """An edge from node to node: a triple, or a node of its own (`iri`) such as a membership."""

    start: int
    stop: int
    relation: str
    label: Name
    status: int
    days: tuple[int, int]
    iri: str
    details: tuple[Detail, ...]
    proofs: tuple[tuple[int, int, int, str, int], ...]  # sentence, from, to, rule, status


@dataclass(frozen=True, slots=True)
class Fact:
    """A property of a node whose value is no node."""

    owner: int
    relation: str
    label: Name
    value: Name
    status: int
    days: tuple[int, int]
    iri: str
    details: tuple[Detail, ...]
    proofs: tuple[tuple[int, int, int, str, int], ...]


@dataclass(frozen=True, slots=True)
class Article:
    """One document as the list of documents shows it. `url` is empty or http(s)."""

    iri: str
    title: str
    published: str
    publisher: str
    url: str


@dataclass(frozen=True, slots=True)
class Picture:
    """All that the page can show, before anything has a place on it."""

    base: str
    kinds: tuple[Kind, ...]
    nodes: tuple[Node, ...]
    links: tuple[Link, ...]
    facts: tuple[Fact, ...]
    articles: tuple[Article, ...]
    sentences: tuple[Sentence, ...]
    relations: dict[str, Name]
