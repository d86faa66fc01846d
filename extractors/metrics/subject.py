"""What a figure is said of: a system, a body or a place, as the words around it show."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.iris import PROVINCE, depth
from extractors.metrics.called import Called, is_unread
from extractors.metrics.elsewhere import Elsewhere, last_before
from extractors.metrics.owner import giver, is_aside, is_home, owner, whole_of, without_donor
from extractors.shape import stands
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import Sentence

# The province, the town: no system and no body named before.
_WHOLE = re.compile(
    r"(?<!\w)(?:toàn|cả|trên địa bàn) (?P<level>tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?!\w)"
)
# "Theo Sở Y tế, thành phố có 237 ca": the town itself has them.
_ITSELF = re.compile(
    r"(?<!tỉnh)(?<!huyện)(?<!ngành)(?<!phố), (?P<level>tỉnh|thành phố)(?: (?:này|ta))?(?: (?:hiện|đã|đang|cũng|chỉ|còn))* (?:có|ghi nhận|đạt|thu hút|tiếp nhận|xử lý|đón)(?!\w)[^.;:,]{0,40}$"
)
_WHOLES = ("toàn ", "cả ", "địa bàn ", ", thành phố ", ", tỉnh ")  # one of them stands in every match of both
_PROVINCIAL = ("tỉnh", "thành phố")
# After one of these something else is spoken of: "8/11 huyện hoàn thành; riêng huyện A chưa đạt".
_ELSE = re.compile(
    r"[;:]|(?<!\w)(?:riêng|trong khi|còn|nhưng|song|ngoại trừ|trừ|trong bối cảnh|so với|cao hơn|thấp hơn)(?!\w)"
)


def _nearest(known: Sequence[Mention], start: int) -> Mention | None:
    """The last system before a figure, else the last body, else the last place."""
    last = {m.type: m for m in known if m.stop <= start}
    return last.get("System") or last.get("Agency") or last.get("Place")


class Subjects:
    """What the figures of one article are said of."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._elsewhere = Elsewhere(reading)
        self._called = Called(reading)
        self._inside: tuple[Sentence | None, list[Mention]] = None, []
        self._told: list[Mention] | None = None  # but for what is named only beside that

    def of(self, sentence: Sentence, start: int, stop: int) -> Mention | None:
        """A system, else a body, else a place before the figure in the sentence; then after; then before that.

        `start` to `stop`: the number; what it counts follows it.
        """
        reading, known = self._reading, self._named(sentence)
        if whole := _whole(reading, sentence, start, known):
            return whole
        if _is_mean(reading, sentence, start):
            return self._elsewhere.nation(start)
        if _is_national(reading, sentence, (start, stop), known) and (
            nation := self._elsewhere.nation(start)
        ):
            return nation
        if self._told is None:
            self._told = [m for m in known if not is_aside(reading, m)] or known
        known = self._told
        known = _without_reporter(reading, sentence, known, start)
        if gives := giver(reading, known, start):
            return gives
        known = without_donor(reading, known, start)
        if owns := owner(reading, known, start) or whole_of(reading, known, start, stop):
            return owns
        source = _source(reading, sentence, known, start)
        known = [m for m in known if m is not source]
        if item := _listed(reading, sentence, known, (start, stop)):
            return item
        if firm := self._called.of(sentence, known, start):
            return firm
        if before := _nearest(known, start):
            return None if _NEXT.fullmatch(reading.text, before.stop, start) else before
        if known and _OWN.match(reading.text, known[0].stop):
            return None  # "Shopee chiếm 65%, TikTok Shop 25%": each of them has its own
        if known and not _ELSE.search(reading.folded, stop, max(stop, known[0].start)):
            return known[0]
        if not known and is_unread(reading, sentence.start, start):
            return None
        other = self._elsewhere.of(sentence, start, stop)
        if source is not None and (other is None or other.start > stop) and _is_own(reading, source):
            return source
        return other

    def _named(self, sentence: Sentence) -> list[Mention]:
        """What the sentence names that figures may be of."""
        if self._inside[0] is not sentence:
            inside = self._reading.within(sentence, "System", "Agency", "Place")
            held = [m for m in inside if self._reading.group(m) and not is_home(self._reading, m)]
            self._inside = sentence, self._elsewhere.without_statistics(held)
            self._told = None
        return self._inside[1]


# "Viettel: 26,73%, Mobifone: 24,59%"
_ROW = re.compile(r"(?: \([^()]{1,40}\))?: ?(?:(?:khoảng|gần|hơn|trên|đạt|có|là) ){0,2}")
_ROWS = (":", " (")  # how each begins
_INTO = tuple(f" {word} " for word in ("trên", "trong", "vào", "lên", "qua"))


def _listed(
    reading: Reading, sentence: Sentence, known: list[Mention], figure: tuple[int, int]
) -> Mention | None:
    """Whose an item of a list is: "Viettel: 26,73%", "S có 133 triệu dữ liệu; 137.578 văn bản được cập nhật trên T; …"."""
    for mention in known:
        opens = reading.folded.startswith(_ROWS, mention.stop)
        if opens and _ROW.fullmatch(reading.folded, mention.stop, figure[0]):
            return mention
    begin = reading.folded.rfind(";", sentence.start, figure[0])
    if begin < 0:
        return None
    end = reading.folded.find(";", figure[1], sentence.stop)
    item = [m for m in known if begin < m.start and (end < 0 or m.stop <= end)]
    if not item or item[0].start < figure[1] or item[0].type != "System":
        return None
    return item[0] if reading.folded.endswith(_INTO, 0, item[0].start) else None


# "TikTok Shop 25%, Lazada 6%": the second is of a name that nothing is known of.
_OWN = re.compile(r" (?:là |đạt |chiếm )?[0-9][0-9.,]* ?%")
_NEXT = re.compile(
    r" (?:là |đạt |chiếm )?[0-9][0-9.,]* ?%(?:,| và|;) (?:và )?[^\W\d_a-z][\w.]*(?: [^\W\d_a-z][\w.]*){0,3} (?:là |đạt |chiếm )?"
)
_REPORTS = re.compile(
    r"[^.;:,]{0,30}?,? (?:(?:đã|cũng|vừa) )?(?:cho biết|cho hay|thông tin|thông báo|công bố|ước tính|ước(?! đạt)|đánh giá|nhận định|dẫn|ghi nhận|cho rằng|khẳng định|viết|nêu|dự báo)(?!\w)"
)


def _without_reporter(
    reading: Reading, sentence: Sentence, known: list[Mention], start: int
) -> list[Mention]:
    """What is named in a sentence but for the body that only reports of another: "Bộ A cho biết Hà Nội chiếm 75%"."""
    before = [m for m in known if m.stop <= start]
    if len(before) < 2 or before[0].type != "Agency":
        return known
    last = 0
    while last + 2 < len(before) and _ALSO.fullmatch(
        reading.folded, before[last].stop, before[last + 1].start
    ):
        last += 1  # "Báo cáo của Google, Temasek và Bain & Company ước quy mô …"
    said = _REPORTS.match(reading.folded, before[last].stop, before[last + 1].start)
    source = reading.folded.startswith("theo ", sentence.start) and before[0].start <= sentence.start + 24
    speech = reading.folded.startswith(": ", before[last].stop) and reading.within(sentence, "Person")
    told = said or speech or (source and reading.folded.startswith((", ", "), "), before[last].stop))
    return known[known.index(before[last]) + 1 :] if told else known


_ALSO = re.compile(r", | và |, và ")


# "Theo thống kê của X, 30% …", "Khảo sát mới nhất của X cho thấy 45% …": X counted, and is not what was counted.
_STUDY = r"(?:thống kê|số liệu|khảo sát|nghiên cứu|điều tra|ước tính|dự báo|tính toán|dữ liệu|báo cáo)(?: [^\W\d_]+){0,4}?"
_SOURCE = re.compile(rf"(?:(?:cũng |còn )?(?:theo|dẫn) )?(?:các |một |kết quả )?{_STUDY} (?:của|từ|do) $")
_AT = re.compile(r"(?:riêng )?(?:tại|ở) ")  # "Tại Việt Nam, theo điều tra của X, …"
_SHOWS = re.compile(
    r"(?: \([^()]*\))?(?: tại [^.;:,]{2,40}(?=,))?(?:,| (?:công bố|thực hiện)?[^.;:,\d]{0,24}(?:cho thấy|chỉ ra|cho biết))"
)


def _source(reading: Reading, sentence: Sentence, known: list[Mention], start: int) -> Mention | None:
    """The body whose statistics the sentence opens with, if no other body stands before the figure."""
    before = [m for m in known if m.stop <= start and m.type == "Agency"]
    if len(before) != 1:
        return None
    begin = sentence.start
    for place in known:
        if place.type == "Place" and _AT.fullmatch(reading.folded, sentence.start, place.start):
            begin = place.stop + len(", ")
            break
    if not _SOURCE.fullmatch(reading.folded, begin, before[0].start):
        return None
    return before[0] if _SHOWS.match(reading.folded, before[0].stop, start) else None


def _is_own(reading: Reading, source: Mention) -> bool:
    """Whether a body of this country counts, whose field it is: figures of no one else are its own."""
    group = reading.group(source)
    return group is not None and (group.iri is None or group.iri.startswith("org/vn/"))


# "63 tỉnh trung bình 86,98%", "trung bình cả nước là 50%": all of them, not the one spoken of.
_ALL = r"(?:cả nước|toàn quốc|(?:63|34) (?:tỉnh|địa phương)(?:,? thành(?: phố)?)?|các (?:tỉnh|địa phương|bộ)(?:,? (?:thành phố|ngành))?)"
_AVERAGE = re.compile(
    rf"(?<!\w)(?:(?:trung bình|bình quân)(?: chung)?(?: của)? {_ALL}|{_ALL},? (?:trung bình|bình quân))(?: (?:là|đạt|chỉ|ở mức))* \(?$"
)


# "Theo Tổng cục Thủy sản, diện tích thả nuôi trên địa bàn cả nước gần 637.000 ha"
_NATIONWIDE = re.compile(
    r"(?:, |trên (?:địa bàn |phạm vi )?|(?:cho biết|cho hay|rằng),? |(?<!\w)(?:hiện|hiện nay|đến nay),? )(?:cả nước|toàn quốc)(?!\w)[^.;,]{0,40}$"
)
# "Thủ tướng đặt mục tiêu đến năm 2025, 50% dân số …": for the country.
_PREMIER = re.compile(
    r"(?:[^.;:,]{2,40}, )?(?:thủ tướng|chính phủ)(?!\w)[^.;:]{0,40}? (?:đặt|đề ra|nêu|nhắc lại|xác định)(?: ra)? (?:các )?mục tiêu(?!\w)"
)
_PROVINCES = re.compile(r" (?:tỉnh|địa phương)(?!\w)")
# "Bộ A cho biết kim ngạch xuất khẩu của cả nước đạt 300 tỷ USD, tăng 10%"
_OF_ALL = re.compile(
    r" của (?:cả nước|toàn quốc)(?: [^\W\d_]+| [\d/]+){0,8}?,? (?:(?:đã|chỉ|vẫn|ước) )*(?:đạt|ước|là|bằng|khoảng|tăng|giảm|lên|còn|ở mức)(?!\w)[^.;:]{0,60}$"
)
_CLAUSE = 140  # characters


def _is_nationwide(
    reading: Reading, sentence: Sentence, number: tuple[int, int], known: list[Mention]
) -> bool:
    """Whether a figure is told of all the country, and only bodies are named before it."""
    at, stop = number
    before = [m for m in known if m.stop <= at]
    if not _are_bodies(before):
        return False
    before = [m for m in before if m.type == "Agency"]
    if not before and _PREMIER.match(reading.folded, sentence.start, at):
        return True
    central = before and all((m.iri or "").startswith("org/vn/bo-") for m in before)
    if central and _PROVINCES.match(reading.folded, stop):
        return True  # "Bộ Y tế cho biết đã có 33 tỉnh triển khai"
    if before and _NATIONWIDE.search(reading.folded, max(sentence.start, at - 60), at):
        return True
    return _is_of_all(reading, max(before[-1].stop if before else sentence.start, at - _CLAUSE), at)


def _are_bodies(named: list[Mention]) -> bool:
    """Whether only bodies are named, but for places inside something else; `named`: in order, the longest first."""
    held = 0  # where what begins no later ends
    for at, mention in enumerate(named):
        twin = at + 1 < len(named) and named[at + 1].covers(mention)
        if mention.type != "Agency" and (mention.type == "System" or not (mention.stop <= held or twin)):
            return False
        held = max(held, mention.stop)
    return True


def _is_of_all(reading: Reading, floor: int, at: int) -> bool:
    """Whether the clause of a figure speaks of something of all the country."""
    end = at + len("ước") if reading.folded.startswith("ước ", at) else at
    return reading.folded.find(" của ", floor, at) >= 0 and bool(_OF_ALL.search(reading.folded, floor, end))


# "Bộ Tài chính cho biết, nợ công bằng 42,2% GDP": of the country, whoever tells it.
_STATE = re.compile(
    r"(?<!\w)(?:gdp|cpi|chỉ số giá tiêu dùng|lạm phát|(?:dư )?nợ (?:công|chính phủ|quốc gia)|(?:bội chi|thâm hụt) ngân sách(?!,? (?:của )?(?:địa phương|tỉnh|thành phố|huyện|xã)(?!\w)))(?!\w)[^.;]{0,90}$"
)
_RATE = re.compile(r"%|tỷ|tỉ|lần")
# "Tổng cục Hải quan cho biết xuất khẩu đạt 64,8 tỷ USD": so are its exports, told by who counts them.
_TRADE = ("xuất khẩu", "nhập khẩu", "xuất siêu", "nhập siêu", "kim ngạch")
_TELLERS = re.compile(r"(?:tổng )?cục (?:hải quan|thống kê)|bộ (?:công thương|tài chính|kế hoạch và đầu tư)")
_MACRO = ("gdp", "cpi", "giá tiêu dùng", "lạm phát", "nợ ", "ngân sách")


def _is_of_nation(reading: Reading, sentence: Sentence, at: int, known: list[Mention]) -> bool:
    """Whether a figure of the country's economy is told where no place is named before it."""
    near, before = reading.folded[sentence.start : at], [m for m in known if m.stop <= at]
    if any(m.type == "Place" for m in before):
        return False
    if any(word in near for word in _TRADE):
        return bool(before) and all(_TELLERS.fullmatch(reading.folded, m.start, m.stop) for m in before)
    told = any(word in near for word in _MACRO) and _STATE.search(near)
    return bool(told) and not reading.notes.get("province")


def _whole(reading: Reading, sentence: Sentence, at: int, known: list[Mention]) -> Mention | None:
    """The place meant by "toàn tỉnh" before the figure, if nothing was named since."""
    if not stands(reading.folded, _WHOLES, sentence.start, at):
        return None
    said = [*_WHOLE.finditer(reading.folded, sentence.start, at)] or [
        *_ITSELF.finditer(reading.folded, sentence.start, at)
    ]
    if not said or any(said[-1].end() <= m.start < at for m in known):
        return None
    groups = reading.groups["Place"]
    if said[-1]["level"] in _PROVINCIAL:
        groups = [
            g for g in groups if (g.iri or "").startswith("place/vn/") and depth(str(g.iri)) == PROVINCE
        ]
    else:
        groups = [g for g in groups if g.features.get("level")]
    home = [g for g in groups if g.iri == reading.notes.get("province")]
    meant = home or (groups if len(groups) == 1 else [])
    return last_before(meant[0], at) if meant else None


def _is_mean(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Whether the words before a number make it a mean of the whole country."""
    mean = reading.folded.find("bình", sentence.start, at) >= 0
    return mean and _AVERAGE.search(reading.folded, sentence.start, at) is not None


def _is_national(reading: Reading, sentence: Sentence, at: tuple[int, int], known: list[Mention]) -> bool:
    """Whether a number, from its start to its stop, is of the whole country."""
    rate = _RATE.search(reading.folded, at[0], at[1] + 5) is not None
    return (rate and _is_of_nation(reading, sentence, at[0], known)) or _is_nationwide(
        reading, sentence, at, known
    )
