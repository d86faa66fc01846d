"""A saved web page to a draft: the article without menus, teasers and advertisements."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from typing import Any

from kg.corpus.decode import decode
from kg.corpus.source import Draft
from kg.errors import InputError

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_LARGEST = 8_000_000  # characters of markup: a news page has 200,000; trafilatura's time grows with the tree

_DATES = (
    "//meta[@property='article:published_time']/@content",
    "//meta[@itemprop='datePublished' or @name='datePublished']/@content",
    "//meta[@name='pubdate' or @name='publishdate' or @name='publish-date']/@content",
    "//meta[@name='article:published_time']/@content",
    "//meta[@name='dc.date' or @name='DC.date.issued' or @name='dcterms.created']/@content",
    "//*[@itemprop='datePublished']/@datetime",
    "//time[@pubdate]/@datetime",
)


def page(data: bytes) -> Draft:
    """The main text of a page, its headline first, with title, url, publisher and the date it states.

    Raises InputError when no text is found. A date is taken only from the page's own statement of when it
    was published, never guessed from the words or the address.
    """
    declared = _CHARSET.search(data[:4096])
    markup, notes = decode(data, declared[1].decode("ascii") if declared else "")
    if len(markup) > _LARGEST:
        what = f"has {len(markup):,} characters of HTML, more than {_LARGEST:,}"
        raise InputError(what, todo="Save one article a page")
    text, fields = _article(markup)
    if not text.strip():
        raise InputError("has no article text", todo="Save the article's text as .txt")
    headline = fields.pop("headline")
    if headline and headline not in text[: len(headline) + 200]:
        text = f"{headline}\n\n{text}"
    return Draft(text, {name: value for name, value in fields.items() if value}, notes)


def _article(markup: str) -> tuple[str, dict[str, str]]:
    """The main text and the fields of a page, an empty string for what it does not have."""
    from lxml import etree
    from trafilatura import bare_extraction, load_html

    for name in ("trafilatura", "htmldate"):  # what they would log is said as a Problem
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        tree = load_html(markup)
        if tree is None:
            raise InputError("has no HTML to read", todo="Save the page again as HTML, or as text")
        headline, stated = _headline(tree), _stated(tree)  # before trafilatura prunes the tree
        found = bare_extraction(
            tree, include_comments=False, date_extraction_params=_DATING, with_metadata=True
        )
    except (etree.LxmlError, ValueError, TypeError, AttributeError, RecursionError) as error:
        what = f"is HTML too broken to read ({type(error).__name__})"
        raise InputError(what, todo="Save its text") from None
    title, url, site = (getattr(found, name, None) or "" for name in ("title", "url", "sitename"))
    fields = {"title": headline or title, "url": url, "publisher": site, "published": stated}
    return getattr(found, "text", None) or "", {**fields, "headline": headline}


# htmldate's answer is not used; a fixed upper bound keeps it from reading the clock.
_DATING = {"extensive_search": False, "max_date": "2100-01-01"}


def _headline(tree: Any) -> str:
    """The words of the only `h1`; a page with several has no headline that is sure."""
    heads = [" ".join("".join(head.itertext()).split()) for head in tree.iter("h1")]
    heads = [head for head in heads if head]
    return heads[0] if len(heads) == 1 else ""


def _stated(tree: Any) -> str:
    """The date in the page's own metadata (meta, JSON-LD, itemprop, time), as printed; "" without one."""
    for path in _DATES:
        for value in tree.xpath(path):
            if str(value).strip():
                return str(value)
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            for value in _published(script.text or ""):
                return value
    return ""


def _published(script: str) -> Iterator[str]:
    try:
        waiting = [json.loads(script)]
    except (ValueError, RecursionError):
        return
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting.extend(node)
        elif isinstance(node, dict):
            if isinstance(node.get("datePublished"), str):
                yield node["datePublished"]
            waiting.extend(node.get("@graph", ()) if isinstance(node.get("@graph"), list) else ())
