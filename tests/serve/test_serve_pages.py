"""The pages: what they show, in which language, and that nothing in them can run."""

from __future__ import annotations

import re

import pytest

BASE = "https://example.org/egov/id/"
HTML = {"Accept": "text/html", "Accept-Language": "vi"}
EVERY = [
    "/", "/search", "/search?q=dung", "/graph", "/graph?node=person/vn/mai-tien-dung", "/id/nowhere/at-all",
    "/id/person/vn/mai-tien-dung", "/id/org/xx/hostile", "/id/doc/a1", "/id/doc/a1?char=10,23",
]  # fmt: skip


def page(client, path: str, **headers: str) -> str:
    return client.get(path, headers=HTML | headers).text


@pytest.mark.parametrize("path", EVERY)
def test_nothing_can_run(client, path):
    response = client.get(path, headers=HTML)
    policy = response.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert response.headers["x-content-type-options"] == "nosniff"
    text = response.text
    assert "<script>" not in text
    assert "<img src=x" not in text
    assert not re.search(r"<[^>]+\son\w+=", text), "no inline event handler"
    assert not re.search(r"<[^>]+\sstyle=", text), "no inline style"
    assert not re.search(r"(href|src)=.?javascript:", text, re.I)
    for address in re.findall(r'(?:src|href)="(https?:[^"]+)"', text):
        assert address == "https://example.org/ok", "no page loads or names another server"


def test_an_entity_shows_its_facts_with_their_words(client):
    text = page(client, "/id/person/vn/mai-tien-dung")
    assert "<h1>Mai Tiến Dũng</h1>" in text
    assert "người" in text
    assert "<mark>chủ trì</mark>" in text
    assert "test.2" in text, "the rule is named"
    assert "hội thảo" in text, "the event behind the participation is named"
    assert 'href="/id/event/hoi-thao"' in text
    assert "2021-01-08" in text
    assert 'href="/id/doc/a1?char=' in text
    assert "<svg" in text


def test_a_post_that_the_reference_data_name_ties_its_body_in_too(client):
    text = page(client, "/id/person/vn/mai-tien-dung")
    assert 'href="/id/org/vn/van-phong-chinh-phu"' in text
    assert "Chủ nhiệm – VPCP" not in text, "a post is told by what it ties together"
    timeline = text[text.index('id="timeline"') :]
    assert timeline.index("2016-04-09") < timeline.index("2021-01-08")
    near = client.get("/graph?node=person/vn/mai-tien-dung&format=json").json()
    assert "Văn phòng Chính phủ" in {spot["thing"]["label"] for spot in near["spots"]}


def test_a_requested_fact_looks_different(client):
    text = page(client, "/id/org/vn/van-phong-chinh-phu")
    assert 'class="status requested">được yêu cầu' in text
    assert "VPCP" in text


def test_links_go_to_http_addresses_only(client):
    text = page(client, "/id/org/xx/hostile")
    assert 'href="https://example.org/ok"' in text
    assert "javascript:alert(1)" in text, "it is shown as text"
    assert "javascript:alert(2)" not in page(client, "/id/doc/a1")


def test_a_document_marks_every_mention(client):
    text = page(client, "/id/doc/a1")
    marked = re.findall(r'<a class="mention[^"]*" href="([^"]+)"[^>]*>([^<]+)</a>', text)
    assert ("/id/person/vn/mai-tien-dung", "Mai Tiến Dũng") in marked
    assert ("/id/event/hoi-thao", "hội thảo") in marked
    assert ("/id/place/vn/ha-noi", " tại Hà Nội") in marked, (
        "a mention around another is linked where it is alone"
    )
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text
    plain = re.sub(r"<[^>]+>", "", text.partition("<article")[2].partition("</article>")[0].partition(">")[2])
    assert "Bộ trưởng Mai Tiến Dũng chủ trì hội thảo tại Hà Nội." in plain


def test_the_words_asked_for_are_marked(client):
    text = page(client, "/id/doc/a1?char=24,31")
    assert '<span id="here"></span><mark>chủ trì</mark>' in text
    for nonsense in ("x,y", "5", "-1,4", "9" * 40 + ",1", "²,³"):
        assert client.get(f"/id/doc/a1?char={nonsense}", headers=HTML).status_code == 200


@pytest.mark.parametrize("words", ["mai tien dung", "MAI TIẾN", "dung mai", "vpcp", "tien dung (en)"])
def test_search_ignores_case_and_diacritics(client, words):
    found = client.get("/search", params={"q": words, "format": "json"}).json()
    assert found["total"] == 1
    assert found["results"][0]["href"].startswith(("/id/person", "/id/org"))


def test_search_finds_nothing_and_says_so(client):
    assert "Không tìm thấy gì" in page(client, "/search?q=zzz")
    assert "&lt;b&gt;" in page(client, "/search?q=<b>")


def test_languages(client):
    path = "/id/person/vn/mai-tien-dung"
    english = client.get(path, headers={"Accept": "text/html", "Accept-Language": "en-GB,en;q=0.8"})
    assert "<h1>Mai Tien Dung (en)</h1>" in english.text
    assert english.headers["content-language"] == "en"
    chosen = page(client, f"{path}?lang=en")
    assert '<html lang="en">' in chosen
    assert "lang=en" in chosen.partition("/id/event/hoi-thao")[2][:20], "links keep the choice"
    assert '<html lang="vi">' in page(client, f"{path}?lang=xx")


@pytest.mark.parametrize(
    ("form", "media"),
    [
        ("ttl", "text/turtle"),
        ("nt", "application/n-triples"),
        ("jsonld", "application/ld+json"),
        ("rdf", "application/rdf+xml"),
    ],
)
def test_rdf_of_an_entity(client, form, media):
    path = "/id/person/vn/mai-tien-dung"
    for response in (client.get(f"{path}?format={form}"), client.get(path, headers={"Accept": media})):
        assert response.headers["content-type"].partition(";")[0] == media
        assert "Mai Ti" in response.text
        assert "accept" in response.headers["vary"].lower()


def test_turtle_is_the_same_each_time(client):
    texts = {client.get("/id/doc/a1?format=ttl").text for _ in range(4)}
    assert len(texts) == 1
    assert texts.pop().startswith("@prefix adms:")


def test_what_cannot_be_answered(client):
    assert client.get("/id/person/vn/nobody", headers=HTML).status_code == 404
    assert client.get("/id/person/vn/mai-tien-dung", headers={"Accept": "image/png"}).status_code == 406
    assert client.get("/id/person/vn/mai-tien-dung?format=pdf").status_code == 400
    assert client.get("/id/a b<>", headers=HTML).status_code == 404
    assert client.get("/nowhere").status_code == 404
    assert client.get("/static/../app.py").status_code == 404


def test_the_graph_grows_from_the_store(client):
    one = client.get("/graph?node=person/vn/mai-tien-dung&format=json").json()
    names = {spot["thing"]["label"] for spot in one["spots"]}
    assert names >= {"Mai Tiến Dũng", "hội thảo"}
    two = client.get("/graph?node=person/vn/mai-tien-dung&node=event/hoi-thao&format=json").json()
    assert "Hà Nội" in {spot["thing"]["label"] for spot in two["spots"]}
    assert client.get("/graph?node=nowhere", headers=HTML).status_code == 404


def test_the_query_page_offers_the_named_queries_and_the_terms(client):
    text = page(client, "/")
    assert 'data-name="people"' in text
    assert "yasgui.min.js" in text
    terms = client.get("/terms").json()
    assert terms["prefixes"]["egov"].endswith("/ns#")
    assert ["https://example.org/egov/ns#launches", "khai trương"] in terms["property"]
    for path in (
        "/static/vendor/yasgui.min.js",
        "/static/vendor/yasgui.min.css",
        "/static/query.js",
        "/kinds.css",
    ):
        assert client.get(path).status_code == 200


def test_health(client):
    assert client.get("/health").json()["status"] == "ok"
