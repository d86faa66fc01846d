"""The few kinds of error a user of kg can meet; each says where, what, and what to do next."""

from __future__ import annotations


class KgError(Exception):
    """Something the user can mend. `str()` reads `file:line: what is wrong. What to do.`"""

    def __init__(self, what: str, *, file: str = "", line: int = 0, todo: str = "") -> None:
        self.what = what
        self.file = file
        self.line = line
        self.todo = todo
        super().__init__(what)

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}: " if self.line else f"{self.file}: " if self.file else ""
        return f"{where}{self.what}" + (f". {self.todo}" if self.todo else "")


class InputError(KgError):
    """A file that cannot be read as an article; it costs nothing but itself."""


class OntologyError(KgError):
    """The ontology or the reference data contradict themselves."""


class RuleError(KgError):
    """A rule that cannot be used as written."""


class QueryError(KgError):
    """A query that is not known, not well-formed or not allowed."""


class GraphError(KgError):
    """A built graph that is missing or broken."""
