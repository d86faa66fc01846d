"""`Reader().read(document)`: everything that the rules find in one article."""

from __future__ import annotations

import gc
import hashlib
import importlib
from collections.abc import Iterator
from pathlib import Path

from kg.errors import RuleError
from kg.facts.assemble import assemble
from kg.facts.labels import entries, foreigners, holders
from kg.facts.narrow import Narrow
from kg.mentions import classes as classes_of
from kg.mentions import match, rules, sound
from kg.mentions.batch import Batch
from kg.mentions.lexicon import Entry, Lexicon
from kg.mentions.match import Ready
from kg.mentions.prove import Proof, prove
from kg.mentions.reading import Reading
from kg.mentions.step import Step, order
from kg.mentions.trigger import Triggers
from kg.model import Document, Extraction
from kg.ontology.load import Ontology, load
from kg.text import Page

EXTRACTORS = Path(__file__).resolve().parent.parent.parent / "extractors"


def folders(path: Path = EXTRACTORS) -> list[Path]:
    """The extractor folders, in order of their names."""
    return sorted(
        p
        for p in path.iterdir()
        if (p.is_dir() and (p / "__init__.py").exists()) or (any(p.glob("*.yaml")) and p.is_dir())
    )


def fingerprint(path: Path = EXTRACTORS) -> str:
    """SHA-256 over every file of the extractors and of the reading engine: what an extraction depends on."""
    digest = hashlib.sha256()
    engine = Path(__file__).resolve().parent.parent
    files = [*path.rglob("*.py"), *path.rglob("*.yaml")]
    for package in ("text", "mentions", "facts", "values"):
        files += (engine / package).rglob("*.py")
    for file in sorted(
        files, key=lambda f: f.relative_to(engine.parent).as_posix() if engine.parent in f.parents else f.name
    ):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


_OFFICE = "org-kind/chuc-danh"


def _offices(ontology: Ontology) -> dict[str, str]:
    """The titles that are bodies of their own, by role: the Prime Minister issues documents as an office."""
    roles = ontology.concepts.get("role", {})
    named = {
        term.label: term.iri
        for term in ontology.terms.values()
        if _OFFICE in term.properties.get("org:classification", ())
    }
    return {
        word: named[concept.label]
        for slug, concept in roles.items()
        if concept.label in named
        for word in (slug, *concept.broader)
        if "egov:grouping" not in roles[word].properties
    }


class Reader:
    """The rules and grammars of all extractors, ready to read articles. RuleError for an unsound rule."""

    def __init__(self, ontology: Ontology | None = None, path: Path = EXTRACTORS) -> None:
        self.ontology = ontology or load()
        self.classes = classes_of.load(path / "classes.yaml")
        self.rules: tuple[Ready, ...] = sound.distinct(self._rules(path))
        grammars = tuple(self._python_steps(path))
        sound.asked_for(self.rules, [*self.classes.all, *(need for step in grammars for need in step.needs)])
        self.steps = order([*grammars, *self._rule_steps()])
        self.lexicon = Lexicon([*entries(self.ontology), *self._words(path)])
        self.triggers = Triggers(t for r in self.rules for t in r.triggers)
        self._labels = {t.iri: t.label for t in self.ontology.terms.values()}
        roles = self.ontology.concepts.get("role", {})
        self._implied = {
            s: c.properties["egov:impliedBody"][0]
            for s, c in roles.items()
            if "egov:impliedBody" in c.properties
        }
        kinds = self.ontology.concepts.get("event-kind", {})
        self._kinds = {slug: concept.label for slug, concept in kinds.items()}
        self._broader = {slug: concept.broader for slug, concept in kinds.items()}
        self._wider = {slug: concept.broader for slug, concept in roles.items()}
        self._offices = _offices(self.ontology)
        self._holders = holders(self.ontology)
        self._foreigners = foreigners(self.ontology)
        central = "admin-level/thanh-pho-truc-thuoc-trung-uong"
        self._cities = {
            t.iri for t in self.ontology.terms.values() if central in t.properties.get("cv:level", ())
        }
        press = "org-kind/co-quan-bao-chi"
        self._press = {
            t.iri for t in self.ontology.terms.values() if press in t.properties.get("org:classification", ())
        }

    def _rules(self, path: Path) -> Iterator[Ready]:
        for folder in folders(path):
            for file in sorted(folder.glob("*.yaml")):
                name = f"{path.name}/{folder.name}/{file.name}"
                for rule in rules.load(file, self.ontology.frames, name=name):
                    ready = match.prepare(rule, self.classes)
                    sound.check(ready, self.ontology.frames, self.ontology.concepts)
                    yield ready

    def _words(self, path: Path) -> Iterator[Entry]:
        """The grammars' own words (`WORDS` of an extractor: kind → phrases), found along with the labels."""
        for folder in folders(path):
            if (folder / "__init__.py").exists():
                module = importlib.import_module(f"{path.name}.{folder.name}")
                for kind, phrases in sorted(getattr(module, "WORDS", {}).items()):
                    yield from (Entry(kind, phrase, phrase) for phrase in phrases)

    def _python_steps(self, path: Path) -> Iterator[Step]:
        for folder in folders(path):
            if (folder / "__init__.py").exists():
                module = importlib.import_module(f"{path.name}.{folder.name}")
                yield from getattr(module, "STEPS", ())

    def _rule_steps(self) -> Iterator[Step]:
        """One step per rule file: it needs the classes its slots ask for."""
        by_file: dict[str, list[Ready]] = {}
        for ready in self.rules:
            by_file.setdefault(ready.rule.file, []).append(ready)
        for file, group in by_file.items():
            made = {r.rule.makes for r in group if r.rule.makes}
            wanted = {s.cls for r in group for p in r.phrases for s in p.slots} | {
                c for r in group for t in r.tokens for c in t.classes
            }
            needs = {m for w in wanted for m in self.classes.members(w)} - made
            yield Step(
                file,
                tuple(sorted(needs)),
                tuple(sorted(made)) or ("facts",),
                Batch(group, self.classes).run,
            )

    def open(self, document: Document) -> Reading:
        """The reading of a document before its first step."""
        page = Page.of(document)
        reading = Reading(page, self.lexicon.find(page.text, page.folded))
        reading.notes["triggers"] = self.triggers.by_sentence(reading)
        reading.notes["implied"] = self._implied
        reading.notes["event-broader"] = self._broader
        reading.notes["event-label"] = self._kinds
        reading.notes["role-broader"] = self._wider
        reading.notes["offices"] = self._offices
        reading.notes["holders"] = self._holders
        reading.notes["foreigners"] = self._foreigners
        reading.notes["press"] = self._press
        reading.notes["cities"] = self._cities
        return reading

    def reading(self, document: Document) -> Reading:
        """The reading of a document after its last step."""
        return self._through(Narrow.of(document).document)

    def _through(self, document: Document) -> Reading:
        reading = self.open(document)
        for step in self.steps:
            step.run(reading)
        return reading

    def read(self, document: Document) -> Extraction:
        """Referents, facts and gaps of one article. Same document and rules, equal extraction."""
        collecting = gc.isenabled()
        gc.disable()  # a reading makes thousands of small values and no cycles
        try:
            narrow = Narrow.of(document)
            reading = self._through(narrow.document)
            return assemble(reading, narrow, ontology=self.ontology, labels=self._labels)
        finally:
            if collecting:
                gc.enable()

    def proofs(self) -> Iterator[Proof]:
        """Every example of every rule, and what came of it."""
        for ready in self.rules:
            for example in ready.rule.examples:
                yield prove(
                    ready, example, lambda text: self.reading(Document("example", text)), self.classes
                )

    def rule(self, name: str) -> Ready:
        """The rule with this id. Raises RuleError with the nearest ids."""
        for ready in self.rules:
            if ready.rule.id == name:
                return ready
        raise RuleError(f"no rule {name!r}", todo=rules.suggest(name, [r.rule.id for r in self.rules]))
