"""Numbers that are no figure about anyone: sizes of gatherings, agendas, prizes, what may be, what one was fined."""

from __future__ import annotations

import re

from extractors.shape import places
from kg.mentions.reading import Reading
from kg.text import Sentence
from kg.values.numbers import Quantity

# "dự họp", but not "dự kiến", "dự án".
_DU = r"dự(?! (?:kiến|án|thảo|toán|báo|phòng|trữ|thầu|thi|định|luật)(?!\w))"
# Who came to a gathering: "Tham dự có đại diện Bộ Y tế và 34 tỉnh".
_CAME = re.compile(
    r"(?<!\w)đoàn(?! (?:viên|thể|thanh|thuế))[^.;,\d]{0,60} (?:gồm|có)(?: (?:hơn|gần|khoảng|trên))?\s*$|"
    r"(?<!\w)(?:(?:tham dự|cùng dự|có mặt|"
    + _DU
    + r"(?: (?:họp|lễ|hội nghị|hội thảo|buổi [^\W\d_]+))?)(?: [^.;,]{1,30})? (?:có|gồm)|sự (?:tham dự|có mặt|chứng kiến|góp mặt) của|"
    r"(?:hội nghị|hội thảo|tọa đàm|diễn đàn|đại hội|triển lãm|hội chợ|(?<!\w)lễ|(?<!\w)buổi|cuộc họp|phiên họp|ngày hội|sự kiện)(?!\w)[^.;]{0,300}(?:sự tham gia của|quy tụ))(?!\w)[^.;]*$"
)
_GATHERING = r"(?:hội nghị|hội thảo|tọa đàm|diễn đàn|đại hội|lễ|buổi|sự kiện|phiên|cuộc họp|triển lãm|ngày hội|lớp|khóa)"
# Who is there, said first or last: "Cùng dự có …; hơn 100 cán bộ", "hơn 100 cán bộ có mặt tại lễ".
_OPENS = re.compile(
    rf"\W*(?:(?:cùng |đến |tới )?(?:tham dự|{_DU}|có mặt|về phía|tham gia)(?!\w)[^.\d]{{0,160}}? có |(?:ngoài ra|bên cạnh đó),? còn có (?:ông|bà|đồng chí|ngài|đại diện|lãnh đạo|các|sự)|"
    rf"{_GATHERING}(?!\w)[^.;\d]{{0,160}}(?:cho|với) $)"
)
_THERE = re.compile(
    r"(?:,? [^\W\d_]+){0,9}? (?:đã |cùng |đến |sẽ |được )?(?:tham dự|cùng dự|có mặt|chứng kiến|theo dõi trực tuyến|dự (?:hội|lễ|buổi|phiên)|tham gia(?=[.,;]|$))(?!\w)"
)
_GATHERED = re.compile(rf"(?<!\w){_GATHERING}(?!\w)")
_FINED = re.compile(r"(?<!\w)bị (?:xử )?phạt(?: [^\W\d_]+){0,3}\s*$")
# Who was given a prize: "trao 57 giải thưởng cho 26 ngân hàng", "Giải X có 3 ngân hàng được vinh danh".
_PRIZE = re.compile(
    r"(?<!\w)(?:giải(?= \w+ \w)(?! (?:quyết|pháp|trình|thích|ngân(?! hàng)|phóng|tỏa|đáp|mã|thể|trí|phẫu|cứu))|giải thưởng|bằng khen|giấy khen|cờ thi đua|huân chương|huy chương|kỷ niệm chương|danh hiệu|cúp)(?!\w)"
)
_GIVEN = re.compile(r"(?<!\w)(?:trao(?: tặng)?|tặng|vinh danh|tôn vinh|tuyên dương)(?!\w)[^.;]*$")
_HONOURED = re.compile(
    r"(?:(?! và \D)[^.;:,]){0,60}(?<!\w)(?:được|cùng) (?:vinh danh|tôn vinh|tuyên dương|trao|nhận|tặng)(?!\w)|(?:(?! và \D)[^.;:,]){0,60}(?<!\w)(?:nhận|đoạt|đạt|giành) (?:giải|giải thưởng|danh hiệu|bằng khen)(?!\w)"
)
# One of the first: "một trong 5 đơn vị dẫn đầu" is a rank.
_AMONG = re.compile(
    r"(?<!\w)(?:một trong|1 trong|01 trong|nằm trong|lọt vào|đứng trong|thuộc|là)(?: số| nhóm| danh sách| top| tốp)? $"
)
_FIRST = re.compile(
    r"(?:[^.;:,]|, thành){0,40}(?<!\w)(?:dẫn đầu|đi đầu|tiên phong|đứng đầu|hàng đầu|(?:cao|lớn|tốt|nhiều|mạnh|nhanh) nhất|đầu tiên|tiêu biểu|xuất sắc)(?!\w)"
)
# Who entered a contest: "hơn 200 hồ sơ từ 11 quốc gia gửi tới đăng ký tham dự".
_ENTERED = re.compile(
    r"(?<!\w)(?:đăng ký tham dự|gửi dự thi|tranh tài|tham gia (?:cuộc thi|hội thi)|ban tổ chức (?:đã )?(?:nhận|lựa chọn|chọn))(?!\w)"
)
# What a session hears: "các đại biểu sẽ nghe 20 báo cáo, tờ trình".
_SESSION = re.compile(
    r"(?<!\w)(?:kỳ họp|phiên họp|cuộc họp|phiên làm việc|hội nghị|hội thảo|tọa đàm|diễn đàn|đại hội|đại biểu)(?!\w)"
)
_HEARD = re.compile(
    r" (?:bản )?(?:báo cáo|tờ trình|dự thảo|tham luận|bài (?:tham luận|phát biểu|báo cáo|trình bày)|(?:lượt )?ý kiến(?!,? (?:và )?kiến nghị)|lượt (?:phát biểu|đại biểu)|nghị quyết|chất vấn)(?!\w)"
)
# How time is spent: "dành 95% thời gian cho việc dò quét, chỉ 5% là …".
_TIME = re.compile(
    r"(?<!\w)(?:dành|bỏ ra|mất|tốn|dùng)(?: [^\W\d_]+){0,2} [\d,.]+ ?% (?:quỹ )?thời gian(?!\w)"
)
# What it may cost anybody: "có thể lên tới 2-3 tỷ đồng mỗi năm".
_MAY = re.compile(
    r"(?<!\w)có thể (?:bị phạt|lên|tốn|mất|phải (?:trả|chi|nộp)|chi|thiệt hại)(?: (?:tới|đến|hàng|khoảng|từ|cả|hơn|gần|trên))*\s*$"
)

# From how much on something holds: "giao dịch từ 10 triệu đồng trở lên", "trên 20 triệu đồng phải xác thực".
_LIMIT = re.compile(r"(?:/[^\W\d_]+)?(?: [^\W\d_]+){0,3}? trở (?:lên|xuống)(?!\w)")
_MUST = re.compile(r"(?:/[^\W\d_]+)? (?:thì )?phải (?:xác thực|kê khai|nộp|báo cáo|được|có|thực hiện)(?!\w)")
_FROM = re.compile(r"(?<!\w)(?:từ|trên|dưới|quá|hơn|đến)\s*$")
# What a rank is of: "thứ 86 trong 193 quốc gia", "thứ 6/11".
_OF_RANK = re.compile(r"(?<!\w)(?:thứ|hạng|vị trí)(?: thứ)? \d+ (?:trong|trên)(?: tổng)?(?: số)? $")
# A note below the story: "[1] Hoàn thành kết nối …".
_NOTE = re.compile(r"(?:[^.]*-{3,} ?)?\[\d+\]")
# The two sides of a thing, and those that the words right after name: "giữa 2 đơn vị", "do 3 bộ gồm A, B và C".
_SIDES = re.compile(r"(?<!\w)giữa (?:cả )?$")
_NAMELY = re.compile(r" (?:đơn vị|bộ|sở|cơ quan|bên|ngành)(?: [^\W\d_]+){0,2} (?:bao gồm|gồm|là ?:)(?!\w)")
# Who took part, or was looked into: "phối hợp với 5 ngân hàng tổ chức …", "kiểm tra tại 6 đơn vị".
_WITH = re.compile(r"(?<!\w)(?:phối hợp|cùng) (?:với|cùng)(?: (?:hơn|gần|khoảng))? $")
_JOINED_BY = ("với ", "cùng ", "hơn ", "gần ", "khoảng ")
_HELD = re.compile(r" [^.;,]{0,60}(?<!\w)tổ chức(?!\w)")
_LOOKED = re.compile(
    r"(?<!\w)(?:kiểm tra|khảo sát|làm việc|giám sát|thanh tra|đối thoại)(?!\w)[^.;]{0,90}(?<!\w)(?:tại|với)(?: (?:lãnh đạo|đại diện|hơn|gần))*(?: \d+ [^.;,\d]{2,30} và)? $"
)
_ANYONE = re.compile(r" (?:người|đối tượng|trường hợp|hộ|cá nhân|thí sinh|vụ)(?!\w)")
# What each of many has: "mỗi người dân có 1 tài khoản".
_EACH = re.compile(
    r"(?<!\w)(?:mỗi|từng) (?:người|công dân|hộ|gia đình|cá nhân|tổ chức|doanh nghiệp|cán bộ|học sinh)(?!\w)[^.;]{0,60}$"
)
# What the words before a number that is none end with, and what they are.
_REST = re.compile(r"(?<!\w)còn lại (?:là |thuộc |của |do )?$")
_BEFORE = (
    (("lại ", "là ", "thuộc ", "của ", "do "), _REST),
    (("trong ", "trên ", "tổng ", "số "), _OF_RANK),
    (("giữa ", "cả "), _SIDES),
    (("tại ", "với ", "diện ", "đạo ", "hơn ", "gần ", "và "), _LOOKED),
)
# What an agenda holds: "đưa ra 3 sáng kiến", "tập trung vào 7 nhiệm vụ trọng tâm".
_AGENDA = re.compile(
    r" (?:nhiệm vụ|sáng kiến|ưu tiên|khuyến nghị|bài học|thông điệp|đột phá|chủ trương)(?: (?:trọng tâm|chính|lớn|cụ thể|chủ yếu|quan trọng|cơ bản|ưu tiên|để|sau|nhằm|của|gồm|là)(?!\w)|[,.:;])"
)
# "tại 10 địa bàn này": they were told of before.
_THESE = re.compile(r" [^\W\d_]+(?: [^\W\d_]+){0,3} (?:này|kể trên|nói trên|nêu trên)(?!\w)")
_SHORT = 2  # digits: more than that is no list of points
# Sums of a crime, discounts, so many for so many people.
_CRIME = re.compile(
    r"(?<!\w)(?:thu giữ|tang vật|chiếm đoạt|cướp|lấy trộm|đánh bạc|khai nhận|đối tượng|bị can|bị cáo|nạn nhân|kẻ gian)(?!\w)[^.;]{0,80}$"
)
_OVERALL = re.compile(r"(?<!\w)(?:tổng|toàn quốc|cả nước|trên địa bàn|vụ)(?!\w)")
# The same sum in another currency: "8.100 tỷ đồng (351 triệu USD)".
_CONVERTED = re.compile(
    r"\d[^().;]{0,24}(?:đồng|usd|euro|yên|won) \((?:khoảng|gần|hơn|trên|tương đương|xấp xỉ|với| )*$"
)
_DISCOUNT = re.compile(r"(?<!\w)(?:giảm giá|khuyến mãi|khuyến mại)(?: (?:tới|đến|lên đến|lên tới|còn))? $")
_PER = re.compile(r"1(?:0{2,6})$")
_PEOPLE = re.compile(r" (?:người )?dân(?!\w)")
_WORLD = re.compile(
    r"(?:trên )?(?:toàn cầu|(?:toàn )?thế giới)(?!\w)|[^.;]*(?<!\w)(?:doanh thu|gdp|dân số|thị trường|quy mô|số) toàn cầu(?!\w)[^,.;]*$"
)
_WORLDWIDE = re.compile(r"[^.;,\d]{0,40}(?<!\w)trên (?:toàn cầu|(?:toàn )?thế giới)(?!\w)")
_EQUALS = re.compile(
    r"gdp (?:toàn cầu|thế giới)[^.;]{0,30}, tương (?:ứng|đương)(?: với)?(?: (?:khoảng|hơn|gần))* $"
)

# Where a gathering is joined from: all that the sentence counts is its size.
_JOINED = "điểm cầu"
_LINKED = re.compile(
    r"(?<!\w)(?:hội nghị|phiên họp|cuộc họp|hội thảo|tọa đàm|buổi lễ|lễ)(?!\w)[^.;]{0,140}(?:kết nối trực tuyến|truyền hình trực tiếp|trực tuyến) (?:với|tới|đến)(?!\w)[^.;]*$"
)


# "3 Phó Cục trưởng": who leads is no figure.
_HEADS = re.compile(
    r" (?:tân |nguyên )?(?:phó (?:cục|vụ|chủ tịch|giám|tổng|thủ|bí)|thứ trưởng|bộ trưởng|cục (?:phó|trưởng)|vụ (?:phó|trưởng))(?!\w)"
)
# "có người thu nhập 10 triệu đồng, có hộ bán được 300 tấn"
_SOMEONE = re.compile(
    r"(?<!\w)có (?:người|hộ|gia đình|nhà)(?! (?:dân|dùng|sử dụng|kinh doanh|nghèo))(?!\w)[^.;,\d]{0,40} $"
)
# The scale of a map: "quy hoạch chi tiết 1/500".
_SCALE = re.compile(r"1/\d{3,5}$")


# "chưa có xã nào đạt 100%", "mức phạt từ 5 đến 10 triệu đồng".
_NONE = re.compile(r"(?<!\w)(?:chưa|không)(?: có)? (?:[^.;,\d]{1,30} )?nào(?!\w)[^.;,\d]{0,40}$")
_TARIFF = re.compile(r"(?<!\w)mức (?:phạt|tiền phạt|xử phạt)(?: [^\W\d_]+){0,6} $")


# "Giả sử tỉnh có 100.000 tài khoản": no one has them.
_SUPPOSED = re.compile(r"\W*(?:giả sử|giả định|giả dụ)(?!\w)")
# "cao hơn Huế 3%" is how much more; "so với cùng kỳ năm 2018 là 15%" what it was.
_APART = re.compile(
    r"(?<!\w)(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm) hơn (?!(?:so với )?(?:mục tiêu|chỉ tiêu|kế hoạch|mức|con số|bình quân|trung bình|tỷ lệ))(?:so với )?[^\W\d_][^.;,\d]{0,40} (?:khoảng |gần |tới |đến )?$"
)
_BASE = re.compile(
    r"(?<!\w)so với (?:cùng kỳ |cuối )?(?:năm (?:ngoái|trước|\d{4})|cùng kỳ)(?: năm (?:ngoái|trước|\d{4}))? (?:là|chỉ là|chỉ đạt|chỉ) $"
)


def is_nobodys(reading: Reading, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether the number says nothing of a named thing, whatever stands near it."""
    before = sentence.start, quantity.start
    if quantity.kind == "ratio" and _SCALE.search(quantity.expression):
        return True
    if _HEADS.match(reading.folded, quantity.stop):
        return True
    words = reading.folded[sentence.start : quantity.start]
    if quantity.kind != "percent" and "có " in words and _SOMEONE.search(words):
        return True
    if (" nào " in words and _NONE.search(words)) or ("mức " in words and _TARIFF.search(words)):
        return True
    if _SUPPOSED.match(words) or (quantity.kind == "percent" and _APART.search(words)) or _BASE.search(words):
        return True
    if _NOTE.match(reading.text, sentence.start) or _of_world(reading, sentence, quantity):
        return True
    if quantity.kind in ("money", "count") and _is_limit(reading, sentence, quantity):
        return True
    if quantity.kind == "money":
        fined = _FINED.search(reading.folded, *before)
        if fined and any(p.stop <= quantity.start for p in reading.within(sentence, "Person")):
            return True
        if _CONVERTED.search(reading.folded, *before):
            return True
        stolen = _CRIME.search(reading.folded, *before) and not _OVERALL.search(reading.folded, *before)
        return bool(stolen or _MAY.search(reading.folded, *before))
    if quantity.kind == "percent":
        if _DISCOUNT.search(reading.folded, *before):
            return True
        return bool(_TIME.search(reading.folded, sentence.start, min(sentence.stop, quantity.stop + 16)))
    if quantity.kind == "count" and _of_few(reading, sentence, quantity):
        return True
    return quantity.kind in ("count", "ratio") and _of_gathering(reading, sentence, quantity)


def _of_world(reading: Reading, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether the number is of the whole world."""
    return bool(
        _WORLD.match(reading.folded, sentence.start, quantity.start)
        or _WORLDWIDE.match(reading.folded, quantity.stop, sentence.stop)
        or (
            reading.folded.find("gdp ", sentence.start, quantity.start) >= 0
            and _EQUALS.search(reading.folded, sentence.start, quantity.start)
        )
    )


def _of_few(reading: Reading, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether the number counts two sides, those who took part or were looked into, points of an agenda, a base of people."""
    before, after = (sentence.start, quantity.start), (quantity.stop, sentence.stop)
    words = reading.folded[sentence.start : quantity.start]
    for last, led in _BEFORE:
        if words.endswith(last) and led.search(words):
            return led is not _LOOKED or not _ANYONE.match(reading.folded, quantity.stop)
    if words.endswith(_JOINED_BY) and _WITH.search(words) and _HELD.match(reading.folded, *after):
        return True
    if _PER.match(quantity.value) and quantity.expression.casefold().startswith("trên"):
        return bool(_PEOPLE.match(reading.folded, *after))
    if len(quantity.value) > _SHORT:
        return False
    if _THESE.match(reading.folded, quantity.stop, sentence.stop):
        return any(
            place < sentence.start for place in places(reading.folded, f" {quantity.expression.casefold()} ")
        )
    if ("mỗi " in words or "từng " in words) and _EACH.search(reading.folded, *before):
        return True
    return bool(_NAMELY.match(reading.folded, *after) or _AGENDA.match(reading.folded, *after))


def _of_gathering(reading: Reading, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether those counted came to a gathering or are what it hears, have a prize, or are the first of many."""
    before = sentence.start, quantity.start
    joined = reading.folded.find(_JOINED, sentence.start, sentence.stop) >= 0
    if not joined and reading.folded.find("trực t", *before) >= 0:
        joined = _LINKED.search(reading.folded, *before) is not None
    if joined or _CAME.search(reading.folded, *before) or _came(reading, sentence, quantity):
        return True
    if _AMONG.search(reading.folded, *before) and _FIRST.match(reading.folded, quantity.stop, sentence.stop):
        return True
    if (
        _PRIZE.search(reading.folded, sentence.start, sentence.stop)
        and not _is_praised(reading, sentence, quantity)
    ) and (
        _GIVEN.search(reading.folded, *before)
        or _HONOURED.match(reading.folded, quantity.stop, sentence.stop)
    ):
        return True
    if _ENTERED.search(reading.folded, sentence.start, sentence.stop):
        return True
    if reading.folded.endswith(("thông qua ", "ban hành "), 0, quantity.start) or _PASSED.match(
        reading.folded, quantity.stop, sentence.stop
    ):
        return False
    heard = _HEARD.match(reading.folded, quantity.stop, sentence.stop)
    return bool(heard) and bool(_SESSION.search(reading.folded, sentence.start, sentence.stop))


_PASSED = re.compile(r" [^.;,\d]{2,30} được (?:thông qua|ban hành)(?!\w)")


# "trao Bằng khen cho 1 tập thể và 7 cá nhân": what a body gives is its own; a contest's prizes are not.
_PRAISED = re.compile(r" (?:tập thể|cá nhân)(?!\w)")
_PRAISE = re.compile(r"(?<!\w)(?:bằng khen|giấy khen|huân chương|cờ thi đua)(?!\w)")


def _is_praised(reading: Reading, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether those counted have a body's thanks in writing."""
    if not _PRAISED.match(reading.folded, quantity.stop):
        return False
    return _PRAISE.search(reading.folded, sentence.start, sentence.stop) is not None


def _came(reading: Reading, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether the words before or after say that those counted came to one gathering."""
    if quantity.kind != "count" or reading.folded.endswith("đại diện cho ", 0, quantity.start):
        return False  # "đại biểu đại diện cho gần 2.000 người lao động"
    if _OPENS.match(reading.folded, sentence.start, quantity.start):
        return True
    there = _THERE.match(reading.folded, quantity.stop, sentence.stop)
    return bool(there) and bool(_GATHERED.search(reading.folded, sentence.start, sentence.stop))


def _is_limit(reading: Reading, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether the number is a threshold of a rule."""
    rule = _LIMIT.match(reading.folded, quantity.stop, sentence.stop)
    if quantity.kind == "money":
        rule = rule or _MUST.match(reading.folded, quantity.stop, sentence.stop)
    if not rule:
        return False
    led = _FROM.search(reading.folded, sentence.start, quantity.start)
    return bool(led) or quantity.expression.casefold().startswith(("từ", "trên", "dưới", "quá", "hơn"))
