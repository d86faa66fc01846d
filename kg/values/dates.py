"""The dates of a Vietnamese text, each as an ISO 8601 prefix that is as precise as its words.

>>> [f.value for f in find("Sáng 8/1, từ ngày 12-3-2019 đến ngày 25-2-2020, quý I/2020")]
['--01-08', '2019-03-12/2020-02-25', '2020-01/2020-03']
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.values.days import read_day
from kg.values.fold import before, fold
from kg.values.periods import read_month, read_quarter, read_word_month, read_year
from kg.values.point import Atom, Found
from kg.values.relative import read_half, read_relative
from kg.values.resolve import Context, Resolved, context, resolve
from kg.values.shapes import BETWEEN, LINK, NEARBY, PART, WORDS, digits
from kg.values.triggers import dated

__all__ = ["Context", "Found", "Resolved", "context", "find", "resolve"]

_FROM = re.compile(r"(?:^|(?<=\W))(?:kể )?từ $")
_SAID = re.compile(r"(?:hôm nay|sáng nay|trưa nay|chiều nay|tối nay|hôm qua|sáng qua|chiều qua|tối qua)")


def find(text: str) -> list[Found]:
    """The dates of `text` (NFC) in the order of their places; they do not overlap."""
    low = fold(text)
    atoms = sorted([*_numeric(low), *_worded(low, text)], key=lambda a: (a.start, -a.stop))
    fused = _fuse(low, _apart(atoms))
    whole = [_widen(low, atom) for atom in fused]
    return [Found(a.start, a.stop, a.value(), a.kind, text[a.start : a.stop]) for a in _apart(whole)]


def _numeric(low: str) -> list[Atom]:
    atoms: list[Atom] = []
    done = 0
    for start, stop in digits(low):
        if start < done or (stop - start) not in (1, 2, 4) or _inside(low, start, done):
            continue
        found = _read(
            low, start, linked=0 < start - done < 24 and LINK.fullmatch(low, done, start) is not None
        )
        if found:
            atoms += found
            done = found[-1].stop
    return atoms


def _inside(low: str, start: int, done: int) -> bool:
    """Whether the digits go on a word, a code or a decimal, and not the date that ended at `done`."""
    last = low[start - 1 : start]
    if last.isalnum() or last in {"_", ","}:
        return start > 0
    if last in {".", "/", ":", "-"} and start > 1 and (low[start - 2].isalnum()):
        return not (last == "-" and done == start - 1)
    return False


def _read(low: str, start: int, *, linked: bool) -> list[Atom]:
    if low[start - 2 : start - 1] in {"g", "ý", "í"}:
        word = before(low, start)
        if word == "tháng":
            return read_month(low, start)
        if word in {"quý", "quí"}:
            return []
    return read_day(low, start, linked=linked) or read_year(low, start)


def _worded(low: str, text: str) -> list[Atom]:
    atoms: list[Atom] = []
    for start in dated(low):
        match = None if start and low[start - 1].isalnum() else WORDS.match(low, start)
        if match is None:
            continue
        if match["q"]:
            atoms += read_quarter(match)
        elif match["wm"]:
            atoms += read_word_month(low, text, match)
        elif match["edge"] or match["half"]:
            atoms += read_half(low, match)
        else:
            atoms += read_relative(low, text, match)
    return atoms


def _apart(atoms: list[Atom]) -> list[Atom]:
    """`atoms` without those that begin inside an earlier one."""
    kept: list[Atom] = []
    for atom in atoms:
        if not kept or atom.start >= kept[-1].stop:
            kept.append(atom)
    return kept


def _fuse(low: str, atoms: list[Atom]) -> list[Atom]:
    """`atoms` with "A đến B" as one interval and "sáng nay (26/6)" as one day."""
    fused: list[Atom] = []
    for atom in atoms:
        joined = _join(low, fused[-1], atom) if fused else None
        if joined:
            fused[-1] = joined
        else:
            fused.append(atom)
    return fused


def _join(low: str, left: Atom, right: Atom) -> Atom | None:
    if left.kind == "relative" and right.kind == "date" and _SAID.search(low, left.start, left.stop):
        gap = low[left.stop : right.start]
        if gap not in {" ", ", ", " (", " (ngày "}:
            return None
        return replace(right, start=left.start)
    if left.first is None or right.first is None or right.start - left.stop > 24:
        return None
    if (left.last or right.last) and left.kind != "quarter":
        return None
    if not BETWEEN.fullmatch(low, left.stop, right.start):
        return None
    return _interval(left, right)


def _interval(left: Atom, right: Atom) -> Atom | None:
    """From the beginning of `left` to the end of `right`; the left one takes the year of the right one."""
    assert left.first is not None
    assert right.first is not None
    first, last = left.first, right.last or right.first
    if first.year is None and last.year is not None:
        first = first.within(last.year - (first.within(0).order()[1:] > last.order()[1:]))
    elif first.year is not None and last.year is None:
        last = last.within(first.year)
    if not (first.real() and last.real()) or (
        first.year and first.order() > last.order()[:3] and first.year >= (last.year or 0)
    ):
        return None
    return Atom(left.start, right.stop, "interval", first, last)


def _widen(low: str, atom: Atom) -> Atom:
    """`atom` with the words that belong to it: "cuối", "từ", "này", "năm ngoái"."""
    start, stop, kind = atom.start, atom.stop, atom.kind
    if kind != "relative" and (right := NEARBY.match(low, stop)):
        stop = right.end()
    if kind == "date":
        stop += "(" in low[start:stop] and low[stop : stop + 1] == ")"
    if kind == "interval":
        left = _FROM.search(low, max(0, start - 8), start)
        return replace(atom, start=left.start() if left else start, stop=stop)
    if kind in {"month", "year", "quarter"} and (left := PART.search(low, max(0, start - 16), start)):
        return replace(atom, start=left.start(), stop=stop, kind="part")
    return atom if stop == atom.stop else replace(atom, stop=stop)
