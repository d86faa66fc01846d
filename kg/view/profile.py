"""Which classes are nodes, which nodes read better as edges or facts: `profile.yaml` as frozen rows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent

# The prefixes that profile.yaml and the copied queries use; the same as in ontology/prefixes.ttl.
PREFIXES = {
    "adms": "http://www.w3.org/ns/adms#",
    "cv": "http://data.europa.eu/m8g/",
    "dcterms": "http://purl.org/dc/terms/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "itsrdf": "http://www.w3.org/2005/11/its/rdf#",
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "sosa": "http://www.w3.org/ns/sosa/",
    "time": "http://www.w3.org/2006/time#",
}


@dataclass(frozen=True, slots=True)
class Kind:
    """One class of the legend: its RDF types, its glyph, its two colours, its two names."""

    key: str
    types: tuple[str, ...]
    shape: str
    light: str
    dark: str
    vi: str
    en: str


@dataclass(frozen=True, slots=True)
class Edge:
    """A node of its own that is drawn as an edge; a path that starts with `^` is walked backwards."""

    start: str
    ends: tuple[str, ...]
    label: str
    date: str
    status: str
    vi: str
    en: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A node of its own that is told as a fact of the thing it is about."""

    about: str
    parts: dict[str, str]
    status: str
    vi: str
    en: str

    @property
    def needs(self) -> set[str]:
        """The properties without which it says nothing."""
        return {self.about, self.parts.get("number") or self.parts["text"]}


@dataclass(frozen=True, slots=True)
class Profile:
    """All of `profile.yaml`, every name an IRI. `base` is where the individuals and terms live."""

    base: str
    kinds: tuple[Kind, ...]
    edges: dict[str, Edge]
    figures: dict[str, Figure]
    dates: dict[str, tuple[str, ...]]
    planned: frozenset[str]
    hidden: frozenset[str]

    def iri(self, name: str) -> str:
        """The IRI of a CURIE such as `org:role` (a leading `^` stays)."""
        if name.startswith("^"):
            return "^" + self.iri(name[1:])
        prefix, _, local = name.partition(":")
        return (f"{self.base}ns#" if prefix == "egov" else PREFIXES[prefix]) + local


@cache
def load(base: str) -> Profile:
    """The profile for graphs whose IRIs start with `base`."""
    import yaml

    data = yaml.safe_load((HERE / "profile.yaml").read_text("utf-8"))
    iri = Profile(base, (), {}, {}, {}, frozenset(), frozenset()).iri
    return Profile(
        base=base,
        kinds=tuple(
            Kind(key, tuple(map(iri, row.pop("types"))), **row) for key, row in data["classes"].items()
        ),
        edges={iri(name): _edge(row, iri) for name, row in data["links"].items()},
        figures={iri(name): _figure(row, iri) for name, row in data["figures"].items()},
        dates={key: tuple(map(iri, names)) for key, names in data["dates"].items()},
        planned=frozenset(f"{base}id/{tail}" for tail in data["planned"]),
        hidden=frozenset(map(iri, data["hidden"])),
    )


def _edge(row: dict[str, Any], iri: Any) -> Edge:
    return Edge(
        start=iri(row["from"]),
        ends=tuple(map(iri, row["to"])),
        label=iri(row["label"]),
        date=iri(row["date"]) if "date" in row else "",
        status=iri(row["status"]) if "status" in row else "",
        vi=row["vi"],
        en=row["en"],
    )


def _figure(row: dict[str, Any], iri: Any) -> Figure:
    keys = ("label", "number", "unit", "hedge", "date", "text")
    parts: dict[str, str] = {key: iri(row[key]) for key in keys if key in row}
    return Figure(iri(row["about"]), parts, row.get("status", "stated"), row["vi"], row["en"])
