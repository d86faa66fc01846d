"""What the graph needs of who is who: of each document its share, and what no document says."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from kg.entities.entity import Entity, Inferred
from kg.entities.resolve import classes
from kg.entities.table import text as as_text
from kg.graph.concepts import Coin, settle
from kg.graph.leaf import Leaves
from kg.model import Extraction, Fact
from kg.spark.extract import ontology
from kg.spark.frame import Row as Plain
from kg.spark.frame import mapped
from kg.spark.resolve import packed
from kg.spark.state import LINE, lines
from kg.spark.who.flow import shaped, sorted_by
from kg.spark.who.sequel import triple
from kg.spark.who.step import STEP, Step
from kg.text.slug import slug

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

SHARE = "document string, share binary"


@dataclass(slots=True)
class Part:
    """The part of a resolution that one document, or a few entities, depend on."""

    first: str = ""
    who: dict[int, Entity] = field(default_factory=dict)
    inferred: list[Inferred] = field(default_factory=list)
    reasons: list[tuple[str, Sequence[str]]] = field(default_factory=list)
    added: tuple[()] = ()
    dropped: frozenset[tuple[str, str]] = frozenset()

    def entity(self, document: str, key: int, /) -> Entity | None:
        """Who the referent is."""
        return self.who[key]

    def source(self, document: str, /) -> str:
        """The first of the documents with the same text."""
        return self.first or document

    def keeps(self, extraction: Extraction, fact: Fact, /) -> bool:
        """Every fact."""
        return True

    def about(self, document: str, /) -> list[Inferred]:
        """What follows from the document."""
        return self.inferred


def shared_out(bodies: DataFrame, known: DataFrame, told: Iterable[DataFrame]) -> DataFrame:
    """The share of each document, of which `told` are steps; `known` says who its rows are."""
    from pyspark.sql import functions as f

    empty = f.lit(None).cast("string")
    who = known.select(
        *("document", f.lit("known").alias("kind"), "key", f.col("iri").alias("text")),
        *(empty.alias("more"), "type", "label", "aliases"),
    )
    rows = who.unionByName(
        bodies.select("document", f.lit("body").alias("kind"), f.col("referents").alias("key")), True
    )
    for one in (*told, coined(bodies)):
        rows = rows.unionByName(one.select("document", "kind", "key", "text", "more"), True)
    return mapped(sorted_by(rows.select(*who.columns), "document", ("document",)), shares, SHARE)


def strewn(clusters: DataFrame, made: DataFrame) -> DataFrame:
    """The lines that no document says: why entities are one, and triples that nobody printed."""
    from pyspark.sql import functions as f

    why = clusters.where("size(reasons) > 0").select(
        "iri", "reasons", f.lit(None).cast("string").alias("more")
    )
    return mapped(why.unionByName(made.select("more"), True), said, LINE)


def coined(bodies: DataFrame) -> DataFrame:
    """Steps of the kind coin: each new concept of each document (`text`), settled (`more`)."""
    from pyspark.sql import functions as f

    worth = bodies.where("coins != '[]'").select("document", "coins")
    coins = mapped(worth, listed, STEP)
    each = sorted_by(coins.select("bundle", "text", "more").distinct(), "text", ("text",))
    slugs = mapped(each.select("text", "more"), settled, STEP).select(
        f.col("text").alias("coin"), f.col("more").alias("named")
    )
    both = coins.select("document", f.col("more").alias("coin")).join(slugs, "coin")
    return shaped(both, kind=f.lit("coin"), text=f.col("coin"), more=f.col("named"))


def listed(rows: Iterable[Plain]) -> Iterator[Step]:
    """The new concepts of documents: those of one scheme and slug (`text`) can get in each other's way."""
    for document, coins in rows:
        for one in json.loads(coins):
            yield Step(document, "coin", text=as_text([one[0], slug(one[1])]), more=as_text(one))


def settled(rows: Iterable[Plain]) -> Iterator[Step]:
    """Each concept (`text`) with its slug and label (`more`)."""
    for _, group in groupby(rows, key=lambda row: row[0]):
        coinage = settle((Coin(*json.loads(one)) for _, one in group), ontology())
        for coin, named in coinage.items():
            yield Step("", "coin", text=as_text(astuple(coin)), more=as_text(named))


def shares(rows: Iterable[Plain]) -> Iterator[Plain]:
    """Document → what its quads and facts depend on beside its extraction, packed.

    From gathered rows of the columns document, kind, key, text, more, type, label, aliases.
    """
    for document, group in groupby(rows, key=lambda row: row[0]):
        part, coinage, referents = Part(document), dict[Coin, tuple[str, str]](), 0
        for _, kind, key, text, more, type_, label, aliases in group:
            if kind == "known":
                part.who[key] = Entity(
                    text, type_, label, tuple(aliases), classes(type_, text, ontology()), ()
                )
            elif kind == "source":
                part.first = text
            elif kind == "coin":
                coinage[Coin(*json.loads(text))] = tuple(json.loads(more))
            elif kind == "inferred":
                part.inferred.append(triple(Step(document, kind, more=more)))
            else:
                referents = key
        found = Leaves(part, ontology(), coinage).share(document, referents, coinage)
        yield document, packed(found)


def said(rows: Iterable[Plain]) -> Iterator[Plain]:
    """The lines that no document says, from the IRI and the reasons of entities, and inferred triples."""
    for iri, reasons, made in rows:
        part = Part(reasons=[(iri, reasons)] if iri else [])
        if made:
            part.inferred.append(Inferred(*json.loads(made)))
        for leaf in Leaves(part, ontology(), {}).strewn():
            yield from lines(leaf)
