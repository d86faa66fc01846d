"""JSONL, CSV and what stands beside files: a bad row costs itself and is named by its line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from corpus_samples import to_tcvn3

from kg.corpus import Note, Problem, read, sources
from kg.model import Document

TEXT = "Sáng 8/1, Văn phòng Chính phủ tổ chức hội thảo về Chính phủ điện tử tại Hà Nội."


def items(path: Path, data: bytes, **columns: str) -> list[Document | Problem | Note]:
    path.write_bytes(data)
    return [item for source in sources([str(path)], columns=columns) for item in read(source)]


def test_jsonl_fields(tmp_path: Path) -> None:
    rows = [
        {
            "id": 7,
            "content": "Một",
            "title": "T",
            "url": "https://a.vn/1",
            "date": "8/1/2021",
            "source": "Báo A",
        },
        {"Body": "Hai", "published": "2021-01"},
    ]
    data = "\n\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode()
    assert items(tmp_path / "tin.jsonl", data) == [
        Document("7", "Một", "https://a.vn/1", "2021-01-08", "Báo A", "T"),
        Document("tin-3", "Hai", published="2021-01"),
    ]


def test_a_bad_line_of_jsonl_costs_itself(tmp_path: Path) -> None:
    lines = [
        b'{"text": "M\xe1\xbb\x99t"}',
        b'{"text": ',
        b"[1]",
        b'{"x": 1}',
        b'{"text": "\\ud800"}',
        b"\xff\xfe\x00",
        b'{"text": "Hai"}',
    ]
    found = items(tmp_path / "a.jsonl", b"\n".join(lines))
    problems = [item for item in found if isinstance(item, Problem)]
    assert [item.line for item in problems] == [2, 3, 4, 5, 6]
    assert "line is not JSON" in problems[0].what
    assert problems[2].what == "row has no column `text` or `content` or `body` (it has: x)"
    assert problems[2].todo == "Name it with --column text=NAME"
    assert [item.text for item in found if isinstance(item, Document)] == ["Một", "Hai"]


def test_deep_json_costs_its_line(tmp_path: Path) -> None:
    found = items(tmp_path / "a.jsonl", b"[" * 200_000 + b'\n{"text": "Hai"}')
    assert [type(item) for item in found] == [Problem, Document]


def test_columns_are_mapped(tmp_path: Path) -> None:
    data = 'Nội dung;Ngày;Nguồn\n"Một; hai\nba";08/01/2021;Báo A\n'.encode("utf-8-sig")
    found = items(tmp_path / "a.csv", data, text="Nội dung", published="ngày", publisher="nguồn")
    assert found == [Document("a-1", "Một; hai\nba", published="2021-01-08", publisher="Báo A")]


def test_csv_without_a_text_column(tmp_path: Path) -> None:
    (found,) = items(tmp_path / "a.csv", b"a,b\n1,2\n")
    assert isinstance(found, Problem)
    assert found.what == "has no column `text` or `content` or `body` (it has: a, b)"


def test_a_bad_row_of_csv_names_its_line(tmp_path: Path) -> None:
    found = items(tmp_path / "a.csv", 'id,text\n1,"Một\nhai"\n2,\n3,Ba\n'.encode())
    assert [item.id for item in found if isinstance(item, Document)] == ["1", "3"]
    (problem,) = [item for item in found if isinstance(item, Problem)]
    assert (problem.line, problem.what) == (4, "row has no text")
    assert str(problem).endswith("a.csv:4: row has no text. Fill it in, or delete the row")


def test_a_first_line_that_is_not_csv(tmp_path: Path) -> None:
    (found,) = items(tmp_path / "a.csv", b"id,te\rxt\n1,a\n")
    assert isinstance(found, Problem)
    assert found.what.startswith("has a first line that is not CSV")


def test_a_quote_that_does_not_close_is_bounded(tmp_path: Path) -> None:
    body = "".join(f"{number},{TEXT * 100}\n" for number in range(1000))
    found = items(tmp_path / "a.csv", f'id,text\n0,"{body}'.encode())
    assert any(isinstance(item, Problem) and "not CSV" in item.what for item in found)


@pytest.mark.parametrize("encode", [str.encode, to_tcvn3, lambda text: text.encode("utf-16")])
def test_csv_in_other_codes(tmp_path: Path, encode: object) -> None:
    assert callable(encode)
    found = items(tmp_path / "a.csv", encode(f'id,text\r\n1,"{TEXT}"\r\n'))
    assert [item.text for item in found if isinstance(item, Document)] == [TEXT]


def test_how_a_table_was_read_is_said_once(tmp_path: Path) -> None:
    found = items(tmp_path / "a.csv", to_tcvn3(f'id,text\n1,"{TEXT}"\n2,"{TEXT}"\n'))
    assert [type(item) for item in found] == [Note, Document, Document]


def test_jsonl_in_utf16(tmp_path: Path) -> None:
    found = items(tmp_path / "a.jsonl", json.dumps({"text": TEXT}, ensure_ascii=False).encode("utf-16"))
    assert [item.text for item in found if isinstance(item, Document)] == [TEXT]


def folder(tmp_path: Path, **texts: str) -> list[Document | Problem | Note]:
    for name, text in texts.items():
        (tmp_path / name.replace("_", ".")).write_text(text, encoding="utf-8")
    return [item for source in sources([str(tmp_path)]) for item in read(source)]


def test_sidecar(tmp_path: Path) -> None:
    meta = "title: Hội thảo\nurl: https://a.vn/1\npublished: 08/01/2021\npublisher: Báo A\n"
    assert folder(tmp_path, a_txt=TEXT, a_meta_yaml=meta) == [
        Document("a", TEXT, "https://a.vn/1", "2021-01-08", "Báo A", "Hội thảo")
    ]


def test_a_broken_sidecar_is_noted(tmp_path: Path) -> None:
    note, found = folder(tmp_path, a_txt=TEXT, a_meta_yaml="a: [b")
    assert isinstance(note, Note)
    assert note.what == "a.meta.yaml is left out: is not YAML. Write one `name: value` a line"
    assert found == Document("a", TEXT)


def test_a_misspelt_name_is_noted_and_names_of_ones_own_are_not(tmp_path: Path) -> None:
    note, _ = folder(tmp_path, a_txt=TEXT, a_meta_yaml="publised: 2024-03-06\nauthor: An\n")
    assert note.what == "a.meta.yaml: `publised` is not used: did you mean `published`?"


def test_a_misspelt_column_and_rows_without_a_file_are_noted(tmp_path: Path) -> None:
    table = "file,tittle,nhóm\na.txt,Một,1\nb.txt,Hai,2\nc.txt,Ba,2\n"
    found = folder(tmp_path, a_txt=TEXT, metadata_csv=table)
    assert [item.what for item in found if isinstance(item, Note)] == [
        "`tittle` is not used: did you mean `title`?",
        "no file here for 2 rows: b.txt, c.txt",
    ]
    assert [item for item in found if isinstance(item, Document)] == [Document("a", TEXT)]


def test_metadata_table(tmp_path: Path) -> None:
    table = "file,id,url,date\na.txt,,https://a.vn/1,8/1/2021\n,b,https://a.vn/2,2021\n"
    found = folder(tmp_path, a_txt=TEXT, b_txt=TEXT, c_txt=TEXT, metadata_csv=table)
    assert found == [
        Document("a", TEXT, "https://a.vn/1", "2021-01-08"),
        Document("b", TEXT, "https://a.vn/2", "2021"),
        Document("c", TEXT),
    ]


def test_a_sidecar_goes_before_the_table(tmp_path: Path) -> None:
    table = "file,title,publisher\na.txt,Bảng,Báo A\n"
    (found,) = folder(tmp_path, a_txt=TEXT, metadata_csv=table, a_meta_yaml="title: Kèm")
    assert found == Document("a", TEXT, title="Kèm", publisher="Báo A")


def test_a_broken_table_is_told_once(tmp_path: Path) -> None:
    found = folder(tmp_path, a_txt=TEXT, b_txt=TEXT, metadata_csv="x,y\n1,2\n")
    (problem,) = [item for item in found if isinstance(item, Problem)]
    assert problem.what == "has no column `file` or `id`"
    assert len(found) == 3
