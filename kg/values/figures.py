"""Printed digits as exact decimals: `1,3` triệu is 1300000, `6.399` is 6399, `42,30` is 42.3."""

from __future__ import annotations

import re
from decimal import Decimal

# Grouped by full stops, by commas (English), by spaces, or not at all.
DIGITS = (
    r"(?:[0-9]{1,3}(?:\.[0-9]{3})+(?![0-9])(?:,[0-9]+)?"
    r"|[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?"
    r"|[1-9][0-9]{0,2}(?: [0-9]{3})+(?![0-9.,/])"
    r"|[0-9]+(?:[.,][0-9]+)?)"
)
_DOTTED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_COMMAED = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?")


def exact(printed: str, *, decimal: bool) -> Decimal:
    """The number that `printed` is; `decimal`: a unit follows that makes "1,140" one and fourteen hundredths.

    >>> exact("1.234,5", decimal=False)
    Decimal('1234.5')
    """
    if printed.isdigit():
        return Decimal(printed)
    if _DOTTED.fullmatch(printed) and not printed.startswith("0"):
        return Decimal(printed.replace(".", "").replace(",", "."))
    if _COMMAED.fullmatch(printed) and (printed.count(",") > 1 or "." in printed or not decimal):
        return Decimal(printed.replace(",", ""))
    return Decimal(printed.replace(" ", "").replace(",", "."))


def plain(number: Decimal) -> str:
    """`number` without exponent and without zeros that say nothing.

    >>> plain(Decimal("1300000.0"))
    '1300000'
    """
    text = f"{number:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"
