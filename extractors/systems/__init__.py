"""Information systems, portals, platforms, databases."""

from extractors.systems.find import find
from extractors.systems.link import link
from kg.mentions.step import Step

STEPS = (
    Step("systems.find", ("Agency", "Name"), ("System",), find),
    Step("systems.link", ("System", "agencies"), ("systems",), link),
)
