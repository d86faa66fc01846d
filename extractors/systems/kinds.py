"""What is only a kind of system, or no information system at all."""

from __future__ import annotations

import re

from kg.mentions.lexicon import Hit
from kg.mentions.reading import Reading

# Heads that are also verbs or everyday nouns: a name must follow.
COMMON = frozenset(
    {
        "ứng dụng",
        "kho ứng dụng",
        "app",
        "siêu ứng dụng",
        "mini app",
        "chatbot",
        "dashboard",
        "ví điện tử",
        "công cụ",
        "phần mềm",
        "nền tảng",
        "website",
        "trang web",
        "trục",
        "cổng",
        "hệ thống",
        "tổng đài",
    }
)
_NOISE = re.compile(
    r"^(?:bưu điện|trường|nhà thuốc|trạm|đại lý|khách sạn|chi nhánh|biển báo|loa|đê|cảm biến|chợ|chính trị|pháp luật|y tế|giáo dục|ngân hàng|điện|nước|giao thông|đường|cảng|cửa hàng|bán lẻ|phân phối|cơ quan|tổ chức|văn bản|chính quyền|"
    r"hành chính|tài chính|quản trị|tưới|thoát|cấp nước|chữ ký|camera|đường dây|xe buýt|siêu thị|rạp|phòng(?! họp không)|công nghệ thông tin(?! )|máy|mạng|điện tử$|thông tin$|bộ máy|tòa án|lấy)"
)
# More that is called a system and is none of information: houses, roads, rules, people.
_WORLDLY = re.compile(
    r"(?:báo chí|truyền hình|truyền thông|truyền thanh|phát thanh|tài khoản|bệnh viện|phòng khám|kho bạc|kho lạnh|kho bãi|kho tàng|thuế|tư pháp|bưu cục|điểm(?! danh)|tiêu chuẩn|tiêu chí|chỉ tiêu|chỉ số|quy chuẩn|định mức|logistics"
    r"|thủy lợi|thuỷ lợi|thủy nông|viễn thông|thư viện|bảo tàng|tượng|tranh|bia|đền|chùa|đình|miếu|lăng|mộ|hang|địa đạo|núi|đảo|cây|di vật|cổ vật|di tích|di sản|đô thị|sông|suối|kênh|hồ|đập|kè|cống|cầu|rừng|công viên|khu|cụm|nhà|khách hàng|sân|bến|tàu|xe|biển|đèn|chiếu sáng|thang|bể|ống|năng lượng|pin"
    r"|phòng cháy|chữa cháy|xử lý nước|xử lý chất|xử lý rác|thu gom|lọc|an sinh|bảo hiểm|chính sách|cơ chế|thể chế|hội(?! nghị| thảo| họp| viên)|đoàn thể|đoàn(?! viên)|công đoàn|mặt trận|đảng(?! viên)|chi bộ|trung tâm(?! dữ liệu| điều hành| giám sát| thông tin)"
    r"|cơ sở(?! dữ liệu)|hạ tầng|kết cấu|wifi|kế toán|kiểm toán|quản lý chất lượng|giải pháp|giá trị|lý luận|tư tưởng|quan điểm|chức danh|bảng lương|văn bằng|chứng chỉ|học viện|viện|lớp|dạy nghề|đào tạo nghề|tín dụng|quỹ|thị trường"
    r"|luật|quy định|quy phạm|quy tắc|án lệ|lực lượng|đội ngũ|quốc phòng|phòng thủ|vũ khí|tên lửa|radar|kinh tế|văn hóa|xã hội|công nghiệp|nông nghiệp|sản xuất|nhân vật|bài tập|sách|từ ngữ|ngôn ngữ|triết)(?!\w)"
)
# What a foundation is made of, and gates that one walks through.
_BASES = re.compile(
    r"(?:pháp lý|kinh tế|văn hóa|công nghệ|hạ tầng|tri thức|thể chế|khoa học|tư tưởng|chính sách|đạo đức|lý luận|xã hội|giáo dục|nhận thức|vật chất)(?!\w)"
)
_GATES = re.compile(
    r"(?:chào|kiểm soát|an ninh|làng|nhà|soát vé|vào|ra|sau|trước|khu|cơ quan|bệnh viện)(?!\w)"
)
# What makes information technology of it: "hệ thống giao thông thông minh".
_DIGITAL = re.compile(r"(?<!\w)(?:thông minh|điện tử(?! viễn)|đám mây|trực tuyến|số(?= |$)|dữ liệu)(?!\w)")
# "Công viên phần mềm", "tiến sĩ hệ thống thông tin": a trade, not a system.
_TRADE = re.compile(
    r"(?<!\w)(?:công viên|công nghiệp|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|kỹ sư|ngành|khoa|lập trình|viết|phân)\s+$"
)
# "tạo nền tảng phát triển Chính phủ điện tử": a foundation.
_GROUNDS = (" phát triển", " tạo", " vững", " cho", " để", " quan trọng", " xây dựng")
_KIND_OF_DATA = 5  # words of "quốc gia và chuyên ngành": kinds of databases, no name


# Heads that are a name when somebody owns what they name.
_WHOLE = frozenset(
    {
        "cổng dịch vụ công",
        "cổng thông tin điện tử",
        "trang thông tin điện tử",
        "trung tâm ioc",
        "trợ lý ảo",
        "trợ lý ai",
        "mạng truyền số liệu chuyên dùng",
        "kho học liệu số",
        "trung tâm điều khiển giao thông",
        "trung tâm tích hợp dữ liệu",
        "trung tâm giám sát, điều hành",
        "trung tâm giám sát và điều hành",
        "trung tâm giám sát - điều hành",
        "trung tâm thông tin chỉ đạo, điều hành",
        "trung tâm thông tin chỉ đạo điều hành",
        "trung tâm thông tin, chỉ đạo điều hành",
        "trung tâm thông tin, chỉ đạo, điều hành",
    }
)


def _noisy(reading: Reading, hit: Hit) -> bool:
    """Whether the head is so common that what follows small may be no system at all."""
    capital = reading.text[hit.stop + 1 : hit.stop + 2].isupper()
    return hit.entry.key in COMMON and not (capital and hit.entry.key != "hệ thống")


def _item(reading: Reading, hit: Hit, rest: str) -> bool:
    """Whether the words are an item of a list of names: "Nền tảng hành chính công chủ động; …"."""
    led = reading.text[max(0, hit.start - 2) : hit.start] in ("; ", ": ")
    return led and reading.text[hit.start].isupper() and rest.count(" ") > 1


def _coded(reading: Reading, hit: Hit, rest: str) -> bool:
    """Whether the words end in a coined name: "hệ thống quản trị đại học UIS", "hệ thống kế toán eBooks"."""
    stop = hit.stop + 1 + len(rest)
    last = reading.text[hit.stop + 1 : stop].rpartition(" ")[2]
    coined = len(last) > 2 and any(c.isupper() for c in last[1:])
    return coined and stop not in reading.stops("Place") and not ISO.fullmatch(last)


ISO = re.compile(
    r"(?:ISO|OCOP|PCI|PAPI|UBND|HĐND|BHXH|BHYT|ASXH|NHNN|KBNN|NSNN|GTVT|TAND|VKSND|CNTT|ATM|IT)(?!\w).*"
)


def _worldly(hit: Hit, rest: str) -> bool:
    """Whether the words name what is no software: "hệ thống bệnh viện", "nền tảng pháp lý", "cổng chào"."""
    head = hit.entry.key
    if head == "nền tảng":
        return bool(_BASES.match(rest))
    return bool(_GATES.match(rest)) if head == "cổng" else bool(_WORLDLY.match(rest) and head == "hệ thống")


def is_kind(reading: Reading, hit: Hit, rest: str) -> bool:
    """Whether the words are a bare kind, or no information system at all ("hệ thống chính trị")."""
    head = hit.entry.key
    if _TRADE.search(reading.folded, max(0, hit.start - 20), hit.start):
        return True
    if head == "hệ thống" and (rest.startswith(("hóa ", "chính quyền ")) or rest.endswith(_SHOPS)):
        return True  # a verb; what the whole state is; a chain of shops
    if (
        _noisy(reading, hit)
        and (_NOISE.match(rest) or _worldly(hit, rest))
        and not (_DIGITAL.search(rest) or _item(reading, hit, rest) or _coded(reading, hit, rest))
    ):
        return True
    if _unsaid(reading, hit, rest):
        return True
    if head == "trung tâm giám sát" and rest.startswith(("an toàn không gian", "an ninh mạng")):
        return True  # the body that watches
    if rest == "việt nam" and head not in _WHOLE:
        return True  # "phần mềm Việt Nam": of the country
    if rest.startswith(("quan trọng", "trọng yếu", "lớn")):
        return True  # what the law calls important is a class
    if head == "cổng dịch vụ công" and _LEVEL.fullmatch(rest):
        return True
    if head == "tổng đài" and _CALLED.match(reading.folded, hit.stop):
        return True  # "Tổng đài hỗ trợ: 1800…"
    if head == "nền tảng" and reading.folded.startswith(_GROUNDS, hit.stop):
        return True
    if head in ("ứng dụng", "nền tảng") and _STATE.match(rest):
        return True  # "ứng dụng Chính quyền điện tử cốt lõi"
    if head == "nền tảng" and rest.startswith(("thiết bị", "web", "internet", "điện thoại", "trí tuệ")):
        return True  # "ứng dụng trên nền tảng thiết bị di động": what it runs on
    if head == "hệ điều hành" and rest.startswith(("ios", "android", "windows", "linux")):
        return True  # what runs a telephone
    if rest in ("quốc gia", "số quốc gia") and head in _RANKED and not reading.text[hit.start].isupper():
        return True  # "phát triển VNeID thành siêu ứng dụng quốc gia"
    if head == "trục":
        return not rest.startswith(("liên thông", "tích hợp", "kết nối", "văn bản", "dữ liệu", "chia sẻ"))
    if head in ("cơ sở dữ liệu", "csdl") and rest.startswith("quốc gia") and " về " not in rest:
        return len(rest.split()) <= _KIND_OF_DATA
    return not rest and head not in _WHOLE


_DEVICES = re.compile(r"(?:các )?(?:máy )?(?:atm|m?pos|cdm|kiosk|ki-ốt)(?!\w)")
# "40 bệnh viện đã triển khai hệ thống …": what many have is a kind.
_OF_MANY = re.compile(
    r"(?<!\w)(?:\d[\d.]*|các|nhiều|một số|hầu hết|toàn bộ|tất cả) (?:bệnh viện|cơ sở|trường|đơn vị|doanh nghiệp|ngân hàng|tỉnh|địa phương|phòng khám|trạm|công ty|nước|bộ|huyện|xã)"
    r"(?!\w)[^.;:()]{0,60}?(?<!\w)(?:triển khai|áp dụng|sử dụng|dùng|ứng dụng|có|trang bị|xây dựng|lắp đặt)(?: (?:thành công|được))? $"
)


def of_many(reading: Reading, lowest: int, start: int) -> bool:
    """Whether the words before a head say that many bodies have such a system each."""
    return bool(_OF_MANY.search(reading.folded, max(lowest, start - 110), start))


def _unsaid(reading: Reading, hit: Hit, rest: str) -> bool:
    """Whether it stays unsaid what a system is for or whose it is: "phần mềm quản lý", "hệ thống ATM", "CSDL ngành y tế"."""
    head = hit.entry.key
    if head in ("cơ sở dữ liệu", "csdl"):
        return _SECTOR.fullmatch(rest) is not None  # of a province's bureau or of the ministry
    if head == "hệ thống" and _DEVICES.match(rest):
        return True
    bare = head in COMMON and _BARE_TASK.fullmatch(rest)
    return bool(bare) and not reading.folded.startswith(" của ", hit.stop + 1 + len(rest))


_SECTOR = re.compile(r"ngành \w+(?: \w+)?(?: và đào tạo)?")
_BARE_TASK = re.compile(
    r"(?:quản lý|phục vụ|hỗ trợ|giám sát|xử lý|theo dõi|tiếp nhận|cung cấp|kết nối|tích hợp|giải quyết|điều hành|kiểm soát|thực hiện|vận hành|tra cứu|cảnh báo|khai thác|kê khai)"
)
_LEVEL = re.compile(r"(?:trực tuyến )?mức (?:độ )?\d(?:(?:,| và|,? mức độ) ?\d)?")
_CALLED = re.compile(r" (?:hỗ trợ|tư vấn|chăm sóc khách hàng|hỗ trợ khách hàng)(?: qua)?(?: số)?:? ?\(?[\d:]")
_SHOPS = (" shop", " mart", " store", " mall", " school", " coffee", " pharma")
_RANKED = frozenset({"siêu ứng dụng", "nền tảng", "nền tảng số", "ứng dụng", "hệ thống"})
_STATE = re.compile(r"chính (?:quyền|phủ) (?:điện tử|số)(?: cốt lõi| dùng chung|$)")
# "trên nền tảng cơ sở dữ liệu …", "phần mềm Cổng thông tin …": the second noun opens the name.
_OUTER = frozenset({"nền tảng", "phần mềm", "ứng dụng", "chương trình phần mềm"})
_INNER = frozenset(
    {
        "cơ sở dữ liệu",
        "csdl",
        "hệ thống",
        "hệ thống thông tin",
        "cổng thông tin",
        "cổng",
        "cổng dịch vụ công",
        "kho dữ liệu",
        "trung tâm dữ liệu",
    }
)


def holds_another(reading: Reading, hit: Hit) -> bool:
    """Whether another head noun follows that says more of what the system is."""
    if hit.entry.key not in _OUTER:
        return False
    return any(h.start == hit.stop + 1 and h.entry.key in _INNER for h in reading.longest("system-head"))
