"""RDF terms as Python values and DataFrames."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest
from pyoxigraph import Literal, NamedNode

from kg.notebook.answer import pandas, polars
from kg.notebook.column import Column, columns
from kg.query import Rows
from kg.query.catalogue import prefixes
from kg.query.rows import Term

XSD = "http://www.w3.org/2001/XMLSchema#"
LABELS = {prefixes()["id"] + "person/vn/a": "Nguyễn Văn An"}


def typed(text: str, kind: str) -> Literal:
    return Literal(text, datatype=NamedNode(XSD + kind))


def one(*terms: Term | None) -> Column:
    (column,) = columns(Rows(("x",), tuple((term,) for term in terms)), lambda iri: "")
    return column


@pytest.mark.parametrize(
    ("terms", "kind", "values"),
    [
        ((typed("3", "integer"), None), "integer", (3, None)),
        ((typed("1300000", "decimal"), typed("3.0", "decimal")), "integer", (1300000, 3)),
        ((typed("42.3", "decimal"), typed("3", "integer")), "number", (42.3, 3.0)),
        ((typed("INF", "double"),), "number", (float("inf"),)),
        ((typed("99999999999999999999", "integer"),), "number", (1e20,)),
        ((typed("true", "boolean"), typed("0", "boolean"), None), "boolean", (True, False, None)),
        ((typed("2021-01-08", "date"), None), "date", (date(2021, 1, 8), None)),
        ((typed("2021-01-08", "date"), typed("2021-01", "gYearMonth")), "text", ("2021-01-08", "2021-01")),
        ((typed("2021-01-08Z", "date"), typed("2021-02-30", "date")), "text", ("2021-01-08Z", "2021-02-30")),
        ((Literal("Hà Nội", language="vi"), Literal("3")), "text", ("Hà Nội", "3")),
        ((None, None), "text", (None, None)),
    ],
)
def test_a_column_has_one_type(terms: tuple[Term | None, ...], kind: str, values: tuple[object, ...]) -> None:
    column = one(*terms)
    assert (column.kind, column.values, column.iri) == (kind, values, False)


def test_iris_are_short_and_labels_follow() -> None:
    an, other = NamedNode(next(iter(LABELS))), NamedNode(prefixes()["id"] + "person/vn/b")
    label = lambda iri: LABELS.get(iri, "")  # noqa: E731
    rows = Rows(("who", "what"), ((an, NamedNode(prefixes()["org"] + "role")), (other, None)))
    who, what, labels = columns(rows, label)
    assert (who.values, who.iri) == (("person/vn/a", "person/vn/b"), True)
    assert what.values == ("org:role", None)
    assert (labels.name, labels.values) == ("who_label", ("Nguyễn Văn An", None))
    named = Rows(("person", "name"), ((an, Literal("Nguyễn Văn An")),))
    assert [column.name for column in columns(named, label)] == ["person", "name"]


COLUMNS = (
    Column("n", "integer", (1, None)),
    Column("x", "number", (0.5, None)),
    Column("b", "boolean", (True, None)),
    Column("d", "date", (date(2021, 1, 8), None)),
    Column("t", "text", ("Đà Nẵng", None)),
    Column("whole", "integer", (1, 2)),
)


def test_pandas() -> None:
    frame = pandas(COLUMNS)
    assert [str(kind) for kind in frame.dtypes] == [
        "Int64", "float64", "boolean", "datetime64[s]", "str", "int64",
    ]  # fmt: skip
    assert frame["d"].dt.year.tolist()[0] == 2021
    assert frame.isna().sum().tolist() == [1, 1, 1, 1, 1, 0]
    assert frame["n"].sum() == 1


def test_polars() -> None:
    pl = pytest.importorskip("polars")
    frame = polars(COLUMNS)
    assert frame.dtypes == [pl.Int64, pl.Float64, pl.Boolean, pl.Date, pl.String, pl.Int64]
    assert frame.row(0) == (1, 0.5, True, date(2021, 1, 8), "Đà Nẵng", 1)
    assert frame.row(1) == (None, None, None, None, None, 2)


def test_links_survive_what_pandas_does_and_stay_escaped() -> None:
    frame = pandas(
        [Column("who", "text", ("person/vn/a", None), iri=True), Column("t", "text", ("<b>", "x"))]
    )
    for shown in (frame, frame.head(1), frame[frame["t"] == "<b>"], frame.sort_values("t")):
        page = shown._repr_html_()
        assert page
        assert f'<a href="{prefixes()["id"]}person/vn/a" target="_blank"' in page
        assert ">person/vn/a</a>" in page
        assert "&lt;b&gt;" in page
        assert "<b>" not in page
        assert "\ue000" not in page
    assert isinstance(frame, pd.DataFrame)
    assert "<a " not in str(frame.rename(columns={"who": "wer"})._repr_html_())


def test_long_titles_are_not_cut() -> None:
    title = "Hội thảo chia sẻ kinh nghiệm và chính sách mới của Nhật Bản nhằm thúc đẩy Chính phủ số"
    assert title in str(pandas([Column("title", "text", (title,))])._repr_html_())


def test_links_may_lead_to_a_server() -> None:
    frame = pandas([Column("who", "text", ("person/vn/a",), iri=True)], "http://127.0.0.1:8000")
    assert 'href="http://127.0.0.1:8000/egov/id/person/vn/a"' in str(frame._repr_html_())
