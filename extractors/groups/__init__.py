"""Collective agents: several bodies or people spoken of together and not listed."""

from extractors.groups.find import WORDS, find
from kg.mentions.step import Step

__all__ = ["STEPS", "WORDS"]
STEPS = (Step("groups.find", ("Agency", "Person"), ("Group",), find),)
