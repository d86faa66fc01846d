"""Files people have, read as documents; what cannot be read is said, never raised."""

from kg.corpus.digest import content_hash, input_hash
from kg.corpus.identity import sources
from kg.corpus.reader import canonical, read
from kg.corpus.source import LIMIT, LONGEST, Note, Problem, Source

__all__ = [
    "LIMIT",
    "LONGEST",
    "Note",
    "Problem",
    "Source",
    "canonical",
    "content_hash",
    "input_hash",
    "read",
    "sources",
]
