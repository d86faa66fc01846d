"""What a reader does with the page: filters, walks, time, sharing, print, phone, large graphs."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from driving import Browser, press

Pages = Callable[..., Path]
MAI, OFFICE, TRUC = "person/vn/mai-tien-dung", "org/vn/van-phong-chinh-phu", "system/vn/truc"
ENTER, ESCAPE, HOME, RIGHT = "\ue007", "\ue00c", "\ue011", "\ue014"
ROWS = "document.querySelectorAll('#table tbody tr').length"
TITLE = "document.querySelector('#panel h2')?.textContent"


def flip(browser: Browser, key: str) -> None:
    """Clicks a switch of the legend."""
    browser.js("document.querySelector(`[data-key='${arguments[0]}']`).click()", key)


def shown(browser: Browser) -> int:
    """How many nodes stand on the stage, as screen readers are told after a change."""
    browser.wait("/thực thể/.test(document.getElementById('say').textContent)")
    return int(re.findall(r"\d+", browser.js("return document.getElementById('say').textContent"))[0])


def clipboard(browser: Browser) -> None:
    """Keeps what the page copies in `window.copied`."""
    browser.js(
        "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: "
        "{ writeText: (text) => { window.copied = text; return Promise.resolve(); } } })"
    )


def test_an_edge_shows_its_fact_and_copies_the_query_for_it(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"), "view=table")
    browser.wait(f"{ROWS} > 0")
    press(browser, "#table td:nth-child(2)", "chủ trì")
    browser.wait("document.querySelector('#panel mark')")
    assert browser.js(f"return {TITLE}").startswith("Mai Tiến Dũng — chủ trì →")
    browser.wait("decodeURIComponent(location.hash).includes('~')")
    clipboard(browser)
    press(browser, "#panel", "Chép SPARQL")
    browser.wait("window.copied")
    assert "participation/1" in browser.js("return window.copied")


def test_a_node_copies_its_query_and_its_link(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"), f"sel={MAI}")
    browser.wait(f"{TITLE} === 'Mai Tiến Dũng'")
    clipboard(browser)
    press(browser, "#panel", "Chép SPARQL")
    browser.wait("window.copied")
    assert f"https://example.org/egov/id/{MAI}" in browser.js("return window.copied")
    press(browser, "#panel", "Chép liên kết")
    browser.wait("window.copied.startsWith('file:')")
    assert "sel=person" in browser.js("return window.copied")


def test_only_what_is_chosen_and_back(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"), "view=table")
    browser.wait(f"{ROWS} > 0")
    every = browser.js(f"return {ROWS}")
    browser.js("document.querySelector('[data-key^=\"r-\"]').closest('li').querySelector('.only').click()")
    browser.wait(f"{ROWS} < {every}")
    browser.wait("location.hash.includes('rel=')")
    flip(browser, "reset")
    browser.wait(f"{ROWS} === {every}")
    flip(browser, "s-stated")
    browser.wait(f"{ROWS} < {every}")
    browser.control("z")
    browser.wait(f"{ROWS} === {every}")
    browser.control("y")
    browser.wait(f"{ROWS} < {every}")


def test_rare_nodes_hide(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"))
    browser.js("document.querySelector('[data-key=rare]').focus()")
    browser.keys(RIGHT + RIGHT)
    browser.wait("location.hash.includes('min=2')")
    few = shown(browser)
    browser.keys(HOME)
    browser.wait("!location.hash.includes('min=')")
    assert 0 < few < shown(browser)


def test_the_time_slider_is_a_window_that_keys_move(browser: Browser, pages: Pages) -> None:
    browser.open(pages("dated"))
    every = shown(browser) if browser.js("return !!document.getElementById('say').textContent") else 0
    browser.wait("document.querySelectorAll('#time rect').length === 2")
    browser.js("document.querySelector('#time [data-key=from]').focus()")
    browser.keys(RIGHT)
    browser.wait("location.hash.includes('time=')")
    label = browser.js("return document.querySelector('#time .span').textContent")
    assert re.search(r"\d{4}", label)
    assert browser.js("return document.querySelectorAll('#time rect.in').length") == 1
    late = shown(browser)
    browser.js("document.querySelector('#time [data-key=undated]').click()")
    browser.wait("location.hash.includes('undated=0')")
    assert shown(browser) <= late
    assert late < (every or 7)


def test_a_window_changes_the_counts_and_the_axis_has_its_years(browser: Browser, pages: Pages) -> None:
    browser.open(pages("dated"))
    boxes = "[...document.querySelectorAll('#panel .counts b')].map((one) => one.textContent)"
    events = "document.querySelector('[data-key=k-event]').closest('li').querySelector('.n').textContent"
    browser.wait(f"{boxes}.length === 4")
    every, both = int(browser.js(f"return {boxes}")[0]), browser.js(f"return {events}")
    years = "[...document.querySelectorAll('#time .years span')].map((one) => one.textContent)"
    assert browser.js(f"return {years}") == ["2020", "2021"]
    browser.js("document.querySelector('#time [data-key=from]').focus()")
    browser.keys(RIGHT)
    browser.wait(f"{boxes}.length === 2")
    few, _, of = browser.js(f"return {boxes}")[0].partition(" / ")
    assert int(few) < int(of) == every
    assert (both, browser.js(f"return {events}")) == ("2", "1")
    browser.js("document.querySelector('[data-key=k-event]').click()")
    browser.wait("location.hash.includes('hide=event')")
    assert browser.js(f"return {events}") == "1", "a switch that is off says what it hides"


def test_a_long_sentence_makes_no_high_row(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"), "view=table", wide=1280)
    browser.wait("document.querySelector('td.sent mark')")
    browser.js("document.querySelector('td.sent mark').append(' chữ'.repeat(500))")
    assert browser.js("return document.querySelector('td.sent mark').closest('tr').offsetHeight") < 160
    assert browser.js("return document.querySelector('td.sent mark').closest('span').title.length") > 20


def test_communities_narrow_and_colour(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"))
    browser.js(
        "const s = document.querySelector('[data-key=group]'); s.value = s.options[1].value;"
        "s.dispatchEvent(new Event('change'))"
    )
    browser.wait("location.hash.includes('group=0')")
    assert shown(browser) >= 3
    flip(browser, "colour")
    browser.wait("location.hash.includes('colour=group')")
    assert browser.js("return document.querySelector('[data-key=colour]').ariaPressed") == "true"


def test_neighbours_by_steps_and_back(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"), f"sel={MAI}")
    browser.wait(f"{TITLE} === 'Mai Tiến Dũng'")
    press(browser, "#panel", "Lân cận")
    browser.wait("location.hash.includes('ego=1')")
    press(browser, "#status", "2 bước")
    browser.wait("location.hash.includes('ego=2')")
    press(browser, "#status", "Về toàn cảnh")
    browser.wait("!location.hash.includes('ego=')")


def test_expand_collapse_hide(browser: Browser, pages: Pages) -> None:
    browser.open(pages("large"), "sel=person/0")
    browser.wait(TITLE)
    clipboard(browser)
    press(browser, "#panel", "Mở rộng")
    browser.wait("/^Thêm [1-9]/.test(document.getElementById('say').textContent)")
    browser.wait("location.hash.includes('add=')")
    press(browser, "#panel", "Thu gọn")
    browser.wait("location.hash.includes('drop=')")
    press(browser, "#panel", "Ẩn")
    browser.wait("!location.hash.includes('sel=')")
    assert "drop=" in browser.js("return location.hash")


def test_a_path_between_two_chosen_nodes(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"), f"sel={MAI}")
    browser.wait(f"{TITLE} === 'Mai Tiến Dũng'")
    press(browser, "#panel", "Đường đi")
    browser.wait("document.activeElement.id === 'query'")
    browser.keys("truc lien thong" + ENTER)
    browser.wait("document.querySelectorAll('#panel .hop mark').length >= 2")
    browser.wait("location.hash.includes('path=')")
    press(browser, "#status", "Về toàn cảnh")
    browser.wait("!location.hash.includes('path=')")


def test_a_path_follows_articles_where_it_can(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"), f"path={OFFICE}|{TRUC}")
    browser.wait("document.querySelector('#panel .hop mark')")
    assert "dữ liệu nền" not in browser.panel()
    browser.open(pages("small"), f"path={OFFICE}|place/vn")
    browser.wait("document.querySelector('#panel .hop')")
    assert "dữ liệu nền" in browser.panel()


def test_a_dragged_node_is_pinned_and_undo_lets_it_go(browser: Browser, pages: Pages) -> None:
    from selenium.webdriver.common.action_chains import ActionChains

    browser.open(pages("small"), f"sel={MAI}&pin={MAI}@5000,0")
    browser.wait(f"{TITLE} === 'Mai Tiến Dũng'")
    press(browser, "#panel", "Bỏ ghim")
    browser.wait("!location.hash.includes('pin=')")
    browser.control("z")
    browser.wait("location.hash.includes('pin=')")
    browser.open(pages("single"))
    net = browser.driver.find_element("id", "net")
    hand = ActionChains(browser.driver).move_to_element_with_offset(net, 0, -10)
    hand.click_and_hold().move_by_offset(60, 30).move_by_offset(30, 10).release().perform()
    browser.wait("location.hash.includes('pin=')")


def test_a_shared_address_brings_the_view_back(browser: Browser, pages: Pages) -> None:
    view = f"sel={MAI}&hide=place&min=1&colour=group&undated=0&pin={MAI}@40,50&lang=en&theme=dark"
    browser.open(pages("small"), view)
    browser.wait(f"{TITLE} === 'Mai Tiến Dũng'")
    flip(browser, "k-place")
    flip(browser, "k-place")
    browser.wait("location.hash.includes('hide=place')")
    again = browser.js("return decodeURIComponent(location.hash)")
    for part in view.split("&"):
        assert part in again
    browser.js("location.hash = '#view=table'")
    browser.wait(f"{ROWS} > 0")


def test_language_theme_and_help_by_button(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"))
    press(browser, "#tools", "English")
    browser.wait("document.documentElement.lang === 'en'")
    assert "Kinds" in browser.js("return document.getElementById('side').textContent")
    before = browser.js("return document.documentElement.dataset.theme")
    press(browser, "#tools", "Light / dark")
    browser.wait(f"document.documentElement.dataset.theme !== {before!r}")
    press(browser, "#tools", "Keyboard")
    browser.wait("document.querySelector('#panel .keys')")


def test_print_leaves_the_tools_away(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"), f"sel={MAI}")
    browser.wait("document.querySelector('#panel mark')")
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    gone = "getComputedStyle(document.getElementById(arguments[0])).display"
    for name in ("tools", "find", "tabs", "time"):
        assert browser.js(f"return {gone}", name) == "none"
    assert browser.js(f"return {gone}", "panel") != "none"
    pdf = browser.driver.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True})
    assert len(pdf["data"]) > 10_000
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})


def test_a_phone_shows_filters_and_details_over_the_graph(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"), wide=390)
    display = "getComputedStyle(document.getElementById(arguments[0])).display"
    assert browser.js(f"return {display}", "side") == "none"
    press(browser, "#tools", "Bộ lọc")
    assert browser.js(f"return {display}", "side") == "block"
    browser.keys(ESCAPE)
    browser.js("document.getElementById('query').focus()")
    browser.keys("mai tien" + ENTER)
    browser.wait("document.querySelector('#panel.open mark')")
    assert browser.js("return document.documentElement.scrollWidth <= innerWidth")
    assert browser.js("return document.getElementById('panel').getBoundingClientRect().top") > 300
    pytest.importorskip("axe_core_python.selenium")
    assert browser.violations() == []


def test_the_table_sorts_and_filters(browser: Browser, pages: Pages) -> None:
    browser.open(pages("small"), "view=table")
    browser.wait(f"{ROWS} > 0")
    press(browser, "#table thead", "Đối tượng")
    browser.wait("document.querySelector('#table th[aria-sort=ascending]')")
    names = browser.js(
        "return [...document.querySelectorAll('#table td:nth-child(3)')].map((c) => c.textContent)"
    )
    assert len(names) > 1
    press(browser, "#table thead", "Đối tượng")
    browser.wait("document.querySelector('#table th[aria-sort=descending]')")
    browser.js("document.querySelector('#table input').focus()")
    browser.keys("chu quan")
    browser.wait(f"{ROWS} === 1")
