"""A graph of any size in the shape of docs/architecture.md, evidence included, the same for a seed."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator

from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Store

BASE = "https://example.org/egov/"
SCHEMA, ORG = "https://schema.org/", "http://www.w3.org/ns/org#"
CV, SKOS = "http://data.europa.eu/m8g/", "http://www.w3.org/2004/02/skos/core#"
RDF, PROV = "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://www.w3.org/ns/prov#"
NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
TYPES = (
    ("person", "http://xmlns.com/foaf/0.1/Person", 30),
    ("org", ORG + "Organization", 25),
    ("event", SCHEMA + "Event", 20),
    ("system", BASE + "ns#InformationSystem", 10),
    ("place", SCHEMA + "Place", 8),
    ("legal", "http://data.europa.eu/eli/ontology#LegalResource", 7),
)
FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương"]
MIDDLE = ["Văn", "Thị", "Minh", "Đức", "Quang", "Ngọc", "Thanh", "Xuân", "Hữu", "Tiến"]
GIVEN = [
    "Dũng",
    "Hằng",
    "Hùng",
    "Chính",
    "Phúc",
    "Lan",
    "Hải",
    "Bình",
    "Tuấn",
    "Hương",
    "Nam",
    "Anh",
    "Cường",
    "Đức",
    "Mai",
]
AREA = [
    "Hà Nội",
    "Thái Bình",
    "Quảng Nam",
    "Đà Nẵng",
    "Hải Phòng",
    "Cần Thơ",
    "Huế",
    "Lào Cai",
    "Nghệ An",
    "Đồng Nai",
    "Bắc Ninh",
    "Sơn La",
]
BODY = [
    "Sở Y tế",
    "Sở Nội vụ",
    "UBND tỉnh",
    "Cục Tin học hóa",
    "Văn phòng",
    "Sở Tài chính",
    "Trung tâm Dữ liệu",
    "Ban Dân tộc",
]
MEET = [
    "Hội thảo Chính phủ điện tử",
    "Lễ khai trương cổng dịch vụ",
    "Phiên họp chuyển đổi số",
    "Lễ ký kết hợp tác",
]
SYSTEM = ["Hệ thống báo cáo", "Cổng Dịch vụ công", "Trục liên thông văn bản", "Cơ sở dữ liệu dân cư"]
ROLES = {
    "bo-truong": "Bộ trưởng",
    "giam-doc": "Giám đốc",
    "pho-chu-tich": "Phó Chủ tịch",
    "chanh-van-phong": "Chánh Văn phòng",
}
PARTS = {"chair": "chủ trì", "attendee": "tham dự", "speaker": "phát biểu", "organizer": "tổ chức"}
# (predicate, label vi, label en); drawn by the kinds of the two ends
DIRECT = {
    ("org", "org"): (ORG + "subOrganizationOf", "trực thuộc", "part of"),
    ("system", "org"): (CV + "ownedBy", "chủ quản", "owned by"),
    ("event", "place"): (SCHEMA + "location", "địa điểm", "location"),
    ("event", "system"): (BASE + "ns#launches", "khai trương", "launches"),
    ("event", "event"): (CV + "hasPreviousEvent", "lần trước", "previous event"),
    ("legal", "org"): ("http://data.europa.eu/eli/ontology#passed_by", "ban hành bởi", "passed by"),
}
FALLBACK = (BASE + "ns#cooperatesWith", "phối hợp với", "cooperates with")


def node(path: str) -> NamedNode:
    """An individual under the base."""
    return NamedNode(f"{BASE}id/{path}")


def label(kind: str, number: int, dice: random.Random) -> str:
    """A Vietnamese name, made unique by its number where names repeat."""
    area = dice.choice(AREA)
    if kind == "person":
        return f"{dice.choice(FAMILY)} {dice.choice(MIDDLE)} {dice.choice(GIVEN)}" + (
            f" {number}" if number > 400 else ""
        )
    if kind == "legal":
        return f"Quyết định {number}/QĐ-UBND"
    words = {"org": BODY, "event": MEET, "system": SYSTEM, "place": ["Huyện", "Thị xã", "Quận"]}[kind]
    return f"{dice.choice(words)} {area} {number}"


def store(size: int, seed: int = 42) -> Store:
    """`size` entities, three links each, one sentence of evidence a link, in an in-memory store."""
    made = Store()
    made.bulk_extend(quads(size, seed))
    return made


def pairs(size: int, dice: random.Random) -> Iterator[tuple[int, int]]:
    """Preferential attachment inside communities: a few hubs, many leaves."""
    ends = [0]
    groups = max(size // 60, 1)
    for new in range(1, size):
        for _ in range(3):
            near = dice.random() < 0.7
            old = (
                dice.choice(ends)
                if not near
                else (new // groups * groups + dice.randrange(groups)) % new
                if groups < new
                else dice.randrange(new)
            )
            if near and dice.random() < 0.6:
                old = max(new - groups * dice.randint(1, 4), new % groups) % new
            if old != new:
                ends += [old, new]
                yield new, old


def quads(size: int, seed: int = 42) -> Iterator[Quad]:
    """The graph, quad by quad."""
    dice = random.Random(seed)
    kinds = [dice.choices(TYPES, [row[2] for row in TYPES])[0] for _ in range(size)]
    names = [label(kind[0], number, dice) for number, kind in enumerate(kinds)]
    default = DefaultGraph()
    for number, (folder, rdf_class, _) in enumerate(kinds):
        me = node(f"{folder}/n{number}")
        yield Quad(me, NamedNode(RDF + "type"), NamedNode(rdf_class), default)
        yield Quad(me, NamedNode(SKOS + "prefLabel"), Literal(names[number], language="vi"), default)
        if folder == "event":
            day = f"20{dice.randint(18, 25)}-{dice.randint(1, 12):02d}-{dice.randint(1, 28):02d}"
            date = Literal(day, datatype=NamedNode("http://www.w3.org/2001/XMLSchema#date"))
            yield Quad(me, NamedNode(SCHEMA + "startDate"), date, default)
    for scheme, words in (("role", ROLES), ("event-role", PARTS)):
        for slug, word in words.items():
            yield Quad(
                node(f"{scheme}/{slug}"), NamedNode(SKOS + "prefLabel"), Literal(word, language="vi"), default
            )
    for iri, vi, en in {*DIRECT.values(), FALLBACK}:
        for text, language in ((vi, "vi"), (en, "en")):
            yield Quad(
                NamedNode(iri),
                NamedNode("http://www.w3.org/2000/01/rdf-schema#label"),
                Literal(text, language=language),
                node("graph/ontology"),
            )
    yield from _articles(kinds, names, dice, list(pairs(size, dice)))


def _articles(
    kinds: list[tuple[str, str, int]], names: list[str], dice: random.Random, links: list[tuple[int, int]]
) -> Iterator[Quad]:
    for number in range(0, len(links), 30):
        document = f"{number // 30:05d}"
        article, graph = node(f"doc/{document}"), node(f"graph/doc/{document}")
        text, rows = "", []
        for start, stop in links[number : number + 30]:
            triples, verb = _triples(kinds, start, stop, dice)
            begin = len(text)
            text += (
                f"{names[start]} {verb} {names[stop]} trong khuôn khổ chương trình chuyển đổi số năm 2021. "
            )
            rows.append((begin, len(text) - 1, start, stop, verb, triples))
        yield Quad(article, NamedNode(RDF + "type"), NamedNode(SCHEMA + "NewsArticle"), DefaultGraph())
        yield Quad(
            article,
            NamedNode(SCHEMA + "headline"),
            Literal(f"Bản tin số {document}", language="vi"),
            DefaultGraph(),
        )
        context = NamedNode(f"{article.value}#char=0,{len(text)}")
        yield Quad(context, NamedNode(NIF + "isString"), Literal(text), graph)
        for begin, _, start, stop, verb, triples in rows:
            last = begin + len(names[start]) + len(verb) + len(names[stop]) + 2
            for where, entity in ((begin, start), (last - len(names[stop]), stop)):
                span = NamedNode(f"{article.value}#char={where},{where + len(names[entity])}")
                named = node(f"{kinds[entity][0]}/n{entity}")
                yield Quad(span, NamedNode("http://www.w3.org/2005/11/its/rdf#taIdentRef"), named, graph)
            for triple in triples:
                yield Quad(*triple, DefaultGraph())
                yield from _assertion(triple, NamedNode(f"{article.value}#char={begin},{last}"), graph)


def _triples(
    kinds: list[tuple[str, str, int]], start: int, stop: int, dice: random.Random
) -> tuple[list[tuple[NamedNode, NamedNode, NamedNode]], str]:
    one, two = kinds[start][0], kinds[stop][0]
    me, other = node(f"{one}/n{start}"), node(f"{two}/n{stop}")
    if one == "person" and two == "org":
        role = dice.choice(sorted(ROLES))
        post = node(f"membership/n{start}/n{stop}/{role}")
        return [
            (post, NamedNode(RDF + "type"), NamedNode(ORG + "Membership")),
            (post, NamedNode(ORG + "member"), me),
            (post, NamedNode(ORG + "organization"), other),
            (post, NamedNode(ORG + "role"), node(f"role/{role}")),
        ], f"là {ROLES[role]} tại"
    if one == "person" and two == "event":
        role = dice.choice(sorted(PARTS))
        part = node(f"participation/n{start}-n{stop}-{role}")
        return [
            (part, NamedNode(RDF + "type"), NamedNode(CV + "Participation")),
            (other, NamedNode(CV + "hasParticipation"), part),
            (part, NamedNode(CV + "hasParticipant"), me),
            (part, NamedNode(CV + "role"), node(f"event-role/{role}")),
        ], PARTS[role]
    iri, verb, _ = DIRECT.get((one, two), FALLBACK)
    return [(me, NamedNode(iri), other)], verb


def _assertion(
    triple: tuple[NamedNode, NamedNode, NamedNode], span: NamedNode, graph: NamedNode
) -> Iterator[Quad]:
    if triple[1].value == RDF + "type":
        return
    name = hashlib.sha256(json.dumps([term.value for term in (*triple, span)]).encode()).hexdigest()[:16]
    me = node(f"assertion/{name}")
    for predicate, value in zip(("subject", "predicate", "object"), triple, strict=True):
        yield Quad(me, NamedNode(RDF + predicate), value, graph)
    yield Quad(me, NamedNode(PROV + "wasDerivedFrom"), span, graph)
    yield Quad(
        me,
        NamedNode(BASE + "ns#extractionRule"),
        Literal(f"synthetic.{triple[1].value.rpartition('/')[2]}"),
        graph,
    )
    status = "planned" if name[0] == "0" else "stated"
    yield Quad(me, NamedNode(BASE + "ns#assertionStatus"), node(f"assertion-status/{status}"), graph)
