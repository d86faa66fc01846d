"""Templates to HTML: everything escaped, words in the reader's language."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kg.serve.job import Reply

_HERE = Path(__file__).parent
LANGUAGES = ("vi", "en")


@cache
def strings() -> dict[str, dict[str, str]]:
    """Language → key → words of the pages."""
    found: dict[str, dict[str, str]] = json.loads((_HERE / "strings.json").read_text("utf-8"))
    return found


@cache
def _templates() -> Environment:
    loader = FileSystemLoader(_HERE / "templates")
    place = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    place.filters["urlquote"] = lambda text: quote(str(text), safe="")
    return place


def render(template: str, asked: Mapping[str, Any], status: int = 200, **values: Any) -> Reply:
    """The page. Links keep the language when the reader chose it by `?lang=`."""
    language = asked["lang"]
    other = next(name for name in LANGUAGES if name != language)
    values |= {
        "t": strings()[language],
        "lang": language,
        "here": keep(asked["chosen"]),
        "switch": f"{asked['path']}?{asked['rest']}lang={other}",
        "other": other,
    }
    body = _templates().get_template(template).render(values)
    headers = {"Vary": "Accept, Accept-Language", "Content-Language": language}
    return Reply(status, "text/html; charset=utf-8", body.encode(), headers)


def keep(chosen: str) -> Callable[[str], str]:
    """A function that adds the chosen language to a link of this service, before its fragment."""

    def here(href: str) -> str:
        if not chosen or not href.startswith("/"):
            return href
        path, mark, fragment = href.partition("#")
        return f"{path}{'&' if '?' in path else '?'}lang={chosen}{mark}{fragment}"

    return here
