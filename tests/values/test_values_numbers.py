"""The table of number phrasings, and what holds for any text."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.values.figures import exact, plain
from kg.values.numbers import Quantity, find
from kg.values.spoken import spoken

TABLE = yaml.safe_load((Path(__file__).parent / "numbers.yaml").read_text(encoding="utf-8"))


def shown(quantity: Quantity) -> str:
    mark = "/" if quantity.kind == "ratio" or quantity.value == "24" else ".."
    words = [quantity.value + (f"{mark}{quantity.high}" if quantity.high else ""), quantity.unit_hint]
    words += [
        word
        for word in (quantity.comparator, quantity.kind)
        if word not in {"exact", "count", "percent", "money"}
    ]
    return " ".join(word for word in words if word)


@pytest.mark.parametrize(("text", "expected"), TABLE["found"].items())
def test_a_phrasing_has_its_value(text: str, expected: str) -> None:
    assert "; ".join(map(shown, find(text))) == str(expected)


@pytest.mark.parametrize("text", TABLE["none"])
def test_what_looks_like_a_number_and_is_none(text: str) -> None:
    assert find(text) == []


def test_the_table_keeps_its_size() -> None:
    assert len(TABLE["found"]) >= 220
    assert len(TABLE["none"]) >= 120


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("đã có hơn 1,3 triệu văn bản", "hơn 1,3 triệu"),
        ("đạt từ 30 đến 40% số hồ sơ", "từ 30 đến 40%"),
        ("vốn khoảng 9,9 triệu USD, trong đó", "khoảng 9,9 triệu USD"),
        ("từ 10 triệu đồng trở xuống thì", "từ 10 triệu đồng trở xuống"),
        ("Không quá 3 ngày", "Không quá 3"),
        ("đạt 30 phần trăm kế hoạch", "30 phần trăm"),
        ("có hai mươi lăm hồ sơ", "hai mươi lăm"),
        ("(81/96 dịch vụ)", "81/96"),
    ],
)
def test_the_expression_holds_the_words_of_the_number(text: str, expression: str) -> None:
    assert [quantity.expression for quantity in find(text)] == [expression]


@given(st.integers(0, 10**12))
def test_thousands_are_read_back(number: int) -> None:
    text = f"có {number:,} hồ sơ".replace(",", ".")
    assert [quantity.value for quantity in find(text)] == [str(number)]


@given(st.decimals(0, 999, places=2), st.sampled_from([("triệu", 10**6), ("tỷ", 10**9), ("nghìn", 10**3)]))
def test_scaled_decimals_are_exact(number: Decimal, scale: tuple[str, int]) -> None:
    printed = str(number).replace(".", ",")
    assert [q.value for q in find(f"đạt {printed} {scale[0]} lượt")] == [plain(number * scale[1])]


@given(st.integers(1, 999), st.integers(1, 999))
def test_a_share_of_a_whole_is_no_date(one: int, two: int) -> None:
    part, whole = sorted((one, two))
    found = find(f"đã có {part}/{whole} dịch vụ")
    assert [(q.value, q.high, q.kind) for q in found] == [(str(part), str(whole), "ratio")]


ONES = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]


def said(number: int) -> str:
    """How a number below 1000 is said."""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    words = [f"{ONES[hundreds]} trăm"] if hundreds else []
    if tens == 0 and ones:
        words += ["linh", ONES[ones]] if hundreds else [ONES[ones]]
    elif tens:
        last = {1: "mốt" if tens > 1 else "một", 5: "lăm"}.get(ones, ONES[ones])
        words += ["mười" if tens == 1 else f"{ONES[tens]} mươi", last]
    return " ".join(word for word in words if word)


@given(st.integers(1, 999), st.sampled_from([("", 1), (" nghìn", 1000), (" triệu", 10**6)]))
def test_number_words_are_read_back(number: int, scale: tuple[str, int]) -> None:
    assert spoken(said(number) + scale[0]) == number * scale[1]


@given(st.integers(6, 999).filter(lambda n: n != 10))
def test_number_words_are_found_before_a_noun(number: int) -> None:
    assert [q.value for q in find(f"có {said(number)} đơn vị")] == [str(number)]


PIECES = st.one_of(
    st.integers(0, 10**7).map(str),
    st.sampled_from(
        [
            "hơn",
            "từ",
            "đến",
            "triệu",
            "tỷ",
            "nghìn",
            "%",
            "đồng",
            "USD",
            ".",
            ",",
            "/",
            "-",
            "hai",
            "mươi",
            "năm",
            "trăm",
            "lăm",
            "rưỡi",
            "trở",
            "lên",
            "mức",
            "độ",
            "số",
            "\n",
        ]
    ),
    st.text(max_size=3),
)


@settings(max_examples=400)
@given(
    st.lists(PIECES, max_size=16).flatmap(lambda words: st.sampled_from([" ".join(words), "".join(words)]))
)
def test_any_text_gives_plain_decimals_in_their_places(text: str) -> None:
    stop = 0
    for quantity in find(text):
        assert stop <= quantity.start < quantity.stop <= len(text)
        assert text[quantity.start : quantity.stop] == quantity.expression
        stop = quantity.stop
        for value in filter(None, (quantity.value, quantity.high)):
            assert plain(Decimal(value)) == value


@given(st.decimals(0, 10**9, places=3))
def test_plain_keeps_the_number(number: Decimal) -> None:
    assert Decimal(plain(number)) == number
    assert exact(str(number).replace(".", ","), decimal=True) == number
