"""Of what level a place is, and in which province, by its IRI: place/vn/{province}/{district}."""

from __future__ import annotations

COUNTRY, PROVINCE, DISTRICT = 1, 2, 3  # slashes of such an IRI


def depth(iri: str) -> int:
    """1 for a country, 2 for a province, 3 for a district; 0 without an IRI."""
    return iri.count("/")


def province_of(iri: str) -> str:
    """The IRI of the province that a place is, or is in.

    >>> province_of("place/vn/nam-dinh/hai-hau")
    'place/vn/nam-dinh'
    """
    return "/".join(iri.split("/")[: PROVINCE + 1])
