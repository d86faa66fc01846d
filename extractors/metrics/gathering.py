"""Numbers of a gathering or a contest: who came, what was heard, who won."""

from __future__ import annotations

import re

from extractors.metrics.reason import ALL, COUNT, COUNTS, Case, Reason, both, followed, led, opened, said

# "dự họp", but not "dự kiến", "dự án".
_DU = r"dự(?! (?:kiến|án|thảo|toán|báo|phòng|trữ|thầu|thi|định|luật)(?!\w))"
_KINDS = (
    "hội nghị|hội thảo|tọa đàm|diễn đàn|đại hội|lễ|buổi|sự kiện|phiên|cuộc họp|triển lãm|ngày hội|lớp|khóa"
)
_GATHERING = rf"(?:{_KINDS})"
# Who came to it: "Tham dự có đại diện Bộ Y tế và 34 tỉnh".
_CAME = re.compile(
    r"(?<!\w)đoàn(?! (?:viên|thể|thanh|thuế))[^.;,\d]{0,60} (?:gồm|có)(?: (?:hơn|gần|khoảng|trên))?\s*$|"
    r"(?<!\w)(?:(?:tham dự|cùng dự|có mặt|"
    + _DU
    + r"(?: (?:họp|lễ|hội nghị|hội thảo|buổi [^\W\d_]+))?)(?: [^.;,]{1,30})? (?:có|gồm)|sự (?:tham dự|có mặt|chứng kiến|góp mặt) của|"
    r"(?:hội nghị|hội thảo|tọa đàm|diễn đàn|đại hội|triển lãm|hội chợ|(?<!\w)lễ|(?<!\w)buổi|cuộc họp|phiên họp|ngày hội|sự kiện|(?:cuộc|hội|vòng) thi|tập huấn)(?!\w)(?:[^.;]|\.(?=\w)){0,300}(?:sự tham gia của|quy tụ|chào đón))(?!\w)[^.;]*$"
)
# Who is there, said first or last: "Cùng dự có …; hơn 100 cán bộ", "hơn 100 cán bộ có mặt tại lễ".
_OPENS = re.compile(
    rf"\W*(?:(?:cùng |đến |tới )?(?:tham dự|{_DU}|có mặt|về phía|tham gia)(?!\w)[^.\d]{{0,160}}? có |(?:ngoài ra|bên cạnh đó),? còn có (?:ông|bà|đồng chí|ngài|đại diện|lãnh đạo|các|sự))"
)
_FOR = re.compile(rf"\W*{_GATHERING}(?!\w)[^.;\d]{{0,160}}(?:cho|với) $")
_THERE = re.compile(
    r"(?:,? [^\W\d_]+){0,9}? (?:đã |cùng |đến |sẽ |được )?(?:tham dự|cùng dự|có mặt|chứng kiến|theo dõi trực tuyến|dự (?:hội|lễ|buổi|phiên)|tham gia(?=[.,;]|$))(?!\w)"
)
# Who votes at it: "100% đại biểu dự Hội nghị nhất trí".
_VOTED = re.compile(r" đại biểu (?:có mặt|(?:tham )?dự (?:họp|hội nghị|đại hội|kỳ họp))(?!\w)")
# What is signed at it: "chứng kiến lễ ký 6 văn kiện hợp tác".
_SIGNS = re.compile(r"(?<!\w)(?:ký|ký kết|trao đổi|trao)(?: kết)?(?: (?:hơn|gần|các))? $")
_PACTS = re.compile(r" (?:văn kiện|văn bản hợp tác|thỏa thuận|thoả thuận|biên bản|bản ghi nhớ)(?!\w)")
_GATHERED = re.compile(rf"(?<!\w){_GATHERING}(?!\w)")
# Where it is joined from.
_JOINED = re.compile("điểm cầu")
_LINKED = re.compile(
    r"(?<!\w)(?:hội nghị|phiên họp|cuộc họp|hội thảo|tọa đàm|buổi lễ|lễ)(?!\w)[^.;]{0,140}(?:kết nối trực tuyến|truyền hình trực tiếp|trực tuyến) (?:với|tới|đến)(?!\w)[^.;]*$"
)
# What it hears: "các đại biểu sẽ nghe 20 báo cáo, tờ trình".
_SESSION = re.compile(
    r"(?<!\w)(?:kỳ họp|phiên họp|cuộc họp|phiên làm việc|hội nghị|hội thảo|tọa đàm|diễn đàn|đại hội|đại biểu)(?!\w)"
)
_HEARD = re.compile(
    r" (?:bản )?(?:báo cáo|tờ trình|dự thảo|tham luận|bài (?:tham luận|phát biểu|báo cáo|trình bày)|(?:lượt )?ý kiến(?!,? (?:và )?kiến nghị)|lượt (?:phát biểu|đại biểu)|nghị quyết|chất vấn)(?!\w)"
)
_PASSED = re.compile(r" [^.;,\d]{2,30} được (?:thông qua|ban hành)(?!\w)")
# Who was given a prize: "trao 57 giải thưởng cho 26 ngân hàng", "Giải X có 3 ngân hàng được vinh danh".
_PRIZE = re.compile(
    r"(?<!\w)(?:giải(?= \w+ \w)(?! (?:quyết|pháp|trình|thích|ngân(?! hàng)|phóng|tỏa|đáp|mã|thể|trí|phẫu|cứu))|giải thưởng|bằng khen|giấy khen|cờ thi đua|huân chương|huy chương|kỷ niệm chương|danh hiệu|cúp)(?!\w)"
)
_GIVEN = re.compile(r"(?<!\w)(?:trao(?: tặng)?|tặng|vinh danh|tôn vinh|tuyên dương)(?!\w)[^.;]*$")
_HONOURED = re.compile(
    r"(?:(?! và \D)[^.;:,]){0,60}(?<!\w)(?:được|cùng) (?:vinh danh|tôn vinh|tuyên dương|trao|nhận|tặng)(?!\w)|(?:(?! và \D)[^.;:,]){0,60}(?<!\w)(?:nhận|đoạt|đạt|giành) (?:giải|giải thưởng|danh hiệu|bằng khen)(?!\w)"
)
# "trao Bằng khen cho 1 tập thể và 7 cá nhân": what a body gives is its own; a contest's prizes are not.
_PRAISED = re.compile(r" (?:tập thể|cá nhân)(?!\w)")
_PRAISE = re.compile(r"(?<!\w)(?:bằng khen|giấy khen|huân chương|cờ thi đua)(?!\w)")
# Who entered a contest: "hơn 200 hồ sơ từ 11 quốc gia gửi tới đăng ký tham dự".
_ENTERED = re.compile(
    r"(?<!\w)(?:đăng ký tham dự|gửi dự thi|tranh tài|tham gia (?:cuộc thi|hội thi)|ban tổ chức (?:đã )?(?:nhận|lựa chọn|chọn))(?!\w)"
)
# One of the first: "một trong 5 đơn vị dẫn đầu" is a rank.
_AMONG = re.compile(
    r"(?<!\w)(?:một trong|1 trong|01 trong|nằm trong|lọt vào|đứng trong|thuộc|là)(?: số| nhóm| danh sách| top| tốp)? $"
)
_FIRST = re.compile(
    r"(?:[^.;:,]|, thành){0,40}(?<!\w)(?:dẫn đầu|đi đầu|tiên phong|đứng đầu|hàng đầu|(?:cao|lớn|tốt|nhiều|mạnh|nhanh) nhất|đầu tiên|tiêu biểu|xuất sắc)(?!\w)"
)
# How many a board has: "Tổ Biên tập gồm 19 thành viên do ông A làm Tổ trưởng".
_BOARD = re.compile(
    r"(?<!\w)(?:ban|tổ|hội đồng|tiểu ban|nhóm)(?! (?:quản trị|nhân dân))(?!\w)[^.;]{0,80}(?: gồm| có| và)(?: tổng số| tổng cộng)? $"
)
_SEATS = re.compile(r" (?:thành viên|ủy viên|uỷ viên)(?!\w)")
# "Ngân hàng Nhà nước nằm trong 5 bộ dự kiến duy trì": one of those that are counted.
_WITHIN = re.compile(r"(?<!\w)nằm trong (?:số |nhóm |danh sách )?(?:\d+ [^.;,]{2,30} và )?$")


def _came_themselves(case: Case) -> bool:
    """Whether those counted are not only spoken for: "đại biểu đại diện cho gần 2.000 người lao động"."""
    return not case.before.endswith("đại diện cho ")


def _is_prize(case: Case) -> bool:
    """Whether those counted have a prize, and not a body's thanks in writing."""
    if not said(_PRIZE)(case) or (followed(_PRAISED)(case) and said(_PRAISE)(case)):
        return False
    return led(_GIVEN)(case) or followed(_HONOURED)(case)


def _is_heard(case: Case) -> bool:
    """Whether a session hears what is counted, and does not pass it."""
    if case.before.endswith(("thông qua ", "ban hành ")) or followed(_PASSED)(case):
        return False
    return followed(_HEARD)(case) and said(_SESSION)(case)


# "Hội nghị ASEM 9 tổ chức tại Hà Nội": the ninth, which was held there.
_SERIES = re.compile(r"(?<!\w)[A-ZĐ]{3,}[ -]$")
_HELD = re.compile(r" (?:được )?tổ chức (?:tại|ở|vào|ngày|từ|trong|năm|tháng)(?!\w)")


def _is_nth(case: Case) -> bool:
    """Whether the number belongs to the letters before it, which name what was held."""
    before = case.reading.text[max(case.sentence.start, case.quantity.start - 12) : case.quantity.start]
    return followed(_HELD)(case) and bool(_SERIES.search(before))


REASONS = (
    Reason("điểm cầu", said(_JOINED), COUNTS),
    Reason("thành viên|ủy viên|uỷ viên", both(led(_BOARD), followed(_SEATS)), COUNT),
    Reason("nằm trong", led(_WITHIN), COUNT),
    Reason("trực t", led(_LINKED), COUNTS),
    Reason("đoàn|dự |có mặt|sự |quy tụ|chào đón", led(_CAME), COUNTS),
    Reason("dự|có mặt|về phía|tham gia|còn có", both(_came_themselves, opened(_OPENS)), COUNT),
    Reason(_KINDS, both(_came_themselves, opened(_FOR)), COUNT),
    Reason(
        "dự|có mặt|chứng kiến|trực tuyến|tham gia",
        both(_came_themselves, both(followed(_THERE), said(_GATHERED))),
        COUNT,
    ),
    Reason("đại biểu", followed(_VOTED), ALL),
    Reason("tổ chức", _is_nth, COUNT),
    Reason("ký |ký kết|trao đổi", both(led(_SIGNS), followed(_PACTS)), COUNT),
    Reason("đầu|tiên phong|nhất|tiêu biểu|xuất sắc", both(led(_AMONG), followed(_FIRST)), COUNTS),
    Reason(
        "giải |giải thưởng|bằng khen|giấy khen|cờ thi đua|huân chương|huy chương|kỷ niệm chương|danh hiệu|cúp",
        _is_prize,
        COUNTS,
    ),
    Reason("đăng ký tham dự|gửi dự thi|tranh tài|cuộc thi|hội thi|ban tổ chức", said(_ENTERED), COUNTS),
    Reason("họp|phiên làm việc|hội nghị|hội thảo|tọa đàm|diễn đàn|đại hội|đại biểu", _is_heard, COUNTS),
)
