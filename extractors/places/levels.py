"""Of what level a place is, by its IRI, and which of several places of one name is meant."""

from __future__ import annotations

from extractors.iris import DISTRICT, PROVINCE, depth, province_of
from kg.mentions.lexicon import Hit
from kg.mentions.reading import Reading


def _fits_level(iri: str, level: str) -> bool:
    if level in ("quận", "huyện", "thị xã", "tx"):
        return depth(iri) == DISTRICT
    if level == "tỉnh":
        return depth(iri) < DISTRICT
    return True


def _of_level(reading: Reading, iri: str, level: str) -> bool:
    """Whether a unit is of the level said; a province is a "thành phố" only where it is one."""
    if level in ("thành phố", "tp") and depth(iri) == PROVINCE:
        return iri in reading.notes["cities"]  # type: ignore[operator]
    return _fits_level(iri, level)


_MERGED = "2025-07-01"  # the day the 34 provinces began to work (gazetteer.md section 3)


def choose(reading: Reading, hits: list[Hit], level: str) -> str | None:
    """Which place of one name is meant: the level said before it, else the higher one; a district by its province.

    The unit of the article's time is taken where a province changed in 2025; None where several stay possible.
    """
    if len(hits) == 1 and level not in ("xã", "phường"):
        return hits[0].entry.key
    keys = sorted({h.entry.key for h in hits})
    iris = [key for key in keys if _of_level(reading, key, level)] or keys
    high = min(depth(i) for i in iris)
    iris = [i for i in iris if depth(i) == high]
    late = str(reading.notes.get("published", "")) >= _MERGED
    if level in ("xã", "phường") and high > 1 and not late:  # a commune may share the name of a town far away
        iris = [i for i in iris if _told_of(reading, i, reading.folded[hits[0].start : hits[0].stop])]
    eras = [i for i in iris if i.endswith("-2025") == late]
    iris = eras or iris
    if len(iris) > 1 and high == DISTRICT:
        named = {h.entry.key for h in reading.hits("Place") if depth(h.entry.key) == PROVINCE}
        iris = [i for i in iris if i.rsplit("/", 1)[0] in named]
    return iris[0] if len(iris) == 1 else None


def _told_of(reading: Reading, iri: str, name: str) -> bool:
    """Whether the page names another place in the province of one, by another name."""
    province = province_of(iri) + "/"
    near = (h for h in reading.hits("Place") if f"{h.entry.key}/".startswith(province))
    return any(reading.folded[h.start : h.stop] != name for h in near)
