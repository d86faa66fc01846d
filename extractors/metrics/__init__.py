"""Figures and targets: how much of what, for whom, as of when."""

from extractors.metrics.tell import tell
from kg.mentions.step import Step

STEPS = (
    Step(
        "metrics.tell",
        ("Date", "Law", "Person", "Event", "systems", "agencies", "places", "events"),
        ("figures",),
        tell,
    ),
)
