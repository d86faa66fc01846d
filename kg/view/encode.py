"""The picture as compact blocks: one opened at once, the others only when a reader asks for evidence."""

from __future__ import annotations

import base64
import json
import zlib
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import numpy as np

from kg.view.names import Name
from kg.view.picture import STATUSES, Detail, Fact, Link, Picture
from kg.view.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kg.view.draw import Drawing

    Arrays = dict[str, np.ndarray[Any, Any]]

# Sentences in one block: opening it takes about 3 ms, and 150,000 sentences are 300 blocks.
CHUNK = 500


class Words:
    """Names kept once; 0 is the empty name."""

    def __init__(self) -> None:
        self.rows: dict[Name, int] = {Name(""): 0}

    def __call__(self, name: Name) -> int:
        return self.rows.setdefault(name, len(self.rows))

    def lists(self) -> list[list[str]]:
        return [[row.vi, row.en] if row.en else [row.vi] for row in self.rows]


def blocks(picture: Picture, drawing: Callable[[], Drawing]) -> dict[str, str]:
    """Block name to base64 text of its deflated bytes. `drawing`, which may take time, is called last."""
    words, rules = Words(), {rule: number for number, rule in enumerate(_rules(picture))}
    relations = {iri: number for number, iri in enumerate(sorted(picture.relations))}
    labels = [words(link.label) for link in picture.links]
    facts = as_json(_facts(picture, words, relations))
    proofs = _columns({"rules": list(rules)}, _proofs(picture, rules))
    sentences = {}
    for start in range(0, len(picture.sentences), CHUNK):
        rows = [_sentence(row) for row in picture.sentences[start : start + CHUNK]]
        sentences[f"s{start // CHUNK}"] = as_json(rows)
    text = _core(picture, relations) | {"words": words.lists()}
    arrays = _nodes(picture) | _links(picture, labels, relations) | _documents(picture)
    core = _columns(text, arrays | _places(drawing()))
    return {"core": core, "facts": facts, "proofs": proofs, **sentences}


def short(picture: Picture, iri: str) -> str:
    """The IRI without the base of the individuals."""
    return iri.removeprefix(f"{picture.base}id/")


def _sentence(row: Sentence) -> list[object]:
    if _narrow(row.text):
        return [row.document, row.text, [number for name in row.names for number in name]]
    names = [(_utf16(row.text, start), _utf16(row.text, stop), node) for start, stop, node in row.names]
    return [row.document, row.text, [number for name in names for number in name]]


def _narrow(text: str) -> bool:
    """Whether no character is beyond U+FFFF: such a text is counted alike here and in JavaScript."""
    return text.isascii() or max(text) <= "\uffff"


def _owners(picture: Picture) -> list[Link | Fact]:
    """What proofs belong to, in their order: the links, then the facts."""
    return [*picture.links, *picture.facts]


def _rules(picture: Picture) -> list[str]:
    return sorted({proof[3] for row in _owners(picture) for proof in row.proofs})


def _core(picture: Picture, relations: dict[str, int]) -> dict[str, Any]:
    nodes = picture.nodes
    return {
        "base": f"{picture.base}id/",
        "kinds": [asdict(kind) for kind in picture.kinds],
        "relations": [
            {
                "iri": iri,
                "vi": picture.relations[iri].vi,
                "en": picture.relations[iri].en or picture.relations[iri].vi,
            }
            for iri in relations
        ],
        "statuses": list(STATUSES),
        "docs": [asdict(row) | {"iri": short(picture, row.iri)} for row in picture.articles],
        "iri": [short(picture, node.iri) for node in nodes],
        "vi": [node.name.vi for node in nodes],
        "en": {number: node.name.en for number, node in enumerate(nodes) if node.name.en},
        "alias": {number: node.aliases for number, node in enumerate(nodes) if node.aliases},
        "sentences": len(picture.sentences),
        "facts": len(picture.facts),
        "chunk": CHUNK,
    }


def _nodes(picture: Picture) -> Arrays:
    nodes = picture.nodes
    days = np.array([node.days for node in nodes], np.int32).reshape(-1, 2)
    kinds = np.array([node.kind for node in nodes], np.uint8)
    return {"n0": days[:, 0], "n1": days[:, 1], "kind": kinds}


def _links(picture: Picture, labels: list[int], relations: dict[str, int]) -> Arrays:
    links = picture.links
    wide = np.array([(link.start, link.stop, *link.days) for link in links], np.int32).reshape(-1, 4)
    return {
        **dict(zip(("start", "stop", "l0", "l1"), wide.T, strict=True)),
        "label": np.array(labels, np.int32),
        "rel": np.array([relations[link.relation] for link in links], np.uint16),
        "status": np.array([link.status for link in links], np.uint8),
    }


def _documents(picture: Picture) -> Arrays:
    """The documents that speak of each node and each link."""
    documents = [sentence.document for sentence in picture.sentences]
    said = [sorted({documents[proof[0]] for proof in link.proofs} - {-1}) for link in picture.links]
    return _ragged("nodeDoc", _node_documents(picture, documents)) | _ragged("linkDoc", said)


def _places(drawing: Drawing) -> Arrays:
    wide = {"x": drawing.x, "y": drawing.y, "group": drawing.group, "rank": drawing.rank}
    radius = np.array(drawing.radius, np.uint8)
    return {**{name: np.array(row, np.int32) for name, row in wide.items()}, "radius": radius}


def _node_documents(picture: Picture, documents: list[int]) -> list[list[int]]:
    found: list[set[int]] = [set() for _ in picture.nodes]
    for sentence in picture.sentences:
        for _, _, node in sentence.names:
            found[node].add(sentence.document)
    for link in picture.links:
        for proof in link.proofs:
            found[link.start].add(documents[proof[0]])
            found[link.stop].add(documents[proof[0]])
    for fact in picture.facts:
        found[fact.owner].update(documents[proof[0]] for proof in fact.proofs)
    return [sorted(row - {-1}) for row in found]


def _facts(picture: Picture, words: Words, relations: dict[str, int]) -> dict[str, Any]:
    facts, links = picture.facts, picture.links
    return {
        "owner": [fact.owner for fact in facts],
        "rel": [relations[fact.relation] for fact in facts],
        "label": [words(fact.label) for fact in facts],
        "vi": [fact.value.vi for fact in facts],
        "en": {number: fact.value.en for number, fact in enumerate(facts) if fact.value.en},
        "status": [fact.status for fact in facts],
        "d0": [fact.days[0] for fact in facts],
        "d1": [fact.days[1] for fact in facts],
        "iri": {number: short(picture, fact.iri) for number, fact in enumerate(facts) if fact.iri},
        "more": {number: _more(fact.details, words) for number, fact in enumerate(facts) if fact.details},
        "linkIri": {number: short(picture, link.iri) for number, link in enumerate(links) if link.iri},
        "linkMore": {number: _more(link.details, words) for number, link in enumerate(links) if link.details},
    }


def _more(details: Iterable[Detail], words: Words) -> list[list[object]]:
    return [[words(row.label), row.value.vi, row.value.en, row.node] for row in details]


def _proofs(picture: Picture, rules: dict[str, int]) -> dict[str, Any]:
    rows = [proof for row in _owners(picture) for proof in row.proofs]
    wide = {n: row.text for n, row in enumerate(picture.sentences) if not _narrow(row.text)}
    sizes = [0] + [len(row.proofs) for row in _owners(picture)]
    return {
        "at": np.cumsum(np.array(sizes, np.int64)).astype(np.int32),
        "sentence": np.array([row[0] for row in rows], np.int32),
        "from": np.array([_utf16(wide.get(row[0], ""), row[1]) for row in rows], np.int32),
        "to": np.array([_utf16(wide.get(row[0], ""), row[2]) for row in rows], np.int32),
        "rule": np.array([rules[row[3]] for row in rows], np.uint16),
        "status": np.array([row[4] for row in rows], np.uint8),
    }


def _utf16(text: str, offset: int) -> int:
    """JavaScript counts UTF-16 units: a character beyond U+FFFF is two."""
    return offset + sum(char > "\uffff" for char in text[:offset])


def _ragged(name: str, rows: list[list[int]]) -> Arrays:
    sizes = np.array([0] + [len(row) for row in rows], np.int64)
    flat = [number for row in rows for number in row]
    return {f"{name}At": np.cumsum(sizes).astype(np.int32), name: np.array(flat, np.int32)}


def _columns(text: dict[str, Any], arrays: Arrays) -> str:
    """[length of the JSON as uint32][JSON padded to 4][arrays, each padded to 4, little-endian]."""
    names = [[name, row.dtype.kind + str(row.dtype.itemsize), len(row)] for name, row in arrays.items()]
    head = json.dumps(text | {"arrays": names}, ensure_ascii=False, separators=(",", ":")).encode()
    head += b" " * (-len(head) % 4)
    body = b"".join(_padded(row.astype(row.dtype.newbyteorder("<")).tobytes()) for row in arrays.values())
    return squeeze(len(head).to_bytes(4, "little") + head + body)


def _padded(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % 4)


def as_json(value: object) -> str:
    return squeeze(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def squeeze(data: bytes) -> str:
    # level 6 is half the time of 9 at 50,000 nodes and 1 % more bytes
    return base64.b64encode(zlib.compress(data, 6)).decode("ascii")
