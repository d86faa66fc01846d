"""Agencies: state, Party, local, foreign, companies and associations."""

from extractors.agencies.find import find
from extractors.agencies.link import link
from kg.mentions.step import Step

STEPS = (
    Step("agencies.find", ("Role",), ("Agency",), find),
    Step("agencies.link", ("Agency", "Person", "places"), ("agencies",), link),
)
