"""The sentences behind a link or a fact of a picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.view.picture import STATUSES, Picture

Proofs = Iterable[tuple[int, int, int, str, int]]


@dataclass(frozen=True, slots=True)
class Quote:
    """One sentence that says a fact; `words` are the part the rule read, `before` and `after` the rest."""

    document: str
    published: str
    url: str
    before: str
    words: str
    after: str
    rule: str
    status: str

    @property
    def sentence(self) -> str:
        """The whole sentence."""
        return self.before + self.words + self.after


def quotes(picture: Picture, proofs: Proofs) -> tuple[Quote, ...]:
    """The quotes of a link's or fact's proofs, by document, in the order of the text."""
    found = [_quote(picture, proof) for proof in proofs]
    return tuple(sorted(found, key=lambda quote: quote.document))


def _quote(picture: Picture, proof: tuple[int, int, int, str, int]) -> Quote:
    number, start, stop, rule, status = proof
    sentence = picture.sentences[number]
    article = picture.articles[sentence.document] if sentence.document >= 0 else None
    parts = (sentence.text[:start], sentence.text[start:stop], sentence.text[stop:])
    before, words, after = map(_flat, parts)
    return Quote(
        document=article.iri.rpartition("/doc/")[2] if article else "",
        published=article.published if article else "",
        url=article.url if article else "",
        before=before,
        words=words,
        after=after,
        rule=rule,
        status=STATUSES[status],
    )


def _flat(text: str) -> str:
    """The text on one line; the blanks at its ends stay, as the parts of a sentence are joined again.

    >>> _flat("Ông Dũng\\n chủ trì ")
    'Ông Dũng chủ trì '
    """
    return " ".join(f"[{text}]".split())[1:-1]
