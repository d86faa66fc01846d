"""The noun phrase before a figure: what a share or a sum is said of."""

from __future__ import annotations

import re

from kg.mentions.reading import Reading

_SHARE = re.compile(r"(?i)(?<!\w)(?:tỉ|tỷ) lệ(?=\s)")


# How a share is put: not a part of the noun before it.
_VERBS = tuple(
    (
        "đã|cần|phải|mới|chỉ|sẽ|được|có thể|đạt|đạt tỉ lệ|đạt tỷ lệ|chiếm|là|lên|tới|còn|tăng|giảm|chiếm tới|ở mức|khoảng|trên|hơn|gần|tối thiểu"
    ).split("|")
)
_VERBAL = re.compile(rf"(?i)\s*(?:{'|'.join(_VERBS[:8])})?\s*(?:{'|'.join(_VERBS[8:])})*\s*$")


_LONGEST, _SHARE_WORDS = 14, 26  # words of a figure's name, of a share's
_NAMED = ("Agency", "System", "Place", "Person", "Title", "Event", "Law", "Date")
# What may stand between who is spoken of and what is counted, and after it.
_LEAD = re.compile(
    r"(?i)^[\s,:;()\"“”•*–-]*(?:\d{1,2}\)\s*)?(?:(?:đã|sẽ|có|là|được|với|do|và|cũng|còn|hiện|đang|dự kiến|cho biết|cho hay|cho thấy|nổi bật|đáng chú ý|cụ thể|phấn đấu|mục tiêu|đạt|trong đó|trong|này|rằng|thì|khi)(?!\w)[\s,]*)*"
)
_TAIL = re.compile(r"(?i)[\s,:;(]*(?<!\w)(?:của|tại|ở|cho|từ|về|trên|với)?\s*$")
_JOINTS = frozenset("và của trên trong cho về từ với là đã được các những do bởi tại có".split())


# A list of two levels is one noun: "xã, phường 91,5%".
_BREAK = re.compile(
    r"(?:(?<![^\W\d_]),|,(?! (?:phường|huyện|ngành|thành(?: phố)?|thị trấn|thị xã|quận|địa phương)(?!\w))|[;:.”\"])(?=\s)"
)


# "miễn phí trong 3 năm (tổng số tiền tài trợ là 866.000 USD)": brackets with a noun of their own
_INNER = re.compile(r"(?i)\((?=(?:tổng|số tiền|trị giá|giá trị|kinh phí|vốn|mức)(?!\w)[^()]*$)")


_NEAR = 80  # characters


def phrase_before(reading: Reading, start: int, at: int) -> str:
    """The noun phrase that a share or a sum is said of: "tỉ lệ hồ sơ trực tuyến … đạt 30%", "tổng mức đầu tư …"."""
    words = reading.text[start:at]
    named = reading.folded.find(" lệ", start, at) >= 0
    share = [m.start() for m in _SHARE.finditer(words)] if named else []
    if share and not any(c.isdigit() for c in words[share[-1] :]):
        return " ".join(_unverbed(words[share[-1] :]).split()[:_SHARE_WORDS])
    begin = 0
    for floor in (max(0, len(words) - _NEAR), 0):  # the last mark counts, and is mostly near
        begin = max((m.end() for m in _BREAK.finditer(words, floor)), default=0)
        if begin:
            break
    if "(" in words:
        begin = max([begin, *(m.end() for m in _INNER.finditer(words))])
    begin += start
    return _without_figure(_short(_beside_names(reading, begin, at)))


# Another figure in the same clause: "thu đạt 261.490 tỷ đồng (bằng 96%)".
_FIGURE = re.compile(r"\d[\d.,]* ?(?:%|đồng|tỷ|tỉ|triệu|nghìn|ngàn|USD)|\($")


def _without_figure(words: str) -> str:
    """The words before another figure among them, else those after it that are no comparison in time."""
    other = _FIGURE.search(words)
    if other is None:
        return words
    share = _SHARED.search(words, other.end())
    noun = words[other.end() : share.start()].strip() if share else ""
    if noun and not _NO_NOUN.search(noun):
        return noun
    head = _TAIL.sub("", _unverbed(words[: other.start()].rstrip())).strip()
    rest = _PER.sub("", words[other.end() :])
    return head or (
        "" if _COMPARED.match(rest) or any(c.isdigit() for c in rest) else _VERSUS.sub("", rest).strip()
    )


# "… 1,67 triệu thuê bao (chiếm"
_SHARED = re.compile(r" ?\((?:chiếm|tương đương)?(?: khoảng| tỷ lệ| tỉ lệ)?\s*$")
_NO_NOUN = re.compile(r"^(?:đồng|USD|tỷ|tỉ|triệu|so|tăng|giảm|,)(?!\w)|\d")
_PER = re.compile(r"^(?:/\w+)?[ ,)]*")
_VERSUS = re.compile(r"^(?:so với|và|còn) ")
_COMPARED = re.compile(
    r"(?:và |cao |thấp |tăng |giảm )*(?:so với )?(?:cùng|năm|tháng|quý|tuần|chỉ tiêu|kế hoạch|mục tiêu|dự toán|vượt|đồng|trong số)(?!\w)|\W*$"
)


def _unverbed(clause: str) -> str:
    """The clause without the verb of a share at its end."""
    return _VERBAL.sub("", clause) if clause.lower().rstrip().endswith(_VERBS) else clause


def _beside_names(reading: Reading, begin: int, at: int) -> str:
    """The words of a clause after the last name in it, else those before that name."""
    sentence = reading.sentence_at(begin)
    names = (
        [m for m in reading.within(sentence, *_NAMED) if begin <= m.start and m.stop <= at]
        if sentence
        else []
    )
    stop = at
    for name in sorted(names, key=lambda m: -m.stop):
        if name.stop > stop:
            continue
        words = _LEAD.sub("", _unverbed(reading.text[name.stop : stop])).strip()
        if words.strip("-–/ ") and words.lower() not in _VERBS and not _TAIL.fullmatch(words):
            return words
        stop = name.start
    return _TAIL.sub("", _LEAD.sub("", _unverbed(reading.text[begin:stop])))


def _short(words: str) -> str:
    """At most so many words, begun after one that joins phrases and not inside a word of two syllables."""
    found = words.split()
    if len(found) <= _LONGEST:
        return " ".join(found)
    late = found[-_LONGEST:]
    cut = next((i + 1 for i, word in enumerate(late[:-2]) if word.lower() in _JOINTS), 0)
    return " ".join(late[cut:])


_COUNTED = re.compile(r"^\d[\d.,]* (?=[^\W\d_]{2})(?!tháng|năm|ngày|tuần|giờ|tuổi)")  # "120 hồ sơ quá hạn"
# "tiếp nhận 33.920 hồ sơ (đạt 67,8%)": the share is of the files.
_TAKEN = re.compile(r"^.* \d{1,3}(?:\.\d{3})+ (?=[^\W\d_]{2})(?!tháng|năm|ngày|tuần|giờ|tuổi)")
# Words that lead on to what is not said here: "doanh thu toàn ngành tính đến …", "thuê bao chuẩn hóa thông tin sau khi …",
# and the words of two syllables that end in one of them.
_LEADS_ON = frozenset("đến trong bằng với về đạt từ sau lên và vào của có theo là tại ở cho ước tính".split())
_WHOLES = (
    *("chứng từ", "trở lên", "công ước", "hiệp ước"),
    *(f"{word} tính" for word in "máy giới thuộc đặc nam nữ dương âm bình ước".split()),
)


def ended(words: str) -> str:
    """The noun phrase of a figure without the number before it, or the words at its end that only lead on."""
    if words[:1].isdigit():
        words = _COUNTED.sub("", words)
    elif "." in words:
        words = _TAKEN.sub("", words)
    while " " in words and not words.lower().endswith(_WHOLES):
        rest, _, last = words.rpartition(" ")
        if last.lower() not in _LEADS_ON:
            break
        words = rest
    return words
