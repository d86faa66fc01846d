"""What a worker reads from documents, and the little of it that resolution and concepts need."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import astuple
from functools import cache

from kg.errors import KgError
from kg.facts import Reader
from kg.graph.concepts import coined
from kg.model import Document
from kg.ontology.load import Ontology, load
from kg.pipeline import outline
from kg.pipeline.pack import pack, unpack
from kg.spark.frame import Row

EXTRACTION = (
    "document string, body binary, outline binary, coins string, referents int, "
    "where string, what string, left boolean"
)


@cache
def reader() -> Reader:
    """All extractors, made once in each worker process."""
    return Reader(ontology())


@cache
def ontology() -> Ontology:
    """The ontology beside the package, read once in each worker process."""
    return load()


def extract(rows: Iterable[Row]) -> Iterator[Row]:
    """A row for each document or message: the packed extraction, and what the driver needs of it."""
    with ThreadPoolExecutor(1) as pool:
        for name, body, where, what, left in rows:
            if body is None:
                yield *[None] * 5, where, what, left
                continue
            # The future keeps what a faulty rule raises: it costs this document, as in a local build.
            future = pool.submit(_read, unpack(body).document)
            error = future.exception()
            yield future.result() if error is None else (*[None] * 5, name, _said(error), True)


def _said(error: BaseException) -> str:
    if isinstance(error, KgError):
        return str(error)
    what = f"cannot be read ({type(error).__name__}: {' '.join(str(error).split())[:200]})"
    return f"{what}. Leave it out and report it as a mistake of kg"


def _read(document: Document) -> Row:
    extraction = reader().read(document)
    coins = sorted(set(coined(extraction, ontology())))
    listed = json.dumps([astuple(coin) for coin in coins], ensure_ascii=False)
    referents = len(extraction.referents)
    return document.id, pack(extraction), outline.dump(extraction), listed, referents, None, None, None
