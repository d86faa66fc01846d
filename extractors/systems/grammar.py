"""Where the name of a system ends."""

from __future__ import annotations

from extractors.agencies.words import INSIDE, STOP, STOP_PAIRS
from extractors.shape import Run
from kg.mentions.reading import Reading

_STOPPERS = frozenset(
    "giúp đang đã sẽ là có cho được bị tại ở để khi vào trên từ do nhằm như này đó với và theo kết khai chính đi hoạt vận mới của trong".split()
)
_WORDS = frozenset(
    "phục vụ|dịch vụ|xử lý|quản lý|thông tin|tiếp nhận|một cửa|kết nối|chia sẻ|hỗ trợ|báo cáo|tích hợp|chính phủ|họp và|chỉ đạo|điều hành|đăng ký|"
    "thanh toán|cấp quản|cấp thị|cấp phép|cấp tỉnh|cấp bộ|cấp xã|giao dịch|thống kê|về dân|về đất|về doanh|về cán|về hộ|về bảo|về cư|về tài|về thủ|về an|về y|"
    "về giáo|về xuất|về văn|về lao|về giao|về công|về nhà|về quy|về khoa|giám sát|đa mục|tình hình|theo dõi|lý lịch|giải quyết|làm thủ|qua tin|qua mạng|điện tử|"
    "liệu mở|công việc|mã số|tình huống|dữ liệu|trực tuyến|trực quan|xuất nhập|kiểm soát|bệnh án|giá đất|công trực|phản ánh|định danh|hộ chiếu|nộp thuế|kê khai|dựa trên|hành chính|tài chính|dành cho|nhà cung|người dùng|giao việc|trợ lý|thủ tục|cán bộ|công chức|một cửa|liên thông|khám chữa|hồ sơ|sổ sức|sức khỏe|đào tạo|thi đua|khen thưởng|tố cáo|khiếu nại|đấu thầu|đất đai|hải quan|bảo hiểm|tiêm chủng|truy xuất|du lịch|quan trắc|môi trường|cảnh báo|tương tác".split(
        "|"
    )
)


_VERBS = frozenset(
    {"sử dụng", "phục vụ phân", "phục vụ sự", "phục vụ người", "tại các", "của các", "bao gồm", "dựa dựa"}
)


def _goes_on(run: Run, at: int) -> bool:
    """Whether a lower-case word still belongs to the system's name."""
    word = run[at].folded
    pair = f"{word} {run[at + 1].folded}" if at + 1 < len(run) else word
    before = f"{run[at - 1].folded} {word}" if at else word
    if before in _WORDS or before in INSIDE:
        return True
    if pair in _WORDS or pair in INSIDE:
        return pair not in STOP_PAIRS or pair in _WORDS
    if pair in STOP_PAIRS or pair in _VERBS:
        return False
    return word not in STOP and word not in _STOPPERS


def name_end(reading: Reading, run: Run, at: int) -> int | None:
    """The end of the name that begins at token `at`; None when nothing follows the head."""
    end = None
    index = at
    while index < min(len(run), at + 16):
        token = run[index]
        if (token.word and token.folded == "và") or token.folded in ",&-/":
            follow = run[index + 1] if index + 1 < len(run) else None
            if (
                follow is None
                or not follow.word
                or not _in_pairs(run, index + 1)
                or (token.folded == "," and not _capital_name(run, at))
            ):
                break
        elif token.word and token.text[0].isdigit():
            if run[index - 1].folded not in ("độ", "số", "mức"):
                break
            end = token.stop
        elif token.word and not token.capital and token.folded != "của" and _ends_place(reading, end):
            break
        elif token.word and (token.capital or _goes_on(run, index)):
            end = token.stop
        else:
            break
        index += 1
    return end


def _ends_place(reading: Reading, end: int | None) -> bool:
    """Whether a known place ends there."""
    return end is not None and any(
        h.stop == end and reading.text[h.start].isupper() for h in reading.hits("Place")
    )


def _in_pairs(run: Run, at: int) -> bool:
    """Whether the two words at `at` are of the vocabulary of system names."""
    pair = " ".join(t.folded for t in run[at : at + 2])
    return pair in _WORDS


def _capital_name(run: Run, at: int) -> bool:
    return at < len(run) and run[max(0, at - 1)].capital
