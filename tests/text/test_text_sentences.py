"""Where a sentence ends, and which marks do not end one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.text.sentences import sentences


def cut(text: str) -> list[str]:
    return [text[start:stop] for start, stop in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Ông sống ở Q.1 và làm việc tại Q. 3 của thành phố.",
        "TS. Nguyễn Văn An trình bày báo cáo.",
        "PGS.TS. Lê Thị Bình và GS. Trần Công dự hội thảo.",
        "UBND TP.HCM và UBND TP. Đà Nẵng ký kết.",
        "Cổng có 6.399 dịch vụ, đạt 42,3% kế hoạch.",
        "Ngày 12.3.2019, hệ thống đi vào hoạt động.",
        "Có điện, nước, đường, trường học v.v. ở các xã.",
        "Ông J. Smith và bà A. Nguyễn cùng dự.",
        "Truy cập dichvucong.gov.vn để nộp hồ sơ.",
        "Nhiều đơn vị chậm... nhưng vẫn đạt kế hoạch.",
        "Văn bản số 30/2020/NĐ-CP có hiệu lực từ 5/3.",
    ],
)
def test_one_sentence_stays_one(text: str):
    assert cut(text) == [text]


@pytest.mark.parametrize(
    "parts",
    [
        ["Hội nghị bế mạc.", "Bộ trưởng kết luận."],
        ["“Chúng tôi sẽ làm được”, ông An nói.", "Ông cũng cảm ơn."],
        ["Ông hỏi: “Bao giờ xong?”", "Không ai trả lời."],
        ["Kết quả rất tốt!", "Năm 2021 sẽ tốt hơn."],
        ["Còn nhiều việc phải làm…", "Đó là ý kiến chung."],
        ['Ông nói: "Phải làm ngay.”', "Mọi người đồng ý."],
        ["Đạt 95%.", "5 tỉnh chưa xong."],
        ["Bài học (rút ra từ thực tế).", "Thứ hai là con người."],
    ],
)
def test_two_sentences_are_cut(parts: list[str]):
    assert cut(" ".join(parts)) == parts


def test_a_missing_space_still_ends_a_sentence():
    assert cut("Hội nghị bế mạc.Bộ trưởng kết luận.") == ["Hội nghị bế mạc.", "Bộ trưởng kết luận."]


def test_only_the_stretch_asked_for_is_cut():
    text = "Một câu. Hai câu. Ba câu."
    assert [text[a:b] for a, b in sentences(text, 9, 17)] == ["Hai câu."]


@given(st.text(alphabet='aBĐ.!?… \n\t“”"()1,', max_size=80))
def test_sentences_are_in_order_trimmed_and_lose_nothing_but_space(text: str):
    ranges = list(sentences(text, 0, len(text)))
    end = 0
    for start, stop in ranges:
        assert end <= start < stop
        assert not text[end:start].strip()
        assert text[start:stop] == text[start:stop].strip()
        end = stop
    assert not text[end:].strip()
