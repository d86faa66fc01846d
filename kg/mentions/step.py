"""A step of reading: what it needs, what it makes, and the order that follows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from kg.errors import RuleError
from kg.mentions.reading import Reading


@dataclass(frozen=True, slots=True)
class Step:
    """One pass over a page. `needs` and `makes` name mention classes, linked groups or kinds of drafts."""

    id: str
    needs: tuple[str, ...]
    makes: tuple[str, ...]
    run: Callable[[Reading], None]


def order(steps: Iterable[Step]) -> tuple[Step, ...]:
    """The steps so that each runs after all that makes what it needs; ties by id.

    Raises RuleError for a need that nothing makes, and for a circle.
    """
    by_id = {step.id: step for step in sorted(steps, key=lambda s: s.id)}
    makers: dict[str, set[str]] = {}
    for step in by_id.values():
        for made in step.makes:
            makers.setdefault(made, set()).add(step.id)
    graph: dict[str, set[str]] = {}
    for step in by_id.values():
        for need in step.needs:
            if need not in makers:
                raise RuleError(
                    f"{step.id} needs {need}, which nothing makes", todo="name a class that a step makes"
                )
        graph[step.id] = {m for need in step.needs for m in makers[need]} - {step.id}
    sorter = TopologicalSorter(graph)
    try:
        sorter.prepare()
    except CycleError as error:
        raise RuleError(
            "the rules need each other in a circle: " + " → ".join(error.args[1]), todo="break it"
        ) from error
    found: list[Step] = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        found += [by_id[name] for name in ready]
        sorter.done(*ready)
    return tuple(found)
