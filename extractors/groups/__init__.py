"""Collective agents: several bodies or people spoken of together and not listed."""

from extractors.groups.find import find
from kg.mentions.step import Step

STEPS = (Step("groups.find", ("Agency", "Person"), ("Group",), find),)
