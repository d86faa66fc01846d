"""A document id as a part of an IRI."""

from __future__ import annotations


def segment(identifier: str) -> str:
    """A document id as one path segment: letters and digits of any script stay, the rest is %-encoded.

    >>> segment("tin/2021 số 1")
    'tin%2F2021%20số%201'
    """
    return "".join(c if c.isalnum() or c in "-._~" else _percent(c) for c in identifier)


def _percent(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8"))
