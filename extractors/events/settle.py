"""What facts leave open about events, settled once all are known: which event, which role, planned or held."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Set
from dataclasses import replace

from extractors.events.kinds import MET, signing
from extractors.events.occasion import spoken_of
from extractors.events.titles import in_headline
from kg.mentions.match import CURRENT
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Draft, Group, Reading

_AS_OF = re.compile(r"(?<!\w)(?:đến|tới)(?: nay)?(?: hết)?(?: ngày)?\s*$")
HELD = frozenset({"participation", "launch"})
_LAUNCHED = "events.launch"


def settle_current(reading: Reading, whole: Group | None) -> None:
    """Facts that leave their event unsaid ("Phát biểu khai mạc, …") are of the event told of."""
    unsaid = [d for d in reading.drafts if d.slots.get("event") == CURRENT]
    if not unsaid:
        return
    kept = []
    told = {_part(d) for d in reading.drafts if d.slots.get("event", CURRENT) != CURRENT}
    for draft in reading.drafts:
        if draft.slots.get("event") != CURRENT:
            kept.append(draft)
        elif draft.slots.get("role") == "chair" and _part(draft) in told:
            continue  # "Cuộc thi do ông A chủ trì.": of what these words name
        elif event := (
            _said_before(reading, draft) or spoken_of(reading, reading.sentence_at(draft.start), whole)
        ):
            kept.append(replace(draft, slots={**draft.slots, "event": event}))
    reading.drafts[:] = kept


def _part(draft: Draft) -> tuple[int, object]:
    """Which words name who takes part, and as what."""
    return id(draft.slots.get("agent")), draft.slots.get("role")


def _said_before(reading: Reading, draft: Draft) -> Group | None:
    """What the sentence of a witness names before, or tells as signed after; the point of a chair: "Tại điểm cầu X, ông A chủ trì"."""
    sentence, role = reading.sentence_at(draft.start), draft.slots.get("role")
    if role not in ("witness", "chair") or sentence is None:
        return None
    told = [e for e in reading.within(sentence, "Event") if reading.group(e)]
    events = [e for e in told if e.start < draft.start]
    if role == "chair":
        events = [e for e in events if e.value == "diem-cau"]
    elif not events:
        events = [e for e in told if e.value == "le-ky-ket" and MADE in e.slots]
    return reading.group(events[-1]) if events else None


_RITE = re.compile(r"(?:nhấn|bấm|ấn) nút|cắt băng|nghi (?:thức|lễ) (?:khai|ra)")
_HELD = re.compile(r"(?<!\w)tổ chức (?:lễ )?(?:công bố|khai trương|ra mắt|khánh thành)(?!\w)")


def settle_launcher(reading: Reading) -> None:
    """Who holds the opening is its organizer, as is a body for which a person opens; a launch asked for is none."""
    opens = [d for d in reading.drafts if d.frame == "launch" or d.slots.get("role") == "launcher"]
    if not opens and not [d for d in reading.drafts if d.rule.startswith(_LAUNCHED)]:
        return
    holders = {
        (id(reading.group(d.slots["event"])), id(reading.group(d.slots["agent"])))
        for d in reading.drafts
        if d.frame == "participation" and d.slots.get("role") in ("organizer", "co-organizer", "chair")
    }
    pressed = {
        id(reading.group(d.slots["event"]))
        for d in reading.drafts
        if d.slots.get("role") == "launcher" and agent_type(reading, d) == "Person"
    }
    kept = []
    for draft in reading.drafts:
        if draft.slots.get("role") == "launcher":
            if agent_type(reading, draft) == "Agency" and _HELD.search(
                reading.folded, draft.start, draft.stop
            ):
                draft = replace(draft, slots={**draft.slots, "role": "organizer"})
            if agent_type(reading, draft) == "Agency" and id(reading.group(draft.slots["event"])) in pressed:
                draft = replace(draft, slots={**draft.slots, "role": "organizer"})
            pair = (id(reading.group(draft.slots["event"])), id(reading.group(draft.slots["agent"])))
            if pair in holders and not _RITE.search(reading.folded, draft.start, draft.stop):
                continue
        if draft.frame == "launch" and _AS_OF.search(
            reading.folded, max(0, draft.start - 16), draft.start + 4
        ):
            continue  # "Đến ngày 15/12/2020, hệ thống đã được triển khai tại 33 cục": how far, not since when
        if draft.frame in HELD and draft.rule.startswith(_LAUNCHED):
            plain = "planned" if _item(reading, draft) else draft.status
            draft = replace(draft, status="requested" if _asked(reading, draft) else plain)
        kept.append(draft)
    reading.drafts[:] = kept


def agent_type(reading: Reading, draft: Draft) -> str:
    agent = reading.group(draft.slots["agent"])
    return agent.type if agent else ""


# "Thủ tướng đồng ý cho Bộ A triển khai thí điểm S", "được chọn triển khai thí điểm S"
_ALLOWS = re.compile(
    r"(?<!\w)(?:(?:lựa )?chọn|cho phép|(?:đồng ý|thống nhất|chấp thuận) (?:cho|để|chủ trương)|giao(?: cho)?)(?: (?:làm nơi|là nơi|tham gia|để))? $"
)


def _asked(reading: Reading, draft: Draft) -> bool:
    """Whether the words stand after a request in their sentence: "yêu cầu Bộ A hoàn thành X, Bộ B đưa vào vận hành Y"."""
    sentence = reading.sentence_at(draft.start)
    if sentence is None or draft.status != "stated":
        return False
    whose = [b.start for b in reading.within(sentence, "Agency") if b.stop + 1 == draft.start]
    if any(_ALLOWS.search(reading.folded, sentence.start, at) for at in (draft.start, *whose)):
        return True
    return any(m.value == "request" and m.stop <= draft.start for m in reading.within(sentence, "Speech"))


_ROADMAP = re.compile(r"(?<!\w)(?:lộ trình|cột mốc|kế hoạch|mục tiêu|nhiệm vụ|giải pháp|sẽ:)")
_ABOVE = 8  # lines


def _item(reading: Reading, draft: Draft) -> bool:
    """Whether a launch is a line of a roadmap: "Lộ trình phát triển", below it "Ra mắt S"."""
    sentence = reading.sentence_at(draft.start)
    if sentence is None or sentence.kind == "title" or draft.status != "stated":
        return False
    head = reading.folded[sentence.start : draft.start].strip(" -–+•*0123456789.)")
    if head or reading.folded[draft.stop : sentence.stop].rstrip().endswith((".", "!", "”")):
        return False
    above = reading.page.sentences[max(0, sentence.index - _ABOVE) : sentence.index]
    return any(_ROADMAP.search(reading.folded, line.start, line.stop) for line in above)


_HAS, _HOLDER = "relations.has", "relations.organizer"


def _of_two(reading: Reading, draft: Draft) -> bool:
    """Whether a draft is of a visit or a signing, or of a meeting on no day."""
    event = reading.group(draft.slots["event"])
    kind = event.features["kind"] if event is not None else ""
    dated = any(d.frame == "event-date" and reading.group(d.slots["event"]) is event for d in reading.drafts)
    return signing(kind) or kind.startswith(("chuyen-", "dien-dam")) or (kind in MET and not dated)


def _meets(reading: Reading, draft: Draft) -> bool:
    """Whether a body is only one of those who met: "Bộ A hội đàm với B" tells of no organizer."""
    event = reading.group(draft.slots["event"])
    met = event is not None and event.features["kind"] in MET
    return met and "tổ chức" not in reading.folded[draft.start : draft.stop]


_WITH = re.compile(r"(?<!\w)(?:với|giữa|cùng)(?!\w)")


def _acts_there(reading: Reading, draft: Draft) -> bool:
    """Whether somebody named right behind an event does something at it: "Tại hội nghị Thứ trưởng A cho biết"."""
    named, agent = draft.slots["event"], draft.slots["agent"]
    event = reading.group(named)
    if event is None or not isinstance(named, Mention) or not isinstance(agent, Mention):
        return False
    kind = event.features["kind"]
    if (
        kind in MET
        or kind.startswith(("chuyen-", "dien-dam", "le-don", "quoc-yen"))
        or agent.start < named.stop
    ):
        return False
    return _WITH.search(reading.folded, named.stop, agent.start) is None


def settle_between(reading: Reading) -> None:
    """Of "giữa A và B" both sign a signing, attend a meeting of the two, organize anything else; "ký với B" likewise."""
    reading.drafts[:] = [
        d
        for d in reading.drafts
        if not (d.rule == _HAS and _of_two(reading, d))
        and not (d.rule == _HOLDER and _meets(reading, d))
        and not (d.rule == "relations.met" and _acts_there(reading, d))
    ]
    for index, draft in enumerate(reading.drafts):
        if draft.slots.get("role") in ("between", "counterpart"):
            event = reading.group(draft.slots["event"])
            kind = event.features["kind"] if event is not None else ""
            if draft.slots["role"] == "counterpart" and not signing(kind):
                continue
            role = "signatory" if signing(kind) else "attendee" if kind in MET else "organizer"
            slots = {**draft.slots, "role": role}
            reading.drafts[index] = replace(draft, slots=slots)
    _settle_run(reading)


# What lasts, and has no chair: whoever "chủ trì" it sees to it.
_RUN = frozenset({"cuoc-thi", "tuan-le", "ngay-hoi", "trien-lam", "tap-huan", "dien-tap"})


def _settle_run(reading: Reading) -> None:
    """A body in charge of a contest, a week or a fair holds it: "Cuộc thi do Bộ A chủ trì"; a person chairs."""
    for index, draft in enumerate(reading.drafts):
        if draft.frame != "participation" or draft.slots.get("role") != "chair":
            continue
        event = reading.group(draft.slots["event"])
        kind = event.features["kind"] if event is not None else ""
        shared = kind == "su-kien" and draft.rule == _HOLDER  # "Chương trình do A chủ trì, B đồng tổ chức"
        if (kind in _RUN or shared) and agent_type(reading, draft) == "Agency":
            reading.drafts[index] = replace(draft, slots={**draft.slots, "role": "organizer"})


_WILL = re.compile(
    r"(?: (?:lần tới|lần sau|tiếp theo|kế tiếp|sắp tới|tới|này|năm nay|cũng|vẫn|vào|ngày))*\s+(?:sẽ|dự kiến|dự kiến sẽ|sắp|được lên kế hoạch|chuẩn bị)(?: (?:được|chính thức))? (?:diễn ra|tổ chức|khai mạc)(?!\w)"
)
_ABOUT_TO = re.compile(
    r"(?<!\w)(?:sẽ|dự kiến|dự kiến sẽ|sắp|chuẩn bị|lên kế hoạch|có kế hoạch|có thể|phấn đấu|cam kết|hứa|muốn"
    r"|mục tiêu|được phép|xin phép|quyết tâm)(?: sẽ)?(?: (?:tiến hành|chủ trì|phối hợp))?"
    r" (?:tổ chức|đăng cai|diễn ra|khai mạc|chủ trì)(?: (?:các|một))?\s+$"
)


def _ahead(reading: Reading, mention: Mention) -> bool:
    """Whether the words around an event say that it is yet to come: "Hội nghị sẽ diễn ra ngày 5/4"."""
    sentence = reading.sentence_at(mention.start)
    if sentence is None or MADE in mention.slots:
        return False
    before = max(sentence.start, mention.start - 48)
    return bool(
        _WILL.match(reading.folded, mention.stop) or _ABOUT_TO.search(reading.folded, before, mention.start)
    )


def statuses(reading: Reading) -> dict[int, set[str]]:
    """How the parts people take in events and the launches are told, by event."""
    found: dict[int, set[str]] = defaultdict(set)
    for draft in reading.drafts:
        if draft.frame in HELD:
            found[id(reading.group(draft.slots.get("event")))].add(draft.status)
    return found


def settle_plan(reading: Reading, group: Group, said: Set[str]) -> None:
    """An event of which only plans are told is a plan itself, its date, place and title with it."""
    ahead = "stated" not in said and all(_ahead(reading, m) for m in group.mentions)
    if "stated" in said or ("planned" not in said and not ahead):
        return
    first = group.mentions[0]
    plan: dict[str, object] = {"event": first, "status": "planned"}
    reading.tell(Draft("event-status", plan, first.start, first.stop, "events.planned", "planned"))
    for index, draft in enumerate(reading.drafts):
        about = draft.frame.startswith("event-") and reading.group(draft.slots.get("event")) is group
        if about and draft.status == "stated":
            reading.drafts[index] = replace(draft, status="planned")


# What stands between a plan and the system that it is for: "Kế hoạch số 5/KH-UBND ngày 1/2 về việc triển khai thí điểm S".
_FOR = re.compile(
    r"(?:[\s,]*(?:ngày [\d/.-]+|của (?:(?!của )[^,.;]){1,60}?(?<!\s))){0,4}(?: về(?: việc)?)?(?: (?:triển khai|thực hiện|đưa vào|vận hành|thí điểm)[^.;,]{0,40})? ?"
)


def settle_plans(reading: Reading) -> None:
    """A launch that the title of a plan tells is planned, and so is the headline's of the same system."""
    plans = [law for law in reading.mentions("Law") if law.slots["kind"] == "ke-hoach"]
    launches = [d for d in reading.drafts if d.frame == "launch" and d.status == "stated"] if plans else []
    meant = [d for d in launches if any(_plans(reading, law, d) for law in plans)]
    systems = {id(reading.group(d.slots["system"])) for d in meant}
    for draft in launches:
        headed = id(reading.group(draft.slots["system"])) in systems and in_headline(reading, draft)
        if draft in meant or headed:
            reading.drafts[reading.drafts.index(draft)] = replace(draft, status="planned")


def _plans(reading: Reading, law: Mention, launch: Draft) -> bool:
    """Whether a plan is one for the launch."""
    system = launch.slots["system"]
    if not isinstance(system, Mention) or not law.stop <= system.start <= launch.stop:
        return False
    return law.start <= launch.start and _FOR.fullmatch(reading.folded, law.stop, system.start) is not None


def settle_headline(reading: Reading, groups: list[Group]) -> None:
    """A ceremony that the headline alone tells by a verb, and the story as going live, is none."""
    for group in groups:
        told = [m for m in group.mentions if not in_headline(reading, m)]
        plain = told and all(m.value == "dua-vao-van-hanh" for m in told)
        plain = plain and all(MADE in m.slots for m in group.mentions)
        if plain and not _RITE.search(reading.folded):
            group.features["kind"] = "dua-vao-van-hanh"
