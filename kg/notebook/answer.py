"""An answer as a DataFrame of pandas or polars."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import pandas as pd

from kg.errors import QueryError
from kg.notebook.column import Column
from kg.notebook.html import link, target
from kg.query.bind import full
from kg.query.catalogue import prefixes

# Two characters of the private use area around an IRI, while pandas writes and escapes the table.
_LINK = re.compile("\ue000([^\ue000\ue001<>]*)\ue001")
# pandas cuts a cell at 50 characters: too few for the name of a Vietnamese seminar.
_WIDTH = 200
_TYPES = {"integer": "Int64", "number": "float64", "boolean": "boolean", "date": "datetime64[s]"}


class Answer(pd.DataFrame):
    """A DataFrame that shows its IRIs as links; what is made of it is one again."""

    @property
    def _constructor(self) -> type[Answer]:
        return Answer

    def _repr_html_(self) -> str | None:
        told = self.attrs.get("kg", {})
        width = max(pd.get_option("display.max_colwidth") or 0, _WIDTH)
        marks = {name: _mark for name in told.get("iris", ()) if name in self.columns}
        with pd.option_context("display.max_colwidth", width):
            page = self.to_html(
                formatters=marks,
                na_rep="",
                border=0,
                max_rows=pd.get_option("display.max_rows"),
                show_dimensions=True,
            )
        return _LINK.sub(lambda match: _anchor(match[1], told.get("server", "")), str(page))


def _mark(value: object) -> str:
    return f"\ue000{value}\ue001" if isinstance(value, str) else ""


def _anchor(escaped: str, server: str) -> str:
    """The link of a short IRI, which pandas has escaped already."""
    from html import unescape

    short = unescape(escaped)
    return link(target(full(short, prefixes()), server), short)


def pandas(columns: Sequence[Column], server: str = "") -> Answer:
    """The columns as a pandas DataFrame: numbers as numbers, whole dates as datetime64, the rest text."""
    made = Answer({column.name: _series(column) for column in columns})
    made.attrs["kg"] = {"iris": tuple(column.name for column in columns if column.iri), "server": server}
    return made


def _series(column: Column) -> pd.Series[Any]:
    values: list[Any] = list(column.values)
    if column.kind == "text":
        return pd.Series(values, dtype="str")
    kind = _TYPES[column.kind]
    if None not in values:  # only a column with gaps needs the nullable kinds
        kind = {"Int64": "int64", "boolean": "bool"}.get(kind, kind)
    return pd.Series(values, dtype=kind)


def polars(columns: Sequence[Column]) -> Any:
    """The same as a polars DataFrame; QueryError where polars is not installed."""
    try:
        import polars as pl
    except ImportError:
        raise QueryError("polars is not installed", todo="pip install polars, or leave out frame=") from None
    types = {
        "integer": pl.Int64,
        "number": pl.Float64,
        "boolean": pl.Boolean,
        "date": pl.Date,
        "text": pl.String,
    }
    return pl.DataFrame([pl.Series(one.name, one.values, types[one.kind]) for one in columns])
