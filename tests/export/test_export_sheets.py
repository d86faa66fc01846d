"""Cells of a sheet."""

from __future__ import annotations

import csv as reader
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.export.sheets import csv, parquet
from kg.export.tables import Table


def back(table: Table) -> list[list[str]]:
    return list(reader.reader(io.StringIO(csv(table).decode(), newline="")))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    table = Table("nodes", ("Label", "support"), ((f"{start}HYPERLINK(1)", -3),))
    assert back(table)[1] == [f"'{start}HYPERLINK(1)", "-3"]


@given(st.lists(st.tuples(st.text(st.characters(codec="utf-8")), st.integers(-9, 9)), max_size=5))
def test_text_comes_back(rows: list[tuple[str, int]]) -> None:
    table = Table("nodes", ("Label", "support"), tuple(rows))
    read = back(table)[1:]
    assert [row[0].removeprefix("'") for row in read] == [row[0].removeprefix("'") for row in rows]
    assert csv(table).count(b"\r\n") >= len(rows) + 1


def test_a_table_without_rows_has_columns() -> None:
    import pyarrow.parquet as pq

    table = Table("facts", ("Id", "support"), ())
    assert csv(table) == b"Id,support\r\n"
    read = pq.read_table(io.BytesIO(parquet(table)))
    assert (read.column_names, read.num_rows) == (["Id", "support"], 0)
