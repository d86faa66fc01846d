"""Guests are not of where they are told of, days that are kept date no paper, and lines that repeat their words."""

from __future__ import annotations

from time import perf_counter

import pytest
from extractors_told import Told

from extractors.events.settle import _FOR
from extractors.events.where import _GAP
from extractors.metrics.owner import _LIKE
from extractors.shape import _PAPER
from kg.facts import Reader

LEAD = "Tin trong ngày\n\nSáng 8/4/2023, UBND tỉnh Phú Thọ họp phiên thường kỳ."


@pytest.mark.parametrize(
    ("text", "province"),
    [
        ("Tại tỉnh Sơn La, Sở Y tế đã kiểm tra các trạm.", "place/vn/son-la"),
        ("Tại tỉnh Sơn La, đoàn công tác của Sở Y tế đã tham quan các trạm.", ""),
        ("Tại tỉnh Sơn La và tỉnh Điện Biên, Sở Y tế đã kiểm tra các trạm.", ""),
    ],
)
def test_guests_are_not_of_the_province_they_come_to(reader: Reader, text: str, province: str):
    made = Told(reader, f"{LEAD} {text}").made
    assert {r.features.get("province", "") for r in made.referents if r.label == "Sở Y tế"} == {province}


@pytest.mark.parametrize(
    ("text", "province"),
    [
        ("Bà Hà dạy ở Đại học Đà Lạt. Sở Y tế đã cảm ơn bà.", ""),
        ("Bà Hà thăm thành phố Đà Lạt. Sở Y tế đã cảm ơn bà.", "place/vn/lam-dong"),
    ],
)
def test_the_town_of_a_school_is_not_what_an_article_is_about(reader: Reader, text: str, province: str):
    made = Told(reader, f"Tin trong ngày\n\n{text}").made
    assert {r.features.get("province", "") for r in made.referents if r.label == "Sở Y tế"} == {province}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Nhằm chào mừng ngày 2/9, ngày 20/8/2021, UBND tỉnh Phú Thọ ban hành Kế hoạch số 31/KH-UBND.", "2021-08-20"),
        ("Hướng tới ngày 2/9/2021, UBND tỉnh Phú Thọ ban hành Kế hoạch số 31/KH-UBND.", ""),
        ("Ngày 20/8/2021, UBND tỉnh Phú Thọ ban hành Kế hoạch số 31/KH-UBND.", "2021-08-20"),
    ],
)  # fmt: skip
def test_a_day_that_is_kept_is_no_day_of_issue(reader: Reader, text: str, day: str):
    told = Told(reader, f"Tin trong ngày\n\n{text}")
    assert told.slots("legal-date", "date") == ({(day,)} if day else set())


def test_a_birthday_is_no_day_of_a_meeting(reader: Reader):
    text = "Bà Trần Thu Hà, sinh ngày 7/2/1981 tại hội thảo đã nêu ý kiến."
    assert not Told(reader, f"Tin trong ngày\n\n{text}").facts("event-date")


@pytest.mark.parametrize(
    ("text", "kind", "issuer"),
    [
        ("Sở làm theo hướng dẫn của Bộ Y tế tại Công văn số 88/BYT-KH.", "cong-van", {"Bộ Y tế"}),
        ("Các bộ làm theo kết luận của Thủ tướng tại Thông báo số 61/TB-VPCP.", "thong-bao", set()),
    ],
)
def test_the_type_beside_a_number_is_the_papers(reader: Reader, text: str, kind: str, issuer: set[str]):
    told = Told(reader, f"Tin trong ngày\n\n{text}")
    assert told.slots("legal-type", "type") == {(kind,)}
    assert {name for (name,) in told.slots("legal-issuer", "issuer")} == issuer


@pytest.mark.parametrize(
    ("pattern", "begin", "again"),
    [
        (_FOR, "", " của sở ngày 1/2"),
        (_LIKE, "như ", "An và "),
        (_PAPER, "1", "-a"),
        (_GAP, " ", "các ngày "),
    ],
)
def test_words_said_again_and_again_take_no_time(pattern, begin: str, again: str):
    start = perf_counter()
    assert pattern.fullmatch(f"{begin}{again * 200}!?") is None
    assert perf_counter() - start < 1
