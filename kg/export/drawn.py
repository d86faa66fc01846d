"""The graph for programs that draw: GraphML and GEXF, with the places and colours of our own page."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING

from kg.analysis import network, picture
from kg.query import Graph
from kg.query.choose import local

if TYPE_CHECKING:
    import networkx as nx

    from kg.view.picture import Picture

# The day of writing, which networkx puts in: the same graph would not give the same bytes tomorrow.
_WRITTEN = re.compile(rb' lastmodifieddate="[^"]*"')


def graphml(graph: Graph) -> bytes:
    """GraphML 1.0, read by Gephi, yEd, Cytoscape, igraph and networkx; edge ids are `e0`, `e1` …."""
    from networkx.readwrite.graphml import write_graphml_xml

    out = io.BytesIO()
    # Not write_graphml: it writes other bytes where lxml is installed.
    write_graphml_xml(network(picture(graph)), out)
    return out.getvalue()


def gexf(graph: Graph) -> bytes:
    """GEXF 1.2 for Gephi, with place, size and colour of every node."""
    import networkx as nx

    shown = picture(graph)
    net = network(shown)
    _paint(shown, net)
    out = io.BytesIO()
    nx.write_gexf(net, out)
    return _WRITTEN.sub(b"", out.getvalue())


def _paint(shown: Picture, net: nx.MultiDiGraph) -> None:
    from kg.view.draw import draw

    drawing = draw(shown)
    for number, node in enumerate(shown.nodes):
        red, green, blue = bytes.fromhex(shown.kinds[node.kind].light.removeprefix("#"))
        net.nodes[local(node.iri)]["viz"] = {
            "size": float(drawing.radius[number]),
            # Down is up in Gephi.
            "position": {"x": float(drawing.x[number]), "y": -float(drawing.y[number]), "z": 0.0},
            "color": {"r": red, "g": green, "b": blue, "a": 1.0},
        }
