"""Who holds a gathering, where its name says so."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Group, Reading

# "Hội nghị đã nghe báo cáo … năm 2024 của Ủy ban A": whose the report is.
_TELLS = "đã|đang|sẽ|được|cũng|nghe|là|có|do|để|nhằm|thông qua|thảo luận|đánh giá|xem xét|công bố|cho|ghi nhận|nhất trí|tập trung|diễn ra"
_ON = r"(?:(?!(?<!\w)(?:báo cáo|nghị quyết|chỉ thị|quyết định|nghị định|kết luận|đề án)(?!\w))[^.;:()\"“”]){0,90}"
# What may stand between a gathering and the "của" of its holder: when it was, or the year it looks back on.
_OF = re.compile(
    r"(?: (?:(?:giữa |đầu |cuối )?tháng \d+(?:[/-]\d{4})?|(?:vào )?(?:sáng |chiều )?ngày [\d/-]+)"
    rf"|(?! (?:{_TELLS})(?!\w)){_ON} (?:năm|tháng|quý) (?:\d+|[ivx]+)(?:[/-]\d{4})?)? của $"
)
# "họp giao ban trực tuyến Ban Chỉ đạo A"
_SORT = re.compile(
    r"(?: (?:giao ban|trực tuyến|trực tiếp|định kỳ|thường kỳ|đột xuất|khẩn cấp|khẩn|toàn thể|mở rộng|chuyên đề|của))* "
)


# "Đại hội lần thứ III (2022 - 2027) của Hội A", "Đại hội nhiệm kỳ 2023-2028 Hội B"
_TERM = re.compile(r",? \(? ?(?:nhiệm kỳ )?\d{4} ?[-–] ?\d{4} ?\)?,?(?= )")
# Rounds that one of their members holds: "Hội nghị G20 tại Brazil".
_FORUM = re.compile(r"g-?20|g-?7|g-?8|apec|asem|brics|cop ?\d+|wef")


def holder_of(reading: Reading, event: Mention) -> Mention | None:
    """The body whose gathering the words name: "Hội nghị lần thứ 10 Thành ủy X", "cuộc họp của Bộ Y"."""
    ordinal = event.slots.get("ordinal")
    holding = event.value in _HOLDING and event.rule == "events.head"
    sentence = reading.sentence_at(event.start) if ordinal or holding else None
    if sentence is None or event.slots.get("plural"):
        return None
    for body in reading.within(sentence, "Agency"):
        if body.start < event.stop or _FORUM.fullmatch(reading.folded, body.start, body.stop):
            continue
        between = _TERM.sub("", reading.folded[event.stop : body.start])
        if ordinal and between in (" ", " của "):
            return body
        if ordinal and event.value == "ky-hop" and between in (", ", " - ", " – "):
            return body  # "Kỳ họp thứ 6, HĐND huyện"
        return body if holding and (_SORT.fullmatch(between) or _OF.fullmatch(between)) else None
    return None


# Gatherings that a body holds; of a visit or a signing it would be a guest or a party.
_HOLDING = frozenset(
    "cuoc-hop phien-hop ky-hop hoi-nghi hoi-nghi-tong-ket hoi-nghi-so-ket hoi-nghi-truc-tuyen phien-thao-luan hoi-thao dai-hoi hop-bao".split()
)


_OFFICE = re.compile(r"(?:(?<=\))| \([^()]{2,12}\)) [-–] ")


def settle_offices(reading: Reading) -> None:
    """Of "Kho bạc Nhà nước (KBNN) - Bộ Tài chính tổ chức" the office holds it, not the body it is of."""
    for draft in [d for d in reading.drafts if d.rule == "relations.organizer"]:
        agent = draft.slots.get("agent")
        if not isinstance(agent, Mention):
            continue
        beside = [
            d
            for d in reading.drafts
            if d.rule == draft.rule
            and isinstance(one := d.slots.get("agent"), Mention)
            and one.stop < agent.start
            and d.slots["event"] is draft.slots["event"]
            and _OFFICE.fullmatch(reading.folded, one.stop, agent.start)
        ]
        if beside and draft.slots.get("role") == "organizer":
            reading.drafts.remove(draft)


def settle_surveys(reading: Reading) -> None:
    """Who goes to look is no organizer of it, as is the body that sends people: "ông A khảo sát thực tế"."""
    for index, draft in enumerate(reading.drafts):
        agent = draft.slots.get("agent")
        if draft.rule != "events.visit.surveyed" or draft.slots.get("role") != "organizer":
            continue
        if isinstance(agent, Mention) and agent.type == "Person":
            slots = {**draft.slots, "role": "inspector"}
            reading.drafts[index] = replace(draft, slots=slots)


def tell_holder(reading: Reading) -> None:
    """The body that is named right after a gathering holds it."""
    for event in reading.mentions("Event"):
        body = holder_of(reading, event) or _board_of(reading, event)
        if body is not None:
            slots: dict[str, object] = {"event": event, "agent": body, "role": "organizer"}
            stop = body.stop if isinstance(body, Mention) else event.stop
            reading.tell(Draft("participation", slots, event.start, stop, "events.holder"))


# "Phiên họp lần thứ 20 của Ban Chỉ đạo": the one board that the article names whole.
_BOARD = re.compile(
    r" của (?P<head>ban chỉ đạo|hội đồng|tổ công tác|ủy ban)(?=[.,;:]| (?:đã|được|diễn|vừa|sẽ|do|vào|sáng|chiều|ngày)(?!\w)|$)"
)


# "phiên họp Chính phủ thường kỳ tháng 9/2011", "phiên họp thường kỳ của UBND tỉnh tháng 3": whose it is stands between.
_HOLDER = re.compile(r" (?:(?:thường kỳ|định kỳ) )?(?:của )?B (?:(?:thường kỳ|định kỳ) )?")


def only_holder(reading: Reading, event: Mention, date: Mention) -> bool:
    """Whether between an event and its month only stands whose it is."""
    words = reading.folded[event.stop : date.start]
    for body in reading.mentions("Agency"):
        if event.stop <= body.start and body.stop <= date.start:
            words = words.replace(reading.folded[body.start : body.stop], "B", 1)
    return _HOLDER.fullmatch(words) is not None


def _board_of(reading: Reading, event: Mention) -> Group | None:
    """The board whose meeting the words name by its head noun alone."""
    named = _BOARD.match(reading.folded, event.stop) if event.value in _HOLDING else None
    if named is None or event.slots.get("plural"):
        return None
    boards = [g for g in reading.groups["Agency"] if g.label.casefold().startswith(named["head"] + " ")]
    return boards[0] if len(boards) == 1 else None
