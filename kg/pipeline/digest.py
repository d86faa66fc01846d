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
_KINDS = (".py", ".yaml", ".ttl", ".json", ".txt", ".tsv", ".csv")


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
        *(kg / name for name in _PACKAGES),
        *(kg.parent / n for n in ("extractors", "ontology")),
    ]
    return _tree(kg.parent, parts)


def _tree(root: Path, parts: Iterable[Path]) -> str:
    files = {path for part in parts for path in ([part] if part.is_file() else part.rglob("*"))}
    wanted = sorted(path for path in files if path.suffix in _KINDS and "__pycache__" not in path.parts)
    return of([[p.relative_to(root).as_posix(), hashlib.sha256(p.read_bytes()).hexdigest()] for p in wanted])
