"""Hashes that decide what must be read again: of contents, and of the program that reads them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict
from functools import cache
from pathlib import Path

from kg.model import Document

_PACKAGES = ("corpus", "text", "mentions", "facts", "values", "ontology")
# What else makes the rows of the shelf: outlines, summaries, packed extractions.
_FILES = (
    "entities/names.py",
    "entities/row.py",
    "entities/sketch.py",
    "graph/concepts.py",
    "graph/slug.py",
    "pipeline/outline.py",
    "pipeline/pack.py",
    "pipeline/work.py",
)
_KINDS = (".py", ".yaml", ".ttl", ".json", ".txt", ".tsv", ".csv")
_SHOWN = (".js", ".css", ".html", ".rq")


def of(*values: object) -> str:
    """SHA-256, as 64 hex digits, of the JSON array of the values."""
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def document(one: Document, program: str) -> str:
    """Changes when anything of the document does, or the program that reads it."""
    return of(asdict(one), program)


def file(path: str, *more: object) -> str:
    """Changes with the bytes of a file; OSError when it cannot be read."""
    with Path(path).open("rb") as opened:
        return of(hashlib.file_digest(opened, "sha256").hexdigest(), *more)


@cache
def program() -> str:
    """Of all code, rules and reference data that an extraction depends on."""
    kg = Path(__file__).resolve().parents[1]
    parts = [
        kg / "model.py",
        *(kg / name for name in (*_PACKAGES, *_FILES)),
        *(kg.parent / n for n in ("extractors", "ontology")),
    ]
    return _tree(kg.parent, parts)


@cache
def whole() -> str:
    """Of all code, rules and reference data that a graph and its page depend on."""
    kg = Path(__file__).resolve().parents[1]
    parts = [kg, *(kg.parent / n for n in ("extractors", "ontology"))]
    return _tree(kg.parent, parts, kinds=(*_KINDS, *_SHOWN))


@cache
def _hash(path: Path) -> str:
    """Of a file that does not change while the program runs."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _tree(root: Path, parts: Iterable[Path], *, kinds: tuple[str, ...] = _KINDS) -> str:
    files = {path for part in parts for path in ([part] if part.is_file() else part.rglob("*"))}
    wanted = sorted(path for path in files if path.suffix in kinds and "__pycache__" not in path.parts)
    return of([[p.relative_to(root).as_posix(), _hash(p)] for p in wanted])
