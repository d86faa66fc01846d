"""One event told by several papers: which tell of the same, and which seem to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from kg.entities.resolve import resolve
from kg.facts import Reader
from kg.model import Document

CLUSTERS = yaml.safe_load((Path(__file__).parent / "clusters.yaml").read_text("utf-8"))


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.mark.parametrize("cluster", CLUSTERS, ids=[one["name"] for one in CLUSTERS])
def test_papers_meet_where_they_tell_of_one_event(cluster: dict[str, Any], reader: Reader, ontology):
    """Each list of `events` holds the articles that tell of one; no two lists share an event."""
    told = [
        reader.read(Document(name, one["text"].strip(), published=one["published"]))
        for name, one in cluster["articles"].items()
    ]
    found = resolve(told, ontology)
    events: dict[str, set[str]] = {
        one.document.id: {
            found.index[one.document.id, key].iri for key, r in enumerate(one.referents) if r.type == "Event"
        }
        for one in told
    }
    groups = [[events[name] for name in names] for names in cluster["events"]]
    shared = [set.intersection(*group) for group in groups]
    assert all(shared), events
    for at, group in enumerate(groups):
        for other in groups[at + 1 :]:
            assert set.union(*group).isdisjoint(set.union(*other)), events
