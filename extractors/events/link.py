"""The events of an article: what they are, which are parts of others, which are worth keeping."""

from __future__ import annotations

import re

from extractors.events.bodies import settle_posts
from extractors.events.frames import APART, during
from extractors.events.headline import fold_ends, fold_headline
from extractors.events.hold import settle_offices, settle_surveys, tell_holder
from extractors.events.hosts import tell_hosts
from extractors.events.kinds import MET, PARTS, SAT
from extractors.events.occasion import fold_openings, spoke_at_ceremony
from extractors.events.once import told_once
from extractors.events.other import aside, timed
from extractors.events.owned import settle_owned
from extractors.events.pair import settle_pairs, tell_leaders
from extractors.events.roster import tell_rosters
from extractors.events.same import Linker
from extractors.events.settle import (
    settle_between,
    settle_current,
    settle_headline,
    settle_launcher,
    settle_plan,
    settle_plans,
    statuses,
)
from extractors.events.signers import settle_hosts, settle_parties, settle_signers
from extractors.events.titles import special
from extractors.events.told import tell_edition, tell_schedule, tell_session, tell_verb
from extractors.events.undo import DENIED, WISHED, is_denied, settle_absent, settle_undone, undone
from extractors.events.went import headlined, went
from extractors.events.where import tell_places
from extractors.events.witness import settle_witnesses, tell_watchers
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.mentions.status import status_of

_FRAME = re.compile(
    r"(?<!\w)(?:trong khuôn khổ|tiếp nối|ban tổ chức(?! (?:của )?$)|buổi chiều|buổi sáng|phiên|song song|bên lề)(?!\w)"
)


_SAID = ("stated", "planned")


def link(reading: Reading) -> None:
    """Group the events; tell kinds, plans and sub-events; keep those of which something is said."""
    reading.add(list(went(reading)))
    linker = Linker(reading)
    for mention in told_once(reading) or _headline(reading):
        linker.take(mention)
    fold_headline(linker)
    fold_ends(linker)
    fold_openings(linker)
    _date_late(reading, linker)
    settle_between(reading)
    settle_offices(reading)
    settle_surveys(reading)
    tell_holder(reading)
    tell_hosts(reading)
    whole = _whole(reading, linker)
    _settle(reading, linker, whole)
    reading.notes["whole-event"] = whole
    named = whole is not None and any(MADE not in m.slots for m in whole.mentions)
    day = linker.when.get(id(whole)) if named else None  # a launch told in passing dates nobody's post
    reading.notes["event-day"] = day.value if day is not None and "/" not in day.value else ""
    said = [d.slots["event"] for d in reading.drafts if d.status in _SAID and "event" in d.slots]
    told = {id(reading.group(event)) for event in said}
    tell_places(reading)
    fates = reading.notes["fates"] = {id(g): undone(reading, g) for g in linker.events}
    if fates.get(id(whole)):
        reading.notes |= {"event-day": "", "whole-event": None}  # nobody spoke there
    how = statuses(reading)
    for group in linker.events:
        fate = fates[id(group)]
        asked = fate == WISHED and any(m.rule.startswith("events.launch.") for m in group.mentions)
        group.kept = not asked and _worth(reading, linker, group, told)
        _tell_kind(reading, group)
        if not fate:
            settle_plan(reading, group, how[id(group)])
        if fate not in (DENIED, WISHED):
            _place_in_whole(reading, linker, group, whole)
        settle_undone(reading, group, fate)


def _headline(reading: Reading) -> list[Mention]:
    """What the headline tells by a verb, where the story names no event."""
    found = list(headlined(reading))
    reading.add(found)
    return found


def _settle(reading: Reading, linker: Linker, whole: Group | None) -> None:
    """Tell who is in lists, and settle who takes part as what, once all events are known."""
    tell_rosters(reading, whole)
    settle_pairs(reading)
    tell_leaders(reading)
    tell_watchers(reading)
    settle_witnesses(reading)
    settle_launcher(reading)
    settle_headline(reading, linker.events)
    settle_plans(reading)
    settle_signers(reading)
    settle_hosts(reading)
    settle_parties(reading)
    settle_posts(reading)
    settle_current(reading, whole)
    settle_absent(reading)
    settle_owned(reading)


def _tell_kind(reading: Reading, group: Group) -> None:
    """Tell what an event is: of what a verb told, the kind of meeting that the article calls it later."""
    first = group.mentions[0]
    open_ = _by_verb(first) or reading.folded.startswith(" và làm việc", first.stop)
    named = next((m.value for m in group.mentions if m is not first and not _by_verb(m)), "")
    kinds = {group.features["kind"], named}
    said = named if open_ and (kinds <= SAT or kinds <= MET) else ""
    kind: dict[str, object] = {"event": first, "kind": said or group.features["kind"]}
    reading.tell(Draft("event-kind", kind, first.start, first.stop, "events.head"))


def _by_verb(mention: Mention) -> bool:
    """Whether a verb tells an event, and no noun."""
    return MADE in mention.slots or mention.rule == "events.verbal"


def _date_late(reading: Reading, linker: Linker) -> None:
    """Date the events of which no words say when: by what told of them before, or by the year in their name."""
    undated = [g for g in linker.events if id(g) not in linker.when]
    main = _whole(reading, linker) if undated else None
    for group in undated:
        date = tell_session(reading, group) or (tell_schedule(reading, group) if group is main else None)
        date = date or tell_edition(reading, group) or tell_verb(reading, group)
        if date is not None:
            linker.when[id(group)] = date


def _whole(reading: Reading, linker: Linker) -> Group | None:
    """The event the article is about: spoken of most, told first, not in brackets, no part of another."""
    told = [
        g
        for g in linker.events
        if not aside(reading, g) and g.features["kind"] not in ("bieu-quyet", "diem-cau", "bau-cu")
    ]
    told = [g for g in told if not (is_denied(reading, g) or timed(reading, g))] or told
    open_ = [g for g in told if g.features["kind"] not in PARTS] or told
    # A contest without a day yields to the meeting held on it.
    on_days = {key for key, date in linker.when.items() if len(date.value) > len("2022")}
    open_ = [g for g in open_ if g.features["kind"] != "cuoc-thi" or id(g) in on_days] or open_
    if open_ and open_[0].features["kind"] in MET:
        return open_[0]
    return max(open_, key=lambda g: (len(g.mentions), -linker.events.index(g)), default=None)


def _worth(reading: Reading, linker: Linker, group: Group, told: set[int]) -> bool:
    """Whether something is said of the event; an everyday word alone, or a caption alone, makes none."""
    met = group.features["kind"] in MET and id(group) in told
    dated = id(group) in linker.when or (met and during(reading, group, linker.when) is not None)
    spoken = len(group.mentions) > 1 and group.features["kind"] == "le"
    weak = all(m.slots.get("weak") for m in group.mentions) and not dated and not _held(reading, group)
    weak = weak and not spoken
    named = special(group.mentions[0]) and not _only_wished(reading, group)
    if group.mentions[0].rule.startswith("events.visit.besides") and not dated:
        return any(_SAME_DAY.match(reading.folded, _floor(reading, m)) for m in group.mentions)
    said = id(group) in told or named or dated or bool(group.features.get("at"))
    shown = "told" not in group.features and all(_caption(reading, m) for m in group.mentions)
    shown = shown and not (special(group.mentions[0]) and id(group) in told)
    return said and not weak and not (shown and not _goes_on(reading, group))


def _goes_on(reading: Reading, group: Group) -> bool:
    """Whether the story goes on with what a caption shows: "Tiếp và làm việc với đoàn có …" below it."""
    return any(
        draft.frame == "participation"
        and reading.group(draft.slots["event"]) is group
        and (sentence := reading.sentence_at(draft.start)) is not None
        and sentence.kind != "caption"
        for draft in reading.drafts
    )


def _held(reading: Reading, group: Group) -> bool:
    """Whether somebody is said to organize it or, where it is told twice, to be there; or it has a title of its own."""
    named = all(m.rule == "events.named" for m in group.mentions)
    titled = special(group.mentions[0]) and not named
    if titled or (group.features["kind"] in ("su-kien", "bieu-quyet") and not named):
        return titled
    told = [d for d in reading.drafts if d.frame == "participation"]
    mine = [d for d in told if reading.group(d.slots["event"]) is group]
    there = [a for d in mine if d.status == "stated" and (a := reading.group(d.slots["agent"])) is not None]
    twice = len(group.mentions) > 1 and any(agent.type == "Person" for agent in there)
    spoke = group.features["kind"] != "le" and any(d.rule == "relations.speaker" for d in mine)
    told_of = (d.slots["role"] == "organizer" or spoke_at_ceremony(reading, group, d) for d in mine)
    return twice or spoke or any(told_of)


def _only_wished(reading: Reading, group: Group) -> bool:
    """Whether the event is only asked for, planned or denied: "sắp tới phải có hội nghị chuyên đề"."""
    for mention in group.mentions:
        sentence = reading.sentence_at(mention.start)
        floor = sentence.start if sentence else mention.start
        names = [(mention.start, mention.stop)]
        status = status_of(reading.text, reading.folded, floor, mention.start, mention.stop, names)
        if status not in ("requested", "negated", "planned"):
            return False
    return True


def _place_in_whole(reading: Reading, linker: Linker, group: Group, whole: Group | None) -> None:
    """Say that a session, a bridge point, a ceremony in its frame is a part of the whole; take over its date."""
    first = group.mentions[0]
    part = group.features["kind"] in PARTS or _within(reading, first)
    if whole is None or group is whole or not part:
        if frame := during(reading, group, linker.when):
            _inherit(reading, linker, group, frame)
        if whole is not None and group is not whole and any(_occasion(reading, m) for m in group.mentions):
            _inherit(reading, linker, group, whole)
        return
    group.features["part-of"] = whole.label
    slots: dict[str, object] = {"part": first, "whole": whole.mentions[0]}
    reading.tell(Draft("event-part", slots, first.start, first.stop, "events.part"))
    _inherit(reading, linker, group, whole)


# "Nhân dịp này, A khai trương S": on the day of the event told of.
_OCCASION = re.compile(
    r"^\W*(?:nhân dịp|dịp này|nhân dịp này|cũng (?:tại|trong|nhân)|tại (?:buổi|lễ|hội nghị|hội thảo|phiên họp|sự kiện|diễn đàn|đây)|kết thúc|trong khuôn khổ|"
    r"ngay (?:tại|sau)|(?:sáng |chiều |tối |trưa )?cùng ngày|trong chương trình|tiếp đó)(?!\w)"
)


_ALSO = re.compile(r"(?<!\w)cũng (?:đã )?(?:ký|khai trương|ra mắt|trao)")  # "UBND tỉnh cũng ký …"


def _occasion(reading: Reading, mention: Mention) -> bool:
    """Whether the sentence puts what it tells by a verb on the occasion of the event told of."""
    sentence = reading.sentence_at(mention.start)
    if sentence is None or MADE not in mention.slots:
        return False
    also = _ALSO.search(reading.folded, mention.start, mention.stop)
    return bool(also or _OCCASION.match(reading.folded[sentence.start : mention.start]))


# The day is the one told of: only so is what a delegation also did an event of its own.
_SAME_DAY = re.compile(r"\W*(?:trong )?(?:sáng |chiều |tối |trưa )?cùng ngày(?!\w)")


def _floor(reading: Reading, mention: Mention) -> int:
    """Where the sentence of a mention begins."""
    sentence = reading.sentence_at(mention.start)
    return sentence.start if sentence else mention.start


def _within(reading: Reading, mention: Mention) -> bool:
    """Whether the sentence presents the event as a part of the one told of."""
    sentence = reading.sentence_at(mention.start)
    return (
        sentence is not None
        and bool(_FRAME.search(reading.folded, sentence.start, mention.start))
        and not reading.folded.endswith(APART, sentence.start, mention.start)
        and special(mention)
    )


# "Năm qua, đơn vị đã tổ chức thành công Đại hội", "quán triệt đường lối của Đại hội": on no day of the meeting that hears of it.
_HELD_BEFORE = re.compile(
    r"(?<!\w)(?:tổ chức thành công(?: các)?|(?:nghị quyết|đường lối|chủ trương|tinh thần|văn kiện|mục tiêu)(?: [^,.;:]{1,40})? của|nghị quyết) $"
)


def _inherit(reading: Reading, linker: Linker, group: Group, whole: Group) -> None:
    """A part without a date of its own takes place when the whole does: inferred."""
    date = linker.when.get(id(whole))
    if _HELD_BEFORE.search(reading.folded, _floor(reading, group.mentions[0]), group.mentions[0].start):
        return
    if date is None or id(group) in linker.when or not date.value:
        return
    first, said = group.mentions[0], {"basis": "from-whole", "expression": date.slots["expression"]}
    slots = {"event": first, "date": date.value, **said}
    reading.tell(Draft("event-date", slots, first.start, first.stop, "events.part-date", "inferred"))


def _caption(reading: Reading, mention: Mention) -> bool:
    sentence = reading.sentence_at(mention.start)
    return sentence is not None and sentence.kind == "caption"
