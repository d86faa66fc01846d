"""The table of date phrasings, and what holds for any text."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.values.dates import find
from kg.values.fold import fold
from kg.values.point import parse

TABLE = yaml.safe_load((Path(__file__).parent / "dates.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("text", "expected"), TABLE["found"].items())
def test_a_phrasing_has_its_value(text: str, expected: str) -> None:
    assert "; ".join(found.value or "?" for found in find(text)) == str(expected)


@pytest.mark.parametrize("text", TABLE["none"])
def test_what_looks_like_a_date_and_is_none(text: str) -> None:
    assert find(text) == []


def test_the_table_keeps_its_size() -> None:
    assert len(TABLE["found"]) >= 250
    assert len(TABLE["none"]) >= 120


@pytest.mark.parametrize(
    ("text", "expression", "kind"),
    [
        ("Hôm nay họp. Sáng 08/01/2021, VPCP", "Sáng 08/01/2021", "date"),
        ("18:01 | 09/09/2021 Ngày", "09/09/2021", "date"),
        ("vào lúc 14h30 ngày 3/4 tại", "ngày 3/4", "date"),
        ("Vào tháng 6/2021, Thủ tướng", "tháng 6/2021", "month"),
        ("đến hết năm 2020, tỉnh", "đến hết năm 2020", "part"),
        ("trong giai đoạn 2021- 2025, cần", "giai đoạn 2021- 2025", "interval"),
        ("kể từ ngày 1/3 đến ngày 5/3 thì", "kể từ ngày 1/3 đến ngày 5/3", "interval"),
        ("vào sáng nay (26/6) tại", "sáng nay (26/6)", "date"),
        ("Tới quý 3, 4, cơ quan", "quý 3, 4", "interval"),
        ("Thứ 6, 08/01/2021 | 00:00:00", "Thứ 6, 08/01/2021", "date"),
        ("Trong quý I/2020 bộ", "quý I/2020", "quarter"),
        ("vào thứ Hai tuần tới nhé", "thứ Hai tuần tới", "relative"),
        ("trong tháng 10/2013 này.", "tháng 10/2013 này", "month"),
    ],
)
def test_the_expression_holds_the_words_of_the_date(text: str, expression: str, kind: str) -> None:
    assert [(found.expression, found.kind) for found in find(text)][-1] == (expression, kind)


SHAPES = (
    "Ngày {d}/{m}/{y}, Bộ trưởng",
    "sáng {d}-{m}-{y} tại",
    "({d:02}.{m:02}.{y})",
    "ngày {d} tháng {m} năm {y}",
    "từ {d:02}/{m:02}/{y}.",
    "Thứ 6, {d:02}/{m:02}/{y} | 00:00:00",
    "18:01 | {d:02}/{m:02}/{y}",
    "ngày {d} tháng {m:02}/{y}",
    "bản ghi {y}-{m:02}-{d:02} của",
    "ngày\u00a0{d}\u2013{m}\u2013{y}",
)
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@given(DAYS, st.sampled_from(SHAPES))
def test_a_day_is_read_back_from_every_shape(day: date, shape: str) -> None:
    text = shape.format(d=day.day, m=day.month, y=day.year)
    assert [found.value for found in find(text)] == [day.isoformat()]


@given(DAYS, st.sampled_from(["Ngày {d}/{m},", "chiều {d}-{m} tại", "tối {d}.{m}", "ngày {d} tháng {m} tại"]))
def test_a_day_without_year_stays_without(day: date, shape: str) -> None:
    assert [f.value for f in find(shape.format(d=day.day, m=day.month))] == [f"--{day:%m-%d}"]


@given(
    DAYS,
    DAYS,
    st.sampled_from(["từ ngày {} đến ngày {}", "từ {} đến hết {}", "ngày {} - {}", "từ {} tới ngày {}."]),
)
def test_two_days_in_order_are_an_interval(one: date, two: date, shape: str) -> None:
    first, last = sorted((one, two))
    text = shape.format(*(f"{day.day}/{day.month}/{day.year}" for day in (first, last)))
    expected = [f"{first}/{last}"]
    assert [found.value for found in find(text)] == expected


PIECES = st.one_of(
    st.integers(0, 3000).map(str),
    st.sampled_from(
        [
            "ngày",
            "tháng",
            "năm",
            "quý",
            "sáng",
            "từ",
            "đến",
            "và",
            "hết",
            "cuối",
            "này",
            "nay",
            "tuần",
            "/",
            "-",
            ".",
            ",",
            ":",
            "(",
            ")",
            "%",
        ]
    ),
    st.sampled_from(["đồng", "I", "II", "mùng", "tới", "Giêng", "h", "\n", "\u00a0", "\u2013", "giai đoạn"]),
    st.text(max_size=3),
)


@settings(max_examples=400)
@given(
    st.lists(PIECES, max_size=16).flatmap(lambda words: st.sampled_from([" ".join(words), "".join(words)]))
)
def test_any_text_gives_only_real_dates_in_their_places(text: str) -> None:
    stop = 0
    for found in find(text):
        assert stop <= found.start < found.stop <= len(text)
        assert text[found.start : found.stop] == found.expression
        stop = found.stop
        sides = found.value.split("/") if found.value else []
        assert all(parse(side) for side in sides)
        assert len(sides) < 2 or sides[0][:1] == "-" or sides[0][:4] <= sides[1][:4]


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)
