"""The blocks of the SPARQL tab: oxigraph's wasm build, the graph, the named queries."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kg.view.encode import as_json, squeeze
from kg.view.page import PAGE

if TYPE_CHECKING:
    from pyoxigraph import Store

VENDOR = PAGE / "vendor"


def ask_blocks(store: Store) -> dict[str, str]:
    """Block name to base64 text; every quad goes in, sorted, so that the same graph gives the same bytes."""
    script = _classic((VENDOR / "oxigraph.js").read_text("utf-8")) + (PAGE / "engine.js").read_text("utf-8")
    lines = sorted(f"{quad} .\n" for quad in store)
    return {
        "ask-js": squeeze(script.encode()),
        "ask-wasm": squeeze((VENDOR / "oxigraph.wasm").read_bytes()),
        "ask-quads": squeeze("".join(lines).encode()),
        "ask-queries": as_json(_queries()),
    }


def _classic(module: str) -> str:
    """A module as a classic script: a page opened from disk may not start a module worker."""
    module = re.sub(r"^export \{.*?\};$", "", module, flags=re.MULTILINE)
    module = re.sub(r"^export (?=class|function|const)", "", module, flags=re.MULTILINE)
    return module.replace("import.meta.url", '"blob:"')


def _queries() -> list[dict[str, str]]:
    from kg.query.catalogue import catalogue, standalone

    return [{"name": row.name, "vi": row.vi, "en": row.en, "query": standalone(row)} for row in catalogue()]
