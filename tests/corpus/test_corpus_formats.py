"""HTML, Markdown, PDF and Word files made here, with Vietnamese in them."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest
from corpus_samples import pdf, to_tcvn3

from kg.corpus import Note, Problem, Source, read
from kg.model import Document

LEAD = "Sáng 08/01/2021, Văn phòng Chính phủ phối hợp với Đại sứ quán Nhật Bản tổ chức hội thảo trực tuyến."
BODY = "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Mai Tiến Dũng và Đại sứ Yamada Takio đồng chủ trì hội thảo."
MORE = "Theo ông Dũng, hệ thống e-Cabinet đã phục vụ 24 phiên họp, thay thế hơn 5.000 hồ sơ giấy trong năm."
HTML = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Hội thảo | Báo A</title>
<meta property="og:site_name" content="Báo A"><link rel="canonical" href="https://baoa.vn/hoi-thao-1.html">
<meta property="article:published_time" content="2021-01-08T20:15:00Z"></head>
<body><nav><a href="/">Trang chủ</a><a href="/x">Thể thao</a></nav>
<article><h1>Hội thảo về Chính phủ điện tử</h1><p>{LEAD}</p><p>{BODY}</p><p>{MORE}</p></article>
<footer>Bản quyền thuộc Báo A</footer></body></html>"""


def items(path: Path, data: bytes) -> list[Document | Problem | Note]:
    path.write_bytes(data)
    return list(read(Source(str(path), path.stem)))


def document(path: Path, data: bytes) -> Document:
    (found,) = [item for item in items(path, data) if not isinstance(item, Note)]
    assert isinstance(found, Document), found
    return found


def problem(path: Path, data: bytes) -> Problem:
    (found,) = items(path, data)
    assert isinstance(found, Problem)
    assert found.todo
    return found


def test_html(tmp_path: Path) -> None:
    found = document(tmp_path / "a.html", HTML.encode())
    assert found.title == "Hội thảo về Chính phủ điện tử"
    assert found.url == "https://baoa.vn/hoi-thao-1.html"
    assert found.publisher == "Báo A"
    assert found.published == "2021-01-09"  # 20:15 UTC is the next morning in Viet Nam
    assert found.text.split("\n")[0] == found.title
    assert all(part in found.text for part in (LEAD, BODY, MORE))
    assert "Thể thao" not in found.text


@pytest.mark.parametrize(
    ("head", "published"),
    [
        (
            '<script type="application/ld+json">{"@graph":[{"datePublished":"2021-01-08"}]}</script>',
            "2021-01-08",
        ),
        ('<meta itemprop="datePublished" content="08/01/2021 10:30">', "2021-01-08"),
        ('<meta name="pubdate" content="2021-01-08T07:00:00+07:00">', "2021-01-08"),
        ('<script type="application/ld+json">{"datePublished": broken</script>', None),
        ('<meta property="article:modified_time" content="2021-01-08">', None),
        ("", None),
    ],
)
def test_html_takes_only_a_stated_date(tmp_path: Path, head: str, published: str | None) -> None:
    page = f"<html><head>{head}</head><body><p>{LEAD}</p><p>{BODY}</p><p>{MORE}</p></body></html>"
    assert document(tmp_path / "a.html", page.encode()).published == published


def test_html_in_tcvn3(tmp_path: Path) -> None:
    page = f"<html><body><article><p>{LEAD}</p><p>{BODY}</p><p>{MORE}</p></article></body></html>"
    found = document(tmp_path / "a.htm", to_tcvn3(page))
    assert BODY in found.text


@pytest.mark.parametrize(
    "page",
    [
        f"<p>{LEAD}<div><b>{BODY}</p></i><table><tr>{MORE}",
        f"<?xml version='1.0' encoding='utf-8'?><html><body><p>{LEAD}</p><p>{BODY}</p></body></html>",
        "<div>" * 20_000 + f"<p>{LEAD}</p><p>{BODY}</p>",
        "<" * 5000,
        "<!-- nothing -->",
        "<html><body></body></html>",
    ],
)
def test_malformed_html_never_raises(tmp_path: Path, page: str) -> None:
    assert items(tmp_path / "a.html", page.encode())


def test_markdown_with_front_matter(tmp_path: Path) -> None:
    page = (
        "---\ntitle: Hội thảo\nurl: https://a.vn/1\ndate: 08/01/2021\npublisher: Báo A\n---\n"
        "## Mở đầu\n\nÔng **Mai Tiến Dũng**\nchủ trì [hội thảo](https://a.vn).\n\n- Một\n- Hai\n"
    )
    assert document(tmp_path / "a.md", page.encode()) == Document(
        id="a",
        text="Mở đầu\n\nÔng Mai Tiến Dũng chủ trì hội thảo.\n\nMột\n\nHai",
        url="https://a.vn/1",
        published="2021-01-08",
        publisher="Báo A",
        title="Hội thảo",
    )


def test_markdown_keeps_the_precision_of_a_date(tmp_path: Path) -> None:
    assert document(tmp_path / "a.md", b"---\ndate: 2021-01\n---\n# T\n\nx").published == "2021-01"


def test_broken_front_matter_is_noted(tmp_path: Path) -> None:
    found = items(tmp_path / "a.md", "---\na: [b\n---\nHội nghị".encode())
    assert any(isinstance(item, Note) and "front matter" in item.what for item in found)
    assert isinstance(found[-1], Document)


def test_an_unreadable_date_and_address_are_noted(tmp_path: Path) -> None:
    found = items(tmp_path / "a.md", "---\ndate: hôm qua\nurl: 'javascript:x'\n---\nHội nghị".encode())
    assert [item.what.split()[0] for item in found if isinstance(item, Note)] == ["date", "address"]
    assert isinstance(found[-1], Document)
    assert (found[-1].published, found[-1].url) == (None, None)


def test_pdf_joins_the_lines_the_margin_broke(tmp_path: Path) -> None:
    first = "Sáng 08/01/2021, Văn phòng Chính phủ phối hợp với Đại sứ quán\nNhật Bản tổ chức hội thảo.\n1"
    found = document(tmp_path / "a.pdf", pdf(first, "Ông Mai Tiến Dũng chủ trì hội\nthảo."))
    assert found.text == (
        "Sáng 08/01/2021, Văn phòng Chính phủ phối hợp với Đại sứ quán Nhật Bản tổ chức hội thảo.\n"
        "Ông Mai Tiến Dũng chủ trì hội thảo."
    )
    assert (found.published, found.title) == (None, None)


def test_pdf_pages_without_text_are_reported(tmp_path: Path) -> None:
    note, found = items(tmp_path / "a.pdf", pdf(LEAD, ""))
    assert isinstance(note, Note)
    assert note.what == "no text on page 2: probably scanned, not read"
    assert isinstance(found, Document)
    assert "probably scanned" in problem(tmp_path / "b.pdf", pdf("", "")).what


def test_broken_and_locked_pdf(tmp_path: Path) -> None:
    assert "not a PDF that can be opened" in problem(tmp_path / "a.pdf", b"%PDF-1.4 broken").what
    assert "not a PDF that can be opened" in problem(tmp_path / "a.pdf", b"Hello").what
    locked = pdf(LEAD).replace(
        b"/Root 1 0 R",
        b"/Root 1 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>"
        % (b"11" * 32, b"22" * 32),
    )
    assert problem(tmp_path / "a.pdf", locked).what == "is locked with a password"


def word(*paragraphs: str) -> bytes:
    made = docx.Document()
    made.add_heading("Hội thảo về Chính phủ điện tử", 0)
    for paragraph in paragraphs:
        made.add_paragraph(paragraph)
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Số hồ sơ", "5.000"
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def test_word(tmp_path: Path) -> None:
    found = document(tmp_path / "a.docx", word(LEAD, BODY))
    assert found.text == f"Hội thảo về Chính phủ điện tử\n{LEAD}\n{BODY}\nSố hồ sơ\t5.000"
    assert (found.title, found.published) == ("Hội thảo về Chính phủ điện tử", None)


def test_word_in_a_font_code(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph(to_tcvn3(BODY).decode("latin-1"))
    made.save(str(tmp_path / "a.docx"))
    note, found = read(Source(str(tmp_path / "a.docx"), "a"))
    assert isinstance(note, Note)
    assert isinstance(found, Document)
    assert found.text == BODY


def test_bad_word_files(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    assert "not a Word document" in problem(path, b"Hello").what
    assert "not a Word document" in problem(path, word(LEAD)[:2000]).what
    assert "locked" in problem(path, b"\xd0\xcf\x11\xe0" + b"\x00" * 600).what
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w>" + b" " * 45_000_000)
    assert "unpacks to 45,000,003 bytes" in problem(path, stream.getvalue()).what
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("x.txt", "y")
    assert "not a Word document" in problem(path, stream.getvalue()).what


def test_damaged_parts_of_a_word_file_never_raise(tmp_path: Path) -> None:
    whole = word(LEAD)
    for place in range(40, len(whole), 997):
        damaged = whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :]
        assert items(tmp_path / "a.docx", damaged)
