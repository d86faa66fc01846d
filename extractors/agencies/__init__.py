"""Agencies: state, Party, local, foreign, companies and associations."""

from extractors.agencies.find import find
from extractors.agencies.link import link
from extractors.agencies.phrase import phrases
from kg.mentions.step import Step

STEPS = (
    Step("agencies.find", ("Role",), ("Agency",), find),
    Step("agencies.phrases", ("Agency", "Person"), ("Unit",), phrases),
    Step("agencies.link", ("Agency", "Unit", "Person", "places"), ("agencies",), link),
)
