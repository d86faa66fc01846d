"""The same text in one spelling for matching: every offset of the result is an offset of the original."""

from __future__ import annotations

import re
from functools import lru_cache

# One character each, for one character each: dashes, spaces and the Icelandic eth typed for đ.
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_SPACES = "\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u3000\t"
_WORD = re.compile(r" ?([^\W\d_]*)")


@lru_cache(maxsize=4)  # the text of one article is asked for its dates and for its numbers
def fold(text: str) -> str:
    """`text` in lower case with plain dashes and spaces, as long as `text` itself.

    >>> fold("Ngày\\u00a08\\u20131")
    'ngày 8-1'
    """
    low = text.lower()
    if len(low) != len(text):  # "İ" becomes two code points: such a letter is left alone
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    for dash in _DASHES:
        low = low.replace(dash, "-")
    for space in _SPACES:
        low = low.replace(space, " ")
    return low.replace("ð", "đ")


def before(low: str, stop: int) -> str:
    """The word that ends one space before `stop`, or nothing."""
    if stop < 2 or low[stop - 1] != " ":
        return ""
    start = low.rfind(" ", max(0, stop - 14), stop - 1) + 1
    if not start:
        start = max(0, stop - 14)
    return low[max(start, low.rfind("\n", start, stop - 1) + 1) : stop - 1].lstrip("(\"'“‘[")


def after(low: str, start: int) -> str:
    """The word that follows `start` after at most one space, or nothing."""
    match = _WORD.match(low, start)
    return match[1] if match else ""


def syllables(words: str) -> frozenset[str]:
    """The set of the syllables written in `words`."""
    return frozenset(words.split())
