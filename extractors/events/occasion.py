"""The gathering at which a system is opened, where the sentence says so: "Tại buổi lễ, ông A đã nhấn nút khai trương S"."""

from __future__ import annotations

import re

from extractors.events.same import Linker
from kg.mentions.mention import MADE, Mention, outermost
from kg.mentions.reading import Draft, Group, Reading
from kg.text import Sentence

_BACK = 3  # sentences
_HERE = re.compile(r"\W*(?:cũng )?(?:tại đây|nhân dịp này|dịp này|nhân dịp đó)")
_AT = re.compile(r"\W*(?:[^.;:“”\"]{2,60}, )?(?:cũng )?(?:tại|trong khuôn khổ|trong|ngay tại) ")
# Between the gathering and the opening stand those who open it, and how: "…, A và các đại biểu đã chính thức …".
_WHO = ("Agency", "Unit", "Person", "Title", "Group")
_HOW = re.compile(
    r",(?:[\s,§]|(?:và|cùng|với|các|lãnh đạo|đại diện|đại biểu|đồng chí|ông|bà|ban tổ chức|ban|tỉnh|thành phố|huyện|bộ|sở|xã|phường|đã|cũng|vừa|chính thức|đồng thời|thực hiện|tiến hành"
    r"|tổ chức|làm|công bố|bấm nút|nhấn nút|ấn nút|cắt băng|nghi thức|nghi lễ|lễ|phối hợp|trân trọng|được)(?!\w))*"
)
# "tổ chức hội nghị tổng kết năm 2023 và khai trương S"
_ALSO = re.compile(
    r"[^.;:§]{0,140}?(?:,|,? và|,? đồng thời|,? kết hợp|,? gắn với)(?: (?:đồng thời|lễ|chính thức|tổ chức|công bố|tiến hành))* "
)
# "dự hội nghị A và khai trương S": the words of the opening begin with what joins it.
_JOINT, _NEAR = re.compile(r"(?:và|đồng thời)(?!\w)"), re.compile(r"[^.;:§]{0,140}")


def fold_openings(linker: Linker) -> None:
    """Join an opening on no day of its own to the gathering at which it is told to take place."""
    for group in list(linker.events):
        if not all(MADE in m.slots or m.value == "su-kien" for m in group.mentions):
            continue  # "Sự kiện do Bộ A tổ chức" speaks of either
        for launch in [m for m in group.mentions if m.rule.startswith("events.launch.")]:
            whole = _occasion_of(linker.reading, launch)
            if whole is not None and whole is not group and _same_day(linker, group, whole):
                linker.merge(group, whole)
                break


def _same_day(linker: Linker, opening: Group, whole: Group) -> bool:
    """Whether an opening is on no other day than the gathering."""
    day, its = linker.when.get(id(opening)), linker.when.get(id(whole))
    return day is None or (its is not None and day.value == its.value)


def _occasion_of(reading: Reading, launch: Mention) -> Group | None:
    """The gathering that opens the sentence of a launch, or is held together with it, if only its launchers stand between."""
    sentence = reading.sentence_at(launch.start)
    if sentence is None or not _stated(reading, launch):
        return None
    if here := _HERE.match(reading.folded, sentence.start, launch.start):
        told = _HOW.fullmatch(_between(reading, sentence, here.end(), launch.start))
        return just_told(reading, sentence) if told else None
    first = next((e for e in reading.within(sentence, "Event") if MADE not in e.slots), None)
    if first is None or first.stop > launch.start or first.slots.get("plural"):
        return None
    words = _between(reading, sentence, first.stop, launch.start)
    at = _AT.fullmatch(reading.folded, sentence.start, first.start) and _HOW.fullmatch(words)
    also = _ALSO.fullmatch(words) or (_JOINT.match(reading.folded, launch.start) and _NEAR.fullmatch(words))
    held = also and reading.folded.endswith(("tổ chức ", "dự "), sentence.start, first.start)
    return reading.group(first) if at or held else None


def _between(reading: Reading, sentence: Sentence, start: int, stop: int) -> str:
    """The words between two places of a sentence, "§" for whom they name."""
    words = reading.folded[start:stop]
    for one in reversed(outermost(reading.within(sentence, *_WHO))):
        if start <= one.start and one.stop <= stop:
            words = f"{words[: one.start - start]}§{words[one.stop - start :]}"
    return words


def just_told(reading: Reading, sentence: Sentence) -> Group | None:
    """The event named last in the sentences just before."""
    for earlier in reversed(reading.page.sentences[max(0, sentence.index - _BACK) : sentence.index]):
        for event in reversed(reading.within(earlier, "Event")):
            if (group := reading.group(event)) is not None:
                return group
    return None


def spoken_of(reading: Reading, sentence: Sentence | None, whole: Group | None) -> Group | None:
    """The event that a sentence leaves unsaid: the one of the article, or the one just told where that comes later."""
    if whole is None or sentence is None:
        return whole
    for mention in whole.mentions:
        if mention.start < sentence.stop:
            return whole
    return just_told(reading, sentence) or whole


def _stated(reading: Reading, launch: Mention) -> bool:
    """Whether no plan or wish tells the launch."""
    told = [d for d in reading.drafts if d.frame == "launch" and d.slots.get("event") is launch]
    return all(draft.status == "stated" for draft in told)


def spoke_at_ceremony(reading: Reading, group: Group, told: Draft) -> bool:
    """Whether words are given at what an article calls "buổi lễ" alone, or somebody presided where others met: no mere words."""
    bare = group.features["kind"] == "le" and reading.words(group.mentions[0]).casefold() == "buổi lễ"
    met = group.mentions[0].rule == "events.verbal" and group.features["kind"] == "cuoc-hop"
    role = told.slots["role"]
    return told.status == "stated" and ((bare and role == "speaker") or (met and role == "chair"))
