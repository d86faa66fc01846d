"""Dates, with the year that the article shows for those that do not say it."""

from extractors.dates.find import find
from kg.mentions.step import Step

STEPS = (Step("dates.find", (), ("Date",), find),)
