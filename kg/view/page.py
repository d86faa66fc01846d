"""`graph.html` as text: pyvis fills our template with the opening view, all else is inlined."""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.view.draw import Drawing
    from kg.view.picture import Picture

PAGE = Path(__file__).parent / "page"
# What vis-network draws at once: more nodes or edges than these and dragging falls below 55 frames a second.
NODES, LINKS = 420, 900
# A large graph opens on this many of its most connected nodes: what a reader can still take in.
CORE = 110


def core(picture: Picture, drawing: Drawing) -> tuple[list[int], list[int]]:
    """The nodes and links the page opens with: all of a small graph, the most connected of a large one."""
    if len(picture.nodes) <= NODES and len(picture.links) <= LINKS:
        return list(range(len(picture.nodes))), list(range(len(picture.links)))
    first = {number for number, rank in enumerate(drawing.rank) if rank < CORE}
    links = [n for n, link in enumerate(picture.links) if link.start in first and link.stop in first]
    return sorted(first), links[:LINKS]


def network(picture: Picture, drawing: Drawing) -> Any:
    """The opening view as a pyvis Network, made from a networkx graph."""
    import networkx as nx
    from pyvis.network import Network

    graph = nx.MultiDiGraph()
    nodes, links = core(picture, drawing)
    for number in nodes:
        node = picture.nodes[number]
        graph.add_node(
            number,
            label=node.name.vi,
            group=picture.kinds[node.kind].key,
            size=drawing.radius[number],
            x=drawing.x[number],
            y=drawing.y[number],
        )
    for number in links:
        graph.add_edge(picture.links[number].start, picture.links[number].stop, id=number, width=1)
    net = Network(directed=True, cdn_resources="in_line")
    net.from_nx(graph)
    return net


def html(
    picture: Picture, drawing: Drawing, blocks: dict[str, str], ask: dict[str, str] | None = None
) -> str:
    """The whole page. `ask` adds the SPARQL tab: block names to base64 text."""
    from jinja2 import ChoiceLoader, Environment, FileSystemLoader, PackageLoader

    net = network(picture, drawing)
    net.templateEnv = Environment(
        loader=ChoiceLoader([FileSystemLoader(PAGE), PackageLoader("pyvis", "templates")]), autoescape=True
    )
    net.path = "graph.html"
    vis = _vis(net.templateEnv)
    scripts, style = [vis, script()], sheet()
    settings = {"ask": ask is not None, "nodes": NODES, "links": LINKS, "core": CORE}
    net.templateEnv.globals["kg"] = {
        "policy": policy(scripts, style, ask is not None),
        "scripts": scripts,
        "style": style,
        "strings": (PAGE / "strings.json").read_text("utf-8"),
        "settings": json.dumps(settings),
        "blocks": blocks | (ask or {}),
        "nodes": len(picture.nodes),
        "links": len(picture.links),
        "documents": len(picture.articles),
    }
    return str(net.generate_html())


def policy(scripts: list[str], style: str, wasm: bool) -> str:
    """The Content-Security-Policy: only these very scripts run, and nothing is ever requested."""
    hashes = " ".join(f"'sha256-{_hash(text)}'" for text in scripts)
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {hashes}" + (" 'wasm-unsafe-eval'" if wasm else ""),
            f"style-src 'sha256-{_hash(style)}'",
            "img-src data: blob:",
            "worker-src blob:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")


def _vis(environment: Any) -> str:
    """vis-network as pyvis bundles it, without the line that asks for a source map."""
    text, _, _ = environment.loader.get_source(environment, "lib/vis-9.1.2/vis-network.min.js")
    lines = [line for line in text.split("\n") if not line.startswith("//# sourceMappingURL")]
    return _inert("\n".join(lines))


@cache
def script() -> str:
    """The page's own JavaScript: its files in the order of their names, in one closed scope."""
    parts = [path.read_text("utf-8") for path in sorted((PAGE / "js").glob("*.js"))]
    return _inert('(() => {\n"use strict";\n' + "\n".join(parts) + "\n})();")


@cache
def sheet() -> str:
    """The page's style sheet: its files in the order of their names."""
    return "\n".join(path.read_text("utf-8") for path in sorted((PAGE / "css").glob("*.css")))


def _inert(text: str) -> str:
    """Script text that cannot close its own element, with the line ends that a browser hashes."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("</script", "<\\/script").replace("<!--", "<\\!--")
