"""The body of a title said without one, where the words before it name a single body that such a title heads."""

from __future__ import annotations

import re

from extractors.people.chunk import Post
from kg.mentions.mention import Mention
from kg.mentions.reading import Group, Reading
from kg.text import fold

# What a title heads (gazetteer.md, 3): "Thứ trưởng" a ministry, "Phó Chủ nhiệm" an office or a committee.
_HEADS = {
    "bo-truong": "bộ ", "thu-truong": "bộ ", "cuc-truong": "cục ", "pho-cuc-truong": "cục ", "vu-truong": "vụ ", "pho-vu-truong": "vụ ",
    "tong-cuc-truong": "tổng cục ", "pho-tong-cuc-truong": "tổng cục ", "vien-truong": "viện ", "pho-vien-truong": "viện ",
    "chu-nhiem": "(?:văn phòng (?:chính phủ|quốc hội)|ủy ban )", "pho-chu-nhiem": "(?:văn phòng (?:chính phủ|quốc hội)|ủy ban )",
    "tinh-uy-vien": "tỉnh (?:ủy|uỷ)", "thanh-uy-vien": "thành (?:ủy|uỷ)", "huyen-uy-vien": "(?:huyện|quận|thị) (?:ủy|uỷ)",
    "chi-cuc-truong": "chi cục ", "pho-chi-cuc-truong": "chi cục ", "hieu-truong": "(?:trường|đại học|học viện) ",
    "pho-hieu-truong": "(?:trường|đại học|học viện) ", "to-truong": "tổ ", "to-pho": "tổ ", "truong-doan": "đoàn ",
}  # fmt: skip
# Members of a party committee, which the whole story is about: no other body shares the title.
COMMITTEE = frozenset({"tinh-uy-vien", "thanh-uy-vien", "huyen-uy-vien", "dang-uy-vien"})


def _head(post: Post) -> str | None:
    """How the bodies begin that such a title heads, "Thứ trưởng Thường trực" as "Thứ trưởng"."""
    return _HEADS.get(post.role.value.removesuffix("-thuong-truc"))


def heads(post: Post, body: Mention) -> bool:
    """Whether such a title can head the body, as far as the title says."""
    head = _head(post)
    return head is None or bool(re.match(head, fold(body.value)))


def headed(reading: Reading, post: Post) -> Mention | None:
    """The one body that the title can head in its sentence, else in the sentence before, else on the page; None when two can.

    A member of a party committee: the one committee of the page. Any title: the body whose side is presented.
    """
    head = _head(post)
    sentence = reading.sentence_at(post.role.start)
    if sentence is None:
        return None
    side = presented(reading, post)
    if side is not None and (not head or re.match(head, fold(side.value))):
        return side
    if not head:
        return None
    around = list(reading.page.sentences)
    if post.role.value not in COMMITTEE:
        around = [s for s in around if sentence.index - 1 <= s.index <= sentence.index]
    for place in reversed(around):
        fitting = [b for b in reading.within(place, "Agency") if re.match(head, fold(b.value))]
        groups: list[Group | None] = [reading.group(b) for b in fitting]
        if fitting:
            return fitting[0] if all(g is groups[0] for g in groups) else None
    return _only(reading, head)


def presented(reading: Reading, post: Post) -> Mention | None:
    """The body whose people the clause lists: "về phía Viettel có ông Lê Văn An, Phó Tổng Giám đốc"."""
    at = post.role.start
    sentence = reading.sentence_at(at)
    if sentence is None:
        return None
    floor = max(sentence.start, reading.folded.rfind(";", sentence.start, at) + 1)
    before = [b for b in reading.within(sentence, "Agency") if floor <= b.start and b.stop < at]
    sides = [
        b
        for b in before
        if reading.folded.endswith(
            ("phía ", "phía đại diện ", "góc độ ", "góc độ của ", "về phần ", "góc nhìn của "), floor, b.start
        )
    ]
    if sides:
        return sides[-1]
    there = [
        b
        for b in before
        if reading.folded.startswith("tại ", sentence.start) and b.start == sentence.start + 4
    ]
    if there and reading.text[there[-1].stop : at] == ", " and _heads_there(post, there[-1]):
        return there[-1]
    stands = [b for b in before if reading.folded.endswith(("đại diện ", "đại diện cho "), floor, b.start)]
    return stands[-1] if stands and _BESIDE.fullmatch(reading.folded, stands[-1].stop, at) else None


# "Tại Sở Tư pháp Hà Nội, Phó Giám đốc Lê Văn An nói": such a body has such a head.
_LED = {
    "giam-doc": "sở|trung tâm|bệnh viện|công an|bảo hiểm|bhxh|học viện|đại học|công ty",
    "chu-tich": "ubnd|ủy ban nhân dân|hội|hiệp hội",
}


def _heads_there(post: Post, body: Mention) -> bool:
    """Whether such a title is the head's or a deputy's of a body of that kind."""
    led = _LED.get(post.role.value.removeprefix("pho-"))
    own = _head(post)
    return bool(re.match(led or own or r"(?!)", fold(body.value)))


# "Đại diện cho Hiệp hội Tin học (VAIP), Phó Chủ tịch Lê Văn An": the title stands beside its body.
_BESIDE = re.compile(r"(?: ?\([^()]{1,30}\))?, (?:ông |bà |đồng chí )?")


def _only(reading: Reading, head: str) -> Mention | None:
    """The one body of the page that the title can head, wherever it is named; of several the one in the lead."""
    fitting = [b for b in reading.mentions("Agency") if re.match(head, fold(b.value))]
    groups = {id(reading.group(b)) for b in fitting}
    if len(groups) < 2:
        return fitting[0] if fitting else None
    body = next((s for s in reading.page.sentences if s.kind not in ("title", "caption")), None)
    lead = [b for b in fitting if body is not None and b.stop <= body.stop]
    return lead[0] if len({id(reading.group(b)) for b in lead}) == 1 else None


# "Phó Bí thư, Chủ tịch UBND tỉnh": a post of the Party is none of a council or its committee.
_PARTY = frozenset({"bi-thu", "pho-bi-thu", "pho-bi-thu-thuong-truc", "quyen-bi-thu"})
# "Phó Chánh Văn phòng Thường trực, Phó Tổng cục trưởng Tổng cục Y": who helps to lead a body heads no office of it.
_OFFICE = frozenset({"chanh-van-phong", "pho-chanh-van-phong", "pho-chanh-van-phong-thuong-truc"})
_LEADS = frozenset(
    f"{deputy}{head}"
    for deputy in ("", "pho-")
    for head in ("tong-cuc-truong", "cuc-truong", "vu-truong", "vien-truong")
)
_COUNCILS = ("ubnd", "ủy ban nhân dân", "uỷ ban nhân dân", "hđnd", "hội đồng nhân dân")


def apart(post: Post, follower: Post) -> bool:
    """Whether a title cannot be of the body that the title after it is of."""
    body = follower.body
    if post.role.value in _OFFICE and follower.role.value in _LEADS:
        return True
    return post.role.value in _PARTY and body is not None and body.slots.get("head") in _COUNCILS
