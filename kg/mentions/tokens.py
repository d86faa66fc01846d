"""Raw spaCy token patterns, for what a phrase cannot say; a sentence meets them only through a trigger."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from kg.errors import RuleError
from kg.mentions.encode import FIRST, Encoded
from kg.text import fold

_TOKEN = re.compile(r"\w+|[^\w\s]")


@cache
def _spacy() -> tuple[Any, Any]:
    """The shared vocabulary and the two spaCy classes; imported on first use, since spaCy takes a second."""
    import spacy
    from spacy.matcher import Matcher
    from spacy.tokens import Doc

    # The vocabulary of a language: a bare one knows no LOWER.
    return spacy.blank("xx").vocab, (Matcher, Doc)


@dataclass(frozen=True, slots=True)
class TokenPattern:
    """One spaCy pattern. Of a mention's token, the dictionary carries `_class: Class` and `_slot: name`.

    `plain` is the pattern as spaCy takes it, with the mention classes that each class accepts.
    """

    id: str
    pattern: tuple[Mapping[str, Any], ...]
    plain: tuple[Mapping[str, Any], ...]
    classes: tuple[str, ...]
    slots: tuple[str, ...]
    trigger: str

    @classmethod
    def of(cls, rule: str, raw: Mapping[str, Any], members: Callable[[str], list[str]]) -> TokenPattern:
        """The pattern of a rule's `tokens:` item. RuleError when it has no literal word to look for."""
        pattern = tuple(raw["pattern"])
        words = [str(t["LOWER"]) for t in pattern if isinstance(t.get("LOWER"), str)]
        if not words:
            todo = "add one, so that the rule has a trigger"
            raise RuleError("a token pattern without a literal LOWER word", todo=todo)
        classes = tuple(str(t["_class"]) for t in pattern if "_class" in t)
        slots = tuple(str(t["_slot"]) for t in pattern if "_slot" in t)
        plain = tuple(_plain(t, members) for t in pattern)
        return cls(rule, pattern, plain, classes, slots, fold(max(words, key=len)))

    def matches(self, line: Encoded, make: Callable[..., Any]) -> Iterator[Any]:
        """Matches in an encoded sentence, the longest from each start. RuleError for what spaCy refuses."""
        if self.trigger not in line.text:
            return
        tokens = [(m.start(), m.group()) for m in _TOKEN.finditer(line.text)]
        vocabulary, (matcher_of, doc_of) = _spacy()
        doc = doc_of(vocabulary, words=[w for _, w in tokens])
        for token, (start, word) in zip(doc, tokens, strict=True):
            token.ent_type_ = line.mentions[start].type if ord(word[0]) >= FIRST else ""
        matcher = matcher_of(vocabulary)
        try:
            matcher.add(self.id, [[dict(t) for t in self.plain]], greedy="LONGEST")
        except ValueError as error:
            what = f"{self.id}: not a spaCy token pattern ({' '.join(str(error).split())})"
            raise RuleError(what, todo="see the Matcher of spaCy") from None
        for _, first, last, alignment in matcher(doc, with_alignments=True):
            starts = [start for start, _ in tokens[first:last]]
            end = tokens[last - 1][0] + len(tokens[last - 1][1])
            yield make(line.start(starts[0]), line.stop(end), self._slots(line, starts, alignment))

    def _slots(self, line: Encoded, starts: list[int], alignment: list[int]) -> dict[str, list[Any]]:
        """The mentions of each slot, by which element of the pattern each token met."""
        found: dict[str, list[Any]] = {}
        for position, index in zip(starts, alignment, strict=True):
            name = self.pattern[index].get("_slot")
            if name and position in line.mentions:
                found.setdefault(name, []).append(line.mentions[position])
        return found


def _plain(token: Mapping[str, Any], members: Callable[[str], list[str]]) -> dict[str, Any]:
    """What spaCy is to look for in one token."""
    plain = {name: value for name, value in token.items() if not name.startswith("_")}
    return plain | ({"ENT_TYPE": {"IN": members(str(token["_class"]))}} if "_class" in token else {})
