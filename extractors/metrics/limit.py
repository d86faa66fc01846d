"""Numbers that nobody has: thresholds, tariffs, what may be or is supposed, differences."""

from __future__ import annotations

import re

from extractors.metrics.reason import COUNT, MONEY, PERCENT, Case, Reason, both, followed, led, opened

# From how much on something holds: "giao dịch từ 10 triệu đồng trở lên", "trên 20 triệu đồng phải xác thực".
_LIMIT = re.compile(r"(?:/[^\W\d_]+)?(?: [^\W\d_]+){0,3}? trở (?:lên|xuống)(?!\w)")
_MUST = re.compile(r"(?:/[^\W\d_]+)? (?:thì )?phải (?:xác thực|kê khai|nộp|báo cáo|được|có|thực hiện)(?!\w)")
_FROM = re.compile(r"(?<!\w)(?:từ|trên|dưới|quá|hơn|đến)\s*$")
_BOUNDS = ("từ", "trên", "dưới", "quá", "hơn")
# "chưa có xã nào đạt 100%", "mức phạt từ 5 đến 10 triệu đồng".
_NONE = re.compile(r"(?<!\w)(?:chưa|không)(?: có)? (?:[^.;,\d]{1,30} )?nào(?!\w)[^.;,\d]{0,40}$")
_TARIFF = re.compile(
    r"(?<!\w)mức (?:phạt|tiền phạt|xử phạt|(?:thu )?(?:lệ )?phí)(?: [^\W\d_]+){0,6} $|(?<!\w)lệ phí(?: [^\W\d_]+){0,6} là $"
)
_FEE = re.compile(r"(?:/[^\W\d_]+)? (?:tiền )?(?:phí|lệ phí)(?!\w)")
# "Giả sử tỉnh có 100.000 tài khoản": no one has them.
_SUPPOSED = re.compile(r"\W*(?:giả sử|giả định|giả dụ)(?!\w)")
# "Nếu đạt 50% hồ sơ trực tuyến", but "Nếu như năm 2019 có 10 dịch vụ thì nay …" tells what was.
_IF = re.compile(
    r"(?<!\w)nếu(?!(?: như)?(?: (?:trước|năm|tháng|giai đoạn|đầu|cuối|tính|so|thời điểm|ngày)(?!\w)|$))(?!\w)[^.;:,]{0,70} $"
)
# What it may cost anybody: "có thể lên tới 2-3 tỷ đồng mỗi năm".
_MAY = re.compile(
    r"(?<!\w)có thể (?:bị phạt|lên|tốn|mất|phải (?:trả|chi|nộp)|chi|thiệt hại)(?: (?:tới|đến|hàng|khoảng|từ|cả|hơn|gần|trên))*\s*$"
)
# What might be given or done, and has not been: "có thể bố trí ngay 5% ngân sách", "có thể giảm 30% nếu số hóa hết".
_COULD = re.compile(r"(?<!\w)có thể (?:bố trí|dành|trích|sẵn sàng|chi ngay|cấp ngay)(?: [^\W\d_]+){0,4} $")
_MIGHT = re.compile(r"(?<!\w)có thể [^.;:,\d]{2,40} $")
_IF_SO = re.compile(r"[^.;:\d]{0,60}(?<!\w)(?:nếu|trong trường hợp|khi cần)(?!\w)")
# What a rule sets: "kiểm tra ngẫu nhiên không quá 5% hồ sơ", "lấy mẫu tối đa 10%".
_SAMPLED = re.compile(r"(?<!\w)(?:ngẫu nhiên|xác suất|lấy mẫu|hậu kiểm)(?!\w)[^.;:\d]{0,40}$")
_PICKED = re.compile(r"[^.;:\d]{2,60}(?<!\w)(?:ngẫu nhiên|xác suất)(?!\w)")
_BOUNDED = ("không quá", "không vượt quá", "tối đa", "tối thiểu", "ít nhất", "không dưới")
# Occasions, or how often one has to: "qua 2 lần thực hiện", "xin lỗi không quá 1 lần", "họp ít nhất 1 lần/tháng".
_OCCASION = re.compile(
    r" lần(?!\w)(?! (?:truy cập|truy xuất|tải|tra cứu|khai thác|sử dụng|kết nối|giao dịch|xem|đăng nhập|tương tác))"
)
_EVERY = re.compile(r" lần ?(?:/|một |mỗi |trong (?:một|mỗi|1) |trên )(?:ngày|tuần|tháng|quý|năm)(?!\w)")
_THROUGH = re.compile(
    r"(?<!\w)(?:qua|sau|trong|trải qua|mỗi \w+|(?:1|một) (?:ngày|tuần|tháng|quý|năm))(?: (?:cả|tới))? $"
)
_FEW = 2  # digits
# "cao hơn Huế 3%" is how much more; "so với cùng kỳ năm 2018 là 15%" what it was.
_APART = re.compile(
    r"(?<!\w)(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm) hơn (?!(?:so với )?(?:mục tiêu|chỉ tiêu|kế hoạch|mức|con số|bình quân|trung bình|tỷ lệ))(?:so với )?[^\W\d_][^.;,\d]{0,40} (?:khoảng |gần |tới |đến )?$"
)
_BASE = re.compile(
    r"(?<!\w)so với (?:cùng kỳ |cuối )?(?:năm (?:ngoái|trước|\d{4})|cùng kỳ)(?: năm (?:ngoái|trước|\d{4}))? (?:là|chỉ là|chỉ đạt|chỉ) $"
)
_DISCOUNT = re.compile(r"(?<!\w)(?:giảm giá|khuyến mãi|khuyến mại)(?: (?:tới|đến|lên đến|lên tới|còn))? $")
# How time is spent: "dành 95% thời gian cho việc dò quét, chỉ 5% là …".
_TIME = re.compile(
    r"(?<!\w)(?:dành|bỏ ra|mất|tốn|dùng)(?: [^\W\d_]+){0,2} [\d,.]+ ?% (?:quỹ )?thời gian(?!\w)"
)
_SCALE = re.compile(r"1/\d{3,5}$")  # of a map: "quy hoạch chi tiết 1/500"
# A note below the story: "[1] Hoàn thành kết nối …".
_NOTE = re.compile(r"(?:[^.]*-{3,} ?)?\[\d+\]")


def _is_bound(case: Case) -> bool:
    """Whether the words before the number, or its own first one, say that something holds from there on."""
    return led(_FROM)(case) or case.quantity.expression.casefold().startswith(_BOUNDS)


def _is_sampled(case: Case) -> bool:
    """Whether a share is the most or the least that a check may take."""
    bounded = case.quantity.expression.casefold().startswith(_BOUNDED)
    return bounded and (led(_SAMPLED)(case) or followed(_PICKED)(case))


def _is_occasion(case: Case) -> bool:
    """Whether the number says how often something was or is to be done."""
    if len(case.quantity.value) > _FEW or not followed(_OCCASION)(case):
        return False
    bounded = case.quantity.expression.casefold().startswith(_BOUNDED)
    return bounded or followed(_EVERY)(case) or led(_THROUGH)(case)


def _is_time(case: Case) -> bool:
    """Whether the share is of time spent."""
    stop = min(case.sentence.stop, case.quantity.stop + len(" quỹ thời gian"))
    return bool(_TIME.search(case.reading.folded, case.sentence.start, stop))


def _is_note(case: Case) -> bool:
    """Whether the sentence is a note."""
    return bool(_NOTE.match(case.reading.folded, case.sentence.start, case.sentence.stop))


def _is_scale(case: Case) -> bool:
    """Whether the ratio is a map's."""
    return bool(_SCALE.search(case.quantity.expression))


REASONS = (
    Reason("", _is_scale, frozenset({"ratio"})),
    Reason("[", _is_note),
    Reason(" nào ", led(_NONE)),
    Reason("phạt|phí", led(_TARIFF), MONEY),
    Reason("phí", followed(_FEE), MONEY),
    Reason("giả sử|giả định|giả dụ", opened(_SUPPOSED)),
    Reason("nếu ", led(_IF)),
    Reason("so với ", led(_BASE)),
    Reason("trở lên|trở xuống", both(followed(_LIMIT), _is_bound), frozenset({"count", "money"})),
    Reason("phải ", both(followed(_MUST), _is_bound), MONEY),
    Reason("có thể ", led(_MAY), MONEY),
    Reason("có thể ", led(_COULD), MONEY | PERCENT),
    Reason("có thể ", both(led(_MIGHT), followed(_IF_SO))),
    Reason("ngẫu nhiên|xác suất|lấy mẫu|hậu kiểm", _is_sampled, PERCENT),
    Reason(" lần", _is_occasion, COUNT),
    Reason("hơn ", led(_APART), PERCENT),
    Reason("giảm giá|khuyến mãi|khuyến mại", led(_DISCOUNT), PERCENT),
    Reason("thời gian", _is_time, PERCENT),
)
