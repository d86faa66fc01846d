"""Events: gatherings, visits, signings, launches, with title, date, place and people."""

from extractors.events.find import find
from extractors.events.link import link
from kg.mentions.step import Step

STEPS = (
    Step("events.find", ("Date", "Agency", "Person", "System"), ("Event",), find),
    Step(
        "events.link",
        ("Event", "Date", "Place", "people", "agencies", "systems", "documents", "facts"),
        ("events",),
        link,
    ),
)
