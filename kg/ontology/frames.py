"""`frames.yaml` as rows: the types a referent can have, and how each frame becomes triples."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, NoReturn

from kg.errors import OntologyError
from kg.ontology.rows import Frame, Slot, TypeSpec

_FRAME = ("subject", "node", "iri", "key", "slots", "literals")
_TYPE = ("classes", "folder")
_SLOT = tuple(field.name for field in fields(Slot) if field.name != "name")


def read(path: Path) -> tuple[dict[str, TypeSpec], dict[str, Frame]]:
    """The types and frames of `frames.yaml`; OntologyError with the line of what it cannot mean."""
    import yaml

    text = path.read_text(encoding="utf-8")
    try:
        data = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise OntologyError(f"{error.problem}", file=str(path), line=line, todo="mend the YAML") from None
    reader = _Reader(path, text)
    reader.known(data, ("types", "frames"), "the file")
    types = {name: reader.type(name, body) for name, body in data["types"].items()}
    frames = {name: reader.frame(name, body) for name, body in data["frames"].items()}
    return types, frames


class _Reader:
    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self.lines = text.splitlines()

    def fail(self, what: str, near: str, todo: str) -> NoReturn:
        line = next((n for n, line in enumerate(self.lines, 1) if line.strip().startswith(f"{near}:")), 0)
        raise OntologyError(what, file=str(self.path), line=line, todo=todo)

    def known(self, body: Mapping[str, Any], allowed: Iterable[str], where: str) -> None:
        for key in body:
            if key not in allowed:
                guess = difflib.get_close_matches(key, list(allowed), 1)
                todo = f"did you mean {guess[0]}?" if guess else f"known are {', '.join(allowed)}"
                self.fail(f"{where} has an unknown key {key!r}", where, todo)

    def type(self, name: str, body: Mapping[str, Any]) -> TypeSpec:
        self.known(body, _TYPE, name)
        return TypeSpec(name, tuple(body["classes"]), body["folder"])

    def frame(self, name: str, body: Mapping[str, Any]) -> Frame:
        self.known(body, _FRAME, name)
        slots = {slot: self.slot(name, slot, value) for slot, value in body["slots"].items()}
        subject, node = body.get("subject", ""), tuple(body.get("node", ()))
        if bool(subject) == bool(node):
            self.fail(f"{name} has a subject and a node, or neither", name, "give it one of the two")
        iri, key = body.get("iri", ""), tuple(body.get("key", ()))
        if missing := [slot for slot in key if slot not in slots]:
            self.fail(f"{name} has a key {missing[0]!r} that is no slot", name, "add the slot")
        return Frame(name, subject, node, iri, key, slots, body.get("literals", {}))

    def slot(self, frame: str, name: str, value: str | Mapping[str, Any]) -> Slot:
        if isinstance(value, str):
            return Slot(name, value)
        self.known(value, _SLOT, frame)
        if "property" not in value:
            self.fail(f"{frame} has a slot {name!r} without a property", frame, "add property:")
        return Slot(name, **{**value, "interim": tuple(value.get("interim", ()))})
