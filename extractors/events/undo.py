"""What came of an event that was not held: called off, put off, or told only to deny it."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.mentions.mention import MADE, Mention
from kg.mentions.plan import tasked
from kg.mentions.reading import Draft, Group, Reading
from kg.mentions.status import denied
from kg.model import Status

CANCELLED, POSTPONED, DENIED, WISHED = "cancelled", "postponed", "denied", "wished"
_OFF = r"(?:hủy bỏ|huỷ bỏ|hủy|huỷ|bãi bỏ|ngừng|dừng)"
_LATER = r"(?:tạm hoãn|tạm dừng|tạm ngừng|tạm lùi|trì hoãn|hoãn|lùi|dời|đẩy lùi)"
_ACT = r"(?:(?: (?:lại|bỏ|việc|kế hoạch|lịch|thời gian|thời điểm|ngày))*(?: (?:tổ chức|khai mạc|diễn ra))?(?: (?:các|toàn bộ|cả))?)"
_CALLS = re.compile(
    rf"(?<!\w)(?:(?P<later>{_LATER})|(?P<off>{_OFF}|(?:sẽ )?không (?:còn )?(?:tổ chức|tiến hành))){_ACT} $"
)
_PAST = re.compile(r"(?<!\w)(?:sau|từng|không|chưa|thay vì)(?: \w+){0,3} $")  # "sau khi hoãn", "không hoãn"
_NOT_YET = re.compile(
    r"(?<!\w)(?:chưa|chẳng|không)(?: (?:hề|thể|được|kịp|từng|cho|tiến hành|tổ chức|chính thức))*(?: (?:bất kỳ|bất cứ))?(?: (?:buổi|cuộc))? $"
)
# Between an event and what came of it: what says which event it is.
_WHICH = r"(?:[\s,()]|(?:của|do|tại|ở|vào|từ|đến|trong|cho|với|giữa|và|ngày|lúc|sáng|chiều|tối|dự kiến|tổ chức|diễn ra|khai mạc|theo kế hoạch|theo lịch|lẽ ra|ban đầu|được|lên lịch|ấn định|năm nay|này|nói trên|các|địa phương|bộ|ngành|tỉnh|thành phố|đơn vị|doanh nghiệp|toàn quốc|trực tuyến|thường kỳ|thường niên|lần|thứ|\d+)(?!\w))*"
_HOW = r"(?:(?:đã|vừa|sẽ|phải|buộc|có thể|được|bị|tạm thời|đành|chính thức|quyết định|xin|thông báo|lại)(?!\w)\s*)*"
_COMES = re.compile(
    rf"{_WHICH}{_HOW}(?:(?P<later>{_LATER})|(?P<off>{_OFF}|không(?: thể| còn| được)? (?:diễn ra|tổ chức|tiến hành))|(?P<yet>chưa(?: thể| được)? (?:diễn ra|tổ chức|tiến hành|khai mạc)))(?!\w)"
)
_HELD_AT_LAST = re.compile(
    r"[^.;:]*?(?<!\w)(?:đã|vừa|mới|chính thức)(?: được)? (?:khai mạc|diễn ra|tổ chức|bắt đầu)(?!\w)"
)
_HOUR = r"(?: (?:lúc )?\d{1,2}(?:h|g| giờ) ?\d{0,2})?"
_TO = re.compile(rf"(?<!\w)(?:sang|đến|tới){_HOUR}(?: (?:ngày|dịp))? $")
_MOVED = re.compile(
    rf"(?: lại)?(?: (?:lịch|thời gian|thời điểm|ngày))?(?: (?:tổ chức|khai mạc))? (?:sang|đến|tới|vào|qua|xuống){_HOUR}(?: (?:ngày|dịp))? $"
)
_NAMED = ("Agency", "Date", "Place", "System", "Person", "Title", "Group")
_REACH = 160
_CUES = ("hoãn", "lùi", "dời", "hủy", "huỷ", "dừng", "ngừng", "bãi bỏ", "không", "chưa", "chẳng")
_BEFORE = 60
# Who did these was there.
_THERE = frozenset({"speaker", "chair", "attendee", "witness", "signatory", "launcher", "host", "visitor"})


def undone(reading: Reading, group: Group) -> str:
    """`cancelled`, `postponed`, `denied` or `wished`, as the words around an event say; "" where it may have been held."""
    if is_denied(reading, group):
        return DENIED
    if all(
        _told_only(reading, mention, "requested") or _to_hold(reading, mention) for mention in group.mentions
    ):
        return WISHED
    said = {kind for mention in group.mentions if (kind := _said(reading, mention)) is not None}
    for kind in (CANCELLED, POSTPONED, DENIED):
        if kind in said:
            return "" if _took_place(reading, group) else kind
    return ""


_ABSENT = re.compile(
    r"(?<!\w)(?:(?:không|chưa|chẳng|phủ nhận|từ chối|bác tin|bác thông tin)(?: (?:thể|hề|được|kịp|đã|từng|việc|đến|tới))*"
    r" (?:tham dự|dự|tham gia|có mặt|phát biểu|chủ trì|điều hành|chứng kiến|ký|nhấn nút|cắt băng)|vắng mặt)(?!\w)"
)


# "Được sự đồng ý của UBND tỉnh, Sở A tổ chức hội nghị": the first name of that list allows or helps, the second holds it.
_ALLOWED = re.compile(
    r"(?<!\w)(?:với|nhờ|được)? ?sự (?:đồng ý|cho phép|nhất trí|chấp thuận|ủy quyền|uỷ quyền|phân công|quan tâm|giúp đỡ|hỗ trợ|bảo trợ|tài trợ|tạo điều kiện|chỉ đạo)[^.;]{0,40} (?:của|từ) (?:[^.,;]{2,80} và )?$"
    r"|(?:thực hiện|theo|căn cứ|hưởng ứng|triển khai|cụ thể hóa)(?: theo)? (?:sự )?(?:nghị quyết|quyết định|chỉ thị|kế hoạch|chương trình|đề án|công văn|công điện|thông báo|kết luận|hướng dẫn|chỉ đạo|ý kiến|phân công|lời kêu gọi|tinh thần|chủ trương)(?!\w)[^,;]{0,160} của $"
)


# "Thư ký của Bộ trưởng A phát biểu", "Thay mặt Thủ tướng A, Phó Thủ tướng B chủ trì": another does it.
_BESIDE = re.compile(
    r"(?<!\w)(?:(?:thư ký|trợ lý|phu nhân|vợ|chồng|con trai|con gái|gia đình|người nhà|luật sư)(?: riêng)?(?: của)?|(?:thay mặt|thừa ủy quyền|thừa uỷ quyền|thừa lệnh|theo ủy quyền|được sự ủy quyền)(?: của)?) $"
)
_HANDS = ("ủy quyền", "thay mặt", "uỷ quyền", "thừa lệnh")


def _is_beside(reading: Reading, agent: Mention) -> bool:
    """Whether the words before who takes part say that another does."""
    if reading.folded.endswith(("người đứng đầu ", "người đứng đầu các "), 0, agent.start):
        return True
    if agent.type not in ("Person", "Title"):
        return False
    led = _BESIDE.search(reading.folded, max(0, agent.start - 40), agent.start)
    if led is None:
        return False
    acting = any(word in led[0] for word in _HANDS)
    return not acting or reading.folded.startswith(", ", agent.stop)


def _only_allows(reading: Reading, agent: Mention) -> bool:
    """Whether who is told to organize only lets others do so."""
    sentence = reading.sentence_at(agent.start)
    floor = max(sentence.start if sentence else 0, agent.start - 240)
    # "A với sự bảo trợ của B và C đã tổ chức": C allows or helps as B does
    joint = agent.start - len(" và ") if reading.folded.endswith(" và ", 0, agent.start) else -1
    first = next((m.start for m in reading.mentions("Agency") if m.stop == joint), agent.start)
    return bool(_ALLOWED.search(reading.folded, floor, first))


# "tại Hội trường tầng 2 UBND xã A, Hội B tổ chức": where it was held, not who did.
_HALL = re.compile(
    r"(?:tại|ở) (?:hội trường|phòng họp|sảnh|khuôn viên|nhà làm việc|tầng \d)[^,;:]{0,30}(?: |, )$"
)

_NEXT = re.compile(r"(?: \([^()]{1,20}\))?, ")
_HOLDS = ("organizer", "co-organizer")


def _is_venue(reading: Reading, agent: Mention) -> bool:
    """Whether a body only says in whose hall something was held."""
    if agent.type not in ("Agency", "Unit") or not _NEXT.match(reading.folded, agent.stop):
        return False
    return _HALL.search(reading.folded, max(0, agent.start - 50), agent.start) is not None


def settle_absent(reading: Reading) -> None:
    """Nobody takes part who is said to have stayed away, "ông A không dự hội nghị", nor who only lets others do so."""
    kept = []
    for draft in reading.drafts:
        agent = draft.slots.get("agent") if draft.frame == "participation" else None
        if isinstance(agent, Mention):
            if draft.slots["role"] in _HOLDS and _only_allows(reading, agent):
                continue
            if _is_beside(reading, agent) or _is_venue(reading, agent):
                continue
            event = draft.slots.get("event")
            stop = event.start if isinstance(event, Mention) and event.start > agent.stop else draft.stop
            if draft.status == "stated" and _ABSENT.search(reading.folded, agent.stop, stop):
                draft = replace(draft, status="negated")
        kept.append(draft)
    reading.drafts[:] = kept


def is_denied(reading: Reading, group: Group) -> bool:
    """Whether every place that tells an event denies it."""
    for mention in group.mentions:
        sentence = reading.sentence_at(mention.start)
        floor = sentence.start if sentence else mention.start
        if not (
            _told_only(reading, mention, "negated")
            or denied(reading.folded, floor, mention.start, mention.stop)
        ):
            return False
    return True


def _told_only(reading: Reading, mention: Mention, status: Status) -> bool:
    """Whether the rule that reads an event from a verb reads it with this status alone."""
    if MADE not in mention.slots:
        return False
    told = {d.status for d in reading.drafts if d.rule == mention.rule and d.slots.get("event") is mention}
    return told == {status}


# "Thủ tướng giao Bộ A tổ chức Hội nghị B trong tháng 6/2023"
_TOLD_TO = re.compile(
    r"(?<!\w)(?<!được )(?<!theo )(?<!thực hiện )(?<!ban )(?<!ngoại )(?<!bàn )(?<!chuyển )(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công)(?! (?:của|thông|ban|lưu)(?!\w)) [^.;:]{2,120}? (?:tổ chức|chuẩn bị|chủ trì)(?: tốt)? $"
)


def _to_hold(reading: Reading, mention: Mention) -> bool:
    """Whether an event is named only where somebody is told to hold it."""
    sentence = reading.sentence_at(mention.start)
    if sentence is None or MADE in mention.slots:
        return False
    told = _TOLD_TO.search(reading.folded, sentence.start, mention.start)
    if told is None or re.search(r"(?<!\w)(?:đã|vừa)(?!\w)", told[0]):
        held = reading.folded[max(sentence.start, mention.start - len("tổ chức ")) : mention.start]
        return held == "tổ chức " and tasked(reading.folded, sentence.start, mention.start - len("tổ chức "))
    return True


def _said(reading: Reading, mention: Mention) -> str | None:
    """What the words just before or after a mention say came of the event."""
    sentence = reading.sentence_at(mention.start)
    if sentence is None:
        return None
    floor, stop = max(sentence.start, mention.start - _BEFORE), min(sentence.stop, mention.stop + _REACH)
    around = reading.folded[floor : mention.start], reading.folded[mention.stop : stop]
    if not [cue for cue in _CUES if cue in around[0] or cue in around[1]]:
        return None
    called = _CALLS.search(around[0])
    if called is not None and not _PAST.search(around[0][: called.start()]):
        return POSTPONED if called["later"] else CANCELLED
    if _NOT_YET.search(around[0]):
        return DENIED
    came = _came(reading, mention)
    if came is None or _HELD_AT_LAST.match(reading.folded, mention.stop + came.end(), sentence.stop):
        return None
    return POSTPONED if came["later"] else CANCELLED if came["off"] else DENIED


def _came(reading: Reading, mention: Mention) -> re.Match[str] | None:
    """The verb after a mention that says what came of it; bodies, days and places between left out."""
    sentence = reading.sentence_at(mention.start)
    assert sentence is not None
    words = list(reading.folded[mention.stop : min(sentence.stop, mention.stop + _REACH)])
    for other in reading.within(sentence, *_NAMED):
        if other.start >= mention.stop:
            for index in range(other.start - mention.stop, min(other.stop - mention.stop, len(words))):
                words[index] = " "
    return _COMES.match("".join(words))


def _took_place(reading: Reading, group: Group) -> bool:
    """Whether another sentence than the one that puts the event off tells of people there."""
    off = {
        s.index
        for m in group.mentions
        if _said(reading, m) is not None and (s := reading.sentence_at(m.start))
    }
    for draft in reading.drafts:
        here = reading.sentence_at(draft.start)
        there = draft.frame == "participation" and draft.status == "stated" and draft.slots["role"] in _THERE
        if (
            there
            and reading.group(draft.slots["event"]) is group
            and here is not None
            and here.index not in off
        ):
            return True
    return False


_SAID = (CANCELLED, POSTPONED)  # statuses that the graph has words for
_AFTER: dict[str, Status] = {
    CANCELLED: "negated",
    POSTPONED: "planned",
    DENIED: "negated",
    WISHED: "requested",
}


def settle_undone(reading: Reading, group: Group, kind: str) -> None:
    """Tell that an event was called off or put off; nothing of what was to happen there stands as done."""
    if not kind:
        return
    first = group.mentions[0]
    moved = _new_day(reading, group) if kind == POSTPONED else None
    kept = []
    for draft in reading.drafts:
        mine = any(reading.group(draft.slots.get(slot)) is group for slot in ("event", "part"))
        if mine and draft.frame == "event-date" and (moved is not None or _decided(reading, group, draft)):
            continue
        if mine and draft.status in ("stated", "inferred", "planned"):
            plain = draft.frame.startswith("event-") and kind in _SAID
            draft = replace(draft, status="planned" if plain else _AFTER[kind])
        kept.append(draft)
    reading.drafts[:] = kept
    for pact in reading.groups["Agreement"]:
        if all(any(m.covers(one) for m in group.mentions) for one in pact.mentions):
            pact.kept = False  # signed at no signing
    if kind in _SAID:
        slots: dict[str, object] = {"event": first, "status": kind}
        reading.tell(Draft("event-status", slots, first.start, first.stop, f"events.{kind}"))
    if moved is not None:
        said = {"date": moved.value, "basis": moved.slots["basis"], "expression": moved.slots["expression"]}
        start, stop = min(first.start, moved.start), max(first.stop, moved.stop)
        reading.tell(Draft("event-date", {"event": first, **said}, start, stop, "events.moved", "planned"))


def _decided(reading: Reading, group: Group, date: Draft) -> bool:
    """Whether a date is the day on which an event was put off: "Ngày 5/4, Bộ A quyết định hoãn hội nghị"."""
    told = (m for m in group.mentions if date.start < m.start <= date.stop)
    return any(_CALLS.search(reading.folded, max(date.start, m.start - _BEFORE), m.start) for m in told)


def _new_day(reading: Reading, group: Group) -> Mention | None:
    """The day that an event was moved to: "dời sang ngày 5/4"."""
    for mention in group.mentions:
        sentence = reading.sentence_at(mention.start)
        if sentence is None:
            continue
        called = _CALLS.search(reading.folded, max(sentence.start, mention.start - _BEFORE), mention.start)
        for date in reading.within(sentence, "Date"):
            before = reading.folded[mention.start : date.start]
            verb = list(re.finditer(rf"(?<!\w){_LATER}(?!\w)", before))
            moved = _MOVED.fullmatch(before, verb[-1].end()) if verb else called and _TO.search(before)
            if date.value and moved:
                return date
    return None
