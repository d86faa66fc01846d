"""Legal and policy documents, agreements, projects."""

from extractors.documents.find import WORDS, find
from extractors.documents.link import link
from kg.mentions.step import Step

__all__ = ["STEPS", "WORDS"]
STEPS = (
    Step("documents.find", ("Date", "Role", "Agency"), ("Law", "Agreement", "Project"), find),
    Step("documents.link", ("Law", "Agreement", "Project", "agencies"), ("documents",), link),
)
