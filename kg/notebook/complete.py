"""Completion in `%%sparql` cells: prefixes, then the classes and properties under them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from IPython.core.completer import (
    CompletionContext,
    SimpleCompletion,
    SimpleMatcherResult,
    context_matcher,
)

from kg.notebook.terms import Term
from kg.query.catalogue import prefixes

_FRAGMENT = re.compile(r"(?<![\w?$:<@])[A-Za-z][\w-]*:?[\w-]*$")
_MAGIC = re.compile(r"\s*%%sparql\b")


def matches(typed: str, terms: Iterable[Term]) -> list[tuple[str, str]]:
    """What `typed` may become, as (text, kind).

    >>> matches("sch", [])
    [('schema:', 'prefix')]
    """
    if ":" not in typed:
        return [(f"{prefix}:", "prefix") for prefix in sorted(prefixes()) if prefix.startswith(typed)]
    prefix, _, local = typed.partition(":")
    wanted = f"{prefix}:{local}".casefold()
    return [(term.short, term.kind) for term in terms if term.short.casefold().startswith(wanted)]


def matcher(terms: Callable[[], Iterable[Term]]) -> Callable[[CompletionContext], SimpleMatcherResult]:
    """A matcher for IPython that answers only inside `%%sparql` cells."""

    @context_matcher(identifier="kg.sparql")  # type: ignore[untyped-decorator]
    def sparql(context: CompletionContext) -> SimpleMatcherResult:
        fragment = _FRAGMENT.search(context.text_until_cursor)
        if not _MAGIC.match(context.full_text) or context.cursor_line == 0 or not fragment:
            return {"completions": [], "suppress": False}
        found = matches(fragment[0], terms())
        return {
            "completions": [SimpleCompletion(text, type=kind) for text, kind in found],
            "matched_fragment": fragment[0],
            "suppress": True,
            "ordered": True,
        }

    return sparql  # type: ignore[no-any-return]
