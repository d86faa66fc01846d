"""Which document has which id: the file name or the row's id, and a suffix only where two texts claim one."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.corpus.digest import content_hash, input_hash
from kg.corpus.listing import files, printable, stem
from kg.corpus.reader import ROWS, documents, kind
from kg.corpus.source import LIMIT, Source


@dataclass(frozen=True, slots=True)
class _Claim:
    """A document that wants an id. `order` picks the one that stays of equal texts: by its fields, then
    by its file's name, so that neither folder nor order of arguments decides."""

    text: str
    order: tuple[str, str, str, int]
    source: int

    @property
    def row(self) -> int:
        return self.order[3]


def sources(
    paths: Sequence[str | os.PathLike[str]], *, columns: Mapping[str, str] | None = None, limit: int = LIMIT
) -> list[Source]:
    """What `paths` hold to read, with ids settled. `columns` maps text, title … to a file's own names.

    Files are only listed. Those that share a name, and files of rows, are read once here, so that no
    id depends on what is read first; of their texts only hashes are kept.
    """
    found = [Source(path, stem(path), columns or {}, limit) for path in files(paths)]
    contested, repeated = _settle(found, _claims(found))
    if not contested and not repeated:
        return found
    return [
        replace(
            source,
            contested=frozenset(contested.get(place, ())),
            repeated=repeated.get(place, {}),
        )
        for place, source in enumerate(found)
    ]


def _claims(found: list[Source]) -> dict[str, list[_Claim]]:
    """The claims on each id that more than one may have."""
    claims: dict[str, list[_Claim]] = defaultdict(list)
    many = [place for place, source in enumerate(found) if kind(source.path) in ROWS]
    for place in many:
        _survey(found[place], place, claims)
    rows = set(many)
    names = Counter(source.stem for place, source in enumerate(found) if place not in rows)
    for place, source in enumerate(found):
        if place not in rows and (names[source.stem] > 1 or source.stem in claims):
            _survey(source, place, claims)
    return {name: rivals for name, rivals in claims.items() if len(rivals) > 1}


def _survey(source: Source, place: int, claims: dict[str, list[_Claim]]) -> None:
    for item in documents(source):
        if isinstance(item, tuple):
            row, document = item
            order = (input_hash(document), os.path.basename(source.path), source.path, row)
            claims[document.id].append(_Claim(content_hash(document), order, place))


def _settle(
    found: list[Source], claims: Mapping[str, Iterable[_Claim]]
) -> tuple[dict[int, set[str]], dict[int, dict[int, str]]]:
    """By source: the ids that need a suffix, and the rows that are kept elsewhere with where."""
    contested: dict[int, set[str]] = defaultdict(set)
    repeated: dict[int, dict[int, str]] = defaultdict(dict)
    for name, rivals in claims.items():
        first: dict[str, _Claim] = {}
        for claim in sorted(rivals, key=lambda claim: claim.order):
            kept = first.setdefault(claim.text, claim)
            if kept is not claim:
                where = printable(found[kept.source].path)
                repeated[claim.source][claim.row] = f"{where}:{kept.row}" if kept.row else where
        if len(first) > 1:
            for claim in first.values():
                contested[claim.source].add(name)
    return contested, repeated
