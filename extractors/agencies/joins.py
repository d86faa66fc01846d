"""Whether a small word or a mark goes on with the name of a body."""

from __future__ import annotations

import re

from extractors.agencies.firms import two_firms, two_names
from extractors.agencies.words import HALVES, HEAD, INSIDE, LEVELS, NO_ROOM, STOP
from extractors.shape import Run, foreign
from extractors.verbs import CLOSING, ENDS, VERBS, acts


def _pair(run: Run, at: int) -> str:
    """The word at `at` with the next, as two lower-case words."""
    return f"{run[at].folded} {run[at + 1].folded}" if run.has(at + 1) else run[at].folded


def lower_goes_on(run: Run, at: int) -> bool:
    """Whether the lower-case token still belongs to the name."""
    word, pair = run[at].folded, _pair(run, at)
    before = f"{run[at - 1].folded} {word}" if at else word
    if before in _WORDS or (word in ("dự", "án") and "quản lý dự án" in _around(run, at)):
        return True
    if word == "tuyển" and run.has(at + 1) and run[at + 1].text[0].isdigit():
        return False  # "Học viện Quân y tuyển 342 chỉ tiêu"
    known = run[at - 1].folded in (*_JOINTS, "nghệ") or before in _MAKES if at else True
    if not known and acts(run, at):
        return False
    if pair == "phát triển" and at and run[at - 1].capital and foreign(run[at - 1].folded):
        return False  # "do Trung tâm Không gian mạng Viettel phát triển"
    if pair == "hợp tác" and at and run.has(at + 2) and run[at + 2].folded == "với":
        return False  # "Công ty ABC hợp tác với …"
    if pair in _FREED and at and run[at - 1].folded not in _FREED[pair]:
        return False
    if pair in _FREED or pair in INSIDE or before in INSIDE:
        return True
    if word == "số" and at > 1 and f"{run[at - 2].folded} {run[at - 1].folded}" in DIGITAL:
        return True
    if pair in VERBS and not (at and run[at - 1].folded == "không"):
        return not at or run[at - 1].folded in _JOINTS
    return word not in STOP and pair not in ENDS


def _around(run: Run, at: int) -> str:
    """The words right before and after a token."""
    return " ".join(t.folded for t in run.part(max(0, at - 3), at + 2))


_MAKES = frozenset({"đào tạo", "sáng tạo", "cải tạo", "chế tạo", "tái tạo"})  # no "tạo" by itself
# Second halves of words, whatever verb they are elsewhere: "trí tuệ nhân tạo", "Đào tạo và Chuyển giao công nghệ".
_WORDS = frozenset({"điều phối", "nhân tạo", "và vừa", "chuyên đề", "chuyển giao", "xây dựng"})
# "Vụ Kinh tế số và Xã hội số"
DIGITAL = frozenset(
    "kinh tế|xã hội|chính phủ|chuyển đổi|hạ tầng|dữ liệu|công nghệ|nội dung|nền tảng|chính quyền|chữ ký".split(
        "|"
    )
)
# Pairs that a name holds only after one of these words.
_FREED = {
    "trực thuộc": ("đơn", "quan", "phố"),
    "thường xuyên": ("dục", "gdnn", "nghiệp", "-"),
    "chi trả": ("và",),
    "khẩn cấp": ("cứu",),
    "xây dựng": ("động", "lý", "tư", "tế", "liệu", "và"),
    "dự báo": ("và", "tích", "-"),
    "tối cao": ("dân", "ksnd", "tand", "vksnd"),
    "tập trung": ("tin",),
}
_JOINTS = ("và", ",", "-", "&", "/")


def joins(run: Run, at: int) -> bool:
    """Whether a comma, hyphen, "&" or "và" at `at` joins two parts of one name."""
    mark = run[at].folded
    if not run.has(at + 1):
        return False
    after = run[at + 1]
    if mark in "-&/":
        if mark == "/" and HEAD.match(f"{after.folded} {_pair(run, at + 2)}") and after.capital:
            return False  # "Thời báo A/ Hội B"
        if mark == "-" and run[at].start > run[at - 1].stop and _opens_owner(run, at + 1):
            return False  # "Phòng Tham mưu - Cục X"
        tight = run[at].start == run[at - 1].stop
        return after.word and (after.capital or tight or after.folded == "xã" or second_half(run, at + 1))
    if mark == "và" and (run[at - 1].folded, after.folded) == ("nhỏ", "vừa"):
        return True
    if mark == "và":
        if " ".join(t.folded for t in run.part(at + 1, at + 3)) in _OTHERS or two_firms(run, at):
            return False
        if _NEXT_SMALL.match(" ".join(t.folded for t in run.part(at + 1, at + 5))) or _opens_town(
            run, at + 1
        ):
            return False
        plain = after.folded not in STOP and after.folded not in _THINGS and after.folded != "đ"  # "đ/c"
        return after.word and not opens_body(run, at + 1) and (after.capital or plain)
    if mark == "," and _NEXT_SMALL.match(" ".join(t.folded for t in run.part(at + 1, at + 5))):
        return False
    if mark == "," and (two_names(run, at + 1) or _pair(run, at + 1) in _OTHERS):
        return False  # "Ban Cán sự đảng, lãnh đạo Bộ Tài chính"
    if mark == "," and _PAIRED.search(" ".join(t.folded for t in run.part(max(0, at - 2), at + 3))):
        return True
    if mark == "," and (_is_second_task(run, at) or _is_placed(run, at)):
        return True
    # "Văn hóa, Thể thao và Du lịch": a comma goes on only when "và" follows within a few words of the same kind.
    if mark == ",":
        ahead = [t.folded for t in run.part(at + 1, at + 9)]
        return "và" in ahead and after.word and not opens_body(run, at + 1) and _list_to_and(run, at + 1)
    return False


def _opens_town(run: Run, at: int) -> bool:
    """Whether a town with its level begins at the token: "hai đội Sở Tư pháp và TP Vinh"."""
    two = run[at].folded == "thị" and run.has(at + 1) and run[at + 1].folded in ("xã", "trấn")
    name = at + 1 + two
    return (two or run[at].folded in ("tp", "tx", "tt")) and run.has(name) and run[name].capital


_HALF = re.compile(rf"(?:{HALVES})(?!\w)")
_AFTER_HALF = re.compile(rf"(?:{LEVELS})$")


def second_half(run: Run, at: int) -> bool:
    """Whether small words that close a name after a dash begin at the token: "Thi đua - khen thưởng TP Hà Nội"."""
    half = _HALF.match(" ".join(t.folded for t in run.part(at, at + 4)))
    if half is None:
        return False
    end = at + half.group().count(" ") + 1
    if not run.has(end) or not run[end].word or run[end].capital:
        return True
    word, pair = run[end].folded, _pair(run, end)
    level = _AFTER_HALF.match(word) is not None
    return level or word == "và" or word in STOP or pair in CLOSING


# Another body whose head is written small: "Bệnh viện Bạch Mai, trường đại học Ngoại thương".
_NEXT_SMALL = re.compile(
    r"(?:trường (?:đại học|cao đẳng|thpt|thcs)|công an (?:tỉnh|thành phố|huyện|quận|xã|phường)|tập đoàn|tổng công ty|học viện|hệ thống|phần mềm) \w|cơ quan (?:báo chí|truyền thông|chức năng|liên quan)(?!\w)"
)
# Fields that go together in names: "Trung tâm Giám sát, điều hành", "Học viện Công nghệ Bưu chính, Viễn thông".
_PAIRED = re.compile(
    r"(?:^|\s)(?:giám sát , điều hành|thi đua , khen thưởng|giáo dục , đào tạo|tổ chức , cán bộ|phòng , chống|bưu chính , viễn thông|khoa học , công nghệ|văn hóa , (?:thể thao|xã hội|khoa học)|quản lý , vận hành|giáo dục , (?:thanh niên|đào tạo)|hộ tịch , quốc tịch|dân cư , căn cước|kế toán , kiểm toán|sàng lọc , chẩn đoán|chiến lược , chính sách|nông dân , nông thôn|phát thanh , truyền hình)"
)
# What a centre does, two things in a row: "Trung tâm Nghiên cứu, đào tạo thiết kế vi mạch".
_TASK = (
    r"(?:nghiên cứu|đào tạo|phát triển|ứng dụng|chuyển giao|quản lý|điều hành|giám sát|khai thác|vận hành|tư vấn|hỗ trợ|xúc tiến|phổ biến|giáo dục|bồi dưỡng|huấn luyện|kiểm định|"
    r"thử nghiệm|phân tích|dự báo|lưu trữ|sáng tạo|thống kê|tiếp nhận|xử lý|đánh giá|thẩm định|kiểm nghiệm|sản xuất|cảnh báo|bảo tồn|phục hồi|nuôi dưỡng|chăm sóc|điều dưỡng|kiểm soát|phối hợp|cứu hộ|cứu nạn|thiết kế|tổng hợp|cung ứng)"
)
_TWO_TASKS = re.compile(rf"(?:{_TASK} , )+{_TASK} [\w,]")


def _is_second_task(run: Run, at: int) -> bool:
    """Whether the second of two things that a body does follows the comma, written small."""
    if at % _EACH != _EACH - 1 or not run.has(at + 1) or run[at + 1].capital:
        return False
    return bool(_TWO_TASKS.match(" ".join(t.folded for t in run.part(0, at + 4))))


_EACH = 3  # two syllables and the comma
_LEVELS = frozenset({"tỉnh", "thành", "tp", "huyện", "quận"})


def _is_placed(run: Run, at: int) -> bool:
    """Whether two small words with a level and its place follow the comma: "Đăng ký giao dịch, tài sản thành phố Hà Nội"."""
    words = run.part(at + 1, at + 6)
    small = all(word.word and not word.capital and word.folded not in STOP for word in words[:2])
    if not small or len(words) < 4 or words[2].folded not in _LEVELS:
        return False
    place = 4 if words[2].folded == "thành" else 3
    return len(words) > place and words[place].capital and not HEAD.match(" ".join(t.folded for t in words))


_THINGS = frozenset("đường phố chợ cầu người nhiều chính vợ chồng hơn gần khoảng".split())
# After "và": people of another body, or somebody's own.
_OTHERS = frozenset(
    {
        "đồng chí",
        "đại diện",
        "lãnh đạo",
        "một số",
        "tổ công",
        "tổ giúp",
        "tổ chỉ",
        "ban chỉ",
        "nhiều đơn",
        "các đơn",
        "các sở",
        "con trai",
        "con gái",
        "em trai",
        "em gái",
        "anh trai",
        "chị gái",
    }
)
# Bodies that follow a unit's name without a mark: "Cục X Bộ Y".
_PARENTS = re.compile(
    r"(?:bộ|sở|tổng cục|ủy ban|uỷ ban|ubnd|ủy ban nhân dân|hđnd|(?:tỉnh|thành|đảng|huyện|quận) (?:ủy|uỷ)|chính phủ|quốc hội|tập đoàn|tổng công ty)(?!\w)"
)


def opens_parent(run: Run, at: int) -> bool:
    """Whether a body that units belong to begins at the token."""
    return run[at].capital and bool(_PARENTS.match(" ".join(t.folded for t in run.part(at, at + 4))))


# Bodies that a unit stands before with a dash.
_OWNERS = re.compile(r"(?:cục|tổng cục|bộ|sở|chi cục|trường|học viện|bệnh viện|công an)(?!\w)")


def _opens_owner(run: Run, at: int) -> bool:
    """Whether a body that has units of its own begins at the token."""
    words = " ".join(t.folded for t in run.part(at, at + 4))
    return run[at].capital and bool(_OWNERS.match(words)) and not NO_ROOM.match(words)


def opens_body(run: Run, at: int) -> bool:
    """Whether a body's head noun begins at the token; science is no faculty: "Sở Giáo dục, Khoa học và Công nghệ"."""
    words = " ".join(t.folded for t in run.part(at, at + 4))
    return (
        run[at].capital
        and bool(HEAD.match(words))
        and not NO_ROOM.match(words)
        and not words.startswith("khoa học ")
    )


def _list_to_and(run: Run, at: int) -> bool:
    """Whether the words from `at` reach an "và" as one list of fields: no stop word, no mark but commas."""
    for place, token in enumerate(run.part(at, at + 9), at):
        if token.folded == "và":
            return True
        if not token.word and token.folded not in ",-":
            return False
        if not token.capital and (token.folded in STOP or _pair(run, place) in CLOSING):
            return False
    return False
