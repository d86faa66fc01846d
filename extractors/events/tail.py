"""What follows an event's head noun: qualifiers, its place in a series, its title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.pairs import COMMA
from kg.mentions.reading import Reading
from kg.text.letters import UPPER

# What a review looks back on: "tổng kết công tác năm 2022", "sơ kết 6 tháng đầu năm".
_WORK = r"(?:\d+|công tác|hoạt động|việc|thực hiện|phong trào|chương trình|đề án|nhiệm vụ|kế hoạch|giai đoạn|cuộc|đợt|mô hình|dự án|thí điểm|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười lăm) (?:năm|tháng)|năm|quý)(?!\w)"
_QUALIFIER = re.compile(
    rf"\s+(?:trực tuyến|giao ban|định kỳ|đột xuất|khẩn cấp|quốc gia|toàn quốc|khoa học|cấp cao|chuyên đề|quốc tế|thường niên|thường kỳ|toàn thể|(?:tổng kết|sơ kết)(?! {_WORK})|chính(?! (?:quyền|phủ|sách|trị|thức|quy))|"
    rf"trung tâm|tổng thể|đầu tiên|liên tịch|mở rộng|song phương|ba bên|ngắn|bàn tròn|cấp bộ trưởng|chuyên đề song song|thứ (?:nhất|hai|ba|tư|\d+))(?!\w)"
)
_POINT = re.compile(r"\s+(?:chính|trung tâm|trung ương|chính phủ|tỉnh|thành phố|bộ|huyện|quận)(?!\w)")
_ORDINAL = re.compile(
    r"(?:\s+lần|(?<=kỳ họp)|(?<=phiên họp))\s+thứ\s+(?P<n>\d+|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín))?|[ivx]+)(?!\w)"
)
NUMBERS = {"nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
            "mười một": 11, "mười hai": 12, "mười ba": 13, "mười bốn": 14, "mười tư": 14, "mười lăm": 15, "mười năm": 15, "mười sáu": 16, "mười bảy": 17, "mười tám": 18, "mười chín": 19,
            "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12, "xiii": 13, "xiv": 14}  # fmt: skip
_QUOTED = re.compile(
    r"\s*(?:và trao (?:danh hiệu|giải thưởng|giải|kỷ niệm chương)|về)?\s*(?:,?\s*(?:với|mang|có)?\s*(?:chủ đề|tên gọi|tên|tựa đề|nhan đề)\s*(?:là)?)?\s*:?\s*(?:(?P<single>['‘])|[\"“])"
    r"(?P<title>(?(single)[^'‘’\"“”.;:()]{5,120}|[^\"“”]{5,400}?))(?(single)['’](?!\w)|(?:[\"”]|’’))"
)
# A comma between words that go together ends none, nor does one between tasks: "điều động, bổ nhiệm".
_TASKS = ("điều động", "luân chuyển", "bổ nhiệm", "quán triệt", "tuyên truyền", "tháo gỡ", "thu thập", "tập huấn", "bồi dưỡng")  # fmt: skip
_NEXT_TASK = "(?:triển khai|phương hướng|nhiệm vụ|tầm nhìn|định hướng)"
# "…, định hướng đến năm 2035"
_OUTLOOK = r"(?<=\d\d\d\d),(?= (?:định hướng|tầm nhìn) (?:(?:đến|tới) )?(?:năm )?20\d\d)"
# "triển khai các luật, nghị quyết vừa được thông qua": papers in a row, or numbered ones.
_PAPERS = ("bộ luật", "luật", "pháp lệnh", "nghị quyết", "nghị định", "thông tư", "quyết định", "chỉ thị", "kết luận", "quy định", "quy chế", "văn bản", "chương trình", "kế hoạch", "đề án", "chiến lược", "hướng dẫn", "dự án", "chính sách")  # fmt: skip
_PAPER = "|".join(_PAPERS)
_ROW = (
    "|".join(
        rf"(?i:(?<=(?<!\w){paper}),(?= (?:{_PAPER})(?! (?:đã|sẽ|này|trên)(?!\w)| được (?!(?:quốc hội |chính phủ )?(?:thông qua|ban hành)))(?!\w)))"
        for paper in _PAPERS
    )
    + rf"|(?<=[A-ZĐ\d]),(?= (?i:(?:{_PAPER}) (?:số )?\d))|,(?= Quốc hội (?i:khóa|khoá) [XVI]+(?!\w))"
)
_BARE = re.compile(
    r"(?:,(?= (?:đánh giá(?! cao)|rút kinh nghiệm|biểu dương|khen thưởng|trao|phát động) ))?(?:[^,.;:\"“”()!?]|(?<=TP)\.(?= ?[A-ZĐ])|"
    + "|".join(rf"(?<={task}),(?= )" for task in _TASKS)
    + rf"|(?<=năm \d\d\d\d),(?= {_NEXT_TASK}(?!\w))|{_OUTLOOK}|{COMMA}|{_ROW}|\([A-ZĐ]{{2,8}}\)(?= [^\W\d])){{6,220}}"
)
_SHORTENED = re.compile(r"\s*\([A-ZĐ]{2,8}\)$")  # at the end of a title: of no use there
_LETTERS = 20  # characters: no such letters take more
_CUT = re.compile(
    r"\s+(?:do|tại|có|giữa|đến nay|diễn ra|được tổ chức|tổ chức(?= (?:tại|ở|vào|từ|ngày|sáng|chiều|tối|hôm|trong)(?!\w)| \d)|được|đã|sẽ|với sự|dưới sự|vào|sáng(?! tạo| kiến)|chiều|tối|ngày|có sự|cùng|nhằm mục đích|với (?:tựa đề|nhan đề|tên gọi)|(?:nằm )?trong (?:khuôn khổ|(?:\d+|một|hai|ba|bốn|năm|sáu) (?:ngày|buổi|tuần|tháng))|thuộc khuôn khổ|nằm trong|thu hút|là|để|khi|"
    r"(?:chính thức )?(?:khai|bế) mạc(?= (?:tại|ở|sáng|chiều|ngày|vào|trọng thể)(?!\w)|\s*$)|dự kiến|bị (?:hoãn|hủy|huỷ|lùi)|sang(?= (?:ngày|tháng|tuần|quý|\d))|vừa|bằng nguồn|bằng|theo|với chủ đề|chủ đề(?=\s*$)|và các|và chính thức|và đưa|mà|này|cũng|vẫn|góp phần|giúp|cho (?:biết|thấy)|nhấn mạnh|phát biểu|ở)(?!\w)"
)
# "các luật, nghị quyết vừa được thông qua tại Kỳ họp thứ 9 Quốc hội khóa XV": which papers.
_WHICH = re.compile(
    rf"(?<!\w)(?:{_PAPER})(?P<passed>(?: (?:vừa|mới|đã))?(?: được)?(?: (?:quốc hội|trung ương|chính phủ|hđnd (?:tỉnh|thành phố)))?(?: (?:khóa|khoá) [xvi]+)? (?:thông qua|ban hành)"
    r"(?: tại (?:kỳ họp|hội nghị|đại hội|phiên họp)(?: bất thường)?(?: lần)?(?: thứ \w+)?(?:,? (?:của )?quốc hội)?(?: (?:khóa|khoá) [xvi]+)?)?)(?!\w)"
)
# A title without quotes begins with one of these; other words after the head qualify it at most.
_OPEN = re.compile(
    r"\s+(?:về(?! phía)|với chủ đề|chia sẻ|triển khai|tổng kết|sơ kết|thúc đẩy|đẩy mạnh|khởi động|công bố|giới thiệu|gặp|bàn|đánh giá|phổ biến|quán triệt|"
    r"lấy ý kiến|góp ý|tuyên truyền|và (?:công bố|khai trương|ra mắt|phát động|khởi động|giới thiệu|ký kết|trao)(?! (?:quyết định|giải))|ký|mở ký|kỷ niệm|ra mắt|khai trương|phát động|trao|và trao(?= (?:giải|thưởng|danh hiệu))|vinh danh|tôn vinh|định hướng|nâng cao|tập huấn|xây dựng|thủ tướng|đón|hướng dẫn|"
    r"kiến thức|nghiệp vụ|kỹ năng|trực tuyến|ứng dụng|phát triển|quốc gia về|toàn quốc về|tham vấn|hoàn thiện|kết nối(?! (?:trực tuyến|trực tiếp|từ|đến|tới|với (?:\d+|các|điểm|đầu))(?!\w))|xúc tiến|cải cách|chuyển đổi|giải pháp|cấp cao|thỏa thuận|thực hiện(?! (?:theo|đúng|tốt|vào|tại|được|từ|trong))|"
    r"biên bản|bản ghi nhớ|hợp tác|chương trình|ngày(?! \d)|tìm kiếm|tìm hiểu|trắc nghiệm|sáng tác|viết về|(?<=tập huấn )sử dụng|(?<=bồi dưỡng )sử dụng)(?!\w)(?! (?:cao|được|rằng|nhiều|rất)(?!\w))"
)
# These are named by their year ("Diễn đàn VRDF 2020"); of a conference it may be the year that it looks back on.
YEARLY = frozenset("dien-tap dien-dan trien-lam cuoc-thi tuan-le ngay-hoi su-kien dai-hoi hoi-thao".split())
REVIEWS = re.compile(
    r"(?<!\w)(?:tổng kết|sơ kết|đánh giá|công bố|triển khai|kế hoạch|nhiệm vụ|công tác|kết quả|chỉ số|giai đoạn|năm|giao ban|quán triệt|luật|nghị quyết|chương trình|chiến lược)(?!\w)"
)
_EDITION = re.compile(
    rf"\s+[{UPPER}](?:[^,.;:()\"“”]{{0,90}}?[^\W\d])??\s+(?:năm\s+)?(?:19|20)\d\d(?!\w| ?[./–-] ?\d)"
)

# "Diễn đàn kinh tế hợp tác, hợp tác xã năm 2022": written small after a head with a capital.
_SMALL_EDITION = re.compile(
    r"(?: (?!(?:về|và|với|do|tại|ở|trong|vào|từ|đến|của|này|trên|lần|năm|sẽ|đã|là|được|diễn|cho|theo)(?!\w))[^\W\d_]+,?){2,12} năm (?:19|20)\d\d(?!\w| ?[./–-] ?\d)"
)


# "Hội thảo Nghiên cứu phát triển kinh tế số": after a head with a capital one more opens its title.
# "Hội nghị Tổng cục trưởng Hải quan ASEAN lần thứ 33": a series, though its name begins with a post or body.
_SERIES = re.compile(
    rf" [{UPPER}][^,.;:()\"“”]{{3,90}}? lần (?:thứ )?(?:\d+|[IVXLC]+|nhất|hai|ba|tư|năm)(?!\w)"
)
_CAPITAL = re.compile(rf" [{UPPER}][^\W\d_{UPPER}]+ [^\W\d_]+ (?:& )?[^\W\d_]+")


def _acting(reading: Reading, opened: re.Match[str]) -> bool:
    """Whether a title's first words are somebody who acts: "Tại lễ khai trương Thủ tướng Nguyễn Văn A nói"."""
    name = opened.end() + len(" chính phủ") * reading.folded.startswith(" chính phủ", opened.end()) + 1
    return opened[0].endswith("thủ tướng") and any(m.start == name for m in reading.mentions("Name"))


_FRIENDLY = (" hữu nghị ", " văn hóa ", " văn hoá ", " nghệ thuật ")  # "Chương trình Giao lưu hữu nghị A"
_REVIEW = ("hoi-nghi-tong-ket", "hoi-nghi-so-ket")


def _opens(reading: Reading, kind: str, at: int, stop: int, *, capital: bool) -> bool:
    """Whether a title without quotes begins at the offset."""
    if kind in _REVIEW and (_REVIEWED.match(reading.folded, at, stop) or _ALSO.match(reading.folded, at)):
        return True
    if opened := _OPEN.match(reading.folded, at, stop):
        return not _acting(reading, opened)
    if capital and kind == "su-kien" and reading.folded.startswith(_FRIENDLY, at):
        return True
    series = _SERIES.match(reading.text, at, stop) if capital else None
    if series is not None and _CUT.search(reading.folded, at, series.end()) is None:
        return True
    if not capital or not _CAPITAL.match(reading.text, at, stop):
        return False
    named = reading.mentions("Agency", "Role", "Name")
    return at + 1 not in reading.capitals("Place") and not any(m.start == at + 1 for m in named)


def _title(reading: Reading, kind: str, at: int, stop: int, *, capital: bool) -> tuple[int, str, str]:
    """End, kind ("title", "theme" or "") and words of the title that follows the head; `capital`: it has one."""
    edition = _EDITION.match(reading.text, at, stop) if kind in YEARLY or kind == "hoi-nghi" else None
    if edition is None and capital and kind in YEARLY:
        edition = _SMALL_EDITION.match(reading.folded, at, stop)
    if edition and kind == "hoi-nghi" and REVIEWS.search(reading.folded, at, edition.end()):
        edition = None  # "Hội nghị Công bố chỉ số 2020"
    if edition and not _CUT.search(reading.folded, at, edition.end()):
        return edition.end(), "title", " ".join(edition.group().split())
    quoted = _QUOTED.match(reading.text, at, stop)
    if quoted:
        theme = "chủ đề" in reading.folded[at : quoted.start("title")]
        return quoted.end(), "theme" if theme else "title", " ".join(quoted["title"].split())
    if kind != "le-don" and _opens(reading, kind, at, stop, capital=capital):  # it is named by whom it is for
        bare = _BARE.match(reading.text, at, stop)
        if bare:
            which = _WHICH.search(reading.folded, at, bare.end())
            cut = _CUT.search(reading.folded, at + 4, bare.end())
            if which and cut and which.start("passed") <= cut.start() < which.end():
                cut = _CUT.search(reading.folded, which.end(), bare.end())
            end = min(cut.start() if cut else bare.end(), _partner(reading, kind, at, bare.end()))
            end = _dated(reading, kind, at, end)
            floor = max(0, at - _LETTERS)
            end = floor + len(_SHORTENED.sub("", reading.text[floor:end].rstrip(" \n\t–-")))
            named = _QUOTED.match(reading.text, end, stop)  # "Hội nghị tham vấn về “…”"
            if named is not None and "chủ đề" not in reading.folded[end : named.start("title")]:
                return named.end(), "title", " ".join(named["title"].split())
            words = " ".join(reading.text[at:end].split())
            if len(words.split()) >= 2 and not _LOOKS_BACK.fullmatch(words.casefold()):
                return end, "title", words
    return at, "", ""


# "Hội nghị sơ kết, đánh giá kết quả …"
_ALSO = re.compile(
    r", (?:đánh giá(?! cao)|rút kinh nghiệm|biểu dương|khen thưởng|trao|phát động) [^\W\d_]+ [^\W\d_]+"
)
_REVIEWED = re.compile(rf" {_WORK}")
# What is looked back on has a time of its own, and whose it is holds the meeting: "tổng kết công tác năm 2022 của Sở A".
_LOOKS_BACK = re.compile(
    r" ?(?:(?:tổng|sơ) kết|triển khai|quán triệt)? ?(?:công tác|hoạt động|việc|thực hiện|nhiệm vụ)?"
)


_LED_BY = tuple(
    f" {words}"
    for words in (
        "tổng kết",
        "sơ kết",
        "triển khai nhiệm vụ",
        "triển khai công tác",
        "đánh giá kết quả",
        "đánh giá tình hình",
    )
)
_DAY = re.compile(r"\(?(?<!\d)\d{1,2}[./-]\d{1,2}(?!\d)")
_ACT = re.compile(
    r"(?<!\w)(?:nghị quyết|chỉ thị|nghị định|quyết định|đề án|luật|chương trình|kế hoạch|chiến lược)(?!\w)"
)


_TERM = re.compile(r"\d{4}/\d{4}")  # "… về chuyển đổi số giai đoạn 2025-2030"


def _outlook(reading: Reading, at: int) -> bool:
    """Whether a year is one that a plan looks to: "…, định hướng đến năm 2035"."""
    return reading.folded.endswith(
        ("định hướng ", "tầm nhìn ", ", tầm nhìn đến ", ", định hướng đến "), 0, at
    )


def _dated(reading: Reading, kind: str, at: int, end: int) -> int:
    """Where the title at the offset ends before a day, or before whose work a review looks back on."""
    if kind not in _REVIEW and not reading.folded.startswith(_LED_BY, at):
        days = (d for d in reading.mentions("Date") if d.start > at and d.slots["kind"] != "year")
        ends = [d.start for d in days if not _TERM.fullmatch(d.value) and not _outlook(reading, d.start)]
        return min([end, *ends])
    ends = [day.start()] if (day := _DAY.search(reading.folded, at, end)) else []
    bodies = (b.start for b in reading.mentions("Agency") if at < b.start < end)
    ends += [b - len("của ") for b in bodies if reading.folded.endswith(" của ", 0, b)][:1]
    if ends and _ACT.search(reading.folded, at, min(ends)):
        return end  # "sơ kết một năm thực hiện Nghị quyết 11 của Chính phủ"
    return min([end, *ends])


def _partner(reading: Reading, kind: str, at: int, end: int) -> int:
    """Where the title of a signing ends before whom it is signed with: "… hợp tác với Tập đoàn B"."""
    if "ky" not in kind.split("-"):
        return end
    bodies = [b.start for b in reading.mentions("Agency") if at < b.start < end]
    return next((b - len(" với ") for b in bodies if reading.folded.endswith(" với ", 0, b)), end)


def _point(reading: Reading, at: int, limit: int) -> int:
    """The end of what says which bridge point it is: "chính", "tỉnh Thái Bình", "tại Nhật Bản"."""
    match = _POINT.match(reading.folded, at, limit)
    end = match.end() if match else at
    joint = re.compile(r"\s+(?:tại\s+)?").match(reading.folded, end, limit)
    if joint:
        stops = [
            h.stop
            for h in reading.hits("Place")
            if h.start == joint.end() and reading.text[h.start].isupper()
        ]
        end = max([end, *stops])
    return end


def _number(words: str) -> str:
    return str(int(words) if words.isdigit() else NUMBERS.get(words, 0))


def extend(reading: Reading, kind: str, start: int, stop: int) -> Iterator[tuple[str, int, str]]:
    """What follows a head, in turn: qualifiers, ordinal, title."""
    at = stop
    sentence = reading.sentence_at(start)
    limit = sentence.stop if sentence else stop
    if reading.folded.startswith("điểm cầu", start):
        point = _point(reading, at, limit)
        if point > at:
            yield "point", point, " ".join(reading.text[at:point].split())
        return
    while True:
        qualifier = _QUALIFIER.match(reading.folded, at, limit)
        ordinal = _ORDINAL.match(reading.folded, at, limit)
        if ordinal:
            yield "ordinal", ordinal.end(), _number(ordinal["n"])
            at = ordinal.end()
        elif qualifier:
            yield "qualifier", qualifier.end(), qualifier.group().strip()
            at = qualifier.end()
        else:
            break
    if reading.text.startswith("tập huấn", start) and reading.text.endswith((", ", "; ", "("), 0, start):
        return  # one of the tasks of a list: "tuyển chọn, tập huấn nghiệp vụ, tuyên truyền"
    opened = reading.text[start].isupper() and not reading.folded.startswith("bên lề ", max(0, start - 7))
    end, name, words = _title(reading, kind, at, limit, capital=opened)
    series = _SERIES.match(reading.text, at, end)
    if name == "title" and series is not None and series.end() == end:
        number = _ORDINAL.search(reading.folded, at, end)
        if number is not None:
            yield "ordinal", end, _number(number["n"])
    if name == "theme" and reading.folded.endswith(("mở đầu ", "mở màn "), 0, start):
        return  # "Bà A mở đầu hội nghị với chủ đề “…”": of her talk
    if name:
        yield name, end, words
    theme = _QUOTED.match(reading.text, end, limit) if name == "title" else None
    if theme is not None and "chủ đề" in reading.folded[end : theme.start("title")]:
        yield "theme", theme.end(), " ".join(theme["title"].split())
