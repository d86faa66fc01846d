"""Agencies: state, Party, local, foreign, companies and associations."""

from extractors.agencies.elision import ELIDED
from extractors.agencies.find import find
from extractors.agencies.formed import FORMS
from extractors.agencies.link import link
from extractors.agencies.phrase import phrases
from extractors.agencies.rows import ROW_HEADS
from extractors.agencies.words import FIELD, LOCAL
from kg.mentions.step import Step

WORDS = {
    "agency-head": tuple(sorted({*FIELD, *LOCAL})),
    "one-stop-head": ("bộ phận", "trung tâm"),
    "elided-head": ELIDED,
    "row-head": ROW_HEADS,
    "firm-form": FORMS,
}
STEPS = (
    Step("agencies.find", ("Role",), ("Agency",), find),
    Step("agencies.phrases", ("Agency", "Person"), ("Unit",), phrases),
    Step("agencies.link", ("Agency", "Unit", "Person", "places"), ("agencies",), link),
)
