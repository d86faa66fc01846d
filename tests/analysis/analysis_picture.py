"""Small pictures made by hand, and one built from the seeds."""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path

import kg
from kg.view.names import Name
from kg.view.picture import STATUSES, Article, Link, Node, Picture
from kg.view.profile import load
from kg.view.sentence import Sentence

BASE = "https://example.org/egov/"
SEEDS = Path(__file__).parents[2] / "seeds"
KINDS = load(BASE).kinds
KIND = {kind.key: number for number, kind in enumerate(KINDS)}
WORKS = "https://example.org/egov/ns#works"


def iri(name: str) -> str:
    return f"{BASE}id/{name}"


def picture(nodes: str, links: str) -> Picture:
    """`person/a agency/b` and `person/a agency/b stated` lines; each link has a sentence but a reference."""
    names = nodes.split()
    numbers = {name: number for number, name in enumerate(names)}
    made, sentences = [], []
    for line in links.strip().splitlines():
        start, stop, status = line.split()
        proofs: tuple[tuple[int, int, int, str, int], ...] = ()
        if status != "reference":
            proofs = ((len(sentences), 0, 5, "test.rule", STATUSES.index(status)),)
            sentences.append(Sentence(0, f"Theo {start} thì {stop}.", ((5, 5 + len(start), numbers[start]),)))
        ends = numbers[start], numbers[stop]
        made.append(Link(*ends, WORKS, Name(""), STATUSES.index(status), (0, 0), "", (), proofs))
    return Picture(
        base=BASE,
        kinds=KINDS,
        nodes=tuple(
            Node(iri(name), Name(name.partition("/")[2]), (), KIND[name.partition("/")[0]], (0, 0))
            for name in names
        ),
        links=tuple(made),
        facts=(),
        articles=(Article(iri("doc/a1"), "Bài một", "2021-01-08", "Báo", "https://bao.vn/1"),),
        sentences=tuple(sentences),
        relations={WORKS: Name("làm việc", "works")},
    )


@cache
def seeds() -> Path:
    """The folder of a graph built from the five seeds, once in a process."""
    import atexit

    folder = Path(tempfile.mkdtemp(prefix="kg-seeds-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    kg.build(SEEDS, folder / "out", page=False)
    return folder / "out"
