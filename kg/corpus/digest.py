"""Hashes that say whether two documents are the same text, or the same input."""

from __future__ import annotations

import hashlib
import json

from kg.model import Document


def content_hash(document: Document) -> str:
    """SHA-256 of the document's text (NFC, UTF-8) in hex: equal for the same words from anywhere."""
    return hashlib.sha256(document.text.encode()).hexdigest()


def input_hash(document: Document) -> str:
    """SHA-256 over every field of the document in hex: equal when a new build would read the same from it."""
    zones = [[zone.kind, zone.start, zone.stop] for zone in document.zones]
    fields = [
        document.id,
        document.text,
        document.url,
        document.published,
        document.publisher,
        document.title,
        zones,
    ]
    return hashlib.sha256(json.dumps(fields, ensure_ascii=False).encode()).hexdigest()
