"""What a notebook makes of our HTML: read as a browser reads it, and as a sanitiser leaves it."""

from __future__ import annotations

from html.parser import HTMLParser

# Tags that JupyterLab takes out of an untrusted output together with all that is in them, and tags and
# attributes that it keeps (packages/apputils/src/sanitizer.ts, those that we write).
_DROPPED = {"style", "script", "iframe", "svg", "textarea", "option"}
_KEPT = {
    "a",
    "b",
    "br",
    "code",
    "div",
    "i",
    "img",
    "mark",
    "p",
    "span",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
}
_ATTRIBUTES = {"a": {"href", "target", "rel"}, "img": {"src", "alt"}, "*": {"class"}}


class Tags(HTMLParser):
    """The tags of a page with their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.tags if name == tag]


class Sanitised(Tags):
    """What is left in an untrusted notebook."""

    def __init__(self, page: str) -> None:
        self.inside: list[str] = []
        super().__init__(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _DROPPED:
            self.inside.append(tag)
        elif not self.inside and tag in _KEPT:
            kept = _ATTRIBUTES.get(tag, set()) | _ATTRIBUTES["*"]
            super().handle_starttag(tag, [(name, value) for name, value in attrs if name in kept])

    def handle_endtag(self, tag: str) -> None:
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data: str) -> None:
        if not self.inside:
            super().handle_data(data)
