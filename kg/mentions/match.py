"""Rules at work on the sentences of a page."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from kg.errors import RuleError
from kg.mentions.classes import Classes
from kg.mentions.encode import BODIES, Encoded, encode
from kg.mentions.mention import MADE, Mention, outermost
from kg.mentions.phrase import Phrase, compile_phrase, weak
from kg.mentions.reading import Draft, Reading
from kg.mentions.rules import Rule
from kg.mentions.status import status_of
from kg.mentions.tokens import TokenPattern
from kg.text import Sentence

SELF = "self"
# The thing spoken of at this point of the article; the step that links its class says which that is.
CURRENT = "current"


@dataclass(slots=True, eq=False)
class Match:
    """A rule met its words at `start`-`stop`; each slot holds its mentions."""

    start: Final[int]
    stop: Final[int]
    slots: Final[dict[str, list[Mention]]]


@dataclass(frozen=True, slots=True, eq=False)
class Ready:
    """A rule with its phrases compiled; `strong` are the triggers whose lack of a match is a gap."""

    rule: Rule
    phrases: tuple[Phrase, ...]
    tokens: tuple[TokenPattern, ...]
    level: str
    slots: frozenset[str]
    triggers: frozenset[str]
    strong: frozenset[str]
    free: bool


def prepare(rule: Rule, classes: Classes) -> Ready:
    """The rule compiled. Raises RuleError with its file and line for what does not fit."""
    try:
        phrases = tuple(compile_phrase(p, classes.letters) for p in rule.phrases)
        tokens = tuple(TokenPattern.of(rule.id, t, classes.members) for t in rule.tokens)
        wanted = {s.cls for p in phrases for s in p.slots} | {c for t in tokens for c in t.classes}
        level = classes.level(wanted)
    except RuleError as error:
        raise RuleError(
            f"{rule.id}: {error.what}", file=rule.file, line=rule.line, todo=error.todo
        ) from error
    slots = frozenset(s.name for p in phrases for s in p.slots) | {s for t in tokens for s in t.slots}
    triggers = frozenset(t for p in phrases for t in p.triggers) | {t.trigger for t in tokens}
    free = any(not p.triggers for p in phrases)
    strong = frozenset(t for t in triggers if not weak(t))
    return Ready(rule, phrases, tokens, level, slots, triggers, strong, free)


def encoded(reading: Reading, sentence: Sentence, level: str, classes: Classes) -> Encoded:
    """The sentence as rules of a level see it."""
    known = reading.lines.get((sentence.index, level))
    if known is not None:
        return known
    visible = [m for m in reading.within(sentence, *classes.visible(level)) if MADE not in m.slots]
    once = _named_once(reading, sentence, visible)
    line = encode(reading.folded, sentence.start, sentence.stop, once, classes.alphabet)
    reading.lines[sentence.index, level] = line
    return line


def _named_once(reading: Reading, sentence: Sentence, mentions: list[Mention]) -> list[Mention]:
    """The mentions without those in brackets that only name the one before in short: "Bộ A (BA)"."""
    text, folded = reading.text, reading.folded
    if folded.find("(", sentence.start, sentence.stop) < 0:
        return mentions
    mentions = outermost(mentions)
    again = [
        {a.type, b.type} <= BODIES
        and b.start == a.stop + len(" (")
        and folded.startswith(" (", a.stop)
        and folded.startswith(")", b.stop)
        and text[b.start : b.stop].rpartition(" ")[2].isupper()
        and text.count(" ", b.start, b.stop) <= 1
        for a, b in itertools.pairwise(mentions)
    ]
    return [*mentions[:1], *(m for m, told in zip(mentions[1:], again, strict=True) if not told)]


def matches(ready: Ready, line: Encoded) -> Iterator[Match]:
    """All places of an encoded sentence where the rule matches."""
    fitting = [p for p in ready.phrases if p.fits(line.letters) and p.triggered(line.text)]
    return itertools.chain(meet(fitting, line), *(t.matches(line, Match) for t in ready.tokens))


def meet(phrases: Iterable[Phrase], line: Encoded) -> Iterator[Match]:
    """All places of an encoded sentence where phrases of a rule match, one for each stretch of words."""
    taken: list[tuple[int, int]] = []
    for phrase in phrases:
        for found in phrase.pattern.finditer(line.text):
            stop = len(found.group().rstrip()) + found.start()
            if stop <= found.start() or any(found.start() < b and a < stop for a, b in taken):
                continue
            taken.append((found.start(), stop))
            slots = {
                s.name: line.inside(*found.span(s.name), s.letters if s.many else "")
                for s in phrase.slots
                if found.group(s.name) is not None
            }
            yield Match(_first(line.start(found.start()), slots), line.stop(stop), slots)


def _first(start: int, slots: dict[str, list[Mention]]) -> int:
    """Where the words of a match begin: a date read before its clause stands in it."""
    return min([start, *(m.start for mentions in slots.values() for m in mentions)])


def _drafts(ready: Ready, match: Match, status: str) -> Iterator[Draft]:
    """The facts that a match states: one for each combination of the members of its lists."""
    for statement in ready.rule.asserts:
        named = {
            slot: value for slot, value in statement.slots.items() if value in ready.slots or value == SELF
        }
        if any(not match.slots.get(value) for value in named.values()):
            continue
        literal: dict[str, object] = {s: v for s, v in statement.slots.items() if v not in named.values()}
        for combination in itertools.product(*(match.slots[v] for v in named.values())):
            slots = literal | dict(zip(named, combination, strict=True))
            yield Draft(statement.frame, slots, match.start, match.stop, ready.rule.id, status)  # type: ignore[arg-type]


def apply(
    ready: Ready, reading: Reading, *, sentence: Sentence, line: Encoded, phrases: Iterable[Phrase]
) -> bool:
    """Add what the rule finds in one sentence by its phrases that may match; whether it found any."""
    found = False
    met = meet(phrases, line)
    if ready.tokens:
        met = itertools.chain(met, *(t.matches(line, Match) for t in ready.tokens))
    for match in met:
        found = True
        if ready.rule.makes:
            slots = {k: v[0] if len(v) == 1 else tuple(v) for k, v in match.slots.items()} | {MADE: True}
            made = Mention(
                match.start, match.stop, ready.rule.makes, ready.rule.id, ready.rule.value, slots=slots
            )
            reading.add([made])
            match.slots[SELF] = [made]
        if ready.rule.asserts:
            status = ready.rule.status or _status(match, reading, sentence, line)
            reading.drafts += _drafts(ready, match, status)
    return found


def _status(match: Match, reading: Reading, sentence: Sentence, line: Encoded) -> str:
    """Whether the words of a match say it as done, planned, asked for or denied."""
    names = [(m.start, m.stop) for m in line.mentions.values() if m.type != "Title"]
    return status_of(reading.text, reading.folded, sentence.start, match.start, match.stop, names)
