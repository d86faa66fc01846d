"""Articles made by hand: referents and facts over a text that really holds their words."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from kg.model import Document, Evidence, Extraction, Fact, Naming, Ref, Referent, Span


@dataclass
class Article:
    """Builds one extraction; what the text lacks is added to it as a line of its own."""

    id: str
    published: str | None = None
    text: str = ""
    publisher: str | None = None
    referents: list[Referent] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)

    def span(self, words: str) -> Span:
        start = self.text.find(words)
        if start < 0:
            start = len(self.text) + bool(self.text)
            self.text += ("\n" if self.text else "") + words
        return Span(self.id, start, start + len(words))

    def thing(
        self, type_: str, label: str, iri: str | None = None, *, words: str = "", **features: str
    ) -> Ref:
        naming = Naming(self.span(words or label), words or label, "test")
        features = {k.replace("_", "-"): v for k, v in features.items() if v}
        self.referents.append(Referent(type_, label, (naming,), iri, features))
        return Ref(len(self.referents) - 1)

    def says(self, frame: str, words: str = "", status: str = "stated", **slots: Ref | str) -> None:
        span = self.span(words or f"({frame} {len(self.facts)})")
        self.facts.append(Fact(frame, slots, Evidence(span, "test"), status))  # type: ignore[arg-type]

    def post(self, person: Ref, role: str, organization: Ref | None = None, **more: Ref | str) -> None:
        where = {"organization": organization} if organization else {}
        self.says("membership", person=person, role=role, **where, **more)

    def part(self, event: Ref, agent: Ref, role: str, **more: Ref | str) -> None:
        self.says("participation", event=event, agent=agent, role=role, **more)

    def done(self) -> Extraction:
        document = Document(self.id, self.text, published=self.published, publisher=self.publisher)
        return Extraction(document, tuple(self.referents), tuple(self.facts))


@pytest.fixture
def article() -> type[Article]:
    return Article


@pytest.fixture(scope="session")
def ontology():  # type: ignore[no-untyped-def]
    from kg.ontology.load import load

    return load()
