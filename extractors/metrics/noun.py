"""What a number counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from extractors.metrics.change import change
from extractors.metrics.growth import BARE, grown, inside
from extractors.metrics.measure import is_sum, measured
from extractors.metrics.phrase import phrase_before
from extractors.shape import TOKEN
from kg.mentions.reading import Reading
from kg.text import Sentence
from kg.values.numbers import Quantity

# Counted things that say nothing of a body or system: durations, ages, parts of a plan, sizes of gatherings …
_LEFT_OUT = re.compile(
    r"(?:châu (?:á|âu|phi|mỹ)|phụ lục|ngày(?! công)|tháng|năm|giờ|phút|giây|tuần|quý|tuổi|thập kỷ|thế kỷ|buổi|cách(?! ly)|trang(?! \w)|máy lẻ|km|m2|mét|độ|km2|ha|lần thứ|bước|nội dung|nhóm(?! (?:tiện ích|zalo|facebook|thủ tục))|điểm nhấn|vấn đề|lĩnh vực|mặt(?! hàng)|trụ cột|chương|điều(?! kiện)|khoản|"
    r"phiên|bậc|mũi|giải|học viên|điểm cầu|đại biểu(?! (?:quốc hội|hđnd|tán thành|biểu quyết|tham gia biểu quyết|được bầu|trúng cử))|khách mời|người tham dự|hợp phần|(?:chặng|quãng) đường|sao|click|cú (?:nhấp|click)|trường (?:thông tin|dữ liệu)|chuyên đề chính|yếu tố|nguyên tắc|tiêu chí|cấp|loại(?! (?:giấy tờ|hình|hồ sơ|phí|dịch vụ))|hình thức|phần(?! mềm| cứng)|giai đoạn|mức|số(?! định danh)|lớp(?! (?:tập huấn|bồi dưỡng|đào tạo|học))|con số|ý(?! kiến)|quan điểm|mục tiêu|định hướng|giải pháp|"
    r"bên|nước sẽ|chiều|vụ(?! (?:việc|vi phạm|án|thuộc|khiếu nại|tố cáo|tranh chấp|kiện|lừa|tấn công|tai nạn|cháy|bắt))|bị cáo|phía|thứ|đợt|khâu|kỳ|nhiệm kỳ|khóa|cái|tiếng|tay|cánh|con|chữ(?! ký)|trong số|trong|lĩnh|bài (?:tham|dự thi|thi|viết dự)|tác giả|thách thức|hạng mục|lần (?:tổ|trước)|điểm trở|kịch bản|phương án|hồ sơ (?:dự thi|đăng ký dự)|khán giả|gian hàng|series|hải lý|bàn (?:thắng|thua)|trận (?:hòa|hoà|thắng|thua)|chiến thắng|lần (?:đối đầu|thất bại)|thỏa thuận|tiêu chuẩn|cửa(?! (?:khẩu|hàng|hiệu|sổ|xả))|nửa|cây số|hàng (?:tháng|năm|ngày|quý|tuần)|tồn tại|dưới|inch(?:es)?|quen|kg|tấn|lít|hecta|cm|mm|w|mb|gb|tb|g|k|m|h|x)(?!\w)"
)
_UNITS = re.compile(
    r"(?:dịch vụ công(?: trực tuyến)?|thủ tục hành chính|cơ sở dữ liệu|hệ thống thông tin|đơn vị hành chính(?: cấp xã)?|số định danh(?: cá nhân)?|văn bản(?: điện tử)?|doanh nghiệp|"
    r"tờ khai|nhà đầu tư|ngân hàng(?: thương mại)?|khu vực \w+ \w+|phiếu (?:giấy|lấy ý kiến)|người (?:dân|dùng|dùng trực tuyến)|chứng thư số|chữ ký số|điều kiện(?: kinh doanh)?|trường hợp|phần mềm|ứng dụng|nền tảng số|cuộc (?:tấn công(?: mạng)?|gọi|họp|thanh tra|kiểm tra)|vụ (?:việc|vi phạm|án))(?!\w)"
)
_CLASSIFIERS = frozenset(
    "lượt vị mũi người bộ sở xã phường quận huyện tỉnh nước thôn phiếu trường cục vụ thẻ tàu máy hộ sân cửa".split()
)
_RANKED = re.compile(
    r"(?<!\w)(?:tốp|top|số|thứ|hạng|xếp|đứng|vị trí|lần|kỷ niệm|kỳ họp|phiên họp|quý|khóa|phòng|điều|khoản|ngõ|năm|ban chỉ đạo|tổ công tác|đề án|tổng đài|đường dây nóng|hotline|đầu số|cổng|gọi) $(?<!tổng số )(?<!trong số )(?<!con số )(?<!đa số )(?<!dân số )(?<!doanh số )(?<!hải phòng )(?<!văn phòng )(?<!mỗi năm )(?<!một năm )(?<!hằng năm )(?<!hàng năm )(?<!mỗi quý )(?<!mỗi lần )(?<!cuộc gọi )(?<!kêu gọi )(?<!sắp xếp )"
)
# A small number in words counts the points of a speech ("sáu nhiệm vụ"), not a figure: below 1,000.
_LARGE = 4
_NO_NOUN = frozenset(
    "lên xuống dưới vẫn từng quen chút như lớn nhỏ diễn ra so hơn khi sau trước nay mà sẽ rất cũng nhất mới vừa giữa bên lại không chưa".split()
)
_BODIES = re.compile(
    r"(?:Tổ|Nghị (?:định|quyết)|Quyết định|Thông tư|Luật|Chỉ thị|Biên bản|Hợp tác xã|Chi (?:hội|đoàn|bộ)|Đội|Phòng|Khu (?:công nghiệp|chế xuất|kinh tế)|Doanh nghiệp|Dịch vụ công|Thủ tục hành chính|Hồ sơ|Câu lạc bộ|Bệnh viện|Trường|C/O|Công an|Tòa án|Viện kiểm sát|Đảng bộ|Trạm|Sở|Bộ|Cục|Vụ|UBND|Chi cục|Tổng cục|Ủy ban|Trung tâm|Chi nhánh|TTHC|DVCTT|DVC|DN|DNNVV|Huy chương|HCV|IP|BTS|SIM|ATM|POS|QR|API|TEU|TEUs|OCOP|IoT|CCCD|CMND|GCN|HĐĐT|VBQPPL|HTX|CBCCVC|KCN)(?!\w)"
)
_YEAR = r"(?:19[5-9]\d|20[0-4]\d)"
_YEARS_ONLY = re.compile(rf"(?:từ )?{_YEAR}(?: ?(?:[-–]|đến) ?{_YEAR})?")
_WORDY = re.compile(
    r"(?i)(?:hồ sơ|văn bản|dịch vụ|thủ tục|tài khoản|người|doanh nghiệp|lượt|trường hợp|đơn vị|giao dịch)(?!\w)"
)
_END = frozenset(
    "đã sẽ đang là được bị tại ở trong với để khi vào từ đến do nhằm và thì mà có cho trên theo của này đó gồm đạt qua nên phải cùng chiếm tăng giảm còn so ước khoảng kể xuống lên như nhưng".split()
)


@dataclass(slots=True)
class Noun:
    """The unit (one to three syllables) and the longer words of what is counted; `stop` ends them."""

    unit: Final[str]
    what: Final[str]
    stop: Final[int]


_GRADED = ("độ", "mức", "cấp")
_INSIDE = frozenset({"tồn tại", "chứng từ", "thiết bị", "trang bị", "giấy đến", "công văn đến", "hồ sơ đến"})
_VERB = (
    "trung bình",
    "bình quân",
    "ban hành",
    "triển khai",
    "thực hiện",
    "hoàn thành",
    "tham gia",
    "xây dựng",
    "thông qua ",
)

_FOR = " đối với"  # "giảm tối thiểu 5% đối với biên chế cán bộ"

# "100% công dân trước ngày 1/7": when, and no part of what is counted.
_TIME = re.compile(r"(?:trước (?:ngày|tháng|năm|quý|đó|\d)|sau (?:ngày|tháng|năm|khi|đó|đợt))(?!\w)")
_BREAKS = frozenset(
    {"trước", "sau", *(verb.split()[0] for verb in _VERB)}
)  # the first words of those that end it


def _after(reading: Reading, at: int, stop: int, limit: int) -> tuple[str, int]:
    """Up to `limit` words after the offset that belong to one noun phrase."""
    text, folded = reading.text, reading.folded
    at += len(_FOR) * folded.startswith(_FOR, at)
    begin, done, count, last = at, at, 0, ""  # where the phrase begins and ends, its words, the last of them
    for match in TOKEN.finditer(text, at, min(stop, at + 120)):
        first, end = match.span()
        word = folded[first:end]
        if not text[first].isalnum():
            if 0 < count < 3 and match.group() in "/-":
                continue
            break
        if count >= limit or (text[first].isdigit() and last not in _GRADED):
            break
        if word in _END and f"{last} {word}" not in _INSIDE:
            break
        verb = count and not (count == 1 and last == "người")
        if word in _BREAKS and ((verb and folded.startswith(_VERB, first)) or _TIME.match(folded, first)):
            break
        if not count:
            begin = first
        done, count, last = end, count + 1, word
    return (" ".join(text[begin:done].split()), done) if count else ("", at)


def _unit(what: str) -> str:
    """The counted noun: a known longer one, one syllable for a classifier, else two syllables."""
    longer = _UNITS.match(what.lower())
    if longer:
        return what[: longer.end()]
    words = what.split()
    alone = words[0].lower() in _CLASSIFIERS or (words[0].isupper() and not words[-1].isupper())
    return " ".join(words[: 1 if alone else 2]).rstrip(",")


# "số hồ sơ đạt xấp xỉ 411.000": what is counted stands before the number.
_NUMBER_OF = re.compile(
    r"(?<!ký )(?<!đổi )(?<!thuật )(?<!nghệ )(?<!tảng )(?<!kinh tế )(?<!\w)số (?:lượng )?(?P<noun>(?!được |đã |này |hóa )[^\W\d_]+(?: (?:[2-5]g|ipv6|[^\W\d_]+)){0,8}?(?: mức(?: độ)? \d(?:,? ?\d)?)?)(?: (?:đã|hiện|đạt|là|lên|tới|đến|còn|ở mức))*:? $"
)

# "tổng số tài khoản trên Cổng X là hơn 10 triệu": names stand between.
_TOTAL_OF = re.compile(
    r"(?<!\w)(?:tổng số|(?:tổng )?số lượng|(?<!ký )(?<!đổi )(?<!thuật )(?<!nghệ )(?<!tảng )(?<!kinh tế )(?<!con )(?<!chỉ )số(?! (?:được|đã|này|hóa) )) (?P<noun>[^\W\d_]+(?:,? (?!của |trên |qua |tại |ở |trong |năm |được |từ |đến )[^\W\d_]+){0,6})"
    r"(?: (?:(?:của|trên|qua|tại|ở|trong|năm|được|từ|đến)(?!\w)|[‘“\"'])[^.;,:()]{0,90}?)?(?: (?:đã|hiện|đạt|là|lên|tới|còn|ở mức))+ $"
)

# "tổng chỉ tiêu hơn 3.000"
_SUM_OF = re.compile(
    r"(?<!\w)tổng (?P<noun>(?:chỉ tiêu|nhân lực|nhân sự|biên chế|dân số|lao động|lưu lượng|sản lượng)(?: [^\W\d_]+){0,5}?)(?: (?:là|đạt|ở mức))* $"
)


def _said_before(reading: Reading, sentence: Sentence, quantity: Quantity) -> str:
    """The noun of "số … là" right before a number that nothing follows; empty when there is none."""
    begin = max(sentence.start, quantity.start - 80)
    if all(reading.folded.find(word, begin, quantity.start) < 0 for word in ("số ", "tổng ")):
        return ""
    said = (
        _NUMBER_OF.search(reading.folded, begin, quantity.start)
        or _TOTAL_OF.search(reading.folded, max(sentence.start, quantity.start - 140), quantity.start)
        or _SUM_OF.search(reading.folded, begin, quantity.start)
    )
    if said is None or _LEFT_OUT.match(said["noun"]):
        return ""
    return reading.text[slice(*said.span("noun"))]


# "giảm từ 63 xuống còn 34 tỉnh": one noun for what it was and what it is.
_WENT_TO = re.compile(
    r" (?:lên|xuống|còn|thành)(?: (?:còn|thành|tới|đến|khoảng|hơn|gần|trên|chỉ))* [\d.]+(?= )"
)


def _said_after(reading: Reading, sentence: Sentence, quantity: Quantity) -> str:
    """The noun of the number that a bare one went up or down to; empty when there is none."""
    went = _WENT_TO.match(reading.folded, quantity.stop, sentence.stop)
    if went is None or not reading.folded.endswith("từ ", 0, quantity.start):
        return ""
    what, _ = _after(reading, went.end(), sentence.stop, 9)
    return "" if not what or _LEFT_OUT.match(what.lower()) or what.split()[0].lower() in _NO_NOUN else what


# "số phường, xã giảm 67% (từ 10.035 xuống 3.321)": the noun stands before the share.
_BRACKETED = re.compile(
    r"(?<!\w)số (?P<noun>[^\W\d_]+(?:,? [^\W\d_]+){0,5}?)(?: của [^.;()\d]{2,30})? (?:đã |sẽ )?(?:giảm|tăng)[^().;]{0,24} \(từ (?:[\d.]+ (?:xuống|lên)(?: còn)? )?$"
)


def _said_around(reading: Reading, sentence: Sentence, quantity: Quantity) -> str:
    """The noun of what went from so many to so many in brackets; empty when there is none."""
    if reading.folded.find("(từ ", max(sentence.start, quantity.start - 24), quantity.start) < 0:
        return ""
    said = _BRACKETED.search(reading.folded, sentence.start, quantity.start)
    return reading.text[slice(*said.span("noun"))] if said else ""


# Speeds and areas of what is spoken of.
_MEASURE = re.compile(r" ?(?:[mg]bps|km2|km²|m2|m²|ha|héc ta)(?!\w)")
# What is said of the world is said of nobody here.
_WORLD = re.compile(r"(?i)(?:dân số|gdp|người dân|doanh nghiệp|quốc gia)?.{0,12}(?:toàn cầu|thế giới)(?!\w)")


def counted(reading: Reading, sentence: Sentence, quantity: Quantity) -> Noun | None:
    """What the number counts, as a change where it is one; None as for `_counted`."""
    noun = _counted(reading, sentence, quantity)
    told = change(reading, sentence.start, quantity.start) if noun is not None else None
    if noun is None or told is None:
        return noun
    if not told.way:
        plain = quantity.kind in ("percent", "money")
        what = phrase_before(reading, sentence.start, told.at) if plain else noun.what
        return Noun(noun.unit, what or "tỷ lệ", quantity.stop if plain else noun.stop)
    bare = BARE.match(noun.what.lower())
    what = phrase_before(reading, sentence.start, told.at) if bare else noun.what
    return Noun(noun.unit, f"mức {told.way} {inside(what)}".strip(), quantity.stop if bare else noun.stop)


# "đã đạt 14/19 tiêu chí", "còn 5 tiêu chí": what a commune has met, not what a plan is made of, nor "8 xã đạt 19 tiêu chí".
_COUNTED = ("xã", "huyện", "phường", "thị trấn", "thôn", "bản", "ấp", "trường", "đơn vị")
_NONE_OF = "".join(rf"(?<!\d {unit} )(?<!\d {unit} đã )" for unit in _COUNTED)
_MET = re.compile(
    rf"(?<!\w){_NONE_OF}(?:đạt|hoàn thành|còn|đạt được|hoàn thiện)(?: (?:được|đủ|thêm|cả))*,? $"
)

# "khởi tố 2 vụ", but not the departments of a ministry: "giảm 12 vụ, 15 phòng".
_CRIMES = re.compile(
    r"(?<!\w)(?:khởi tố|phát hiện|bắt|bắt giữ|xử lý|triệt phá|điều tra|thụ lý|xét xử|xảy ra|lập biên bản|tiếp nhận|kiểm tra)(?: (?:được|hơn|gần|trên|tổng số))*(?:[^.;\d]{0,30})? $"
)

# "tổ chức 9 đợt tập huấn", as of a body's classes; but "Đề án gồm 3 đợt"
_HELD = re.compile(r"(?<!\w)(?:tổ chức|tiến hành|mở)(?: (?:được|thành công|thêm|hơn|gần|trên))* $")
_ROUNDS = re.compile(r"đợt (?:tập huấn|bồi dưỡng|đào tạo|tuyên truyền|kiểm tra|thanh tra|diễn tập)(?!\w)")

# Of which a plan or a gathering has a few, and a body's work many: "286 buổi tuyên truyền", "hơn 3.000 khóa học".
_MANY = re.compile(
    r"(?:buổi|khóa|khoản|mũi|nội dung|lĩnh vực|nhóm|gian hàng|tiêu chí|trường (?:thông tin|dữ liệu)|hạng mục|phiên tòa|bước|vấn đề|giải pháp|học viên|bài thi|vụ|đợt|lớp|hình thức|loại)(?!\w)"
)
_HUNDREDS = 3  # digits


def _is_left_out(reading: Reading, quantity: Quantity, noun: str) -> bool:
    """Whether what is counted says nothing of a body or a system."""
    if noun.startswith("tiêu chí") and _MET.search(
        reading.folded, max(0, quantity.start - 24), quantity.start
    ):
        return False
    if _ROUNDS.match(noun) and _HELD.search(reading.folded, max(0, quantity.start - 24), quantity.start):
        return False
    if noun.startswith("vụ") and _CRIMES.search(reading.folded, max(0, quantity.start - 60), quantity.start):
        return False
    if len(quantity.value) >= _HUNDREDS and quantity.kind == "count" and _MANY.match(noun):
        return len(quantity.value) == _HUNDREDS and noun.startswith("học viên")
    part = quantity.high is None and "/" in quantity.expression
    return not (part and noun.startswith(("số ", "tổng số "))) and bool(_LEFT_OUT.match(noun))


def _times(reading: Reading, sentence: Sentence, quantity: Quantity) -> Noun | None:
    """What has grown so many times over; None for a range, or where the words tell of nothing."""
    what = grown(reading, sentence, quantity)
    return Noun("lần", what, quantity.stop + len(" lần")) if what else None


# "tăng 5,98% thể hiện vai trò bệ đỡ": what the share shows, not what it is of.
_SHOWS = re.compile(r"(?:thể hiện|tiếp tục|góp phần|cho thấy|đưa|giúp|khẳng định|phản ánh)(?!\w)")


def _share(reading: Reading, sentence: Sentence, quantity: Quantity) -> Noun | None:
    """What a share is of: the words after it, else those before it; None of the whole world."""
    what, stop = _after(reading, quantity.stop, sentence.stop, 10)
    if _WORLD.match(what) or what.startswith("tiêu chuẩn"):
        return None
    if _SHOWS.match(what):
        what, stop = "", quantity.stop
    return Noun("%", what or phrase_before(reading, sentence.start, quantity.start) or "tỷ lệ", stop)


def _counted(reading: Reading, sentence: Sentence, quantity: Quantity) -> Noun | None:
    """What the number counts; None for durations, ranks, sizes of gatherings and bare numbers."""
    at = quantity.stop
    counts = quantity.kind not in ("money", "percent") and quantity.expression[:1].isdigit()
    ranked = counts and _RANKED.search(reading.folded, max(0, quantity.start - 16), quantity.start)
    if ranked or reading.folded.startswith(" lệ", at):
        return None
    if not any(map(str.isdigit, quantity.expression)) and len(quantity.value) < _LARGE:
        return None
    if quantity.kind == "money":
        what = phrase_before(reading, sentence.start, quantity.start)
        return Noun(quantity.unit_hint, what or "số tiền", at)
    if quantity.kind == "factor":
        return _times(reading, sentence, quantity)
    if quantity.kind == "percent":
        return _share(reading, sentence, quantity)
    if measure := _MEASURE.match(reading.folded, at, sentence.stop):
        kind = "tốc độ" if measure.group().endswith("bps") else "diện tích"
        what = phrase_before(reading, sentence.start, quantity.start) if kind == "tốc độ" else kind
        return Noun(reading.text[at : measure.end()].strip(), what or kind, measure.end())
    if goods := measured(reading.text, reading.folded, (quantity.start, at), sentence.start):
        named = f"{goods.unit} {goods.noun}" if goods.noun else ""
        what = named or phrase_before(reading, sentence.start, quantity.start)
        return Noun(goods.unit, what, goods.stop)
    what, stop = _after(reading, at, sentence.stop, 9)
    year = _YEARS_ONLY.fullmatch(quantity.expression) and not quantity.unit_hint
    if not what and not year:
        sayings = (_said_after, _said_before, _said_around)
        said = next((noun for one in sayings if (noun := one(reading, sentence, quantity))), "")
        if said:
            return Noun(_unit(said), said, at)
        if is_sum(reading, sentence, quantity):
            what = phrase_before(reading, sentence.start, quantity.start)
            return Noun("đồng", what or "số tiền", at)
    if not what or _is_left_out(reading, quantity, what.lower()) or what.split()[0].lower() in _NO_NOUN:
        return None
    short = what.split()[0]
    known = _BODIES.match(what) or (short.isupper() and f"({short})" in reading.text)
    if (what[0].isupper() and not known) or (year and not _WORDY.match(what)):
        return None
    return Noun(_unit(what), what, stop)
