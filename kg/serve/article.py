"""A document's text in pieces: which words name which things."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kg.query.bind import full
from kg.query.catalogue import prefixes
from kg.query.rows import plain
from kg.serve.reader import Reader, Thing, placed

MOST = 20_000  # mentions of one document: more than any article has words


@dataclass(frozen=True, slots=True)
class Mention:
    """Characters `start` to `stop` that name a thing."""

    start: int
    stop: int
    thing: Thing


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: the things it names, innermost first; `here`: the words a reader came for."""

    text: str
    things: tuple[Thing, ...]
    here: bool
    first: bool
    anchor: str


def mentions(reader: Reader, document: str) -> list[Mention]:
    """All mentions of a document, in the order of its words."""
    ident = full("itsrdf:taIdentRef", prefixes())
    found = []
    for quad in reader.quads(None, ident, None, graph=f"doc/{document}", most=MOST):
        if where := placed(plain(quad.subject)):
            thing = reader.thing(quad.object)
            found.append(Mention(int(where["start"]), int(where["stop"]), thing))
    return sorted(found, key=lambda one: (one.start, one.stop, one.thing.iri))


def paragraphs(text: str, marks: list[Mention], here: tuple[int, int]) -> list[list[Piece]]:
    """The text line by line, cut wherever a mention or the words asked for begin or end."""
    lines, start = [], 0
    for line in text.split("\n"):
        stop = start + len(line)
        if line.strip():
            inside = [mark for mark in marks if mark.start < stop and mark.stop > start]
            lines.append(list(_pieces(text, inside, here, (start, stop))))
        start = stop + 1
    return lines


def _pieces(text: str, marks: list[Mention], here: tuple[int, int], line: tuple[int, int]) -> Iterator[Piece]:
    cuts = {*line, *here, *(mark.start for mark in marks), *(mark.stop for mark in marks)}
    edges = sorted(cut for cut in cuts if line[0] <= cut <= line[1])
    begun = {mark.start: f"char={mark.start},{mark.stop}" for mark in marks}
    for start, stop in pairwise(edges):
        over = sorted(
            (mark for mark in marks if mark.start <= start and mark.stop >= stop),
            key=lambda one: (one.stop - one.start, one.thing.iri),
        )
        asked = here[0] <= start and stop <= here[1]
        first = asked and (start == max(here[0], line[0])) and here[0] >= line[0]
        yield Piece(text[start:stop], tuple(mark.thing for mark in over), asked, first, begun.pop(start, ""))
