"""`kg.open("out")`: a graph to ask, explain and draw in a notebook."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from kg.analysis import around, network, picture, shortest, subset, survey, the
from kg.notebook.ask import read
from kg.notebook.column import columns
from kg.notebook.drawing import Drawing
from kg.notebook.entity import Entity, entity
from kg.notebook.explanation import Explanation, Way
from kg.notebook.terms import Term, terms
from kg.query import Graph, Rows, catalogue
from kg.query.explain import Teller
from kg.view.picture import Picture

if TYPE_CHECKING:
    import networkx as nx
    import pandas as pd
    import rdflib

Frame = Literal["pandas", "polars"]
# Things drawn unless more are asked for: what a reader can still take in and a notebook carry (0.8 MB).
_MOST = 300
_opened: list[Explorer] = []


def open(path: str | os.PathLike[str] = "out", *, frame: Frame = "pandas", server: str = "") -> Explorer:
    """The graph that `kg build -o PATH` wrote.

    `frame` is the kind of DataFrame answers come as. `server`, the address of a running `kg serve`
    ("http://127.0.0.1:8000"), is where links of entities lead; else they are their IRIs.
    GraphError when there is no graph.
    """
    explorer = Explorer(Graph.open(Path(path)), frame=frame, server=server)
    _opened[:] = [explorer]
    return explorer


def latest() -> Explorer | None:
    """The graph opened last in this session."""
    return _opened[0] if _opened else None


class Explorer:
    """An open graph. Shown as the last line of a cell it draws itself."""

    def __init__(self, graph: Graph, *, frame: Frame = "pandas", server: str = "") -> None:
        self.graph = graph
        self.frame = frame
        self.server = server

    def __repr__(self) -> str:
        where = self.graph.path.parent if self.graph.path else "memory"
        return f"<graph in {where}: {self.subgraph()!r}>"

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> Mapping[str, Any]:
        return self.subgraph()._repr_mimebundle_()

    @cached_property
    def picture(self) -> Picture:
        """The things, links, facts and sentences that the page shows."""
        return picture(self.graph)

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """The classes and properties of the ontology."""
        return terms(self.graph)

    @cached_property
    def _teller(self) -> Teller:
        return Teller(self.graph)

    def query(
        self,
        sparql: str,
        params: Mapping[str, object] | None = None,
        *,
        frame: Frame | None = None,
        timeout: float | None = None,
    ) -> pd.DataFrame:
        """The answer to SPARQL, prefixes known, as a DataFrame; QueryError with line and column.

        `params` fill the places `VALUES ?name { UNDEF }`; `timeout` is in seconds. IRIs come short
        ("person/vn/mai-tien-dung", "org:role"), numbers and whole dates as Python's, and columns `x_label`
        with the names of things follow.
        """
        values = {name: str(value) for name, value in (params or {}).items()}
        rows = self.graph.answer(read(self.graph, sparql, values), values, timeout=timeout)
        return self.table(rows, frame)

    def named(self, name: str, /, *, frame: Frame | None = None, **params: object) -> pd.DataFrame:
        """The answer to a named query: `g.named("posts", document="004_8927cea387e505eb")`."""
        return self.query(name, params, frame=frame)

    def table(self, rows: Rows, frame: Frame | None = None) -> pd.DataFrame:
        """An answer as a DataFrame."""
        from kg.notebook.answer import pandas, polars

        found = columns(rows, self._teller.label)
        if (frame or self.frame) == "polars":
            answer: pd.DataFrame = polars(found)
            return answer
        return pandas(found, self.server)

    def queries(self) -> pd.DataFrame:
        """The named queries: what each answers, and its parameters."""
        import pandas as pd

        rows = ((one.name, one.vi, one.en, ", ".join(p.name for p in one.params)) for one in catalogue())
        return pd.DataFrame(rows, columns=["name", "vi", "en", "params"]).set_index("name")

    def entity(self, what: str) -> Entity:
        """The one thing that an IRI, a path or a name means; QueryError when that is none or several."""
        found = the(self.graph, what)
        return entity(self.picture, found.iri, self._name(found.iri, found.name), server=self.server)

    def explain(self, what: str | Entity) -> Explanation:
        """Every fact about a thing with its sentence, rule and document."""
        found = the(self.graph, str(what))
        labels = {term.short: term.label for term in self.terms}
        facts = self._teller.facts(found.iri)
        return Explanation(found.iri, self._name(found.iri, found.name), facts, labels, self.server)

    def subgraph(self, *what: str | Entity, steps: int = 1, most: int = _MOST) -> Drawing:
        """What lies at most `steps` links around things, or the whole graph; at most `most` things of it."""
        shown = self.picture
        iris = [the(self.graph, str(one)).iri for one in what] or [node.iri for node in shown.nodes]
        keep = around(shown, iris, steps=steps if what else 0, most=most)
        return Drawing(subset(shown, keep), len(shown.nodes))

    def path(self, start: str | Entity, stop: str | Entity) -> Way:
        """The shortest way between two things, with the sentences along it."""
        one, two = the(self.graph, str(start)), the(self.graph, str(stop))
        way = shortest(self.picture, one.iri, two.iri)
        return Way(self._name(one.iri, one.name), self._name(two.iri, two.name), way)

    def stats(self) -> pd.DataFrame:
        """The things by degree, with the share of ways between agencies over each, and their community."""
        import pandas as pd

        found = survey(self.picture).nodes
        names = ("name", "kind", "degree", "between", "community", "iri")
        return pd.DataFrame(
            [tuple(getattr(one, name) for name in names) for one in found], columns=list(names)
        ).set_index("name")

    def to_networkx(self) -> nx.MultiDiGraph:
        """The whole graph for networkx: labels, kinds, days and sentences as attributes."""
        return network(self.picture)

    def to_rdflib(self) -> rdflib.Dataset:
        """The store for rdflib, read only; SPARQL goes to Oxigraph through the guard of `query`."""
        from kg.notebook.rdf import dataset

        return dataset(self.graph)

    def _name(self, iri: str, known: str) -> str:
        return self._teller.label(iri) or known
