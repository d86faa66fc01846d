"""Figures of private persons, of the dead, of those that nothing is known of: not of the body that tells of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.metrics.reason import COUNT, MONEY, Case, Reason, followed, led
from extractors.shape import CAPITAL
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text.letters import UPPER

# "129 người thiệt mạng": a body that tells of the dead has none of its own.
_DEAD = re.compile(
    r"(?:người|nạn nhân|bệnh nhân|trẻ em|công nhân|hành khách)(?: đã| bị)* (?:chết|tử vong|thiệt mạng|mất tích|thương|bị thương|thương vong)(?!\w)"
)
_FINED = re.compile(r"(?<!\w)bị (?:xử )?phạt(?: [^\W\d_]+){0,3}\s*$")
# Sums of a crime.
_CRIME = re.compile(
    r"(?<!\w)(?:thu giữ|tang vật|chiếm đoạt|cướp|lấy trộm|đánh bạc|khai nhận|đối tượng|bị can|bị cáo|nạn nhân|kẻ gian)(?!\w)[^.;]{0,80}$"
)
_OVERALL = re.compile(r"(?<!\w)(?:tổng|toàn quốc|cả nước|trên địa bàn|vụ)(?!\w)")
# "có người thu nhập 10 triệu đồng, có hộ bán được 300 tấn"
_SOMEONE = re.compile(
    r"(?<!\w)có (?:người|hộ|gia đình|nhà)(?! (?:dân|dùng|sử dụng|kinh doanh|nghèo))(?!\w)[^.;,\d]{0,40} $"
)
# "bắt A và 2 người khác": no count of the body that did.
_OTHERS = re.compile(r" người khác(?!\w)")
# "100% địa phương cam kết đồng hành cùng X": they, not X.
_ALONG = re.compile(r"(?<!\w)đồng hành (?:cùng|với)(?: các)? $")
_SAYS = re.compile(
    r":|(?<!\w)(?:cho biết|cho hay|nói|báo cáo|nhấn mạnh|thông tin|thông báo|khẳng định|đánh giá|cho rằng|yêu cầu|đề nghị|chia sẻ|nêu|dẫn|ghi nhận|kỳ vọng|phát biểu|kiến nghị|chỉ đạo|công bố|kể|ước tính|lưu ý|chỉ rõ|chỉ ra|trình bày|phân tích|cảnh báo|dự báo|giới thiệu|ký|phê duyệt|ban hành|lý giải|đề xuất|trả lời|bày tỏ|quyết định)(?!\w)"
)
_HELD_BY = ("của ", "cho ", "với ", "do ", "bởi ", "về ", "theo ", "gồm ", "như ")
_TELLER = re.compile(r"(?<!\w)(?:cô|nạn nhân|bị hại)(?!\w)(?! (?:giáo|nhi|gái|dâu|bé))")
_LIVES = (" ở ", ", ở ", " tại ", ", ")
_SHOP = re.compile(r"(?:quán|tiệm|nhà hàng|homestay|khách sạn) \w")
# The capital stands before the looks back, so that `re` runs to the next one.
_WORD = re.compile(
    rf"[{UPPER}](?:(?<![\w-].)(?<!\w .)|(?<=[a-zà-ỹ] .))[^\W_]*(?:['’][^\W_]+)*(?:-[a-z]+)?(?= [^\W\d_A-ZĐ])"
)
_PRODUCTS = "dự án|căn hộ|chung cư|khu đô thị|khách sạn|mẫu|chiếc|dòng|thương hiệu|hãng"
# "Dự án Lancaster Legacy có giá", "Sony đã bán ra Xperia XZs": of a name that nothing is known of.
_UNKNOWN = re.compile(
    rf"(?<!\w)(?:[Dd]ự án|[Cc]ăn hộ|[Cc]hung cư|[Kk]hu đô thị|[Kk]hách sạn|mẫu|chiếc|dòng|thương hiệu|hãng) (?P<name>{CAPITAL}(?: (?:{CAPITAL}|\d+))+)[^.;:]*$"
)
_NAMES = ("Agency", "Place", "System", "Person", "Law", "Event", "Date", "Title")


def _is_of_dead(case: Case) -> bool:
    """Whether the dead are counted, and not of a place."""
    return case.of.type != "Place" and bool(_DEAD.match(case.noun.what.lower()))


def _is_fine(case: Case) -> bool:
    """Whether somebody named was fined the sum."""
    if not led(_FINED)(case):
        return False
    return any(p.stop <= case.quantity.start for p in case.reading.within(case.sentence, "Person"))


def _is_stolen(case: Case) -> bool:
    """Whether the sum is of one crime."""
    return led(_CRIME)(case) and not led(_OVERALL)(case)


def _is_someones(case: Case) -> bool:
    """Whether it is what somebody has."""
    return case.quantity.kind != "percent" and led(_SOMEONE)(case)


def _is_along(case: Case) -> bool:
    """Whether those counted go along with what is named behind them."""
    return case.of.start > case.quantity.stop and bool(
        _ALONG.search(case.reading.folded, case.quantity.stop, case.of.start)
    )


def _floor(case: Case) -> int:
    """From where on the words before the number are of no one found yet."""
    return case.of.stop if case.near else case.sentence.start


def _is_persons(case: Case) -> bool:
    """Whether a private person does what the figure tells, named behind what it was found to be of."""
    reading, sentence, floor, at = case.reading, case.sentence, _floor(case), case.quantity.start
    if not reading.groups["Person"] and not reading.mentions("Title"):
        return False
    acts = [
        (m.start, m.stop)
        for m in reading.within(sentence, "Person", "Title")
        if floor <= m.start and m.stop <= at and _is_private(reading, m)
    ]
    return _is_act(case, [*acts, *_given(reading, floor, at)])


def _is_tellers(case: Case) -> bool:
    """Whether a victim does it: "cô chuyển 20 triệu đồng"."""
    tellers = _TELLER.finditer(case.reading.folded, _floor(case), case.quantity.start)
    return _is_act(case, [teller.span() for teller in tellers])


def _is_act(case: Case, actors: list[tuple[int, int]]) -> bool:
    """Whether the last of the actors does what the figure tells, and does not only speak of it."""
    start, stop = max(actors, default=(0, 0))
    if not stop or case.reading.folded.endswith(_HELD_BY, case.sentence.start, start):
        return False
    return not _SAYS.search(case.reading.folded, stop, case.quantity.start)


def _is_where_one_lives(case: Case) -> bool:
    """Whether the place is only where a private person or a shop is: "Anh A ở Hà Nội bị lừa", "Quán B ở Hà Nội bán"."""
    reading, of = case.reading, case.of
    if of.type != "Place" or not case.near:
        return False
    if _SHOP.match(reading.folded, case.sentence.start):
        return True
    return any(
        (m.holds(of.start, of.stop) or reading.folded[m.stop : of.start] in _LIVES)
        and not _SAYS.search(reading.folded, max(m.stop, of.stop), case.quantity.start)
        for m in reading.within(case.sentence, "Person")
        if m.start < of.start and _is_private(reading, m)
    )


def _is_private(reading: Reading, mention: Mention) -> bool:
    """Whether the mention is of a person without any office in the article."""
    group = reading.group(mention)
    if mention.slots.get("posts") or (mention.type == "Title" and (group is None or group.type != "Person")):
        return False
    return group is None or not any(m.slots.get("posts") for m in group.mentions)


def _given(reading: Reading, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Where a private person's last name stands alone: "Thảo khai nhận"."""
    names = reading.notes.get("given-names")
    if names is None:
        groups = [g for g in reading.groups["Person"] if not any(m.slots.get("posts") for m in g.mentions)]
        names = frozenset(g.label.split()[-1] for g in groups)
        reading.notes["given-names"] = names
    if not names:
        return
    for match in _WORD.finditer(reading.text, start, stop):
        known = reading.sentence_at(match.start()) if match[0] in names else None  # type: ignore[operator]
        if known and not any(m.holds(*match.span()) for m in reading.within(known, *_NAMES)):
            yield match.span()


def _is_unknown(case: Case) -> bool:
    """Whether an unknown name begins the clause that the figure ends, behind what it was found to be of."""
    reading, floor = case.reading, _floor(case)
    found = _UNKNOWN.search(reading.text[floor : case.quantity.start])
    if found is None or all(word.isupper() for word in found["name"].split()):
        return False
    start, stop = floor + found.start("name"), floor + found.end("name")
    return not any(m.start < stop and start < m.stop for m in reading.within(case.sentence, *_NAMES))


REASONS = (
    Reason("người khác", followed(_OTHERS), COUNT),
    Reason("chết|tử vong|thiệt mạng|mất tích|thương", _is_of_dead, COUNT),
    Reason("bị phạt|bị xử phạt", _is_fine, MONEY),
    Reason(
        "thu giữ|tang vật|chiếm đoạt|cướp|lấy trộm|đánh bạc|khai nhận|đối tượng|bị can|bị cáo|nạn nhân|kẻ gian",
        _is_stolen,
        MONEY,
    ),
    Reason("có người|có hộ|có gia đình|có nhà", _is_someones),
    Reason("đồng hành ", _is_along),
    Reason("", _is_persons),
    Reason("cô |nạn nhân|bị hại", _is_tellers),
    Reason("", _is_where_one_lives),
    Reason(_PRODUCTS, _is_unknown),
)
