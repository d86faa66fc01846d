"""Systems told to go live in words that stand before or after their names, whoever opens them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Reading
from kg.mentions.status import status_of
from kg.text import Sentence

LIVE = "events.launch.live"
_INTO = r"(?:vận hành|hoạt động|sử dụng|khai thác|triển khai|áp dụng|phục vụ)"
# Verbs that say of themselves that a system goes live …
_GOES = (
    rf"(?:khai trương|khánh thành|cho ra mắt|ra mắt|trình làng|đưa vào {_INTO}|vận hành (?:chính thức|thử nghiệm|thí điểm)"
    r"|(?:chính thức|bắt đầu) (?:vận hành|triển khai|khởi động|kích hoạt)|(?:triển khai|vận hành) thí điểm|chính thức công bố"
    rf"|(?:công bố|họp báo công bố|lễ công bố|hội nghị công bố|giới thiệu)(?:,| và|, và)? (?:chính thức )?(?:khai trương|ra mắt|vận hành|triển khai|đưa vào {_INTO})"
    r"|họp báo (?:công bố|giới thiệu)|(?:lễ|hội nghị) công bố|(?:nhấn|bấm|ấn) nút (?:chính thức )?(?:kích hoạt|khởi động|vận hành|công bố))"
)
# … and those that only go on after one of them.
_ALSO = rf"(?:{_GOES}|vận hành|khai thác|sử dụng|hoạt động|triển khai|công bố)"
_HOW = r"(?: (?:chính thức|thử nghiệm|thí điểm|thành công|đồng loạt|đồng bộ))*"
_OPENS = re.compile(rf"(?<!\w)(?P<verb>{_GOES}(?:(?:,| và|, và) (?:chính thức )?{_ALSO})*{_HOW}) $")
# The noun before a name that is read without it: "ứng dụng (iHanoi)".
_NOUN = re.compile(
    r"(?:(?:ứng dụng|phần mềm|app|nền tảng|hệ thống|website|trang web|cổng|sàn thương mại điện tử|mạng xã hội|công cụ|giải pháp)(?: (?:di động|số|trực tuyến))? )?[\"“‘']?$"
)
# What is not told as done: a paper about it, a time before it, an aim.
_NOT_DONE = re.compile(
    r"(?<!\w)(?:quy chế|quy định|kế hoạch|phương án|lộ trình|nhiệm vụ|dự án|đề án|quá trình|trước khi|để|nhằm|giúp|tiến tới|hướng tới|sớm|công tác|việc|tiến độ|từng bước|đang)(?: (?:việc|sẽ|được|tổ chức))*(?: [^,.;:]{0,24}(?:,| và))? $"
)
_FACT = re.compile(
    r"[^.;:]{0,40}? (?:là (?:một )?(?:bước|dấu mốc|cột mốc|sự kiện|kết quả|minh chứng)|đã |giúp |góp phần |đánh dấu |thể hiện |khẳng định )"
)
_MANNER = r"(?: (?:đã|vừa|vừa mới|mới|cũng|sẽ|dự kiến|hiện|được|chính thức|bắt đầu|xây dựng|hoàn thành|nghiệm thu|phối hợp)(?:,| và)?)*"
_BY = r"(?: (?:do|được) (?:lãnh đạo |đại diện )?§(?:(?:,| và| cùng| phối hợp với) §)*)?"
_AFTER = re.compile(
    rf"(?: của §)?(?: \([^()]{{1,60}}\))?{_MANNER}{_BY}{_MANNER} (?P<verb>khai trương|khánh thành|ra mắt|trình làng|công bố|khởi động|đưa vào {_INTO}|đi vào {_INTO}|vận hành|hoạt động|triển khai|áp dụng){_HOW}(?!\w)"
)
# Verbs that need more than themselves to tell a beginning.
_WEAK = frozenset({"vận hành", "hoạt động", "triển khai", "áp dụng", "công bố", "khởi động"})
_ANNOUNCED = frozenset({"công bố", "triển khai", "áp dụng"})
_SURE = re.compile(r"(?<!\w)(?:chính thức|bắt đầu|do|được)(?!\w)")
_WHEN = re.compile(r"(?:,? tại [^,.;:]{2,40}?)?,? ?(?:(?:kể )?từ|vào|trong)?(?: (?:ngày|sáng|chiều))? ?\(?$")

_THEN = re.compile(
    r"(?: (?:từ|vào|kể từ|trong|tại|ở|với|để|nhằm|và|trên|cho|đến|hôm|ngày|tháng|năm|sáng|chiều|cuối|đầu|giữa|rộng|toàn|thì|nhân|theo|phục)(?!\w)|\W*$|\s*[,.;:)(\"”])"
)
_FRONT = re.compile(
    rf"(?:được |chính thức |mới |vừa |đã |bắt đầu )*(?:khai trương|khánh thành|ra mắt|trình làng|vận hành|hoạt động|đi vào {_INTO}|đưa vào {_INTO}|triển khai|công bố){_HOW}(?: (?:(?:kể )?từ|vào|trong))?(?: (?:ngày|cuối|đầu|giữa))* $"
)
_SINCE = re.compile(
    rf"(?:ngay )?(?:sau khi|từ khi|kể từ khi) (?:được |chính thức )*(?:khai trương|khánh thành|ra mắt|đi vào {_INTO}|đưa vào {_INTO}){_HOW}, (?:đến nay, )?"
)
_COMMA = re.compile(r", (?:đến nay, |tới nay, |hiện nay, |hiện )?$")


def live(reading: Reading) -> Iterator[Mention]:
    """One launch for each system that the words beside its name say goes live, and no rule has read."""
    told = {id(e.slots["system"]) for e in reading.mentions("Event") if e.slots.get("system")}
    for system in reading.mentions("System"):
        sentence = reading.sentence_at(system.start)
        if sentence is None or id(system) in told:
            continue
        for start, stop, date in _told(reading, sentence, system):
            stop = max(stop, date.stop if date else stop)
            slots = {"made": True, "system": system, "date": date, "weak": False, "plural": False}
            mention = Mention(start, stop, "Event", LIVE, "dua-vao-van-hanh", slots=slots)
            status = status_of(
                reading.text, reading.folded, sentence.start, start, stop, [(system.start, system.stop)]
            )
            launch: dict[str, object] = {"event": mention, "system": system}
            reading.tell(Draft("launch", launch, start, stop, mention.rule, status))
            yield mention
            break


Told = tuple[int, int, Mention | None]


def _told(reading: Reading, sentence: Sentence, system: Mention) -> Iterator[Told]:
    """Where the words stand that say a system goes live, and the day beside them."""
    first = _first(reading, sentence, system)
    noun = _NOUN.search(reading.folded, max(sentence.start, first.start - 48), first.start)
    at = noun.start() if noun else first.start
    opens = _OPENS.search(reading.folded, max(sentence.start, at - 90), at)
    if opens is not None and not _NOT_DONE.search(
        reading.folded, max(sentence.start, opens.start() - 48), opens.start()
    ):
        start = opens.start("verb")
        yield start, system.stop, _date(reading, sentence, system.stop) or _led(reading, sentence, start)
    if reading.folded.endswith("đưa ", sentence.start, at):
        yield from _put(reading, sentence, system, at - len("đưa "))
    yield from _after(reading, sentence, system)
    yield from _before(reading, sentence, system, at)


_JOINT = re.compile(
    r"(?: của [^,;.]{2,40}?)?(?: ?[,;]| và| cùng|, và) (?:ứng dụng |phần mềm |hệ thống )?[\"“]?"
)


def _first(reading: Reading, sentence: Sentence, system: Mention) -> Mention:
    """The first of the systems that are listed up to this one: "khai trương A, B và C"."""
    first = system
    for other in reversed(
        [m for m in reading.within(sentence, "System", "Agency") if m.stop <= system.start]
    ):
        if not _JOINT.fullmatch(reading.folded, other.stop, first.start):
            break
        first = other
    return first


_INTO_USE = re.compile(
    rf"(?: của [^,;.]{{2,60}}?)?(?: \([^()]{{1,60}}\))?,? (?:chính thức )?vào {_INTO}(?!\w){_HOW}"
)


def _put(reading: Reading, sentence: Sentence, system: Mention, start: int) -> Iterator[Told]:
    """ "đưa A vào vận hành": the words, when something is told as done."""
    into = _INTO_USE.match(reading.folded, system.stop, sentence.stop)
    if into is None:
        return
    aim = _NOT_DONE.search(reading.folded, max(sentence.start, start - 48), start)
    if aim is None or ("việc " in aim.group() and _FACT.match(reading.folded, into.end())):
        yield start, into.end(), _date(reading, sentence, into.end())


def _after(reading: Reading, sentence: Sentence, system: Mention) -> Iterator[Told]:
    """ "A được khai trương ngày …", "A do Bộ B ra mắt": the words after a name."""
    words = list(reading.folded[system.stop : min(sentence.stop, system.stop + 200)])
    for body in reading.within(sentence, "Agency", "Person", "Title"):
        start, stop = body.start - system.stop, body.stop - system.stop
        if start >= 0 and stop <= len(words):
            words[start:stop] = "§" + "\0" * (stop - start - 1)
    plain = "".join(words)
    kept = [i for i, c in enumerate(plain) if c != "\0"]
    match = _AFTER.match("".join(plain[i] for i in kept))
    if match is None:
        return
    stop = system.stop + kept[match.end() - 1] + 1
    date = _date(reading, sentence, stop)
    said = match.group()
    sure = "§" in said.split(" của §")[-1] or bool(_SURE.search(said))
    if (match["verb"] in _WEAK and not (date or sure)) or not _THEN.match(
        reading.folded, stop, sentence.stop
    ):
        return
    if match["verb"] in _ANNOUNCED and not ((date and sure) or ("§" in said and " đã " in said)):
        return
    yield system.start, stop, date


def _before(reading: Reading, sentence: Sentence, system: Mention, at: int) -> Iterator[Told]:
    """ "Ra mắt từ tháng 3/2020, A …": the words that open the sentence."""
    if _SINCE.fullmatch(reading.folded, sentence.start, at):
        yield sentence.start, system.stop, None
    date = next((d for d in reading.within(sentence, "Date") if d.stop < at), None)
    if date is None or not _COMMA.fullmatch(reading.folded, date.stop, at):
        return
    if _FRONT.fullmatch(reading.folded, sentence.start, date.start):
        yield sentence.start, system.stop, date


def _led(reading: Reading, sentence: Sentence, at: int) -> Mention | None:
    """The day that leads the clause: "…, từ ngày 15/12/2019, ngành Hải quan triển khai …"."""
    dates = [d for d in reading.within(sentence, "Date") if sentence.start < d.start and d.stop <= at]
    return dates[-1] if dates and _CLAUSE.fullmatch(reading.folded, dates[-1].stop, at) else None


_CLAUSE = re.compile(r", [^,.;:\"“]{0,80} ")


def _date(reading: Reading, sentence: Sentence, at: int) -> Mention | None:
    """The day that stands right after the words up to `at`."""
    for date in reading.within(sentence, "Date"):
        if at <= date.start <= at + 60 and _WHEN.fullmatch(reading.folded, at, date.start):
            return date
    return None
