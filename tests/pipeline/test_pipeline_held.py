"""From articles to named queries: what was not held is not told as held, namesakes stay two."""

from __future__ import annotations

import pytest

from kg import pipeline
from kg.query import Graph

TEXTS = {
    "huy": "Bộ Y tế hủy lễ\n\nLễ khai trương Cổng dữ liệu quốc gia ngày 1/7/2022 đã bị hủy.",
    "mo": "Khai trương\n\nSáng 1/7/2022, Bộ Y tế tổ chức lễ khai trương Cổng dữ liệu quốc gia.",
    "bao": "Sắp khai trương\n\nNgày 3/8/2022, Bộ Y tế sẽ khai trương Cổng Dịch vụ công quốc gia.",
    "xong": "Khai trương\n\nSáng 3/8/2022, Bộ Y tế tổ chức lễ khai trương Cổng Dịch vụ công quốc gia.",
    "hoan": "Bộ Y tế dời hội nghị\n\nHội nghị tổng kết dữ liệu số ngày 5/4/2022 của Bộ Y tế được dời sang "
    "ngày 12/4/2022. Đến ngày 1/7/2022, Bộ Y tế vẫn chưa khai trương Cổng Dịch vụ công quốc gia.",
    "bac": "Bộ Y tế bác tin\n\nVăn phòng Bộ bác thông tin ông Lê Văn An ký thỏa thuận hợp tác với "
    "Công ty FPT ngày 3/3/2022.",
    "hai": "Hội nghị\n\nNgày 3/3/2021, Bộ trưởng Bộ Y tế Lê Văn Bình và Giám đốc Sở Y tế Lào Cai "
    "Lê Văn Bình cùng dự hội nghị.",
    "gap": "Tiếp khách\n\nNgày 9/3/2021, Bộ trưởng Bộ Y tế Lê Văn Bình tiếp Giám đốc Sở Y tế Lào Cai "
    "Lê Văn Bình.",
}


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    folder = tmp_path_factory.mktemp("held")
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    pipeline.build([str(folder / f"{name}.txt") for name in TEXTS], folder / "out", page=False)
    return Graph.open(folder / "out")


def answer(graph: Graph, query: str, *columns: str) -> set[tuple[str, ...]]:
    rows = graph.run(query)
    places = [rows.columns.index(column) for column in columns]
    cells = ([row[at] for at in places] for row in rows.rows)
    return {tuple(cell.value if cell is not None else "" for cell in row) for row in cells}


def test_what_was_put_off_or_called_off_says_so_and_what_was_denied_is_absent(graph: Graph):
    unheld = {("huy", "cancelled"), ("hoan", "postponed")}
    told = answer(graph, "events", "document", "status")
    assert {row for row in told if row[0] in ("huy", "hoan", "bac")} == unheld
    dated = answer(graph, "timeline", "date", "status")
    assert {row for row in dated if row[0].startswith("2022")} == {
        ("2022-04-12", "postponed"),
        ("2022-07-01", "cancelled"),
        ("2022-07-01", ""),
        ("2022-08-03", ""),
    }


def test_only_what_was_held_was_launched_and_nothing_signed(graph: Graph):
    assert answer(graph, "launches", "document", "date") == {
        ("mo", "2022-07-01"),
        ("xong", "2022-08-03"),
    }
    assert answer(graph, "cq-07-launches", "date") == {("2022-07-01",), ("2022-08-03",)}
    assert not graph.run("agreements").rows


def test_namesakes_stay_two_and_each_is_one_in_both_articles(graph: Graph):
    found = {who for who, name in answer(graph, "people", "person", "name") if name == "Lê Văn Bình"}
    assert len(found) == 2
