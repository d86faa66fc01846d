"""What resolution does with unseen articles: events, homonyms, series, eras, copies, any order."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.entities.resolve import resolve

WORDS = [
    "chính",
    "phủ",
    "điện",
    "tử",
    "phục",
    "vụ",
    "người",
    "dân",
    "doanh",
    "nghiệp",
    "cải",
    "cách",
    "hành",
    "chính",
    "dữ",
    "liệu",
]


def prose(seed, size=150):
    """Made-up text: the same seed, the same words."""
    chosen = random.Random(seed)
    return " ".join(chosen.choice(WORDS) + str(chosen.randrange(50)) for _ in range(size))


def seminar(article, name, *, day="2022-05-10", title="", place="", body="Bộ Y tế", chair="", text=""):
    a = article(name, day, text or prose(name))
    event = a.thing("Event", title or "Hội thảo", kind="hoi-thao")
    if title:
        a.says("event-title", event=event, title=title)
    a.says("event-date", event=event, date=day)
    a.part(event, a.thing("Agency", body), "organizer")
    if chair:
        person = a.thing("Person", chair)
        a.post(person, "thu-truong", a.thing("Agency", body))
        a.part(event, person, "chair")
    if place:
        a.says("event-place", event=event, place=a.thing("Place", place))
    return a.done()


def names(found, made):
    return [found.entity(e.document.id, 0).iri for e in made]


HEALTH = "Ứng dụng trí tuệ nhân tạo trong khám chữa bệnh từ xa"
RECORDS = "Triển khai hồ sơ sức khỏe cá nhân và thanh toán viện phí"


def test_ten_articles_about_one_seminar(article, ontology):
    made = [
        seminar(article, f"n{n}", title=HEALTH if n % 3 else "", chair="Đỗ Xuân Tuyên") for n in range(10)
    ]
    assert len(set(names(resolve(made, ontology), made))) == 1


def test_two_seminars_of_one_day_and_organiser_stay_two(article, ontology):
    made = [
        seminar(article, "a", title=HEALTH, place="Hà Nội"),
        seminar(article, "b", title=RECORDS, place="Hà Nội"),
        seminar(article, "c", place="Đà Nẵng"),
        seminar(article, "d", place="Hà Nội", title=HEALTH + " tại Việt Nam"),
    ]
    one, two, three, four = names(resolve(made, ontology), made)
    assert one == four
    assert len({one, two, three}) == 3


def test_dates_that_differ_are_both_kept(article, ontology):
    made = [
        seminar(article, "a", title=HEALTH, chair="Đỗ Xuân Tuyên", day="2022-05-10"),
        seminar(article, "b", title=HEALTH, chair="Đỗ Xuân Tuyên", day="2022-05-11"),
        seminar(article, "c", title=HEALTH, chair="Đỗ Xuân Tuyên", day="2022-09-11"),
    ]
    one, two, later = names(resolve(made, ontology), made)
    assert one == two != later


def test_numbers_in_titles_tell_years_apart(article, ontology):
    made = [
        seminar(article, "a", title="Diễn đàn chuyển đổi số ngành y tế năm 2021", day="2022-05-10"),
        seminar(article, "b", title="Diễn đàn chuyển đổi số ngành y tế năm 2022", day="2022-05-10"),
    ]
    one, other = names(resolve(made, ontology), made)
    assert one != other


def test_copies_count_as_one_source(article, ontology):
    text = prose("agency text")
    made = [
        seminar(article, n, text=text + extra) for n, extra in (("a", ""), ("b", " Theo TTXVN"), ("c", ""))
    ]
    made.append(seminar(article, "d", day="2021-01-01"))
    found = resolve(made, ontology)
    assert found.support(["a", "b", "c", "d"]) == 2
    assert found.sources["c"] == "a"


def test_homonyms_are_both_qualified(article, ontology):
    made = []
    for name, role, body in (("a", "pho-cuc-truong", "Cục Thú y"), ("b", "giam-doc", "Sở Y tế tỉnh Hà Nam")):
        x = article(name, "2021-09-09", prose(name))
        x.post(x.thing("Person", "Lê Quang Vinh"), role, x.thing("Agency", body))
        made.append(x.done())
    one, other = names(resolve(made, ontology), made)
    assert one.startswith("person/vn/le-quang-vinh--")
    assert other.startswith("person/vn/le-quang-vinh--")
    assert one != other


def test_a_bare_name_takes_no_iri_from_a_known_person(article, ontology):
    a = article("a", "2021-09-09", prose("a"))
    a.post(a.thing("Person", "Lê Quang Vinh"), "cuc-truong", a.thing("Agency", "Cục Thú y"))
    b = article("b", "2021-09-09", prose("b"))
    b.thing("Person", "Lê Quang Vinh")
    made = [a.done(), b.done()]
    found = resolve(made, ontology)
    assert names(found, made)[0] == "person/vn/le-quang-vinh"
    pair = next(c for c in found.candidates if "le-quang-vinh" in c.one)
    assert "nothing but the name is shared" in pair.against


def test_what_differs_speaks_against_one_event(article, ontology):
    made, text = [], prose("a", 60)
    for name, kind in (("a", "hoi-thao"), ("b", "hoi-nghi")):
        x = article(name, "2021-09-09", text)
        event = x.thing("Event", f"sự kiện {name}", kind=kind)
        x.says("event-date", event=event, date="2021-09-08")
        x.part(event, x.thing("Agency", f"Bộ {name.upper()}"), "organizer")
        made.append(x.done())
    (pair,) = (c for c in resolve(made, ontology).candidates if c.one.startswith("event/"))
    assert pair.reasons == ("articles a and b are copies of one text", "same day 2021-09-08")
    assert {"organisers differ", "kinds differ: hoi-thao / hoi-nghi"} <= set(pair.against)


def test_marks_tell_names_apart_in_iris(article, ontology):
    made = []
    for name, label in (("a", "Trần Minh Hưng"), ("b", "Trần Minh Hùng")):
        x = article(name, "2021-09-09", prose(name))
        x.post(x.thing("Person", label), "giam-doc", x.thing("Agency", "Sở Y tế tỉnh Hà Nam"))
        made.append(x.done())
    one, other = names(resolve(made, ontology), made)
    assert one != other
    assert "--" in one
    assert "--" in other


def test_ordinals_link_a_series(article, ontology):
    made = []
    for n, day in ((2, "2021-05-10"), (3, "2022-05-10")):
        a = article(f"s{n}", day, prose(n))
        event = a.thing("Event", f"Hội nghị lần thứ {n}", kind="hoi-nghi", ordinal=str(n))
        a.says("event-date", event=event, date=day)
        a.part(event, a.thing("Agency", "Bộ Y tế"), "organizer")
        made.append(a.done())
    found = resolve(made, ontology)
    second, third = names(found, made)
    link = next(i for i in found.inferred if i.predicate == "cv:hasPreviousEvent")
    assert (link.subject, link.object) == (third, second)
    assert "no. 3" in link.reason


def test_an_article_after_the_merger_means_the_new_province(article, ontology):
    a = article("a", "2026-01-05", prose("a"))
    a.thing("Place", "Đà Nẵng", "place/vn/da-nang")
    found = resolve([a.done()], ontology)
    assert found.entity("a", 0).iri == "place/vn/da-nang-2025"
    assert [i.rule for i in found.inferred] == ["infer.era"]


def test_number_without_year_never_merges(article, ontology):
    made = []
    for name, number, year in (
        ("a", "17/NQ-CP", ""),
        ("b", "17/NQ-CP", ""),
        ("c", "942/QĐ-TTg", "2021"),
        ("d", "942/QĐ-TTg", "2021"),
    ):
        x = article(name, "2021-09-09", prose(name))
        x.thing("LegalDocument", number, number=number, year=year)
        made.append(x.done())
    a, b, c, d = names(resolve(made, ontology), made)
    assert a != b
    assert a.startswith("legal/vn/nq-cp/unknown/17--")
    assert c == d == "legal/vn/qd-ttg/2021/942"


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("Sở Y tế", "Sở Y tế Nghệ An"),
        ("Tỉnh ủy", "Tỉnh ủy Nghệ An"),
        ("Sở Y tế tỉnh Nghệ An", "Sở Y tế tỉnh Nghệ An"),
        ("Trung tâm Hội nghị Quốc tế", "Trung tâm Hội nghị Quốc tế"),
    ],
)
def test_a_local_body_is_shown_with_its_province(article, ontology, printed, shown):
    made = article("a", "2021-03-05", prose("a"))
    made.thing("Agency", printed, tier="tinh", province="place/vn/nghe-an")
    assert resolve([made.done()], ontology).entity("a", 0).label == shown


@pytest.mark.parametrize(
    ("published", "issuer", "known"),
    [("2024-03-05", "", True), ("", "", True), ("2021-03-05", "", False), ("2024-03-05", "Tỉnh ủy", False)],
)
def test_a_bare_number_is_the_known_document_unless_date_or_issuer_differ(
    article, ontology, published, issuer, known
):
    made = article("a", published, prose("a"))
    scheme = made.thing("LegalDocument", "06", words="Đề án 06", number="06", type="de-an")
    if issuer:
        made.says("legal-issuer", document=scheme, issuer=made.thing("Agency", issuer))
    found = resolve([made.done()], ontology).entity("a", 0).iri
    assert (found == "legal/vn/de-an/2022/06") is known


def corpus(article):
    made = [seminar(article, f"n{n}", title=HEALTH if n % 2 else "", chair="Đỗ Xuân Tuyên") for n in range(3)]
    made += [seminar(article, "x", title=RECORDS), seminar(article, "y", place="Đà Nẵng", day="2022-06-01")]
    for name, role, body in (
        ("p", "pho-cuc-truong", "Cục Thú y"),
        ("q", "giam-doc", "Sở Y tế tỉnh Hà Nam"),
        ("r", "", ""),
    ):
        a = article(name, "2021-09-09", prose(name))
        person = a.thing("Person", "Lê Quang Vinh")
        if role:
            a.post(person, role, a.thing("Agency", body))
        made.append(a.done())
    return made


def outcome(found):
    return found.entities, found.members, found.inferred, found.candidates, dict(found.sources)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.randoms(use_true_random=False))
def test_order_does_not_matter(article, ontology, chosen):
    made = corpus(article)
    wanted = outcome(resolve(made, ontology))
    chosen.shuffle(made)
    assert outcome(resolve(made, ontology)) == wanted
