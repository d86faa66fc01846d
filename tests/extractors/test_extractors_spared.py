"""A search that is spared, because none of a pattern's words stand there, would have found nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from random import Random
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]

import pytest

from extractors.dates import signs
from extractors.dates.find import _AIMED, _PLANNED, _PLANS
from extractors.metrics import aim, called, change, elsewhere, noun, owner, period, phrase, subject
from extractors.quotes import leave

SAMPLES = 3000
Pair = tuple[re.Pattern[str], Iterable[str]]

# Patterns, and words of which one is needed in what each matches.
NEEDS: list[Pair] = [
    (called._FIRM, called._FIRMS),
    (called._BODY, called._BODIES),
    (change._BY, change._VERBS),
    (change._LEVEL, change._VERBS),
    (elsewhere._NATION, elsewhere._ALL),
    (elsewhere._ADDRESS, elsewhere._SITES),
    (owner._HOME, owner._HOMES),
    (owner._LIKE, ("như ",)),
    (period._NOW._pattern, period._NOWS),
    (phrase._TAKEN, (".",)),
    (subject._WHOLE, subject._WHOLES),
    (phrase._INNER, ("(",)),
    (aim._CLAUSE, aim._CUTS),
    (aim._AGAINST, aim._PLANNED),
    (aim._BUDGET, aim._PLANNED),
    (aim._UNTIL, ("năm 20",)),
    (_PLANNED, _PLANS),
    (_AIMED, ("để ",)),
    (leave._NOBODY, (" ai ", " người nào ")),
]
# Patterns, and words of which one begins what each matches.
OPENS: list[Pair] = [
    (signs._ROUNDED, signs._ROUNDS),
    (signs._COMING, ("năm 20",)),
    (signs._EDITION, ("19", "20")),
    (subject._ROW, subject._ROWS),
    (noun._TIME, noun._BREAKS),
]


def one(parsed: Iterable[tuple[object, object]], random: Random) -> str:
    """Something that a parsed pattern may match; NUL for a letter of a class. Looks around are left out."""
    made = ""
    for op, what in parsed:
        if op is ops.LITERAL:
            made += chr(what)  # type: ignore[arg-type]
        elif op is ops.BRANCH:
            made += one(random.choice(what[1]), random)  # type: ignore[index]
        elif op is ops.SUBPATTERN:
            made += one(what[3], random)  # type: ignore[index]
        elif op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
            least, most, inner = what  # type: ignore[misc]
            for _ in range(random.randint(least, min(most, least + 2))):
                made += one(inner, random)
        elif op is ops.IN:
            letters = [chr(v) for o, v in what if o is ops.LITERAL]  # type: ignore[attr-defined]
            plain = len(letters) == len(what)  # type: ignore[arg-type]
            made += random.choice(letters) if plain else "\0"
        elif op in (ops.ANY, ops.NOT_LITERAL):
            made += "\0"
    return made


def samples(pattern: re.Pattern[str]) -> Sequence[str]:
    """Some of what a pattern may match."""
    random = Random(3)
    parsed = _parser.parse(pattern.pattern, pattern.flags)
    return [one(parsed, random) for _ in range(SAMPLES)]


@pytest.mark.parametrize(("pattern", "words"), NEEDS, ids=lambda value: getattr(value, "pattern", "")[:40])
def test_one_of_the_words_stands_in_every_match(pattern: re.Pattern[str], words: Iterable[str]) -> None:
    words = tuple(words)
    missed = [made for made in samples(pattern) if not any(word in made for word in words)]
    assert not missed, missed[:3]


@pytest.mark.parametrize(("pattern", "words"), OPENS, ids=lambda value: getattr(value, "pattern", "")[:40])
def test_one_of_the_words_begins_every_match(pattern: re.Pattern[str], words: Iterable[str]) -> None:
    missed = [made for made in samples(pattern) if not made.startswith(tuple(words))]
    assert not missed, missed[:3]


def test_a_verb_that_ends_a_phrase_is_looked_for_behind_its_first_word() -> None:
    assert {verb.split()[0] for verb in noun._VERB} <= noun._BREAKS
