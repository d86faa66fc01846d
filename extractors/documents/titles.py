"""Documents without a number: by a proper title, or by who issued them about what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.documents.codes import KNOWN
from extractors.documents.law import TYPES, law
from extractors.documents.plenums import plenums
from extractors.documents.quoted import STRONG, quoted, reports
from extractors.documents.unnumbered import UNNUMBERED, still_to_be, unnumbered
from extractors.pairs import paired
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_TITLED_HEADS = (
    "Luật|Bộ luật|Pháp lệnh|Nghị quyết Trung ương|Nghị quyết Đại hội|Chiến lược|Chương trình|Đề án|Thông tư|Nghị định|Kế hoạch|"
    "Quy hoạch|Hiến pháp|Quy chế|Quy định|Hiệp ước|Khung kiến trúc|Khung Kiến trúc|Khung tiêu chuẩn|Công ước|Báo cáo khảo sát|Bộ Quy tắc|Bộ quy tắc|Kiến trúc Chính quyền|Kiến trúc Chính phủ|Kiến trúc chính quyền"
).split("|")
HEADS = tuple(sorted({*map(str.lower, _TITLED_HEADS), *UNNUMBERED}))
_TITLED = re.compile(
    rf"(?<!\w)(?P<type>{'|'.join(_TITLED_HEADS)})"
    r"(?=\s+[^\W\d_]|\s+\d)(?!(?: hành động)? số:? \d)(?!\s+\d[\w-]*\s?/)(?!(?<=Đề án) \d)"
)
_TITLE_END = re.compile(
    r"(?:,|(?<!tp)\.)(?!\d)|\s+(?:ngày|hôm)(?= \d)|\s+(?:sáng|chiều|tối)(?= \d| nay| qua)|[;:!?()\"“”]|\s+(?:và (?:thông tư|nghị định|quyết định|nghị quyết|chỉ thị)(?= số| \d)|đã|sẽ|đang|được|có(?! công)|là|cho|do|tại|(?<!nhà )ở|trong đó|(?<!đối )(?<!có công )(?<!ứng phó )(?<!thích ứng )(?<!gắn )(?<!gắn kết )(?<!phù hợp )(?<!kết hợp )(?<!hội nhập )với|nhằm|thì|này|khi|quy định rõ|cũng|vừa|trong|nếu|phải|cần|để|bao gồm|gồm|và các|và (?:hoàn thiện|trình|ban hành|chỉ đạo|yêu cầu|giao)|(?<=\d\d\d\d )(?:và(?! (?:định hướng|tầm nhìn|những năm))|của|xác định|đặt mục tiêu|đề ra|nêu|yêu cầu|hướng tới)|và (?:một số|những|nhiều) (?:nội dung|vấn đề|nhiệm vụ|công việc)|mà|"
    r"vào|từ (?:ngày|tháng|năm)|(?<!không )tổ chức|(?<!thực )(?<!thể )(?<!phát )(?<!xuất )(?<!biểu )hiện(?! đại| thực| trạng| tượng| vật| hữu)|(?<!đổi )(?<!nông thôn )mới|đầu tiên|theo(?! (?:hướng|mô hình|chuẩn|tiêu chuẩn|phương thức|cơ chế))|ra đời|diễn ra|ban hành|xác định|đặt (?:mục tiêu|ra)|nêu rõ|đề ra|giúp|bước đầu|còn|đạt(?! chuẩn)|tập trung (?:vào|thực hiện|triển khai|chỉ đạo|nguồn lực|các)|góp phần|mang lại|phát huy|chưa"
    r"|tạo (?:hành lang|nền|cơ sở|điều kiện|động lực|môi trường|bước|sự|đột phá|tiền đề|khung)|đến (?:người dân|từng|mọi|nay|cán bộ)|một cách|đúng|thay thế|đòi hỏi|gặp|kịp thời|đi vào|kèm theo|tiếp tục|giữa(?= hai| các| việt nam| bộ| chính phủ)|chính thức|vẫn|không)(?!\w)"
)
_LAW_TITLE = re.compile(
    r"^(?:luật|bộ luật|pháp lệnh|hiến pháp|nghị quyết trung ương|nghị quyết đại hội|thông tư|nghị định|công ước|hiệp ước)$"
)
# "Chiến lược VNPT 4.0" is a firm's own; a convention is named after its town or its subject.
_OWN = re.compile(r" [A-ZĐ]{2,}[ \d]")
_FRAMED = re.compile(r" (?:về|chính|chính phủ|tổng thể|đô thị|dữ liệu|năng lực)(?!\w)")


def told(reading: Reading) -> Iterator[Mention]:
    """Every document of the page that is named without a number."""
    yield from (law for law in _titled(reading) if not still_to_be(reading, law))
    yield from quoted(reading)
    yield from reports(reading)
    yield from plenums(reading)
    yield from unnumbered(reading)


def _titled(reading: Reading) -> Iterator[Mention]:
    """Laws and programmes by proper title: a capitalised head with the words of a title after it."""
    for match in reading.find(_TITLED, reading.openings("law-head"), printed=True):
        head = match["type"].lower()
        sentence = reading.sentence_at(match.start())
        if sentence is None or not _proper(reading, match, head) or _elsewhere(reading, match.start(), head):
            continue
        end = _whole(reading, match, sentence.stop) or _title_end(reading, match.end(), sentence.stop, head)
        if reading.folded[match.end() : end].strip() == "hành động":
            continue  # "Kế hoạch hành động ban hành kèm theo …": whose, and for what, is not said
        if _OF_MANY.search(reading.text, match.end(), end + 24) or _NUMBERED_INSIDE.search(
            reading.text, match.end(), end
        ):
            continue
        number = _WITH_NUMBER.search(reading.text, match.end(), end)
        close = number.start() if number else end
        words = " ".join(reading.text[match.start() : close].split())
        if number and len(words.split()) > 1:
            yield law(reading, match.start(), number.end(), _slug(head), number["number"], words)
            continue
        if len(words.split()) >= 2 + (head == "nghị quyết trung ương") and not _loose(head, words):
            yield law(reading, match.start(), end, _slug(head), "", words)


_QUOTED = re.compile(r"[^\"“”.;]{12,240}(?=[\"”])")


_SPOKEN = re.compile(r" (?:là|đã|được|sẽ|phải|không|cần|đang|tại Quyết định)(?!\w)")  # somebody's words


def _whole(reading: Reading, match: re.Match[str], stop: int) -> int:
    """The end of a title that stands in quotes with its head: “Đề án tạo thuận lợi thương mại: Thủ tục …”; else 0."""
    if not reading.text.endswith(("“", '"'), 0, match.start()):
        return 0
    quoted = _QUOTED.match(reading.text, match.end(), stop)
    return quoted.end() if quoted and not _SPOKEN.search(quoted.group()) else 0


# What studies or practises the law, and a programme that two sides sign: no document of that kind.
_STUDIES = re.compile(
    r"(?<!\w)(?:đại học|trường|khoa|viện|hội|ngành|công ty|văn phòng|cử nhân|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|câu lạc bộ|môn|học)\s+$"
)


_OFFICES = ("viện ", "vụ ", "cục ", "ban ", "sở ", "phòng ")


def _elsewhere(reading: Reading, at: int, head: str) -> bool:
    """Whether the words before a head make it the name of something else."""
    before = reading.folded[max(0, at - 16) : at]
    if head == "luật":
        return bool(_STUDIES.search(before))
    if head in ("chiến lược", "quy hoạch", "kế hoạch") and before.endswith(_OFFICES):
        return True
    signed = before.endswith(("ký ", "ký kết ")) and reading.folded.startswith("chương trình hợp tác", at)
    return head == "chương trình" and signed


# "Luật Giao dịch điện tử số 20/2023/QH15"
_WITH_NUMBER = re.compile(r"[ ,(]+số:? (?P<number>\d{1,4}/\d{4}/(?:QH|UBTVQH)\d{1,2})(?!\w)")


_CONVENTION = (" về ", " quốc tế về ", " khung về ", " của liên hợp quốc về ", " của lhq về ")
_NO_TITLE = (" với ", " này", " trên", " mới ", " trong ", " tại ", " theo ", " sau ")


def _proper(reading: Reading, match: re.Match[str], head: str) -> bool:
    """Whether the words after the head can begin a title of its kind."""
    at = match.end()
    if _LAW_TITLE.match(head):
        if reading.folded.startswith(_NO_TITLE, at):
            return False  # "thông qua Luật với 450/460 đại biểu tán thành"
        return (
            head != "công ước"
            or reading.text[at + 1 : at + 2].isupper()
            or reading.folded.startswith(_CONVENTION, at)
        )
    if head in ("quy chế", "quy định"):
        return bool(_RULES.match(reading.folded, at)) and not _APPROVED.search(
            reading.text, max(0, match.start() - 120), match.start()
        )
    if head.startswith("khung"):
        return bool(_FRAMED.match(reading.folded, at))
    if head == "bộ quy tắc":
        return reading.folded.startswith((" ứng xử", " đạo đức"), at)
    if head.startswith("kiến trúc"):
        return bool(_BUILT.match(reading.folded, at)) and not reading.folded.endswith(
            "khung ", 0, match.start()
        )
    if head == "báo cáo khảo sát":
        return reading.text[at + 1 : at + 2].isupper()
    if head == "đề án":
        return bool(_SCHEME.match(reading.folded, at))
    if head == "kế hoạch" and _CARRIED.match(reading.folded, at):
        return bool(_ISSUED.search(reading.folded, max(0, match.start() - 30), match.start()))
    if head == "quy hoạch" and _PLANNED.match(reading.folded, at):
        return True
    return bool(STRONG.match(reading.folded, at) or (head == "chiến lược" and _OWN.match(reading.text, at)))


# "Quyết định số 482/QĐ-UBND về Quy chế quản lý …": the rules are the decision.
_APPROVED = re.compile(r"\d/[A-ZĐ][^.;]{0,60} (?:về|ban hành|phê duyệt)(?: việc ban hành)? $")
# "Quy hoạch tỉnh Hà Nam thời kỳ 2021-2030"
_PLANNED = re.compile(
    r" (?:hạ tầng|tỉnh|thành phố|thủ đô|mạng lưới|chung|vùng|điện)(?!\w)[^,.;:]{3,90} (?:thời kỳ|giai đoạn|đến năm) \d{4}"
)
_BUILT = re.compile(r" (?:điện tử|số)(?: (?:tỉnh|thành phố|bộ|phiên bản|việt nam))")
_CARRIED = re.compile(r" (?:tổ chức|triển khai|thực hiện)(?!\w)(?! (?:này|trên|của|tốt|nghiêm))")
_ISSUED = re.compile(r"(?<!\w)(?:ban hành|xây dựng|thông tin về|công bố|phê duyệt|thông qua|ký)\s+$")
# A scheme, written with a capital, is what its next words say: "Đề án thành lập thành phố trực thuộc TP.HCM".
_SCHEME = re.compile(
    r" (?!này|trong|giai đoạn|trên|của|cho|theo|từ|sau|trước|hoặc|hay|khi|nếu|tại|ở|nhằm|đến|bằng|đang|vừa|mới|do|đã|được|mà|là|còn|về|nói|có|cũng|phải|tổ chức|nêu|kèm|gồm|bao gồm|thì|vào|với|do|sẽ|để)[^\W\d_]+ [^\W\d_]+ [^\W\d_]+"
)
# Rules of an office are a document when they say for what.
_RULES = re.compile(r" (?:quản lý|hoạt động|vận hành|sử dụng|khai thác|cung cấp|kết nối|chia sẻ)(?!\w)")
# "Đề án chuyển đổi số của bộ, ngành", "Kế hoạch đẩy mạnh triển khai Chỉ thị 18/CT-TTg": no titles.
_OF_MANY = re.compile(r" của (?:bộ|ngành|các|mỗi|từng|mình|đơn vị|địa phương)(?:,|\.|;| (?!\w*[A-ZĐ]))")
_NUMBERED_INSIDE = re.compile(r"(?:Chỉ thị|Nghị quyết|Quyết định|Nghị định|Đề án|Kế hoạch)(?: số)? \d")


def _slug(head: str) -> str:
    return TYPES.get(head) or TYPES.get(" ".join(head.split()[:2]), "luat")


_DOES = re.compile(
    r"(?:nhằm|quy định|xác định|cho phép|yêu cầu|thể hiện|gồm|bao gồm|được|cần|phải|sẽ|vừa|cũng|không)(?!\w)"
)


def _loose(head: str, words: str) -> bool:
    """Whether the words are only a way of speaking ("Luật này", "Thông tư hướng dẫn")."""
    rest = fold_rest = words.lower()[len(head) :].strip()
    if head in ("thông tư", "nghị định"):
        return (
            not rest.startswith(("quy định", "về", "hướng dẫn thi hành", "sửa đổi"))
            or len(fold_rest.split()) < 4
        )
    if head in _CODES and _DOES.match(rest):
        return True
    return bool(
        re.match(
            r"(?:này|nêu|nói|trên|mới|hiện|số|pháp|sư|hướng|còn|của(?! liên hợp quốc về)|đã|có|chơi|lệ|gia|trình|và|hoặc|hay|thì|nhưng|như)(?!\w)",
            rest,
        )
    )


def _title_end(reading: Reading, at: int, stop: int, head: str) -> int:
    """Where an unquoted title ends; commas inside a law's list of fields belong to it."""
    if head == "hiến pháp" and (dated := _DATED.match(reading.folded, at, stop)):
        return dated.end()
    if head in _CODES and (told := _TOLD.search(reading.folded, at + 1, stop)):
        stop = told.start()
    if head in _CODES and (dated := _DATED.search(reading.folded, at + 1, stop)):
        stop = dated.end()
    if head in _CODES and (other := _NEXT_LAW.search(reading.text, at + 1, stop)):
        stop = stop if "một số điều" in reading.folded[at : other.start()] else other.start()
    if head == "nghị quyết đại hội" and (held := _CONGRESS.match(reading.folded, at, stop)):
        whose = _WHOSE.match(reading.text, held.end(), stop)
        return whose.end() if whose else held.end()
    if (
        head == "luật"
        and (known := KNOWN.match(reading.folded, at, stop))
        and _AND.match(reading.text, known.end())
    ):
        return known.end()
    if other := _ANOTHER.search(reading.text, at + 1, stop):
        stop = other.start()
    for mark in _TITLE_END.finditer(reading.folded, at, stop):
        if mark.start() <= at + 1 or _held(reading, mark, head):
            continue
        if mark.group() == "(" and (amended := _AMENDED.match(reading.folded, mark.start())):
            return amended.end()
        return len(reading.text[: mark.start()].rstrip(" ,;"))
    return len(reading.text[:stop].rstrip(" ,;"))


# What a law does is no part of its name.
_TOLD = re.compile(
    r" (?:của (?:bộ|ngành|chính phủ|quốc hội) |thể hiện|quy định|cho phép|góp phần|yêu cầu|áp dụng|thuộc|trên|về)(?!\w)"
)
_CODES = ("luật", "bộ luật", "pháp lệnh", "hiến pháp")
# "Luật Công nghệ thông tin, Luật An toàn thông tin mạng và Luật Giao dịch điện tử" are three.
_NEXT_LAW = re.compile(
    r"(?:,| và| hoặc|;| cùng|, các)(?: dự án| dự thảo)? (?:Luật|Bộ luật|Pháp lệnh|Hiến pháp|Điều lệ|(?:Nghị định|Quy chế)(?= hướng dẫn| quy định| tổ chức)|(?:Nghị định|Thông tư|Nghị quyết|Quyết định|Chỉ thị)(?= số| \d| [A-ZĐ]))(?!\w)"
)
_CONGRESS = re.compile(
    r"(?: (?!xác định|đã|về|đề ra|nêu)[^\W\d_]+){0,8}? [ivxl]+(?!\w)(?:,? (?:nhiệm kỳ \d{4}\s?[-–]\s?\d{4}|(?:của )?đảng(?! bộ)))?"
)
_WHOSE = re.compile(
    r"(?: của)? Đảng bộ(?: (?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã))?(?: ?[A-ZĐ][^\W\d_]+){1,4}"
)
_AND = re.compile(r" và (?![A-ZĐ])| cho(?!\w)| của (?=[A-ZĐ])|, (?!quá cảnh)")
# "Khung kiến trúc …, phiên bản 2.0 và Kiến trúc Chính quyền …" are two.
_ANOTHER = re.compile(
    r"(?:,| và) (?=(?:Khung|Kiến trúc|Đề án|Chương trình|Chiến lược|Kế hoạch|Quy hoạch|Cơ sở dữ liệu) )"
)
_DATED = re.compile(r" (?:năm )?\d{4}(?!\d)")
_AMENDED = re.compile(r"\((?:sửa đổi|bổ sung|sửa đổi, bổ sung)\)")
_FIELDS = re.compile(r", (?:[\w ]{3,24},\s)*[\w ]{3,40}(?: của | và | cho | trong |\s\(?\d{4}|[.;,])")
# After a comma a law's list of fields goes on, but not with one who does something: ", công dân được …".
_ACTS = re.compile(
    r" (?:trình|báo cáo|bảo đảm|đảm bảo|tạo|góp phần|nhằm|đồng thời|nhất là|đặc biệt|nhiều|một số|các|mỗi|những|mọi|tỉnh|thành phố|người dân|công dân|cơ quan|ông|bà|trong|theo|tại|từ|đến|khi|để|việc|hiện)(?!\w)"
    r"|(?: [^\W\d_]+){1,4} (?:được|là|có|phải|đã|sẽ|bị|đang|cần|không|cũng|vẫn)(?!\w)"
)
# "…, tầm nhìn đến năm 2045", "Chiến lược phát triển văn hóa, du lịch đến năm 2030"
_SPAN = re.compile(
    r", (?:(?:định hướng|tầm nhìn|phiên bản)(?!\w)|(?!(?:trong|với|được|có|từ|do|các|nhằm|đã|phấn đấu|và|đến|tới)(?!\w))[^\W\d_]+(?: (?!(?:đã|sẽ|được|có|là|phấn đấu)(?!\w))[^\W\d_]+){0,4} (?:đến năm|giai đoạn|thời kỳ|năm) 20\d\d)"
)
# What schemes and rules are about, in lists: "Đề án thí điểm thực hiện đánh giá, chấm điểm (KPI) về …".
_TASK = (
    "quản lý|vận hành|khai thác|sử dụng|cung cấp|kết nối|chia sẻ|đánh giá|chấm điểm|định danh|xác thực|tích hợp|số hóa|giám sát|điều hành|sắp xếp|sáp nhập|"
    "nghiên cứu|phát triển|ứng dụng|chỉ đạo|điều hành|cấp xã|xã|phường|quận|huyện|lưu trữ|bảo quản|đào tạo|bồi dưỡng|tiếp nhận|xử lý|dân cư|đồng bộ|khai thác"
)
_TASKS = re.compile(rf"(?:{_TASK})(?: [^\W\d_]+)?$")
_NEXT = re.compile(rf",? (?:{_TASK})(?!\w)(?:[^.;:\"“”]|(?<=tp)\.){{8}}")
_TWICE = re.compile(r"(?<!\w)(\w+ \w+)(?= )[^,.;:]*, \1(?!\w)")  # "phần mềm ký số, phần mềm kiểm tra"
_LETTERS = re.compile(r"\([A-ZĐ]{2,8}\)(?= (?:về|của|trong|giai|tại|trên)(?!\w))")


def _held(reading: Reading, mark: re.Match[str], head: str) -> bool:
    """Whether what could end a title goes on with it: a law's list of fields, a list of tasks, the years it is for."""
    code = head in _CODES[:3]
    if _OF_LAW.search(reading.folded, max(0, mark.start() - 10), mark.start()):
        return True  # "… một số điều của Luật Tổ chức Chính phủ"
    if mark.group() == ",":
        if paired(reading.folded, mark.start()):
            return True
        if code:
            own = reading.text[mark.end() + 1 : mark.end() + 2].islower()
            acts = _ACTS.match(reading.folded, mark.end())
            return own and not acts and bool(_FIELDS.match(reading.folded[: mark.start() + 90], mark.start()))
        if _SPAN.match(reading.folded, mark.start()):
            return True
        before = reading.folded[max(0, mark.start() - 24) : mark.start()]
        if _TWICE.search(reading.folded[max(0, mark.start() - 60) : mark.start() + 16]):
            return True
        return bool(_TASKS.search(before) and _NEXT.match(reading.folded, mark.start()))
    if mark.group() in "()":
        start = mark.start() if mark.group() == "(" else reading.text.rfind("(", 0, mark.start())
        return bool(_LETTERS.match(reading.text, max(0, start)))
    if _OWNED.match(reading.folded, mark.start()):
        return False
    word = mark.group().strip()
    if word in ("tại", "ở", "theo"):
        return code and bool(_WHERE.match(reading.folded, mark.end()))
    return word in ("của", "cho") and head in ("luật", "bộ luật")


_OF_LAW = re.compile(r"(?<!pháp)(?<!kỷ)(?<!kỉ) luật$")
_WHERE = re.compile(r" (?:việt nam|cơ sở|phương thức)(?!\w)")
_OWNED = re.compile(r" của (?:bộ|chính phủ|ubnd|ủy ban|tỉnh|sở)(?!\w)")
