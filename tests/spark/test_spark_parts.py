"""What workers do, called without a cluster: ids, records, parts of a resolution, lines."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import spark_sample
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg import corpus as local
from kg.entities.correction import Corrections
from kg.errors import InputError, KgError
from kg.pipeline import build
from kg.spark import corpus, extract, fetch, resolve, state
from kg.spark.frame import Mapped
from kg.spark.session import session

CLAIM = st.tuples(st.sampled_from("ab"), st.sampled_from(["Một.", "Hai.", "Ba."]), st.sampled_from("xy"))


def _lines(rows: Iterable[tuple[str]]) -> bytes:
    return b"".join(sorted({line.encode() + b"\n" for (line,) in rows}))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CLAIM, max_size=4), min_size=1, max_size=3))
def test_ids_are_settled_as_on_one_machine(tmp_path: Path, tables: list[list[tuple[str, str, str]]]) -> None:
    paths = []
    for place, table in enumerate(tables):
        path = tmp_path / f"{place}.jsonl"
        rows = (json.dumps({"id": i, "text": t, "title": title}) for i, t, title in table)
        path.write_text("\n".join(rows) or "\n", encoding="utf-8")
        paths.append(str(path))
    sources = fetch.sources(paths, {})
    claims = corpus.Claims(sources)((place,) for place in range(len(sources)))
    assert corpus.settle(sources, claims) == local.sources(paths)


def test_workers_make_the_quads_of_a_corrected_build(tmp_path: Path) -> None:
    paths = spark_sample.write(tmp_path / "in", 12)
    corrections = tmp_path / "corrections.yaml"
    text = "- drop: org/vn/van-phong-chinh-phu\n  reason: thử\n  date: 2021-02-01\n"
    corrections.write_text(text, encoding="utf-8")
    build(paths, tmp_path / "out", page=False, corrections=corrections)
    sources = local.sources(paths)
    documents = corpus.Documents(sources)((place,) for place in range(len(sources)))
    read = [row for row in extract.extract(documents) if row[1] is not None]
    digests = [(row[0], *row[2:5]) for row in reversed(read)]
    with resolve.resolved(digests, extract.ontology(), Corrections.load(corrections)) as answer:
        shares = dict(answer.shares())
        strewn = [line for leaf in answer.leaves.strewn() for line in state.lines(leaf)]
        entities = Counter(kind for _, kind, *_ in answer.entities())
        assert all(one < other for one, other, *_ in answer.doubts())
    rows = [
        *state.quads((row[0], row[1], shares[row[0]]) for row in read),
        *state.backdrop([(0,)]),
        *strewn,
    ]
    assert _lines(rows) == (tmp_path / "out" / "graph.nq").read_bytes()
    counts = {(kind, name): n for kind, name, n in state.tally([(t,) for (t,) in set(rows)])}
    report = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))
    assert (counts["quads", ""], counts["triples", ""]) == (report["quads"], report["triples"])
    assert entities == report["entities"]


def test_a_parquet_file_is_read_like_its_lines(tmp_path: Path) -> None:
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    rows = spark_sample.rows(8)
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "bảng.parquet")
    (tmp_path / "bảng.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    for path in (str(tmp_path / "bảng.parquet"), f"file://{tmp_path}/bảng.parquet"):
        (source,) = fetch.sources([path], {})
        assert source.stem == "bảng"
        with fetch.local(source) as (near, problems):
            found = list(local.read(near))
        assert not problems
        assert found == list(local.read(fetch.sources([str(tmp_path / "bảng.jsonl")], {})[0]))


def test_a_folder_of_a_store_is_listed_without_its_marks(tmp_path: Path) -> None:
    for name in ("b.jsonl", "_SUCCESS", ".b.crc", "trong/a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    top = f"file://{tmp_path}"
    assert [s.path for s in fetch.sources([top], {})] == [f"{top}/b.jsonl", f"{top}/trong/a.txt"]


def test_a_broken_table_is_a_problem_of_its_own_name(tmp_path: Path) -> None:
    path = tmp_path / "hỏng.parquet"
    path.write_bytes(b"PAR0")
    ((*_, where, what, left),) = corpus.Documents(fetch.sources([str(path)], {}))([(0,)])
    assert (where, left) == (str(path), True)
    assert "Parquet" in what


def test_an_archive_gives_its_pages(tmp_path: Path) -> None:
    pytest.importorskip("warcio")
    path = tmp_path / "crawl.warc.gz"
    _archive(path, [("https://a.vn/1", spark_sample.texts(1)[0]), ("https://a.vn/2", "")])
    ((document, body, *_), (*_, what, left)) = sorted(
        corpus.Documents(fetch.sources([str(path)], {}))([(0,)]), key=lambda row: row[0] is None
    )
    assert document == "crawl.warc-1"
    read = extract.unpack(body).document
    assert (read.url, read.published) == ("https://a.vn/1", None)
    assert "Hội nghị lần thứ 0 tại Hà Nội" in read.text
    assert left
    assert "no article text" in what


def _archive(path: Path, pages: list[tuple[str, str]]) -> None:
    from io import BytesIO

    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for url, text in pages:
            body = "".join(f"<p>{line}</p>" for line in text.splitlines() if line)
            page = f"<html><head><meta charset='utf-8'></head><body><article>{body}</article></body></html>"
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], "HTTP/1.0")
            record = writer.create_warc_record(
                url, "response", payload=BytesIO(page.encode()), http_headers=headers
            )
            writer.write_record(record)


def test_a_faulty_document_costs_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    paths = spark_sample.write(tmp_path / "in", 8)
    documents = list(corpus.Documents(fetch.sources(paths, {}))([(2,), (3,)]))

    class Faulty:
        def read(self, document: Any) -> Any:
            raise IndexError("slot 3")

    monkeypatch.setattr(extract, "reader", Faulty)
    rows = list(extract.extract(documents))
    assert [(row[1], row[5], row[7]) for row in rows] == [(None, "bài-1", True), (None, "khác", True)]
    assert rows[0][6].startswith("cannot be read (IndexError: slot 3)")


def test_rows_pass_through_arrow_unchanged() -> None:
    pa = pytest.importorskip("pyarrow")
    schema = "document string, start int, slots map<string,string>, left boolean"
    rows = [("bài", 3, [("person", "x")], None), (None, None, [], True)]
    out = list(Mapped(lambda given: given, schema, 1)(iter([_batch(pa, rows)])))
    assert [batch.num_rows for batch in out] == [1, 1]
    assert [tuple(row.values()) for batch in out for row in batch.to_pylist()] == rows


def _batch(pa: Any, rows: list[tuple[Any, ...]]) -> Any:
    types = [pa.string(), pa.int32(), pa.map_(pa.string(), pa.string()), pa.bool_()]
    arrays = [pa.array(column, kind) for column, kind in zip(zip(*rows, strict=True), types, strict=True)]
    return pa.RecordBatch.from_arrays(arrays, names=["document", "start", "slots", "left"])


def test_a_store_that_nobody_knows_is_told() -> None:
    with pytest.raises(InputError, match="cannot be opened"):
        fetch.sources(["nowhere://bucket/articles"], {})


def test_without_pyspark_the_way_to_install_it_is_the_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    with pytest.raises(KgError, match=r"in the checkout of kg: pip install '\.\[spark\]'"), session(None):
        pass
