"""`graph.html` from a store, in one call."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kg.view.source import BASE

if TYPE_CHECKING:
    from pyoxigraph import Store

    from kg.view.encode import Drawing
    from kg.view.picture import Picture


def render(store_path: Path, html_path: Path, *, sparql: bool = False) -> None:
    """Writes the page of a store folder, atomically; the same graph gives the same bytes.

    `sparql` adds the tab that asks the graph inside the page. Raises GraphError when there is no store.
    """
    from kg.view.source import open_store

    _write(html_path, page(open_store(Path(store_path)), sparql=sparql))


def page(store: Store, *, sparql: bool = False, base: str = BASE) -> str:
    """The page of an open store as text."""
    from kg.view.encode import blocks
    from kg.view.page import html
    from kg.view.reader import picture
    from kg.view.source import read

    with _uncollected():
        shown = picture(read(store, base))
        drawing = draw(shown)
        ask = None
        if sparql:
            from kg.view.ask import ask_blocks

            ask = ask_blocks(store)
        return html(shown, drawing, blocks(shown, drawing), ask)


@contextmanager
def _uncollected() -> Iterator[None]:
    """No cycle collector meanwhile: it would walk millions of live objects again and again for nothing."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def draw(picture: Picture) -> Drawing:
    """Places, communities, sizes and ranks of a picture's nodes."""
    import numpy as np

    from kg.view.community import communities
    from kg.view.encode import Drawing
    from kg.view.picture import STATUSES
    from kg.view.place import positions

    referred = STATUSES.index("reference")
    pairs = sorted({(min(k.start, k.stop), max(k.start, k.stop)) for k in picture.links if k.start != k.stop})
    size = len(picture.nodes)
    group = communities(size, pairs)
    array = np.array(pairs, np.int64).reshape(-1, 2)
    place = positions(array, np.array(group, np.int64))
    degree = np.zeros(size)
    # a country has hundreds of bodies in the reference data; what articles say counts more
    weight = [0.2 if link.status == referred else 1.0 for link in picture.links]
    np.add.at(degree, [link.start for link in picture.links], weight)
    np.add.at(degree, [link.stop for link in picture.links], weight)
    rank = np.empty(size, np.int64)
    rank[np.argsort(-degree, kind="stable")] = np.arange(size)
    # area grows with the number of neighbours, from 8 to 26 units of radius
    radius = np.clip(np.rint(7 + 2.6 * np.sqrt(degree)), 8, 26).astype(np.int64)
    return Drawing(place[:, 0].tolist(), place[:, 1].tolist(), group, radius.tolist(), rank.tolist())


def _write(path: Path, text: str) -> None:
    """All of the file or nothing of it, in UTF-8 whatever the locale."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        fresh.write_bytes(text.encode("utf-8"))
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
