"""A small graph in the shape of docs/architecture.md, and one whose every word is an attack."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store, parse

FILE = Path(__file__).with_name("view_sample.trig")
ATTACKS = (
    "</script><script>window.hit=1</script>",
    "<img src=x onerror=window.hit=1>",
    "javascript:window.hit=1",
    '=HYPERLINK("https://example.org")',
    "Bộ\u202egnơưhT\u2066 'đảo'",
    "{{7*7}}{#x#}<!--",
)


def quads() -> list[Quad]:
    """The small graph."""
    return list(parse(path=str(FILE), format=RdfFormat.TRIG))


def store(rows: list[Quad]) -> Store:
    """The quads in an in-memory store."""
    made = Store()
    made.extend(rows)
    return made


def hostile() -> list[Quad]:
    """The small graph with an attack as every label, headline, sentence, rule and address."""
    out = []
    for number, row in enumerate(quads()):
        value, attack = row.object, ATTACKS[number % len(ATTACKS)]
        if isinstance(value, Literal) and value.datatype.value.endswith(("#string", "#langString")):
            text = attack + value.value if row.predicate.value.endswith("isString") else attack
            value = Literal(text, language=value.language) if value.language else Literal(text)
        if row.predicate.value.endswith("/source"):
            value = NamedNode("javascript:window.hit=1")
        out.append(Quad(row.subject, row.predicate, value, row.graph_name))
    return out
