"""Whether a verb of speech is followed by words said, and whose they are."""

from __future__ import annotations

import re

from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_OPENS = r"(?:(?:khai mạc|bế mạc|kết luận|chỉ đạo|chào mừng|mở đầu|đáp từ|tham luận|ý kiến|nhận nhiệm vụ|giao nhiệm vụ)(?!\w)\s*)*"
# "phát biểu tại hội thảo": where it was said, and not what.
_WHERE = re.compile(
    rf"{_OPENS}(?:tại|trước|trong|bên lề|ở|nhân|(?:hội nghị|hội thảo|diễn đàn|tọa đàm|buổi|phiên|cuộc|lễ|chương trình|đại hội|kỳ họp)(?!\w))(?! (?:đây|kia|tiên|hết|mắt|thời gian|bối cảnh|những năm|năm|giai đoạn|hết))[^,:;\"“”]*"
)
_TALKS = re.compile(r"(?:phát biểu|chia sẻ|thông tin|trả lời|trao đổi|trình bày|nói|nêu ý kiến|bày tỏ)$")
# "trả lời báo chí", "trao đổi quà lưu niệm": to whom, or what is handed over.
_TO_WHOM = re.compile(
    r"(?:\d|báo chí|báo (?=[^\W\d_])|phỏng vấn|phóng viên|nhà báo|các nhà báo|chất vấn|câu hỏi|các câu hỏi|đài (?=[^\W\d_])|truyền hình|thư|bạn đọc|độc giả|cử tri)[^,:;\"“”]*"
)
_HANDED = re.compile(
    r"(?:quà|các quà|tặng phẩm|kỷ niệm chương|bản ghi nhớ|biên bản|các biên bản|văn kiện|các văn kiện|công hàm|thư|danh thiếp|thỏa thuận|các thỏa thuận|hợp đồng|hồ sơ|văn bản|cờ|chứng nhận)(?!\w)"
)
# "trao đổi về hợp tác", "thông báo kết quả": what the talk or the notice is about, and no words.
_TOPIC = re.compile(
    r"(?:về|thêm về|cụ thể|kỹ|sâu|rộng rãi|làm rõ|một số|nhiều|các|những|nội dung|thông tin|ý kiến|kinh nghiệm|với|cùng|tại|vấn đề|biện pháp|phương hướng)(?!\w)"
)
# "trao đổi, học tập kinh nghiệm": what was done besides talking.
_DOES_TOO = re.compile(
    r"(?:học (?:tập|hỏi)|chia sẻ|làm việc|thảo luận|thống nhất|hợp tác|phối hợp|giao lưu|tham quan|tìm hiểu|nghiên cứu|nắm bắt|tháo gỡ|bàn)(?!\w)"
)
# "trình bày về chuyển đổi số", "trình bày những kết quả nổi bật": the subject of a talk.
_SHOWN = re.compile(
    r"(?:và|về|tham luận|báo cáo|tóm tắt|tờ trình|dự thảo|dự án|ý tưởng|mô hình|nghiên cứu|công trình|sáng kiến|(?:các|những|một số|nhiều)? ?(?:nội dung|kết quả|kinh nghiệm|giải pháp|chuyên đề|thành tựu|chủ đề|bài|đề án|kế hoạch|khái quát))(?!\w)"
)
_NOTICE = re.compile(
    r"(?:kết quả|kết luận|kế hoạch|tuyển|danh sách|lịch|mời|thời gian|chương trình|nội dung|chỉ tiêu|điểm|đường dây nóng|số điện thoại)(?!\w)"
)
# "có công điện gửi công an các tỉnh", "thông tin được A cho biết tại buổi họp báo sáng 21/5": to whom and where.
_ASKED = re.compile(
    r"(?<!\w)(?:yêu cầu|đề nghị|kiến nghị|cho biết|về|thông báo|báo cáo|chỉ đạo|hướng dẫn|nêu|xin|:)(?!\w)"
)
_AT = re.compile(
    r"(?:tại|trong|ở) (?:buổi|cuộc|phiên|hội nghị|hội thảo|họp báo|lễ|tọa đàm)(?: (?!có |đã |sẽ |là |được |cần )[\w/]+){0,12}\.?"
)
# "ủng hộ 3 triệu đồng", "ủng hộ Quỹ vắc xin": what is given; "theo đánh giá của A, từ đó cải thiện …": none of A's words.
_GIVEN = re.compile(
    r"(?:\d|hơn \d|gần \d|trên \d|quỹ|số tiền|tiền|(?:các |những )?(?:phần )?quà |vật tư|trang thiết bị|đồng bào|người dân vùng|cho )"
)
_LED = re.compile(r"(?:từ đó|qua đó|góp phần)(?!\w)")
_CLAUSE = re.compile(
    r"(?:r(?<!\w.)ằng|l(?<!\w.)à)(?!\w)"
)  # "rằng" or "là": the letter first, to which `re` runs
# After a name and a comma, who the person is: what follows belongs to it.
_FORMER = r"nguyên|khi còn là|khi đang là|khi là|lúc còn là|lúc là|khi giữ chức"
_ONCE = re.compile(rf",? (?:{_FORMER}) $")
_WHO = re.compile(
    rf",? (?:{_FORMER}|giám đốc|cục trưởng|vụ trưởng|chánh|chủ tịch|thủ trưởng|trưởng|phó|quyền|thành viên|ủy viên|cán bộ|chuyên gia|đội trưởng)(?!\w)[^;:.\"“”]{{0,120}}$"
)
_FOR = re.compile(
    r",? (?:(?:người )?bào chữa|luật sư bảo vệ|đại diện theo ủy quyền|người đại diện|thay mặt|con trai|con gái|vợ|chồng|mẹ|cha|bố)(?: (?:cho|của))*(?!\w)[^;:.\"“”]{0,120}$"
)
_WHO_IS = {"Person": _FOR, "Title": _ONCE}


def says(reading: Reading, mention: Mention, start: int, stop: int) -> bool:
    """Whether the words `start`-`stop` after a verb are said: not where, to whom or with what it was."""
    verb, words = reading.folded[mention.start : mention.stop], reading.folded[start:stop]
    if verb.endswith("trao đổi") and "về việc" in reading.folded[mention.stop : start]:
        return False
    if _CLAUSE.search(words) or reading.folded[mention.stop : start].strip(" ,"):
        return True
    if (
        (_TALKS.search(verb) and words.startswith("và "))
        or (verb.endswith(" gửi") and not _ASKED.search(words))
        or _AT.fullmatch(words)
    ):
        return False
    if verb.endswith("trao đổi") and any(p.match(words) for p in (_HANDED, _TOPIC, _DOES_TOO)):
        return False
    if verb.endswith("trình bày") and _SHOWN.match(words):
        return False
    if verb.endswith("thông báo") and _NOTICE.match(words):
        return False
    if verb.endswith(("trả lời", "trao đổi")) and _TO_WHOM.fullmatch(words):
        return False
    if verb.endswith("ủng hộ") and _GIVEN.match(words):
        return False
    if mention.value == "report" and _LED.match(words):
        return False
    if verb.endswith("hỏi") and any(m.start == start for m in reading.mentions("Person", "Title")):
        return False
    return not (_TALKS.search(verb) and _WHERE.fullmatch(words))


_DASH = re.compile(r" ?[-–] \w+(?: \w+)?$")


def _closed(reading: Reading, mention: Mention, speaker: Mention) -> bool:
    """Whether a dash closes what is told of the speaker before the verb: "ông A - người sáng lập B - khẳng định"."""
    apart = mention.rule == "quotes.after-apposition" and speaker.type == "Person"
    return apart and bool(_DASH.search(reading.folded, speaker.stop, mention.stop))


def voice(reading: Reading, mention: Mention) -> object:
    """Who speaks: the person whose apposition the name before the verb only closes, else that name.

    "Thượng tá A, Trưởng phòng PA05, Công an tỉnh B, cho biết" is said by A.
    """
    speaker = mention.slots["speaker"]
    sentence = reading.sentence_at(mention.start)
    if isinstance(speaker, Mention) and sentence is not None and _closed(reading, mention, speaker):
        people = [p for p in reading.within(sentence, "Person") if p.stop <= mention.stop]
        return people[-1] if people else speaker
    if (
        not isinstance(speaker, Mention)
        or sentence is None
        or reading.text[speaker.stop : speaker.stop + 1] != ","
    ):
        return speaker
    for person in reading.within(sentence, "Person"):
        names = [n for n in reading.within(sentence, "Name") if person.holds(n.start, n.stop)]
        if person.stop >= speaker.start or not names:
            continue
        told = any(
            person.stop < m.start and m.stop < mention.stop for m in reading.within(sentence, "Speech")
        )
        of = _WHO_IS.get(speaker.type, _WHO)
        if not told and of.match(reading.folded[names[0].stop : speaker.start]):
            return person
    return speaker
