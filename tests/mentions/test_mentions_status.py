"""Done, planned, asked for or denied."""

from __future__ import annotations

import pytest

from kg.mentions.status import status_of
from kg.text import fold


def status(sentence: str) -> str:
    """The status of what stands between the bars."""
    before, words, after = sentence.split("|")
    text = before + words + after
    return status_of(text, fold(text), 0, len(before), len(before) + len(words))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Bộ Y tế |tổ chức hội nghị|.", "stated"),
        ("Bộ Y tế đã |tổ chức hội nghị|.", "stated"),
        ("Bộ Y tế sẽ |tổ chức hội nghị|.", "planned"),
        ("|Bộ Y tế sẽ tổ chức hội nghị|.", "planned"),
        ("Bộ Y tế dự kiến |tổ chức hội nghị|.", "planned"),
        ("Bộ Y tế chuẩn bị |khai trương cổng|.", "planned"),
        ("Thủ tướng yêu cầu Bộ Y tế |tổ chức hội nghị|.", "requested"),
        ("Các bộ cần |kết nối với cổng|.", "requested"),
        ("|Các bộ phải kết nối với cổng|.", "requested"),
        ("Bộ Y tế chưa |kết nối với cổng|.", "negated"),
        ("Bộ Y tế không |tổ chức hội nghị|.", "negated"),
        ("Bộ Y tế hoãn |lễ khai trương|.", "negated"),
        ("Bộ Y tế từ chối |kết nối với cổng|.", "negated"),
        ("Bộ Y tế phủ nhận thông tin ông Lê Văn An, Thứ trưởng, |ký biên bản|.", "negated"),
        ("Không có chuyện Bộ Y tế |ký biên bản|.", "negated"),
        ("Thông tin Bộ Y tế |ký biên bản| là không chính xác.", "negated"),
        ("Người không có việc làm |dự hội nghị|.", "negated"),
        ("Bộ Y tế bác đơn; Bộ Công an |ký biên bản|.", "stated"),
        ("Nếu Bộ Y tế |ký biên bản|, dữ liệu được mở.", "requested"),
        ("Nếu được, Bộ Y tế |ký biên bản|.", "stated"),
        ("Bộ Y tế sẽ không |tổ chức hội nghị|.", "negated"),
        ("Không chỉ |kết nối với cổng|, Bộ còn mở dữ liệu.", "stated"),
        ("Hệ thống không ngừng |mở rộng kết nối|.", "stated"),
    ],
)
def test_a_cue_before_or_inside_sets_the_status(sentence: str, expected: str):
    assert status(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Ông An chưa về. Bộ Y tế |tổ chức hội nghị|.",
        "Nếu không chậm trễ, Bộ Y tế |tổ chức hội nghị|.",
        "Việc này sẽ mất nhiều thời gian và công sức của mọi người dân nên Bộ |tổ chức hội nghị|.",
    ],
)
def test_a_cue_of_another_clause_or_far_away_does_not_count(sentence: str):
    assert status(sentence) in ("stated", "requested")


@pytest.mark.parametrize("sentence", ["Cần Thơ |tổ chức hội nghị|.", "ông Phạm Văn Nên |tổ chức hội nghị|."])
def test_a_name_is_no_cue(sentence: str):
    assert status(sentence) == "stated"


@pytest.mark.parametrize(
    "sentence", ["Dự kiến |hội nghị diễn ra tại Huế|.", "Sẽ |khai trương cổng dữ liệu|."]
)
def test_a_cue_that_begins_the_sentence_counts(sentence: str):
    assert status(sentence) == "planned"


def test_a_cue_after_a_colon_counts():
    assert status("Hà Giang: Hoãn |khai trương cổng du lịch|") == "negated"
    assert status("Sẽ họp: Cần Thơ |khai trương cổng du lịch|") == "stated"
