"""Asking a built graph: named queries, SPARQL, explanations."""

from kg.query.catalogue import catalogue, find, standalone
from kg.query.graph import Graph
from kg.query.header import NamedQuery, Param
from kg.query.rows import Rows

__all__ = ["Graph", "NamedQuery", "Param", "Rows", "catalogue", "find", "standalone"]
