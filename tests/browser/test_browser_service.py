"""The service in a real browser: what each page does, for whom, and that nothing leaves the machine."""

from __future__ import annotations

import pytest
from driving import Browser

ENTER, TAB = "\ue007", "\ue004"
PAGES = [
    "", "search?q=van+phong", "id/person/vn/mai-tien-dung", "id/org/xx/hostile", "id/doc/a1",
    "id/doc/a1?char=24,31", "graph", "graph?node=person/vn/mai-tien-dung&node=event/hoi-thao",
    "id/nowhere/at-all",
]  # fmt: skip
ROWS = "document.querySelectorAll('.tabPanel.active .yasr tbody tr').length"
# Each tab of the editor has icons and panes of the same ids; WCAG 2.2 has withdrawn the criterion (4.1.1).
TWINS = ("duplicate-id",)


def settle(browser: Browser) -> None:
    """Waits for the page, on the query page for its first answer."""
    browser.wait("document.readyState === 'complete'")
    if browser.js("return !!document.getElementById('yasgui')"):
        browser.wait(f"{ROWS} > 0")


def left(browser: Browser, home: str) -> list[str]:
    """Requests that went anywhere but to the service."""
    return [url for url in browser.requests() if not url.startswith(home)]


def ask(browser: Browser, query: str) -> None:
    """Types a query and runs it with the keyboard."""
    browser.js(
        "document.querySelector('.tabPanel.active .CodeMirror').CodeMirror.setValue(arguments[0])", query
    )
    browser.js("document.querySelector('.tabPanel.active .CodeMirror').CodeMirror.focus()")
    browser.js("document.querySelector('.tabPanel.active .yasqe_queryButton').click()")


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("look", ["light", "dark", "phone"])
def test_axe_finds_nothing_and_nothing_leaves(browser: Browser, served: str, path: str, look: str) -> None:
    pytest.importorskip("axe_core_python.selenium")
    lang = "en" if look == "dark" else "vi"
    browser.visit(
        f"{served}{path}{'&' if '?' in path else '?'}lang={lang}",
        dark=look == "dark",
        wide=390 if look == "phone" else 1400,
    )
    settle(browser)
    assert browser.violations() == []
    assert browser.js("return document.documentElement.lang") == lang
    assert browser.js("return document.documentElement.scrollWidth <= innerWidth"), (
        "no page is wider than its screen"
    )
    assert left(browser, served) == []
    policy = [line for line in browser.complaints() if "404" not in line]
    assert policy == []


@pytest.mark.parametrize("path", PAGES[1:])
def test_hostile_words_are_inert(browser: Browser, served: str, path: str) -> None:
    browser.visit(f"{served}{path}")
    settle(browser)
    assert browser.js("return window.hit") is None
    assert browser.js("return document.querySelectorAll('main script, main img, main b[onload]').length") == 0
    links = browser.js("return [...document.querySelectorAll('a')].map((a) => a.href.baseVal ?? a.href)")
    assert not [link for link in links if link.startswith("javascript:")]


def test_the_query_page_answers_an_example_as_table_chart_and_network(browser: Browser, served: str) -> None:
    browser.visit(f"{served}?lang=vi")
    settle(browser)
    assert "Mai Tiến Dũng" in browser.js("return document.querySelector('.yasr').textContent")
    browser.js("document.querySelector('.example').click()")
    browser.wait("document.querySelectorAll('.tab').length === 2")
    browser.wait(
        "document.querySelector('.tabPanel.active .yasr_response_chip, .tabPanel.active .dataTable')"
    )
    ask(browser, "SELECT ?event ?person (2 AS ?n) { ?event cv:hasParticipation/cv:hasParticipant ?person }")
    browser.wait(f"{ROWS} === 1")
    browser.js("document.querySelector('.tabPanel.active .select_kg-chart').click()")
    browser.wait("document.querySelector('.tabPanel.active .kg-chart rect')")
    browser.js("document.querySelector('.tabPanel.active .select_kg-network').click()")
    browser.wait("document.querySelectorAll('.tabPanel.active .kg-network circle').length === 2")
    assert left(browser, served) == []
    assert browser.violations(without=TWINS) == []


def test_a_result_opens_its_page_here(browser: Browser, served: str) -> None:
    browser.visit(f"{served}?lang=en")
    settle(browser)
    browser.js(
        "const a = document.querySelector('.yasr a.iri'); a.target = '_self'; a.scrollIntoView(); a.click();"
    )
    browser.wait("location.pathname === '/id/person/vn/mai-tien-dung'")
    assert browser.js("return location.origin + '/'") == served


def test_a_wrong_query_says_where(browser: Browser, served: str) -> None:
    browser.visit(f"{served}?lang=en")
    settle(browser)
    ask(browser, "SELECT * { ?s ?p ?o } NONSENSE")
    browser.wait("/line 1/.test(document.querySelector('.tabPanel.active .yasr').textContent)")


def test_examples_are_filtered_without_diacritics(browser: Browser, served: str) -> None:
    browser.visit(f"{served}?lang=vi")
    settle(browser)
    seen = "[...document.querySelectorAll('.examples li')].filter((row) => !row.hidden).length"
    every = browser.js(f"return {seen}")
    browser.js("document.getElementById('filter').focus()")
    browser.keys("he thong")
    browser.wait(f"{seen} > 0 && {seen} < {every}")


def test_terms_complete_by_label_without_diacritics(browser: Browser, served: str) -> None:
    browser.visit(f"{served}?lang=vi")
    settle(browser)
    browser.js(
        "const editor = document.querySelector('.CodeMirror').CodeMirror;"
        "editor.setValue('SELECT * { ?a  ?b }'); editor.setCursor({ line: 0, ch: 14 }); editor.focus()"
    )
    browser.keys("khai")
    browser.wait(
        "[...document.querySelectorAll('.CodeMirror-hint')]"
        ".some((row) => row.textContent.includes('egov:launches'))"
    )
    assert left(browser, served) == []


def test_the_editor_speaks_the_language_of_the_page(browser: Browser, served: str) -> None:
    browser.visit(f"{served}?lang=vi")
    settle(browser)
    text = browser.js("return document.getElementById('yasgui').innerText")
    for words in ("Truy vấn", "Bảng", "Phản hồi", "kết quả trong", "Số dòng", "Xem gọn"):
        assert words in text
    named = browser.js(
        "return [...document.querySelectorAll('#yasgui [title]')].map((one) => one.title).join()"
    )
    assert "Chạy truy vấn" in named
    assert "Run query" not in named
    browser.visit(f"{served}?lang=en")
    settle(browser)
    assert "Page size" in browser.js("return document.getElementById('yasgui').innerText")


def test_an_entity_shows_evidence_timeline_and_neighbours(browser: Browser, served: str) -> None:
    browser.visit(f"{served}id/person/vn/mai-tien-dung?lang=vi")
    assert browser.js("return document.querySelector('h1').textContent") == "Mai Tiến Dũng"
    browser.js("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    assert "chủ trì" in browser.js("return [...document.querySelectorAll('mark')].map((m) => m.textContent)")
    assert browser.js("return document.querySelectorAll('.timeline li').length") >= 1
    assert browser.js("return document.querySelectorAll('.sketch circle').length") >= 2
    browser.js("document.querySelector('blockquote footer a').click()")
    browser.wait("location.pathname === '/id/doc/a1' && document.getElementById('here')")


def test_a_document_links_every_mention_to_its_entity(browser: Browser, served: str) -> None:
    browser.visit(f"{served}id/doc/a1?lang=en")
    named = browser.js(
        "return [...document.querySelectorAll('.mention')].map((a) => [a.textContent, a.pathname])"
    )
    assert ["Mai Tiến Dũng", "/id/person/vn/mai-tien-dung"] in named
    browser.js("document.querySelector('.mention').click()")
    browser.wait("location.pathname === '/id/person/vn/mai-tien-dung'")


def test_the_graph_grows_by_a_click_and_shrinks_by_another(browser: Browser, served: str) -> None:
    browser.visit(f"{served}graph?node=person/vn/mai-tien-dung")
    before = browser.js("return document.querySelectorAll('.sketch circle').length")
    address = browser.js("return document.querySelector('.spot.kind-event').href.baseVal")
    browser.driver.get(served.rstrip("/") + address)
    assert browser.js("return document.querySelectorAll('.spot.open').length") == 2
    assert browser.js("return document.querySelectorAll('.sketch circle').length") > before
    assert browser.js("return document.querySelectorAll('details tbody tr').length") >= before - 1
    browser.js("document.querySelectorAll('.close')[1].click()")
    browser.wait("document.querySelectorAll('.spot.open').length === 1")


def test_the_keyboard_is_enough(browser: Browser, served: str) -> None:
    browser.visit(f"{served}graph?lang=vi")
    browser.keys(TAB)
    assert browser.js("return document.activeElement.className") == "skip"
    browser.js("document.querySelector('input[type=search]').focus()")
    browser.keys("mai tien" + ENTER)
    browser.wait("document.querySelector('.hits a')")
    assert browser.js("return document.querySelector('.hits a').textContent") == "Mai Tiến Dũng"
    browser.js("document.querySelector('.hits a').focus()")
    browser.keys(ENTER)
    browser.wait("location.pathname === '/id/person/vn/mai-tien-dung'")
    assert browser.js("return document.documentElement.lang") == "vi"
    browser.js("document.querySelector('summary').focus()")
    was = browser.js("return document.activeElement.parentElement.open")
    browser.keys(ENTER)
    assert browser.js("return document.activeElement.parentElement.open") is not was


def test_the_names_of_a_picture_can_be_read_on_a_phone(browser: Browser, served: str) -> None:
    browser.visit(f"{served}graph?node=person/vn/mai-tien-dung&node=event/hoi-thao", wide=390)
    scale = "s.getBoundingClientRect().width / s.viewBox.baseVal.width"
    assert browser.js(f"const s = document.querySelector('.sketch'); return {scale}") > 0.9
