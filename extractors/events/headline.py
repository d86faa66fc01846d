"""What only the headline tells, joined to what the story tells in other words."""

from __future__ import annotations

from extractors.events.kinds import LAUNCHES, gathers, signing
from extractors.events.same import ENDS, Linker
from extractors.events.titles import any_alike, in_headline
from kg.mentions.reading import Group


def fold_headline(linker: Linker) -> None:
    """Join a launch or signing that only the headline tells to the one of its kind that the story tells."""
    for group in list(linker.events):
        if id(group) in linker.when or not all(in_headline(linker.reading, m) for m in group.mentions):
            continue
        fuller = [g for g in linker.events if g is not group and _retold(linker, group, g)]
        if len(fuller) == 1:
            linker.merge(group, fuller[0])


def fold_ends(linker: Linker) -> None:
    """Join the opening of no day that is told before the one gathering of the story to it: "Tại lễ khai mạc, … Khóa học …"."""
    ends = [g for g in linker.events if g.features["kind"] in ENDS]
    others = [g for g in linker.events if g not in ends]
    if len(ends) != 1 or len(others) != 1 or id(ends[0]) in linker.when or "title" in ends[0].features:
        return
    if gathers(linker.reading, others[0].features["kind"]):
        linker.merge(ends[0], others[0])


def _retold(linker: Linker, short: Group, full: Group) -> bool:
    """Whether an event of the story can be the one the headline tells in its own words."""
    kinds = {short.features["kind"], full.features["kind"]}
    if all(signing(kind) for kind in kinds):
        return True
    mine, theirs = (linker.subjects.get(id(g), frozenset()) for g in (short, full))
    return kinds <= LAUNCHES | {"le-cong-bo"} and (not (mine and theirs) or any_alike(mine, theirs))
