"""Corrections: what a person decided, kept in a file that git can review, applied at every build."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args

from kg.errors import InputError

Kind = Literal["same", "different", "rename", "drop", "add"]
_FIELDS = {
    "same": {"same"},
    "different": {"different"},
    "rename": {"rename", "label", "iri"},
    "drop": {"drop"},
    "add": {"add"},
}
_COMMON = {"evidence", "reason", "date", "author"}


@dataclass(frozen=True, slots=True, order=True)
class Cited:
    """The words a correction rests on: a document and the digest of its words; `of` is the IRI they name."""

    document: str
    quote: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """One decision. `iris` are the two (or one) entities as they were called when it was made.

    same, different: two IRIs. rename: one, with `label` and/or the new `iri`. drop: one IRI, or none and
    the fact whose evidence is cited. add: `iris` is subject, predicate (a CURIE), object.
    """

    kind: Kind
    iris: tuple[str, ...]
    evidence: tuple[Cited, ...] = ()
    label: str = ""
    iri: str = ""
    reason: str = ""
    date: str = ""
    author: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Addition:
    """A triple a person added, with the words cited for it."""

    subject: str
    predicate: str
    object: str
    evidence: tuple[Cited, ...]
    reason: str
    date: str
    author: str


@dataclass(frozen=True, slots=True)
class Stale:
    """A correction that was not applied, and why."""

    correction: Correction
    why: str


@dataclass(frozen=True, slots=True)
class Corrections:
    """All decisions, in the order of the file."""

    items: tuple[Correction, ...] = field(default=())
    path: str = ""

    @classmethod
    def load(cls, path: Path) -> Corrections:
        """The corrections of a YAML file; none when there is no file. InputError with the line otherwise."""
        import yaml

        if not path.exists():
            return cls(path=str(path))
        try:
            node = yaml.compose(path.read_text("utf-8"))
            data = yaml.safe_load(path.read_text("utf-8")) or []
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            line = mark.line + 1 if mark else 0
            raise InputError(
                "not YAML", file=str(path), line=line, todo="Mend the line or take it out"
            ) from error
        if not isinstance(data, list):
            raise InputError(
                "not a list of corrections", file=str(path), line=1, todo="Begin each with “- same: …”"
            )
        lines = [item.start_mark.line + 1 for item in node.value] if node is not None else []
        pairs = zip(data, lines, strict=True)
        return cls(tuple(_read(entry, str(path), line) for entry, line in pairs), str(path))


def append(path: Path, correction: Correction) -> None:
    """Write the correction as the last entry of the file, which is made if need be."""
    import yaml

    text = path.read_text("utf-8") if path.exists() else ""
    entry = yaml.safe_dump([dump(correction)], allow_unicode=True, sort_keys=False, width=1000)
    path.write_text(text + ("\n" if text and not text.endswith("\n") else "") + entry, "utf-8")


def dump(correction: Correction) -> dict[str, Any]:
    """The correction as the mapping that stands in the file."""
    iris = list(correction.iris)
    single = correction.kind in ("rename", "drop") and len(iris) <= 1
    entry: dict[str, Any] = {correction.kind: (iris[0] if iris else "fact") if single else iris}
    for name in ("label", "iri"):
        if value := getattr(correction, name):
            entry[name] = value
    if correction.evidence:
        cited = [{"document": c.document, "quote": c.quote, "of": c.of} for c in correction.evidence]
        entry["evidence"] = [{k: v for k, v in c.items() if v} for c in cited]
    return entry | {n: v for n in ("reason", "date", "author") if (v := getattr(correction, n))}


def told(correction: Correction) -> str:
    """The correction in a few words, for a message."""
    named = [*correction.iris, *(f"“{one}”" for one in (correction.label, correction.iri) if one)]
    where = f" (line {correction.line})" if correction.line else ""
    return f"{correction.kind} {' '.join(named) or 'a fact'}{where}"


def _read(entry: object, path: str, line: int) -> Correction:
    def wrong(what: str, todo: str) -> InputError:
        return InputError(what, file=path, line=line, todo=todo)

    kinds = [k for k in get_args(Kind) if isinstance(entry, dict) and k in entry]
    if not isinstance(entry, dict) or len(kinds) != 1:
        raise wrong("a correction needs one of same, different, rename, drop, add", "Write one of them")
    kind: Kind = kinds[0]
    if unknown := sorted(set(entry) - _FIELDS[kind] - _COMMON):
        raise wrong(
            f"unknown key “{unknown[0]}” in a correction “{kind}”",
            f"Use {', '.join(sorted(_FIELDS[kind] | _COMMON))}",
        )
    iris = _iris(entry[kind])
    wanted = {"same": (2,), "different": (2,), "rename": (1,), "drop": (0, 1), "add": (3,)}[kind]
    if len(iris) not in wanted:
        raise wrong(
            f"“{kind}” names {len(iris)} IRIs, {wanted[-1]} wanted", "See docs/decisions/004-identity.md"
        )
    if not entry.get("reason") or not entry.get("date"):
        raise wrong(f"a correction “{kind}” without reason or date", "Say why and when it was decided")
    evidence = tuple(_cited(c) for c in entry.get("evidence", ()))
    if kind == "drop" and not iris and not evidence:
        raise wrong("“drop: fact” without evidence", "Cite the document and the quote's digest")
    texts = {n: str(entry.get(n, "")) for n in ("label", "iri", "reason", "date", "author")}
    return Correction(kind, iris, evidence, line=line, **texts)


def _iris(value: object) -> tuple[str, ...]:
    values: Sequence[object] = value if isinstance(value, list) else [value]
    return tuple(str(v) for v in values if v and v != "fact")


def _cited(value: Mapping[str, object]) -> Cited:
    return Cited(*(str(value.get(name, "")) for name in ("document", "quote", "of")))
