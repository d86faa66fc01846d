"""A large graph grows on demand; questions are asked inside the page."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from driving import Browser, press

Pages = Callable[..., Path]
ENTER, ESCAPE = "\ue007", "\ue00c"
TITLE = "document.querySelector('#panel h2')?.textContent"


def test_a_large_graph_opens_on_its_core_and_grows(browser: Browser, pages: Pages) -> None:
    browser.open(pages("large"))
    hint = browser.js("return document.getElementById('status').textContent")
    assert "600" in hint
    assert int(re.findall(r"\d+", hint)[0]) <= 110
    browser.keys("/")
    browser.keys("người 599" + ENTER)
    browser.wait(f"{TITLE} === 'Người 599'")
    browser.wait("location.hash.includes('add=')")
    browser.keys(ESCAPE)
    press(browser, "#status", "Nền toàn cảnh")
    browser.wait("location.hash.includes('behind=0')")


def test_the_whole_name_comes_first_of_many_and_all_are_counted(browser: Browser, pages: Pages) -> None:
    browser.open(pages("large"))
    browser.keys("/")
    browser.keys("5 nguoi")
    browser.wait("document.getElementById('say').textContent.endsWith('kết quả')")
    numbers = [number for number in range(600) if "5" in str(number)]
    assert browser.js("return document.getElementById('say').textContent") == f"{len(numbers)} kết quả"
    browser.js("document.getElementById('query').value = ''")
    browser.keys("nguoi 5")
    rows = browser.js(
        "return [...document.querySelectorAll('#hits li')].map((row) => row.children[1].textContent)"
    )
    assert rows[0] == "Người 5"
    assert len(rows) == 12


def test_a_named_query_runs_and_its_rows_open_nodes(browser: Browser, pages: Pages) -> None:
    browser.open(pages("sparql"), "view=ask")
    press(browser, "#ask .names", "agencies")
    browser.wait("document.querySelector('#ask .tabletop, #ask .group .soft')", 30)
    browser.js(
        "document.querySelector('#ask textarea').value = arguments[0]",
        "SELECT ?s { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> 'Mai Tiến Dũng'@vi }",
    )
    press(browser, "#ask", "Chạy")
    browser.wait("document.querySelector('#ask td .go')", 30)
    press(browser, "#ask td", "Mai Tiến Dũng")
    browser.wait(f"{TITLE} === 'Mai Tiến Dũng'")
