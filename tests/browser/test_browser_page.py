"""The page in a real browser: what it shows, what the keyboard does, what it never does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from driving import Browser

Pages = Callable[..., Path]
MAI = "sel=person/vn/mai-tien-dung"
ENTER, ESCAPE, DOWN, LEFT, RIGHT, UP = "\ue007", "\ue00c", "\ue015", "\ue012", "\ue014", "\ue013"


def search(browser: Browser, text: str) -> list[str]:
    browser.keys("/")
    browser.js("document.getElementById('query').value = ''")
    browser.keys(text)
    rows = "[...document.querySelectorAll('#hits li')].map((row) => row.children[1].firstChild.textContent)"
    return list(browser.js(f"return {rows}"))


def click(browser: Browser, home: str, text: str) -> None:
    done = browser.js(
        "const b = [...document.querySelectorAll(arguments[0])]"
        ".find((b) => b.textContent.trim().startsWith(arguments[1]));"
        "b?.click(); return !!b",
        home,
        text,
    )
    assert done, f"no {text!r} in {home}"


def test_page_opens_without_any_request_or_complaint(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"))
    browser.wait("performance.getEntriesByName('kg-panel').length")
    assert browser.requests() == []
    assert browser.complaints() == []


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("mai tien dung", "Mai Tiến Dũng"),
        ("DUNG MAI", "Mai Tiến Dũng"),
        ("van phong cp", "Văn phòng Chính phủ"),
        ("vpcp", "Văn phòng Chính phủ"),
        ("government", "Văn phòng Chính phủ"),
    ],
)
def test_search_ignores_case_and_marks(browser: Browser, pages: Pages, typed: str, name: str) -> None:
    browser.open(pages("small"))
    assert search(browser, typed)[0] == name


def test_the_number_of_hits_is_told_when_typing_pauses(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"))
    found = search(browser, "phong")
    assert 0 < len(found) < 12
    browser.wait("document.getElementById('say').textContent.endsWith('kết quả')")
    assert browser.js("return document.getElementById('say').textContent") == f"{len(found)} kết quả"


def test_enter_opens_the_found_node_with_its_sentence_marked(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"))
    search(browser, "mai tien")
    browser.keys(ENTER)
    browser.wait("document.querySelector('#panel mark')")
    marks = browser.js("return [...document.querySelectorAll('#panel mark')].map((m) => m.textContent)")
    assert "Bộ trưởng Mai Tiến Dũng" in marks
    assert "Bộ trưởng Mai Tiến Dũng chủ trì cuộc họp" in marks
    panel = browser.panel()
    for words in ("events.chair", "Họp về Chính phủ điện tử", "8/1/2021", "Bộ trưởng", "chủ trì"):
        assert words in panel
    assert "TP. Hà Nội" not in panel  # the sentence before it ends; the next one is not shown


def test_click_on_a_node_shows_it(browser: Browser, pages: Pages) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    browser.open(pages("small"), MAI + "&ego=1:person/vn/mai-tien-dung")
    browser.wait("document.querySelector('#panel h2')")
    browser.keys(ESCAPE)
    net = browser.driver.find_element("id", "net")
    # a neighbourhood is centred on its node: above the middle for the labels, below it for the line on top
    down = browser.js(
        "const box = (id) => document.getElementById(id).getBoundingClientRect();"
        "return (box('status').bottom - box('net').top) / 2 - 10"
    )
    ActionChains(browser.driver).move_to_element_with_offset(net, 0, round(down)).click().perform()
    browser.wait("document.querySelector('#panel h2')?.textContent === 'Mai Tiến Dũng'")


def test_statuses_look_different_and_negated_is_hidden_at_first(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"), "sel=system/vn/truc")
    browser.wait("document.querySelector('#panel .tag.planned')")
    assert "dự kiến" in browser.panel()
    browser.open(pages("small"), "sel=person/vn/le-thi-lan")
    browser.wait("document.querySelector('#panel h2')")
    assert "không dự họp" not in browser.panel()
    browser.open(pages("small"), "sel=person/vn/le-thi-lan&status=")
    browser.wait("document.querySelector('#panel .tag.negated')")
    assert "Lê Thị Lan không dự họp" in browser.js("return document.querySelector('#panel mark').textContent")


def test_figure_is_read_in_the_readers_language(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"), "sel=system/vn/truc")
    browser.wait("document.querySelector('#panel .value')")
    assert "hơn 1.300.000 văn bản" in browser.panel()
    browser.open(pages("small"), "sel=system/vn/truc&lang=en")
    browser.wait("document.querySelector('#panel .value')")
    assert "more than 1,300,000 văn bản" in browser.panel()
    assert browser.js("return document.documentElement.lang") == "en"


def test_filters_hide_and_undo_brings_back(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"), "view=table")
    rows = "document.querySelectorAll('#table tbody tr').length"
    browser.wait(f"{rows} > 0")
    every = browser.js(f"return {rows}")
    browser.js("document.querySelector('[data-key=\"k-person\"]').click()")
    browser.wait(f"{rows} < {every}")
    assert "Mai Tiến Dũng" not in browser.js("return document.getElementById('table').textContent")
    browser.wait("location.hash.includes('hide=person')")
    click(browser, "#zoom button", "")
    browser.js("document.querySelector('#zoom button:nth-child(4)').click()")
    browser.wait(f"{rows} === {every}")


def test_document_and_time_filters(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"), "view=table&doc=doc/a2")
    browser.wait("document.querySelector('#table tbody tr')")
    text = browser.js("return document.getElementById('table').textContent")
    assert "Trục liên thông" in text
    assert "Mai Tiến Dũng" not in text
    browser.open(pages("small"), "view=table&time=737000-737400&undated=0")
    browser.wait("document.querySelector('#table table')")
    assert browser.js("return document.querySelectorAll('#table tbody tr').length") == 0


def test_path_tells_each_step_with_its_sentence(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"), "path=person/vn/mai-tien-dung|system/vn/truc")
    browser.wait("document.querySelectorAll('#panel .hop mark').length >= 2")
    panel = browser.panel()
    assert panel.index("Mai Tiến Dũng") < panel.index("Văn phòng Chính phủ") < panel.index("Trục liên thông")
    assert "roles.before" in panel
    assert "systems.owner" in panel


def test_keyboard_alone_walks_expands_pins_and_leaves(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"))
    browser.js("document.getElementById('net').focus()")
    browser.keys(RIGHT)
    browser.wait("document.querySelector('#panel .acts')")
    first = browser.js("return document.querySelector('#panel h2').textContent")
    seen = {first}
    for key in (RIGHT, DOWN, LEFT, UP):
        browser.keys(key)
        browser.wait("document.querySelector('#panel h2')")
        seen.add(browser.js("return document.querySelector('#panel h2').textContent"))
    assert len(seen) > 1
    browser.keys("p")
    browser.wait("location.hash.includes('pin=')")
    browser.keys("n")
    browser.wait("location.hash.includes('ego=')")
    browser.keys(ENTER)
    assert browser.js("return document.activeElement.id") == "panel"
    browser.js("document.getElementById('net').focus()")
    browser.keys(ESCAPE, ESCAPE)
    browser.wait("!location.hash.includes('ego=') && !location.hash.includes('sel=')")


def test_table_view_holds_the_same_facts_with_sentences(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"))
    click(browser, "#tabs button", "Bảng")
    browser.wait("document.querySelectorAll('#table mark').length >= 3")
    text = browser.js("return document.getElementById('table').textContent")
    for words in ("Mai Tiến Dũng", "chủ trì", "dự kiến kết nối", "chủ quản"):
        assert words in text
    click(browser, "#table button", "Thực thể")
    assert "Lê Thị Lan" in browser.js("return document.getElementById('table').textContent")
    assert "Không ai nhắc" not in browser.js("return document.getElementById('table').textContent")


@pytest.mark.parametrize(
    "hash", ["", "view=table", "sel=person/vn/mai-tien-dung", "path=person/vn/mai-tien-dung|system/vn/truc"]
)
def test_hostile_words_and_addresses_are_inert(browser: Browser, pages: Pages, hash: str) -> None:
    browser.open(pages("hostile"), hash)
    browser.wait("performance.getEntriesByName('kg-panel').length")
    browser.js("document.querySelectorAll('#panel .go').forEach((b) => b.click())")
    assert browser.js("return window.hit") is None
    links = browser.js("return [...document.querySelectorAll('a')].map((a) => a.getAttribute('href'))")
    assert all(link.startswith(("http://", "https://")) for link in links)
    assert browser.js("return document.querySelectorAll('#body img, #body iframe').length") == 0
    assert browser.js("return /[\\u202a-\\u202e\\u2066-\\u2069]/.test(document.body.innerText)") is False
    assert browser.requests() == []


def test_policy_stops_scripts_that_are_not_ours(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"))
    browser.js(
        "const s = document.createElement('script'); s.textContent = 'window.hit = 1';document.body.append(s)"
    )
    assert browser.js("return window.hit") is None
    assert any("Content Security Policy" in line for line in browser.complaints())


def test_export_svg_and_csv(browser: Browser, pages: Pages) -> None:
    browser.open(pages("hostile"), "view=graph")
    browser.js(
        "window.saved = {}; const make = URL.createObjectURL; URL.createObjectURL = (b) => "
        "{ b.text().then((x) => { window.saved[b.type] = x; }); return make.call(URL, b); };"
        "HTMLAnchorElement.prototype.click = () => {};"
    )
    for name in ("Hình SVG", "Bảng CSV", "Ảnh PNG"):
        click(browser, ".menu button", name)
    browser.wait("window.saved['image/svg+xml'] && window.saved['text/csv'] && window.saved['image/png']")
    svg = browser.js("return window.saved['image/svg+xml']")
    assert "<script" not in svg
    assert svg.startswith("<svg")
    csv = browser.js("return window.saved['text/csv']")
    assert "'=HYPERLINK" in csv
    assert not any(cell.startswith("=") for line in csv.splitlines() for cell in line.split(","))


def test_sparql_runs_inside_the_page(browser: Browser, pages: Pages) -> None:
    browser.open(pages("sparql"), "view=ask")
    browser.wait("document.querySelector('#ask textarea')")
    browser.js(
        "document.querySelector('#ask textarea').value = arguments[0]",
        "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>"
        "SELECT ?o WHERE { GRAPH ?g { ?a rdf:object ?o } } ORDER BY ?o",
    )
    click(browser, "#ask button", "Chạy")
    browser.wait("document.querySelectorAll('#ask tbody tr').length === 7", 30)
    browser.js("document.querySelector('#ask textarea').value = 'SELECT'")
    click(browser, "#ask button", "Chạy")
    browser.wait("document.querySelector('#ask .err')")
    assert browser.requests() == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    "view",
    [
        "sel=person/vn/mai-tien-dung",
        "view=table",
        "path=person/vn/mai-tien-dung|system/vn/truc",
        "ego=1:system/vn/truc",
    ],
)
def test_axe_finds_nothing(browser: Browser, pages: Pages, theme: str, view: str) -> None:
    pytest.importorskip("axe_core_python.selenium")
    browser.open(pages("small"), f"{view}&theme={theme}")
    browser.wait("performance.getEntriesByName('kg-panel').length")
    assert browser.violations() == []


CUT = (
    "window.last = Infinity; let frame = 0; const write = CanvasRenderingContext2D.prototype.fillText;"
    "CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {"
    "  const { a, e } = this.getTransform(); const half = this.measureText(text).width / 2;"
    "  const cut = (x - half) * a + e < 0 || (x + half) * a + e > this.canvas.width;"
    "  if (frame !== document.timeline.currentTime) window.drawn = {};"
    "  frame = document.timeline.currentTime; window.last = performance.now();"
    "  window.drawn[text] = cut; return write.call(this, text, x, y); };"
)


def cut(browser: Browser) -> list[str]:
    """The names that the last frame drew beyond the stage; the page watches since `CUT`."""
    browser.wait("performance.now() - window.last > 500")  # the camera has arrived
    return [text for text, out in browser.js("return window.drawn").items() if out]


@pytest.mark.parametrize("name", ["small", "dated", "large"])
def test_no_name_is_cut_at_the_side_of_a_phone(browser: Browser, pages: Pages, name: str) -> None:
    browser.open(pages(name), wide=390)
    browser.js(f"{CUT} document.querySelectorAll('#zoom button')[2].click()")
    assert cut(browser) == []


@pytest.mark.parametrize("wide", [390, 1400, 1920])
def test_a_window_of_another_size_shows_the_whole_graph_again(
    browser: Browser, pages: Pages, wide: int
) -> None:
    browser.open(pages("dated"), wide=800)
    browser.js(CUT)
    browser.resize(wide)
    assert cut(browser) == []
