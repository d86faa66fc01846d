"""Posts that people gave up or lost: nobody may take them for posts held."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.people.chunk import Post
from extractors.people.heads import headed
from extractors.people.posts import resolved, slots_of
from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Reading
from kg.mentions.status import status_of
from kg.model import Status
from kg.text import Sentence

_OFFICE = r"(?:\s+(?:nhiệm vụ|chức vụ|chức danh|chức|cương vị|vị trí|ghế|vai trò))?"
_FIRED = r"(?:miễn nhiệm|bãi nhiệm|bãi miễn|cách chức|cách hết chức|giáng chức|thôi chức|từ chức|từ nhiệm|thôi nhiệm|mãn nhiệm)"
# Right before a title: that somebody holds it no longer.
_LEFT = re.compile(
    rf"(?<!\w)(?:(?:thôi|không còn|không)(?: không)? (?:tiếp tục )?(?:giữ|làm|đảm nhiệm|đảm trách|kiêm nhiệm|kiêm|phụ trách){_OFFICE}"
    rf"|không còn là|(?:từng|trước đây|trước kia)(?: được)?(?: (?:bầu|bổ nhiệm|giao))? (?:là|giữ|làm|đảm nhiệm|đảm trách|kinh qua|nắm giữ|kiêm){_OFFICE}"
    rf"|thôi{_OFFICE}|(?:rời|rời khỏi|rút khỏi|khỏi)\s+(?:chức vụ|chức danh|chức|cương vị|vị trí|ghế)|{_FIRED}(?: khỏi)?{_OFFICE}(?: của)?)\s*$"
)
_STAYS = re.compile(r"(?<!\w)(?:tiếp tục|lại|vẫn|tái)(?!\w)")
# Before a person with titles, and after: the titles were lost, or left on retiring.
_LOSES = re.compile(
    rf"(?<!\w)(?P<verb>{_FIRED}|(?:cho )?thôi việc|(?:cho )?nghỉ hưu)(?: (?:đối với|cho))?\s+(?:các\s+)?$"
)
_GOES = re.compile(
    rf"\s*[,)–-]?\s*(?:(?:đã|vừa|được|bị|chính thức|cho|quyết định|bất ngờ|tuyên bố|từ ngày [\d/-]+)\s+)*(?P<verb>nghỉ hưu|về hưu|nghỉ chế độ|thôi việc|{_FIRED})(?!\w)(?! (?:chức|vụ|danh|với|cho|ông|bà))"
)
_WHOM = re.compile(
    r"[^.;:]{0,40}?\s(?:đối với|với|của|cho)(?P<all> (?:các|những|hai|ba|\d+)(?: ông| bà| đồng chí| đ/c)?(?:,? bà)?)?\s*:?\s*"
)
# Done to somebody: who stands before does it, unless it is told as suffered.
_DONE_TO = re.compile(r"(?:cho thôi|miễn nhiệm|bãi nhiệm|bãi miễn|cách chức|cách hết chức|giáng chức)(?!\w)")
_SUFFERED = re.compile(r"(?<!\w)(?:được|bị)(?: [^\W\d_]+){0,4}\s*$")
_NEAR = 70


# "Trước khi làm Bộ trưởng, ông A giữ chức Giám đốc": what came before is over.
_EARLIER = re.compile(r"\W*(?:trước khi(?!\w)[^,;:]*|(?P<time>trước (?:đó|đây|kia))),")
_NEW = re.compile(r"(?<!\w)(?:được|bầu|bổ nhiệm|chỉ định|phê chuẩn|phân công|điều động|giao|tiếp tục)(?!\w)")
_SAID = re.compile(r"[:“\"]")
_HELD = re.compile(rf"(?<!\w)(?:là|giữ|làm|đảm nhiệm){_OFFICE}\s*$")


def left(reading: Reading, title: Mention, sentence: Sentence) -> re.Match[str] | None:
    """The words right before a title that say it is held no longer."""
    near = max(sentence.start, title.start - _NEAR)
    found = _LEFT.search(reading.folded, near, title.start)
    earlier = _EARLIER.match(reading.folded, sentence.start, title.start)
    if found is None and earlier and not _SAID.search(reading.folded, earlier.end(), title.start):
        held = _HELD.search(reading.folded, max(near, earlier.end()), title.start)
        # "Trước đó, ông A được bầu giữ chức Chủ tịch": he may hold it still.
        given = held and earlier["time"] and _NEW.search(reading.folded, earlier.end(), held.end())
        return None if given else held
    return found if found and not _STAYS.search(found.group()) else None


def subjects(reading: Reading, sentence: Sentence, stop: int) -> list[Mention]:
    """Who is named in the sentence before the offset, or said by a pronoun: "Ông là Giám đốc Sở Y tế"."""
    named = [p for p in reading.within(sentence, "Person") if p.stop <= stop]
    for title in reading.within(sentence, "Title"):
        group = reading.group(title) if title.stop <= stop and not title.slots["posts"] else None
        if group is not None and group.type == "Person":
            named.append(title)
    return sorted(named, key=lambda m: m.start)


def tell_left(reading: Reading) -> None:
    """State each post that the words take from somebody as a former one, and no longer as held."""
    found = [*_from_titles(reading), *_from_people(reading)]
    for post, body, place, person, status in found:
        slots = slots_of(post, person, body or (None if place else headed(reading, post)), place)
        if status == "stated":
            _forget(reading, slots)
        if "organization" in slots or "country" in slots:
            start, stop = min(person.start, post.role.start), max(person.stop, post.role.stop)
            reading.tell(Draft("former-post", slots, start, stop, "people.left", status))


Lost = tuple[Post, Mention | None, Mention | None, Mention, Status]


def _from_titles(reading: Reading) -> Iterator[Lost]:
    """Titles that stand apart from their holder: "ông A thôi giữ chức Giám đốc X"."""
    for title in reading.mentions("Title"):
        sentence = reading.sentence_at(title.start)
        if sentence is None or not title.slots["posts"]:
            continue
        gone = left(reading, title, sentence)
        for person in _whose(reading, title, sentence, gone) if gone else ():
            assert gone is not None
            status = _status(reading, sentence, gone.start(), title.stop)
            for post, body, place in resolved(reading, title.slots["posts"]):  # type: ignore[arg-type]
                yield post, body, place, person, status


def _whose(reading: Reading, title: Mention, sentence: Sentence, gone: re.Match[str]) -> list[Mention]:
    """Who held a title: those named after it ("đối với ông A và bà B"), else the last before it."""
    people = reading.within(sentence, "Person")
    after = [p for p in people if p.start > title.stop]
    whom = _WHOM.fullmatch(reading.folded, title.stop, after[0].start) if after else None
    if whom is not None:
        return _together(reading, after, sentence, all_=bool(whom["all"]))
    before = subjects(reading, sentence, gone.start())
    start = gone.start() - len("cho ") if reading.folded.endswith("cho ", 0, gone.start()) else gone.start()
    done = _DONE_TO.match(reading.folded, start)
    if not before or (done and not _SUFFERED.search(reading.folded, before[-1].stop, start)):
        return []
    return before[-1:]


# From one of those who lose a post to the next: why, and no other verb.
_AND = re.compile(
    r"(?:,? (?:do|vì|để|nghỉ|chuyển)(?!\w)[^:;]{0,120}|[^:;.,]{0,30})?\s*(?:;|,|và|, và|; và)\s*(?:các )?"
)
_EACH = re.compile(r"[^.;:]{0,200};\s*|\s*(?:,|và|, và)\s*|[^.;:]{0,60}(?: và|,) (?=ông|bà|đồng chí)")
_GETS = re.compile(
    r"[^.;:]{0,30}?(?<!\w)(?:giữ chức|được bầu|được bổ nhiệm|làm|thay|kế nhiệm|trúng cử|phát biểu|cho biết)(?!\w)"
)


def _together(reading: Reading, people: list[Mention], sentence: Sentence, *, all_: bool) -> list[Mention]:
    """The first of the people, with those named in one list with it; `all_`: a plural leads the list."""
    found = people[:1]
    for person in people[1:]:
        titled = all_ or person.slots["honorifics"] or person.slots["ranks"]
        between = (_EACH if all_ else _AND).fullmatch(reading.folded, found[-1].stop, person.start)
        if not titled or not between or _GETS.match(reading.folded, person.stop, sentence.stop):
            break
        found.append(person)
    return found


def _from_people(reading: Reading) -> Iterator[Lost]:
    """Titles that stand with their holder: "ông A, Giám đốc X, nghỉ hưu", "miễn nhiệm Giám đốc X A"."""
    for person in reading.mentions("Person"):
        sentence = reading.sentence_at(person.start)
        posts: tuple[Post, ...] = person.slots["posts"]  # type: ignore[assignment]
        if sentence is None or not posts or any(post.role.slots.get("former") for post in posts):
            continue  # "Tỉnh ủy viên, nguyên Giám đốc Sở, đã nghỉ hưu": the words say themselves what is over
        near = max(sentence.start, person.start - _NEAR)
        gone = _LOSES.search(reading.folded, near, person.start) or _GOES.match(
            reading.folded, person.stop, sentence.stop
        )
        if gone is None:
            continue
        status = _status(reading, sentence, gone.start("verb"), max(gone.end(), person.stop))
        for post, body, place in resolved(reading, posts):
            yield post, body, place, person, status


# Who asks to go, or may go, has not gone.
_ASKS = re.compile(r"(?<!\w)(?:xin|muốn|có thể|khả năng|được cho là|kêu gọi|đòi|nếu)(?: được| cho)*\s*$")


def _status(reading: Reading, sentence: Sentence, start: int, stop: int) -> Status:
    if _ASKS.search(reading.folded, max(sentence.start, start - _NEAR), start):
        return "planned"
    # "thôi không giữ chức": the verb of leaving denies nothing.
    return status_of(reading.text, reading.folded, sentence.start, start, start + 1)


def _forget(reading: Reading, lost: dict[str, object]) -> None:
    """Leave out that the person holds the post."""
    person, body = reading.group(lost["person"]), lost.get("organization")
    reading.drafts[:] = [
        d
        for d in reading.drafts
        if d.frame != "membership"
        or reading.group(d.slots["person"]) is not person
        or d.slots["role"] != lost["role"]
        or (body is not None and _other(reading, d.slots.get("organization"), body))
    ]


def _other(reading: Reading, said: object, body: object) -> bool:
    """Whether a post is of another body than the one lost."""
    return said is not None and reading.group(said) is not reading.group(body)
