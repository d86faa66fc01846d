"""A graph, or a part of it, drawn inside a notebook."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.notebook.html import frame, table, text
from kg.notebook.svg import image, svg
from kg.values.count import counted
from kg.view.picture import Picture

if TYPE_CHECKING:
    import networkx as nx

    from kg.view.draw import Drawing as Places

_HEIGHT = 640  # pixels: a laptop's screen without the bars of the browser and of the notebook
_ROWS = 12


class Drawing:
    """A drawn graph; `picture` is what it shows, `whole` how many things the graph has it was cut from."""

    def __init__(self, picture: Picture, whole: int, *, height: int = _HEIGHT) -> None:
        self.picture = picture
        self.whole = whole
        self.height = height

    def __repr__(self) -> str:
        return f"<graph of {self._counted()}>"

    def __len__(self) -> int:
        return len(self.picture.nodes)

    @cached_property
    def _places(self) -> Places:
        from kg.view.draw import draw

        return draw(self.picture)

    def page(self) -> str:
        """The interactive page, one HTML file that asks nobody for anything."""
        from kg.view.encode import blocks
        from kg.view.page import html

        return html(self.picture, self._places, blocks(self.picture, lambda: self._places))

    def save(self, path: str | Path) -> Path:
        """Writes the page to a file."""
        target = Path(path)
        target.write_bytes(self.page().encode())
        return target

    def svg(self) -> str:
        """The still picture as SVG."""
        return svg(self.picture, self._places)

    def to_networkx(self) -> nx.MultiDiGraph:
        """What is drawn as a networkx graph."""
        from kg.analysis import network

        return network(self.picture)

    def still(self) -> str:
        """Counts, picture and table: plain HTML without script or style, for notebooks that trust nothing."""
        near: dict[int, int] = dict.fromkeys(range(len(self.picture.nodes)), 0)
        for link in self.picture.links:
            near[link.start] += 1
            near[link.stop] += 1
        first = sorted(near, key=lambda node: (-near[node], node))[:_ROWS]
        nodes, kinds = self.picture.nodes, self.picture.kinds
        rows = [(text(nodes[n].name.vi), text(kinds[nodes[n].kind].vi), str(near[n])) for n in first]
        return image(self.picture, self._places) + table(("name", "class", "links"), rows)

    def _repr_html_(self) -> str:
        """The interactive page in a frame. Where a sanitiser takes frame and style away, the still one."""
        still = self.still()
        name = f"kg-{hashlib.sha256(still.encode()).hexdigest()[:12]}"
        return (
            f"<style>.{name}{{display:none}}</style>"
            f"{frame(self.page(), repr(self), self.height)}"
            f"<p>{text(self._counted())}</p>"
            f'<div class="{name}">{still}</div>'
        )

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> Mapping[str, Any]:
        return {"text/html": self._repr_html_(), "image/svg+xml": self.svg(), "text/plain": repr(self)}

    def _counted(self) -> str:
        shown, links = len(self.picture.nodes), len(self.picture.links)
        things = counted(shown, "thing")
        if shown < self.whole:
            things = f"{shown:,} of {counted(self.whole, 'thing')}"
        return f"{things}, {counted(links, 'link')}, {counted(len(self.picture.sentences), 'sentence')}"
