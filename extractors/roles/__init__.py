"""Titles of posts, as the role scheme lists them."""

from extractors.roles.find import find
from kg.mentions.step import Step

STEPS = (Step("roles.find", (), ("Role",), find),)
