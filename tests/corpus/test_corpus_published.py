"""Dates as sources print them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.corpus.published import iso


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("2021-01-08", "2021-01-08"),
        ("2021-1-8", "2021-01-08"),
        ("2021/01/08", "2021-01-08"),
        ("20210108", "2021-01-08"),
        ("2021-01", "2021-01"),
        ("2021", "2021"),
        ("08/01/2021", "2021-01-08"),
        ("8-1-2021", "2021-01-08"),
        ("8.1.2021", "2021-01-08"),
        ("08/01/2021 10:30", "2021-01-08"),
        ("10:30 08/01/2021", "2021-01-08"),
        ("10:30, ngày 08/01/2021", "2021-01-08"),
        ("08/01/2021, 10h30", "2021-01-08"),
        ("Thứ Sáu, 08/01/2021, 10:30 (GMT+7)", "2021-01-08"),
        ("Thứ sáu, ngày 08/01/2021 - 10:30", "2021-01-08"),
        ("Chủ nhật, 10/01/2021", "2021-01-10"),
        ("08/01/2021 | 10:30", "2021-01-08"),
        ("Ngày 8 tháng 1 năm 2021", "2021-01-08"),
        ("ngày 8 tháng 01, 2021", "2021-01-08"),
        ("tháng 1/2021", "2021-01"),
        ("tháng 1 năm 2021", "2021-01"),
        ("01/2021", "2021-01"),
        ("2021-01-08T10:30:00+07:00", "2021-01-08"),
        ("2021-01-08T10:30:00+0700", "2021-01-08"),
        ("2021-01-08T20:00:00Z", "2021-01-09"),
        ("2021-01-08 10:30:00", "2021-01-08"),
        ("2021-01-08T10:30", "2021-01-08"),
        ("Fri, 08 Jan 2021 20:00:00 GMT", "2021-01-09"),
        ("Fri, 08 Jan 2021 10:00:00 +0700", "2021-01-08"),
        ("", None),
        ("hôm qua", None),
        ("31/02/2021", None),
        ("13/13/2021", None),
        ("2021-13", None),
        ("8/1", None),
        ("8/1/21", None),
        ("1610064000", None),
        ("Fri, never", None),
        ("0000-01-01", None),
        ("08/01/2021 và 09/01/2021", None),
    ],
)
def test_printed_dates(printed: str, meant: str | None) -> None:
    assert iso(printed) == meant


@settings(deadline=None)
@given(st.dates(min_value=date(1000, 1, 1)))
def test_day_comes_before_month(day: date) -> None:
    assert iso(f"{day.day}/{day.month}/{day.year}") == day.isoformat() == iso(day.isoformat())


@settings(deadline=None)
@given(st.text(max_size=40))
def test_any_text_is_a_date_or_none(text: str) -> None:
    found = iso(text)
    assert found is None or iso(found) == found
