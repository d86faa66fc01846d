"""Numbers and dates as Vietnamese and English readers write them."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from kg.view.names import Name
from kg.view.times import show


def number(value: str, hedge: Name, unit: str) -> Name:
    """A plain decimal with its hedge and unit: `hơn 1.300.000 văn bản`, `more than 1,300,000 văn bản`."""
    try:
        plain = f"{Decimal(value):,f}"
    except InvalidOperation:
        plain = value
    whole, _, part = plain.partition(".")
    part = part.rstrip("0")
    english = f"{whole}.{part}" if part else whole
    vietnamese = english.translate(str.maketrans(",.", ".,"))
    exact = hedge.vi in ("", "đúng bằng", "bằng", "chính xác")
    glue = "" if unit == "%" else " "
    vi, en = ("", "") if exact else (hedge.vi.lower() + " ", (hedge.en or hedge.vi).lower() + " ")
    return Name(f"{vi}{vietnamese}{glue}{unit}".strip(), f"{en}{english}{glue}{unit}".strip())


def shown_date(text: str) -> Name:
    """`12/3/2019` and `12 Mar 2019`; text that is no date stays as it is."""
    vi, en = show(text)
    return Name(vi, en) if vi else Name(text)
