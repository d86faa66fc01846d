"""Posts given to someone, and titles said once for all the people named after them."""

from __future__ import annotations

import re
from dataclasses import replace

from extractors.people.chunk import Post
from extractors.people.heads import headed, heads
from extractors.people.leave import left, subjects
from extractors.people.posts import resolved, slots_of
from extractors.people.several import several
from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Reading
from kg.mentions.status import status_of
from kg.text import Sentence, fold

_GIVEN = re.compile(
    r"(?:(?:được|đã|vừa|sẽ|tái)\s+)*(?:bầu|bổ nhiệm|phê chuẩn|điều động|tín nhiệm|chỉ định|phân công|giao|đề cử)?\s*(?:lại\s+)?"
    r"(?:giữ chức(?: vụ| danh)?|(?<=nhiệm )chức (?:vụ|danh)|trở thành(?: tân)?|(?:tuyên thệ )?nhậm chức|(?<=giao )nhiệm vụ(?: làm)?|(?:đảm nhiệm|đảm nhận)(?: chức vụ| vị trí| cương vị| chức danh| vai trò)?|(?:giữ|nhận) (?:vị trí|cương vị|vai trò)|làm|vào (?:vị trí|chức vụ|chức danh|cương vị)|(?:tái )?(?:trúng|đắc) cử(?: (?:chức vụ|chức danh|vào (?:vị trí|chức vụ)))?|tái cử(?: chức vụ| chức danh)?)\s*$"
)
_ENDS = tuple("chức vụ danh thành tân làm nhiệm nhận trí vị trò cử".split())  # words that end all that
# "được Quốc hội bầu Phó Chủ tịch", "được giao quyền Bộ trưởng": no verb of holding between.
_DIRECT = re.compile(
    r"(?<!\w)được (?:[^\W\d_]+ ){0,5}(?:bầu(?: bổ sung)?|bổ nhiệm|(?P<acting>giao))\s$|(?:, |và )(?P<gives>giao)\s$"
)
# What is only thought of, or put to others to decide: no post yet.
_MAYBE = re.compile(
    r"(?<!\w)(?:có thể|có khả năng|nhiều khả năng|khả năng|được cho là|được đồn|nghe nói|có tin|dự kiến|đề cử|giới thiệu|ứng cử|ứng viên|quy hoạch|xem xét|đề nghị|đề xuất|kiến nghị|sắp)(?!\w)"
)
# Heads of what is set up for a task: without its name they say nothing.
_FOR_A_TASK = frozenset({"truong-doan", "to-truong", "pho-truong-doan", "to-pho"})
_NEAR = 70  # characters before a title in which its being given is told
_MANY = 2
# "Đoàn công tác của Bộ Y tế do …": the delegation goes by the name of who sends it.
_SENT = re.compile(r"(?<!\w)(?:đoàn|tổ)(?: [^\W\d_]+){0,4} $")
_UNDER = re.compile(r"\s+do\s+$")


def tell_appointments(reading: Reading) -> None:
    """State each post that the words give to someone, or that one title says of several people."""
    for title in reading.mentions("Title"):
        sentence = reading.sentence_at(title.start)
        if sentence is None or not title.slots["posts"]:
            continue
        _tell_given(reading, title, sentence)
        _tell_is(reading, title, sentence)
        for person, rule in several(reading, title, sentence):
            _tell(reading, title, person, rule)


# "Bí thư A chúc mừng các đồng chí được bầu giữ chức Chủ tịch": no post of A's.
_SOMEBODY = re.compile(
    r"(?<!\w)(?:các|những|hai|ba|bốn|năm|\d+) (?:vị|người|cán bộ|đồng chí|nhân sự|đại biểu|thành viên|cá nhân|ông|bà)(?: (?!gồm|là)[^\W\d_]+){0,2}\s*$"
)
# "ông A kế nhiệm ông B làm Cục trưởng": A gets the post.
_REPLACED = re.compile(
    r"(?<!\w)(?:kế nhiệm|thay|thay thế|thay cho|thay vị trí của|kế vị)(?: người tiền nhiệm)? $"
)


_BY = re.compile(r"(?<!\w)(?:được|bị) $")  # "ông A được Bộ trưởng B phân công làm …": B gives the post


def _replaced(reading: Reading, person: Mention) -> bool:
    """Whether somebody else follows this one in office."""
    return bool(_REPLACED.search(reading.folded, max(0, person.start - 40), person.start))


def _given(reading: Reading, title: Mention, sentence: Sentence) -> re.Match[str] | None:
    """The words right before a title that say it was given to somebody; None where there are none."""
    before = (reading.folded, max(sentence.start, title.start - 60), title.start)
    holds = reading.folded[before[1] : title.start].rstrip().endswith(_ENDS)
    given = _GIVEN.search(*before) if holds else None
    if given is not None and given.group().strip():
        return given
    direct = _DIRECT.search(*before)
    acting = (
        direct is not None
        and (direct["acting"] or direct["gives"])
        and not reading.folded.startswith("quyền ", title.start)
    )
    return None if acting else direct


# "khi Việt Nam đảm nhiệm vai trò Điều phối viên", but "được điều động về Hà Nội giữ chức …"
_HOLDS = re.compile(r"(?:(?:đã|sẽ|vừa|chính thức|tiếp tục) )*(?:đảm|giữ|nhận|trở thành|làm)")
_MOVED = ("về ", "sang ", "đến ", "tới ", "tại ", "ở ", "của ", "trong ", "vào ", "cho ", "được ", "do ")


def _is_held(reading: Reading, given: re.Match[str], sentence: Sentence) -> bool:
    """Whether a state holds the post itself."""
    at = given.start() + len(given.group()) - len(given.group().lstrip())
    if not _HOLDS.match(reading.folded, at):
        return False
    if any(m.stop + 1 == at for m in reading.within(sentence, "Person", "Title")):
        return False  # "Thủ tướng Lào làm Trưởng đoàn"
    holders = reading.within(sentence, "Place")
    return any(m.stop + 1 == at and not reading.folded.endswith(_MOVED, 0, m.start) for m in holders)


def _tell_given(reading: Reading, title: Mention, sentence: Sentence) -> None:
    """The post of "ông A được bầu giữ chức Chủ tịch Hội B", and of "Đoàn B do ông A làm trưởng đoàn"."""
    given = _given(reading, title, sentence)
    if given is None:
        return
    people = [
        p
        for p in subjects(reading, sentence, title.start)
        if not (_replaced(reading, p) or _BY.search(reading.folded, p.start - 8, p.start))
    ]
    if left(reading, title, sentence) or _is_held(reading, given, sentence):
        return
    if _SOMEBODY.search(reading.folded, people[-1].stop if people else sentence.start, given.start()):
        return
    holder = _holder(reading, given.start(), sentence) if given.group().strip() == "làm" else None
    if holder is not None:
        people = [m for m in _named(reading, holder) if m.start < title.start]
    if people and people[-1].type != "Person" and given.group().strip() == "làm":
        return  # "sau hai năm ông làm Bộ trưởng": what is said in passing
    for person, said in _together(reading, people, title, given.start()):
        _tell(reading, said, person, "people.appointed", given.start())


# "Ông A (45 tuổi) là Giám đốc Sở B"; "Giám đốc Sở B hiện nay là ông A".
_IS = re.compile(
    r"(?:,? ?\([^()]{1,40}\))?,? (?:(?:hiện|hiện tại|nay|đang|cũng|vốn|chính thức|chính|đồng thời|vừa|vẫn|tiếp tục|đã)\s+)*là\s+(?:tân )?"
)
_WHO = re.compile(r"(?: (?:hiện nay|hiện tại|đương nhiệm|hiện|mới|lúc này))? là\s+")


def _tell_is(reading: Reading, title: Mention, sentence: Sentence) -> None:
    """The post that "là" gives to whoever is named beside it."""
    for person in subjects(reading, sentence, sentence.stop):
        before = person.stop <= title.start and _IS.fullmatch(reading.folded, person.stop, title.start)
        after = title.stop <= person.start and _WHO.fullmatch(reading.folded, title.stop, person.start)
        if (before or after) and not left(reading, title, sentence):
            _tell(reading, title, person, "people.is")


# "Các đồng chí A, B và C giữ chức Phó Bí thư", "ông A, ông B cùng làm Phó Trưởng ban": the post is given to each.
_EACH = re.compile(
    r"(?<!\w)(?:các|hai|ba|bốn|năm|\d+) (?:đồng chí|đ/c|ông|bà|cán bộ)(?:,? (?:và )?bà)?(?: là)? ?:? ?$"
)
_AND = re.compile(r"\s*(?:,|;|và|, và|cùng)\s*")


_ALL = re.compile(r"(?<!\w)(?:cùng|đều) $")
_IN_TURN = re.compile(r",? (?:[^\W\d_]+,? ){0,6}?lần lượt(?!\w)")


def _together(
    reading: Reading, people: list[Mention], title: Mention, at: int
) -> list[tuple[Mention, Mention]]:
    """Whom the words before the offset give the title to, with as much of it as each gets."""
    chain = _chain(reading, people)
    if len(chain) >= _MANY and _IN_TURN.match(reading.folded, chain[-1].stop, title.start):
        posts = _apart(reading, title)  # "A và B lần lượt giữ chức C, D"
        return list(zip(chain, posts, strict=True)) if len(posts) == len(chain) else []
    if len(chain) < _MANY or not _is_each(reading, chain, at):
        chain = chain[-1:]
    return [(person, title) for person in chain]


def _apart(reading: Reading, title: Mention) -> list[Mention]:
    """A title of several posts as one title for each, with the body that they share."""
    posts = resolved(reading, title.slots["posts"])  # type: ignore[arg-type]
    alone = (replace(post, body=body, place=place) for post, body, place in posts)
    return [replace(title, slots={**title.slots, "posts": (post,)}) for post in alone]


def _chain(reading: Reading, people: list[Mention]) -> list[Mention]:
    """The last of the people, with those named in one list with it."""
    chain = people[-1:]
    for person in reversed(people[:-1]):
        if not _AND.fullmatch(reading.folded, person.stop, chain[0].start):
            break
        chain.insert(0, person)
    return chain if chain and chain[0].type == "Person" else chain[-1:]


def _is_each(reading: Reading, chain: list[Mention], at: int) -> bool:
    """Whether a list of people, or the words before the offset, say that all of them are meant."""
    joint = reading.folded[chain[-2].stop : chain[-1].start]
    if "," not in joint or " và " in joint or _ALL.search(reading.folded, 0, at + 1):
        return True
    name: Mention = chain[0].slots["name"]  # type: ignore[assignment]
    return bool(_EACH.search(reading.folded, max(0, name.start - 30), name.start))


def _holder(reading: Reading, at: int, sentence: Sentence) -> Mention | None:
    """The title that takes another one: "Chủ tịch UBND tỉnh làm Trưởng ban"."""
    titles = (t for t in reading.within(sentence, "Title") if t.slots["posts"])
    return next((t for t in titles if t.stop == at or t.stop + 1 == at), None)


def _named(reading: Reading, title: Mention) -> list[Mention]:
    """Where the one that a title means is named; empty when the page does not say who that is."""
    group = reading.group(title)
    return [m for m in group.mentions if m.type == "Person"] if group else []


def _tell(reading: Reading, title: Mention, person: Mention, rule: str, at: int | None = None) -> None:
    """One membership for each post of the title; without a body only where the title needs none."""
    sentence = reading.sentence_at(title.start)
    assert sentence is not None
    implied: dict[str, str] = reading.notes.get("implied", {})  # type: ignore[assignment]
    for post, said, place in resolved(reading, title.slots["posts"]):  # type: ignore[arg-type]
        body = said or (
            None if place else _goes_to(reading, post, sentence, at) or _body(reading, post, person)
        )
        office = implied.get(post.role.value) if body is None and place is None else None
        if not (body or office) and (rule != "people.appointed" or post.role.value in _FOR_A_TASK):
            continue
        start = title.start if at is None else at
        status = status_of(reading.text, reading.folded, sentence.start, start, title.stop)
        near = max(sentence.start, title.start - _NEAR)
        if status == "requested" and _is_given(reading, title, sentence, rule):
            status = "stated"  # "Người được giao giữ chức Giám đốc là ông A"
        if status == "stated" and at is not None and _MAYBE.search(reading.folded, near, title.start):
            status = "planned"
        if status == "stated" and said is None and body is not None:
            status = "inferred"
        slots = slots_of(post, person, body, place)
        if office:
            slots["organization"] = f"iri:{office}"
        over = _is_over(reading, sentence, title.start)
        reading.tell(
            Draft(
                "former-post" if over else "membership",
                slots,
                min(person.start, title.start),
                max(person.stop, title.stop),
                rule,
                status,
            )
        )


# "Từ năm 1957 - 1960 ông là Chánh văn phòng Hội Nhà văn", but not a term in office.
_YEARS = re.compile(
    r"(?<!nhiệm kỳ )(?<!khóa )(?<![\d/])(?:19|20)\d\d ?(?:[-–]|đến(?: hết| tháng)?(?: năm)?) ?(?:\d{1,2}/)?(?P<end>(?:19|20)\d\d),? [^.;:\d]{0,60}$"
)
_LONG_AGO = "2015"  # where the article shows no year of its own


def _is_over(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Whether the words before the offset say between which years, now past, somebody held a post."""
    years = _YEARS.search(reading.folded, sentence.start, at)
    now = str(reading.notes.get("published") or reading.notes.get("event-day") or _LONG_AGO)[:4]
    return years is not None and years["end"] < now and " nay" not in years[0]


def _is_given(reading: Reading, title: Mention, sentence: Sentence, rule: str) -> bool:
    """Whether the words that seem to ask for something give a post: "giao quyền Bộ trưởng cho ông A"."""
    if rule == "people.elected":
        return reading.folded.endswith("giao ", sentence.start, title.start)
    return rule == "people.is" and _given(reading, title, sentence) is not None


# "đến nhận công tác tại Ban Tổ chức Tỉnh ủy và giữ chức Phó Trưởng ban"
_TO = (" tại ", " về ", " sang ", " đến ")
_THERE = re.compile(r"(?:,| và|, và|, để)? ?(?:được )?")


def _goes_to(reading: Reading, post: Post, sentence: Sentence, at: int | None) -> Mention | None:
    """The body that somebody moves to right before the words at the offset that give a post there; else None."""
    if at is None:
        return None
    for body in reversed(reading.within(sentence, "Agency")):
        moved = reading.folded.endswith(_TO, sentence.start, body.start)
        if moved and body.stop <= at and _THERE.fullmatch(reading.folded, body.stop, at):
            return body if heads(post, body) else None
    return None


def _body(reading: Reading, post: Post, person: Mention) -> Mention | None:
    """The body of a title given without one: the one such a title heads, or the one before "do" and the person."""
    for body in reading.mentions("Agency"):
        if body.stop > person.start or not _UNDER.fullmatch(reading.folded, body.stop, person.start):
            continue
        if heads(post, body) or _SENT.search(reading.folded, max(0, body.start - 40), body.start):
            return body
    return _board(reading, person) or headed(reading, post)


# "Ban Chỉ đạo do ông A làm Trưởng ban": the one board that the article names whole.
_BOARD = re.compile(
    r"(?<!\w)(?P<head>ban chỉ đạo|ban điều hành|ban tổ chức|hội đồng|tổ công tác|tổ chỉ đạo|ủy ban),? do $"
)


def _board(reading: Reading, person: Mention) -> Mention | None:
    """The board that somebody heads by its head noun alone; None where the page names none or two."""
    said = _BOARD.search(reading.folded, max(0, person.start - 24), person.start)
    fitting = [b for b in reading.mentions("Agency") if said and fold(b.value).startswith(f"{said['head']} ")]
    return fitting[0] if len({id(reading.group(b)) for b in fitting}) == 1 else None
