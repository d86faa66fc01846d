"""When two ways of writing mean the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.evaluate.names import agency, agree, figure, key, number, place, share


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Trương Hoà Bình", "TRƯƠNG HÒA BÌNH"),
        ("Ðỗ Mười", "Đỗ  Mười"),
        ("e-Cabinet", "E Cabinet"),
        ("Huế.", "Huế"),
    ],
)
def test_case_tone_place_and_marks_do_not_count(one: str, other: str):
    assert key(one) == key(other)


@pytest.mark.parametrize(("one", "other"), [("Đông", "Dông"), ("Bân", "Ban"), ("Bộ Y tế", "Sở Y tế")])
def test_letters_do_count(one: str, other: str):
    assert key(one) != key(other)


@given(st.text())
def test_a_key_is_its_own_key(text: str):
    assert key(key(text)) == key(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("UBND TP. Hà Nội", "Ủy ban nhân dân thành phố Hà Nội"),
        ("Sở TT&TT", "Sở Thông tin và Truyền thông"),
        ("HĐND tỉnh", "Hội đồng nhân dân tỉnh"),
        ("VPCP", "Văn phòng Chính phủ"),
        ("Bộ GD&ĐT", "Bộ Giáo dục và Đào tạo"),
        ("Sở LĐTBXH", "Sở Lao động - Thương binh và Xã hội"),
    ],
)
def test_fixed_abbreviations_are_written_out(one: str, other: str):
    assert agency(one) == agency(other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("tỉnh Thái Bình", "Thái Bình", True),
        ("TP.HCM", "Thành phố Hồ Chí Minh", True),
        ("quận Ninh Kiều", "Ninh Kiều", True),
        ("nước Nga", "Nga", True),
        ("Quận 1", "Quận 2", False),
        ("Thành phố", "Thành phố", True),
    ],
)
def test_the_level_of_a_place_does_not_count(one: str, other: str, same: bool):
    assert (place(one) == place(other)) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2021-01-08", "2021-01", True),
        ("2021", "2021-01-08", True),
        ("2021-01-08", "2021-01-09", False),
        ("2017-06-21/2017-06-22", "2017-06-21", True),
        (None, "", True),
        ("2021", None, False),
    ],
)
def test_dates_agree_as_far_as_both_go(one: str | None, other: str | None, same: bool):
    assert agree(one, other) is same
    assert agree(other, one) is same


def test_numbers_of_documents_differ_by_letters_and_digits_only():
    assert number("30/2020/NĐ-CP") == number("số 30/2020/nđ-cp".removeprefix("số "))
    assert number("30/2020/NĐ-CP") != number("30/2020/QĐ-CP")


@pytest.mark.parametrize(
    ("value", "expected"), [("1300000", 1300000.0), (42.3, 42.3), ("1.9", 1.9), ("nhiều", None)]
)
def test_a_figure_is_a_number_or_nothing(value: object, expected: float | None):
    assert figure(value) == expected


def test_two_phrases_share_a_word():
    assert share("hội nghị trực tuyến", "Hội thảo")
    assert not share("họp báo", "lễ ký")
    assert not share("", "")
