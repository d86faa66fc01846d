"""Gold files: what is read of them, and what is told when they are wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kg.errors import InputError
from kg.evaluate import load


def write(folder: Path, **lists: Any) -> Path:
    (folder / "a.json").write_text(json.dumps({"id": "a"} | lists, ensure_ascii=False), encoding="utf-8")
    return folder


def test_lists_are_read_by_the_query_that_answers_them(tmp_path: Path):
    folder = write(
        tmp_path,
        people=[{"name": "Lê An", "aliases": ["ông An"]}],
        documents=[{"number": "1/QĐ", "type": "Quyết định"}],
        quoted=["Lê An"],
    )
    (gold,) = load(folder)
    assert gold.id == "a"
    assert gold.entries["legal-documents"][0]["number"] == "1/QĐ"
    assert gold.entries["quotes"] == ({"speaker": "Lê An"},)
    assert gold.entries["events"] == ()
    assert gold.forms() == {"Lê An": {"Lê An", "ông An"}, "ông An": {"Lê An", "ông An"}}


@pytest.mark.parametrize(
    ("lists", "told"),
    [
        ({"peeple": []}, "unknown key 'peeple'. did you mean 'people'?"),
        ({"people": [{"nam": "A"}]}, "people[0] lacks 'name'. add it"),
        (
            {"people": [{"name": "A", "alias": []}]},
            "people[0] has an unknown key 'alias'. did you mean 'aliases'?",
        ),
        ({"people": ["Lê An"]}, "people[0] is not an object"),
        ({"posts": [{"person": "A"}]}, "posts[0] lacks 'role'"),
        ({"participations": [{"event": "e1", "role": "chair", "agent": "A"}]}, "no event 'e1'. name the ref"),
        ({"metrics": [{"value": None}]}, "metrics[0] lacks 'value'"),
    ],
)
def test_what_is_out_of_the_format_is_told_with_its_file(lists: dict[str, Any], told: str, tmp_path: Path):
    with pytest.raises(InputError) as error:
        load(write(tmp_path, **lists))
    assert str(error.value).startswith(f"{tmp_path / 'a.json'}: ")
    assert told in str(error.value)


def test_a_file_that_is_no_json_is_told_with_its_line(tmp_path: Path):
    (tmp_path / "a.json").write_text('{"id": "a",\n oops}', encoding="utf-8")
    with pytest.raises(InputError, match=r"a.json:2: not JSON"):
        load(tmp_path)


def test_an_empty_folder_is_told(tmp_path: Path):
    with pytest.raises(
        InputError, match=r"no gold here\. give a folder with one <document id>\.json per article"
    ):
        load(tmp_path)
