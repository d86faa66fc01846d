"""One person, body, system, event …, as a card."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.analysis import Quote, quotes
from kg.notebook.html import link, quote, table, target, text
from kg.query.choose import local
from kg.view.picture import STATUSES, Detail, Fact, Link, Picture

_ROWS = 30


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is said of an entity, and the sentences that say it."""

    relation: str
    value: str
    status: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing of the graph; `str()` is its IRI, so that it may stand as a parameter of a query."""

    iri: str
    name: str
    kind: str
    aliases: tuple[str, ...]
    lines: tuple[Line, ...]
    server: str = ""

    def __str__(self) -> str:
        return self.iri

    def __repr__(self) -> str:
        return f"<{self.kind or 'entity'} {self.name} {local(self.iri)}>"

    @property
    def documents(self) -> tuple[str, ...]:
        """The documents that say something of it."""
        return tuple(sorted({quote.document for line in self.lines for quote in line.quotes}))

    def _repr_html_(self) -> str:
        head = f"<b>{text(self.name)}</b> · {text(self.kind)} · {self._link()}"
        also = f"<br>{text(' · '.join(self.aliases))}" if self.aliases else ""
        shown = table(("property", "value", "in the words of"), map(_row, self.lines[:_ROWS]))
        more = len(self.lines) - _ROWS
        rest = f"<p>… and {more} more; explain() shows all</p>" if more > 0 else ""
        return f"<p>{head}{also}</p>{shown}{rest}"

    def _link(self) -> str:
        return link(target(self.iri, self.server), local(self.iri))


def _row(line: Line) -> tuple[str, str, str]:
    status = "" if line.status == "stated" else f" <i>({text(line.status)})</i>"
    if not line.quotes:
        return text(line.relation), text(line.value) + status, "<i>reference data</i>"
    first = line.quotes[0]
    more = f" <i>+{len(line.quotes) - 1}</i>" if len(line.quotes) > 1 else ""
    said = f"{quote(first.before, first.words, first.after)}<br>{link(first.url, first.document)}{more}"
    return text(line.relation), text(line.value) + status, said


def entity(shown: Picture, iri: str, name: str, *, server: str = "") -> Entity:
    """The entity with what a picture says of it; what no document names has a name and no lines."""
    numbers = {node.iri: number for number, node in enumerate(shown.nodes)}
    if iri not in numbers:
        return Entity(iri, name, "", (), (), server)
    number = numbers[iri]
    node = shown.nodes[number]
    lines = sorted(_lines(shown, number), key=lambda line: (not line.quotes, line.relation, line.value))
    return Entity(iri, node.name.vi, shown.kinds[node.kind].vi, node.aliases, tuple(lines), server)


def _lines(shown: Picture, number: int) -> Iterator[Line]:
    for one in shown.links:
        if number in (one.start, one.stop):
            other = shown.nodes[one.stop if one.start == number else one.start].name.vi
            yield _line(shown, one, other if one.start == number else f"← {other}")
    for fact in shown.facts:
        if fact.owner == number:
            yield _line(shown, fact, fact.value.vi)


def _line(shown: Picture, row: Link | Fact, value: str) -> Line:
    relation = shown.relations[row.relation].vi
    said = f"{relation}: {row.label.vi}" if row.label.vi else relation
    more = "; ".join(map(_detail, row.details))
    return Line(
        said,
        f"{value} ({more})" if more else value,
        STATUSES[row.status],
        quotes(shown, row.proofs),
    )


def _detail(detail: Detail) -> str:
    return f"{detail.label.vi}: {detail.value.vi}"
