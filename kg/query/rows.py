"""The answer to a query: columns in their order, RDF terms in the cells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import BlankNode, Literal, NamedNode, QueryBoolean, QuerySolutions, QueryTriples, Triple

Term = NamedNode | BlankNode | Literal | Triple
Row = tuple[Term | None, ...]
_TRIPLE = ("subject", "predicate", "object")


@dataclass(frozen=True, slots=True)
class Rows:
    """A table of terms; an empty cell is None. `graph`: the rows are triples (CONSTRUCT, DESCRIBE)."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    graph: bool = False

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    def values(self) -> list[dict[str, str]]:
        """The rows as plain strings by column; an empty cell is ""."""
        return [dict(zip(self.columns, map(plain, row), strict=True)) for row in self.rows]


def plain(term: Term | None) -> str:
    """The characters of a term: an IRI without brackets, a literal without type and language."""
    if isinstance(term, NamedNode | Literal | BlankNode):
        return term.value
    return "" if term is None else str(term)


def collect(answer: QuerySolutions | QueryBoolean | QueryTriples, *, ordered: bool) -> Rows:
    """The engine's answer as a table, sorted by its cells unless the query itself orders it."""
    if isinstance(answer, QueryBoolean):
        return Rows(("answer",), ((Literal(bool(answer)),),))
    if isinstance(answer, QueryTriples):
        triples = {(triple.subject, triple.predicate, triple.object) for triple in answer}
        return Rows(_TRIPLE, tuple(sorted(triples, key=_key)), graph=True)
    columns = tuple(variable.value for variable in answer.variables)
    rows = [tuple(solution[column] for column in columns) for solution in answer]
    return Rows(columns, tuple(rows if ordered else sorted(rows, key=_key)))


def _key(row: Row) -> tuple[str, ...]:
    """Order by characters first, so that an IRI and a literal of one column stand where a reader looks."""
    return tuple(f"{plain(term)}\0{term}" for term in row)
