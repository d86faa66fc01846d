"""Said as done, planned, asked for or denied: read from the words just before and inside a match."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.mentions.plan import plan_of
from kg.model import Status
from kg.text.letters import LOWER, UPPER

_PLANNED = re.compile(
    r"(?<!\w)(?:sẽ|dự kiến|dự định|sắp|chuẩn bị|có kế hoạch|phấn đấu|hướng tới|đến năm \d{4}"
    r"|(?<!công bố )(?<!ban hành )(?<!thực hiện )(?<!triển khai )(?<!phê duyệt )kế hoạch)(?!\w)"
)
_REQUESTED = re.compile(
    r"(?<!\w)(?:(?:đề nghị|yêu cầu|kiến nghị|đề xuất)(?! (?:của|trên|này)(?!\w))|cần|phải|nên"
    r"|(?<!ngoại )(?<!bàn )(?<!chuyển )giao|hãy"
    r"|(?<!phát biểu )(?<!dự )(?<!dự, )(?<!dự và )chỉ đạo(?! của(?!\w)))(?!\w)"
)
# Right before who acts, or the verb: what is only wished, promised or asked after, and what was missed.
_HOW = r"(?: (?:sớm|sẽ|được|chính thức|tiếp tục|tiến hành|có|thể))*\s*$"
_MEANT = re.compile(
    r"(?<!\w)(?:muốn|mong muốn|mục tiêu(?: là)?|hứa|cam kết|có thể|được phép|xin phép|kế hoạch|quyết tâm"
    r"|xác định(?: thời điểm| thời gian| mốc)?)" + _HOW
)
_WISHED = re.compile(
    r"(?<!\w)(?:mong|mong chờ|hy vọng|kỳ vọng|bao giờ|khi nào|(?:(?:xin|cho|lấy) ý kiến|bàn)(?: về)? việc)"
    + _HOW
)
_MISSED = re.compile(rf"(?<!\w)(?:lẽ ra|đáng lẽ|đáng ra|lỡ hẹn|chậm){_HOW}")
_IF = re.compile(r"(?<!\w)(?:nếu|giả sử)(?!\w)")
_MUST = re.compile(r"(?<!\w)(?:cần|phải|nên|hãy)(?!\w)(?! thơ)")
_NEGATED = re.compile(
    r"(?<!\w)(?:không|chưa|chẳng|bác bỏ|phủ nhận|từ chối|hoãn|hủy|huỷ)(?!\w)"
    r"(?! (?:chỉ|những|ngừng|thể thiếu))"
)
# What somebody says is not so, or what is only rumoured: all that follows in the sentence.
_DENIED = re.compile(
    r"(?<!\w)(?:(?:bác|bác bỏ|phủ nhận|đính chính|cải chính)(?: (?:mọi|các|những|toàn bộ|hoàn toàn|lại))?"
    r" (?:thông tin|tin|tin đồn|đồn đoán|việc|chuyện|khả năng|rằng|cáo buộc|nghi vấn)"
    r"|(?:hoàn toàn )?không (?:hề )?có (?:chuyện|việc)(?! làm)"
    r"|tin đồn)(?!\w)"
)
_CLAIM = re.compile(r"(?<!\w)(?:thông tin|tin|chuyện)(?!\w)(?! (?:học|và truyền thông))")
_UNTRUE = re.compile(
    r"[^.;!?]{0,120}(?<!\w)là (?:hoàn toàn |tin )?(?:không (?:đúng|chính xác|có thật|có cơ sở|có căn cứ)"
    r"|sai sự thật|bịa đặt|giả|thất thiệt)(?!\w)(?! (?:quy định|thẩm quyền|trình tự|quy trình))"
)
# One of these stands in every cue: words without any are a plain statement, and need no closer look.
_CUE = re.compile(
    "sẽ|dự|sắp|chuẩn bị|kế hoạch|phấn đấu|hướng tới|đến năm|đề nghị|yêu cầu|kiến nghị|đề xuất"
    "|cần|phải|nên|giao|hãy|chỉ đạo|không|chưa|chẳng|bác bỏ|phủ nhận|từ chối|hoãn|hủy|huỷ|nếu|giả sử"
    "|muốn|mong|mục tiêu|hứa|cam kết|có thể|được phép|xin phép|quyết tâm|xác định|hy vọng|kỳ vọng|bao giờ"
    "|khi nào|ý kiến|bàn |lẽ ra|đáng |lỡ hẹn|chậm"
)
# How far back a cue still governs a verb: about eight syllables, within the clause.
_REACH = 40
_DENIALS = ("tin", "bác ", "phủ nhận", "đính chính", "cải chính", "chuyện", "có việc")
_DENIAL = 200  # what is denied is told as a clause, with titles and names
_CLAUSE = re.compile(r"[.;:!?\"]|, (?!và|cùng)")


Spans = Sequence[tuple[int, int]]
_LOWER = re.compile(rf"\s+[{LOWER}]")
_MARK = re.compile(r"[:;\"“(–-]\s*$")
_NAME = re.compile(rf"\b[{UPPER}]\w*")


def _without_names(text: str, folded: str, start: int, stop: int, names: Spans, floor: int) -> str:
    """The folded words with every capitalised one, and every named stretch, blanked out.

    At `floor`, where the sentence begins, and after a mark that begins one, only two capitals make a name:
    "Cần Thơ", but not "Dự kiến".
    """
    words = list(folded[start:stop])
    for match in _NAME.finditer(text, start, stop):
        begins = match.start() == floor or _MARK.search(text, floor, match.start())
        if not (begins and _LOWER.match(text, match.end())):
            words[match.start() - start : match.end() - start] = " " * (match.end() - match.start())
    for first, last in names:
        for index in range(max(first, start), min(last, stop)):
            words[index - start] = " "
    return "".join(words)


def status_of(text: str, folded: str, floor: int, start: int, stop: int, names: Spans = ()) -> Status:
    """The status of what `text[start:stop]` says, in a sentence that begins at `floor`.

    `folded` is the folded text; a capitalised word is part of a name, never a cue ("ông Nên", "Cần Thơ"),
    and neither are the words of what is named at `names` (a seminar "hướng tới Chính phủ số").
    """
    reach = max(floor, start - _REACH)
    if denied(folded, floor, start, stop):
        return "negated"
    if (plan := plan_of(folded, floor, start, stop)) is not None:
        return plan
    if _CUE.search(folded, reach, stop) is None:
        return "stated"
    head = _without_names(text, folded, reach, start, names, floor)
    head = head[max((m.end() for m in _CLAUSE.finditer(head)), default=0) :]
    body = _without_names(text, folded, start, stop, names, floor)
    words = head + body
    if _NEGATED.search(words) or _MISSED.search(head):
        return "negated"
    if _PLANNED.search(words) or _MEANT.search(head):
        return "planned"
    if "nếu" in folded[reach:start] or "giả sử" in folded[reach:start]:
        clause = max((m.end() for m in _CLAUSE.finditer(folded, reach, start)), default=reach)
        if _IF.search(folded, clause, start):
            return "requested"  # told of, and not said to be so
    if _REQUESTED.search(head) or _WISHED.search(head) or _MUST.search(body):
        return "requested"
    return "stated"


def denied(folded: str, floor: int, start: int, stop: int) -> bool:
    """Whether a sentence from `floor` on tells what `start`-`stop` says only to deny it, or as a rumour."""
    head = folded[max(floor, start - _DENIAL) : start].rpartition(";")[2]
    for cue in _DENIALS:
        if cue in head:
            break
    else:
        return False
    return bool(_DENIED.search(head) or (_CLAIM.search(head) and _UNTRUE.match(folded, stop)))
