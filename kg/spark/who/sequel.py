"""What follows from the facts of each document, given who all are: asked and answered on the engine."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from kg.entities.entity import Inferred
from kg.entities.infer import Numbered, follow, notes, series
from kg.entities.noted import Words
from kg.entities.order import ALL, PERSONS
from kg.entities.post import posts
from kg.entities.sequel import findings, plain
from kg.entities.table import text
from kg.spark.frame import Row as Plain
from kg.spark.frame import mapped
from kg.spark.who.flow import Flow, gathered, shaped, sorted_by
from kg.spark.who.step import STEP, Asked, Step, book, documents

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

# Two documents that name a holder on a day are enough: the first, and one for the first itself to look at.
_ENOUGH = 2


def inferred(flow: Flow, told: Sequence[DataFrame], numbered: DataFrame) -> DataFrame:
    """Steps of the kind inferred: `more` is a triple as JSON.

    `told` are outlines, then who the rows are; `numbered` are steps of events with a number, and their IRIs.
    """
    from pyspark.sql import functions as f

    asked = flow.step(gathered(*told), Followed(noting=True), "follow")
    asks = asked.where("kind = 'ask'").select("document", "text")
    again = told[0].join(asks.select("document").distinct(), "document", "left_semi")
    answers = shaped(asks.join(_held(asked), "text", "left"), kind=f.lit("answer"))
    found = mapped(gathered(again, *told[1:], answers), Followed(), STEP)
    every = asked.where("kind = 'inferred'").union(found).union(_series(numbered))
    return flow.kept(every, "inferred")


def _held(asked: DataFrame) -> DataFrame:
    """What was noted of holders by role and month: day and person, with the first two documents."""
    from pyspark.sql import Window
    from pyspark.sql import functions as f

    noted = asked.where("kind = 'note'").select("text", "more", "document").distinct()
    place = f.row_number().over(Window.partitionBy("text", "more").orderBy("document"))
    few = noted.withColumn("place", place).where(f"place <= {_ENOUGH}")
    value = f.concat("more", f.lit("\x1f"), "document")
    return few.groupBy("text").agg(f.collect_list(value).alias("values"))


@dataclass(frozen=True, slots=True)
class Followed:
    """What follows from gathered documents, or what they ask as long as they lack answers.

    `noting`: also which holders of offices they name.
    """

    noting: bool = False

    def __call__(self, rows: Iterable[Plain]) -> Iterator[Step]:
        """Steps of the kinds note, ask and inferred."""
        for one in documents(rows):
            asked = Asked(ALL, one.answers, _decoded)
            if self.noting:
                known, rows_ = one.known(PERSONS), one.typed(0, "Person")
                held = {row.ident: posts(row, known) for row in rows_}
                for key, (day, person, _) in notes(rows_, findings(one, held)):
                    yield Step(one.document, "note", text=asked.name(key), more=text([day, person]))
            made = {text(plain(triple)) for triple in follow(one.rows(0), findings(one, {}), book(), asked)}
            if asked.unknown:
                yield from (Step(one.document, "ask", text=name) for name in sorted(asked.unknown))
            else:
                yield from (Step(one.document, "inferred", more=value) for value in sorted(made))


def _decoded(value: str) -> Words:
    noted, _, document = value.rpartition("\x1f")
    return (*json.loads(noted), document)


def _series(numbered: DataFrame) -> DataFrame:
    """The event before each event of a series: its words are those of the first document that counts it."""
    rows = numbered.select("iri", "document", "key", "text")
    proven = mapped(sorted_by(rows, "iri", ("iri", "document", "key")), proof, STEP)
    order = ("text", "document", "key")
    return mapped(sorted_by(proven, "text", order), counted, STEP)


def proof(rows: Iterable[Plain]) -> Iterator[Step]:
    """Numbered events by their series (`text`), with the first words that number their event: `more`."""
    for iri, group in groupby(rows, key=lambda row: row[0]):
        first: Numbered | None = None
        for _, document, key, body in group:
            family, organisers, *rest = json.loads(body)
            one = Numbered(family, tuple(organisers), *rest)
            first = first or one
            shown = replace(one, document=first.document, quote=first.quote)
            yield Step(
                document, "numbered", key, text=text([family, organisers]), more=text([iri, astuple(shown)])
            )


def counted(rows: Iterable[Plain]) -> Iterator[Step]:
    """What follows from each series."""
    for _, group in groupby(map(Step._make, rows), key=lambda step: step.text):
        for made in series(map(_numbered, group)):
            yield Step(made.document, "inferred", more=text(plain(made)))


def _numbered(step: Step) -> tuple[str, Numbered]:
    iri, (family, organisers, *rest) = json.loads(step.more or "")
    return iri, Numbered(family, tuple(organisers), *rest)


def triple(step: Step) -> Inferred:
    """What a step of the kind inferred tells."""
    return Inferred(*json.loads(step.more or ""))
