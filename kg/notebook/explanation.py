"""Why the graph says what it says: each fact with the words, the rule and the document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kg.analysis import Path, Step
from kg.notebook.html import link, quote, table, target, text
from kg.query.choose import local
from kg.query.explain import Told
from kg.values.count import counted

if TYPE_CHECKING:
    import pandas as pd

_ROWS = 60


@dataclass(frozen=True, slots=True)
class Explanation:
    """All facts about one entity; `labels` gives the Vietnamese name of a property."""

    iri: str
    name: str
    facts: tuple[Told, ...]
    labels: Mapping[str, str]
    server: str = ""

    def __len__(self) -> int:
        return len(self.facts)

    def __repr__(self) -> str:
        return f"<{counted(len(self.facts), 'fact')} about {self.name}>"

    def frame(self) -> pd.DataFrame:
        """The facts as a DataFrame, a row for each sentence."""
        import pandas as pd

        names = (
            "property",
            "inward",
            "value",
            "status",
            "sentence",
            "words",
            "rule",
            "document",
            "published",
        )
        rows = (
            (
                one.property, one.inward, one.value, one.status,
                one.words.before + one.words.marked + one.words.after, one.words.marked,
                one.rule, one.document, one.published,
            )
            for one in self.facts
        )  # fmt: skip
        return pd.DataFrame(rows, columns=list(names))

    def _repr_html_(self) -> str:
        documents = len({fact.document for fact in self.facts})
        where = link(target(self.iri, self.server), local(self.iri))
        told = f"{counted(len(self.facts), 'fact')} in {counted(documents, 'document')}"
        head = f"<p><b>{text(self.name)}</b> · {where}<br>{told}</p>"
        rows = [self._row(fact) for fact in self.facts[:_ROWS]]
        more = len(self.facts) - _ROWS
        rest = f"<p>… and {more} more; frame() has all</p>" if more > 0 else ""
        return head + table(("property", "value", "words", "read by"), rows) + rest

    def _row(self, fact: Told) -> tuple[str, str, str, str]:
        name = self.labels.get(fact.property, fact.property)
        status = "" if fact.status == "stated" else f" <i>({text(fact.status)})</i>"
        said = quote(fact.words.before, fact.words.marked, fact.words.after)
        where = " · ".join(part for part in (fact.document, fact.published) if part)
        return (
            text(f"← {name}" if fact.inward else name),
            text(fact.value) + status,
            said,
            f"<code>{text(fact.rule)}</code><br>{text(where)}",
        )


@dataclass(frozen=True, slots=True)
class Way:
    """The shortest way between two things; empty where no document links them."""

    start: str
    stop: str
    path: Path | None

    @property
    def steps(self) -> tuple[Step, ...]:
        """The links from one end to the other."""
        return self.path.steps if self.path else ()

    def __len__(self) -> int:
        return len(self.steps)

    def __repr__(self) -> str:
        return (
            f"<{counted(len(self), 'step')} from {self.start} to {self.stop}>"
            if self.path
            else f"<{self._none()}>"
        )

    def _none(self) -> str:
        return f"no way from {self.start} to {self.stop}"

    def _repr_html_(self) -> str:
        if not self.path:
            return f"<p>{text(self._none())}</p>"
        return table(("from", "", "to", "in the words of"), map(_step, self.steps))


def _step(step: Step) -> tuple[str, str, str, str]:
    arrow = f"{text(step.relation)} →" if step.forward else f"← {text(step.relation)}"
    if not step.quotes:
        return text(step.start), arrow, text(step.stop), "<i>reference data</i>"
    first = step.quotes[0]
    said = f"{quote(first.before, first.words, first.after)}<br>{link(first.url, first.document)}"
    return text(step.start), arrow, text(step.stop), said
