"""Slugs and terms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg.graph import term, times
from kg.graph.slug import segment
from kg.text.slug import slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ðại hội", "dai-hoi"),
        ("Đảng bộ", "dang-bo"),
        ("Bộ Lao động - Thương binh và Xã hội", "bo-lao-dong-thuong-binh-va-xa-hoi"),
        ("17/NQ-CP", "17-nq-cp"),
        ("UBND tỉnh Đắk Lắk", "ubnd-tinh-dak-lak"),
        ("日本", ""),
        ("", ""),
    ],
)
def test_slug(text: str, expected: str):
    assert slug(text) == expected


@given(st.text())
def test_a_slug_of_a_slug_is_the_same_and_plain(text: str):
    once = slug(text)
    assert slug(once) == once
    assert set(once) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), st.text(min_size=1))
def test_segments_make_valid_iris_and_differ_where_ids_do(one: str, other: str):
    NamedNode(f"https://example.org/doc/{segment(one)}#char=0,1")
    assert (segment(one) == segment(other)) == (one == other)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_an_escaped_literal_reads_back(text: str):
    line = f"<http://e/a> <http://e/b> {term.literal(text)} ."
    (quad,) = parse(line, RdfFormat.N_TRIPLES)
    assert isinstance(quad.object, Literal)
    assert quad.object.value == text
    assert not set(line) & set("\n\r\u2028\u202e\u0085")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("1.50", "1.5"),
        ("-0.0", "0"),
        ("1E+3", "1000"),
        ("007", "7"),
        ("0.30", "0.3"),
        ("NaN", ""),
        ("1,3", ""),
    ],
)
def test_decimals_are_canonical(text: str, shown: str):
    assert term.decimal(text) == (term.literal(shown, datatype=term.XSD + "decimal") if shown else "")


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://chinhphu.vn/a?b=1", True),
        ("javascript:alert(1)", False),
        ("https://a/<script>", False),
        ("http://[bad", False),
        ("https://a/\u202eb c", False),
    ],
)
def test_only_web_addresses_become_iris(url: str, safe: bool):
    assert term.web(url).startswith("<") is safe


@pytest.mark.parametrize("date", ["2021-02-30", "2021-13", "--01-08", "08/01/2021", "0000", ""])
def test_dates_that_are_none_are_not_written(date: str):
    assert times.typed(date) == ""
    assert times.period(date, "http://e/") == ("", [])


def test_a_date_is_as_precise_as_it_says():
    assert [times.typed(d).rpartition("#")[2] for d in ("2021", "2021-01", "2021-01-08")] == [
        "gYear>",
        "gYearMonth>",
        "date>",
    ]
