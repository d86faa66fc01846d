"""People: names, the titles around them, and who "ông Dũng" is."""

from extractors.people.attested import attest
from extractors.people.chunk import chunk
from extractors.people.link import link
from extractors.people.names import HONORIFICS, RANKS, names
from kg.mentions.step import Step

WORDS = {"Honorific": HONORIFICS, "Rank": RANKS}
STEPS = (
    Step("people.names", ("Agency", "Role"), ("Name", "Honorific", "Rank"), names),
    Step(
        "people.chunk", ("Name", "Honorific", "Rank", "Role", "Agency", "Place"), ("Person", "Title"), chunk
    ),
    Step("people.attest", ("people", "events"), ("attested",), attest),
    Step("people.link", ("Person", "Title", "agencies"), ("people",), link),
)
