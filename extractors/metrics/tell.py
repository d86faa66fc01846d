"""Figures of the page as observations, or as targets when they are still to be reached."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby
from typing import Final

from extractors.metrics.aim import clause, foretold, is_aim
from extractors.metrics.left import LEFT
from extractors.metrics.noun import counted
from extractors.metrics.period import Periods
from extractors.metrics.phrase import ended
from extractors.metrics.reason import ALL, Case
from extractors.metrics.subject import Subjects
from extractors.shape import BESIDE
from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Reading
from kg.mentions.status import denied
from kg.text import Sentence
from kg.values import numbers
from kg.values.dates import Found
from kg.values.figures import plain
from kg.values.numbers import Quantity


@dataclass(slots=True)
class Figure:
    """A number with its noun and what it is said of."""

    quantity: Final[Quantity]
    unit: Final[str]
    what: Final[str]
    stop: Final[int]
    subject: Final[Mention]


def _figures(reading: Reading) -> Iterator[tuple[Sentence, Figure]]:
    found: list[Found] = reading.notes["dates"]  # type: ignore[assignment]
    subjects = Subjects(reading)
    quantities = [_part(reading, one) for one in numbers.find(reading.text, found=found) if one.kind in ALL]
    for sentence, told in groupby(quantities, lambda quantity: reading.sentence_at(quantity.start)):
        if sentence is None or sentence.kind in BESIDE:
            continue
        triggers: Set[str] | None = None
        for quantity in _free(reading, sentence, told):
            noun = counted(reading, sentence, quantity)
            of = subjects.of(sentence, quantity.start, quantity.stop) if noun is not None else None
            if noun is None or of is None:
                continue
            if triggers is None:
                triggers = LEFT.triggers(reading, sentence)
            if not LEFT.hold(Case(reading, sentence, quantity, noun, of), triggers):
                unit = "phần" if quantity.value.startswith("0.") and "/" in quantity.expression else noun.unit
                yield sentence, Figure(quantity, unit, ended(noun.what), max(noun.stop, quantity.stop), of)


_FEW = 5


# "1/3 trường học" is a part of them all; "1/3 dự án" may be one of three.
_THIRDS = frozenset({("1", "2"), ("1", "3"), ("2", "3"), ("1", "4")})
_WORKS = re.compile(
    r" (?:\w+ )?(?:chỉ (?:tiêu|số)|nhiệm vụ|nhóm|(?:đề|dự) án|nội dung|mục tiêu|gói|tiêu chí|công trình|hạng mục"
    r"|nghị quyết|kế hoạch|hệ thống|cơ sở dữ liệu|đơn vị|giai đoạn|cấp)(?!\w)"
)


def _part(reading: Reading, quantity: Quantity) -> Quantity:
    """ "khoảng 2/3 doanh nghiệp" is about 0.6667 of them, and not two; any other number as it is."""
    if quantity.kind != "ratio" or int(quantity.high or 0) > _FEW:
        return quantity
    third = (quantity.value, quantity.high) in _THIRDS and not _WORKS.match(reading.folded, quantity.stop)
    if quantity.comparator == "exact" and not third:
        return quantity
    part = Decimal(quantity.value) / Decimal(quantity.high or 1)
    return replace(quantity, value=plain(part.quantize(Decimal("0.0001"))), high=None)


def _free(reading: Reading, sentence: Sentence, quantities: Iterable[Quantity]) -> Iterator[Quantity]:
    """The numbers that are no part of a name, a date or a law's number, and are not denied."""
    names = reading.within(sentence, "Agency", "Place", "Person", "Event", "System")
    others = reading.within(sentence, "Law", "Date")
    for quantity in quantities:
        start, stop = quantity.start, quantity.stop
        near = others if stop <= sentence.stop else reading.mentions("Law", "Date")
        if _is_inside(names, start, stop) or _is_crossed(near, start, stop):
            continue
        if not denied(reading.folded, sentence.start, start, stop):
            yield quantity


def _is_inside(names: Iterable[Mention], start: int, stop: int) -> bool:
    """Whether the range is part of a name."""
    for name in names:  # noqa: SIM110 - `any` would make a frame for each
        if name.start <= start and stop <= name.stop:
            return True
    return False


def _is_crossed(others: Iterable[Mention], start: int, stop: int) -> bool:
    """Whether the range shares a code point with a mention."""
    for other in others:  # noqa: SIM110
        if other.start < stop and start < other.stop:
            return True
    return False


def _bounds(quantity: Quantity) -> Iterator[tuple[str, str]]:
    """Value and comparator; both ends of a range."""
    if quantity.high is not None and quantity.kind != "ratio":
        yield quantity.value, "at-least"
        yield quantity.high, "at-most"
    else:
        yield quantity.value, quantity.comparator


def tell(reading: Reading) -> None:
    """State every figure of the story once."""
    seen: dict[tuple[str, str, bool], set[tuple[int, object]]] = {}
    periods = Periods(reading)
    for sentence, figure in _figures(reading):
        before = clause(reading, sentence, figure.quantity.start)
        target = is_aim(reading, sentence, figure.quantity, figure.stop, before)
        for value, comparator in _bounds(figure.quantity):
            unit = (
                " ".join(figure.unit.lower().split(",")[0].split()[:2])
                if figure.unit != "%"
                else figure.what[:24]
            )
            told = seen.setdefault((value, unit, target), set())
            of = id(reading.group(figure.subject))
            if told and ((sentence.start, of) in told or all(at != sentence.start for at, _ in told)):
                continue
            told.add((sentence.start, of))
            slots: dict[str, object] = {
                "subject": figure.subject,
                "what": figure.what if target else foretold(before, figure.what),
                "value": value,
                "unit": figure.unit,
                "comparator": comparator,
                "expression": figure.quantity.expression,
            }
            date = periods.of(sentence, figure.quantity.start, target=target)
            if date:
                slots["date"] = date
            frame = "target" if target else "observation"
            reading.tell(
                Draft(frame, slots, figure.quantity.start, figure.stop, f"metrics.{figure.quantity.kind}")
            )
