"""Meetings that a verb names ("tổ chức họp Ban Chỉ đạo"), and "chương trình" where it means the event told of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.shape import places
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

# What a body "tổ chức", and the one thing that people also "chủ trì", "dự", …
_HOLDS = re.compile(
    r"(?P<head>khai trương|khánh thành|khởi công|động thổ|phát động|ra mắt|(?:hoạt động )?kỷ niệm(?= (?:\d+ năm|ngày)(?!\w))|sơ kết|tổng kết|giao ban|mít tinh|gặp mặt|(?:chương trình )?họp mặt|ra quân"
    r"|bàn giao(?= (?:nhiệm vụ|công việc|công tác|chức vụ|trụ sở|chức danh)(?!\w))|công bố(?= (?:các |và trao )?(?:quyết định|nghị quyết)(?!\w))"
    r"|trao(?: tặng)?(?= (?:thẻ|quà|quyết định|giải thưởng|bằng|học bổng|giấy|huân chương|danh hiệu|kỷ niệm chương|máy tính)(?!\w)))(?!\w)"
)
_MEETS = re.compile(r"(?P<head>họp(?! (?:báo|lớp|nhóm|tổ dân|chi bộ|không giấy|định kỳ)(?!\w)))(?!\w)")
_SITS = re.compile(
    r"(?<!\w)(?:tổ chức|đồng chủ trì|chủ trì|điều hành|triệu tập|tiến hành|tham dự|dự|phát biểu tại|kết luận) $"
)
_LED = re.compile(r"(?P<head>họp)(?= dưới sự (?:đồng )?(?:chủ trì|chủ tọa|điều hành)(?!\w))")
# "chủ trì tiếp công dân": heard on a day, while the law and the board of that name are none
_HEARS = re.compile(r"(?P<head>tiếp công dân(?: định kỳ| đột xuất| thường xuyên)?)(?!\w)")
_HELD = {
    "tiếp công dân": "tiep-cong-dan",
    "họp": "cuoc-hop",
    "giao ban": "cuoc-hop",
    "sơ kết": "hoi-nghi-so-ket",
    "tổng kết": "hoi-nghi-tong-ket",
    "mít tinh": "le-ky-niem",
    "gặp mặt": "cuoc-gap",
    "họp mặt": "cuoc-gap",
    "ra quân": "le-phat-dong",
    "khai mạc": "le-khai-mac",
    "khai trương": "khai-truong",
    "khánh thành": "le-khanh-thanh",
    "khởi công": "le-khoi-cong",
    "động thổ": "le-khoi-cong",
    "phát động": "le-phat-dong",
    "ra mắt": "le-ra-mat",
    "kỷ niệm": "le-ky-niem",
    "bàn giao": "le-trao-tang",
    "công bố": "le-cong-bo",
    "trao": "le-trao-tang",
    "trao tặng": "le-trao-tang",
    "vinh danh": "le-vinh-danh",
    "tôn vinh": "le-vinh-danh",
    "công bố trao": "le-cong-bo",
    "công bố và trao": "le-cong-bo",
    "công bố, trao": "le-cong-bo",
}
_ASIDE = re.compile(r"^(?:hoạt động|chương trình) | (?:định kỳ|đột xuất|thường xuyên)$")
# "giúp các xã tổ chức họp", "khi tổ chức họp": no meeting that was held.
_ANY = re.compile(
    r"(?<!\w)(?:việc|khi|để|giúp|cần|phải|có thể|thường xuyên|định kỳ|nhằm|hỗ trợ|phục vụ|không|nên|hằng|hàng)(?: \w+){0,8} $|(?<!\w)thường $"
)
# "Tham dự khai mạc, có …", "Phát biểu tại khai mạc, …"
_OPENING = re.compile(
    r"(?:d(?<!\w.)ự|p(?<!\w.)hát biểu tại) (?P<head>khai mạc|bế mạc|khai giảng|bế giảng)(?=[,.;]| (?:có|còn có|và phát biểu|và đánh trống)(?!\w))"
)
_AT_OPENING = ("dự khai ", "dự bế ", "tại khai ", "tại bế ")  # one of them is in all such words
_OPENED = {"khai": "le-khai-mac", "bế": "le-be-mac"}
# "Phát biểu tại chương trình, …", "Chương trình có sự tham dự của …": the event, as no plan or course is.
_THERE = re.compile(r"(?<!\w)(?:tại|dự|trong khuôn khổ) \Z")
_PROGRAMME = re.compile(r"chương trình(?=,| (?:có|còn có|này|trên)(?!\w))")
_OPENS = re.compile(
    r"(?<![^\n.!?] )(?<!\w)chương trình(?= (?:có sự (?:tham|hiện|góp|có)|được tổ chức|diễn ra|(?:do|được) [^.;]{3,80} tổ chức))"
)
_THIS_IS = re.compile(
    r"đây (?:cũng |còn )?là (?:một )?(?P<this>hoạt động|chương trình|sân chơi)(?= [^.;:“”\"]{0,60}?(?<!\w)do [^.;]{3,90} tổ chức)"
)


# "Viettel chính thức khởi công xây dựng nhà máy A", "UBND tỉnh khai trương Trung tâm Phục vụ hành chính công"
_HOUSE = r"(?= (?:trung tâm|bộ phận|văn phòng|phòng|viện|câu lạc bộ|liên minh|mạng lưới|tổ|đội)(?!\w))"
_BUILDS = re.compile(
    r"(?: \([^()]{1,40}\))?(?: (?:đã|vừa|mới|chính thức|long trọng|phối hợp|cùng|được|thực hiện|cắt băng|phát lệnh))* "
    rf"(?P<head>khởi công|động thổ|khánh thành|(?:khai trương|ra mắt){_HOUSE}|(?<=được )khai trương"
    r"|khai mạc(?= (?:ngày(?! (?:làm|họp|thứ|đầu))|tháng|mùa|trại|liên hoan|hội diễn|hội thao|giải) [^\W\d_])"
    r"|phát động(?= (?:phong trào|chiến dịch|cuộc vận động|tháng|đợt|giải thưởng|chương trình|hưởng ứng|thi đua|cao điểm|ra quân)(?!\w))"
    r"|công bố(?:,? (?:và )?trao)?(?= (?:các )?(?:quyết định|nghị quyết) (?:thành lập|bổ nhiệm|điều động|giao|về|của|nghỉ|cho|tiếp nhận|phân công)(?!\w))"
    r"|(?:vinh danh|tôn vinh)(?= (?:các |\d+ )?(?:doanh nghiệp|tập thể|cá nhân|đơn vị|tổ chức|sản phẩm|giải pháp|nền tảng)(?!\w)))(?!\w)"
)
_BUILT = (
    "khai mạc",
    *("khởi công", "động thổ", "khánh thành", "khai trương", "ra mắt", "phát động", "vinh danh", "tôn vinh"),
    *("công bố quyết", "công bố các quyết", "công bố nghị", "trao quyết", "trao các quyết"),
)


def _built(reading: Reading, found: list[Mention]) -> Iterator[Mention]:
    """What a body or a place breaks ground for, opens, calls for or makes known on a day, or what is opened then."""
    for verb in _BUILT:
        if verb in reading.folded:
            break
    else:
        return
    for body in reading.mentions("Agency", "Place", "Person"):
        match = _BUILDS.match(reading.folded, body.stop)
        sentence = reading.sentence_at(body.start) if match else None
        if match is None or sentence is None or sentence.kind == "title":
            continue
        start, stop = match.span("head")
        days = [d for d in reading.within(sentence, "Date") if d.slots["kind"] in ("date", "relative")]
        taken = any(
            m.start <= start < m.stop or (match["head"] == "khai mạc" and m.start == stop + 1) for m in found
        )
        taken = taken or any(s.start == stop + 1 for s in reading.within(sentence, "System"))
        if days and days[0].start < body.start and not taken:
            yield _event(start, stop, _HELD[match["head"]], back=False)


def _told(folded: str) -> Iterator[re.Match[str]]:
    """Where the text tells of what is held or sat in."""
    for at in places(folded, "tổ chức "):
        if match := _HOLDS.match(folded, at + len("tổ chức ")):
            yield match
    for at in places(folded, " họp"):
        match = _MEETS.match(folded, at + 1)
        if match is not None and _SITS.search(folded, max(0, at - 20), at + 1):
            yield match
    for at in places(folded, " họp dưới sự "):
        if match := _LED.match(folded, at + 1):
            yield match
    for at in places(folded, "chủ trì tiếp công dân"):
        if match := _HEARS.match(folded, at + len("chủ trì ")):
            yield match


def _by_body(reading: Reading, at: int) -> bool:
    """Whether a named body is said to meet: what it does is told by its verb."""
    near = (a.stop for a in reading.mentions("Agency") if at - len(" đã vừa họp ") <= a.stop < at)
    return any(reading.folded[stop:at].strip() in ("", "đã", "vừa", "đã vừa", "sẽ", "đang") for stop in near)


def _programmes(folded: str, first: int) -> Iterator[tuple[int, int]]:
    """Where "chương trình" or the like speaks of an event, behind the first that is told."""
    for at in places(folded, "chương trình", first):
        match = _PROGRAMME.match(folded, at)
        if match is None or _THERE.search(folded, max(first, at - len(" trong khuôn khổ ")), at) is None:
            match = _OPENS.match(folded, at)
        if match is not None:
            yield match.span()
    for at in places(folded, "đây ", first):
        if match := _THIS_IS.match(folded, at):
            yield match.span("this")


def verbal(reading: Reading, found: list[Mention]) -> Iterator[Mention]:
    """The meetings told by "họp"; what "chương trình" speaks of, where an event was told before."""
    for match in _told(reading.folded):
        start = match.start("head")
        before = _SITS.sub("", reading.folded[max(0, start - 80) : start])
        led = _LED.match(reading.folded, start) and _by_body(reading, start)
        if not any(m.start <= start < m.stop for m in found) and not (led or _ANY.search(before)):
            yield _event(
                match.start("head"),
                match.end("head"),
                _HELD[_ASIDE.sub("", match["head"])],
                back=False,
            )
    yield from _built(reading, found)
    opened = [words for words in _AT_OPENING if words in reading.folded]
    for match in _OPENING.finditer(reading.folded) if opened else ():
        start, stop = match.span("head")
        yield _event(start, stop, _OPENED[match["head"].split()[0]], back=True)
    first = min((m.start for m in found), default=len(reading.folded))
    for start, stop in _programmes(reading.folded, first):
        if reading.sentence_at(start) is not None and not any(m.start <= start < m.stop for m in found):
            yield _event(start, stop, "su-kien", back=True)


def _event(start: int, stop: int, kind: str, *, back: bool) -> Mention:
    """An event mention of a few plain words."""
    slots: dict[str, object] = {"kind": kind, "qualifiers": [], "plural": False, "weak": True}
    return Mention(
        start, stop, "Event", "events.verbal", kind, slots=slots | {"back": back, "definite": back}
    )
