"""How many of something, in English words."""

from __future__ import annotations


def counted(number: int, one: str, many: str = "") -> str:
    """The number and the noun in the form that it asks for; `many` where the plural is irregular.

    >>> counted(1, "fact"), counted(1200, "fact"), counted(0, "agency"), counted(2, "person", "people")
    ('1 fact', '1,200 facts', '0 agencies', '2 people')
    """
    if number == 1:
        return f"1 {one}"
    stem, end = (one[:-1], "ies") if one.endswith("y") and one[-2:-1] not in "aeou" else (one, "s")
    return f"{number:,} {many or stem + end}"
