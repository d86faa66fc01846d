"""Who chairs and who speaks in lists of people whose posts no rule reads whole."""

from __future__ import annotations

import re

from extractors.events.guests import event_at, tell, tell_crowd, tell_first, tell_listed, tell_sides
from extractors.events.kinds import VISITS, signing
from extractors.events.occasion import spoken_of
from extractors.events.series import after, before, posts
from extractors.events.voices import tell_voices
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.text import Sentence

_CHAIRED = re.compile(
    r"(?:(?:đã )?(?:(?:(?:tới |đến )?(?:tham )?dự|(?:đến |tới )?thăm)(?: và|,)) )?(?:đồng )?(?:chủ trì|chủ tọa)"
    r"(?P<of> của)?(?:(?: và|,) (?:có bài )?(?:phát biểu|kết luận|chỉ đạo)(?: (?:khai mạc|chỉ đạo|bế mạc|kết luận|tại|trong))*)?(?!\w)"
)
_SPOKE = re.compile(
    r"(?:phát biểu(?: ý kiến| khai mạc| bế mạc| chỉ đạo| kết luận| chào mừng| đề dẫn)?|trình bày tham luận|tham luận(?: trực tuyến)?|báo cáo|chia sẻ)(?: tại| trong)? "
)
_SIGN = re.compile(r"(?:(?:đã|cùng|vừa|chính thức) )*(?:ký kết|đặt bút ký|ký)(?!\w)")
# "Bộ trưởng A đã hội đàm với Bộ trưởng B và ký …"
_MET_AND = re.compile(
    r" (?:(?:đã|vừa|có (?:cuộc|buổi)) )*(?:điện đàm|hội đàm|hội kiến|làm việc|gặp|tiếp|trao đổi)(?= (?:với )?[^.;:“”]{4,160} và $)"
)
_SIGNED = re.compile(r"(?<!\w)(?:ký|ký kết|trao|trao đổi)(?: [\w ]{1,40})?,? ?(?:bao gồm|gồm|là|:)")
_BETWEEN = re.compile(r"(?<=[ ;])giữa ")
_ABOUT = 90  # characters from an agreement to those it is between
_AND = re.compile(r"(?: \([^)]*\))? (?:và|với|cùng) ")
_TWO = 2
_LED = re.compile(
    r"(?:(?:đã|sẽ|vừa) )?(?:làm trưởng đoàn|dẫn đầu)(?: công tác)?,?(?: (?:đã|vừa|sẽ|có|đến|tới|tổ chức))* "
)
_LEADS = re.compile(
    r"(?:(?:đã|sẽ|vừa) )?dẫn đầu đoàn(?: [\w–-]+){0,14}? (?:có|dự|tham dự|tham gia|đến dự)(?: buổi| cuộc)? $"
)
_LEADING = re.compile(r"(?<!\w)(?:(?:đã|sẽ|vừa) )?dẫn đầu đoàn ")
_PRESENT = re.compile(r"(?:với|có|cùng) sự (?:tham gia|tham dự|có mặt|góp mặt|hiện diện) của ")
_ATTENDED = re.compile(
    r"(?:(?:đã|cũng|cùng|tới|đến|về) )*(?:tham dự|dự|có mặt tại|theo dõi(?![.;]))(?:(?: và|,) (?:chỉ đạo|theo dõi|đồng hành))?"
    r"(?:(?P<unsaid>[.;]|,? và (?:trao|tặng|chúc mừng|động viên|cắt băng|phát động)(?!\w))|(?: buổi| cuộc)? )"
)
_REPORT = r"(?:trình bày|trình|đọc|thông qua|báo cáo)(?: tóm tắt)? (?:các )?(?:tờ trình|báo cáo|tham luận|dự thảo|diễn văn|kết quả|tình hình|công tác|nội dung)(?!\w)"
_REPORTS = re.compile(_REPORT)
_REPORTED = re.compile(rf"(?:đã )?(?:(?:thừa ủy quyền|thay mặt)(?: [\w–-]+){{1,9}} )?{_REPORT}")


def tell_rosters(reading: Reading, whole: Group | None) -> None:
    """Tell the chairs, speakers, guests and signers of lists that no rule has told."""
    known = len(reading.drafts)
    _read(reading, whole)
    if found := reading.drafts[known:]:
        told = {_key(reading, d) for d in reading.drafts[:known] if d.frame == "participation"}
        reading.drafts[known:] = [d for d in found if _key(reading, d) not in told]


def _key(reading: Reading, draft: Draft) -> tuple[int, int, object, str]:
    slots = draft.slots
    event, agent = reading.group(slots.get("event")), reading.group(slots.get("agent"))
    return id(event), id(agent), slots.get("role"), draft.status


def _read(reading: Reading, whole: Group | None) -> None:
    """Tell who is in the lists of each sentence."""
    signed, agreed = "lễ ký" in reading.folded, reading.mentions("Agreement")
    known = min((m.start for m in whole.mentions), default=0) if whole is not None else 0
    for sentence in reading.page.sentences:
        events = reading.within(sentence, "Event")
        if events:
            tell_crowd(reading, sentence, events)
        tell_voices(reading, sentence, whole)
        if agreed and reading.within(sentence, "Agreement"):
            _tell_parties(reading, sentence)
        if signed:
            _tell_sides(reading, sentence)
        people = reading.within(sentence, "Person")
        event = whole if known < sentence.stop else spoken_of(reading, sentence, whole)
        tell_listed(reading, sentence, people, event)
        if people:
            _tell_people(reading, sentence, people, events, event)


def _tell_people(
    reading: Reading, sentence: Sentence, people: list[Mention], events: list[Mention], told: Group | None
) -> None:
    """Tell who of the people of a sentence is there: at its events, else at the one it leaves unsaid."""
    words = reading.folded[sentence.start : sentence.stop]
    if "chủ t" in words:
        _tell_chairs(reading, sentence, people, told)
    if events:
        _tell_speaker(reading, sentence, people)
        _tell_signers(reading, sentence, people, events)
        if "dẫn đầu" in words or "làm trưởng đoàn" in words:
            _tell_leader(reading, sentence, people)
    if " dự" in words or "có mặt tại" in words or " theo dõi" in words:
        _tell_guests(reading, sentence, people, told)
    if " sự " in words:
        _tell_present(reading, sentence, people, told)
    tell_first(reading, sentence, people, told)
    tell_sides(reading, sentence, people, told)
    if told is not None:
        if _REPORTS.search(words):
            _tell_reporter(reading, sentence, people, told)
        if "dự" in words and "phát biểu" in words:
            _tell_comer(reading, sentence, people, told)


def _tell_chairs(reading: Reading, sentence: Sentence, people: list[Mention], whole: Group | None) -> None:
    for match in _CHAIRED.finditer(reading.folded, sentence.start, sentence.stop):
        at = match.start()
        if match["of"]:
            event: Mention | Group | None = _event_before(reading, sentence, at) or whole
            chairs = list(after(reading, people, match.end(), sentence.stop))
        else:
            unsaid = reading.folded.startswith((".", ";"), match.end())
            earlier = (_event_before(reading, sentence, at) or whole) if unsaid else None
            event = event_at(reading, sentence, match.end() + 1) or earlier
            chairs = list(before(reading, people, sentence.start, at))
        if event is None:
            continue
        for person in chairs:
            tell(reading, event, person, "chair", (min(at, person.start), max(match.end(), person.stop)))


def _tell_speaker(reading: Reading, sentence: Sentence, people: list[Mention]) -> None:
    for match in _SPOKE.finditer(reading.folded, sentence.start, sentence.stop):
        event = event_at(reading, sentence, match.end())
        last = next(before(reading, people, sentence.start, match.start()), None)
        if event is not None and last is not None:
            tell(reading, event, last, "speaker", (last.start, event.stop))


def _tell_guests(reading: Reading, sentence: Sentence, people: list[Mention], whole: Group | None) -> None:
    for match in _ATTENDED.finditer(reading.folded, sentence.start, sentence.stop):
        told = whole if match["unsaid"] else event_at(reading, sentence, match.end())
        if told is None:
            continue
        for person in before(reading, people, sentence.start, match.start()):
            tell(reading, told, person, "attendee", (person.start, match.end()))


_CAME_AND_SPOKE = re.compile(
    r",? (?:(?:đã|cũng|cùng|tới|đến|về) )*(?:tham dự|dự)(?:,| và|, chỉ đạo và|, chỉ đạo,) (?:có bài )?phát biểu(?: (?:chỉ đạo|khai mạc|bế mạc|khai giảng|bế giảng|phát động|chào mừng|chúc mừng|ý kiến|kết luận|quan trọng))?(?:[.;]|,? và )"
)


def _tell_comer(reading: Reading, sentence: Sentence, people: list[Mention], whole: Group) -> None:
    """Tell that who came and spoke spoke at the event told of: "Thủ tướng dự, phát biểu và phát lệnh khởi công"."""
    for person in people:
        if _CAME_AND_SPOKE.match(reading.folded, person.stop, sentence.stop):
            tell(reading, whole, person, "speaker", (person.start, person.stop))


def _tell_leader(reading: Reading, sentence: Sentence, people: list[Mention]) -> None:
    """Tell that who leads a delegation takes part in its meeting."""
    for match in _LED.finditer(reading.folded, sentence.start, sentence.stop):
        event = next(
            (e for e in reading.within(sentence, "Event") if match.end() <= e.start <= match.end() + 1), None
        )
        last = next(before(reading, people, sentence.start, match.start()), None)
        if event is not None and last is not None:
            tell(reading, event, last, "attendee", (last.start, event.stop))
    leading = _LEADING.search(reading.folded, sentence.start, sentence.stop)
    for event in reading.within(sentence, "Event") if leading else ():
        last = next(before(reading, people, sentence.start, leading.start()), None)  # type: ignore[union-attr]
        if last is not None and _LEADS.match(reading.folded[leading.start() : event.start]):  # type: ignore[union-attr]
            tell(reading, event, last, "attendee", (last.start, event.stop))


def _tell_present(reading: Reading, sentence: Sentence, people: list[Mention], whole: Group | None) -> None:
    """Tell the people whose presence a list says: "với sự tham dự của các Phó Thủ tướng A và B"."""
    for match in _PRESENT.finditer(reading.folded, sentence.start, sentence.stop):
        event = _event_before(reading, sentence, match.start()) or whole
        start = match.end()
        for person in [p for p in people if event is not None and p.start >= match.end()]:
            if not posts(reading, start, person.start):
                break
            tell(reading, event, person, "attendee", (match.start(), person.stop))  # type: ignore[arg-type]
            start = person.stop


def _tell_signers(reading: Reading, sentence: Sentence, people: list[Mention], events: list[Mention]) -> None:
    """Tell the people of the list before "ký" of the signing that a rule made of its last."""
    signings = [e for e in events if e.rule.startswith("relations.signed")]
    for match in _SIGN.finditer(reading.folded, sentence.start, sentence.stop) if signings else ():
        ceremony = next((e for e in signings if e.holds(match.start(), match.end())), None)
        if ceremony is not None:
            met = _MET_AND.search(reading.folded, sentence.start, match.start())
            for person in before(reading, people, sentence.start, met.start() if met else match.start()):
                tell(reading, ceremony, person, "signatory", (person.start, match.end()))


def _tell_parties(reading: Reading, sentence: Sentence) -> None:
    """Tell who signs what, of a list of agreements each between two: "… đã được ký, gồm thỏa thuận giữa A và B; …"."""
    listed = _SIGNED.search(reading.folded, sentence.start, sentence.stop)
    ceremony = _signing_before(reading, sentence.stop) if listed else None
    if listed is None or ceremony is None:
        return
    papers = [a for a in reading.within(sentence, "Agreement") if a.start >= listed.end()]
    for match in _BETWEEN.finditer(reading.folded, listed.end(), sentence.stop):
        named = any(0 <= match.start() - paper.stop <= _ABOUT for paper in papers)
        if not named and "gồm" not in listed[0]:
            continue
        for body in _two_at(reading, sentence, match.end()):
            tell(reading, ceremony, body, "signatory", (listed.start(), body.stop))


def _two_at(reading: Reading, sentence: Sentence, at: int) -> list[Mention]:
    """The two bodies of "A và B" at an offset; none where no two stand there."""
    bodies = [b for b in reading.within(sentence, "Agency") if b.start >= at][:_TWO]
    if len(bodies) < _TWO or bodies[0].start != at:
        return []
    return bodies if _AND.fullmatch(reading.folded, bodies[0].stop, bodies[1].start) else []


_SIDES = re.compile(r"[^.;:]{0,260}? giữa ")


def _tell_sides(reading: Reading, sentence: Sentence) -> None:
    """Tell who signs at a ceremony with a long name: "Lễ ký kết Quy chế …, … giữa A và B"."""
    for event in reading.within(sentence, "Event"):
        match = _SIDES.match(reading.folded, event.start, sentence.stop)
        if match is None or event.rule != "events.head" or not signing(event.value):
            continue
        for body in _two_at(reading, sentence, match.end()):
            tell(reading, event, body, "signatory", (event.start, body.stop))


def _signing_before(reading: Reading, at: int) -> Group | None:
    """The signing that was told last."""
    signings = [
        g for g in reading.groups["Event"] if signing(g.features["kind"]) and g.mentions[0].start < at
    ]
    return max(signings, key=lambda g: max(m.start for m in g.mentions if m.start < at), default=None)


def _tell_reporter(reading: Reading, sentence: Sentence, people: list[Mention], whole: Group) -> None:
    """Who lays a report or a motion before the meeting speaks there."""
    looked = whole.features["kind"] in VISITS
    if not any(m.start < sentence.stop and (looked or MADE not in m.slots) for m in whole.mentions):
        return
    for match in _REPORTED.finditer(reading.folded, sentence.start, sentence.stop):
        last = next(before(reading, people, sentence.start, match.start()), None)
        if last is not None:
            events = [e for e in reading.within(sentence, "Event") if e.stop <= last.start]
            event: Mention | Group = events[-1] if events else whole
            tell(reading, event, last, "speaker", (last.start, match.end()))


def _event_before(reading: Reading, sentence: Sentence, at: int) -> Mention | None:
    events = [e for e in reading.within(sentence, "Event") if e.stop <= at and MADE not in e.slots]
    return events[-1] if events else None
