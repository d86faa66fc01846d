"""Rows of one word, as hostile or broken texts have them, are read one way: these would not end in a lifetime."""

from __future__ import annotations

import pytest

from extractors.events import going, openers, opening, undo
from extractors.metrics import change
from extractors.people import appointed

ROW = 400


@pytest.mark.parametrize(
    ("pattern", "lead", "word"),
    [
        (going.WITH, " với ", "ngành "),
        (going.WITH, " với ", "đoàn "),
        (going.WITH, " với ", "các đơn vị "),
        (going.WITH, " với ", "các đồng chí "),
        (going.HEAD_WITH, " với ", "tập thể "),
        (going.SEEN, "", ", làm việc"),
        (openers._OPENER, " ", "vừa mới "),
        (opening.AFTER, " ", "vừa mới "),
        (undo._COMES, "", "buộc phải "),
        (change._BY, "tăng ", "tới hơn "),
        (appointed._IS, " ", "hiện nay "),
    ],
)
def test_a_row_of_words_that_leads_to_nothing_is_left(pattern, lead: str, word: str):
    assert pattern.match(f"{lead}{word * ROW}!") is None


def test_a_name_behind_words_of_groups_is_met():
    met = going.WITH.match(f" với đoàn công tác ngành y tế, các sở {going.A}")
    assert met is None  # a comma closes the words of groups
    met = going.WITH.match(
        f" với đoàn công tác của các đồng chí lãnh đạo ngành y tế các doanh nghiệp như: {going.A}"
    )
    assert met is not None
    assert met["met"] == going.A
