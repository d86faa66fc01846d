"""Information systems, portals, platforms, databases."""

from extractors.systems.find import find
from extractors.systems.heads import HEADS
from extractors.systems.link import link
from kg.mentions.step import Step

WORDS = {"system-head": tuple(sorted(HEADS))}
STEPS = (
    Step("systems.find", ("Agency", "Name", "Place"), ("System",), find),
    Step("systems.link", ("System", "agencies"), ("systems",), link),
)
