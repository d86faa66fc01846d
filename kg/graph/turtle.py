"""The default graph as Turtle that people read: prefixes, one block per subject, sorted."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from operator import itemgetter

from kg.graph.names import TYPE

_LOCAL = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
# Only what no reader could resolve otherwise: no dots, no colons, no empty segments.
_RELATIVE = re.compile(r"[a-z][a-z0-9-]*(?:/[A-Za-z0-9_~%-]+)*(?:#char=\d+,\d+)?")
# IRIs that are at hand: many things are of one class and speak of one another.
_KNOWN = 1 << 14


class Turtle:
    """Writes sorted N-Triples lines as Turtle."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self._base = prefixes["id"]
        self._prefixes = {ns: prefix for prefix, ns in sorted(prefixes.items()) if prefix != "id"}
        self._predicate = cache(self.term)
        self._short = lru_cache(_KNOWN)(self._iri)

    def head(self) -> str:
        """The declarations on top of the file, and an empty line."""
        rows = [f"@prefix {prefix}: <{ns}> .\n" for ns, prefix in self._prefixes.items()]
        return f"@base <{self._base}> .\n" + "".join(sorted(rows)) + "\n"

    def blocks(self, lines: Iterable[bytes]) -> Iterator[str]:
        """One block per subject, each ending in an empty line."""
        rows = (line.decode()[:-3].split(" ", 2) for line in lines)
        for subject, group in itertools.groupby(rows, key=itemgetter(0)):
            yield self._block(subject, group)

    def _block(self, subject: str, rows: Iterable[list[str]]) -> str:
        verbs: dict[str, list[str]] = {}
        for _, predicate, thing in rows:
            verbs.setdefault(predicate, []).append(self.term(thing))
        ordered = sorted(verbs.items(), key=lambda item: item[0] != TYPE)
        said = (f"    {self._verb(verb)} " + " ,\n        ".join(things) for verb, things in ordered)
        return f"{self.term(subject)}\n" + " ;\n".join(said) + " .\n\n"

    def _verb(self, predicate: str) -> str:
        return "a" if predicate == TYPE else self._predicate(predicate)

    def term(self, text: str) -> str:
        """A term of N-Triples as short as Turtle allows."""
        if text.startswith("<"):
            return self._short(text[1:-1])
        if text.endswith(">"):
            value, _, datatype = text.rpartition("^^<")
            return f"{value}^^{self._iri(datatype[:-1])}"
        return text

    def _iri(self, iri: str) -> str:
        if iri.startswith(self._base) and _RELATIVE.fullmatch(iri, len(self._base)):
            return f"<{iri[len(self._base) :]}>"
        cut = max(iri.rfind("#"), iri.rfind("/")) + 1
        prefix = self._prefixes.get(iri[:cut])
        return f"{prefix}:{iri[cut:]}" if prefix and _LOCAL.fullmatch(iri, cut) else f"<{iri}>"
