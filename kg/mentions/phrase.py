"""Phrases that people write, turned into regular expressions over encoded sentences.

literal words        must stand there, upper and lower case alike
(a|b c|d)            one of these; `(a|b)?` may be missing; `word?` too
{slot:Class}         a mention of the class (or of a class below it)
{slot:Class+}        a list of them: "A, B và C"
[ ... ]              all of this may be missing; it may hold slots
\\( \\)                a bracket of the text
!(a|b)               none of these may follow here
...                  up to 60 characters that hold no sentence or clause mark; `....` up to 160 with commas
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from kg.errors import RuleError
from kg.text import fold

_ELEMENT = re.compile(
    r"(?P<slot>\{(?P<name>[a-z_]+):(?P<cls>[A-Za-z]+)(?P<list>\+)?\}(?P<slotopt>\?)?)"
    r"|(?P<not>!?)\((?P<group>(?:[^()\\]|\\.)*)\)(?P<groupopt>\?)?"
    r"|(?P<long>\.\.\.\.)|(?P<gap>\.\.\.)|(?P<open>\[)|(?P<close>\])"
    r"|(?P<word>\\[()]|[^\s{}()|!\[\]\\]+)"
)
# A gap may not cross a clause: 60 characters are a dozen syllables, the widest apposition worth bridging.
# A point inside an abbreviation, an address or a number ends none ("TP.HCM", "opendata.gov.vn", "1.200").
_GAP = r"(?:[^.;:!?,\"]|(?<=\w)\.(?=\w)|(?<=\d),(?=\d)){0,60}?"
_LONG = r"(?:[^.!?\"]|(?<=\w)\.(?=\w)){0,160}?"
# Things follow each other; between people stand their posts, up to a semicolon.
_JOINT = r"\s*(?:,|;|\bvà\b|,\s*và\b|\bcùng(?:\s+với)?\b|\bvới\b|/|\s-\s)"
_POSTS = (
    # Most lists hold no semicolon: it is looked for before the verbs that end one.
    r"|(?=[^.;:!?\"]{0,90};)"
    r"(?![^.;:!?\"]{0,90}\b(?:phát biểu|chủ trì|điều hành|trình bày|báo cáo|khai mạc|dự|trao|ký)\b)"
    r"[^.;:!?\"]{0,90};"
)
_WHO = frozenset({"Person", "Someone", "Agent", "Voice", "Agency", "Body", "Party"})
# What may stand between who acts and any verb; the status is read from the words themselves.
_MANNER = (
    r"(?:(?:tỉnh|thành phố|huyện|thị xã)\b\s*)?"
    r"(?:(?:đã|sẽ|vừa|vừa mới|mới|cũng|cùng|cùng nhau|đồng thời|trực tiếp|chính thức|long trọng|trọng thể"
    r"|trang trọng|tiếp tục|vinh dự được|vinh dự|trân trọng)\b\s*){0,3}"
)
_THEM = (
    r"\s*(?:(?:các\s+)?(?:đồng chí\s+)?(?:đại diện\s+)?(?:cho\s+)?lãnh đạo\s+|đại diện\s+(?:cho\s+)?"
    r"|các đồng chí\s+|các ngân hàng\s+|các công ty\s+|các đơn vị\s+"
    r"|(?:tạp chí|báo)\s+(?:điện tử\s+)?|(?:tập đoàn|công ty|ngân hàng|trường|đài)\s+)?"
)
# A list that opens a phrase does not begin with the venue: "tại UBND thành phố, Sở Nội vụ tổ chức".
# The first letter stands before what looks back past it, so that `re` runs to the next such letter.
_NO_VENUE = r"(?<!\btại .)(?<!\bở .)(?<!\btrụ sở .)(?<!\bhội trường .)"
# Words of every other sentence: that a rule waits for them alone does not say what is missing.
_WEAK = frozenset(fold(word) for word in (
    "và", "với", "của", "có", "tại", "trong", "do", "theo", "nhân", "ở", "cùng", "về", "là", "đã", "sẽ",
    "được", "cho", "từ", "đến", "ngày", "này", "các", "những", "vào",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Slotted:
    """A slot of a phrase: its class with the letters of it, and whether it takes a list."""

    name: str
    cls: str
    many: bool
    letters: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A compiled phrase: `pattern` over encoded sentences, the texts of its `prefixes` for `kg try`.

    A sentence must hold one of `triggers` for the phrase to match; with none it may match anywhere. It must
    hold one of each of the few words in `asks` too, which are quicker to look for than the pattern.
    """

    source: str
    expression: str
    prefixes: tuple[tuple[str, str], ...]
    slots: tuple[Slotted, ...]
    triggers: frozenset[str]
    needs: tuple[frozenset[str], ...]
    asks: tuple[tuple[str, ...], ...]

    @property
    def pattern(self) -> re.Pattern[str]:
        """Made when the first sentence asks: a run over few articles never needs most phrases."""
        return _compiled(self.expression)

    def fits(self, letters: str) -> bool:
        """Whether the mentions of a sentence can fill the slots that must be filled."""
        return not any(need.isdisjoint(letters) for need in self.needs)

    def asked(self, text: str) -> bool:
        """Whether an encoded sentence holds the words that `asks` wants beside the trigger."""
        for words in self.asks:
            for word in words:
                if word in text:
                    break
            else:
                return False
        return True

    def triggered(self, text: str) -> bool:
        """Whether an encoded sentence holds one of the triggers."""
        for trigger in self.triggers:
            if trigger in text:
                return True
        return not self.triggers


_compiled = cache(re.compile)

_LEFT, _RIGHT = r"(?<!\w.)", r"(?!\w)"  # after the first letter, after the last one


def _literal(words: str) -> str:
    """A regular expression for literal words, free in its spaces, whole words only."""
    folded = fold(words.replace("\\", "").strip())
    inner = r"\s+".join(re.escape(w) for w in folded.split())
    if folded[:1].isalnum():
        inner = inner[0] + _LEFT + inner[1:]
    return inner + (_RIGHT if folded[-1:].isalnum() else "")


def _choice(words: list[str]) -> str:
    """A regular expression for one of several literal words; what all need at their end is asked once."""
    if all(word.strip()[-1].isalnum() for word in words):
        inner = "|".join(_literal(word).removesuffix(_RIGHT) for word in words)
        return f"(?:{inner}){_RIGHT}"
    return "|".join(map(_literal, words))


def _word(word: str) -> tuple[str, tuple[str, ...]]:
    """Pattern and required words of a bare word; a final `?` makes it optional."""
    if word[0] == "\\":
        return re.escape(word[1]) + r"\s*", ()
    if len(word) > 1 and word.endswith("?"):
        return rf"(?:{_literal(word[:-1])}\s*)?", ()
    return _literal(word) + r"\s*", (fold(word),)


def _element(
    match: re.Match[str], letters: Callable[[str], str], slots: list[Slotted]
) -> tuple[str, tuple[str, ...]]:
    """Pattern of one element, and the literal words one of which it requires."""
    if match["slot"]:
        one = letters(match["cls"])
        slots.append(Slotted(match["name"], match["cls"], bool(match["list"]), one))
        joint = f"(?:{_JOINT}{_POSTS})" if match["cls"] in _WHO else _JOINT
        first = one + _NO_VENUE if match["list"] and not match.start() else one
        inner = one
        if match["list"]:
            those = f"(?:{_THEM}|\\s*{letters('Group')}:\\s*)" if match["cls"] in _WHO else _THEM
            inner = f"{first}(?:{joint}{those}{one})*"
        body = f"(?P<{match['name']}>{inner})" + r"\s*" + (_MANNER if match["cls"] in _WHO else "")
        return (f"(?:{body})?" if match["slotopt"] else body), ()
    if match["open"] or match["close"]:
        return ("(?:" if match["open"] else ")?"), ()
    if match["gap"]:
        return _GAP, ()
    if match["long"]:
        return _LONG, ()
    if match["group"] is not None:
        words = [c for c in match["group"].split("|") if c.strip()]
        choices = _choice(words)
        if match["not"]:
            return rf"(?!\s*(?:{choices}))", ()  # the space before may be left unread
        if match["groupopt"]:
            return rf"(?:(?:{choices})\s*)?", ()
        return rf"(?:(?:{choices})\s*)", tuple(fold(c.replace("\\", "").strip()) for c in words)
    return _word(match["word"])


def _prefixes(parts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Each element (or bracket) with the pattern up to its end."""
    found: list[tuple[str, str]] = []
    so_far, shown, inside = "", "", False
    for element, pattern in parts:
        so_far += pattern
        shown = f"{shown} {element}".strip()
        inside = (inside or element == "[") and element != "]"
        if not inside:
            found.append((shown, so_far))
            shown = ""
    return found


def weak(word: str) -> bool:
    """Whether a trigger is a mark or one of the weak words."""
    return word in _WEAK or not word[0].isalnum()


def _weight(words: tuple[str, ...]) -> tuple[bool, int]:
    """How telling a requirement is: without weak words, and with its shortest alternative long."""
    return bool(words) and not any(map(weak, words)), min(map(len, words), default=0)


# To look for more words than this costs as much as to try the pattern.
_FEW = 4
_HELP = "docs/rules.md lists what a phrase can hold"
_UNREAD = {
    "{": "write a slot as {name:Class}, its name in small letters",
    "}": "write a slot as {name:Class}, its name in small letters",
    "(": "close it with `)`, or write \\\\( for a bracket of the text",
    ")": "open it with `(`, or write \\\\) for a bracket of the text",
    "|": "put what is one of several in round brackets: (a|b)",
}


def _all_read(source: str, start: int, stop: int) -> None:
    """Raise RuleError for words of a phrase, between two elements, that no element reads."""
    rest = source[start:stop].strip()
    if rest:
        whole = source[source.index(rest, start) :].partition("}")
        shown = f"{whole[0]}}}" if rest[0] == "{" and whole[1] else rest
        raise RuleError(f"cannot read {shown!r} in the phrase", todo=_UNREAD.get(rest[0], _HELP))


def _whole(parts: Sequence[object], depth: int, slots: Sequence[Slotted]) -> None:
    """Raise RuleError for a phrase that is empty, open or names a slot twice."""
    if not parts:
        raise RuleError("cannot read an empty phrase", todo=_HELP)
    if depth:
        raise RuleError("a `[` is not closed", todo="add the `]`")
    if len({s.name for s in slots}) != len(slots):
        raise RuleError("a slot stands twice in the phrase", todo="give each slot a name of its own")


def compile_phrase(source: str, letters: Callable[[str], str]) -> Phrase:
    """The phrase as a pattern; `letters(cls)` gives the regular expression of a class.

    Raises RuleError for what cannot be read or a slot named twice.
    """
    parts: list[tuple[str, str]] = []
    slots: list[Slotted] = []
    needed: list[tuple[str, ...]] = []
    needs: list[frozenset[str]] = []
    end = depth = 0
    bare = False  # whether the last element was a word that must stand: two of them are one trigger
    events = letters("Event") if ":Event" in source else ""
    for match in _ELEMENT.finditer(source):
        _all_read(source, end, match.start())
        end = match.end()
        pattern, words = _element(match, letters, slots)
        if match["gap"] or match["long"]:
            # What is told of an event is told of the nearest one named.
            pattern = pattern.replace("[^.", f"[^{events}.", 1)
        depth += bool(match["open"]) - bool(match["close"])
        if not 0 <= depth <= 1:
            raise RuleError("square brackets do not nest", todo="close each `[` with a `]`")
        parts.append((match.group(), pattern))
        if not depth and match["word"] and words and words[0].isalnum() and bare:
            needed[-1] = (f"{needed[-1][0]} {words[0]}",)
        else:
            needed.append(() if depth else words)
        bare = bool(not depth and match["word"] and words and words[0].isalnum())
        if match["slot"] and not depth and not match["slotopt"]:
            needs.append(frozenset(slots[-1].letters) - frozenset("[]"))
    _all_read(source, end, len(source))
    _whole(parts, depth, slots)
    prefixes = tuple(_prefixes(parts))
    triggers = max(needed, key=_weight)
    whole = "".join(part for _, part in parts)
    asks = tuple(words for words in needed if words != triggers and 0 < len(words) <= _FEW)
    return Phrase(source, whole, prefixes, tuple(slots), frozenset(triggers), tuple(needs), asks)
