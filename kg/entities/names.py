"""Names compared syllable by syllable, so that an abbreviation meets its full form and nothing else."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from kg.text.fold import fold

# Words that abbreviations leave out: Bộ Thông tin (và) Truyền thông = BTTTT.
CONNECTORS = frozenset({"và", "của", "các", "về"})
# The letter stands before the look back, so that `re` runs to the next one.
_PREFIXES = (
    (re.compile(r"T(?<!\w.)(?:[Pp]|\.P)\b\.?\s*(?=\w)"), "thành phố "),
    (re.compile(r"T(?<!\w.)[Xx]\b\.?\s*(?=[A-ZĐ])"), "thị xã "),
    (re.compile(r"TT(?<!\w..)\.\s*(?=[A-ZĐ][a-zà-ỹ])"), "thị trấn "),
)
_HONORIFICS = re.compile(
    r"^(?:(?:ông|bà|anh|chị|cô|ngài|đồng chí|đ/c|pgs|gs|ts|tskh|ths|ks|bs|cn|ls|luật sư|nhà báo|kiến trúc sư|"
    r"nsnd|nsưt|thạc sĩ|tiến sĩ|giáo sư|phó giáo sư|mr|mrs|ms|dr)\b[.,]*\s*)+"
)
_SYLLABLE = re.compile(r"[^\W_]+")
_CHUNK = re.compile(r"[^\W_]+(?:[&.\-/][^\W_]+)*", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Atom:
    """One syllable with its first letter, or one letter of an abbreviation (`word` is "")."""

    word: str
    letter: str


@lru_cache(maxsize=32768)
def bare(text: str) -> str:
    """The folded text without tone and vowel marks; `đ` stays, because it is a letter of its own.

    >>> bare("Ủy ban Ðầu tư")
    'uy ban đau tu'
    """
    return "".join(c for c in unicodedata.normalize("NFD", fold(text)) if not unicodedata.combining(c))


@lru_cache(maxsize=32768)
def normal(text: str) -> str:
    """The name as one folded string: prefixes written out, single spaces, no punctuation.

    >>> normal("TP. Hồ Chí Minh")
    'thành phố hồ chí minh'
    """
    return " ".join(syllables(text))


def syllables(text: str) -> list[str]:
    """The syllables of a normal name, or of a whole text."""
    found: list[str] = _SYLLABLE.findall(fold(_spell(unicodedata.normalize("NFC", text))))
    return found


def _spell(text: str) -> str:
    text = text.replace("Ð", "Đ")
    for pattern, full in _PREFIXES if "T" in text else ():
        text = pattern.sub(full, text)
    return text


@lru_cache(maxsize=32768)
def atoms(text: str) -> tuple[Atom, ...]:
    """The syllables of a name, abbreviations as single letters, connectors left out.

    >>> [a.letter for a in atoms("Bộ TT&TT")]
    ['b', 't', 't', 't', 't']
    """
    chunks = _CHUNK.findall(_spell(unicodedata.normalize("NFC", text)))
    shouted = len(chunks) > 1 and all(c.isupper() for c in chunks if c.isalpha())
    found: list[Atom] = []
    for chunk in chunks:
        if not shouted and abbreviation(chunk):
            found.extend(Atom("", letter) for letter in bare(chunk) if letter.isalnum())
            continue
        for word in _SYLLABLE.findall(fold(chunk)):
            if word not in CONNECTORS:
                found.append(Atom(word, word if word.isdigit() else bare(word)[0]))
    return tuple(found)


def abbreviation(chunk: str) -> bool:
    """Whether a chunk is written as an abbreviation: capitals without marks, GD&ĐT, LĐ-TB&XH, VPCP."""
    letters = [c for c in chunk if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() and bare(c) == c.lower() for c in letters)


def initials(text: str) -> str:
    """The first letters of a name: equal for a name and each of its abbreviations.

    >>> initials("Bộ GD&ĐT") == initials("Bộ Giáo dục và Đào tạo") == initials("BGDĐT")
    True
    """
    return "".join(a.letter for a in atoms(text))


def agree(one: tuple[Atom, ...], other: tuple[Atom, ...]) -> bool:
    """Whether two names may be one: the same letters, and the same word wherever both print it."""
    return len(one) == len(other) and all(
        a.letter == b.letter and (not a.word or not b.word or a.word == b.word)
        for a, b in zip(one, other, strict=True)
    )


def printed(name: tuple[Atom, ...]) -> int:
    """How many syllables of a name are printed in full."""
    return sum(1 for a in name if a.word)


@lru_cache(maxsize=32768)
def person(label: str) -> tuple[str, ...]:
    """The syllables of a person's name, without honorifics and degrees.

    >>> person("PGS.TS. Nguyễn Văn Hoà")
    ('nguyễn', 'văn', 'hòa')
    """
    folded = fold(unicodedata.normalize("NFC", label)).strip()
    return tuple(_SYLLABLE.findall(_HONORIFICS.sub("", folded)))
