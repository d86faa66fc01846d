"""What a build remembers of its graph."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.graph.edit import Pairs
from kg.graph.leaf import Leaf
from kg.pipeline import state


def kept(folder: Path, *lines: str) -> Path:
    """A folder in which these lines, each without its line feed, are inferred."""
    (folder / state.NAME).mkdir(parents=True)
    state.save_inferred(folder, (Leaf((f"{line}\n",), (f"{line} g\n",)) for line in lines))
    return folder


@pytest.mark.parametrize("part", [1, 2, 100])
def test_inferred_lines_are_sorted_and_stand_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: int):
    monkeypatch.setattr(state, "_PART", part)
    kept(tmp_path / "one", "b", "a", "b", "c", "a")
    folder = tmp_path / "one" / state.NAME
    assert (folder / "inferred.nt").read_text() == "a\nb\nc\n"
    assert (folder / "inferred.nq").read_text() == "a g\nb g\nc g\n"
    assert sorted(path.name for path in folder.iterdir()) == ["inferred.nq", "inferred.nt"]


def test_two_inferences_are_compared_line_by_line(tmp_path: Path):
    old, new = kept(tmp_path / "old", "a", "b", "d"), kept(tmp_path / "new", "b", "c", "d", "e")
    found = list(state.stirred(old, new, "inferred.nt"))
    assert found == [("a\n", 1), ("b\n", 3), ("c\n", 2), ("d\n", 3), ("e\n", 2)]
    found = list(state.stirred(kept(tmp_path / "none"), old, "inferred.nq"))
    assert found == [("a g\n", 2), ("b g\n", 2), ("d g\n", 2)]


def test_what_stays_inferred_is_not_lost_with_a_document():
    pairs = Pairs()
    pairs.add("doc", Leaf(("said\n", "alone\n"), ()), None)
    pairs.stir([("said\n", 3), ("other\n", 3), ("new\n", 2)], [("gone\n", 1)])
    assert pairs.default == {"said\n": 3, "alone\n": 1, "new\n": 2}
    assert pairs.named == {"gone\n": 1}
