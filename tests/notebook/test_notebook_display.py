"""What is shown: in a trusted notebook, in one that is not, and of a graph that means harm."""

from __future__ import annotations

import shutil
import time
from base64 import b64decode
from pathlib import Path
from xml.etree import ElementTree

import pandas as pd
import pytest
from notebook_page import Sanitised, Tags

import kg
from kg.notebook import Explorer
from kg.notebook.html import link, quote, target, text

SAFE = {
    "a", "b", "br", "code", "div", "i", "iframe", "img", "mark", "p", "style",
    "table", "tbody", "td", "th", "thead", "tr",
}  # fmt: skip


def test_the_picture_comes_three_ways(g: Explorer) -> None:
    shown = g.subgraph("Mai Tiến Dũng")._repr_mimebundle_()
    assert set(shown) == {"text/html", "image/svg+xml", "text/plain"}
    assert shown["text/plain"].startswith("<graph of ")
    ElementTree.fromstring(shown["image/svg+xml"])
    assert g._repr_mimebundle_()["text/plain"] == repr(g.subgraph())


def test_trusted_it_is_a_sandboxed_frame_that_asks_nobody(g: Explorer) -> None:
    page = Tags(g.subgraph()._repr_html_())
    (frame,) = page.all("iframe")
    assert set(frame["sandbox"].split()) == {"allow-scripts", "allow-popups", "allow-downloads"}
    assert "src" not in frame
    inner = Tags(frame["srcdoc"])
    asked = [row for _, row in inner.tags if row.get("src", "").startswith("http")]
    assert not asked
    assert not [row for row in inner.all("link") if row.get("href")]
    policy = next(row["content"] for row in inner.all("meta") if "default-src" in row.get("content", ""))
    assert "default-src 'none'" in policy


def test_untrusted_a_picture_and_a_table_are_left(g: Explorer) -> None:
    left = Sanitised(g.subgraph()._repr_html_())
    (image,) = left.all("img")
    svg = b64decode(image["src"].removeprefix("data:image/svg+xml;base64,")).decode()
    drawn = {one.text for one in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")}
    names = {node.name.vi for node in g.picture.nodes}
    assert len(names & drawn) > len(names) / 4  # those that no other name stands over
    assert left.all("table")
    assert "things" in left.text
    assert g.stats().index[0] in left.text
    assert not left.all("iframe")


def test_the_same_graph_looks_the_same(g: Explorer, out: Path) -> None:
    assert kg.open(out).subgraph()._repr_html_() == g.subgraph()._repr_html_()


def test_a_large_graph_opens_on_its_core(g: Explorer) -> None:
    part = g.subgraph(most=10)
    assert len(part) == 10
    assert f"10 of {len(g.picture.nodes)} things" in part._repr_html_()
    near = {node.iri for node in g.subgraph("Mai Tiến Dũng", steps=1).picture.nodes}
    assert near < {node.iri for node in g.subgraph("Mai Tiến Dũng", steps=2).picture.nodes}


def test_saved_it_is_the_page(g: Explorer, tmp_path: Path) -> None:
    file = g.subgraph("Mai Tiến Dũng").save(tmp_path / "dung.html")
    assert file.read_text("utf-8") == g.subgraph("Mai Tiến Dũng").page()


def everything(g: Explorer) -> dict[str, str]:
    """The HTML of each kind of object."""
    people = g.query("SELECT ?x ?l { ?x skos:prefLabel ?l }")
    return {
        "entity": g.entity("person/1")._repr_html_(),
        "explain": g.explain("person/1")._repr_html_(),
        "drawing": g.subgraph()._repr_html_(),
        "path": g.path("person/1", "person/2")._repr_html_(),
        "answer": str(people._repr_html_()),
        "grouped": str(people.set_index("l")._repr_html_()),
        "bars": kg.bars(people.assign(n=1.0), "l", "n", title=people["l"].tolist()[0])._repr_html_(),
    }


def test_a_hostile_graph_is_inert(hostile: Explorer) -> None:
    shown = everything(hostile)
    assert len(shown) == 7
    for name, page in shown.items():
        read = Tags(page)
        assert {tag for tag, _ in read.tags} <= SAFE, name
        for _, attributes in read.tags:
            assert not [key for key in attributes if key.startswith("on")], name
            assert attributes.get("href", "https://").startswith(("http://", "https://")), name
        assert "\u202e" not in page.replace(str(read.all("iframe")), "") or name in ("answer", "grouped")
    for picture in (hostile.subgraph().svg(), shown["bars"]):
        assert "<script" not in picture
    ElementTree.fromstring(hostile.subgraph().svg())


def test_an_empty_picture(hostile: Explorer) -> None:
    from kg.analysis import subset
    from kg.notebook.drawing import Drawing

    empty = Drawing(subset(hostile.picture, ()), 2)
    assert "0 of 2 things" in empty._repr_html_()
    ElementTree.fromstring(empty.svg())


def test_pieces() -> None:
    assert link("javascript:alert(1)", "<x>") == "&lt;x&gt;"
    assert 'href="https://a.vn/?a=1&amp;b=&quot;2"' in link('https://a.vn/?a=1&b="2', "báo")
    assert quote("Ông ", "<Dũng>", " nói") == "“Ông <mark>&lt;Dũng&gt;</mark> nói”"
    assert text("a\u202eb") == "a\ufffdb"
    assert target("http://other.vn/x", "http://127.0.0.1:8000") == "http://other.vn/x"


def test_bars() -> None:
    frame = pd.DataFrame(
        {"what": ["lượt truy cập", "hội nghị & họp", "không"], "value": [17_000_000, 11, 10]}
    )
    near = kg.bars(frame, "what", "value", title="Số liệu")
    assert "Số liệu (thang logarit)" in near.svg()
    widths = [
        float(one.get("width", "0"))
        for one in ElementTree.fromstring(near.svg()).iter("{http://www.w3.org/2000/svg}rect")
    ][1:]
    assert widths == sorted(widths, reverse=True)
    assert min(widths) > 1
    assert "17,000,000" in near.svg()
    linear = kg.bars(frame[1:], "what", "value", text="what")
    assert "logarit" not in linear.svg()
    (image,) = Tags(linear._repr_html_()).all("img")
    assert "hội nghị & họp" in image["alt"]


@pytest.mark.skipif(
    not shutil.which("chromedriver"), reason="no chromedriver here: apt-get install chromium-driver"
)
def test_the_frame_draws_in_a_browser(g: Explorer, tmp_path: Path) -> None:
    webdriver = pytest.importorskip("selenium.webdriver")
    file = tmp_path / "notebook.html"
    file.write_text(f"<!doctype html><meta charset=utf-8>{g.subgraph()._repr_html_()}", "utf-8")
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or shutil.which("chromium-browser") or ""
    for flag in ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"):
        options.add_argument(flag)
    service = webdriver.ChromeService(shutil.which("chromedriver"))
    driver = webdriver.Chrome(options=options, service=service)
    try:
        driver.get(file.as_uri())
        still = driver.find_element("css selector", "div[class^=kg-]")
        assert not still.is_displayed()
        driver.switch_to.frame(driver.find_element("tag name", "iframe"))
        for _ in range(150):
            if driver.execute_script("return document.documentElement.dataset.ready") == "1":
                break
            time.sleep(0.1)
        assert driver.execute_script("return document.documentElement.dataset.ready") == "1"
        assert driver.execute_script("return document.querySelectorAll('canvas').length") >= 1
    finally:
        driver.quit()
