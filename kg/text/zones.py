"""The parts of an article: title, dateline, lead, body, captions, byline, and what is not the story."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.model import Zone
from kg.text.letters import UPPER

_DATELINE = re.compile(
    r"(?i)^\W*(?:(?:thứ \w+|chủ nhật)\W+)?(?:\d{1,2}[:h]\d{2}\W+)?(?:ngày\W+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}"
    r"(?:\W+\d{1,2}[:h]\d{2}(?::\d{2})?)?\W*(?:\(?gmt\W*7\)?)?\W*$"
)
# "Biến đổi khí hậu - Văn An - 18:51 31/05/2022": rubric and writer before the clock and the day.
# No dash but one within a word stands in a part, so that a line of dashes is left at once.
_RUBRIC = re.compile(
    r"(?:(?:[^.!?:;–|-]|(?<=\w)-(?=\w)){2,40}\W[-–|]\W)+(?:\d{1,2}[:h]\d{2}[^\w]+\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[^\w]+\d{1,2}[:h]\d{2})\W*"
)
_COUNTER = re.compile(
    r"(?i)^\W*(?:[\d.,]+\s+(?:lượt xem|lượt đọc|bình luận)|(?:lượt xem|phản hồi|chia sẻ)\W*[\d.,]*)\W*$"
)
_TEASER = re.compile(
    r"(?i)^\s*(?:>>|»)"
    r"|^\W*(?:đọc thêm|xem thêm|từ khóa|từ khoá|tags?|tin liên quan|tin cùng chuyên mục|bài liên quan|"
    r"tin nổi bật|tin mới|bài mới đăng|bài đọc nhiều|các tin khác|tin khác|cùng chuyên mục|"
    r"có thể bạn quan tâm|mời quý độc giả)\W*(?:$|:)"
)
_NAME = rf"[{UPPER}][\w.+]*"
# A credit ends where its name does: at a mark or two spaces, else after "Name/AGENCY", "AGENCY/Name Name",
# an acronym or two syllables, since the story goes on in the same line.
_CREDIT = re.compile(
    r"(?:\(|\b)(?:Nguồn ảnh|Ảnh|ẢNH|ảnh|Nguồn|Đồ họa|Clip|Video)(?: minh họa)?\s*:\s*(?:"
    rf"(?:[\w.]+\.(?:vn|com|net)[ /-]{{1,3}})?(?:(?<![\w.+]){_NAME}[ /–-]{{0,3}}){{1,6}}(?=[.)\n]|\s{{2}}|$)"
    rf"|[^./\n]{{2,40}}/{_NAME}(?: {_NAME}){{0,2}}(?=[.)\n]|$)"
    rf"|[A-Z]{{2,}}/{_NAME}(?: {_NAME})?"
    rf"|{_NAME}(?: {_NAME})?/\w+|[A-ZĐ]{{2,}}[\w.+]*|{_NAME}(?: {_NAME})?|[\w.]+)[.)]{{0,2}}"
    r"|\bẢnh minh họa\b[.)]?"
)
# What every credit holds, at most seven characters after its start ("(Nguồn ảnh:"): `re` runs to these first
# letters far faster than it tries a whole credit everywhere.
_CREDITED = re.compile(r"(?:Ảnh|ẢNH|ảnh|Nguồn|Đồ họa|Clip|Video)(?: minh họa)?\s*:|Ảnh minh họa")
_SOURCES = ("Ảnh", "ẢNH", "ảnh", "Nguồn", "Đồ họa", "Clip", "Video")
# "Quang cảnh buổi lễ. Ảnh Hoàng Hoài": a credit at the end of a line, without a colon
_TAKEN = re.compile(
    rf"\(?Ảnh (?:của )?{_NAME}(?: {_NAME}){{1,3}}(?: ?[-–/,] ?{_NAME}(?: {_NAME}){{0,3}})?[.)]{{0,2}}$"
)
# Each alternative holds "ảnh": a line without it need not be searched.
_PHOTO = re.compile(
    r"(?i)\(?\b(?:nguồn )?ảnh(?: minh họa)?(?:\s*:|\.?\)?\s*$)|^\W*(?:quang cảnh|toàn cảnh)\b"
)
_SCENE = re.compile(
    r"(?i)(?:phát biểu (?:tại|trong|khai mạc|chỉ đạo)|chủ trì (?!xây|soạn|phối|triển)|chụp ảnh|tham quan|"
    r"trao (?:quà|tặng|đổi|bằng)|\bthăm (?!dò)|(?<!đăng )(?<!thư )(?<!chữ )(?<!lưu )\bký\b|"
    r"\(ở giữa\)|\((?:thứ \w+ )?(?:bên |từ )?(?:trái|phải)[^)]*\)|bấm nút|nhấn nút|cắt băng)"
)
# A picture shows who speaks; what is said stands in the story.
_SAID = re.compile(
    r"(?i)\b(?:cho (?:biết|hay|rằng)|nhấn mạnh|khẳng định|đề nghị|yêu cầu|kiến nghị|cam kết|bày tỏ)\b"
)
# What a picture does not show: a date, a large number, a share.
_FIGURES = re.compile(r"\d{1,2}[/-]\d{1,2}|\d[.,\d]{2,}|\d\s?%|\d (?:triệu|tỷ|tỉ|nghìn)\b")
# So a sentence of the story goes on from another: "Cũng tại buổi lễ, hai bên đã bấm nút khai trương …".
_STORY = re.compile(
    r"(?:Cũng|Tại (?:buổi|hội|lễ|đây|sự|chương|phiên|cuộc|diễn|tọa)|Trong (?!ảnh)|Sau |Trước |Nhân |Dịp "
    r"|Theo |Ngoài |Bên cạnh|"
    r"Đồng thời|Kết (?:thúc|luận)|Tiếp |Cùng |"
    r"Hiện(?: nay| tại|,) ?|Đến nay|Tính đến|Ngoài ra|Tuy nhiên|Đặc biệt|Cụ thể|Do đó|Vì vậy|Nhờ |Song song"
    r"|Mới đây|Như vậy|Nhằm |Đáng chú ý|Phát biểu|Thay mặt|Ngay |Tham dự|Đến dự|Dự |Báo cáo|Để |Đây |Qua )"
)
_MARK = re.compile(r"[.!?…](?:\s|$)")
_BYLINE = re.compile(
    r"^\W*(?:(?:Tác giả|Nguồn tin|Tin|Bài|Ảnh|Tin, ảnh|Bài, ảnh|Bài và ảnh|Tin và ảnh|Theo|"
    rf"Nguồn|Thực hiện|PV|Nhóm PV|Biên tập)\s*:?.{{0,60}}"
    rf"|(?:[{UPPER}][\w.]*[ \-/,–]*){{1,5}}(?:\([^()]{{2,30}}\))?"
    r"|.{0,40}\([A-Za-zĐ.+]{2,20}\))\W*$"
)
# Neither the slash of "30/2020/NĐ-CP" nor the stop of "TP.HCM" ends what is told.
_TOLD = re.compile(r"[.!?…\"”/](?<!TP\.)(?<!Tp\.)(?<!\w/(?!\s))")
_PART = rf"[{UPPER}][^\W\d]*\.?[ \-–/]*"
_TAIL = re.compile(rf"\s*({_PART}(?:(?<![^\W\d]){_PART}){{0,4}}(?:\([^()]{{2,30}}\))?)\W*$")


def _lines(text: str) -> Iterator[tuple[int, int, str]]:
    """Non-empty lines with their trimmed range."""
    start = 0
    for raw in text.split("\n"):
        line = raw.strip()
        if line:
            begin = start + len(raw) - len(raw.lstrip())
            yield begin, begin + len(line), line
        start += len(raw) + 1


def _is_photo(line: str) -> bool:
    """Whether the line has a photo credit or says what a picture shows."""
    return "ảnh" in line.lower() and bool(_PHOTO.search(line))


def _is_caption(line: str, repeated: bool) -> bool:
    """A short line under a picture: a scene told in one sentence, or a line with a photo credit."""
    if len(line) > 320:
        return False
    if _is_photo(line):
        return True
    return repeated or (
        len(line) <= 200
        and not any(mark in line for mark in '"“:')
        and len(_MARK.findall(line)) <= 1
        and bool(_SCENE.search(line))
        and not _SAID.search(line)
        and not _FIGURES.search(line)
        and not (_STORY.match(line) and line.endswith("."))
    )


def _is_byline(line: str) -> bool:
    """Who wrote it, or whence it comes. Eight words with a full stop are a sentence: "Theo Bộ Y tế, …"."""
    return bool(_BYLINE.match(line)) and not (line.endswith(".") and len(line.split()) >= 8)


# "- Ông An;" under "Dự có:", or under another such line
_ITEM = re.compile(r"[-–+•*●▪] ?(?=\w)|\d{1,2}[.)] ?(?=[^\W\d])")


def _is_item(index: int, lines: list[tuple[int, int, str]]) -> bool:
    """Whether a line is one of a marked list, and signs nothing."""
    above = lines[index - 1][2]
    return bool(_ITEM.match(lines[index][2])) and (above.endswith(":") or bool(_ITEM.match(above)))


# "Phạm Văn An - Lê Thị Hoa", alone beside a date or before one in its line: who wrote it.
_WRITERS = rf"(?:[{UPPER}]\w*)(?: [{UPPER}]\w*){{1,4}}(?: ?[-–,&] ?[{UPPER}]\w*(?: [{UPPER}]\w*){{1,4}})?"
_SIGNED = re.compile(rf"(?P<names>{_WRITERS})(?P<date>\W+\d[^{UPPER}]*)?")
_CREDIT_LINE = re.compile(
    r"\W*(?:(?:Ảnh|Tin|Bài|Tin, ảnh|Bài, ảnh|Bài và ảnh|Tin và ảnh):?"
    rf"|(?:Tác [Gg]iả|Người viết|Thực hiện) ?:) {_WRITERS}\W*"
)  # "Ảnh Hoàng Hoài", "Tác giả: Lê An"
_TOP = 4  # lines among which the writer is named at the top


def _is_signed(index: int, line: str, lines: list[tuple[int, int, str]]) -> bool:
    """Whether a line at the top names only who wrote it, with the date or beside it."""
    signed = _SIGNED.fullmatch(line) if 0 < index < _TOP and len(line) < 80 else None
    if signed is None:
        return False
    if signed["date"]:
        return bool(_DATELINE.match(signed["date"]))
    return index + 1 < len(lines) and bool(_DATELINE.match(lines[index + 1][2]))


def _kind(index: int, line: str, lines: list[tuple[int, int, str]]) -> str:
    """The zone of one line, from its own words and its place in the article."""
    last = index == len(lines) - 1
    if index and len(line) < 40 and re.search(r"Ảnh\W*$", lines[index - 1][2]):
        return "byline"
    if _DATELINE.match(line) or (0 < index < _TOP and len(line) < 120 and _RUBRIC.fullmatch(line)):
        return "dateline"
    if _is_signed(index, line, lines) or _CREDIT_LINE.fullmatch(line):
        return "byline"
    if _COUNTER.match(line):
        return "page-counter"
    if index == 0 and len(lines) > 1 and len(line) < 220 and not line.endswith(".") and not _is_photo(line):
        return "title"
    ends = index and (last or len(line) < 40) and len(line) < 80 and index >= len(lines) / 2
    if ends and _is_byline(line) and not _is_item(index, lines):
        return "byline"
    beside = (*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2])
    repeated = any(line == other[2] for other in beside)
    if _is_caption(line, repeated) and (len(lines) > 3 or _is_photo(line)):
        return "caption"
    if index and len(line) < 70 and line[-1] not in '.!?…:;"”' and not last:
        return "subheading"
    return "body"


def zones(text: str) -> tuple[Zone, ...]:
    """The zones of an article, in order; what follows "Đọc thêm", "Từ khóa" … is a teaser.

    A photo credit or a byline inside a line is a zone of its own, so that no name is read from it.
    """
    found: list[Zone] = []
    lines = list(_lines(text))
    teaser = lead = False
    for index, (start, stop, line) in enumerate(lines):
        teaser = teaser or (index > 0 and bool(_TEASER.match(line)))
        kind = "teaser" if teaser else _kind(index, line, lines)
        if kind == "body" and not lead:
            kind, lead = "lead", True
        found.extend(_split(text, Zone(kind, start, stop), last=index == len(lines) - 1))
    return tuple(found)


# Whose story it is, before its first words: "VOV.VN - Sáng nay", "Cổng TTĐT TP Cần Thơ – Ngày 24/7".
_LABEL = re.compile(
    r"\W{0,2}(?:[A-Z][\w]*[A-Z.][\w.]*|[a-z]\w*(?:\.\w+)+"
    r"|(?:Cổng|Trang) (?:TTĐT|[Tt]hông tin điện tử)[^-–.,;:]{0,40})"
    r"\)? ?[-–—] "
    r"(?=(?:Sáng|Trưa|Chiều|Tối|Ngày|Hôm|Mới|Vừa|Theo|Nhằm|Trong|Với|Từ|Sau|Tại|Đến|Thực hiện|Dự kiến"
    r"|Cuối|Đầu|Tính|Nhân|Tiếp)(?!\w))"
)


def _split(text: str, zone: Zone, *, last: bool) -> Iterator[Zone]:
    """The zone cut at photo credits and at a byline that ends its line."""
    if zone.kind not in ("body", "lead", "caption", "subheading"):
        yield zone
        return
    start, stop = zone.start, zone.stop
    label = _LABEL.match(text, start, stop) if zone.kind == "lead" else None
    if label is not None:
        yield Zone("boilerplate", start, label.end())
        start = label.end()
    tail = _tail(text, start, stop) if last and stop - start > 300 else None
    if tail:
        stop = tail.start(1)
    for credit in _credits(text, start, stop):
        if credit.start() > start:
            yield from _before_credit(text, zone.kind, start, credit.start())
        yield Zone("boilerplate", credit.start(), credit.end())
        start = credit.end()
    if start < stop:
        yield Zone(zone.kind, start, stop)
    if tail:
        yield Zone("byline", tail.start(1), tail.end(1))


def _tail(text: str, start: int, stop: int) -> re.Match[str] | None:
    """The byline that ends a line, after a mark that ends what is told."""
    ends = (mark.end() for mark in _TOLD.finditer(text, start, stop))
    return next((tail for end in ends if (tail := _TAIL.match(text, end, stop))), None)


def _credits(text: str, start: int, stop: int) -> Iterator[re.Match[str]]:
    """The photo credits of a line."""
    marked = text.find(":", start, stop) >= 0 or text.find("Ảnh minh họa", start, stop) >= 0
    if marked and any(text.find(word, start, stop) >= 0 for word in _SOURCES):
        for credited in _CREDITED.finditer(text, start, stop):
            for at in range(max(start, credited.start() - 7), credited.start() + 1):
                credit = _CREDIT.match(text, at, stop)
                if credit:
                    yield credit
                    start = credit.end()
                    break
    at = text.rfind("Ảnh ", start, stop)
    taken = _TAKEN.match(text, at - (text[at - 1 : at] == "("), stop) if at > start else None
    if taken and not _names_on(text[start : taken.start()]):
        yield taken


def _names_on(words: str) -> bool:
    """Whether a name ends the text, which "Ảnh" goes on: "Hội Nhiếp Ảnh Việt Nam"."""
    last = (words.split() or [""])[-1]
    return last[:1].isupper() and last[-1:].isalnum()


def _before_credit(text: str, kind: str, start: int, stop: int) -> Iterator[Zone]:
    """Text up to a photo credit: its last sentence is the caption."""
    words = text[start:stop].rstrip(" (")
    cut = max((m.end() for m in re.finditer(r"[.!?…][\"”)]*\s+(?=\S)|\s{2,}", words)), default=0)
    if cut:
        yield Zone(kind, start, start + cut)
    yield Zone("caption", start + cut, stop)
