"""A sentence with its mentions squeezed to one letter each, so that rules are plain regular expressions."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from kg.mentions.front import acts, does, fronted, staged
from kg.mentions.mention import Mention, outermost

# Private-use letters: no text that reads as Vietnamese holds one, and `\\w` does not match them.
FIRST = 0xE000


class Alphabet:
    """One private-use letter per mention class."""

    def __init__(self, classes: list[str]) -> None:
        self.letter = {name: chr(FIRST + i) for i, name in enumerate(sorted(set(classes)))}

    def any_of(self, classes: list[str]) -> str:
        """A regular expression for one mention of any of these classes."""
        letters = "".join(self.letter[c] for c in sorted(classes))
        return letters if len(letters) == 1 else f"[{letters}]"


@dataclass(slots=True, eq=False)
class Encoded:
    """`text` is the folded sentence, each mention one of the `letters`; the marks lead back to the page."""

    text: Final[str]
    _here: Final[tuple[int, ...]]
    _there: Final[tuple[int, ...]]
    mentions: Final[dict[int, Mention]]
    letters: Final[str]

    def start(self, position: int) -> int:
        """The page's offset of an encoded position."""
        index = bisect_right(self._here, position) - 1
        return self._there[index] + position - self._here[index]

    def stop(self, position: int) -> int:
        """The page's offset just after the encoded position before `position`."""
        mention = self.mentions.get(position - 1)
        return mention.stop if mention else self.start(position - 1) + 1

    def inside(self, start: int, stop: int, letters: str = "") -> list[Mention]:
        """The mentions in an encoded range whose letters are among these, or all of them."""
        found = [i for i in range(start, stop) if i in self.mentions]
        return [self.mentions[i] for i in found if not letters or self.text[i] in letters]

    def at(self, offset: int) -> int:
        """The encoded position of a page offset (of the letter, inside a mention)."""
        low = 0
        for index, there in enumerate(self._there):
            if there <= offset:
                low = index
        position = self._here[low] + offset - self._there[low]
        following = self._here[low + 1] if low + 1 < len(self._here) else len(self.text)
        return min(position, max(following - 1, self._here[low]))


def encode(folded: str, start: int, stop: int, mentions: list[Mention], alphabet: Alphabet) -> Encoded:
    """The sentence `start`-`stop` of a folded page with these mentions' outermost squeezed.

    A date between subject and verb is read before the subject, a comma after it; so is where it was said.
    """
    here, there = [0], [start]
    placed: dict[int, Mention] = {}
    letters = set()
    text, offset = "", start
    kept = outermost(mentions)
    first, begin, end, words = _moved(folded, start, kept)
    for index, mention in enumerate(kept):
        if mention.start < offset:
            continue  # it stands in what was read with the one before
        letter = alphabet.letter[mention.type]
        letters.add(letter)
        if begin <= index < end:
            offset = mention.stop + folded.startswith(", ", mention.stop)
            here.append(len(text))
            there.append(offset)
            continue
        text += folded[offset : mention.start]
        if index == first:
            for moved in kept[begin:end]:
                text += folded[words : moved.start]
                _place(len(text), moved, moved.stop, placed, here, there)
                text += alphabet.letter[moved.type]
                words = moved.stop
            here.append(len(text))
            there.append(mention.start - len(_AFTER))
            text += _AFTER
        if mention.type == _NAMED and text[-1:] in _QUOTES:
            text = text[:-1]
        offset = _past(folded, kept, index, stop) if mention.type in _TAILED else mention.stop
        _place(len(text), mention, offset, placed, here, there)
        text += letter
        if mention.type == "Date" and index != first and (line := _dateline(folded, start, mention)):
            text += ","
            here.append(len(text))
            there.append(offset := line)
    return Encoded(text + folded[offset:stop], tuple(here), tuple(there), placed, "".join(sorted(letters)))


def _place(
    at: int, mention: Mention, stop: int, placed: dict[int, Mention], here: list[int], there: list[int]
) -> None:
    """Note that a mention stands at a place of the squeezed text; `stop`: where the page goes on."""
    placed[at] = mention
    here += (at, at + 1)
    there += (mention.start, stop)


def _past(folded: str, kept: list[Mention], index: int, stop: int) -> int:
    """Where the page goes on behind a mention and what glosses it, closes it or says for whom it acts."""
    mention = kept[index]
    if mention.type in _GLOSSED:
        following = kept[index + 1].start if index + 1 < len(kept) else stop
        end = _glossed(folded, mention, following) or mention.stop
        return (_lately(folded, mention) or end) if mention.type in BODIES else end
    if mention.type == "Person" and (end := _sent(folded, mention, kept[index + 1 : index + 2])):
        return end
    return _lately(folded, mention) or mention.stop + _closed(folded, mention)


def _moved(folded: str, start: int, kept: list[Mention]) -> tuple[int, int, int, int]:
    """Before which mention others are read, which (from, to), and where their words begin."""
    types = [mention.type for mention in kept]
    if "Date" in types and types[0] != "Date":
        day = fronted(folded, start, kept)
        if day is not None:
            at = next(i for i, mention in enumerate(kept) if mention is day[1])
            return day[0], at, at + 1, day[1].start
    if "Event" in types and types[0] != "Event":
        return staged(folded, start, kept) or _UNMOVED
    return _UNMOVED


# "Hà Nội, ngày 17/3/2022 – Bộ A …": the dash of a dateline reads as a comma.
_OPENS = re.compile(r"\W*(?:[\w.]+(?: [\w.]+){0,3}, )?")
_DASH = re.compile(r"\)? ?[-–](?= [^\W\d])")


def _dateline(folded: str, start: int, mention: Mention) -> int:
    """The end of the dash after a day that opens a sentence as a dateline does; else 0."""
    if mention.slots["kind"] != "date" or folded[mention.start - 1 : mention.start] == "-":
        return 0
    dash = _DASH.match(folded, mention.stop) if _OPENS.fullmatch(folded, start, mention.start) else None
    return dash.end() if dash else 0


def _closed(folded: str, mention: Mention) -> int:
    """The length of the mark that closes an apposition: "ông A, Cục trưởng B,", "ông A - Cục trưởng B -"."""
    if mention.type != "Person":
        return 0
    if folded.startswith((" - ", " – "), mention.stop):
        return len(" -") * (
            folded.find(folded[mention.stop : mention.stop + 3], mention.start, mention.stop) >= 0
        )
    said = folded.startswith(", ", mention.stop) and folded.find(", ", mention.start, mention.stop) >= 0
    return int(said and acts(folded, mention.stop + 1))


def _glossed(folded: str, mention: Mention, limit: int) -> int:
    """The end of the brackets that only gloss a name: "Bộ A (BA)", "Hội thảo B (B Summit)"; else 0."""
    if not folded.startswith(" (", mention.stop):
        return 0
    end = folded.find(")", mention.stop, min(limit, mention.stop + _GLOSS)) + 1
    return 0 if folded.find("(", mention.stop + 2, end) >= 0 else end


def _sent(folded: str, mention: Mention, following: list[Mention]) -> int:
    """The end of the words on whom somebody speaks for: "ông A, đại diện B, cho biết"; else 0."""
    if not following or following[0].type not in BODIES:
        return 0
    if not _FOR.fullmatch(folded, mention.stop, following[0].start):
        return 0
    end = following[0].stop
    mark = next((mark for mark in (",", " –", " -") if folded.startswith(mark, end)), "")
    if acts(folded, end + len(mark)):
        return end + len(mark)
    return end if does(folded, end + len(mark)) else 0


def _lately(folded: str, mention: Mention) -> int:
    """The end of vague words on when somebody acts: "ông A mới đây cho biết"; else 0."""
    vague = _LATELY.match(folded, mention.stop)
    return vague.end() if vague and does(folded, vague.end()) else 0


_LATELY = re.compile(
    r",? (?:(?:ngay )?(?:trước|sau) đó|mới đây|vừa qua|gần đây|tuần (?:này|qua|trước)"
    r"|tháng (?:này|qua|trước)|năm (?:qua|ngoái)),?(?= )"
)
BODIES = frozenset({"Agency", "Unit"})
_FOR = re.compile(r"(?:,| –| -) (?:là )?đại diện (?:cho |của |lãnh đạo )?")
_GLOSSED, _GLOSS = frozenset({"Agency", "Unit", "Event", "System"}), 80
_TAILED = _GLOSSED | {"Person", "Title"}  # what may go on behind the name
_UNMOVED = (-1, -1, -1, 0)
_AFTER = ", "
_NAMED, _QUOTES = "Event", ("“", '"')  # "tổ chức “Hội nghị A”": the mark before a name says nothing
