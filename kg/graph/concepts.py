"""Concepts that no scheme lists: a new title, a new metric. One pass over all documents settles them."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kg.model import Extraction, Fact
from kg.ontology.load import Ontology
from kg.ontology.rows import Slot
from kg.text.slug import slug


@dataclass(frozen=True, slots=True, order=True)
class Coin:
    """A concept as one document writes it: the slot's value, and the words that label it.

    `worded` says that the words themselves are the value, so that they, not the slug, tell it apart.
    """

    scheme: str
    value: str
    label: str
    worded: bool


Coinage = Mapping[Coin, tuple[str, str]]
"""Coin → slug and label."""


def coin(slot: Slot, fact: Fact) -> Coin | None:
    """The concept a slot of a fact names, known or not; None when it holds no string."""
    value = fact.slots[slot.name]
    if not isinstance(value, str):
        return None
    label = fact.slots.get(slot.label, value) if slot.label else value
    return Coin(slot.scheme, value, label if isinstance(label, str) else value, slot.label == slot.name)


def known(one: Coin, ontology: Ontology) -> str:
    """The slug of the listed concept that is meant, or ""."""
    scheme = ontology.concepts.get(one.scheme, {})
    if one.value in scheme:
        return one.value
    found = scheme.get(slug(one.value))
    if found and _fold(one.value) in {_fold(text) for text in (found.label, *found.alt, *found.hidden)}:
        return found.slug
    return ""


def coined(extraction: Extraction, ontology: Ontology) -> Iterator[Coin]:
    """The concepts of one document that the ontology does not list."""
    for fact in extraction.facts:
        for slot in ontology.frames[fact.frame].slots.values():
            if slot.scheme and slot.name in fact.slots:
                one = coin(slot, fact)
                if one and not known(one, ontology):
                    yield one


def settle(coins: Iterable[Coin], ontology: Ontology) -> Coinage:
    """One slug and one label for each: words that differ in more than case never share a slug."""
    groups: dict[tuple[str, str], dict[str, set[Coin]]] = defaultdict(lambda: defaultdict(set))
    for one in coins:
        identity = _fold(one.value) if one.worded else ""
        groups[one.scheme, slug(one.value)][identity].add(one)
    return {
        one: (name, label)
        for (scheme, bare), wordings in groups.items()
        for name, label, members in _named(bare, wordings, taken=bare in ontology.concepts.get(scheme, {}))
        for one in members
    }


def _named(
    bare: str, wordings: Mapping[str, set[Coin]], *, taken: bool
) -> Iterator[tuple[str, str, set[Coin]]]:
    for place, (identity, members) in enumerate(sorted(wordings.items())):
        suffix = f"--{hashlib.sha256(identity.encode()).hexdigest()[:8]}" if taken or place else ""
        label = min((one.label for one in members), key=lambda text: (text[:1].isupper(), text))
        yield bare + suffix, label, members


def _fold(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())
