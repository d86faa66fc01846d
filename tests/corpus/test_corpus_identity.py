"""Listing and ids: they come from names and contents, never from folders, order or luck."""

from __future__ import annotations

import io
import json
import os
import pickle
import sys
import unicodedata
from itertools import permutations
from pathlib import Path

import pytest

from kg.corpus import Note, Problem, content_hash, read, sources
from kg.corpus.listing import files
from kg.model import Document


def write(path: Path, text: str) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


def documents(paths: list[str]) -> list[Document]:
    return [item for source in sources(paths) for item in read(source) if isinstance(item, Document)]


def ids(paths: list[str]) -> set[str]:
    return {document.id for document in documents(paths)}


def test_a_tree_is_sorted_and_hidden_files_are_skipped(tmp_path: Path) -> None:
    for name in ("b.txt", "a/c.txt", ".git/x.txt", ".hidden.txt", "~$open.docx", "b.meta.yaml"):
        write(tmp_path / name, "Hội nghị")
    assert [os.path.relpath(path, tmp_path) for path in files([tmp_path])] == ["a/c.txt", "b.txt"]
    assert files([tmp_path / "b.meta.yaml"]) == []


def test_graphs_beside_the_articles_are_not_read(tmp_path: Path) -> None:
    for name in ("a.txt", "out/state/build.json", "out/report.md", "new/cache/read.sqlite", "new/b.txt"):
        write(tmp_path / name, "Hội nghị")
    assert [os.path.relpath(path, tmp_path) for path in files([tmp_path])] == ["a.txt", "new/b.txt"]
    assert documents([str(tmp_path / "out")]) == []


def test_a_path_given_twice_is_read_once(tmp_path: Path) -> None:
    one = write(tmp_path / "a.txt", "Hội nghị")
    assert len(files([one, str(tmp_path), f"{tmp_path}/./a.txt"])) == 1


def test_links_that_lead_back_end(tmp_path: Path) -> None:
    write(tmp_path / "a" / "x.txt", "Hội nghị")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    assert len(files([tmp_path])) == 1


@pytest.mark.parametrize("separator", [b"\n", b"\r\n", b"\x00"])
def test_a_list_on_stdin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, separator: bytes) -> None:
    listed = [write(tmp_path / name, "Hội nghị") for name in ("a.txt", "bài.txt")]
    data = separator.join(path.encode() for path in listed) + separator
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert files(["-"]) == listed


def test_ids_are_names_in_nfc(tmp_path: Path) -> None:
    write(tmp_path / (unicodedata.normalize("NFD", "Hội nghị số 1.2") + ".txt"), "x y")
    assert ids([str(tmp_path)]) == {"Hội nghị số 1.2"}


def test_a_name_that_is_no_utf8(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/b\xe0i.txt", "w", encoding="utf-8") as stream:
        stream.write("Hội nghị")
    (found,) = documents([str(tmp_path)])
    assert found.id == "b\ufffdi"
    found.id.encode()


def test_same_name_different_text_gets_a_suffix_on_both(tmp_path: Path) -> None:
    one = write(tmp_path / "x" / "tin.txt", "Một")
    two = write(tmp_path / "y" / "tin.txt", "Hai")
    found = documents([one, two])
    assert {document.id for document in found} == {f"tin~{content_hash(item)[:8]}" for item in found}
    assert ids([two, one]) == ids([str(tmp_path)]) == {document.id for document in found}


def test_same_name_same_text_counts_once_and_is_told(tmp_path: Path) -> None:
    write(tmp_path / "x" / "tin.txt", "Hội nghị\n")
    write(tmp_path / "y" / "tin.txt", "\ufeffHội nghị\r\n")
    items = [item for source in sources([str(tmp_path)]) for item in read(source)]
    assert [item.id for item in items if isinstance(item, Document)] == ["tin"]
    (note,) = [item for item in items if isinstance(item, Note)]
    assert "same id and text as" in note.what


def test_the_copy_that_stays_does_not_depend_on_order_or_folder(tmp_path: Path) -> None:
    paths = []
    for folder, url in (("p", "https://a.vn"), ("q", "https://b.vn"), ("r", "https://c.vn")):
        paths.append(write(tmp_path / folder / "tin.txt", "Hội nghị"))
        write(tmp_path / folder / "tin.meta.yaml", f"url: {url}")
    kept = {tuple(documents(list(order))) for order in permutations(paths)}
    assert len(kept) == 1
    (tmp_path / "p").rename(tmp_path / "z")
    assert tuple(documents([str(tmp_path)])) in kept


def test_rows_and_files_share_one_space_of_ids(tmp_path: Path) -> None:
    rows = [
        {"id": "tin", "text": "Một"},
        {"id": "tin", "text": "Hai"},
        {"id": "z", "text": "Ba"},
        {"text": "Tư"},
    ]
    lines = write(tmp_path / "a.jsonl", "\n".join(json.dumps(row) for row in rows))
    one = write(tmp_path / "tin.txt", "Một")
    two = write(tmp_path / "a-4.txt", "Năm")
    found = ids([lines, one, two])
    assert {name.split("~")[0] for name in found} == {"tin", "z", "a-4"}
    assert len(found) == 5
    assert "z" in found
    assert ids([two, one, lines]) == found


def test_only_files_that_share_a_name_are_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(2000):
        write(tmp_path / str(number % 7) / f"{number}.txt", str(number))

    def opened(*_: object) -> None:
        raise AssertionError("a file was opened while listing")

    monkeypatch.setattr("kg.corpus.reader.open", opened, raising=False)
    assert len(sources([str(tmp_path)])) == 2000


def test_a_source_can_go_to_a_worker(tmp_path: Path) -> None:
    write(tmp_path / "x" / "tin.txt", "Một")
    write(tmp_path / "y" / "tin.txt", "Hai")
    for source in sources([str(tmp_path)], columns={"text": "noi_dung"}):
        copy = pickle.loads(pickle.dumps(source))
        assert copy == source
        assert list(read(copy)) == list(read(source))


def test_a_file_that_cannot_be_read_contests_nothing(tmp_path: Path) -> None:
    write(tmp_path / "x" / "tin.txt", "Một")
    write(tmp_path / "y" / "tin.txt", "")
    items = [item for source in sources([str(tmp_path)]) for item in read(source)]
    assert [item.id for item in items if isinstance(item, Document)] == ["tin"]
    assert len([item for item in items if isinstance(item, Problem)]) == 1
