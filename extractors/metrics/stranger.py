"""Figures of those whom the reader knows nothing of: a person, an unknown name, those whom the words name one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.metrics.noun import Noun
from extractors.metrics.subject import PUBLIC
from extractors.shape import CAPITAL
from kg.mentions.mention import Mention
from kg.mentions.reading import Group, Reading
from kg.text import Sentence
from kg.values.numbers import Quantity


def is_strangers(reading: Reading, sentence: Sentence, figure: tuple[Quantity, Noun], of: Mention) -> bool:
    """Whether the figure is of another than what was found for it."""
    quantity, noun = figure
    near = sentence.start <= of.start < quantity.start
    # "45% người dân Việt Nam", "một trong 126 xã của Hà Nội"
    counted = quantity.stop <= of.start < noun.stop + len(" của thành phố ")
    far = noun.unit in _MEDALS or _MARKET.match(noun.what.lower()) or not _may_go_back(reading, of)
    words = reading.folded[sentence.start : quantity.start]
    if (far and not (near or counted)) or (
        words.endswith("(") and _PLOT.search(reading.text, sentence.start, quantity.start)
    ):
        return True
    if _is_thing_there(reading, quantity, of) or (quantity.kind != "money" and _is_market(reading)):
        return True
    if (words.endswith(_WORLDLY) or " thế giới" in words or " toàn cầu" in words) and _WORLD.search(words):
        return True
    if words.startswith("theo ") and _is_told_of_all(reading, sentence, of):
        return True
    if of.start > quantity.stop and _ALONG.search(reading.folded, quantity.stop, of.start):
        return True
    if quantity.kind == "count" and (
        _is_named(reading, sentence, figure)
        or (of.start < quantity.start and "1 trong " in words and _ONE_OF.search(words))
        or _is_death(of, noun)
        or (("chỉ đạo " in words or "tổ công tác " in words) and _BODY.search(words))
        or ("cứ " in words and _EACH.search(words))
        or (quantity.expression == "1" and _is_any(reading, sentence, quantity))
    ):
        return True
    if near and _where_lives(reading, sentence, of, quantity.start):
        return True
    span = of.stop if near else sentence.start, quantity.start
    return _is_persons(reading, sentence, *span) or _is_unknown(reading, sentence, *span)


_MEDALS = frozenset({"HCV", "HCB", "HCĐ"})
# Of the whole market, whatever body or country was named before.
_MARKET = re.compile(
    r"(?:mức (?:tăng|giảm) )?(?:giá (?:dầu|vàng|bạc|bitcoin|cà phê)|vn-index|tỷ giá|chỉ số (?:dow|nasdaq|s&p))(?!\w)"
)


def _may_go_back(reading: Reading, of: Mention) -> bool:
    """Whether a figure may be of what another sentence names: in news of the state, or of the one country it is about."""
    group = reading.group(of)
    country = group is not None and group.iri == "place/vn" and not reading.groups["Agency"]
    return country or _is_public(reading)


# Bodies that stand in news of every kind: they make no story one of the state.
_COMMON = frozenset(
    "cong-an toa-an doanh-nghiep ngan-hang truong benh-vien hoi hiep-hoi quan-khu doi clb lien-doan trung-tam".split()
)
_PUBLIC = (
    *PUBLIC,
    "chính phủ",
    "thủ tướng",
    "chủ tịch nước",
    "quốc hội",
    "chuyển đổi số",
    "cải cách hành chính",
)


def _is_public(reading: Reading) -> bool:
    """Whether the article tells of the state: of one of its bodies, a system, a law, or in its words."""
    known = reading.notes.get("public")
    if known is None:
        known = any(map(_is_state, reading.groups["Agency"])) or bool(
            any(not _ADDRESS.fullmatch(system.label) for system in reading.groups["System"])
            or any(not reading.folded.startswith("bộ luật", m.start) for m in reading.mentions("Law"))
            or any(words in reading.folded for words in _PUBLIC)
        )
        reading.notes["public"] = known
    return bool(known)


_ADDRESS = re.compile(r"(?:https?://|www\.)?[\w-]+(?:\.[\w-]+)+(?:/\S*)?")  # a site, as in any news


def _is_state(group: Group) -> bool:
    kind = group.features.get("kind")
    if kind in _COMMON or not (group.iri or "org/vn/").startswith("org/vn/"):
        return False
    return not _POLICE.match(group.label.lower()) and (kind is not None or " " in group.label)  # "FPT", "SHB"


_POLICE = re.compile(r"(?:phòng|đội|cục|cơ quan) (?:csgt|csđt|cảnh sát|cshs)")


# "129 người thiệt mạng": a body that tells of the dead has none of its own.
_DEAD = re.compile(
    r"(?:người|nạn nhân|bệnh nhân|trẻ em|công nhân|hành khách)(?: đã| bị)* (?:chết|tử vong|thiệt mạng|mất tích|thương|bị thương|thương vong)(?!\w)"
)


def _is_death(of: Mention, noun: Noun) -> bool:
    return of.type != "Place" and bool(_DEAD.match(noun.what.lower()))


def _is_market(reading: Reading) -> bool:
    """Whether the article reports a day of the stock market, whose names are not bodies but shares."""
    return reading.folded.count("vn-index") > 1 or "khối ngoại" in reading.folded


# "Thống Nhất Complex (Thanh Xuân) có giá", "Grace Wong (Malaysia) giành": of what stands before the brackets.
_THING_THERE = re.compile(rf"(?:^|[^\w]){CAPITAL}[\w']* \([^()]*$")
_HAS = re.compile(r"[^()]*\) (?:có giá|giành|đoạt|có mức giá)")


def _is_thing_there(reading: Reading, quantity: Quantity, of: Mention) -> bool:
    """Whether the place in brackets only tells where what is named before them is."""
    if (
        of.type != "Place"
        or of.stop > quantity.start
        or not _HAS.match(reading.folded, of.stop, quantity.start)
    ):
        return False
    sentence = reading.sentence_at(of.start)
    return sentence is not None and bool(_THING_THERE.search(reading.text[sentence.start : of.start]))


_WORLDLY = ("top ", "tốp ")
# "cả thế giới có 537 triệu người", "cứ 6 trẻ sinh ra sẽ có 1 trẻ"
_WORLD = re.compile(
    r"(?<!\w)(?:top|tốp) $|(?<!\w)(?:(?:cả|trên|trên toàn|toàn) thế giới|trên toàn cầu)(?: [^.;:,\d]{0,40})? $"
)
_EACH = re.compile(r"(?<!\w)cứ (?:\d[^.;]{1,60} )?$")
_INTERNATIONAL = re.compile(r"theo [^.,;()]{3,60} (?:thế giới|quốc tế|liên hợp quốc)(?: \([^()]{1,12}\))?,")


def _is_told_of_all(reading: Reading, sentence: Sentence, of: Mention) -> bool:
    """Whether an international body only reports: "Theo Liên đoàn X Quốc tế (IDF), có 425 triệu người"."""
    source = _INTERNATIONAL.match(reading.folded, sentence.start)
    return source is not None and of.stop <= source.end()


# "khu đất Đồng Gò (17ha)"
_PLOT = re.compile(rf"(?<!\w)(?:khu đất|lô đất|thửa đất) {CAPITAL}(?: {CAPITAL})* \($")
# "100% địa phương cam kết đồng hành cùng X": they, not X.
_ALONG = re.compile(r"(?<!\w)đồng hành (?:cùng|với)(?: các)? $")
# "2 ứng dụng này", "hai văn bản nêu trên": told before.
_TOLD = re.compile(r"(?: [^\W\d_]+){1,4}? (?:này|nói trên|nêu trên|kể trên)(?!\w)(?! (?:dự kiến|sẽ))")
# "là 1 trong 3 đơn vị được chọn": a rank, but where the words say of what.
_ONE_OF = re.compile(r"(?<!\w)1 trong (?:số |tổng số )?$")
# "Ban Chỉ đạo xử lý 12 dự án yếu kém": what a body is for, and named after.
_BODY = re.compile(
    r"(?<!\w)(?:ban chỉ đạo|tổ công tác|tổ chỉ đạo)(?: về)? (?:xử lý|giải quyết|tháo gỡ|rà soát|cơ cấu lại|thực hiện) $"
)
_LEADERS = ("lãnh đạo ", "đại diện ")


def _is_named(reading: Reading, sentence: Sentence, figure: tuple[Quantity, Noun]) -> bool:
    """Whether those counted are told before, or named right behind: "2 ứng dụng này", "4 cô gái Nguyễn Thị Oanh, …"."""
    quantity, noun = figure
    before = reading.folded[sentence.start : quantity.start]
    if before.endswith(_LEADERS):
        return True
    if len(quantity.value) > 1:
        return False
    if (before.endswith("cả ") and not before.endswith("tất cả ")) or _TOLD.match(
        reading.folded, quantity.stop, sentence.stop
    ):
        return True
    return any(quantity.stop < m.start <= noun.stop + 1 for m in reading.within(sentence, "Person"))


_GIVES = re.compile(
    r"(?<!\w)(?:tặng|trao|hỗ trợ|có|thêm|triển khai|xây(?: dựng)?|còn|bố trí|thành lập)(?: được)? $"
)
_NUMBER = re.compile(r"(?<![\w./,-])\d[\d.,]* [^\W\d_]")


def _is_any(reading: Reading, sentence: Sentence, quantity: Quantity) -> bool:
    """Whether "1" is only the article: "va chạm với 1 phụ nữ", with no other count beside it."""
    if _GIVES.search(reading.folded, sentence.start, quantity.start):
        return False
    numbers = _NUMBER.finditer(reading.folded, sentence.start, sentence.stop)
    return all(number.start() == quantity.start for number in numbers)


_SAYS = re.compile(
    r":|(?<!\w)(?:cho biết|cho hay|nói|báo cáo|nhấn mạnh|thông tin|thông báo|khẳng định|đánh giá|cho rằng|yêu cầu|đề nghị|chia sẻ|nêu|dẫn|ghi nhận|kỳ vọng|phát biểu|kiến nghị|chỉ đạo|công bố|kể|ước tính|lưu ý|chỉ rõ|chỉ ra|trình bày|phân tích|cảnh báo|dự báo|giới thiệu|ký|phê duyệt|ban hành|lý giải|đề xuất|trả lời|bày tỏ|quyết định)(?!\w)"
)
_HELD_BY = ("của ", "cho ", "với ", "do ", "bởi ", "về ", "theo ", "gồm ", "như ")


_TELLERS = ("cô", "nạn nhân", "bị hại")
_TELLER = re.compile(r"(?<!\w)(?:cô|nạn nhân|bị hại)(?!\w)(?! (?:giáo|nhi|gái|dâu|bé))")


def _is_persons(reading: Reading, sentence: Sentence, floor: int, at: int) -> bool:
    """Whether a private person does what the figure tells, named after the offset `floor`."""
    acts = [
        (m.start, m.stop)
        for m in reading.within(sentence, "Person", "Title")
        if floor <= m.start and m.stop <= at and _is_private(reading, m)
    ]
    words = reading.folded[floor:at]
    tellers = _TELLER.finditer(reading.folded, floor, at) if any(w in words for w in _TELLERS) else ()
    told = [match.span() for match in tellers]
    start, stop = max([*acts, *told, *_given(reading, floor, at)], default=(0, 0))
    if not stop or reading.folded.endswith(_HELD_BY, sentence.start, start):
        return False
    return not _SAYS.search(reading.folded, stop, at)


def _where_lives(reading: Reading, sentence: Sentence, of: Mention, at: int) -> bool:
    """Whether the place is only where a private person or a shop is: "Anh A ở Hà Nội bị lừa", "Quán B ở Hà Nội bán"."""
    if of.type != "Place":
        return False
    if _SHOP.match(reading.folded, sentence.start):
        return True
    return any(
        (m.holds(of.start, of.stop) or reading.folded[m.stop : of.start] in _LIVES)
        and not _SAYS.search(reading.folded, max(m.stop, of.stop), at)
        for m in reading.within(sentence, "Person")
        if m.start < of.start and _is_private(reading, m)
    )


_LIVES = (" ở ", ", ở ", " tại ", ", ")
_SHOP = re.compile(r"(?:quán|tiệm|nhà hàng|homestay|khách sạn) \w")


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


_WORD = re.compile(rf"(?<![\w-])(?<!\w ){CAPITAL}(?= [^\W\d_A-ZĐ])|(?<=[a-zà-ỹ] ){CAPITAL}(?= [^\W\d_A-ZĐ])")
_PRODUCTS = tuple(
    f"{word} "
    for word in "dự án|căn hộ|chung cư|khu đô thị|khách sạn|mẫu|chiếc|dòng|thương hiệu|hãng".split("|")
)
# "Dự án Lancaster Legacy có giá", "Sony đã bán ra Xperia XZs": of a name that nothing is known of.
_UNKNOWN = re.compile(
    rf"(?<!\w)(?:[Dd]ự án|[Cc]ăn hộ|[Cc]hung cư|[Kk]hu đô thị|[Kk]hách sạn|mẫu|chiếc|dòng|thương hiệu|hãng) (?P<name>{CAPITAL}(?: (?:{CAPITAL}|\d+))+)[^.;:]*$"
)
_NAMES = ("Agency", "Place", "System", "Person", "Law", "Event", "Date", "Title")


def _is_unknown(reading: Reading, sentence: Sentence, floor: int, at: int) -> bool:
    """Whether an unknown name begins the clause that the figure ends, after the offset `floor`."""
    words = reading.folded[floor:at]
    found = _UNKNOWN.search(reading.text[floor:at]) if any(w in words for w in _PRODUCTS) else None
    if found is None:
        return False
    start, stop = floor + found.start("name"), floor + found.end("name")
    if all(word.isupper() for word in found["name"].split()):
        return False
    return not any(m.start < stop and start < m.stop for m in reading.within(sentence, *_NAMES))
