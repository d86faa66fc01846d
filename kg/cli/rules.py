"""`kg rules`, `kg try` and `kg gaps`: the tools of who writes rules."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kg.cli.evaluate import Articles, GraphDir, measure, told
from kg.cli.table import show

if TYPE_CHECKING:
    from kg.evaluate.trace import Stop, Trace
    from kg.facts import Reader
    from kg.mentions.match import Match, Ready
    from kg.mentions.mention import Mention
    from kg.mentions.reading import Reading

AsJson = Annotated[bool, typer.Option("--json", help="For programs.")]


def add(app: typer.Typer) -> None:
    """Register the commands."""
    app.command("rules")(rules)
    app.command("try")(attempt)


def rules(
    name: Annotated[str, typer.Argument(metavar="[ID]", help="Show one rule with all it has.")] = "",
    gold: Annotated[
        Path | None, typer.Option(metavar="GOLD_DIR", help="Measure the rules on this gold.")
    ] = None,
    graph: GraphDir = None,
    articles: Articles = None,
    as_json: AsJson = False,
) -> None:
    """List the rules: where each stands, what it says, how right it was on gold when that is given.

    Example: kg rules relations.chair --gold tests/gold --articles tests/gold/articles
    """
    from kg.facts import Reader

    reader = Reader()
    chosen = (reader.rule(name),) if name else reader.rules
    made = measure(gold, graph, articles) if gold else None
    right = {one.rule.id: made.precision(one.rule.id) for one in chosen} if made else {}
    if as_json:
        shown = [_dict(one, right) for one in chosen]
        typer.echo(json.dumps(shown, ensure_ascii=False, indent=1))
    elif name:
        for line in _detail(chosen[0], right):
            typer.echo(line)
        for kind, answer, good in made.rows(name) if made else ():
            typer.echo(f"  {'right' if good else 'wrong'}  {kind}: {told(answer)}")
    else:
        _table(chosen, right)


def _table(chosen: tuple[Ready, ...], right: Mapping[str, tuple[int, int]]) -> None:
    rows = [
        (
            one.rule.id,
            f"{one.rule.file}:{one.rule.line}",
            str(len(one.rule.phrases) + len(one.rule.tokens)),
            str(len(one.rule.examples)),
            _says(one),
            *((_share(right[one.rule.id]),) if right else ()),
        )
        for one in chosen
    ]
    show(("rule", "where", "ways", "examples", "says", *(("right",) if right else ())), rows)


def _says(ready: Ready) -> str:
    made = [f"makes {ready.rule.makes} {ready.rule.value}".strip()] if ready.rule.makes else []
    return ", ".join([*made, *dict.fromkeys(one.frame for one in ready.rule.asserts)])


def _share(right: tuple[int, int]) -> str:
    return f"{right[0]}/{right[1]}" if right[1] else "-"


def _detail(ready: Ready, right: Mapping[str, tuple[int, int]]) -> Iterator[str]:
    rule = ready.rule
    yield f"{rule.id}  {rule.file}:{rule.line}"
    for phrase in ready.phrases:
        yield f"  phrase    {phrase.source}"
        yield f"            wants one of: {', '.join(sorted(phrase.triggers)) or 'nothing'}"
    yield from (f"  tokens    {tokens.pattern}" for tokens in ready.tokens)
    if rule.makes:
        yield f"  makes     {rule.makes} {rule.value}".rstrip()
    for one in rule.asserts:
        slots = (f"{slot} = {value}" for slot, value in one.slots.items())
        yield f"  asserts   {one.frame}: {', '.join(slots)}"
    if rule.status:
        yield f"  status    {rule.status}"
    for example in rule.examples:
        yield f"  {'+' if example.marks else '-'} line {example.line:<4} {example.text}"
        yield from (f"              {slot}: {words}" for words, slot in example.marks)
    if right:
        yield f"  measured  {_share(right[rule.id])} rows right on the gold"


def _dict(ready: Ready, right: Mapping[str, tuple[int, int]]) -> dict[str, Any]:
    rule = ready.rule
    shown: dict[str, Any] = {
        "id": rule.id,
        "file": rule.file,
        "line": rule.line,
        "phrases": list(rule.phrases),
        "tokens": len(rule.tokens),
        "makes": rule.makes,
        "value": rule.value,
        "status": rule.status,
        "asserts": [{"frame": one.frame, "slots": dict(one.slots)} for one in rule.asserts],
        "examples": [
            {"line": one.line, "text": one.text, "marks": [list(mark) for mark in one.marks]}
            for one in rule.examples
        ],
    }
    if right:
        shown["right"], shown["rows"] = right[rule.id]
    return shown


def attempt(
    name: Annotated[str, typer.Argument(metavar="RULE", help="The id of a rule; - for all of them.")],
    sentence: Annotated[str, typer.Argument(metavar="SENTENCE", help="The words to read.")],
    as_json: AsJson = False,
) -> None:
    """Show what a rule reads in a sentence, or at which element of its phrase it stopped.

    Example: kg try relations.chair "Bộ trưởng Mai Tiến Dũng chủ trì Hội thảo trực tuyến."
    """
    from kg.evaluate.trace import trace
    from kg.facts import Reader
    from kg.model import Document

    reader = Reader()
    chosen = reader.rules if name == "-" else (reader.rule(name),)
    reading = reader.reading(Document("sentence", sentence))
    traces = {ready.rule.id: list(trace(ready, reading, reader.classes)) for ready in chosen}
    if as_json:
        shown = {rule: [_traced(one, reading) for one in found] for rule, found in traces.items()}
        typer.echo(json.dumps(shown, ensure_ascii=False, indent=1))
        return
    for line in _seen(reader, reading):
        typer.echo(line)
    for rule, found in traces.items():
        for line in _tried(rule, found, reading, brief=name == "-"):
            typer.echo(line)


def _seen(reader: Reader, reading: Reading) -> Iterator[str]:
    if not reading.page.sentences:
        yield "nothing to read: the words look like a dateline, a byline or another part that says nothing"
    for sentence in reading.page.sentences:
        yield f"{sentence.kind}: {reading.text[sentence.start : sentence.stop]}"
        classes = dict.fromkeys((*reader.classes.clause, *reader.classes.names))
        for mention in reading.within(sentence, *classes):
            yield f"  {mention.type:14} {reading.words(mention)}  ({mention.rule})"


def _tried(rule: str, found: list[Trace], reading: Reading, *, brief: bool) -> Iterator[str]:
    matched = [match for one in found for match in one.matches]
    for match in matched:
        yield f"{rule}: “{reading.text[match.start : match.stop]}”"
        yield from (f"  {slot}: {words}" for slot, words in _slots(match, reading))
    if not matched and not brief:
        yield f"{rule}: no match"
        for one in found:
            yield from (f"  {line}" for stop in one.stops for line in _stopped(stop, reading))


def _slots(match: Match, reading: Reading) -> Iterator[tuple[str, str]]:
    for slot, mentions in match.slots.items():
        yield slot, "; ".join(reading.words(mention) for mention in mentions)


def _stopped(stop: Stop, reading: Reading) -> Iterator[str]:
    yield stop.phrase
    if stop.start == stop.stop:
        yield f"    begins with {stop.element}, which is not there"
    else:
        yield f"    met “{reading.text[stop.start : stop.stop]}”, then wants {stop.element}"


def _traced(trace: Trace, reading: Reading) -> dict[str, Any]:
    def words(start: int, stop: int) -> str:
        return reading.text[start:stop]

    def shown(mentions: Iterable[Mention]) -> list[dict[str, str]]:
        return [{"type": one.type, "words": reading.words(one), "rule": one.rule} for one in mentions]

    matched = [(words(one.start, one.stop), one.slots.items()) for one in trace.matches]
    stopped = [(stop.phrase, words(stop.start, stop.stop), stop.element) for stop in trace.stops]
    return {
        "sentence": words(trace.sentence.start, trace.sentence.stop),
        "seen": shown(trace.seen),
        "matches": [
            {"words": met, "slots": {name: shown(ms) for name, ms in slots}} for met, slots in matched
        ],
        "stops": [{"phrase": phrase, "met": met, "wants": element} for phrase, met, element in stopped],
    }
