"""A table as CSV that spreadsheets open safely, or as Parquet."""

from __future__ import annotations

import io

from kg.export.tables import Cell, Table

# What starts a formula in a spreadsheet (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv(table: Table) -> bytes:
    """RFC 4180 in UTF-8: a header, CRLF, no cell that a spreadsheet would run."""
    import csv as writer

    out = io.StringIO(newline="")
    sheet = writer.writer(out)
    sheet.writerow(table.columns)
    sheet.writerows([_safe(cell) for cell in row] for row in table.rows)
    return out.getvalue().encode()


def _safe(cell: Cell) -> Cell:
    """An apostrophe before what would be a formula makes it text.

    >>> _safe("=1+1"), _safe("Hà Nội"), _safe(-3)
    ("'=1+1", 'Hà Nội', -3)
    """
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def parquet(table: Table) -> bytes:
    """Parquet with strings and whole numbers; nothing of the clock or the machine is in it."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    columns = zip(*table.rows, strict=True) if table.rows else ([] for _ in table.columns)
    arrays = [
        pa.array(list(column), _type(name, pa)) for name, column in zip(table.columns, columns, strict=True)
    ]
    out = io.BytesIO()
    pq.write_table(pa.table(arrays, names=list(table.columns)), out, compression="zstd")
    return out.getvalue()


def _type(name: str, pa: object) -> object:
    return pa.int64() if name == "support" else pa.string()  # type: ignore[attr-defined]
