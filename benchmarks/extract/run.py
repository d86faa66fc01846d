"""Measures reading against underthesea's NER and against plain spaCy, and says where the time of kg goes.

    python benchmarks/extract/run.py FOLDER …          # articles of yours, a section for each folder
    python benchmarks/extract/run.py --synthetic 500   # made by benchmarks/build/articles.py

Writes docs/benchmarks-extract.md. Every figure is CPU time of one process, taken in one run on the same
articles, so that ratios hold on a busy machine too. underthesea gets its own virtual environment.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
import venv
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg import corpus
from kg.entities.row import rows
from kg.entities.sketch import sketch
from kg.facts import Reader
from kg.facts.labels import entries
from kg.model import Document
from kg.pipeline.pack import pack

HERE = Path(__file__).resolve().parent
NER = HERE / "ner.py"
VENV = Path(tempfile.gettempdir()) / "kg-underthesea"
# underthesea's NER reads some 3 articles a second: twenty seconds of it are enough to know that.
BUDGET = 20.0
# Seconds to go on with rounds over the same articles, and how many rounds at most.
SPENT, MOST = 4.0, 12
WHOLE = "the whole reading"
BESIDE = ("rows and sketch for who is who", "packing what is kept")


@dataclass(frozen=True, slots=True)
class Speed:
    """What a reader did: documents, bytes of UTF-8, CPU seconds."""

    name: str
    documents: int
    size: int
    seconds: float

    @property
    def rate(self) -> float:
        """MB of text per CPU second."""
        return self.size / self.seconds / 1e6


def given(paths: Sequence[str]) -> list[Document]:
    """The articles in files and folders."""
    found = (item for source in corpus.sources(paths) for item in corpus.read(source))
    return [item for item in found if isinstance(item, Document)]


def synthetic(count: int) -> list[Document]:
    """Articles from templates and reference data."""
    sys.path.insert(0, str(HERE.parent / "build"))
    from articles import article  # type: ignore[import-not-found,unused-ignore]

    return [Document(f"s{n:06}", article(n)) for n in range(count)]


def timed(name: str, documents: Sequence[Document], read: Callable[[Document], object]) -> Speed:
    """One reader over all documents; the best of the rounds that a few seconds allow."""
    read(documents[0])
    best, spent = float("inf"), 0.0
    while spent < SPENT:
        start = time.process_time()
        for document in documents:
            read(document)
        took = time.process_time() - start
        best, spent = min(best, took), spent + max(took, SPENT / MOST)
    return Speed(name, len(documents), size(documents), best)


def size(documents: Iterable[Document]) -> int:
    """Bytes of UTF-8."""
    return sum(len(document.text.encode()) for document in documents)


def finish(reader: Reader) -> Callable[[Document], object]:
    """All that a worker does with a document, up to what is kept of it."""

    def work(document: Document) -> object:
        extraction = reader.read(document)
        return pack(extraction), rows(extraction), sketch(extraction)

    return work


def plain(reader: Reader, *, rules: bool) -> Callable[[Document], object]:
    """spaCy with the same labels in an EntityRuler, and the trigger words of the same rules in a Matcher."""
    import spacy
    from spacy.matcher import Matcher

    nlp = spacy.blank("xx")
    nlp.max_length = 3_000_000
    nlp.add_pipe("sentencizer")
    ruler = nlp.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"})
    labels = {(entry.kind, entry.surface) for entry in entries(reader.ontology)}
    ruler.add_patterns([{"label": kind, "pattern": label} for kind, label in sorted(labels)])  # type: ignore[attr-defined]
    if not rules:
        return lambda document: nlp(document.text)
    matcher = Matcher(nlp.vocab)
    for ready in reader.rules:
        words = [[{"LOWER": word} for word in trigger.split()] for trigger in sorted(ready.triggers)]
        if words:
            matcher.add(ready.rule.id, words)
    return lambda document: matcher(nlp(document.text))


def underthesea(documents: Sequence[Document]) -> Speed | None:
    """underthesea's sentences and NER in an environment of its own; None when it cannot be installed."""
    python = VENV / "bin" / "python"
    if not python.exists():
        venv.create(VENV, with_pip=True)
        installed = subprocess.run([python, "-m", "pip", "install", "-q", "underthesea==9.5.0"], check=False)
        if installed.returncode:
            return None
    texts = json.dumps([document.text for document in documents])
    done = subprocess.run(
        [python, NER, str(BUDGET)], input=texts, stdout=subprocess.PIPE, text=True, check=True
    )
    found = json.loads(done.stdout.splitlines()[-1])
    return Speed("underthesea 9.5.0: sentences and NER", found["documents"], found["bytes"], found["seconds"])


def profile(reader: Reader, documents: Sequence[Document]) -> dict[str, float]:
    """CPU seconds of each step of a reading."""
    spent: dict[str, float] = defaultdict(float)
    clock = time.process_time
    for document in documents:
        start = clock()
        reading = reader.open(document)
        spent["(sentences, lexicon)"] += clock() - start
        for step in reader.steps:
            start = clock()
            step.run(reading)
            spent[step.id] += clock() - start
        start = clock()
        whole = reader.read(document)
        read = clock() - start
        spent[WHOLE] += read
        start = clock()
        rows(whole)
        sketch(whole)
        spent[BESIDE[0]] += clock() - start
        start = clock()
        pack(whole)
        spent[BESIDE[1]] += clock() - start
    return spent


def table(speeds: Sequence[Speed]) -> Iterator[str]:
    """Rates and ratios."""
    base = speeds[0]
    yield "| reader | articles | MB/s of one core | articles/s | kg is faster by |"
    yield "|---|--:|--:|--:|--:|"
    for one in speeds:
        ratio = "1" if one is base else f"{base.rate / one.rate:,.2f}"
        per = one.documents / one.seconds
        yield f"| {one.name} | {one.documents:,} | {one.rate:,.3f} | {per:,.1f} | {ratio} |"


def steps(spent: dict[str, float], documents: int) -> Iterator[str]:
    """Milliseconds an article and the part of the reading, longest first."""
    whole, beside = spent.pop(WHOLE), [(name, spent.pop(name)) for name in BESIDE]
    yield "| step | ms an article | part of the reading |"
    yield "|---|--:|--:|"
    for name, seconds in sorted(spent.items(), key=lambda item: -item[1]):
        yield f"| {name} | {seconds / documents * 1e3:.3f} | {seconds / whole:.1%} |"
    yield f"| all steps and the extraction made of them | {whole / documents * 1e3:.3f} | 100.0% |"
    for name, seconds in beside:
        yield f"| beside it: {name} | {seconds / documents * 1e3:.3f} | {seconds / whole:.1%} |"


def page(title: str, speeds: Sequence[Speed], spent: dict[str, float]) -> Iterator[str]:
    """The section of one run."""
    first = speeds[0]
    yield f"## {title}"
    yield ""
    yield f"{first.documents:,} articles, {first.size / first.documents / 1e3:.1f} KB of UTF-8 each."
    yield ""
    yield from table(speeds)
    yield ""
    yield from steps(spent, first.documents)
    yield ""


SAID = "## What this says\n"
INTRODUCTION = """# Reading: speed against underthesea and spaCy

Made by `python benchmarks/extract/run.py`. CPU time of one process, the best of up to twelve rounds, all rows
of a section in one run on the same articles. The machine (2 cores) was shared: read the ratios.

`kg: reading` is `Reader.read`, from the text of an article to its referents and facts. `up to what is kept`
adds the rows and the sketch that resolution needs and the packed extraction. `spaCy: labels` is a blank `xx`
pipeline with a sentencizer and an EntityRuler that holds every label of the reference data; `labels and
triggers` adds a Matcher with the trigger words of every rule. Both find words only: no coreference, no dates,
no numbers, no facts. underthesea's NER finds four kinds of names and no facts either.
"""


def sections(arguments: argparse.Namespace) -> Iterator[tuple[str, list[Document]]]:
    """Titles and articles to measure."""
    for path in arguments.paths:
        yield f"Articles of the folder {Path(path).name}", given([path])
    if arguments.synthetic:
        yield "Synthetic articles", synthetic(arguments.synthetic)


def measure(documents: Sequence[Document], reader: Reader) -> list[Speed]:
    """All readers over the same articles, kg first."""
    speeds = [
        timed("kg: reading", documents, reader.read),
        timed("kg: reading, up to what is kept", documents, finish(reader)),
        timed("spaCy: labels", documents, plain(reader, rules=False)),
        timed("spaCy: labels and triggers", documents, plain(reader, rules=True)),
    ]
    rival = underthesea(documents)
    return [*speeds, rival] if rival else speeds


def said(page: Path) -> str:
    """What people wrote below the tables of the last run."""
    _, mark, rest = (page.read_text(encoding="utf-8") if page.exists() else "").partition(SAID)
    return f"\n{mark}{rest}" if mark else ""


def main() -> None:
    """Print the page and save it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="*", help="files and folders of articles")
    parser.add_argument("--synthetic", type=int, default=0, metavar="N", help="make N articles")
    parser.add_argument("-o", "--out", type=Path, default=HERE.parents[1] / "docs" / "benchmarks-extract.md")
    arguments: Any = parser.parse_args()
    reader = Reader()
    lines = [INTRODUCTION]
    for title, documents in sections(arguments):
        speeds = measure(documents, reader)
        lines += page(title, speeds, profile(reader, documents))
    if len(lines) == 1:
        parser.error("give a folder of articles, or --synthetic N")
    text = "\n".join(lines).rstrip() + "\n" + said(arguments.out)
    arguments.out.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
