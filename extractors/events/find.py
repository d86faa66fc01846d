"""Event mentions: a head noun of the event-kind scheme, what qualifies it, its ordinal and its title."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.events.again import live_again
from extractors.events.frames import AT_BODY, only_stands
from extractors.events.live import live
from extractors.events.named import elliptical, named
from extractors.events.tail import extend
from extractors.events.verbal import verbal
from kg.mentions.lexicon import Hit
from kg.mentions.mention import MADE, Mention, outermost
from kg.mentions.reading import Draft, Reading

_PLURAL = re.compile(
    r"(?<!\w)(?:các|những|nhiều|một số|mỗi|mọi|hàng loạt|(?:các|những|nhiều|một số) (?:đợt|lần)|\d+(?: (?:phiên|buổi|cuộc|đợt))?|hai|ba|bốn|năm|ban|tổ chức các)(?: (?:hội (?:nghị|thảo)|cuộc họp|phiên họp|tọa đàm)(?:,| và| hoặc))?\s*$"
)
# Kinds whose words are everyday verbs or nouns: they name an event only when more is said of it.
_WEAK = frozenset(
    "le doi-thoai kiem-tra giam-sat thanh-tra khao-sat bieu-quyet tap-huan dien-tap su-kien cuoc-thi trien-lam tuan-le ngay-hoi bau-cu buoi-sinh-hoat ky-ket tap-hop di-lai hoi-dam quoc-yen".split()
)


# The first words of head nouns; labels that are verbs ("khai trương", "bế mạc") are left to the rules.
_HEAD = re.compile(
    r"(?:hội (?:thảo|nghị|đàm|thi|chợ|ý)|(?<!nghỉ )(?<!kỳ )lễ(?! hội(?! nghị))|cuộc|buổi|phiên|chuyến|kỳ họp|tọa đàm|toạ đàm|diễn đàn|họp báo|đại hội(?! đồng)|đối thoại|điểm cầu|khóa|khoá|lớp|chương trình (?:đào tạo|tập huấn|bồi dưỡng|chào mừng|kỷ niệm|giao lưu|gặp mặt)|"
    r"triển lãm|tuần|ngày (?:hội|bầu cử)|sự kiện|tập huấn|biểu quyết|diễn tập|festival|webinar|workshop|hackathon|gala|đêm|vòng|đợt|quốc yến|tiệc)(?!\w)"
)


# "cuộc hội đàm", "buổi kiểm tra": one that was held, no mere verb.
_ONE = re.compile(
    r"(?:cuộc|buổi|phiên|đợt|vòng(?= đối)) (?:hội|đối thoại|kiểm tra|giám sát|khảo sát|diễn tập|tập huấn)(?!\w)"
)
_TALKED = ("tiến hành ", "bước vào ", "chủ trì ")  # before "hội đàm": talks that were held
_COUNTED = re.compile(r"(?<!\w)((?:buổi|cuộc|phiên|đợt|chuỗi|vòng) )$")  # "chủ trì cuộc tọa đàm"
_THIS = re.compile(r"\s+(?:này|trên|nói trên|đó)(?!\w)")
_THERE = re.compile(
    r"(?:dự|tham gia|tại|trong|chứng kiến|đến|chủ trì|chỉ đạo|phát biểu|kết luận|kết thúc|chủ tọa)\s+$"
)
_IT_IS = re.compile(
    r"(?<!\w)là (?:một )?$"
)  # "Đây là sự kiện thường niên", "Diễn đàn A là sự kiện do B tổ chức"
_ON = re.compile(r"\s*(?:,|(?:còn )?có(?!\w)|\.|;)|[ .]*(?:\n|$)")
# "lễ công bố vận hành Cổng …", "lễ khai trương, đưa vào sử dụng Hệ thống …"
_GOES_LIVE = re.compile(
    r"(?:(?:,|,? và)? (?:chính thức|vận hành|đưa vào (?:vận hành|hoạt động|sử dụng|khai thác)|khai trương|ra mắt))+ "
)
# "trong nội dung của Hội nghị, …": a capital inside a sentence speaks of the one told of.
_BARE = frozenset({"hoi-nghi", "hoi-thao", "toa-dam", "dien-dan"})
_FIRST_WORD = re.compile(r"(?:[.!?:;“\"\n(–-]\s*|^)$")
_MAIN_POINT = re.compile(r"(?:chính|trung tâm|trung ương|chính phủ)$", re.IGNORECASE)
_AT_PLACE = re.compile(r"(?: của [^,.;]{3,60})? (?:tại|ở|đặt tại) ")
_OPENINGS = frozenset({"khai-truong", "le-ra-mat", "le-khanh-thanh", "le-cong-bo"})


def _event(reading: Reading, hit: Hit) -> Mention:
    """The event mention that begins with a head noun."""
    slots: dict[str, object] = {"kind": hit.entry.key, "qualifiers": []}
    stop = hit.stop
    for name, end, words in extend(reading, hit.entry.key, hit.start, hit.stop):
        stop = end
        if name == "qualifier" and words.startswith("thứ "):
            slots["part"] = words
        elif name == "qualifier":
            slots["qualifiers"].append(words)  # type: ignore[attr-defined]
        else:
            bare = name == "title" and not reading.text[hit.stop : end].lstrip(" :").startswith(
                ("“", '"', "‘", "'")
            )
            slots[name] = " ".join(reading.text[hit.start : end].split()) if bare else words
    if hit.entry.key in _OPENINGS:
        live = _GOES_LIVE.match(reading.folded, hit.stop)
        reach = max(stop + 1, live.end() if live else 0)
        systems = [m for m in reading.mentions("System") if hit.stop <= m.start <= reach]
        if systems:
            slots["system"], stop = systems[0], max(stop, systems[0].stop)
    sentence = reading.sentence_at(hit.start)
    floor = max(sentence.start if sentence else 0, hit.start - 32)
    slots["plural"] = bool(_PLURAL.search(reading.folded, floor, hit.start))
    kind = hit.entry.key
    if kind == "diem-cau" and _at_main_point(reading, hit, str(slots.get("point", "")), stop):
        kind, slots["kind"] = "su-kien", "su-kien"  # at the main point means at the event
        slots["point"] = ""
    slots["back"] = kind == hit.entry.key and _points_back(reading, hit)
    slots["definite"] = reading.text[hit.start].isupper() or kind != hit.entry.key or slots["back"]
    counted = _COUNTED.search(reading.folded, max(0, hit.start - 12), hit.start)
    start = counted.start(1) if counted else hit.start
    held = hit.entry.key == "hoi-dam" and reading.folded.endswith(_TALKED, 0, start)
    slots["weak"] = hit.entry.key in _WEAK and not held and not _ONE.match(reading.folded, start)
    return Mention(start, stop, "Event", "events.head", kind, slots=slots)


def _at_main_point(reading: Reading, hit: Hit, said: str, stop: int) -> bool:
    """Whether a bridge point is where the event itself is: with a body, or called the main one."""
    point = said or hit.entry.surface.removeprefix("điểm cầu")
    return bool(
        AT_BODY.match(reading.folded, hit.stop)
        or any(hit.stop + 1 == a.start for a in reading.mentions("Agency"))
        or not point
        or (_MAIN_POINT.match(point.strip()) and not _AT_PLACE.match(reading.folded, stop))
    )


def _points_back(reading: Reading, hit: Hit) -> bool:
    """Whether the words speak of an event said before: "sự kiện này", "dự sự kiện có …"."""
    after = _THIS.match(reading.folded, hit.stop)
    floor = max(0, hit.start - 16)
    if hit.entry.key == "su-kien" and _IT_IS.search(reading.folded, floor, hit.start):
        return True
    bare = (
        reading.text[hit.start].isupper()
        and hit.entry.key in _BARE
        and not _FIRST_WORD.search(reading.text, floor, hit.start)
        and _ON.match(reading.folded, hit.stop)
    )
    return bool(
        bare
        or after
        or (_THERE.search(reading.folded, floor, hit.start) and _ON.match(reading.folded, hit.stop))
    )


def find(reading: Reading) -> None:
    """Every event mention of the page that is no milestone and stands inside no body's or system's name."""
    broader: dict[str, tuple[str, ...]] = reading.notes["event-broader"]  # type: ignore[assignment]
    found: list[Mention] = []
    seen: set[int] = set()
    for hit in reading.hits("event-kind"):
        if (
            hit.start in seen
            or not _HEAD.match(reading.folded, hit.start)
            or "moc" in (hit.entry.key, *broader.get(hit.entry.key, ()))
            or _in_name(reading, hit.start)
            or reading.folded.endswith(_HALLS, 0, hit.start)
            or _several_more(reading, hit)
            or _to_come(reading, hit)
            or (
                hit.entry.key == "tap-huan"
                and _VERBAL.search(reading.folded, max(0, hit.start - 16), hit.start)
            )
            or _same_again(reading, found, hit)
            or _joined(reading, found, hit)
            or _inner(reading, hit)
            or (not found and only_stands(reading, hit))
        ):
            continue
        seen.add(hit.start)
        event = _event(reading, hit)
        opened = found and found[-1].value in _ENDS and reading.text[found[-1].stop : hit.start] == " "
        found[-1 if opened else len(found) :] = [replace_start(event, found[-1].start) if opened else event]
    found = [*found, *named(reading, found)]
    found = [*found, *verbal(reading, found)]
    reading.add(outermost([*found, *_meetings(reading, found), *elliptical(reading, found)]))
    reading.add(live_again(reading))
    reading.add(live(reading))


def _in_name(reading: Reading, at: int) -> bool:
    """Whether a name of a body, person or system, or a title, stands over an offset."""
    sentence = reading.sentence_at(at)
    names = reading.within(sentence, "Agency", "System", "Name", "Role") if sentence else ()
    return bool([name for name in names if name.start <= at < name.stop])


_ENDS = ("le-khai-mac", "le-be-mac")  # "lễ khai mạc Triển lãm A" is Triển lãm A
_SECOND = ("trien-lam", "dien-tap", "tap-huan", "cuoc-thi", "ky-ket", "doi-thoai")
# "Hội nghị và Triển lãm A", "Hội nghị tiếp xúc, đối thoại với người dân", "buổi gặp gỡ, đối thoại"
_BETWEEN = re.compile(r"(?: (?:gặp mặt|gặp gỡ|tiếp xúc|lắng nghe|trao đổi)| gỡ| mặt)?(?: và|,| -| –) ")


def replace_start(event: Mention, start: int) -> Mention:
    """The event mention with the words before it that speak of its opening or end."""
    return Mention(start, event.stop, event.type, event.rule, event.value, slots=event.slots)


def _inner(reading: Reading, hit: Hit) -> bool:
    """Whether the words only begin the name of what is held: "buổi lễ công bố quyết định", "sự kiện Diễn đàn A"."""
    if hit.entry.surface == "buổi lễ":
        at = hit.start + len("buổi ")
        return any(h.start == at and h.stop > hit.stop for h in reading.hits("event-kind"))
    named = hit.entry.key == "su-kien" and reading.text[hit.stop + 1 : hit.stop + 2].isupper()
    return named and _HEAD.match(reading.folded, hit.stop + 1) is not None


def _joined(reading: Reading, found: list[Mention], hit: Hit) -> bool:
    """Whether a second head noun says more of one event: "Hội nghị và Triển lãm A", "tập huấn và diễn tập"."""
    last = found[-1] if found else None
    gap = reading.folded[last.stop : hit.start] if last is not None else ""
    second = hit.entry.key in _SECOND and _BETWEEN.fullmatch(gap)
    return bool(second) and not last.slots["plural"]  # type: ignore[union-attr]


# "Trung tâm Hội nghị tỉnh" is a venue, "Nghị quyết Đại hội" a document, "với vai trò một diễn đàn" a figure, "nghi lễ" a rite
_HALL = "trung tâm|phòng|khu|nhà tang|phục vụ|nghị quyết|văn kiện|tiến tới|chào mừng|hướng tới|vai trò một|vai trò là|như một|nghi"
_HALLS = tuple(f"{word} " for word in _HALL.split("|"))
_MORE = re.compile(r"(?<!\w)(?:các|những)(?: \w+){1,3},\s*$")


_VERBAL = re.compile(r"(?<!\w)(?:được|đã|sẽ|đang|bồi dưỡng,|đào tạo,|công tác|việc)\s*$")  # "được tập huấn"


_SET_BY = ("đề ra tại ", "đề ra trong ", "xác định tại ", "thông qua tại ")
_TO_COME = re.compile(
    r"(?: (?:thứ \w+,? )?(?:hđnd|hội đồng nhân dân|quốc hội)(?: (?:tỉnh|thành phố|huyện|quận|xã)(?: [^\W\d_]+){0,3}?)?)?"
    r" (?:thường|giữa năm|cuối năm|(?:sắp )?tới(?! nay))"
)


def _to_come(reading: Reading, hit: Hit) -> bool:
    """Whether papers are made ready for some session: "các nội dung trình tại kỳ họp thường lệ giữa năm"."""
    if hit.entry.key == "dai-hoi" and reading.folded.endswith(_SET_BY, 0, hit.start):
        return True  # "chủ trương được đề ra tại Đại hội XIII của Đảng"
    laid = reading.folded.endswith((" trình ", "trình tại ", "trình ra "), 0, hit.start)
    return laid and hit.entry.key == "ky-hop" and _TO_COME.match(reading.folded, hit.stop) is not None


def _several_more(reading: Reading, hit: Hit) -> bool:
    """Whether others come along: "những vấn đề, sự kiện nổi bật", "Hội nghị A và các hội nghị liên quan"."""
    along = reading.folded.startswith(" liên quan", hit.stop)
    if along and reading.folded.endswith((" và các ", " cùng các "), 0, hit.start):
        return True
    more = hit.entry.key == "su-kien" and _MORE.search(reading.folded, max(0, hit.start - 28), hit.start)
    return bool(more)


def _same_again(reading: Reading, found: list[Mention], hit: Hit) -> bool:
    """Whether brackets say more of the event before them: "Kỳ họp thứ 22 (kỳ họp chuyên đề lần thứ 14)"."""
    last = found[-1] if found else None
    return (
        last is not None
        and last.value == hit.entry.key
        and reading.text[last.stop : hit.start].strip() == "("
    )


_TALKS = ("cuoc-gap", "hoi-dam", "buoi-lam-viec")


def _meetings(reading: Reading, found: list[Mention]) -> Iterator[Mention]:
    """One meeting for each partner of "các cuộc gặp với A, B và C", "các cuộc hội đàm với A và B"."""
    for mention in found:
        if mention.value not in _TALKS or not mention.slots["plural"]:
            continue
        joint = re.compile(r"(?:\s+(?:song phương|làm việc|bên lề))?\s+với\s+(?!các )").match(
            reading.folded, mention.stop
        )
        sentence = reading.sentence_at(mention.start)
        if joint is None or sentence is None:
            continue
        people, bodies = reading.within(sentence, "Person"), reading.within(sentence, "Agency")
        named = [p for p in people if p.start >= joint.end()] or bodies
        partners = [p for p in named if p.start >= joint.end()]
        host = next((p for p in reversed(people) if p.stop <= mention.start), None)
        for partner in partners:
            slots = {**mention.slots, "plural": False, "subject": partner, "definite": True}
            meeting = Mention(
                partner.start,
                partner.stop,
                "Event",
                "events.meeting",
                mention.value,
                slots=slots | {MADE: True},
            )
            for agent in (host, partner):
                if agent is not None:
                    draft = {"event": meeting, "agent": agent, "role": "attendee"}
                    reading.tell(Draft("participation", draft, mention.start, partner.stop, "events.meeting"))
            yield meeting
