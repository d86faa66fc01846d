"""One file, one document; bad input is a Problem that says what to do."""

from __future__ import annotations

import os
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.corpus import Note, Problem, Source, canonical, content_hash, input_hash, read, sources
from kg.corpus import read as read_function
from kg.model import Document

TEXT = "Sáng 8/1, Văn phòng Chính phủ tổ chức hội thảo về Chính phủ điện tử tại Hà Nội."


def only(path: Path, **options: int) -> Document | Problem | Note:
    (item,) = [item for source in sources([str(path)], **options) for item in read(source)]
    return item


def problem(path: Path, **options: int) -> Problem:
    found = only(path, **options)
    assert isinstance(found, Problem)
    assert found.what[0].islower()
    assert found.todo
    return found


def test_the_text_is_the_file(tmp_path: Path) -> None:
    (tmp_path / "Bài 1.txt").write_bytes(b"\xef\xbb\xbf" + f"{TEXT}\r\n\r\n {TEXT}\rx".encode())
    found = only(tmp_path / "Bài 1.txt")
    assert found == Document("Bài 1", f"{TEXT}\n\n {TEXT}\nx")


def test_combining_letters_are_composed_and_noted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(unicodedata.normalize("NFD", TEXT), encoding="utf-8")
    note, found = read(Source(str(tmp_path / "a.txt"), "a"))
    assert isinstance(found, Document)
    assert found.text == TEXT
    assert str(note).endswith("a.txt: combining letters were composed (NFC)")


def test_an_old_code_is_noted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"C\xe9ng h\xdfa x\xb7 h\xe9i ch\xf1 ngh\xdca Vi\xd6t Nam")
    note, found = read(Source(str(tmp_path / "a.txt"), "a"))
    assert isinstance(found, Document)
    assert found.text == "Cộng hòa xã hội chủ nghĩa Việt Nam"
    assert isinstance(note, Note)
    assert note.what == "read as TCVN3 (ABC) and converted to Unicode"


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b" \n\t\n", "has no text"),
        ("a.txt", b"\xef\xbb\xbf", "has no text"),
        ("a.txt", bytes(range(256)) * 10, "is a binary file"),
        ("a.txt", "Hội\x00nghị".encode(), "holds NUL characters"),
        ("a.txt", b"%PDF-1.4 ...", "is a PDF, not text"),
        ("a.jpg", b"\xff\xd8\xff\xe0" + b"\x00" * 50, "is a JPEG image, not text"),
        ("a.xlsx", b"PK\x03\x04" + b"\x00" * 50, "is a ZIP archive or an Office file"),
        ("a.json", b'{"text": "Hop bao"}', "is JSON, which is not read"),
        ("corrections.yaml", b"- same: [a, b]", "is YAML, which is not read"),
        ("a.YML", b"title: a", "is YAML, which is not read"),
        ("a.xml", b"<rss/>", "is XML, which is not read"),
        ("a.rtf", b"{\\rtf1 Hop bao}", "is rich text, which is not read"),
        ("a.doc", b"\xd0\xcf\x11\xe0" + b"\x00" * 50, "is an Office file of before 2007"),
        ("a.txt", b"\xff\xfe\x41\xd8\x41", "is not the utf-16 it begins as"),
        ("a.txt", "Le musée a été fermé".encode("latin-1"), "is in no encoding that kg knows"),
    ],
)
def test_bad_files(tmp_path: Path, name: str, data: bytes, what: str) -> None:
    (tmp_path / name).write_bytes(data)
    assert problem(tmp_path / name).what.startswith(what)


def test_an_unknown_extension_that_is_text(tmp_path: Path) -> None:
    (tmp_path / "a.news").write_text(TEXT, encoding="utf-8")
    assert only(tmp_path / "a.news") == Document("a", TEXT)


def test_a_file_over_the_limit(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT * 10, encoding="utf-8")
    assert "more than the limit of 100" in problem(tmp_path / "a.txt", limit=100).what


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.jsonl", "a.csv"])
def test_a_line_of_50_mb_is_refused_in_bounded_time(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes("Hội nghị ".encode() * 4_200_000)
    begun = time.process_time()
    assert problem(tmp_path / name)
    assert time.process_time() - begun < 5


def test_a_document_of_three_million_characters(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Hội nghị." * 333_334, encoding="utf-8")
    assert "more than 2,000,000" in problem(tmp_path / "a.txt").what


def test_what_is_not_there(tmp_path: Path) -> None:
    assert problem(tmp_path / "none.txt").what == "does not exist"
    assert "directory without files" in problem(tmp_path).what
    os.mkfifo(tmp_path / "pipe")
    assert problem(tmp_path / "pipe").what == "is not a regular file"


def test_a_directory_that_vanishes(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (source,) = sources([str(folder)])
    (folder / "a.txt").unlink()
    folder.rmdir()
    (found,) = read(source)
    assert isinstance(found, Problem)
    assert found.what == "does not exist"


def test_permission_denied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")

    def closed(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("kg.corpus.reader.open", closed, raising=False)  # root may read everything
    assert problem(tmp_path / "a.txt").what == "is not readable for you"


def test_a_disk_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")

    def broken(*_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("kg.corpus.reader.open", broken, raising=False)
    assert problem(tmp_path / "a.txt").what == "cannot be read (input/output error)"


def test_other_files_are_still_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x00\x01\x02" * 99)
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    kinds = [type(item) for source in sources([str(tmp_path)]) for item in read_function(source)]
    assert kinds == [Problem, Document]


@settings(deadline=None)
@given(st.text())
def test_canonical_is_nfc_and_stays(text: str) -> None:
    once = canonical(text.lstrip("\ufeff"))
    assert canonical(once) == once or once.startswith("\ufeff")
    assert unicodedata.is_normalized("NFC", once)
    assert "\r" not in once


def test_hashes() -> None:
    one = Document("a", TEXT, url="https://a.vn/1")
    assert content_hash(one) == content_hash(Document("b", TEXT))
    assert len(content_hash(one)) == 64
    changed = [Document("b", TEXT, url="https://a.vn/1"), Document("a", TEXT), Document("a", TEXT, title="t")]
    assert len({input_hash(document) for document in (one, *changed)}) == 4
