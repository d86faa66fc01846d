"""What a system named before is said to do: its name ends there."""

from __future__ import annotations

import re

from extractors.shape import Run
from extractors.systems.evidence import TECHNOLOGY
from extractors.systems.heads import HEAD
from extractors.systems.words import BY_ITSELF, CHAIN, CLOSERS, COMMAND, DONE, OBJECTS
from extractors.verbs import ACTS, acts
from extractors.verbs import VERBS as DEEDS
from kg.mentions.reading import Reading

# What a system does with another, or for somebody: no part of its name.
_LINKS = "kết nối|tích hợp|liên thông|chia sẻ|đồng bộ|trao đổi"
_JOINS = rf"(?:{_LINKS})"
_WITH = re.compile(
    rf"{_JOINS}(?:,? (?:và )?(?:{_JOINS}|dữ liệu|thông tin|hai chiều|thành công|trực tiếp))* (?:với|tới|đến|vào|sang|cùng)(?!\w)|{_JOINS} (?={HEAD.pattern})|thu hút (?:được |hơn |gần |trên |khoảng |hàng |đông |nhiều |sự )*(?:\d|triệu|nghìn|trăm|người|khách|quan tâm|đảo)"
)
_HELPS = "hỗ trợ|cung cấp|tiếp nhận|cho phép|thu hút"
_FOR = re.compile(
    rf"(?:{_HELPS}) (?:cho )?(?:người|công dân|doanh nghiệp|cán bộ|các|bà con|nông dân|hơn|gần|trên|\d)"
)


def _firsts(*verbs: str) -> frozenset[str]:
    """The first words of verbs."""
    return frozenset(verb.split()[0] for verb in verbs)


_DOING = _firsts("tự động", *COMMAND)  # how what `_does` knows begins
_DEEDS = _firsts(*DEEDS) | ACTS  # and `_deed`
# How all that a system does begins: of no other word need be asked what it says.
ACTING = _firsts(*_LINKS.split("|"), *_HELPS.split("|")) | _DOING | _DEEDS


def does(reading: Reading, run: Run, at: int) -> bool:
    """Whether the words at a token of `ACTING` say what the system does: "Cổng A kết nối với …", "VNeID hỗ trợ người dân"."""
    token = run[at]
    if _WITH.match(reading.folded, token.start) or _does(reading, run, at) or _deed(run, at):
        return not _lettered(reading, run, at)
    return at > 0 and run[at - 1].capital and bool(_FOR.match(reading.folded, token.start))


def _lettered(reading: Reading, run: Run, at: int) -> bool:
    """Whether a task and letters end a name that has no capital yet: "hệ thống quản lý thuế tích hợp TMS"."""
    if not at or not run.has(at + 2) or any(t.capital for t in run.part(0, at)):
        return False
    last = run[at + 2]
    short = _LETTERS.fullmatch(last.text) and not TECHNOLOGY.fullmatch(last.text)
    return bool(short) and last.start not in reading.capitals("System")


_LETTERS = re.compile(r"[A-ZĐ]{3,6}")
# What a task named next belongs to: "Cổng thông tin tuyển sinh", "Phần mềm quản lý chi trả".
_LEADS = frozenset(
    "thông tin|quản lý|đăng ký|hỗ trợ|dịch vụ|phục vụ|trực tuyến|công tác|tra cứu|giám sát|tiếp nhận|dữ liệu|xử lý|tự động|theo dõi|phản ánh|hồ sơ|thủ tục|chương trình|trả lời".split(
        "|"
    )
)


def _deed(run: Run, at: int) -> bool:
    """Whether the words at a token are what the system named before it does or undergoes."""
    if not at or run[at].folded not in _DEEDS or opens(run, at) or run[at - 1].folded == "không":
        return False  # "Hệ thống thu phí không dừng"
    if run.has(at + 1) and f"{run[at].folded} {run[at + 1].folded}" in DEEDS:
        before = f"{run[at - 2].folded} {run[at - 1].folded}" if at > 1 else ""
        return before not in _LEADS
    return acts(run, at)


def _does(reading: Reading, run: Run, at: int) -> bool:
    """Whether a task at a token is done by the system named before it: "Hệ thống báo cáo quốc gia xử lý hồ sơ"."""
    if run[at].folded not in _DOING:
        return False
    if BY_ITSELF.match(reading.folded, run[at].start):
        return True
    if not run.has(at + 1) or f"{run[at].folded} {run[at + 1].folded}" not in COMMAND:
        return False
    if reading.folded.startswith("chuyển đổi số", run[at].start):
        return False
    if at and run[at - 1].folded in JOINTS:
        return False
    end = run[at + 1].stop
    named_for = opens(run, at) and reading.folded.startswith(" tự động", end)
    if DONE.match(reading.folded, end) and not named_for:
        return True  # "Hệ thống giám sát tự động kho ngoại quan" is named for what it does
    if at == 0:
        more = CHAIN.match(reading.folded, end)
        return more is not None and counted(reading, more.end())
    before = reading.folded[run[0].start : run[at - 1].stop]
    if before == "quốc gia" and reading.folded.endswith(_BARE, 0, run[0].start):
        return False  # "Hệ thống quốc gia quản lý ca bệnh"
    if at > 1 and (CLOSERS.search(before) or ends_place(reading, run[at - 1].stop) or run[at - 1].capital):
        return True
    if OBJECTS.search(before) or opens(run, at):
        return False
    pairs = [f"{run[i].folded} {run[i + 1].folded}" for i in range(at - 1)]
    return "quốc gia về" in before or any(pair in COMMAND for pair in pairs[: at - 2])


_BARE = ("hệ thống ", "nền tảng ")  # heads that say nothing of the task
JOINTS = ("và", ",", "&", "-")


def opens(run: Run, at: int) -> bool:
    """Whether a task at a token is what the system is named for: right after its head or another task."""
    before = f"{run[at - 2].folded} {run[at - 1].folded}" if at > 1 else ""
    return at == 0 or run[at - 1].folded in JOINTS or before in COMMAND


def ends_place(reading: Reading, end: int | None) -> bool:
    """Whether a known place ends there."""
    return end in reading.stops("Place")


def counted(reading: Reading, at: int) -> bool:
    """Whether what stands there says that it is done to so many, not of what kind it is."""
    return bool(DONE.match(reading.folded, at)) and not reading.folded.startswith(" tự động", at)
