"""Whole persons: titles, honorific, rank, name, and the posts named around it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from extractors.people.whose import begins, met, ordered, others
from kg.mentions.encode import Alphabet, Encoded, encode
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

_CLASSES = ("Role", "Rank", "Honorific", "Name", "Agency", "Place")
# Without one of these a sentence holds neither a person nor a title.
_HEADS = ("Role", "Honorific", "Name")
_ALPHABET = Alphabet(list(_CLASSES))
R, K, H, N, B, L = (_ALPHABET.letter[c] for c in _CLASSES)

# A body that acts is the subject, not where the person before it works: "dưới sự chủ trì của ông A, Bộ B tổ chức".
_ACTS = r"\s+(?:(?:đã|sẽ|vừa|cùng)\s+)?(?:phối hợp|đồng tổ chức|tổ chức|họp|khai mạc|khai trương|ký kết|công bố|tiến hành|cho ý kiến|xem xét|thảo luận|thẩm tra|nghe|thông qua|biểu quyết|làm việc với|phát động|sơ kết|tổng kết|ra mắt)(?!\w)"
# A post: a title with its body, country or unit ("Đại sứ Nhật Bản tại Việt Nam", "Cục trưởng Cục X, Bộ Y").
_BODY = rf"(?:\s*(?:phụ trách [^,.;()]{{3,40}},\s*)?(?:(?:(?:mới|đương nhiệm|hiện nay|hiện tại)\s+)?của\s+|thuộc\s+|tại\s+|-\s*)?{B}(?:\s*(?:,(?!\s*{B}(?:\s*[-(]\s*{B}\)?)?{_ACTS})|-|\(|của|thuộc|tại|(?<=\s))\s*{B}\)?)*(?:\s*tại\s*{L}|\s*\(\s*{L}(?:\s*,\s*{L})*\s*\)(?=\s*{N})|(?:\s*,\s*{L})+(?!\s*,?\s*(?:và|,)\s*{L}))?|\s*(?:của\s+)?(?:nước\s+|phường\s+|xã\s+)?(?:cộng hòa\s+|vương quốc\s+)?{L}(?:\s*tại\s*{L}(?:\s*,?\s*kiêm nhiệm\s*{L})?|(?:\s*,\s*{L})+(?!\s*,?\s*(?:và|,)\s*{L}))?)"
_POST = rf"{R}(?:{_BODY})?(?:,?\s+(?:phụ trách|theo dõi|trực tiếp phụ trách|được phân công) [^,.;()]{{3,40}}(?=,\s*{R}))?(?:\s+(?:khóa|khoá|nhiệm kỳ)\s+(?!đối |của |là |được )[\w-]+)?"
_SEP = r"\s*(?:, rồi|rồi|,|;|-|kiêm|và|, kiêm|đồng thời là)\s*"
_PRE = rf"(?:(?:các\s+|nguyên\s+|cựu\s+|cố\s+)?{_POST}(?:{_SEP}(?={R})|\s*-\s*(?={H}|{K}|{N})|(?:\s*,(?!\s*{R}))?\s*(?:của [\w ]{{1,30}}, )?))*"
_CORE = rf"(?:(?:{H}|{K})(?:\s*[,.])?\s*)*{N}"
_NOW = (
    r"(?:(?:(?:hiện|hiện nay|hiện tại|nay)(?:\s+đang)?|đang)\s+(?:là|giữ chức(?:\s+vụ)?|đảm nhiệm chức(?:\s+vụ)?|làm)"
    r"|(?:với|trên|trong) (?:tư cách|vai trò|cương vị)(?: là)?)\s+"
)
_POSTS = rf"(?:(?:nguyên|cựu|cố|tân)\s+|{_NOW}|là\s+)?{_POST}(?:\s*(?:,(?:\s*(?:kiêm|đồng thời là))?|kiêm|đồng thời là|và|-)\s*(?:(?:nguyên|cựu|cố|tân)\s+|{_NOW})?{_POST})*"
# "ông Lê Văn An (sinh năm 1976), Giám đốc X": what stands in brackets tells neither title nor name.
_TOLD = rf"(?:\s*\([^(){R}{K}{H}{N}{B}]{{1,40}}\)(?=\s*[,-]|\s+{_NOW}))?"
# "ông A, 52 tuổi, Chủ tịch xã", "ông A (34 tuổi, Giám đốc X)"
_AGE = r"(?:\d\d tuổi|sinh (?:năm|ngày) [\d/-]{4,10}|SN \d{4})"
_AFTER = rf"(?:{_TOLD}(?:\s*,\s*{_AGE}(?=\s*,))?(?:\s*,\s*{K}(?=\s*,))?(?:\s*(?:,(?:\s*(?:kiêm|đồng thời là))?|[-_]|\((?:{_AGE}\s*[,-]\s*)?|kiêm|đồng thời là)\s*(?:{K}\s*,\s*)?|\s+(?={_NOW}))(?P<post>(?>{_POSTS}))(?! các (?:bộ|ban|ngành|cơ quan|đơn vị)(?!\w))(?:\s*\))?(?!(?: tại \w{{2,8}}(?: \w{{2,8}})?)?\s*(?:{H}|{K}|\s)*{N}|\s*,\s*{K}\s*{N})|\s*,\s*(?P<unit>{B}(?:\s*,\s*{B})*)(?!\w)(?!{_ACTS}))?"
_ASIDE = rf"(?:\s*\([^()]{{1,60}}\)(?:\s*tại\s*{L})?)?"
# Met where `_begun` says: at one of these letters, or at a word of `_LED` before the first of them.
_PERSON = re.compile(rf"(?P<pre>{_PRE})(?P<core>{_CORE}){_AFTER}{_ASIDE}")
# What is said of a title, or a name after it: it is no more of whoever holds the one before.
_OWN = rf"(?:\s+(?:làm|là|giữ chức|giữ vị trí|giữ vai trò|đảm nhiệm)\s|\s+(?:{H}|{K}|\s)*{N})"
_TITLE = re.compile(rf"(?:(?P<pre>(?:{_POST}{_SEP}(?={R})(?!{_POST}{_OWN}))*{_POST})|{H}(?:{K})?)")
_LED = ("các", "nguyên", "cựu", "cố")


# Honorifics that stand alone for a person named before.
_PRONOUNS = frozenset({"ông", "bà", "đồng chí", "anh", "chị", "ngài"})


@dataclass(frozen=True, slots=True, eq=False)
class Post:
    """A title with the body (or the state) it is held in, as said in one place."""

    role: Mention
    body: Mention | None
    place: Mention | None = None
    accredited: Mention | None = None
    units: tuple[Mention, ...] = ()


def _begun(pattern: re.Pattern[str], line: Encoded, letters: str) -> Iterator[re.Match[str]]:
    """What `pattern.finditer` finds if it begins at one of the letters, or at a word of `_LED` right before a title."""
    text, done = line.text, 0
    for at in line.mentions:
        if at < done or text[at] not in letters:
            continue
        match = None
        if text[at] == R and (led := text[done:at].rstrip()).endswith(_LED) and text[at - 1].isspace():
            word = next(word for word in _LED if led.endswith(word))
            match = pattern.match(text, done + len(led) - len(word))
        match = match or pattern.match(text, at)
        if match is not None:
            done = match.end()
            yield match


def posts_of(mention: Mention) -> tuple[Post, ...]:
    """The posts said at a person's name or a title; none where none is."""
    return mention.slots.get("posts", ())  # type: ignore[return-value]


def _posts(line: Encoded, start: int, stop: int) -> list[Post]:
    """The posts said between two encoded positions, each title with the body that follows it."""
    found: list[Post] = []
    role: Mention | None = None
    bodies: list[Mention] = []
    places: list[Mention] = []

    def close() -> None:
        if role is not None:
            found.append(
                Post(
                    role,
                    bodies[0] if bodies else None,
                    places[0] if places else None,
                    places[1] if len(places) > 1 else None,
                    tuple(bodies),
                )
            )

    for mention in [m for at, m in line.mentions.items() if start <= at < stop]:
        if mention.type == "Role":
            close()
            role, bodies, places = mention, [], []
        elif mention.type == "Agency":
            bodies.append(mention)
        elif mention.type == "Place":
            places.append(mention)
    close()
    return found


def _another(line: Encoded, match: re.Match[str]) -> int:
    """Where the words on the person begin: after the post of somebody this one acts for."""
    return begins(line.text, *match.span("pre"), led=line.text[match.start("core")] != N, after=match.end())


def _end(line: Encoded, match: re.Match[str]) -> int:
    """Where the words on the person end: before a title that is the subject of what follows."""
    if match["unit"] and met(line.text, match.start(), match.end("unit")):
        return match.end("core")
    apart = match["pre"].rstrip().endswith(",")
    if apart or not match["post"] or match.end("post") < match.end():
        return match.end()
    return others(line.text, match.start(), match.span("post"), R)


def _one_ladder(posts: list[Post]) -> list[Post]:
    """The posts without one whose deputy the person is: "ý kiến của Thủ tướng, Phó Thủ tướng A"."""
    if len(posts) == 2 and posts[0].body is None:
        upper, lower = (post.role.value for post in posts)
        if lower == f"pho-{upper}" or (upper, lower) == ("bo-truong", "thu-truong"):
            return posts[1:]
    return posts


def _own(line: Encoded, begin: int, posts: list[Post]) -> list[Post]:
    """The posts without one that may be of the person named before: "A, Chủ tịch Hội X, Chủ tịch Hội Y B"."""
    twice = len(posts) > 1 and posts[0].role.value == posts[1].role.value
    return posts[1:] if twice and line.text[:begin].endswith(f"{N}, ") else posts


# "ông A - Cục trưởng Cục X, đại biểu Quốc hội B": what a dash joins to a name is said of it.
_DASHED = re.compile(rf"{N}\s*[-–]\s*$")


def _given_back(line: Encoded, people: list[Mention]) -> list[Mention]:
    """The people, where a dash gives the first title before a name to the one named before."""
    found: list[Mention] = []
    for person in people:
        posts: tuple[Post, ...] = person.slots["posts"]  # type: ignore[assignment]
        dash = len(posts) > 1 and _DASHED.search(line.text, 0, line.at(posts[0].role.start))
        own = found[-1].slots["posts"] if found and dash and posts[0].body else True
        if not own:
            found[-1] = replace(found[-1], slots={**found[-1].slots, "posts": posts[:1]})
            start = posts[1].role.start
            person = replace(person, start=start, slots={**person.slots, "posts": posts[1:]})
        found.append(person)
    return found


_SINCE = re.compile(r"(?<!hiện )(?<!\w)nay\s+(?:đang\s+)?(?:là|giữ|làm|đảm nhiệm)(?!\w)")


def _since(line: Encoded, start: int, stop: int, posts: list[Post]) -> list[Post]:
    """The posts without those over by now: "Cục trưởng Cục X A, nay là Thứ trưởng Bộ Y"."""
    now = _SINCE.search(line.text, start, stop)
    if now is None:
        return posts
    over = [post for post in posts if post.role.slots["former"] and post.role.start < line.start(now.start())]
    return over + _posts(line, now.end(), stop)


def _person(line: Encoded, match: re.Match[str]) -> Mention:
    """The whole person of a match, with name, titles and posts in its slots."""
    inner = line.inside(*match.span("core"))
    name = inner[-1]
    begin = _another(line, match)
    posts = _own(line, begin, _one_ladder(_posts(line, begin, match.end("pre"))))
    end = _end(line, match)
    if match["post"]:
        posts += _posts(line, match.start("post"), max(match.start("post"), end))
    posts = _since(line, match.start("core"), end, posts)
    units = line.inside(*match.span("unit")) if match["unit"] and end >= match.end("unit") else []
    slots: dict[str, object] = {
        "name": name,
        "posts": tuple(posts),
        "honorifics": tuple(m for m in inner if m.type == "Honorific"),
        "ranks": tuple(m for m in inner if m.type == "Rank"),
        "units": tuple(units),
    }
    words = line.text[begin:end]
    start = len(words) - len(words.lstrip(" ,;-")) + begin
    return Mention(line.start(start), line.stop(end), "Person", "people.chunk", name.value, slots=slots)


def _people(line: Encoded) -> Iterator[Mention]:
    for match in _begun(_PERSON, line, R + K + H + N):
        yield _person(line, match)


def _titles(line: Encoded, taken: list[Mention], offices: Mapping[str, str]) -> Iterator[Mention]:
    """Titles and pronouns that stand for a person not named there."""
    for match in _begun(_TITLE, line, R + H):
        begin, end = match.span()
        start, stop = line.start(begin), line.stop(end)
        # The comma kept with whoever another acts for parts the two: they do nothing together.
        stop += line.text[end : end + 1] == "," and ordered(line.text, begin)
        if [p for p in taken if p.start < stop and start < p.stop]:
            continue
        posts = tuple(_posts(line, *match.span("pre"))) if match["pre"] else ()
        if not posts and line.mentions[begin].value not in _PRONOUNS:
            continue
        rule = "people.title" if posts else "people.pronoun"
        slots: dict[str, object] = {"posts": posts}
        if posts and posts[0].body is not None:
            # Where nobody in the article holds the post, the body speaks through an unnamed person.
            slots["stands-for"] = posts[0].body
        elif posts and posts[0].place is None and posts[0].role.value in offices:
            slots["stands-for"] = f"iri:{offices[posts[0].role.value]}"
        yield Mention(start, stop, "Title", rule, slots=slots)


def _shared(line: Encoded, people: list[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Pairs of a person and the one whose plural title it shares: "các Thứ trưởng A, B và C"."""
    for first, second in itertools.pairwise(people):
        between = line.text[line.at(first.stop - 1) + 1 : line.at(second.start)]
        if second.slots["posts"] or not re.fullmatch(r"\s*(?:,|và|, và)\s*", between):
            continue
        yield first, second


def _honoured_together(line: Encoded, person: Mention) -> bool:
    """Whether the titles of a person follow what is said of several: "các đồng chí Phó Chủ tịch A, B"."""
    before = line.mentions.get(line.at(person.start) - 2)
    return before is not None and before.type == "Honorific" and before.value == "các đồng chí"


def chunk(reading: Reading) -> None:
    """Person and Title mentions; a plural title is shared by the names that follow it."""
    offices: dict[str, str] = reading.notes["offices"]  # type: ignore[assignment]
    # Each lies in a sentence, else it were not kept.
    here = {reading.sentences[m.start].index for m in reading.mentions(*_HEADS)}  # type: ignore[union-attr]
    for sentence in reading.page.sentences:
        if sentence.index not in here:
            continue
        parts = reading.within(sentence, *_CLASSES)
        line = encode(reading.folded, sentence.start, sentence.stop, parts, _ALPHABET)
        people = _given_back(line, list(_people(line))) if N in line.letters else []
        plural: dict[int, tuple[object, ...]] = {}
        for first, second in _shared(line, people):
            shared = plural.get(id(first)) or first.slots["posts"]
            lead = line.text[max(0, line.at(first.start) - 5) : line.at(first.start) + 4]
            many = id(first) in plural or "các" in lead or "2 " in lead or "hai" in lead
            if shared and (many or _honoured_together(line, first)):
                plural[id(second)] = shared  # type: ignore[assignment]
        found = [
            Mention(p.start, p.stop, p.type, p.rule, p.value, slots={**p.slots, "posts": plural[id(p)]})
            if id(p) in plural
            else p
            for p in people
        ]
        reading.add(found)
        if R in line.letters or H in line.letters:
            reading.add(_titles(line, found, offices))
