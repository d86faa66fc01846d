"""Nothing is lost in silence: the counts of tests/inventory.txt.

A new rule, concept, term, query or gold document changes a number there: write the new one beside the change.
"""

from __future__ import annotations

from pathlib import Path

from kg.evaluate.inventory import count, differences, load
from kg.facts import Reader

TESTS = Path(__file__).parent


def test_there_is_as_much_as_pinned(reader: Reader):
    assert differences(load(TESTS / "inventory.txt"), count(reader, TESTS / "gold")) == []
