"""The words of a speech act: the quoted ones near it, else the rest of its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from extractors.quotes.interview import answers, asked, line_words, opening, questions
from extractors.quotes.leave import apposed, asks, headed, known_leader, only_named, says_nothing, urges
from extractors.quotes.meeting import at_meeting, give_word
from extractors.quotes.speech import says, voice
from kg.mentions.mention import MADE, Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.text import Sentence

_QUOTE = re.compile(r"[\"“](?P<words>[^\"“”]{15,1500})[\"”]")
_UP_TO = re.compile(r"[^.!?\"“”]*+(?=[\"“])")  # the words before a quotation in the same clause
_LEADS = re.compile(r"[^.!?\"“”]{0,40}[:,]?\s*(?:rằng)?\s*:?\s*")
_QUOTED = range(15, 1501)  # characters between the marks
# "ghi nhận và đánh giá cao những nỗ lực …": of two verbs the second leads on to the same words.
_SECOND = r"(?: và (?:đánh giá cao|biểu dương|hoan nghênh|nhấn mạnh|khẳng định|đề nghị|yêu cầu|kiến nghị|cho biết|cho rằng|cảnh báo|cam kết)(?!\w))?"
_CONNECT = re.compile(rf"{_SECOND}[\s,:]*(?:thêm(?!\w) ?)?(?:(?:rằng|là|như sau|về việc)(?!\w))?[\s,:]*")


def _quoted_after(reading: Reading, at: int) -> tuple[int, int] | None:
    """The quoted words that a speech verb opens: right after it, or after a colon close by."""
    near = _UP_TO.match(reading.text, at)
    match = near and _QUOTE.match(reading.text, near.end(), min(len(reading.text), at + 1700))
    if not match or not _LEADS.fullmatch(reading.text, at, match.start()):
        return None
    if any(e.start < match.start() < e.stop for e in reading.mentions("Event")):
        return None  # "nhấn mạnh nội dung trên tại Hội nghị “A”": what it is called
    return match.start("words"), match.end("words")


def _quoted_before(reading: Reading, at: int) -> tuple[int, int] | None:
    """The quoted words that a speaker closes: "…", ông A nói."""
    text, first, stop = reading.text, max(0, at - 1600), at
    while stop > first and (text[stop - 1].isspace() or text[stop - 1] in ",.–-"):
        stop -= 1
    if text[max(first, stop - 1) : stop] not in ('"', "”"):
        return None
    start = max(text.rfind(mark, first, stop - 1) for mark in '"“”') + 1
    if not start or text[start - 1] == "”" or stop - 1 - start not in _QUOTED:
        return None
    words = start, stop - 1
    return None if _entitles(reading, *words) else words


def _entitles(reading: Reading, start: int, stop: int) -> bool:
    """Whether quoted words are the title of a gathering or a paper: "Tại Hội thảo “A và B”, ông C cho biết …"."""
    return any(m.start < start and stop <= m.stop for m in reading.mentions("Event", "Law", "Project"))


_SHORTEST = 12  # letters of what is reported


def _reported(reading: Reading, mention: Mention, sentence: Sentence) -> tuple[int, int] | None:
    """The rest of the sentence after the verb."""
    start = _CONNECT.match(reading.folded, mention.stop, sentence.stop).end()  # type: ignore[union-attr]
    stop = sentence.stop
    while stop > start and reading.text[stop - 1] in ' .…"”':
        stop -= 1
    if only_named(reading, mention, sentence, stop):
        return None
    # "chia sẻ với phóng viên", but "tin tưởng với sự lãnh đạo của …"
    beside = reading.folded.startswith(" với ", mention.stop) and mention.value != "believe"
    if stop - start < _SHORTEST or beside or not says(reading, mention, start, stop):
        return None
    return start, stop


_SAYS = re.compile(r"(?:thông tin|cho biết|cho hay|chia sẻ|nói|khẳng định|nhấn mạnh|nhận định|kể|cho rằng)$")


def _led(reading: Reading, mention: Mention, sentence: Sentence) -> tuple[int, int] | None:
    """The words before a speaker whose verb ends the sentence: "Hệ thống đã mở, ông A thông tin."."""
    said = mention.value == "report" or _SAYS.search(reading.folded, mention.start, mention.stop)
    if reading.text[mention.stop : sentence.stop].strip(' .…"”') or not said:
        return None
    words = reading.text[sentence.start : mention.start].rstrip()
    stop = sentence.start + len(words.rstrip(" ,"))
    return (sentence.start, stop) if words.endswith(",") and stop - sentence.start >= 12 else None


# "nhấn mạnh như vậy tại hội nghị", "nêu thông tin trên khi trả lời báo chí": what was said before.
_BACK = re.compile(
    r" (?:như (?:vậy|trên|thế)|(?:những |các )?(?:thông tin|điều|nội dung|quan điểm|ý kiến|vấn đề|thông điệp) (?:trên|này|đó))"
    r"(?: (?:tại|trong|khi|ở|trước|vào|bên lề|ngày|sáng|chiều|tối|trưa)(?!\w)|[.,;]|$)"
)


def _before(reading: Reading, sentence: Sentence) -> tuple[int, int] | None:
    """The sentence before: "Dữ liệu là tài nguyên. Đó là ý kiến của ông A."."""
    if not sentence.index:
        return None
    before = reading.page.sentences[sentence.index - 1]
    return (before.start, before.stop) if before.stop - before.start > _SHORTEST else None


def _addressee(reading: Reading, start: int, stop: int) -> Mention | None:
    """Who is asked: the body, person or group that the words begin with."""
    for other in reading.mentions("Agency", "Group", "Person"):
        if start - 2 <= other.start <= start + 2 and other.stop <= stop:
            return other
    return None


def _events(reading: Reading, mention: Mention) -> Mention | None:
    """The event that the sentence puts the words at: "Phát biểu tại Hội thảo, …"."""
    sentence = reading.sentence_at(mention.start)
    assert sentence is not None
    named = mention.slots.get("event")
    if isinstance(named, Mention):
        return named
    for event in reading.within(sentence, "Event"):
        before = reading.folded[max(sentence.start, event.start - 24) : event.start]
        inside = mention.start < event.start and event.stop < mention.stop  # "ông A tại hội nghị cho biết"
        if (inside or event.stop <= mention.start + 2) and re.search(
            r"(?:tại|trong|kết thúc|kết luận|khai mạc|bế mạc|chỉ đạo|phát biểu)\s*$", before
        ):
            return event
    return None


_SETTING = re.compile(r"(?:tại|trong|khi|sau khi|ở|nhân|vào dịp) [^,;:]{1,80}")


def _begins(reading: Reading, mention: Mention, sentence: Sentence, words: tuple[int, int]) -> bool:
    """Whether a sentence tells words of its own: "“…”. Ông B cho biết, …", but not "“…”. Ông B nói tại hội nghị."."""
    return mention.start == sentence.start and not _SETTING.fullmatch(reading.folded, *words)


def _words(reading: Reading, mention: Mention, sentence: Sentence) -> tuple[tuple[int, int] | None, str]:
    """Where the words of a speech act stand, and whether they are quoted."""
    words, reported = _quoted_after(reading, mention.stop), _reported(reading, mention, sentence)
    if not words and not (reported and _begins(reading, mention, sentence, reported)):
        words = _quoted_before(reading, mention.start)
    mode = "direct" if words else "indirect"
    if mention.rule == "quotes.that-is" or (
        words is None and _BACK.match(reading.folded, mention.stop, sentence.stop)
    ):
        words = _before(reading, sentence)
    return words or reported or _led(reading, mention, sentence), mode


def _drafts(reading: Reading, mention: Mention) -> Iterator[Draft]:
    sentence = reading.sentence_at(mention.start)
    speaker = voice(reading, mention)
    assert sentence is not None
    group = reading.group(speaker)
    if isinstance(speaker, Mention) and (
        person := apposed(reading, mention, sentence) or headed(reading, speaker, sentence)
    ):
        speaker, group = person, reading.group(person)
    if group is None and isinstance(speaker, Mention):
        group = reading.group(speaker.slots.get("stands-for"))
    if group is None:
        return
    words, mode = _words(reading, mention, sentence)
    if words is None:
        return
    text = " ".join(reading.text[slice(*words)].split())
    text = text[1:-1] if text[0] == "‘" and text[-1] == "’" else text
    slots: dict[str, object] = {"speaker": group, "text": text, "mode": mode, "act": mention.value}
    event = _events(reading, mention)
    if event is not None:
        slots["event"] = event
    if mention.value == "request" and (asked := _addressee(reading, *words)):
        slots["addressee"] = asked
    start, stop = min(mention.start, words[0]), max(mention.stop, words[1])
    yield Draft("quotation", slots, start, stop, mention.rule)
    if event is None and (opened := _opened(reading, mention, group)) is not None:
        yield opened
    if event is not None and isinstance(speaker, Mention):
        yield Draft(
            "participation",
            {"event": event, "agent": group, "role": "speaker"},
            event.start,
            mention.stop,
            "quotes.at-event",
        )


# Who speaks so speaks at the event told of: "Thay mặt Bộ Y tế, Thứ trưởng A đề nghị …".
_OPENING = re.compile(
    r"\W*(?:thay mặt|thừa ủy quyền|thừa lệnh|báo cáo|trình bày|nhận nhiệm vụ|đáp từ|giải trình|làm rõ|tiếp thu|tham luận|thảo luận|tranh luận|trả lời chất vấn|trả lời thêm|giao nhiệm vụ|(?:đón )?tiếp và làm việc với đoàn|làm việc với đoàn|góp ý|tham gia (?:ý kiến|thảo luận|góp ý)|cho ý kiến|phát biểu (?:thảo|tham|góp|nhận|giao|đáp|khai|bế|kết|chào|chúc|đề))(?!\w)[^.;:“”\"]{0,160},\s*"
)


_QUESTIONED = ("phien-chat-van", "ky-hop", "phien-hop", "phien-thao-luan", "phien-toan-the")


def _opened(reading: Reading, mention: Mention, speaker: Group) -> Draft | None:
    """That a person whose words a speech's opening leads spoke at the event the article tells of."""
    whole, sentence = reading.notes.get("whole-event"), reading.sentence_at(mention.start)
    if not isinstance(whole, Group) or sentence is None or speaker.type != "Person":
        return None
    told = any(m.start < mention.start and MADE not in m.slots for m in whole.mentions)
    if not told or not _OPENING.fullmatch(reading.folded, sentence.start, mention.start):
        return None
    asked = "chất vấn" in reading.folded[sentence.start : mention.start]
    if asked and whole.features["kind"] not in _QUESTIONED:
        return None
    slots: dict[str, object] = {"event": whole, "agent": speaker, "role": "speaker"}
    return Draft("participation", slots, sentence.start, mention.stop, "quotes.opening", "inferred")


def tell(reading: Reading) -> None:
    """One quotation for each speech act whose speaker is known; captions quote nobody."""
    done: list[tuple[Group | None, object]] = []
    acts: dict[int, Mention] = {}
    for mention in sorted(reading.mentions("Speech"), key=lambda m: (m.start, -m.stop)):
        acts.setdefault(mention.stop, mention)  # one verb has one speaker: the one whose words begin first
    requests = {m.stop for m in acts.values() if asks(reading, m)}
    lines = questions(reading)
    for mention in acts.values():
        sentence = reading.sentence_at(mention.start)
        if (
            sentence is None
            or sentence.kind == "caption"
            or mention.start - 1 in requests
            or _within(reading, mention, acts)
            or asked(lines, mention)
            or urges(reading, mention)
            or says_nothing(reading, mention)
            or known_leader(reading, mention)
        ):
            continue  # "Thủ tướng yêu cầu Bộ trưởng chỉ đạo …": the second is to speak, and has not
        for draft in _drafts(reading, mention):
            key = (
                reading.group(draft.slots.get("speaker") or draft.slots["agent"]),
                draft.slots.get("text", ""),
            )
            if draft.frame == "quotation" and key in done:
                continue
            done.append(key)
            reading.tell(draft)
    _with_colon(reading)
    for draft in answers(reading, lines):
        reading.tell(draft)
    give_word(reading)
    at_meeting(reading)


_THAT = re.compile(r" (?:rằng |là )?")


def _within(reading: Reading, mention: Mention, acts: Mapping[int, Mention]) -> bool:
    """Whether a body's act is what somebody says of it: "ông A khẳng định VNPT cam kết sẽ …"."""
    if not isinstance(mention.slots["speaker"], Mention) or mention.slots["speaker"].type != "Agency":
        return False
    return any(
        act is not mention and stop <= mention.start and _THAT.fullmatch(reading.folded, stop, mention.start)
        for stop, act in acts.items()
    )


_COLON = re.compile(r"\s*:\s+(?=[^\W\d_a-z\"“]|[\"“])")
_CALLED = 16  # characters of what one is called: "Chủ tịch Chi hội: Madam Trần Thị Lâm (…)" names who it is
_ANSWER = 6  # words of the shortest answer: fewer are a name or a title ("Chủ tịch: Lê Văn An")


def _with_colon(reading: Reading) -> None:
    """The words after a name and a colon that open a line: an answer in an interview, or a headline."""
    for speaker in reading.mentions("Person", "Title"):
        sentence = reading.sentence_at(speaker.start)
        group = reading.group(speaker)
        if sentence is None or group is None or sentence.kind == "caption":
            continue
        if opening(reading, sentence) != speaker.start:
            continue
        colon = _COLON.match(reading.text, speaker.stop, sentence.stop)
        words = reading.text[colon.end() : sentence.stop].split() if colon else []
        if (
            colon is None
            or len(line_words(reading, colon.end())) < _ANSWER
            or any(m.start == colon.end() for m in reading.within(sentence, "Role", "Name"))
            or any(0 <= m.start - colon.end() < _CALLED for m in group.mentions)
        ):
            continue
        mode = "indirect" if sentence.kind == "title" else "direct"
        slots: dict[str, object] = {"speaker": group, "text": " ".join(words), "mode": mode, "act": "inform"}
        reading.tell(Draft("quotation", slots, speaker.start, sentence.stop, "quotes.colon"))
