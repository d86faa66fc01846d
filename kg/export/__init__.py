"""A built graph in formats that other tools open; the same graph gives the same bytes."""

from kg.export.save import FOLDERS, FORMATS, save, text
from kg.export.tables import Table, tables

__all__ = ["FOLDERS", "FORMATS", "Table", "save", "tables", "text"]
