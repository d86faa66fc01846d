"""Facts as triples: what a frame's slots say, and what the terms they use need to be understood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.graph import term, times
from kg.graph.names import CONCEPT, DURING, IN_SCHEME, INSIDE, INTERVAL, PREF, TYPE
from kg.graph.scope import Scope
from kg.graph.times import Triple
from kg.model import Fact, Ref
from kg.ontology.rows import Frame, Slot


@dataclass(frozen=True, slots=True)
class Statement:
    """What one fact says (`said`, each needs evidence) and definitions that hold anyway (`given`)."""

    said: tuple[Triple, ...]
    given: tuple[Triple, ...]


NOTHING = Statement((), ())


def state(fact: Fact, scope: Scope) -> Statement:
    """The triples of a fact; nothing when a slot it cannot do without is missing."""
    frame = scope.ontology.frames[fact.frame]
    subject = _subject(fact, frame, scope)
    if not subject or any(not fact.slots.get(name) for name in frame.key):
        return NOTHING
    said: list[Triple] = []
    given = [(subject, TYPE, scope.verb(c)) for c in frame.node]
    for slot in frame.slots.values():
        if fact.slots.get(slot.name):
            _slot(subject, slot, fact, scope, (said, given))
    if frame.node and not said:
        return NOTHING
    said += [(subject, scope.verb(p), term.literal(v)) for p, v in frame.literals.items()]
    return Statement(tuple(said), tuple(given))


def _subject(fact: Fact, frame: Frame, scope: Scope) -> str:
    if frame.node:
        return f"<{scope.ontology.base}{scope.node(fact)}>"
    value = fact.slots.get(frame.subject)
    return f"<{scope.ontology.base}{scope.entity(value.key).iri}>" if isinstance(value, Ref) else ""


def _slot(
    subject: str, slot: Slot, fact: Fact, scope: Scope, into: tuple[list[Triple], list[Triple]]
) -> None:
    said, given = into
    if slot.property == "time:inside":
        _attest(subject, fact.slots[slot.name], scope, into)
        return
    if slot.settled and _settled(subject, slot, fact, scope):
        return
    for name, value in _objects(slot, fact, scope, given):
        verb = scope.verb(name)
        said.append((value, verb, subject) if slot.inverse else (subject, verb, value))


def _settled(subject: str, slot: Slot, fact: Fact, scope: Scope) -> bool:
    """Whether the reference data say otherwise: "Nghị quyết 57" prints half of the number 57-NQ/TW."""
    term = scope.ontology.terms.get(subject[1:-1].removeprefix(scope.ontology.base))
    known = term.properties.get(slot.property, ()) if term else ()
    return bool(known) and fact.slots[slot.name] not in known


def _attest(subject: str, date: Ref | str, scope: Scope, into: tuple[list[Triple], list[Triple]]) -> None:
    """Dates on which something held: points inside an interval whose ends nobody knows (OWL-Time)."""
    said, given = into
    during = f"{subject[:-1]}/during>"
    for one in times.ends(date) if isinstance(date, str) else ():
        instant, described = times.period(one, scope.ontology.base)
        if instant:
            said += [(subject, DURING, during), (during, f"<{INSIDE}>", instant)]
            given += [(during, TYPE, INTERVAL), *described]


def _objects(slot: Slot, fact: Fact, scope: Scope, given: list[Triple]) -> Iterator[tuple[str, str]]:
    value = fact.slots[slot.name]
    if isinstance(value, Ref):
        yield slot.property, f"<{scope.ontology.base}{scope.entity(value.key).iri}>"
    elif slot.datatype == "date":
        pairs = zip((slot.property, slot.end), map(times.typed, times.ends(value)), strict=True)
        yield from ((name, date) for name, date in pairs if name and date)
    elif thing := _thing(slot, fact, scope, given):
        yield slot.property, thing


def _thing(slot: Slot, fact: Fact, scope: Scope, given: list[Triple]) -> str:
    text = str(fact.slots[slot.name])
    if slot.scheme:
        return _concept(slot, fact, scope, given)
    if slot.instant or slot.period:
        node, described = times.period(text, scope.ontology.base)
        given += described
        return node
    if slot.frame:
        return _other(slot, text, scope)
    if slot.base:
        return f"<{scope.ontology.expand(slot.base + text)}>" if text.isalnum() else ""
    if slot.datatype:
        return {"decimal": term.decimal, "positiveInteger": term.count}[slot.datatype](text)
    return term.literal(text, lang=slot.lang)


def _concept(slot: Slot, fact: Fact, scope: Scope, given: list[Triple]) -> str:
    name, label = scope.concept(slot, fact)
    base = scope.ontology.base
    iri = f"<{base}{slot.scheme}/{name}>"
    if label:
        given += [(iri, TYPE, CONCEPT), (iri, IN_SCHEME, f"<{base}scheme/{slot.scheme}>")]
        given.append((iri, PREF, term.literal(label, lang="vi")))
    return iri


def _other(slot: Slot, text: str, scope: Scope) -> str:
    """The node of another fact of the document, named by its position in `Extraction.facts`."""
    other = scope.facts[int(text)] if text.isdecimal() and int(text) < len(scope.facts) else None
    if other is None or other.frame != slot.frame:
        return ""
    return f"<{scope.ontology.base}{scope.node(other)}>"
