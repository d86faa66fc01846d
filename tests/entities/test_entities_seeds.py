"""The identities that the five articles hold, from extractions made by hand over their own texts."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.entities.resolve import resolve

SEEDS = Path(__file__).parents[2] / "seeds"
VPCP, EMBASSY = "org/vn/van-phong-chinh-phu", "org/jp/dai-su-quan-tai-viet-nam"
SEMINAR = "event/2021-01-08/hoi-thao/vpcp--dsq-nhat-ban"
SECOND, FIRST = "event/2020-02/hoi-thao/vpcp--dsq-nhat-ban", "event/2019-08/hoi-thao/vpcp--dsq-nhat-ban"
TITLE = "Chia sẻ kinh nghiệm và chính sách mới của Nhật Bản nhằm thúc đẩy phát triển Chính phủ điện tử"
HEAD = "bo-truong-chu-nhiem-van-phong-chinh-phu"


def seed(article, number, published=None):
    path = next(SEEDS.glob(f"{number}_*.txt"))
    return article(number, published, path.read_text("utf-8"))


def third(article):
    a = seed(article, "000")
    event = a.thing("Event", "Hội thảo lần thứ 3", kind="hoi-thao", ordinal="3")
    first = a.thing("Event", "hội thảo lần thứ nhất", kind="hoi-thao", ordinal="1")
    second = a.thing("Event", "lần thứ 2", kind="hoi-thao", ordinal="2")
    office = a.thing("Agency", "VPCP", VPCP, country="vn")
    embassy = a.thing("Agency", "Đại sứ quán Nhật Bản tại Việt Nam", EMBASSY, country="jp")
    dung = a.thing("Person", "Mai Tiến Dũng")
    suga = a.thing("Person", "Suga", family="yes")
    japan = a.thing("Place", "Nhật Bản", "place/jp")
    buu = a.thing("Person", "Hồ Quang Bửu")
    ubnd = a.thing(
        "Agency", "UBND tỉnh", country="vn", kind="ubnd", tier="tinh", province="place/vn/quang-nam"
    )
    point = a.thing("Event", "điểm cầu tỉnh", kind="diem-cau", part_of="hội thảo", at="tỉnh")
    a.says("event-part", part=point, whole=event)
    local = a.thing("Place", "tỉnh Quảng Nam", "place/vn/quang-nam", words="điểm cầu tỉnh")
    a.says("event-date", event=first, date="2019-08")
    a.says("event-date", event=second, date="2020-02")
    for body in (office, embassy):
        a.part(event, body, "co-organizer")
    a.part(event, dung, "speaker")
    a.post(dung, "chu-nhiem-van-phong-chinh-phu", office)
    a.post(suga, "thu-tuong", country=japan)
    a.post(buu, "pho-chu-tich-ubnd-tinh", ubnd)
    a.part(point, buu, "chair")
    a.says("event-place", event=point, place=local)
    return a


def chaired(article):
    a = seed(article, "001")
    event = a.thing("Event", f"Hội thảo trực tuyến: “{TITLE}", kind="hoi-thao", words="Hội thảo trực tuyến")
    a.says("event-title", event=event, title=f"{TITLE}, hướng tới Chính phủ số")
    a.says("event-date", event=event, date="2021-01-08")
    dung = a.thing("Person", "Mai Tiến Dũng")
    yamada = a.thing("Person", "Yamada Takio", country="jp")
    office = a.thing("Agency", "Văn phòng Chính phủ", VPCP)
    ministry = a.thing("Agency", "Bộ Nội vụ Nhật Bản", country="jp")
    japan = a.thing("Place", "Nhật Bản", "place/jp")
    here = a.thing("Place", "Việt Nam", "place/vn")
    okuda = a.thing("Person", "Okuda Naohiko", country="jp")
    a.post(dung, HEAD, office)
    a.post(yamada, "dai-su-dac-menh-toan-quyen", country=japan, accredited=here)
    a.post(okuda, "can-bo", ministry)
    for chair in (dung, yamada):
        a.part(event, chair, "co-chair")
    a.part(event, okuda, "speaker")
    return a


def before(article):
    a = seed(article, "002")
    event = a.thing("Event", "hội thảo", kind="hoi-thao")
    dung = a.thing("Person", "Mai Tiến Dũng")
    umeda = a.thing("Person", "Umeda Kunio", country="jp")
    japan = a.thing("Place", "Nhật Bản", "place/jp")
    office = a.thing("Agency", "Văn phòng Chính phủ Việt Nam")
    ministry = a.thing("Agency", "Bộ Nội vụ và Truyền thông Nhật Bản", country="jp")
    truc = a.thing("System", "Trục liên thông văn bản quốc gia")
    report = a.thing("System", "hệ thống thông tin báo cáo Chính phủ")
    launch = a.thing("Event", "ra mắt hệ thống", kind="khai-truong")
    takaichi = a.thing("Person", "Takaichi Sanae", country="jp", gender="Female")
    a.says("launch", event=launch, system=report, status="planned")
    a.says("event-date", event=launch, date="2020-03", status="planned")
    a.says("event-status", event=launch, status="planned")
    a.says("observation", subject=truc, what="văn bản", value="1300000", date="2019-03-12/2020-02-25")
    a.post(dung, HEAD, office)
    a.post(umeda, "dai-su", country=japan)
    a.post(takaichi, "bo-truong", ministry, date="2020-01")
    for speaker in (dung, umeda):
        a.part(event, speaker, "speaker")
    a.part(event, ministry, "attendee")
    return a


def organised(article):
    a = seed(article, "004", "2021-01-08")
    event = a.thing(
        "Event", f"Hội thảo chia sẻ{TITLE[6:]} hướng tới Chính phủ số tại Việt Nam", kind="hoi-thao"
    )
    a.says("event-title", event=event, title=f"chia sẻ{TITLE[6:]} hướng tới Chính phủ số tại Việt Nam")
    a.says("event-date", event=event, date="2021-01-08")
    office = a.thing("Agency", "Văn phòng Chính phủ")
    embassy = a.thing("Agency", "Đại sứ quán Nhật Bản tại Việt Nam")
    dung = a.thing("Person", "Mai Tiến Dũng")
    pm = a.thing("Agency", "Thủ tướng Chính phủ", "org/vn/thu-tuong-chinh-phu")
    a.says("legal-issuer", document=pm, issuer=pm)
    a.part(event, office, "organizer")
    a.part(event, embassy, "co-organizer")
    a.post(dung, HEAD, office)
    return a


@pytest.fixture
def found(article, ontology):
    made = [make(article).done() for make in (third, chaired, before, organised)]
    return resolve(made, ontology)


def iris(found, *where):
    return [found.entity(document, key).iri for document, key in where]


def test_three_articles_tell_one_seminar(found):
    assert iris(found, ("000", 0), ("001", 0), ("004", 0)) == [SEMINAR] * 3


def test_the_second_seminar_is_that_of_002(found):
    assert iris(found, ("000", 2), ("002", 0), ("000", 1)) == [SECOND, SECOND, FIRST]


def test_the_merge_keeps_its_reasons(found):
    reasons = " | ".join(found.entity("000", 0).reasons)
    assert "same day 2021-01-08" in reasons
    assert VPCP in reasons


def test_one_mai_tien_dung_under_four_titles(found):
    everywhere = iris(found, ("000", 5), ("001", 1), ("002", 1), ("004", 3))
    assert everywhere == ["person/vn/mai-tien-dung"] * 4


def test_two_ambassadors_and_the_embassy(found):
    assert iris(found, ("001", 2), ("002", 2)) == ["person/jp/yamada-takio", "person/jp/umeda-kunio"]
    assert iris(found, ("000", 4), ("004", 2)) == [EMBASSY, EMBASSY]


def test_japanese_ministry_under_its_short_name(found):
    assert iris(found, ("001", 4), ("002", 5)) == ["org/jp/bo-noi-vu-va-truyen-thong"] * 2


def test_vpcp_under_three_names(found):
    assert iris(found, ("000", 3), ("002", 4), ("004", 1)) == [VPCP] * 3


def test_suga_is_the_holder_of_the_date(found):
    assert iris(found, ("000", 6)) == ["person/jp/suga-yoshihide"]


def test_provincial_committee_and_bridge_point(found):
    assert iris(found, ("000", 9)) == ["org/vn/quang-nam/ubnd"]
    assert iris(found, ("000", 10)) == [f"{SEMINAR}/diem-cau/quang-nam"]


def test_shortcuts_and_holders_are_inferred(found):
    made = {(i.subject, i.predicate, i.object) for i in found.inferred}
    assert (SEMINAR, "schema:organizer", VPCP) in made
    assert (SEMINAR, "egov:chair", "person/jp/yamada-takio") in made
    assert ("org/vn/thu-tuong-chinh-phu", "org:heldBy", "person/vn/nguyen-xuan-phuc") in made
    holder = next(i for i in found.inferred if i.predicate == "org:heldBy")
    assert "2021-01-08" in holder.reason


def test_the_series_is_linked_through_its_ordinals(found):
    links = {(i.subject, i.object) for i in found.inferred if i.predicate == "cv:hasPreviousEvent"}
    assert links == {(SEMINAR, SECOND), (SECOND, FIRST)}


def test_entities_are_sorted_and_never_share_an_iri(found):
    names = [e.iri for e in found.entities]
    assert names == sorted(set(names))
