"""Which of the offered media types a client likes best (RFC 9110, section 12.5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

RESULTS = (
    "application/sparql-results+json",
    "application/sparql-results+xml",
    "text/csv",
    "text/tab-separated-values",
    "application/json",
    "application/xml",
)
GRAPHS = (
    "text/turtle",
    "application/n-triples",
    "application/ld+json",
    "application/rdf+xml",
    "application/json",
    "application/xml",
)
HTML = "text/html"


def best(accept: str, offered: Sequence[str]) -> str:
    """The offered type with the highest quality, the first of equals; "" when none is acceptable.

    >>> best("text/csv;q=0.5, application/*", RESULTS)
    'application/sparql-results+json'
    >>> best("image/png", RESULTS)
    ''
    """
    ranges = list(_ranges(accept or "*/*"))
    liked = [(_quality(media, ranges), -at, media) for at, media in enumerate(offered)]
    quality, _, media = max(liked)
    return media if quality > 0 else ""


def language(accept: str, offered: Sequence[str]) -> str:
    """The offered language a client likes best, the first when it likes none.

    >>> language("en-GB,en;q=0.9,vi;q=0.8", ("vi", "en"))
    'en'
    """
    wanted = {name.partition("-")[0]: quality for name, quality in _ranges(accept)}
    liked = [(wanted.get(name, wanted.get("*", 0.0)), -at, name) for at, name in enumerate(offered)]
    return max(liked)[2]


def _ranges(accept: str) -> Iterator[tuple[str, float]]:
    for part in accept.split(","):
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        quality = 1.0
        for parameter in parameters:
            key, _, value = parameter.partition("=")
            if key.strip() == "q":
                quality = _number(value)
        if name:
            yield name, quality


def _number(text: str) -> float:
    try:
        return min(1.0, max(0.0, float(text)))
    except ValueError:
        return 0.0


def _quality(media: str, ranges: list[tuple[str, float]]) -> float:
    """The quality of the most specific range that covers the type: `a/b`, then `a/*`, then `*/*`."""
    order = ("*/*", f"{media.partition('/')[0]}/*", media)
    found = [(order.index(name), quality) for name, quality in ranges if name in order]
    return max(found)[1] if found else 0.0
