"""Titles of posts, as the role scheme lists them."""

from extractors.roles.find import WORDS, find
from kg.mentions.step import Step

__all__ = ["STEPS", "WORDS"]
STEPS = (Step("roles.find", (), ("Role",), find),)
