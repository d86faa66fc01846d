"""A document's text, ready to be read: folded for matching, cut into zones and sentences."""

from kg.text.fold import fold
from kg.text.page import Page, Sentence

__all__ = ["Page", "Sentence", "fold"]
