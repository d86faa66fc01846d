"""Names in context, two by two: what must be one and what must not, counted."""

from __future__ import annotations

from itertools import combinations, count
from pathlib import Path

import yaml

from kg.entities.resolve import resolve

TABLE = yaml.safe_load((Path(__file__).parent / "pairs.yaml").read_text("utf-8"))
NOT_FEATURES = {"date", "role", "org", "mention", "with", "nation"}
PAIRS = [
    (wanted == "same", type_, one, other)
    for wanted, types in TABLE.items()
    for type_, groups in types.items()
    for group in groups
    for one, other in combinations(group, 2)
]


def read(item):
    label, _, rest = item.partition(" | ")
    values = dict(p.strip().split("=", 1) for p in rest.split(";") if p.strip())
    return label, {k: v.strip('"') for k, v in values.items()}


def build(article, type_, item, number):
    label, values = read(item)
    own = " ".join(f"lời{number}x{n}" for n in range(40))  # so that no two articles are copies
    a = article(f"d{number:04d}", values.get("date"), own)
    features = {k: v for k, v in values.items() if k not in NOT_FEATURES}
    thing = a.thing(type_, label, **features)
    if org := values.get("org"):
        a.post(thing, values["role"], a.thing("Agency", org))
    elif nation := values.get("nation"):
        a.post(thing, values["role"], country=a.thing("Place", label, nation))
    elif role := values.get("role"):
        a.post(thing, role)
    if mentioned := values.get("mention"):
        a.thing("Agency", mentioned)
    if friend := values.get("with"):
        a.thing("Person", friend)
    return a.done()


def judge(article, ontology, pair, numbers):
    _, type_, one, other = pair
    made = [build(article, type_, item, next(numbers)) for item in (one, other)]
    found = resolve(made, ontology)
    return found.entity(made[0].document.id, 0).iri == found.entity(made[1].document.id, 0).iri


def test_precision_and_recall(article, ontology):
    numbers = count()
    answers = [(pair, judge(article, ontology, pair, numbers)) for pair in PAIRS]
    wrong = [p[1:] for p, merged in answers if merged and not p[0]]
    missed = [p[1:] for p, merged in answers if p[0] and not merged]
    merged = sum(m for _, m in answers)
    same = sum(p[0] for p, _ in answers)
    assert len(PAIRS) >= 320
    assert (merged - len(wrong)) / merged >= 0.99, wrong
    assert (same - len(missed)) / same >= 0.90, missed
    assert not [w for w in wrong if w[0] in ("Agency", "Place")]


def test_all_names_of_the_table_at_once(article, ontology):
    """In one corpus the differing names still differ: nothing merges across tiers or provinces."""
    numbers = count()
    made = {}
    for pair in PAIRS:
        for item in pair[2:]:
            made.setdefault((pair[1], item), build(article, pair[1], item, next(numbers)))
    found = resolve(made.values(), ontology)
    iri = {key: found.entity(e.document.id, 0).iri for key, e in made.items()}
    wrong = [(t, a, b, iri[t, a]) for s, t, a, b in PAIRS if not s and a != b and iri[t, a] == iri[t, b]]
    missed = [(t, a, b) for s, t, a, b in PAIRS if s and iri[t, a] != iri[t, b]]
    assert not wrong
    assert len(missed) <= 0.1 * sum(p[0] for p in PAIRS), missed
