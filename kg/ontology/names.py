"""IRIs in three lengths: full, CURIE (`org:role`), and relative to the base (`org/vn/chinh-phu`)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Names:
    """The prefixes of `prefixes.ttl`; `id:` is the base of individuals, `egov:` of our own terms.

    >>> names = Names({"org": "http://www.w3.org/ns/org#", "id": "https://example.org/egov/id/"})
    >>> names.expand("org:role"), names.expand("org/vn/chinh-phu")
    ('http://www.w3.org/ns/org#role', 'https://example.org/egov/id/org/vn/chinh-phu')
    >>> names.shrink("http://www.w3.org/ns/org#role")
    'org:role'
    """

    prefixes: Mapping[str, str]

    @property
    def base(self) -> str:
        """Where individuals live."""
        return self.prefixes["id"]

    def expand(self, name: str) -> str:
        """The full IRI of a CURIE, of a path relative to the base, or of an IRI that is full already."""
        prefix, colon, local = name.partition(":")
        if not colon or "/" in prefix:
            return self.base + name
        if local.startswith("//") or prefix not in self.prefixes:
            return name
        return self.prefixes[prefix] + local

    def shrink(self, iri: str) -> str:
        """The shortest name that `expand` leads back: relative, else a CURIE, else the IRI itself."""
        if iri.startswith(self.base):
            short = iri[len(self.base) :]
            return short if self.expand(short) == iri else iri
        cut = max(iri.rfind("#"), iri.rfind("/")) + 1
        prefix = self._prefix(iri[:cut])
        return f"{prefix}:{iri[cut:]}" if prefix else iri

    def _prefix(self, namespace: str) -> str:
        return next((p for p, ns in self.prefixes.items() if ns == namespace and p != "id"), "")
