"""Who is who on disk is who is who in memory, after whatever came, changed and went."""

from __future__ import annotations

import random
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kg.entities.resolve import resolve
from kg.entities.roll import Roll
from kg.entities.row import rows
from kg.entities.sketch import sketch
from kg.model import Extraction

BODIES = [
    *("Bộ Y tế", "Bộ TT&TT", "Bộ Thông tin và Truyền thông", "UBND tỉnh", "UBND tỉnh Nghệ An", "VPCP"),
    *("Vụ Pháp chế", "Vụ Pháp chế Bộ Y tế", "Công ty Ánh Dương Xanh", "Tập đoàn ADX", "Sở Y tế"),
]
PLACES = ["Hà Nội", "Nghệ An", "huyện Châu Thành", "Châu Thành", "xã Tân Lập", "Tân Lập"]
SYSTEMS = ["Cổng Dịch vụ công quốc gia", "Cổng dịch vụ công", "VNeID", "Hệ thống một cửa tỉnh Nghệ An"]
PEOPLE = ["Nguyễn Văn An", "Nguyen Van An", "Đỗ Xuân Tuyên", "Tuyên", "Lê Thị Bình", "Umeda Kunio"]
TITLES = [
    "Ứng dụng trí tuệ nhân tạo trong khám chữa bệnh từ xa",
    "Triển khai hồ sơ sức khỏe cá nhân và thanh toán viện phí năm 2021",
    "Triển khai hồ sơ sức khỏe cá nhân và thanh toán viện phí năm 2022",
]
ROLES = ["bo-truong", "thu-truong", "giam-doc", "thu-tuong"]
DAYS = ["2021-01-05", "2021-01-06", "2021-01-08", "2021-03-01"]


def made(article, name: str, seed: int) -> Extraction:
    """An article of every kind of thing; few names, so that articles meet."""
    luck = random.Random(seed)
    words = random.Random(seed // 3)  # three articles in a row are copies of one text
    a = article(name, luck.choice([*DAYS, None]), " ".join(f"chữ{words.randrange(90)}" for _ in range(80)))
    bodies = [a.thing("Agency", luck.choice(BODIES)) for _ in range(luck.randrange(1, 4))]
    if luck.random() < 0.4:
        bodies.append(a.thing("Agency", "Công ty Ánh Dương Xanh", acronym="ADX"))
    if luck.random() < 0.4:
        post = "chuc-danh/vn/thu-tuong-chinh-phu"
        bodies.append(a.thing("Agency", "Thủ tướng Chính phủ", f"org/vn/{post}", kind="chuc-danh"))
    place = a.thing("Place", luck.choice(PLACES))
    system = a.thing("System", luck.choice(SYSTEMS), acronym=luck.choice(["", "DVC"]))
    a.thing("Group", "các sở, ngành")
    a.thing("LegalDocument", luck.choice(["12/QĐ-TTg", "Nghị quyết 17/NQ-CP", "12/QĐ-TTg"]), year="2020")
    people = [a.thing("Person", luck.choice(PEOPLE), country="vn") for _ in range(luck.randrange(3))]
    for person in people:
        a.post(person, luck.choice(ROLES), luck.choice(bodies))
    if luck.random() < 0.3:
        people.append(a.thing("Person", "Thủ tướng", unnamed="yes", role="thu-tuong"))
    events = [_event(a, luck, (bodies, people, place, system)) for _ in range(luck.randrange(4))]
    for event, whole in zip(events[1:], events, strict=False):
        frame = luck.choice(["event-part", "event-previous", ""])
        if frame == "event-part":
            a.says(frame, part=event, whole=whole)
        elif frame:
            a.says(frame, event=event, previous=whole)
    pact = a.thing("Agreement", "Thỏa thuận hợp tác", kind="thoa-thuan", date=luck.choice(DAYS))
    for body in bodies:
        a.says("agreement-party", agreement=pact, party=body)
    return a.done()


def _event(a, luck, around):
    bodies, people, place, system = around
    event = a.thing(
        "Event", luck.choice([*TITLES, "Hội nghị"]), kind=luck.choice(["hoi-thao", "le-khai-truong"])
    )
    if luck.random() < 0.7:
        a.says("event-date", event=event, date=luck.choice(DAYS))
    if luck.random() < 0.5:
        a.says("event-title", event=event, title=luck.choice(TITLES))
    if luck.random() < 0.4:
        a.says("event-ordinal", event=event, ordinal=luck.choice("123"))
    if luck.random() < 0.4:
        a.says("launch", event=event, system=system)
    if luck.random() < 0.5:
        a.says("event-place", event=event, place=place)
    a.part(event, luck.choice(bodies), "organizer")
    for person in people:
        a.part(event, person, luck.choice(["chair", "participant"]))
    return event


class Shelf:
    """Rows and sketches of articles by key: the article's name and its number."""

    def __init__(self, article) -> None:
        self.article = article
        self.held: dict[str, Extraction] = {}

    def extraction(self, key: str) -> Extraction:
        if key not in self.held:
            name, _, seed = key.partition(" ")
            self.held[key] = made(self.article, name, int(seed))
        return self.held[key]

    def rows(self, key: str):
        return rows(self.extraction(key))

    def types(self, key: str):
        return {row.type for row in self.rows(key)}

    def typed(self, key: str, type_: str):
        return [row for row in self.rows(key) if row.type == type_]

    def sketch(self, key: str):
        return sketch(self.extraction(key))


@pytest.fixture
def near(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits that only thousands of articles would reach, made small."""
    monkeypatch.setattr("kg.entities.happening.WINDOW", 2)
    monkeypatch.setattr("kg.entities.meeting.WINDOW", 2)
    monkeypatch.setattr("kg.entities.sweep.WINDOW", 2)
    monkeypatch.setattr("kg.entities.sweep._MANY", 3)
    monkeypatch.setattr("kg.entities.sketch.STANDING", 2)
    monkeypatch.setattr("kg.entities.twins.STANDING", 2)
    monkeypatch.setattr("kg.entities.round._TOGETHER", 7)
    for module in ("people", "order"):
        monkeypatch.setattr(f"kg.entities.{module}.few", lambda documents: 1 + documents // 9)


def same(roll: Roll, shelf: Shelf, keys: dict[str, str], ontology) -> SimpleNamespace:
    """What the roll says of each document, once it is what `resolve` says."""
    found = resolve([shelf.extraction(key) for key in keys.values()], ontology)
    assert tuple(roll.entities) == found.entities
    assert sorted(roll.inferred) == list(found.inferred)
    assert tuple(roll.candidates) == found.candidates
    assert list(roll.cited) == list(found.cited)
    assert dict(roll.census) == dict(found.census)
    said = {}
    for document in keys:
        who = [roll.entity(document, row.key) for row in shelf.rows(keys[document])]
        assert who == [found.entity(document, key) for key in range(len(who))]
        assert roll.about(document) == list(found.about(document))
        assert roll.source(document) == found.source(document)
        names = [(one.iri, one.label, one.aliases) for one in who]
        said[document] = names, roll.about(document), roll.source(document)
    return SimpleNamespace(said=said, keys=dict(keys))


changes = st.lists(
    st.tuples(
        st.sampled_from("abcdefghijklmnopqrstuvwxyz"), st.integers(0, 40), st.booleans(), st.booleans()
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example([("a", 0, True, True), ("b", 1, False, False), ("a", 2, False, True)])
@given(changes)
@pytest.mark.usefixtures("near")
def test_any_sequence_of_changes_and_kills_is_resolved_as_in_memory(
    tmp_path: Path, article, ontology, steps: list[tuple[str, int, bool, bool]]
):
    for path in tmp_path.glob("who*"):
        path.unlink()
    shelf = Shelf(article)
    keys = {name: f"{name} {at}" for at, name in enumerate("aeimquyglpv")}
    roll = Roll(tmp_path / "who.sqlite", "1", ontology, shelf)
    roll.update(keys)
    roll.commit()
    before = same(roll, shelf, keys, ontology)
    for name, seed, stays, killed in steps:
        keys = {**keys, name: f"{name} {seed}"} if stays or len(keys) < 4 else {**keys}
        if not stays and len(keys) >= 4:
            keys.pop(name, None)
        roll.update(keys)
        if killed:
            roll.close()
            roll = Roll(tmp_path / "who.sqlite", "1", ontology, shelf)
            roll.update(keys)
        touched = roll.touched
        roll.commit()
        after = same(roll, shelf, keys, ontology)
        for document, said in after.said.items():
            if document not in touched:
                assert said == before.said[document]
                assert before.keys[document] == keys[document]
        before = after
    roll.close()


def test_another_program_begins_anew(tmp_path: Path, article, ontology):
    shelf = Shelf(article)
    keys = {name: f"{name} {at}" for at, name in enumerate("abc")}
    for program in ("1", "2"):
        roll = Roll(tmp_path / "who.sqlite", program, ontology, shelf)
        roll.update(keys)
        assert roll.touched == {"a", "b", "c"}
        roll.commit()
        roll.update(keys)
        assert roll.touched == set()
        roll.close()


def test_a_note_holds_until_its_document_is_touched(tmp_path: Path, article, ontology):
    shelf = Shelf(article)
    keys = {name: f"{name} {at * 3}" for at, name in enumerate("abcdef")}
    roll = Roll(tmp_path / "who.sqlite", "1", ontology, shelf)
    roll.update(keys)
    for document in keys:
        roll.keep(document, f"of {document}")
    roll.commit()
    roll.update({**keys, "a": "a 7"})
    kept = {document: roll.kept(document) for document in keys}
    assert kept["a"] is None
    assert {document for document, text in kept.items() if text is None} == roll.touched
    roll.close()


def test_an_event_that_becomes_a_system_leaves_the_events(tmp_path: Path, article, ontology):
    def one(type_: str) -> Extraction:
        a = article("a", "2021-01-05", "chữ " * 30)
        a.thing(type_, "Hội thảo Ứng dụng trí tuệ nhân tạo trong khám chữa bệnh")
        return a.done()

    shelf = Shelf(article)
    shelf.held = {"a 1": one("Event"), "a 2": one("System"), "a 3": one("Agency")}
    others = {name: f"{name} {at}" for at, name in enumerate("bcde")}
    roll = Roll(tmp_path / "who.sqlite", "1", ontology, shelf)
    for key in ("a 1", "a 2", "a 1", "a 3", "a 2"):
        roll.update({**others, "a": key})
        same(roll, shelf, {"a": key, **others}, ontology)
    roll.close()
