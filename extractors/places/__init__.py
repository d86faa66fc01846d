"""Places: the reference data's, and "huyện Bình Xuyên", "phường 10" by grammar."""

from extractors.places.find import HEADS, find
from extractors.places.link import link
from kg.mentions.step import Step

WORDS = {"place-level": HEADS}
STEPS = (
    Step("places.find", ("Agency", "Name", "Date"), ("Place",), find),
    Step("places.link", ("Place",), ("places",), link),
)
