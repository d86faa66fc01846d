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


def render(store_path: Path, html_path: Path, *, sparql: bool = False) -> None:
    """Writes the page of a store folder, atomically; the same graph gives the same bytes.

    `sparql` adds the tab that asks the graph inside the page. Raises GraphError when there is no store.
    """
    from kg.view.source import open_store

    _write(html_path, page(open_store(Path(store_path)), sparql=sparql))


def page(store: Store, *, sparql: bool = False, base: str = BASE) -> str:
    """The page of an open store as text."""
    from kg.view.draw import drawn
    from kg.view.encode import blocks
    from kg.view.page import html
    from kg.view.reader import picture
    from kg.view.source import read

    with _uncollected():
        shown = picture(read(store, base))
        with drawn(shown) as drawing:
            ask = None
            if sparql:
                from kg.view.ask import ask_blocks

                ask = ask_blocks(store)
            made = blocks(shown, drawing)
            return html(shown, drawing(), made, ask)


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


def _write(path: Path, text: str) -> None:
    """All of the file or nothing of it, in UTF-8 whatever the locale."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        fresh.write_bytes(text.encode("utf-8"))
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
