"""From a graph to the page: what becomes a node, an edge, a fact; the same bytes each time."""

from __future__ import annotations

import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Store
from view_sample import hostile, quads, store

from kg.errors import GraphError
from kg.view import render
from kg.view.names import Name
from kg.view.picture import STATUSES, Picture
from kg.view.reader import picture
from kg.view.sentence import breaks
from kg.view.source import read
from kg.view.times import days, show
from kg.view.write import page

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def shown() -> Picture:
    return picture(read(store(quads())))


def node(shown: Picture, name: str) -> int:
    return [row.name.vi for row in shown.nodes].index(name)


def test_only_what_articles_speak_of_is_a_node(shown: Picture) -> None:
    names = {row.name.vi for row in shown.nodes}
    assert "Văn phòng Chính phủ" in names
    assert "Không ai nhắc" not in names
    assert "Bộ trưởng" not in names


def test_an_article_has_the_title_date_and_address_that_stand_in_its_own_graph(shown: Picture) -> None:
    assert [(row.title, row.published, row.url) for row in shown.articles] == [
        ("Họp về Chính phủ điện tử", "2021-01-08", "https://example.org/tin/a1"),
        ("Kết nối Trục liên thông", "2020-03-10", ""),
    ]


def test_membership_and_participation_are_edges_named_by_their_role(shown: Picture) -> None:
    mai = node(shown, "Mai Tiến Dũng")
    found = {(row.label.vi, shown.nodes[row.stop].name.vi) for row in shown.links if row.start == mai}
    assert ("Bộ trưởng", "Văn phòng Chính phủ") in found
    assert ("chủ trì", "Họp về Chính phủ điện tử") in found
    post = next(row for row in shown.links if row.label.vi == "Bộ trưởng")
    assert post.days == days("2021-01-08")
    part = next(row for row in shown.links if row.label.vi == "chủ trì")
    assert [row.value.vi for row in part.details] == ["Bộ trưởng, Văn phòng Chính phủ"]


def test_statuses(shown: Picture) -> None:
    of = {row.label.vi or row.relation.rpartition("/")[2]: STATUSES[row.status] for row in shown.links}
    assert of["chủ trì"] == "stated"
    assert of["dự kiến kết nối"] == "planned"
    assert of["spatial"] == "reference"
    assert "negated" in of.values()


def test_observation_is_a_fact_of_its_system(shown: Picture) -> None:
    fact = next(row for row in shown.facts if row.label.vi == "số văn bản")
    assert shown.nodes[fact.owner].name.vi == "Trục liên thông văn bản quốc gia"
    assert fact.value == Name("hơn 1.300.000 văn bản", "more than 1,300,000 văn bản")


def test_every_proof_marks_its_words_in_its_sentence(shown: Picture) -> None:
    marks = set()
    for row in (*shown.links, *shown.facts):
        for sentence, start, stop, _, _ in row.proofs:
            marks.add(shown.sentences[sentence].text[start:stop])
    assert marks == {
        "Bộ trưởng Mai Tiến Dũng chủ trì cuộc họp",
        "Bộ trưởng Mai Tiến Dũng",
        "Lê Thị Lan không dự họp",
        "hơn 1,3 triệu văn bản",
        "Trục sẽ kết nối Cổng",
        "Trục do VPCP làm chủ quản",
    }


def test_sentences_survive_abbreviations() -> None:
    text = "Tại TP. Hà Nội, TS. Lan họp. “Tốt!” Ông nói.\nĐoạn hai"
    cuts = breaks(text)
    assert [text[a:b].strip() for a, b in pairwise(cuts)] == [
        "Tại TP. Hà Nội, TS. Lan họp.",
        "“Tốt!”",
        "Ông nói.",
        "Đoạn hai",
    ]


@given(st.text())
def test_sentences_cover_the_text(text: str) -> None:
    cuts = breaks(text)
    assert cuts[0] == 0
    assert "".join(text[a:b] for a, b in pairwise(cuts)) == text


@pytest.mark.parametrize(
    ("text", "vi", "length"),
    [
        ("2021-01-08", "8/1/2021", 1),
        ("2020-02", "2/2020", 29),
        ("2019", "2019", 365),
        ("2019-03-12_2020-02-25", "12/3/2019 – 25/2/2020", 351),
    ],
)
def test_dates_keep_their_precision(text: str, vi: str, length: int) -> None:
    first, last = days(text)
    assert (show(text)[0], last - first + 1) == (vi, length)


def test_no_such_day_is_no_date() -> None:
    assert days("2021-02-31") == (0, 0)


def test_same_graph_same_bytes_in_another_order_and_hash_seed(tmp_path: Path) -> None:
    rows = quads()
    assert page(store(rows)) == page(store(rows[::-1]))
    code = (
        "from view_sample import *; from kg.view.write import page; from hashlib import sha256; "
        "print(sha256(page(store(quads())).encode()).hexdigest())"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=HERE,
            env={"PYTHONHASHSEED": seed, "LC_ALL": "C"},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(seen) == 1


def test_page_names_no_address_to_load(tmp_path: Path) -> None:
    html = page(store(quads()))
    head = re.sub(r"<script>.*?</script>", "", html, flags=re.DOTALL)
    assert not re.search(r"(src|href)\s*=\s*[\"']?(https?:|//)", head)
    assert "default-src &#39;none&#39;" in head
    assert "unsafe-inline" not in head


def test_hostile_words_stay_inside_their_block() -> None:
    html = page(store(hostile()))
    plain = page(store(quads()))
    assert html.count("<script") - plain.count("<script") == html.count("\\u003cscript") * 0
    assert html.count("</script>") == plain.count("</script>")
    assert "<img" not in html.split("<script>")[0]


def test_render_writes_the_page_of_a_store_on_disk(tmp_path: Path) -> None:
    disk = Store(str(tmp_path / "store"))
    disk.extend(quads())
    disk.flush()
    del disk
    render(tmp_path / "store", tmp_path / "out" / "graph.html")
    assert (tmp_path / "out" / "graph.html").read_text("utf-8") == page(store(quads()))
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["graph.html"]


def test_no_store_is_told_with_the_next_step(tmp_path: Path) -> None:
    with pytest.raises(GraphError, match="none holds no graph"):
        render(tmp_path / "none", tmp_path / "graph.html")


def test_empty_graph_is_a_page_too() -> None:
    assert "<!doctype html>" in page(store([]))
