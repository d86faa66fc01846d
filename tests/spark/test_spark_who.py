"""Who is who on the engine is who is who in memory, for articles of every kind of thing."""

from __future__ import annotations

import importlib.util
import json
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest

from kg.entities.entity import Resolution
from kg.entities.resolve import resolve
from kg.entities.row import rows
from kg.graph import share
from kg.graph.concepts import Coin, settle
from kg.graph.leaf import Leaves
from kg.pipeline import outline
from kg.spark import state
from kg.spark.extract import ontology
from kg.spark.session import session
from kg.spark.who import resolve as engine

ENTITIES = Path(__file__).resolve().parents[1] / "entities"
COINS = [
    ["role", "Trưởng ban mới", "Trưởng ban mới", True],
    ["role", "trưởng ban mới", "trưởng ban mới", True],
]


def _module(name: str) -> Any:
    """A module of the tests of entities, under a name of its own."""
    spec = importlib.util.spec_from_file_location(f"entities_{name}", ENTITIES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    found = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Resolution, dict[str, Any]]:
    """What memory says, and what the engine says when no link may come to the driver."""
    article, made = _module("conftest").Article, _module("test_entities_roll").made
    found = [made(article, f"bài {number * 7 % 60:02}", number) for number in range(60)]
    top = tmp_path_factory.mktemp("who")
    with session("local[2]") as spark:
        spark.conf.set("spark.sql.shuffle.partitions", "3")
        digests = [
            (one.document.id, outline.dump(one), json.dumps(COINS if at % 9 == 0 else []), len(one.referents))
            for at, one in enumerate(found)
        ]
        schema = "document string, outline binary, coins string, referents int"
        spark.createDataFrame(digests, schema).write.parquet(str(top / "in"))
        bodies = spark.read.parquet(str(top / "in"))
        with engine.resolve(spark, bodies, str(top / "who"), links=0) as told:
            names = ("clusters", "known", "doubts", "shares", "lines")
            said = {name: getattr(told, name).collect() for name in names}
    assert not (top / "who").exists()
    return resolve(found, ontology()), said | {"digests": digests, "rows": [len(rows(one)) for one in found]}


pytestmark = pytest.mark.spark


def test_every_row_is_who_it_is_in_memory(pair: tuple[Resolution, dict[str, Any]]) -> None:
    want, said = pair
    found = {
        (one.document, one.key): (one.iri, one.type, one.label, tuple(one.aliases)) for one in said["known"]
    }
    assert found == {ident: (e.iri, e.type, e.label, e.aliases) for ident, e in want.index.items()}
    assert len(said["known"]) == sum(said["rows"])
    assert {20, 21} <= {one.stage for one in said["known"]}, "parts of parts of events are among them"


def test_entities_have_their_reasons_and_places(pair: tuple[Resolution, dict[str, Any]]) -> None:
    want, said = pair
    found = {one.iri: (one.label, tuple(one.reasons)) for one in said["clusters"]}
    assert found == {e.iri: (e.label, e.reasons) for e in want.entities}
    assert sorted((one.iri, one.more) for one in said["clusters"]) == list(want.cited)


def test_doubtful_pairs_are_the_same(pair: tuple[Resolution, dict[str, Any]]) -> None:
    want, said = pair
    found = sorted((one.one, one.other, tuple(one.reasons), tuple(one.against)) for one in said["doubts"])
    assert found == [(c.one, c.other, c.reasons, c.against) for c in want.candidates]
    assert found


def test_documents_get_their_share(pair: tuple[Resolution, dict[str, Any]]) -> None:
    want, said = pair
    coinage = settle((Coin(*coin) for coin in COINS), ontology())
    leaves = Leaves(want, ontology(), coinage)
    shares = {one.document: zlib.decompress(one.share).decode() for one in said["shares"]}
    for document, _, coins, referents in said["digests"]:
        listed = [Coin(*coin) for coin in json.loads(coins)]
        assert shares[document] == share.dump(leaves.share(document, referents, listed))
    assert len({name for name, _ in coinage.values()}) == 1
    assert any(source != document for document, source in want.sources.items())


def test_what_no_document_says_is_the_same(pair: tuple[Resolution, dict[str, Any]]) -> None:
    want, said = pair
    strewn = (leaf for leaf in Leaves(want, ontology(), {}).strewn())
    assert {one.line for one in said["lines"]} == {line for leaf in strewn for (line,) in state.lines(leaf)}
    assert {one.rule for one in want.inferred} >= {"infer.holder", "infer.series", "infer.shortcut"}
