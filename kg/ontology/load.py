"""`load()` reads the folder `ontology/` once and hands out its rows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

from pyoxigraph import Quad

from kg.ontology import frames, terms, turtle
from kg.ontology.names import Names
from kg.ontology.rows import Concept, Frame, Term, TypeSpec

# What describes terms and schemes; shapes.ttl judges graphs and is no part of one.
_MODEL = ("egov.ttl", "reused.ttl", "schemes/*.ttl")
_REFERENCE = ("reference/*.ttl",)


@dataclass(frozen=True, slots=True, eq=False)
class Ontology:
    """The ontology, its schemes and the reference data. IRIs are relative to `base`, or CURIEs."""

    path: Path
    names: Names
    types: Mapping[str, TypeSpec]
    frames: Mapping[str, Frame]
    terms: Mapping[str, Term]
    concepts: Mapping[str, Mapping[str, Concept]]
    vocabulary: Mapping[str, Term]
    model: tuple[Quad, ...]
    reference: tuple[Quad, ...]

    @property
    def prefixes(self) -> Mapping[str, str]:
        """Prefix → namespace, as `prefixes.ttl` declares them."""
        return self.names.prefixes

    @property
    def base(self) -> str:
        """The base of individuals: `https://example.org/egov/id/`."""
        return self.names.base

    @property
    def ns(self) -> str:
        """The namespace of our own classes and properties: `https://example.org/egov/ns#`."""
        return self.names.prefixes["egov"]

    def expand(self, name: str) -> str:
        """The full IRI of a CURIE or of a path relative to the base."""
        return self.names.expand(name)

    def shrink(self, iri: str) -> str:
        """The path relative to the base, or the CURIE, of a full IRI."""
        return self.names.shrink(iri)

    def quads(self) -> Iterator[Quad]:
        """All triples, in the graphs `graph/ontology` and `graph/reference`."""
        yield from turtle.inside(self.model, self.base + "graph/ontology")
        yield from turtle.inside(self.reference, self.base + "graph/reference")

    @property
    def fingerprint(self) -> str:
        """SHA-256 over the name and bytes of every file of the folder, sorted."""
        digest = hashlib.sha256()
        for path in turtle.files(self.path, "**/*.ttl", "**/*.yaml", "**/*.rq"):
            digest.update(f"{path.relative_to(self.path).as_posix()}\0".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        return digest.hexdigest()


@cache
def load(path: Path | None = None) -> Ontology:
    """The ontology in `path`, by default the folder `ontology` beside the package `kg`.

    OntologyError with file and line when a file is missing or cannot be read.
    """
    folder = path or Path(__file__).resolve().parents[2] / "ontology"
    names = Names(turtle.prefixes(folder / "prefixes.ttl"))
    types, found = frames.read(folder / "frames.yaml")
    model, reference = (_triples(folder, patterns, names) for patterns in (_MODEL, _REFERENCE))
    described = terms.gather(model, names)
    above, kind = terms.classes(described), terms.kinds(types, found)
    return Ontology(
        path=folder,
        names=names,
        types=types,
        frames=found,
        terms=terms.terms(terms.gather(reference, names), kind, above),
        concepts=terms.concepts(described),
        vocabulary=terms.vocabulary(described),
        model=model,
        reference=reference,
    )


def _triples(folder: Path, patterns: tuple[str, ...], names: Names) -> tuple[Quad, ...]:
    found = (turtle.triples(path, names.base, names.prefixes) for path in turtle.files(folder, *patterns))
    return tuple(chain.from_iterable(found))
