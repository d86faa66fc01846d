"""From mentions to what a document says."""

from kg.facts.reader import Reader

__all__ = ["Reader"]
