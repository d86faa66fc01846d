"""Numbers of those who are told one by one, were told before, or are only one of any."""

from __future__ import annotations

import re

from extractors.metrics.reason import COUNT, Case, Reason, both, followed, led
from extractors.shape import CAPITAL

# "3 Phó Cục trưởng": who leads is no figure.
_HEADS = re.compile(
    r" (?:tân |nguyên )?(?:phó (?:cục|vụ|chủ tịch|giám|tổng|thủ|bí)|thứ trưởng|bộ trưởng|cục (?:phó|trưởng)|vụ (?:phó|trưởng))(?!\w)"
)
# "khu đất Đồng Gò (17ha)"
_PLOT = re.compile(rf"(?<!\w)(?:khu đất|lô đất|thửa đất) {CAPITAL}(?: {CAPITAL})* \($")
# "2 ứng dụng này", "hai văn bản nêu trên": told before.
_TOLD = re.compile(r"(?: [^\W\d_]+){1,4}? (?:này|nói trên|nêu trên|kể trên)(?!\w)(?! (?:dự kiến|sẽ))")
_WHOLE = re.compile(r"(?<!tất )cả $")
_LEADERS = re.compile(r"(?:lãnh đạo|đại diện) $")
# "là 1 trong 3 đơn vị được chọn": a rank, but where the words say of what.
_ONE_OF = re.compile(r"(?<!\w)1 trong (?:số |tổng số )?$")
# "Ban Chỉ đạo xử lý 12 dự án yếu kém": what a body is for, and named after.
_BODY = re.compile(
    r"(?<!\w)(?:ban chỉ đạo|tổ công tác|tổ chỉ đạo)(?: về)? (?:xử lý|giải quyết|tháo gỡ|rà soát|cơ cấu lại|thực hiện) $"
)
# "cứ 6 trẻ sinh ra sẽ có 1 trẻ"
_EACH = re.compile(r"(?<!\w)cứ (?:\d[^.;]{1,60} )?$")
_GIVES = re.compile(
    r"(?<!\w)(?:tặng|trao|hỗ trợ|có|thêm|triển khai|xây(?: dựng)?|còn|bố trí|thành lập)(?: được)? $"
)
_NUMBER = re.compile(r"(?<![\w./,-])\d[\d.,]* [^\W\d_]")


def _is_single_digit(case: Case) -> bool:
    """Whether so few are counted that each may be told."""
    return len(case.quantity.value) == 1


def _is_named(case: Case) -> bool:
    """Whether those counted are named right behind: "4 cô gái Nguyễn Thị Oanh, …"."""
    if not _is_single_digit(case):
        return False
    people = case.reading.within(case.sentence, "Person")
    return any(case.quantity.stop < m.start <= case.noun.stop + 1 for m in people)


def _is_one_of(case: Case) -> bool:
    """Whether it is one of the so many that are counted."""
    return case.of.start < case.quantity.start and led(_ONE_OF)(case)


def _is_any(case: Case) -> bool:
    """Whether "1" is only the article: "va chạm với 1 phụ nữ", with no other count beside it."""
    if case.quantity.expression != "1" or led(_GIVES)(case):
        return False
    numbers = _NUMBER.finditer(case.reading.folded, case.sentence.start, case.sentence.stop)
    return all(number.start() == case.quantity.start for number in numbers)


def _is_plot(case: Case) -> bool:
    """Whether the area is a named plot's."""
    return bool(_PLOT.search(case.reading.text, case.sentence.start, case.quantity.start))


REASONS = (
    Reason("phó |trưởng", followed(_HEADS)),
    Reason("khu đất|lô đất|thửa đất", _is_plot),
    Reason("lãnh đạo |đại diện ", led(_LEADERS), COUNT),
    Reason("cả ", both(_is_single_digit, led(_WHOLE)), COUNT),
    Reason(" này| nói trên| nêu trên| kể trên", both(_is_single_digit, followed(_TOLD)), COUNT),
    Reason("", _is_named, COUNT),
    Reason("1 trong ", _is_one_of, COUNT),
    Reason("ban chỉ đạo|tổ công tác|tổ chỉ đạo", led(_BODY), COUNT),
    Reason("cứ ", led(_EACH), COUNT),
    Reason("", _is_any, COUNT),
)
