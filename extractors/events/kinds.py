"""Which kinds of events are of one family, and which events a sentence tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby

from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import Sentence

PARTS = frozenset({"diem-cau", "phien-toan-the", "phien-chuyen-de", "phien-thao-luan", "phien-chat-van"})
# Ways to tell that a system goes live: of one system on one day they tell one launch.
LAUNCHES = frozenset({"khai-truong", "le-khai-truong", "le-ra-mat", "le-khanh-thanh", "dua-vao-van-hanh"})
LOOKED = frozenset({"kiem-tra", "giam-sat", "khao-sat"})
VISITS = LOOKED | {"chuyen-tham"}
SAT = frozenset({"phien-hop", "cuoc-hop", "hoi-nghi"})  # what a body holds when it sits
MET = frozenset({"buoi-lam-viec", "cuoc-gap", "buoi-tiep", "hoi-dam"})


@cache
def _family(slug: str, broader: tuple[str, ...]) -> frozenset[str]:
    """A kind and the kinds above it, but for the widest; there are a few dozen."""
    return frozenset({slug, *broader} - ({"tap-hop", "di-lai", "ky-ket", "moc", "le"} - {slug}))


def families(reading: Reading, slug: str) -> frozenset[str]:
    broader: dict[str, tuple[str, ...]] = reading.notes["event-broader"]  # type: ignore[assignment]
    return _family(slug, broader.get(slug, ()))


@cache
def signing(kind: str) -> bool:
    return "ky" in kind.split("-") and kind not in ("le-ky-niem", "ky-hop")  # kỷ niệm, kỳ họp


def one_kind(reading: Reading, kind: str, other: str) -> bool:
    """Whether two kinds are of one family, or a bare "lễ" stands for a ceremony."""
    bare = "le" in (kind, other) and all(k.split("-")[0] == "le" or k == "khai-truong" for k in (kind, other))
    return bare or not families(reading, kind).isdisjoint(families(reading, other))


def gathers(reading: Reading, *kinds: str) -> bool:
    """Whether all the kinds are gatherings, none a part of another."""
    broader: dict[str, tuple[str, ...]] = reading.notes["event-broader"]  # type: ignore[assignment]
    return all("tap-hop" in broader.get(k, ()) and k not in PARTS for k in kinds)


def meets(reading: Reading, *kinds: str) -> bool:
    """Whether all the kinds are gatherings, meetings of two sides, visits or inspections."""
    return all(k in MET or k in VISITS or gathers(reading, k) for k in kinds)


def by_sentence(reading: Reading, events: Iterable[Mention]) -> Iterator[tuple[Sentence, list[Mention]]]:
    """The sentences that hold some of these events, in order, each with those it holds."""
    for sentence, held in groupby(events, lambda event: reading.sentences[event.start]):
        if sentence is not None:
            yield sentence, list(held)
