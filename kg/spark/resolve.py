"""Who is who where people corrected it: in the driver's memory, and the share that each document needs."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from kg.entities.correction import Corrections
from kg.entities.entity import Resolution
from kg.graph import share
from kg.graph.concepts import Coin, settle
from kg.graph.leaf import Leaves
from kg.graph.share import Share
from kg.ontology.load import Ontology
from kg.pipeline.shelf import Shelf
from kg.pipeline.stages import corrected
from kg.spark.frame import Row

# Documents that are put on the disk at once, 4 KB each.
_PUT = 500


@contextmanager
def resolved(digests: Iterable[Row], ontology: Ontology, judged: Corrections) -> Iterator[Answer]:
    """The resolution of a local build of the same documents, in whatever order they come.

    `digests` are rows of document, outline, new concepts as JSON and number of referents. They stand in a
    folder of their own under the system's folder for temporary files.
    """
    with TemporaryDirectory(prefix="kg-who-") as folder, closing(Shelf(Path(folder))) as shelf:
        rows, documents = iter(digests), set[str]()
        while part := list(islice(rows, _PUT)):
            documents.update(row[0] for row in part)
            shelf.put((), [_kept(*row) for row in part])
        keys = {document: document for document in sorted(documents)}
        coins = (Coin(*coin) for key in keys for coin in shelf.coins(key))
        coinage = settle(coins, ontology)
        resolution = corrected(keys, shelf, ontology, judged)
        yield Answer(keys, shelf, resolution, Leaves(resolution, ontology, coinage))


def _kept(
    document: str, outline: bytes, coins: str, referents: int
) -> tuple[str, dict[str, object], bytes, bytes]:
    """A document as it stands on the shelf; what was read from it stays on the cluster."""
    return document, {"coins": json.loads(coins), "referents": referents}, outline, b""


@dataclass(frozen=True, slots=True)
class Answer:
    """Who is who, while it is at hand: the documents, what they need of it, and what none of them says."""

    keys: Mapping[str, str]
    shelf: Shelf
    resolution: Resolution
    leaves: Leaves

    def shares(self) -> Iterator[Row]:
        """Document → what its quads and facts depend on beside its extraction, packed."""
        for document, key in self.keys.items():
            coins = [Coin(*coin) for coin in self.shelf.coins(key)]
            found = self.leaves.share(document, self.shelf.summary(key)["referents"], coins)
            yield document, packed(found)

    def entities(self) -> Iterator[Row]:
        """IRI, type, label, aliases, reasons and places of each entity, sorted by IRI."""
        base, cited = self.leaves.ontology.base, dict(self.resolution.cited)
        for e in self.resolution.entities:
            yield base + e.iri, e.type, e.label, list(e.aliases), list(e.reasons), cited.get(e.iri, "[]")

    def doubts(self) -> Iterator[Row]:
        """The pairs of entities that a person should look at, and what speaks for one or for two."""
        for pair in self.resolution.candidates:
            yield pair.one, pair.other, list(pair.reasons), list(pair.against)


def packed(found: Share) -> bytes:
    """The share of a document as a table holds it."""
    return zlib.compress(share.dump(found).encode(), 1)


def unpacked(data: bytes) -> Share:
    """The share of a document, of which `packed` made the bytes."""
    return share.load(zlib.decompress(data).decode())
