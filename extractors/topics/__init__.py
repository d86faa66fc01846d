"""What events and documents are about: the topics their titles name."""

from extractors.topics.tell import tell
from kg.mentions.step import Step

STEPS = (Step("topics.tell", ("Event", "Law", "events", "documents"), ("topics",), tell),)
