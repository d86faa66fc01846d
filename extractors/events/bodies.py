"""Which bodies and titles of a list take part, and which only say what somebody in it is."""

from __future__ import annotations

import re

from extractors.events.series import posts
from extractors.people.chunk import Post
from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Reading

# Of these a body has many: none stands for it.
_MEMBERS = ("uy-vien", "thanh-vien", "dai-bieu")


def settle_posts(reading: Reading) -> None:
    """No body attends by one of its members, nor a place, or the body of a post, that a list of guests names."""
    reading.drafts[:] = [
        d
        for d in reading.drafts
        if d.frame != "participation" or (_attends(reading, d) and not _of_post(reading, d))
    ]


_APART = re.compile(r"[,;.:()–-]|(?<!\w)(?:và|cùng|với|có|do|gồm|là|đã|được|tiếp|gặp|mời|viếng|thăm)(?!\w)")
_TITLE = 30  # characters: as far as the name after a body that a title ends in


def _leads_to_name(reading: Reading, body: Mention) -> bool:
    """Whether a name follows a body without a mark: it ends the title of that person."""
    sentence = reading.sentence_at(body.start)
    for person in reading.within(sentence, "Person") if sentence else ():
        if body.stop <= person.start <= body.stop + _TITLE:
            return not _APART.search(reading.folded, body.stop, person.start)
    return False


_OF_A_NAME = re.compile(r"\)?(?:,| -| –|-) ?[^.;:“”\"]{2,160}$")


def _behind(reading: Reading, body: Mention) -> bool:
    """Whether a body ends what is said of a person who acts: "ông A, Trưởng Ban B và Ban C chủ trì"."""
    sentence = reading.sentence_at(body.start)
    before = [p for p in reading.within(sentence, "Person") if p.stop <= body.start] if sentence else []
    if not before:
        return False
    said = reading.folded[before[-1].stop : body.start]
    return _OF_A_NAME.match(said) is not None and posts(reading, before[-1].stop, body.start)


# "… và các Phó Chủ tịch HĐND tỉnh chủ trì": the deputies do, not the council.
_SEVERAL = tuple(
    f"{many} {whom}" for many in ("các", "những", "hai", "ba", "bốn") for whom in ("", "đồng chí ")
)


_NEXT = re.compile(r"[;.:]|(?<!\w)(?:và|cùng|với|đại diện|lãnh đạo|các)(?!\w)")


def _apposed(reading: Reading, title: Mention) -> bool:
    """Whether a title goes on with what is said of a person: "ông A, Ủy viên BTV Tỉnh ủy, Phó Chủ tịch HĐND tỉnh;"."""
    sentence = reading.sentence_at(title.start)
    before = [p for p in reading.within(sentence, "Person") if p.stop <= title.start] if sentence else []
    return bool(before) and _NEXT.search(reading.folded, before[-1].stop, title.start) is None


def _of_post(reading: Reading, draft: Draft) -> bool:
    """Whether a guest is only the body of somebody's post: "Phó Thủ tướng Chính phủ Lê Văn An"."""
    body = draft.slots["agent"]
    if not isinstance(body, Mention):
        return False
    if body.type == "Title" and reading.folded.endswith(_SEVERAL, 0, body.start):
        return True
    if draft.slots.get("role") == "chair" and body.type == "Agency":
        return _behind(reading, body)
    if draft.slots.get("role") != "attendee":
        return False
    if body.type not in ("Agency", "Title"):
        return False
    if body.type == "Title" and _apposed(reading, body):
        return True
    if _leads_to_name(reading, body) or _POST_BEFORE.search(
        reading.folded, max(0, body.start - 60), body.start
    ):
        return True
    under = reading.folded.endswith("thuộc ", 0, body.start)
    near = [r.stop for r in reading.mentions("Role") if r.stop <= body.start < r.stop + _TITLE]
    return under or any(
        _DEPUTY.fullmatch(reading.folded, stop, body.start) and not reading.folded.endswith(_WHOLE, 0, stop)
        for stop in near
    )


# "ông A, Phó chánh văn phòng Bộ B": the words of a post that no rule reads whole.
_POST_BEFORE = re.compile(
    r"(?<!\w)(?:phó|trưởng|chánh|giám đốc|thư ký|chủ tịch|chủ nhiệm|bí thư|ủy viên|uỷ viên|thành viên|(?:cục|vụ|viện|ban|tổ|phòng) trưởng)(?: (?!và |cùng |đại diện |lãnh đạo )(?:[\w/&.]+|\(\w+\))){0,8} $"
)
# titles that have their body: "Văn phòng Chủ tịch nước, Bộ Y tế"
_WHOLE = (
    "chủ tịch nước",
    "chính phủ",
    "quốc hội",
)
_DEPUTY = re.compile(r",? (?:(?:tt|thường trực|phụ trách|chuyên trách) )?|")


_SERVED = re.compile(
    r"(?<!tham dự)(?<!tham gia)(?<!có mặt)(?<!góp mặt)(?<!hiện diện)(?<!chứng kiến)(?<!chủ trì) của $"
)


def _attends(reading: Reading, draft: Draft) -> bool:
    """Whether a mention is one who takes part: no "tổ tư vấn của Thủ tướng" makes the premier a guest."""
    agent = draft.slots["agent"]
    if not isinstance(agent, Mention):
        return True
    guest = agent.type == "Title" and draft.slots.get("role") == "attendee"
    if guest and _SERVED.search(reading.folded, max(0, agent.start - 20), agent.start):
        return False
    held: tuple[Post, ...] = agent.slots.get("posts", ()) if agent.type == "Title" else ()  # type: ignore[assignment]
    return agent.type != "Place" and not any(post.role.value.startswith(_MEMBERS) for post in held)
