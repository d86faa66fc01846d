"""Acts that are told by who issued them and what they are about: "Nghị quyết của Bộ Chính trị về …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.documents.law import TYPES, cut
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

UNNUMBERED = (
    "nghị quyết",
    "nghị định",
    "quyết định",
    "chỉ thị",
    "thông tư",
    "pháp lệnh",
    "công điện",
    "kết luận",
)
_ACT = re.compile(
    rf"(?<!\w)(?P<type>{'|'.join(UNNUMBERED)})(?: mới| chuyên đề| riêng)?(?: của (?P<issuer>(?:[^,.;:\"“()]|(?<=tp)\.){{3,60}}?))?"
    r" (?P<verb>về việc|về|quy định về|quy định|phê duyệt|ban hành|thành lập|sắp xếp|phân bổ|bãi bỏ|kéo dài|thí điểm|điều chỉnh|hướng dẫn|sửa đổi)"
    r" (?P<title>(?:(?!(?:,| và) nghị quyết (?:về|quy định))[^.;:\"“”()]|(?<=tp)\.){8,240})"
)
_ISSUED = re.compile(
    r"(?<!\w)(?:ký|ban hành|thông qua|công bố|trao|trình|dự thảo|hoàn thiện|soạn thảo|thẩm định|lấy ý kiến(?: về)?)\s+(?:ban hành\s+|dự thảo\s+)?$"
)
_PLURAL = re.compile(r"(?<!\w)(?:các|những|nhiều|một số|mọi|bằng|có)(?: dự thảo| tờ trình)?\s+$")
# Decisions on staff, and what is no subject.
_STAFF = re.compile(
    r"(?:bổ nhiệm|điều động|luân chuyển|phân công|nghỉ|khen|tặng|kỷ luật|miễn nhiệm|công tác cán bộ|công tác nhân sự|nhân sự|cán bộ|việc này|vấn đề)(?!\w)"
)
# Who issues acts of each kind that are spoken of without a number.
_HIGH = re.compile(
    r"(?:chính phủ|thủ tướng|quốc hội|ủy ban thường vụ quốc hội|ubtvqh|bộ chính trị|ban bí thư|ban chấp hành trung ương|chủ tịch nước|bộ trưởng|bộ |"
    r"(?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|chủ tịch ubnd) \w|ban thường vụ|tỉnh ủy|thành ủy)"
)
# "Theo Chỉ thị của Thủ tướng về …, tỉnh đặt mục tiêu …": the sentence goes on after the comma.
_LEAD = re.compile(
    r"(?:theo|thực hiện|triển khai|căn cứ|trước|sau|từ|với|ngay sau|trong|ngày [\d/-]+)(?!\w)[^,;]{0,40}$"
)
_COMMA = re.compile(r",(?! (?:giai đoạn|định hướng|tầm nhìn))")
_FREE = frozenset({"nghị quyết", "nghị định", "chỉ thị", "pháp lệnh"})
_SHORTEST = 4  # words of a title
# "Nghị quyết của HĐND tỉnh về sửa đổi, bổ sung Nghị quyết 11/2017/NQ-HĐND": the one amended is named.
_AMENDS = re.compile(r"(?:việc )?(?:sửa đổi|bổ sung|thay thế|bãi bỏ)[^.;]{0,80}? (?:số )?\d{1,4}/\d{4}/")


def unnumbered(reading: Reading) -> Iterator[Mention]:
    """Each act of one issuer on one subject; none of several ("các nghị quyết của …"), none on staff."""
    for match in reading.find(_ACT, reading.openings("law-head")):
        sentence = reading.sentence_at(match.start())
        if sentence is None or not _single(reading, match):
            continue
        stop = min(match.end(), sentence.stop)
        if _LEAD.match(reading.folded, sentence.start, match.start()):
            comma = _COMMA.search(reading.text, match.start("title"), stop)
            stop = comma.start() if comma else stop
        words = cut(reading.text[match.start("title") : stop])
        if len(words.split()) < _SHORTEST or _AMENDS.match(words):
            continue
        stop = match.start("title") + len(words)
        issues = match["verb"] == "ban hành" and words[0].isupper()  # "ban hành Quy định về …": its title
        verb = "" if issues or match["verb"].startswith("về") else match["verb"] + " "
        slots: dict[str, object] = {"kind": TYPES[match["type"]], "number": "", "title": verb + words}
        yield Mention(match.start(), stop, "Law", "documents.about", verb + words, slots=slots)


# "thông qua 2 nghị quyết, gồm: Nghị quyết về A và Nghị quyết về B"
_LIST = re.compile(
    r"(?<!\w)(?:ban hành|thông qua|trình|trình bày|công bố) [^.:;]{0,40}(?:nghị quyết|nghị định)[^.:;]{0,40}:(?: |[^.:]*(?: và|,|;) )$"
)


def _listed(reading: Reading, at: int) -> bool:
    """Whether the act at the offset is one of a list of those passed or laid before."""
    if not reading.folded.endswith((": ", " và ", ", ", "; "), 0, at) or not reading.text[at].isupper():
        return False
    sentence = reading.sentence_at(at)
    return sentence is not None and bool(_LIST.search(reading.folded, sentence.start, at))


def _single(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the words tell of one act, known by its issuer or by its being issued here."""
    before = max(0, match.start() - 24), match.start()
    if _PLURAL.search(reading.folded, *before) or _STAFF.match(match["title"]):
        return False
    if _asked_for(reading, match.start()):
        return False
    if match["issuer"]:
        approved = match["type"] != "quyết định" or match["verb"] == "phê duyệt"
        return approved and bool(_HIGH.match(match["issuer"]))
    if match["type"] not in _FREE or (
        match["verb"] in ("thành lập", "sắp xếp") and match["type"] != "nghị quyết"
    ):
        return False
    passed = _PASSED.search(match["title"])
    return bool(_ISSUED.search(reading.folded, *before) or passed or _listed(reading, match.start()))


# "trình Quốc hội ban hành Nghị quyết quy định về …": still to be made.
_TO_BE = re.compile(
    r"(?<!\w)(?:trình|đề nghị|đề xuất|kiến nghị|tham mưu|xin ý kiến)(?: (?:với|cho|lên))? (?:[^.,;:\"“”\d]{0,30}(?<!\w))?(?:quốc hội|chính phủ|thủ tướng|bộ chính trị|hđnd|hội đồng nhân dân|cấp có thẩm quyền|ubnd|ủy ban thường vụ)(?!\w)[^.;:\"“”\d]{0,50}(?:ban hành|thông qua|xây dựng|sớm có)(?: một| dự thảo)? $"
)


# "Nghị quyết về kế hoạch vốn vừa được Quốc hội thông qua"
_PASSED = re.compile(
    rf"(?<!sẽ)(?<!cần)(?<!chưa)(?<!phải)(?: vừa| đã|,)* (?:được|do) (?:{_HIGH.pattern})[^,.;]{{0,40}}? ?(?:thông qua|ban hành|ký)(?!\w)"
)


_REACH = 110  # characters before a document that say who is asked for it
_BY_PROPOSAL = frozenset({"nghi-dinh", "thong-tu"})


def still_to_be(reading: Reading, law: Mention) -> bool:
    """Whether a decree or circular is only asked for: "trình Chính phủ ban hành Nghị định quy định về …"."""
    if law.slots["number"] or law.slots["kind"] not in _BY_PROPOSAL:
        return False
    return _asked_for(reading, law.start)


def _asked_for(reading: Reading, at: int) -> bool:
    """Whether the words before a document say that somebody is asked to issue it."""
    return _TO_BE.search(reading.folded, max(0, at - _REACH), at) is not None
