"""What a reader calls an IRI: its Vietnamese and English name, its other names."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.view.source import Source

ENGLISH = "en"
# Characters that reorder or hide text: they would let a label pretend to be another one.
UNSEEN = re.compile("[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


@dataclass(frozen=True, slots=True)
class Name:
    """`vi` is never empty; `en` is empty where only one name is known."""

    vi: str
    en: str = ""


def clean(text: str) -> str:
    """The text without control and bidirectional characters, each replaced by U+FFFD so that it is seen."""
    return UNSEEN.sub("\ufffd", text)


def name(source: Source, iri: str) -> Name:
    """The names of an IRI: its label, else its title, else the last part of its path."""
    rows = source.labels.get(iri, ())
    vi = _pick(rows, ("vi", ""))
    en = _pick(rows, (ENGLISH,))
    if not vi:
        vi = en or clean(_local(source, iri))
    return Name(vi, "" if en == vi else en)


def aliases(source: Source, iri: str, shown: Name) -> list[str]:
    """Every other name, without the two shown, sorted."""
    names = {clean(text) for _, _, text in source.labels.get(iri, ())}
    return sorted(names - {shown.vi, shown.en})


def _pick(rows: object, languages: tuple[str, ...]) -> str:
    found: list[tuple[int, str]] = []
    for kind, language, text in rows:  # type: ignore[attr-defined]
        if language in languages and kind != "alias":
            found.append((0 if kind == "name" else 1, text))
    return clean(min(found)[1]) if found else ""


def _local(source: Source, iri: str) -> str:
    if iri.startswith(f"{source.base}id/"):
        tail = iri[len(source.base) + 3 :].split("/")
        return tail[-1].replace("-", " ") or iri
    local = re.split(r"[#/:]", iri.rstrip("#/"))[-1]
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", local).replace("_", " ") or iri
