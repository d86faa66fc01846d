"""Of what level a place is, by its IRI."""

from __future__ import annotations

from extractors.iris import DISTRICT, PROVINCE, depth
from kg.mentions.reading import Reading


def _fits_level(iri: str, level: str) -> bool:
    if level in ("quận", "huyện", "thị xã", "tx"):
        return depth(iri) == DISTRICT
    if level == "tỉnh":
        return depth(iri) < DISTRICT
    return True


def of_level(reading: Reading, iri: str, level: str) -> bool:
    """Whether a unit is of the level said; a province is a "thành phố" only where it is one."""
    if level in ("thành phố", "tp") and depth(iri) == PROVINCE:
        return iri in reading.notes["cities"]  # type: ignore[operator]
    return _fits_level(iri, level)
