"""How far a rule gets in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.mentions.classes import Classes
from kg.mentions.encode import Encoded
from kg.mentions.match import Match, Ready, encoded, matches
from kg.mentions.mention import Mention
from kg.mentions.phrase import Phrase
from kg.mentions.reading import Reading
from kg.text import Sentence


@dataclass(frozen=True, slots=True)
class Stop:
    """A phrase that did not match: the words `start`-`stop` met it up to `element`, which did not follow.

    `start == stop` when not even its first element stands there.
    """

    phrase: str
    element: str
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Trace:
    """A rule on one sentence: what it matched, else where each of its phrases stopped; what it could see."""

    sentence: Sentence
    seen: tuple[Mention, ...]
    matches: tuple[Match, ...]
    stops: tuple[Stop, ...]


def trace(ready: Ready, reading: Reading, classes: Classes) -> Iterator[Trace]:
    """The rule on each sentence of a page that all steps have read."""
    for sentence in reading.page.sentences:
        line = encoded(reading, sentence, ready.level, classes)
        found = list(matches(ready, line))
        stops = () if found else tuple(_stop(phrase, line) for phrase in ready.phrases)
        yield Trace(sentence, tuple(line.mentions[i] for i in sorted(line.mentions)), tuple(found), stops)


def _stop(phrase: Phrase, line: Encoded) -> Stop:
    """Where the phrase ends its longest way into the sentence."""
    elements = [element for element, _ in phrase.prefixes]
    for index in reversed(range(len(elements) - 1)):
        ways = [found for found in re.finditer(phrase.prefixes[index][1], line.text) if found.group().strip()]
        if ways:
            way = max(ways, key=lambda found: len(found.group()))
            end = way.start() + len(way.group().rstrip())
            return Stop(phrase.source, elements[index + 1], line.start(way.start()), line.stop(end))
    return Stop(phrase.source, elements[0], 0, 0)
