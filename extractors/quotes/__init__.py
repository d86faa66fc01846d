"""Quotations: who said what, directly or as reported, and who was asked to do what."""

from extractors.quotes.tell import tell
from kg.mentions.step import Step

STEPS = (Step("quotes.tell", ("Speech", "people", "agencies", "events", "Group"), ("quotations",), tell),)
