"""Speech verbs that give nobody's words, and speakers named by the end of their titles."""

from __future__ import annotations

import re

from extractors.events.owned import holder
from extractors.shape import stands
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import Sentence

# "phát biểu tại Hội nghị": where, and no words.
_PLACED = re.compile(
    r"(?: khai mạc| bế mạc| kết luận| chỉ đạo| chào mừng| đề dẫn)?\s+(?:tại|trong) (?!\w+ (?:là|đã|sẽ)(?!\w))(?:(?! rằng )[^.,:;])*"
    r"| (?:khai mạc|bế mạc|kết luận|chỉ đạo|chào mừng|đề dẫn)(?:(?! rằng )[^.,:;])*"
)
_SPOKE = ("phát biểu", "trao đổi", "chia sẻ", "trình bày")
_OPENS = re.compile(r" (?:khai mạc|bế mạc|kết luận|chỉ đạo|chào mừng|đề dẫn)(?: [^.,;:]{1,60})?, ")


def only_named(reading: Reading, mention: Mention, sentence: Sentence, stop: int) -> bool:
    """Whether the words after a speech verb only say what speech it is, and where."""
    spoke = reading.folded.endswith(_SPOKE, mention.start, mention.stop)
    placed = _PLACED.match(reading.folded, mention.stop, stop) if spoke else None
    ends = placed is not None and _where_only(reading, placed.end(), stop)
    return ends or _hands_over(reading, mention, sentence)


def _where_only(reading: Reading, at: int, stop: int) -> bool:
    """Whether nothing follows where a speech was held, but the next of a list or the day of it."""
    if at == stop or reading.text[at] == ";":
        return True
    day = next((d for d in reading.mentions("Date") if d.start == at + 2), None)
    return reading.text.startswith(", ", at) and day is not None and day.stop >= stop


def _hands_over(reading: Reading, mention: Mention, sentence: Sentence) -> bool:
    """Whether another speaks after the speech is only named: "Thừa ủy quyền của A phát biểu khai mạc, ông B nói …"."""
    named = _OPENS.match(reading.folded, mention.stop, sentence.stop)
    return named is not None and any(m.start >= named.end() for m in reading.within(sentence, "Speech"))


# Between a person and a further title: the rest of a body's name that was read only in part.
_REST = re.compile(r" (?:và|-|–|tại|của)[^.;:\"“]{2,70}, $")
# Between a person and the last of the titles in an apposition: "ông A, Ủy viên …, Bí thư Đảng ủy, Tổng Giám đốc Đài X".
_TITLES = re.compile(r"(?:,| -| –) [^.;:\"“]{2,160}(?:,| và| -| –) $")


# The same, where the person was read to the middle of a body's name: "… Đảng bộ Chính phủ, Bí thư Đảng ủy".
_NAME_REST = re.compile(r" [^\W\d_a-zđ]\w*(?: \w+){0,4}, $")
_OF = (" của ", " thuộc ", " đến từ ", " làm việc tại ")  # "chuyên gia A của Viện B cho rằng"
# "ông A, Trưởng phòng X của người nước ngoài, thuộc Cục Y cho biết"
_UNIT_OF = re.compile(r" [^.;:,\"“]{2,60}, (?:trực )?thuộc ")
_DASHED = re.compile(r" [^.;:,\"“]{2,90} [-–] $")


def headed(reading: Reading, title: Mention, sentence: Sentence) -> Mention | None:
    """The person whose title it only ends: "ông A, Cục trưởng X và Y, Phó Chủ tịch Hội Z nhấn mạnh"."""
    body = title.type in ("Agency", "Unit")
    if not body and (title.type != "Title" or reading.group(title) is not None):
        return None
    if not body and (person := holder(reading, title)) is not None:
        return person
    role = next((r for r in reading.within(sentence, "Role") if r.stop + 1 == title.start), None)
    start = role.start if body and role is not None else title.start
    before = [p for p in reading.within(sentence, "Person") if p.stop <= start]
    if not before:
        return None
    between = reading.text[before[-1].stop : start]
    if body and role is None:
        apart = between in _OF or _DASHED.fullmatch(between) or _UNIT_OF.fullmatch(between)
    else:
        apart = _REST.fullmatch(between.casefold()) or (_TITLES if body else _NAME_REST).fullmatch(between)
    return before[-1] if apart else None


def apposed(reading: Reading, mention: Mention, sentence: Sentence) -> Mention | None:
    """The person whom "đại diện Công ty X" only stands beside: "ông A, đại diện Công ty X, khẳng định"."""
    if mention.rule != "quotes.by-people-of":
        return None
    before = [p for p in reading.within(sentence, "Person") if p.stop < mention.start]
    beside = before and reading.text[before[-1].stop : mention.start] in (", ", " - ", " – ", ", là ")
    return before[-1] if beside else None


def known_leader(reading: Reading, mention: Mention) -> bool:
    """Whether "lãnh đạo Bộ A" is a person who has that post and was quoted before."""
    if mention.rule != "quotes.by-people-of" or not reading.folded.startswith("lãnh đạo", mention.start):
        return False
    body = reading.group(mention.slots["speaker"])
    heads = [
        reading.group(d.slots["person"])
        for d in reading.drafts
        if d.frame == "membership" and reading.group(d.slots.get("organization")) is body
    ]
    quoted = [reading.group(d.slots["speaker"]) for d in reading.drafts if d.frame == "quotation"]
    return any(head is one for head in heads for one in quoted)


# "Chưa ai tại Sở A xác nhận", "Hội A chỉ đạo, giao B tổ chức", "Cục A ghi nhận, cảnh báo 1.010 cuộc": no words of theirs.
_NOBODY = re.compile(r"(?<!\w)(?:chưa|không)(?: có)? (?:ai|người nào)(?: (?:tại|ở|của|trong))? $")
# "Đại diện gia đình ca sĩ A cho biết": another speaks for A.
_KIN = re.compile(
    r"(?<!\w)(?:(?:gia đình|người nhà|người thân|vợ|chồng|con trai|con gái)(?: của)?|(?:luật sư|thư ký|trợ lý|người phát ngôn) của)(?: \w+ -)? $"
)
_DEED = re.compile(r"(?:ghi nhận|chỉ đạo|cảnh báo|hỏi|bảo trợ)$")


def says_nothing(reading: Reading, mention: Mention) -> bool:
    """Whether nobody speaks, or the verb is only the first of what a body does."""
    speaker = mention.slots["speaker"]
    if not isinstance(speaker, Mention):
        return False
    near = reading.folded, max(0, speaker.start - 32), speaker.start
    if stands(near[0], (" ai ", " người nào "), *near[1:]) and _NOBODY.search(*near):
        return True
    if speaker.type == "Title" and reading.group(speaker) is None and _is_passive(reading, speaker):
        return True  # "Theo dự thảo được Bộ trưởng Công an thông tin trước đó"
    if speaker.type in ("Person", "Title") and _KIN.search(*near):
        return True
    if speaker.type == "Agency" and _silent(reading, mention, speaker):
        return True
    if reading.folded.endswith(" ban chỉ đạo", mention.start, mention.stop):
        return True  # "Trưởng Ban chỉ đạo cải cách tư pháp"
    first = reading.folded.startswith(", ", mention.stop) and _DEED.search(
        reading.folded, mention.start, mention.stop
    )
    asks_another = reading.folded.endswith(" hỏi", mention.start, mention.stop)
    return bool(first) and (speaker.type in ("Agency", "Unit") or asks_another)


# "Trợ lý ảo của Tòa án nhân dân tối cao đã trả lời …": what a body has does not speak for it, as people and reports do.
_FOR_IT = re.compile(
    r"(?<!\w)(?:đại diện|lãnh đạo|cán bộ|chuyên gia|chuyên viên|quan chức|nhân viên|phát ngôn|người|kỹ sư|giám đốc|chủ tịch|trưởng|thành viên|báo cáo|số liệu|thống kê|thông tin|thông báo|thông cáo|"
    r"nguồn tin|tính toán|dự báo|khảo sát|nghiên cứu|đánh giá|công bố|trang|website|cổng|fanpage|phía)(?!\w)[^.,;:]*$"
)
# "Hội nghị lần thứ 8 Ban Chấp hành Đảng bộ đánh giá tình hình": the body names the meeting.
_MEETING = re.compile(
    r"(?<!\w)(?:hội nghị|phiên họp|kỳ họp|đại hội|cuộc họp)(?: lần thứ \w+| toàn thể| thường kỳ)? $"
)
# "một số đơn vị thuộc Bộ A đã nêu ý kiến"
_PARTS = re.compile(r"(?:đơn vị|cơ quan|doanh nghiệp|trường|bệnh viện)(?: \w+)? (?:trực )?thuộc $")
_COUNT = re.compile(r" (?:có )?(?:\d|hơn |gần |khoảng |trên )")
_ELSEWHERE = frozenset({"quotes.according-to", "quotes.that-is", "quotes.by-people-of", "quotes.opened"})


def _silent(reading: Reading, mention: Mention, body: Mention) -> bool:
    """Whether a body near a verb of speech says nothing there."""
    folded = reading.folded
    told = mention.value != "report" or mention.rule == "quotes.according-to"
    if _invited(reading, mention, body) or (told and _in_words(reading, body)):
        return True
    if folded.endswith("ghi nhận", mention.start, mention.stop) and _COUNT.match(folded, mention.stop):
        return True  # "Trung tâm A ghi nhận 326 cuộc tấn công"
    if mention.rule in _ELSEWHERE:
        return False
    near = (folded, max(0, body.start - 60), body.start)
    owned = folded.endswith(" của ", 0, body.start) and not _FOR_IT.search(*near)
    owned = owned or _PARTS.search(*near) is not None
    return owned or _MEETING.search(*near) is not None


def _is_passive(reading: Reading, speaker: Mention) -> bool:
    return reading.folded.endswith(("được ", "do "), 0, speaker.start)


def _in_words(reading: Reading, body: Mention) -> bool:
    """Whether a body is named in somebody's own words: "“Bộ A đánh giá cao nỗ lực của tỉnh”, ông B nói"."""
    start, stop = reading.text.rfind("\n", 0, body.start) + 1, reading.text.find("\n", body.stop)
    before, after = reading.text[start : body.start], reading.text[body.stop : stop if stop >= 0 else None]
    closed = re.search("[“”]", after)
    if closed is not None:
        return closed.group() == "”" and before.count("“") > before.count("”")
    return before.count('"') % 2 == 1 and after.count('"') % 2 == 1


def _invited(reading: Reading, mention: Mention, body: Mention) -> bool:
    """Whether a body only ends the clause before: "dự Hội nghị theo lời mời của Chính phủ Nhật Bản, đề nghị …"."""
    after = reading.text.startswith(", ", body.stop) and body.stop < mention.stop
    return after and reading.folded.endswith(("lời mời của ", "cùng với ", "phối hợp với "), 0, body.start)


_ASKS = ("đề nghị", "yêu cầu", "giao", "kiến nghị")


def asks(reading: Reading, mention: Mention) -> bool:
    """Whether the words asked for are another's to do."""
    return mention.value == "request" or reading.folded.endswith(_ASKS, mention.start, mention.stop)


_AIM = re.compile(r"(?<!\w)(?:để|nhằm) \w+(?: \w+)?$")


def urges(reading: Reading, mention: Mention) -> bool:
    """Whether a body only spreads a spirit, "Ban Giám đốc quán triệt tinh thần …", or is met to some end, "để đánh giá"."""
    if mention.rule == "quotes.by-people-of" and _AIM.search(reading.folded, mention.start, mention.stop):
        return True
    speaker = mention.slots["speaker"]
    if not isinstance(speaker, Mention) or speaker.type not in ("Agency", "Unit"):
        return False
    if mention.value in ("stress", "affirm") and _ASKED.search(
        reading.folded, max(0, speaker.start - 16), speaker.start
    ):
        return True
    acts = mention.value in ("request", "pledge") or mention.rule in ("quotes.inform", "quotes.opinion")
    return (acts and mention.rule != "quotes.by-people-of") and bool(
        _DOES.search(reading.folded, speaker.stop, mention.stop)
        or (
            _OBJECT.search(reading.folded, max(0, speaker.start - 32), speaker.start)
            and not _STATED.search(reading.folded, mention.start, mention.stop)
        )
    )


# What a body does, and no words of its own: it pledges, has directed, will ask.
_DOES = re.compile(r"(?<!\w)(?:quán triệt|cam kết|hứa|cảm ơn|đôn đốc|nhắc nhở|đã chỉ đạo|sẽ(?: \w+){1,4})$")
# Before a body that is spoken to, or of: "giao Sở A thông báo …", "được Bộ B chỉ đạo", "quan hệ với C, bày tỏ".
_OBJECT = re.compile(r"(?<!\w)(?:giao|yêu cầu|đề nghị|giao cho|gửi|được|do|bởi|người đứng đầu|\d\.) $")
# "đề nghị Sở A lưu ý …", "yêu cầu UBND huyện nhấn mạnh …": what is asked of a body is not said by it
_ASKED = re.compile(rf"(?<!\w)(?:{'|'.join(_ASKS)}) $")
_STATED = re.compile(r"(?:cho biết|cho hay|cho rằng|khẳng định|nhấn mạnh|thông tin)$")
