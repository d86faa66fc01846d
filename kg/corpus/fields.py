"""Names that files give to the fields of an article, and the five fields kg keeps."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

NAMES: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "content", "body"),
    "title": ("title",),
    "url": ("url",),
    "published": ("published", "date"),
    "publisher": ("publisher", "source"),
    "id": ("id",),
}

# Two letters changed places in a name of five; `data` is a word of its own.
_NEARLY = 0.8


def wanted(columns: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """For each field the names to look for, folded; `columns` (field → name) replaces the usual ones."""
    return {name: (fold(columns[name]),) if name in columns else usual for name, usual in NAMES.items()}


def fold(name: object) -> str:
    """A column name without the spaces around it, in small letters and NFC.

    >>> fold(" Nội dung ")
    'nội dung'
    """
    return unicodedata.normalize("NFC", str(name)).strip().lower()


def pick(row: Mapping[str, str], names: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """The known fields of `row` (its keys folded) that are not empty."""
    found = {}
    for name, usual in names.items():
        value = next((row[key] for key in usual if row.get(key, "").strip()), "")
        if value:
            found[name] = value
    return found


def misspelt(names: Iterable[str]) -> list[str]:
    """What to say of names that are nearly those of a field; other names are the user's own.

    >>> misspelt(["title", "publised", "author"])
    ['`publised` is not used: did you mean `published`?']
    """
    known = [usual for field, all_ in NAMES.items() if field not in ("text", "id") for usual in all_]
    near = {name: get_close_matches(name, known, 1, _NEARLY) for name in names if name not in known}
    return [f"`{name}` is not used: did you mean `{found[0]}`?" for name, found in near.items() if found]


def flat(value: object) -> str:
    """`value` of a JSON or YAML field as a string; lists and maps have none and give ""."""
    if value is None or isinstance(value, bool | list | dict):
        return ""
    return value if isinstance(value, str) else str(value)
