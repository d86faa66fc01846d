"""What two events cannot share: the organisers of two provinces, unlike titles; in words, or empty."""

from __future__ import annotations

from kg.entities.scene import elsewhere, likeness, numbers

# Titles less alike than this are of two events; found on the seeds and on made-up twins of them.
UNLIKE = 0.35


def rivals(one: set[str], other: set[str]) -> str:
    """In words that the same body of two provinces (or two ministries' units of one name) organises them."""
    if one and other and one.isdisjoint(other):
        ends = {iri.rpartition("/")[2]: iri for iri in sorted(one) if iri.count("/") == 3}
        for iri in sorted(other):
            if iri.count("/") == 3 and (rival := ends.get(iri.rpartition("/")[2])):
                return f"organisers differ: {rival} / {iri}"
    return ""


def local(one: frozenset[str], other: frozenset[str]) -> str:
    """In words that the same body of two provinces is there: a guest from the capital comes to both."""
    return rivals(set(one - other), set(other - one)).replace("organisers", "local bodies")


def unlike(one: set[str], other: set[str]) -> str:
    pairs = [(a, b) for a in sorted(one)[:5] for b in sorted(other)[:5]]
    if not pairs:
        return ""
    a, b = max(pairs, key=lambda p: likeness(*p))
    if likeness(a, b) < UNLIKE:
        return f"titles differ: “{a}” / “{b}”"
    if against := elsewhere(sorted(one), sorted(other)):
        return against
    if numbers(a) and numbers(b) and not (numbers(a) <= numbers(b) or numbers(b) <= numbers(a)):
        return f"numbers in the titles differ: “{a}” / “{b}”"
    return ""
