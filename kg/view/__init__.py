"""`graph.html`: the graph as one page that opens from disk."""

from kg.view.write import render

__all__ = ["render"]
