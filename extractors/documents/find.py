"""Documents by number or by title; agreements and projects by their head nouns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.mention import Mention, outermost
from kg.mentions.reading import Reading

# gazetteer.md 9.1: types, longest first; 9.2: the shapes of số/ký hiệu.
TYPES = {
    "thông tư liên tịch": "thong-tu-lien-tich", "nghị quyết": "nghi-quyet", "nghị định": "nghi-dinh", "quyết định": "quyet-dinh",
    "chỉ thị": "chi-thi", "thông tư": "thong-tu", "công văn": "cong-van", "công điện": "cong-dien", "thông báo": "thong-bao", "kế hoạch": "ke-hoach",
    "chiến lược": "chien-luoc", "chương trình": "chuong-trinh", "đề án": "de-an", "kết luận": "ket-luan", "quy định": "quy-dinh", "pháp lệnh": "phap-lenh",
    "bộ luật": "luat", "luật": "luat", "hiến pháp": "hien-phap", "quy chế": "quy-che", "tờ trình": "to-trinh", "quy hoạch": "quy-hoach", "báo cáo": "bao-cao",
    "văn bản": "cong-van", "hướng dẫn": "huong-dan", "sắc lệnh": "sac-lenh",
}  # fmt: skip
_TYPE = "|".join(sorted(TYPES, key=len, reverse=True))
_SYMBOL = (
    r"\d(?<![\w/.-].)\d{0,4}(?:(?:-20\d\d)?[a-z]?\s?/\s?(?:\d{4}\s?/\s?)?(?:(?:QH|UBTVQH)\d+|[A-ZĐ]{1,6}[A-Za-zĐđ]{0,8}(?:\d+)?\s?[-–]\s?[A-ZĐ][A-ZĐa-zđ&0-9]*(?:[-.&][A-ZĐa-zđ0-9]+)*)"
    r"|\s?-\s?(?:NQ|KL|CT|QĐ|CV|HD|TB|CTr|CTHĐ|ĐA|KH|QC|BC)\s?/\s?(?:TW|TU|TƯ|HU|QU|ThU|VPTW|BCĐ|ĐU|BCSĐ|QUTW)[A-ZĐ]*)"
)
_NUMBERED = re.compile(rf"(?P<number>{_SYMBOL})(?![\w/])")
_BEFORE = re.compile(rf"(?:(?P<type>{_TYPE})\s+(?:của [^,.;]{{2,40}} )?)?(?:số\s*:?\s*)?$")
_NUMBERED_HEADS = ("nghị quyết", "nghị định", "quyết định", "chỉ thị", "thông tư", "công văn", "đề án")
_SHORT = re.compile(
    rf"(?<!\w)(?P<type>{'|'.join(_NUMBERED_HEADS)})\s+(?:số\s+)?"
    r"(?P<number>\d{1,5}[a-z]?(?:/(?:19|20)\d\d)?)(?![\w/%-]|[.,]\d|\s*(?:%|triệu|tỷ|về \d))"
)
_TITLED_HEADS = (
    "Luật|Bộ luật|Pháp lệnh|Nghị quyết Trung ương|Nghị quyết Đại hội|Chiến lược|Chương trình|Đề án|Thông tư|Nghị định|Kế hoạch|"
    "Quy hoạch|Hiến pháp|Quy chế|Quy định"
).split("|")
_TITLED = re.compile(
    rf"(?<!\w)(?P<type>{'|'.join(_TITLED_HEADS)})"
    r"(?=\s+[^\W\d_]|\s+\d)(?!(?: hành động)? số \d)(?!(?<=Đề án) \d)"
)
_TITLE_END = re.compile(
    r"[,.;:!?()\"“”]|\s+(?:và (?:thông tư|nghị định|quyết định|nghị quyết|chỉ thị)(?= số| \d)|đã|sẽ|đang|được|có|là|cho|do|tại|ở|trong đó|với|nhằm|thì|này|khi|quy định rõ|cũng|vừa|trong|nếu|phải|cần|để|bao gồm|gồm|và các|mà|"
    r"vào|từ ngày|tổ chức|hiện hành|mới|theo|ra đời|chính thức|vẫn|không)(?!\w)"
)
_QUOTED = re.compile(r"\s*[\"“](?P<title>[^\"“”]{6,300})[\"”]")
_LAW_TITLE = re.compile(
    r"^(?:luật|bộ luật|pháp lệnh|hiến pháp|nghị quyết trung ương|nghị quyết đại hội|thông tư|nghị định)$"
)
_ABOUT = re.compile(
    r"\s*(?:của (?P<issuer>[^,.;\"“]{3,60}?)\s+)?(?:,?\s*ngày (?P<date>[\d/.-]{6,10}),?\s*)?(?:của [^,.;\"“]{3,60}?\s+)?"
    r"(?:về(?: việc)?|phê duyệt|ban hành|quy định)\s+(?P<title>[^.;:\"“”()]{8,240})"
)
_STRONG = re.compile(
    r"\s+(?:phát triển|tổng thể|quốc gia|chuyển đổi số|cải cách|hành động|xây dựng|bảo vệ|an toàn|an ninh|ứng dụng|dữ liệu|đổi mới|hợp tác|đẩy mạnh|nâng cao|tăng cường|mục tiêu|06|"
    r"\d+|hỗ trợ|khoa học|phòng chống|giáo dục|kinh tế|thí điểm|chính phủ|đô thị)(?!\w)"
)
_AGREEMENT = {"bản ghi nhớ": "ban-ghi-nho", "biên bản ghi nhớ": "ban-ghi-nho", "công hàm trao đổi": "cong-ham-trao-doi", "thỏa thuận hợp tác": "thoa-thuan-hop-tac",
              "hiệp định": "hiep-dinh", "thỏa thuận": "thoa-thuan-hop-tac", "ý định thư": "ban-ghi-nho", "quy chế phối hợp": "thoa-thuan-hop-tac",
              "biên bản hợp tác": "ban-ghi-nho", "chương trình phối hợp": "thoa-thuan-hop-tac", "ghi nhớ hợp tác": "ban-ghi-nho"}  # fmt: skip
_PACT = re.compile(r"(?<!\w)(?:" + "|".join(sorted(_AGREEMENT, key=len, reverse=True)) + r")(?!\w)")
_PROJECT = re.compile(r"(?<!\w)dự án(?!\w)")
WORDS = {
    "law-head": tuple(sorted({*_NUMBERED_HEADS, *map(str.lower, _TITLED_HEADS)})),
    "pact-head": tuple(sorted(_AGREEMENT)),
    "project-head": ("dự án",),
}


def _numbered(reading: Reading) -> Iterator[Mention]:
    for match in _NUMBERED.finditer(reading.text):
        number = re.sub(r"\s+", "", match["number"]).replace("–", "-")
        head = _BEFORE.search(reading.folded, max(0, match.start() - 64), match.start())
        kind = TYPES.get(head["type"] or "" if head else "", _kind_of(number))
        yield _law(reading, head.start() if head else match.start(), match.end(), kind, number)
    for match in reading.find(_SHORT, reading.openings("law-head")):
        # "Đề án 06" is both the number and what everybody calls it.
        title = (
            " ".join(reading.text[match.start() : match.end()].split()) if match["type"] == "đề án" else ""
        )
        yield _law(reading, match.start(), match.end(), TYPES[match["type"]], match["number"], title)
        for more in _chained(reading, match.end()):
            yield _law(
                reading, more.start("number"), more.end("number"), TYPES[match["type"]], more["number"]
            )


# "Nghị định 72/2013 và 27/2018": the type is said once.
_MORE = re.compile(r"(?:,| và|, và) (?P<number>\d{1,5}[a-z]?/(?:19|20)\d\d)(?![\w/%-]|[.,]\d)")


def _chained(reading: Reading, end: int) -> Iterator[re.Match[str]]:
    """The numbers that go on the list of the document that ends at the offset."""
    while "/" in reading.text[max(0, end - 5) : end] and (more := _MORE.match(reading.folded, end)):
        yield more
        end = more.end()


def _kind_of(number: str) -> str:
    """The type a symbol implies: NĐ a decree, QĐ a decision …"""
    for symbol, kind in (
        ("NĐ-", "nghi-dinh"),
        ("NQ", "nghi-quyet"),
        ("QĐ", "quyet-dinh"),
        ("CT", "chi-thi"),
        ("TTLT", "thong-tu-lien-tich"),
        ("TT-", "thong-tu"),
        ("KH", "ke-hoach"),
        ("QH", "luat"),
        ("CĐ", "cong-dien"),
        ("TB", "thong-bao"),
    ):
        if symbol in number:
            return kind
    return "cong-van"


def _law(reading: Reading, start: int, stop: int, kind: str, number: str, title: str = "") -> Mention:
    slots: dict[str, object] = {"kind": kind, "number": number, "title": title}
    about = _ABOUT.match(reading.text, stop) if number else None
    if about and not title:
        slots["title"] = _cut(about["title"])
    return Mention(
        start, stop, "Law", "documents.number" if number else "documents.title", number or title, slots=slots
    )


def _cut(words: str) -> str:
    end = re.search(r",? (?:trong đó|với tổng|nhằm|được|đã|theo đó|đồng thời|cũng|mà|vừa)(?!\w)", words)
    return re.sub(r"[ ,]+(?:và|của|tại)?$", "", " ".join(words[: end.start() if end else None].split()))


def _titled(reading: Reading) -> Iterator[Mention]:
    """Laws and programmes by proper title: a capitalised head with the words of a title after it."""
    for match in reading.find(_TITLED, reading.openings("law-head"), printed=True):
        head = match["type"].lower()
        sentence = reading.sentence_at(match.start())
        if sentence is None:
            continue
        quoted = _QUOTED.match(reading.text, match.end())
        if quoted:
            yield _law(reading, match.start(), quoted.end(), _slug(head), "", quoted["title"])
            continue
        strong = _RULES if head in ("quy chế", "quy định") else _SCHEME if head == "đề án" else _STRONG
        if not _LAW_TITLE.match(head) and not strong.match(reading.folded, match.end()):
            continue
        end = _title_end(reading, match.end(), sentence.stop, head)
        if _OF_MANY.match(reading.folded, end) or _NUMBERED_INSIDE.search(reading.text, match.end(), end):
            continue
        words = " ".join(reading.text[match.start() : end].split())
        if len(words.split()) >= 2 + (head == "nghị quyết trung ương") and not _loose(head, words):
            yield _law(reading, match.start(), end, _slug(head), "", words)


# A scheme, written with a capital, is what its next words say: "Đề án thành lập thành phố trực thuộc TP.HCM".
_SCHEME = re.compile(
    r" (?!này|trên|của|đã|được|mà|là|còn|về|nói|có|cũng|phải|tổ chức|nêu|kèm|gồm|bao gồm|thì|vào|với|do|sẽ|để)[^\W\d_]+ [^\W\d_]+ [^\W\d_]+"
)
# Rules of an office are a document when they say for what.
_RULES = re.compile(r" (?:quản lý|hoạt động|vận hành|sử dụng|khai thác|cung cấp|kết nối|chia sẻ)(?!\w)")
# "Đề án chuyển đổi số của bộ, ngành", "Kế hoạch đẩy mạnh triển khai Chỉ thị 18/CT-TTg": no titles.
_OF_MANY = re.compile(r" của (?:bộ|ngành|các|mỗi|từng|mình|đơn vị|địa phương)(?:,|\.|;| (?!\w*[A-ZĐ]))")
_NUMBERED_INSIDE = re.compile(r"(?:Chỉ thị|Nghị quyết|Quyết định|Nghị định)(?: số)? \d")


def _slug(head: str) -> str:
    return TYPES.get(head) or TYPES.get(
        head.split()[0] + " " + head.split()[1] if " " in head else head, "luat"
    )


def _loose(head: str, words: str) -> bool:
    """Whether the words are only a way of speaking ("Luật này", "Thông tư hướng dẫn")."""
    rest = fold_rest = words.lower()[len(head) :].strip()
    if head in ("thông tư", "nghị định"):
        return (
            not rest.startswith(("quy định", "về", "hướng dẫn thi hành", "sửa đổi"))
            or len(fold_rest.split()) < 4
        )
    return bool(
        re.match(r"(?:này|trên|mới|hiện|số|pháp|sư|hướng|còn|của|đã|có|chơi|lệ|gia|trình)(?!\w)", rest)
    )


def _title_end(reading: Reading, at: int, stop: int, head: str) -> int:
    """Where an unquoted title ends; commas inside a law's list of fields belong to it."""
    last = at
    for mark in _TITLE_END.finditer(reading.folded, at, stop):
        if mark.start() <= at + 1:
            continue
        listed = (
            mark.group() == ","
            and head in ("luật", "bộ luật", "pháp lệnh")
            and re.match(
                r", (?:[\w ]{3,24},\s)*[\w ]{3,40}(?: của | và | cho | trong |\s\d{4}|[.;,])",
                reading.folded[mark.start() : mark.start() + 90],
            )
        )
        held = mark.group().strip() in ("của", "cho", "tại", "ở") and head in ("luật", "bộ luật")
        if mark.group() == "(" and re.match(
            r"\((?:sửa đổi|bổ sung|sửa đổi, bổ sung)\)", reading.folded[mark.start() :]
        ):
            return reading.folded.index(")", mark.start()) + 1
        if listed or held:
            continue
        last = mark.start()
        break
    else:
        last = stop
    return len(reading.text[:last].rstrip(" ,;"))


def _pacts(reading: Reading) -> Iterator[Mention]:
    for match in reading.find(_PACT, reading.openings("pact-head")):
        sentence = reading.sentence_at(match.start())
        if sentence is None:
            continue
        end = re.compile(
            r"\s+(?:giữa|tại|về dự án|về việc xây dựng hệ thống|trước sự|dưới sự|vào|ngày|được|với|đã|có|sẽ|nhằm|trong|từ|là)(?!\w)|[,.;:()\"“]"
        ).search(reading.folded, match.end(), sentence.stop)
        stop = end.start() if end else sentence.stop
        title = " ".join(reading.text[match.start() : stop].split())
        if title.endswith((" tương tự", " này", " trên")):
            continue
        yield Mention(
            match.start(),
            stop,
            "Agreement",
            "documents.agreement",
            title,
            slots={"kind": _AGREEMENT[match.group()], "title": title},
        )


def _projects(reading: Reading) -> Iterator[Mention]:
    for match in reading.find(_PROJECT, reading.openings("project-head")):
        quoted = re.compile(r"\s*:?\s*[\"“](?P<title>[^\"“”]{8,240})[\"”]").match(reading.text, match.end())
        if quoted:
            title = " ".join(quoted["title"].split())
            yield Mention(
                match.start(), quoted.end(), "Project", "documents.project", title, slots={"title": title}
            )


def find(reading: Reading) -> None:
    """Legal documents, agreements and projects of the page; the longest where they overlap."""
    laws = [*_numbered(reading), *_titled(reading)]
    kept = outermost(laws)
    reading.add(kept)
    # "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B" names three laws.
    reading.add(
        m
        for m in laws
        if m not in kept and any(k.covers(m) and "một số điều của" in k.value.lower() for k in kept)
    )
    reading.add(outermost(list(_pacts(reading))))
    reading.add(_projects(reading))
