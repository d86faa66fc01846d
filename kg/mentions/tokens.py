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
    from spacy.matcher import Matcher
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    return Vocab(), (Matcher, Doc)


@dataclass(frozen=True, slots=True)
class TokenPattern:
    """One spaCy pattern. Of a mention's token, the dictionary carries `_class: Class` and `_slot: name`."""

    id: str
    pattern: tuple[Mapping[str, Any], ...]
    classes: tuple[str, ...]
    slots: tuple[str, ...]
    trigger: str

    @classmethod
    def of(cls, rule: str, raw: Mapping[str, Any]) -> TokenPattern:
        """The pattern of a rule's `tokens:` item. RuleError when it has no literal word to look for."""
        pattern = tuple(raw["pattern"])
        words = [str(t["LOWER"]) for t in pattern if isinstance(t.get("LOWER"), str)]
        if not words:
            raise RuleError(
                "a token pattern without a literal LOWER word", todo="add one, so that the rule has a trigger"
            )
        classes = tuple(str(t["_class"]) for t in pattern if "_class" in t)
        slots = tuple(str(t["_slot"]) for t in pattern if "_slot" in t)
        return cls(rule, pattern, classes, slots, fold(max(words, key=len)))

    def matches(self, line: Encoded, make: Callable[..., Any]) -> Iterator[Any]:
        """Matches in an encoded sentence, the longest from each start."""
        if self.trigger not in line.text:
            return
        tokens = [(m.start(), m.group()) for m in _TOKEN.finditer(line.text)]
        vocabulary, (matcher_of, doc_of) = _spacy()
        doc = doc_of(vocabulary, words=[w for _, w in tokens])
        labels = [
            line.mentions[s].type if ord(w[0]) >= FIRST and s in line.mentions else "" for s, w in tokens
        ]
        for token, label in zip(doc, labels, strict=True):
            token.ent_type_ = label
        matcher = matcher_of(vocabulary)
        plain = [
            {k: v for k, v in t.items() if not k.startswith("_")}
            | ({"ENT_TYPE": t["_class"]} if "_class" in t else {})
            for t in self.pattern
        ]
        matcher.add(self.id, [plain], greedy="LONGEST")
        for _, first, last, alignment in matcher(doc, with_alignments=True):
            slots: dict[str, list[Any]] = {}
            for offset, index in enumerate(alignment):
                name = self.pattern[index].get("_slot")
                position = tokens[first + offset][0]
                if name and position in line.mentions:
                    slots.setdefault(name, []).append(line.mentions[position])
            end = tokens[last - 1][0] + len(tokens[last - 1][1])
            yield make(line.start(tokens[first][0]), line.stop(end), slots)
