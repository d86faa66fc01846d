"""A small graph made by hand in the shape of docs/architecture.md: three articles on one seminar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Store

from kg.query import Graph
from kg.query.bind import full
from kg.query.catalogue import prefixes

_LITERAL = re.compile(r'"([^"]*)"(?:@(\w+)|\^\^(\w+))?')
_XSD = "http://www.w3.org/2001/XMLSchema#"
Value = str | Literal


def node(name: str) -> NamedNode:
    return NamedNode(full(name, prefixes()))


def typed(text: str, kind: str) -> Literal:
    return Literal(text, datatype=NamedNode(_XSD + kind))


def thing(text: str) -> NamedNode | Literal:
    """A path or CURIE, or `"words"`, `"words"@vi`, `"2021"^^gYear`."""
    match = _LITERAL.fullmatch(text)
    if not match:
        return node(text)
    words, language, kind = match.groups()
    if language:
        return Literal(words, language=language)
    return typed(words, kind) if kind else Literal(words)


def triples(text: str) -> Iterator[tuple[NamedNode, NamedNode, NamedNode | Literal]]:
    for line in text.strip().splitlines():
        s, p, o = line.split(maxsplit=2)
        yield node(s), node(p), thing(o)


class Article:
    """One article's graph: its text, its mentions, its assertions."""

    def __init__(self, store: Store, name: str, text: str, *, publisher: str, zone: str = "body") -> None:
        self.store, self.name, self.text, self.zone = store, name, text, zone
        self.graph, self.me, self.count = node(f"graph/doc/{name}"), f"doc/{name}", 0
        self.context = f"{self.me}#char=0,{len(text)}"
        self.put(self.me, "rdf:type", "schema:NewsArticle")
        self.put(self.me, "dcterms:identifier", Literal(name))
        self.put(self.me, "schema:publisher", Literal(publisher))
        self.put(self.me, "schema:datePublished", typed("2021-01-09", "date"))
        self.put(self.context, "rdf:type", "nif:Context")
        self.put(self.context, "nif:isString", Literal(text))

    def put(self, s: str, p: str, o: Value) -> None:
        self.store.add(Quad(node(s), node(p), node(o) if isinstance(o, str) else o, self.graph))

    def range(self, words: str) -> str:
        begin = self.text.index(words)
        me = f"{self.me}#char={begin},{begin + len(words)}"
        self.put(me, "rdf:type", "nif:OffsetBasedString")
        self.put(me, "nif:beginIndex", typed(str(begin), "nonNegativeInteger"))
        self.put(me, "nif:endIndex", typed(str(begin + len(words)), "nonNegativeInteger"))
        self.put(me, "nif:anchorOf", Literal(words))
        self.put(me, "nif:referenceContext", self.context)
        self.put(me, "egov:zone", f"zone/{self.zone}")
        return me

    def names(self, entity: str, kind: str, *surfaces: str) -> None:
        self.put(entity, "rdf:type", kind)
        self.store.add(Quad(node(entity), node("rdf:type"), node(kind), DefaultGraph()))
        for surface in surfaces:
            self.put(self.range(surface), "itsrdf:taIdentRef", entity)

    def says(self, words: str, text: str, *, status: str = "stated") -> None:
        for s, p, o in triples(text):
            self.count += 1
            me = f"assertion/{self.name}-{self.count}"
            for verb, value in (
                ("rdf:type", node("egov:Assertion")),
                ("rdf:subject", s),
                ("rdf:predicate", p),
                ("rdf:object", o),
                ("prov:wasDerivedFrom", node(self.range(words))),
                ("egov:extractionRule", Literal(f"test.{self.count}")),
                ("egov:assertionStatus", node(f"assertion-status/{status}")),
            ):
                self.store.add(Quad(node(me), node(verb), value, self.graph))
            if status in ("stated", "inferred", "planned"):
                self.store.add(Quad(s, p, o, self.graph))
                self.store.add(Quad(s, p, o, DefaultGraph()))

    def takes_part(self, words: str, event: str, agent: str, role: str) -> None:
        me = f"participation/{event.rpartition('/')[2]}-{agent.rpartition('/')[2]}-{role}"
        self.says(words, f"{event} cv:hasParticipation {me}\n{me} cv:hasParticipant {agent}")
        self.says(words, f"{me} cv:role event-role/{role}")


LABELS = """
event/hoi-thao = Hội thảo 8/1/2021
person/vn/mai-tien-dung = Mai Tiến Dũng
person/jp/yamada-takio = Yamada Takio
person/vn/nguyen-thi-lan = Nguyễn Thị Lan
org/vn/van-phong-chinh-phu = Văn phòng Chính phủ
org/vn/chinh-phu = Chính phủ
org/jp/dai-su-quan = Đại sứ quán Nhật Bản tại Việt Nam
system/vn/cong = Cổng Dịch vụ công quốc gia
group/bo-nganh = các bộ, ngành
place/vn/ha-noi = Hà Nội
place/vn = Việt Nam
place/jp = Nhật Bản
place/vn/quang-nam = Quảng Nam
place/vn/da-nang-2025 = Đà Nẵng
event-kind/hoi-thao = hội thảo
event-kind/khai-truong = khai trương
event-kind/ban-hanh = ban hành
role/bo-truong = Bộ trưởng
role/dai-su = Đại sứ
legal-type/nghi-quyet = Nghị quyết
metric/tai-khoan = tài khoản đăng ký
metric/ho-so = hồ sơ trực tuyến
agreement-kind/ban-ghi-nho = bản ghi nhớ
"""
BACKGROUND = """
event-role/co-chair skos:broader event-role/chair
event-kind/ban-hanh skos:broader event-kind/moc
org/vn/van-phong-chinh-phu egov:acronym "VPCP"
org/jp/dai-su-quan dcterms:spatial place/jp
place/vn/quang-nam dcterms:isReplacedBy place/vn/da-nang-2025
"""
SEMINAR, LAUNCH = "event/hoi-thao", "event/khai-truong"
DUNG, TAKIO, LAN = "person/vn/mai-tien-dung", "person/jp/yamada-takio", "person/vn/nguyen-thi-lan"


def background(store: Store) -> None:
    for line in LABELS.strip().splitlines():
        iri, _, label = line.partition(" = ")
        store.add(Quad(node(iri), node("skos:prefLabel"), Literal(label, language="vi"), DefaultGraph()))
    for s, p, o in triples(BACKGROUND):
        store.add(Quad(s, p, o, DefaultGraph()))
    for s, p, o in triples('place/vn/da-nang-2025 schema:startDate "2025-07-01"^^date'):
        store.add(Quad(s, p, o, node("graph/reference")))


def first(store: Store) -> None:
    text = (
        "Ngày 8/1/2021, tại Hà Nội, Văn phòng Chính phủ (VPCP) tổ chức hội thảo. "
        "Bộ trưởng Mai Tiến Dũng và Đại sứ Nhật Bản Yamada Takio đồng chủ trì; các bộ, ngành dự.\n"
        "Ông Dũng đề nghị các bộ, ngành dùng chữ ký số."
    )
    one = Article(store, "a1", text, publisher="Báo Một")
    one.names(DUNG, "foaf:Person", "Mai Tiến Dũng", "Ông Dũng")
    one.names(TAKIO, "foaf:Person", "Yamada Takio")
    one.names("org/vn/van-phong-chinh-phu", "org:Organization", "Văn phòng Chính phủ", "VPCP")
    one.names("place/vn/ha-noi", "schema:Place", "Hà Nội")
    one.names("group/bo-nganh", "egov:CollectiveAgent", "các bộ, ngành dự")
    one.names(SEMINAR, "schema:Event", "hội thảo")
    one.says("hội thảo", f"{SEMINAR} dcterms:type event-kind/hoi-thao")
    one.says("hội thảo", f"{SEMINAR} schema:location place/vn/ha-noi")
    one.says("Ngày 8/1/2021", f'{SEMINAR} schema:startDate "2021-01-08"^^date')
    one.takes_part("tổ chức", SEMINAR, "org/vn/van-phong-chinh-phu", "organizer")
    one.takes_part("đồng chủ trì", SEMINAR, DUNG, "co-chair")
    one.takes_part("đồng chủ trì", SEMINAR, TAKIO, "co-chair")
    one.takes_part("dự", SEMINAR, DUNG, "attendee")
    one.takes_part("dự", SEMINAR, "group/bo-nganh", "attendee")
    one.says("Bộ trưởng", f"post/1 org:member {DUNG}\npost/1 org:role role/bo-truong")
    one.says("Bộ trưởng", "post/1 org:organization org/vn/van-phong-chinh-phu")
    one.says("Bộ trưởng", "post/1 org:memberDuring post/1/during\npost/1/during time:inside time/2021-01-08")
    one.says("Đại sứ Nhật Bản", f"post/2 org:member {TAKIO}\npost/2 org:role role/dai-su")
    one.says("Đại sứ Nhật Bản", "post/2 dcterms:spatial place/jp")
    one.says("đề nghị", QUOTE)
    one.says("dùng chữ ký số", "system/vn/cong egov:serves group/bo-nganh", status="requested")


QUOTE = """
quote/1 schema:creator person/vn/mai-tien-dung
quote/1 schema:text "các bộ, ngành dùng chữ ký số"@vi
quote/1 egov:speechMode speech-mode/indirect
quote/1 egov:speechAct speech-act/request
quote/1 schema:recordedAt event/hoi-thao
quote/1 egov:addressee group/bo-nganh
"""


def second(store: Store) -> None:
    text = (
        "Bà Nguyễn Thị Lan chứng kiến lễ khai trương Cổng Dịch vụ công quốc gia ngày 9/12/2019 "
        "do VPCP vận hành. "
        "Đến ngày 25/2/2020 Cổng có hơn 65.900 tài khoản; phấn đấu 30% hồ sơ trực tuyến năm 2021. "
        "Theo Nghị quyết 17/NQ-CP ngày 7/3/2019, hội thảo diễn ra tháng 1/2021. "
        "Bản ghi nhớ với Nhật Bản được ký 8/2019."
    )
    two = Article(store, "a2", text, publisher="Báo Hai")
    two.names(LAN, "foaf:Person", "Nguyễn Thị Lan")
    two.names("system/vn/cong", "egov:InformationSystem", "Cổng Dịch vụ công quốc gia", "Cổng")
    two.names("legal/17", "eli:LegalResource", "17/NQ-CP")
    two.names("agreement/1", "egov:Agreement", "Bản ghi nhớ")
    for event in (LAUNCH, SEMINAR, "event/ban-hanh"):
        two.names(event, "schema:Event")
    two.says("hội thảo", f"{SEMINAR} dcterms:type event-kind/hoi-thao")
    two.says("tháng 1/2021", f'{SEMINAR} schema:startDate "2021-01"^^gYearMonth')
    two.says("vận hành", "system/vn/cong cv:ownedBy org/vn/van-phong-chinh-phu")
    two.says("khai trương", f"{LAUNCH} dcterms:type event-kind/khai-truong")
    two.says(
        "khai trương", f'{LAUNCH} egov:launches system/vn/cong\n{LAUNCH} schema:startDate "2019-12-09"^^date'
    )
    two.takes_part("chứng kiến", LAUNCH, LAN, "witness")
    two.takes_part("khai trương", LAUNCH, LAN, "launcher")
    two.says("Nghị quyết", "event/ban-hanh dcterms:type event-kind/ban-hanh")
    for words, told in SECOND.items():
        two.says(words, told)


SECOND = {
    "hơn 65.900 tài khoản": """
obs/1 sosa:hasFeatureOfInterest system/vn/cong
obs/1 sosa:observedProperty metric/tai-khoan
obs/1 sosa:hasSimpleResult "65900"^^decimal
obs/1 egov:comparator comparator/more-than
obs/1 schema:unitText "tài khoản"@vi
obs/1 sosa:phenomenonTime time/2019-12-09_2020-02-25""",
    "30%": """
target/1 egov:targetFor system/vn/cong
target/1 egov:targetMetric metric/ho-so
target/1 schema:value "30"^^decimal
target/1 schema:unitText "%"@vi
target/1 time:hasTime time/2021""",
    "Cổng có": """
connection/1 egov:connectedSystem system/vn/cong
connection/1 egov:connectedParty org/vn/van-phong-chinh-phu
connection/1 adms:status connection-status/operational
connection/1 time:hasTime time/2019-12-09""",
    "17/NQ-CP": """
legal/17 eli:id_local "17/NQ-CP"
legal/17 eli:type_document legal-type/nghi-quyet
legal/17 eli:passed_by org/vn/chinh-phu
legal/17 eli:date_document "2019-03-07"^^date""",
    "Bản ghi nhớ": """
agreement/1 dcterms:type agreement-kind/ban-ghi-nho
agreement/1 dcterms:title "Bản ghi nhớ hợp tác"@vi
agreement/1 egov:signedAt event/ky-ket
event/ky-ket schema:startDate "2019-08"^^gYearMonth
agreement/1 egov:party org/vn/van-phong-chinh-phu
agreement/1 egov:party org/jp/dai-su-quan""",
}


def third(store: Store) -> None:
    text = (
        "Ảnh: Bà Nguyễn Thị Lan tại hội thảo ở Nhật Bản. "
        "Dự kiến khai trương Cổng Dịch vụ công quốc gia tháng 11/2019."
    )
    three = Article(store, "a3", text, publisher="Báo Hai", zone="caption")
    three.names(LAN, "foaf:Person", "Nguyễn Thị Lan")
    three.names(SEMINAR, "schema:Event", "hội thảo")
    three.names("event/du-kien", "schema:Event")
    three.names("system/vn/cong", "egov:InformationSystem", "Cổng Dịch vụ công quốc gia")
    three.names("place/jp", "schema:Place", "Nhật Bản")
    three.says("hội thảo", f"{SEMINAR} dcterms:type event-kind/hoi-thao")
    three.says("hội thảo", f"{SEMINAR} schema:location place/jp")
    three.takes_part("tại hội thảo", SEMINAR, LAN, "attendee")
    three.says("Dự kiến", PLAN, status="planned")


PLAN = """
event/du-kien dcterms:type event-kind/khai-truong
event/du-kien egov:launches system/vn/cong
event/du-kien cv:eventStatus event-status/planned
event/du-kien schema:startDate "2019-11"^^gYearMonth
"""


@pytest.fixture(scope="session")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output folder of a build, with the store in it."""
    folder = tmp_path_factory.mktemp("out")
    store = Store(str(folder / "store"))
    for part in (background, first, second, third):
        part(store)
    store.flush()
    return folder


@pytest.fixture(scope="session")
def graph(out: Path) -> Graph:
    """The graph of the three articles, opened as every reader opens it."""
    return Graph.open(out)
