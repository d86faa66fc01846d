"""Two small articles with their extractions, and a resolution that knows who is who by label."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.model import Document, Evidence, Extraction, Fact, Gap, Naming, Ref, Referent, Span, Status, Zone
from kg.ontology.load import load
from kg.text.slug import slug

FIRST = (
    "Hội thảo Chính phủ điện tử\n"
    "Sáng 08/01/2021, Văn phòng Chính phủ tổ chức hội thảo tại Hà Nội.\n"
    "Bộ trưởng, Chủ nhiệm Đinh Thử Tên phát biểu: “Cảm ơn”.\n"
    "Cổng có hơn 1,3 triệu tài khoản; mục tiêu 30% vào năm 2022; dự kiến có thêm Cục mới.\n"
)
SECOND = "Chủ nhiệm Đinh Thử Tên chủ trì hội thảo.\nNgười phát ngôn bác tin ông Nguyễn Văn An là bộ trưởng.\n"


@dataclass(frozen=True)
class Someone:
    iri: str
    type: str
    label: str
    aliases: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class Follows:
    subject: str
    predicate: str
    object: str
    reason: str
    rule: str = ""
    document: str = ""
    quote: str = ""

    @property
    def evidence(self) -> tuple[Follows, ...]:
        return (self,)


class ByLabel:
    """The same label is the same entity."""

    inferred: tuple[Follows, ...] = ()
    added: tuple[Follows, ...] = ()
    dropped: frozenset[tuple[str, str]] = frozenset()
    copies: Mapping[str, str] = {}
    entities: tuple[Someone, ...] = ()

    @property
    def reasons(self) -> list[tuple[str, tuple[str, ...]]]:
        return [(one.iri, one.reasons) for one in self.entities]

    def __init__(self, *extractions: Extraction) -> None:
        self.referents = {e.document.id: e.referents for e in extractions}

    def entity(self, document: str, key: int) -> Someone | None:
        one = self.referents[document][key]
        if (document, one.label) in self.dropped:
            return None
        folder = load().types[one.type].folder
        surfaces = tuple(sorted({naming.surface for naming in one.namings} - {one.label}))
        return Someone(one.iri or f"{folder}/vn/{slug(one.label)}", one.type, one.label, surfaces)

    def about(self, document: str) -> list[Follows]:
        return [one for one in self.inferred if one.document == document]

    def source(self, document: str) -> str:
        return self.copies.get(document, document)

    def keeps(self, extraction: Extraction, fact: Fact) -> bool:
        span = fact.evidence.span
        return (span.document, extraction.document.text[span.start : span.stop]) not in self.dropped


class Article:
    """Builds an extraction by quoting the words."""

    def __init__(self, name: str, text: str, /, **fields: str) -> None:
        half = text.index("\n") + 1
        zones = (Zone("title", 0, half), Zone("body", half, len(text)))
        self.document = Document(name, text, zones=zones, **fields)

    def span(self, words: str) -> Span:
        start = self.document.text.index(words)
        return Span(self.document.id, start, start + len(words))

    def named(self, words: str, rule: str) -> tuple[Naming, ...]:
        return (Naming(self.span(words), words, rule),)

    def fact(self, frame: str, words: str, how: Status = "stated", /, **slots: Ref | str) -> Fact:
        return Fact(frame, slots, Evidence(self.span(words), f"test.{frame}"), how)


def first() -> Extraction:
    a = Article(
        "001 một",
        FIRST,
        url="https://example.vn/tin?id=1",
        published="2021-01-08",
        publisher="Báo",
        title="Hội thảo Chính phủ điện tử",
    )
    referents = (
        Referent(
            "Agency",
            "Văn phòng Chính phủ",
            a.named("Văn phòng Chính phủ", "agencies.reference"),
            iri="org/vn/van-phong-chinh-phu",
        ),
        Referent(
            "Event", "Hội thảo Chính phủ điện tử", a.named("Hội thảo Chính phủ điện tử", "events.title")
        ),
        Referent("Person", "Đinh Thử Tên", a.named("Đinh Thử Tên", "people.role")),
        Referent("Place", "Hà Nội", a.named("Hà Nội", "places.reference"), iri="place/vn/ha-noi"),
        Referent("System", "Cổng", a.named("Cổng", "systems.head")),
    )
    when = "Sáng 08/01/2021"
    who = "Bộ trưởng, Chủ nhiệm Đinh Thử Tên"
    figure = "hơn 1,3 triệu tài khoản"
    facts = (
        a.fact("event-kind", "hội thảo", event=Ref(1), kind="hoi-thao"),
        a.fact("event-date", when, event=Ref(1), date="2021-01-08", basis="explicit", expression=when),
        a.fact("event-place", "hội thảo tại Hà Nội", event=Ref(1), place=Ref(3)),
        a.fact("participation", "Văn phòng Chính phủ tổ chức", event=Ref(1), agent=Ref(0), role="organizer"),
        a.fact(
            "membership",
            who,
            person=Ref(2),
            organization=Ref(0),
            role="bo-truong-chu-nhiem-moi",
            title="Bộ trưởng, Chủ nhiệm",
            date="2021-01-08",
        ),
        a.fact("participation", who, event=Ref(1), agent=Ref(2), role="speaker", capacity="4"),
        a.fact(
            "observation",
            figure,
            subject=Ref(4),
            what="Tài khoản dùng thử",
            value="1300000",
            unit="tài khoản",
            comparator="more-than",
            date="2019-12-09/2021-01",
            expression="1,3 triệu",
        ),
        a.fact(
            "target",
            "mục tiêu 30%",
            "planned",
            subject=Ref(4),
            what="tỉ lệ thử nghiệm",
            value="30.0",
            date="2022",
        ),
        a.fact("change", "dự kiến có thêm Cục mới", "planned", kind="thanh-lap", status="planned"),
        a.fact(
            "quotation", "phát biểu: “Cảm ơn”", speaker=Ref(2), text="Cảm ơn", mode="direct", event=Ref(1)
        ),
        a.fact("system-owner", "Cổng", "requested", system=Ref(4), owner=Ref(0)),
    )
    return Extraction(a.document, referents, facts, (Gap(a.span("tổ chức"), "tổ chức", "events.organised"),))


def second() -> Extraction:
    a = Article("002", SECOND, published="2021-01")
    referents = (
        Referent("Person", "Đinh Thử Tên", a.named("Đinh Thử Tên", "people.role")),
        Referent("Event", "Hội thảo Chính phủ điện tử", a.named("hội thảo", "events.anaphor")),
        Referent("Person", "Nguyễn Văn An", a.named("Nguyễn Văn An", "people.role")),
    )
    denied = "ông Nguyễn Văn An là bộ trưởng"
    facts = (
        a.fact("participation", "chủ trì hội thảo", event=Ref(1), agent=Ref(0), role="chair"),
        a.fact("event-date", "chủ trì hội thảo", "planned", event=Ref(1), date="2021-02", basis="explicit"),
        a.fact("membership", denied, "negated", person=Ref(2), role="bo-truong", title="Bộ trưởng"),
    )
    return Extraction(a.document, referents, facts)
