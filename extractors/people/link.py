"""Who is who inside one article: "ông Dũng", "Bộ trưởng", "đồng chí" find the person they mean."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from extractors.iris import COUNTRY, depth
from extractors.people.appointed import tell_appointments
from extractors.people.chunk import Post, posts_of
from extractors.people.leave import tell_left
from extractors.people.namesake import TOGETHER, namesakes, which
from extractors.people.posts import GENDERS, is_state, tell_posts
from extractors.shape import SURNAMES, stranger
from kg.mentions.mention import Mention
from kg.mentions.reading import Group, Reading
from kg.text import fold

# Posts of a state, which its own people hold.
_OF_STATE = re.compile(
    r"(?:pho-)?(?:thu-tuong|tong-bi-thu|chu-tich-nuoc|tong-thong|bo-truong|thu-truong|dai-su|quoc-vu-khanh|chu-tich-quoc-hoi|chu-tich-ha-vien|chu-tich-thuong-vien|quoc-vuong|ngoai-truong|cong-su|tham-tan)(?:-|$)"
)


@lru_cache(maxsize=1 << 12)
def _key(name: str) -> str:
    return " ".join(fold(name).split())


def _is_short(mention: Mention, full: set[str]) -> bool:
    """Whether the name is only a part of a longer name of the article."""
    own = _key(mention.value)
    near = [other for other in full if own != other and (own in other or "." in own)]
    return any(_part_of(own.split(), other.split()) for other in near)


def _part_of(words: list[str], longer: list[str]) -> bool:
    """Whether `words` are the last or (foreign names) the first syllables of a longer name: "Nguyễn Ngọc" is no "Nguyễn Ngọc Hai"."""
    if len(words) > 1 and words[0].endswith("."):  # "J. Smith" of "John Smith"
        given = longer[0] != words[0] and longer[0].startswith(words[0][:-1])
        return given and longer[1 - len(words) :] == words[1:]
    first = len(words) == 1 or words[0] not in SURNAMES
    return len(words) < len(longer) and (
        longer[-len(words) :] == words or (first and longer[: len(words)] == words)
    )


def _nearest(groups: list[Group], person: Mention) -> Group | None:
    """Whom a short name means: of the people it fits the one last named before it; None when two were named together."""
    words = _key(person.value).split()
    fitting = [g for g in groups if _part_of(words, _key(g.label).split()) and _may_be(g, person)]
    said = [g for g in fitting if g.mentions[0].start < person.start] or fitting
    ranked = sorted(
        (
            (max((m.start for m in g.mentions if m.start < person.start), default=-1), g.label, g)
            for g in said
        ),
        key=lambda row: row[:2],
    )
    if len(ranked) > 1 and ranked[-1][0] - ranked[-2][0] < TOGETHER and not posts_of(person):
        return None
    return ranked[-1][-1] if ranked else None


# "Trần Thị Bình": a middle name that no man has.
_OF_WOMEN = re.compile(r"\w+ Thị \w")


def _may_be(group: Group, person: Mention) -> bool:
    """Whether no honorific speaks against it: a "bà" is no "ông"."""
    mine = _genders(person)
    other = {g for m in group.mentions for g in _genders(m)}
    if not other and _OF_WOMEN.match(group.label):
        other = {"Female"}
    return not mine or not other or bool(mine & other)


def _genders(mention: Mention) -> set[str]:
    said = [GENDERS[h.value] for h in mention.slots.get("honorifics", ()) if h.value in GENDERS]  # type: ignore[attr-defined]
    return set(said[-1:])  # in "con trai ông, anh Khánh" the last one is the person's


def _named(reading: Reading) -> list[Group]:
    """One group per full name, in order of first mention; short forms joined to them."""
    people = reading.mentions("Person")
    full = {_key(p.value) for p in people}
    rivals = namesakes(reading)
    groups: dict[str, list[Group]] = {}
    short: list[Mention] = []
    for person in people:
        if _is_short(person, full):
            short.append(person)
            continue
        same = groups.setdefault(_key(person.value), [])
        group = which(same, person, rivals) if same else None
        if group is None and (not same or id(person) in rivals):
            group = Group("Person", person.value, [])
            same.append(group)
            reading.link(group)
        if group is not None:
            reading.join(group, person)
    found = [g for same in groups.values() for g in same]
    for same in groups.values():
        for nth, group in enumerate(same, 1) if len(same) > 1 else ():
            group.features["namesake"] = str(nth)
    for person in short:
        group = _nearest(found, person)
        if group:
            reading.join(group, person)
    return found


def _same_body(reading: Reading, one: Mention | None, other: Mention | None) -> bool:
    """Whether two bodies of posts can be the same (an unsaid one fits any)."""
    if one is None or other is None:
        return True
    first, second = reading.group(one), reading.group(other)
    return first is second if first and second else fold(one.value) == fold(other.value)


def _same_state(wanted: Post, held: Post, group: Group) -> bool:
    """Whether a title of a state ("Thủ tướng Estonia") can be the one held: by nobody of another state."""
    if wanted.place is None or wanted.body is not None or not is_state(wanted.place):
        return True
    if held.place is not None:
        return held.place.iri == wanted.place.iri
    return held.body is not None or stranger(group.label)


def _holder(reading: Reading, title: Mention, groups: list[Group]) -> Group | None:
    """The one person of the article who holds all the titles said, last mentioned before; None for a rival."""
    wanted = posts_of(title)
    fitting = []
    for group in groups:
        held = [p for m in group.mentions if m.type == "Person" for p in posts_of(m)]
        if all(
            any(
                w.role.value == h.role.value
                and _same_body(reading, w.body, h.body)
                and _same_state(w, h, group)
                for h in held
            )
            for w in wanted
        ):
            fitting.append(group)
    earlier = [g for g in fitting if any(m.start < title.start for m in g.mentions)]
    if len(earlier) > 1:
        near = [g for g in earlier if any(title.start - 700 < m.start < title.start for m in g.mentions)]
        earlier = near or earlier
    if len(earlier) == 1:
        return earlier[0]
    if not earlier and len(fitting) > 1:  # a headline says "Thủ tướng" of the country's own
        fitting = [g for g in fitting if not _abroad(reading, g)]
    return fitting[0] if not earlier and len(fitting) == 1 else None


def _abroad(reading: Reading, group: Group) -> bool:
    """Whether somebody holds a post of a foreign state."""
    return any(_state(reading, p) for m in group.mentions if m.type == "Person" for p in posts_of(m))


def _means(reading: Reading, pronoun: Mention, group: Group) -> bool:
    """Whether a pronoun can be said of a person: "ông" of no woman."""
    gender = GENDERS.get(fold(reading.words(pronoun)))
    known = {g for m in group.mentions for g in _genders(m)}
    if not known and _OF_WOMEN.match(group.label):
        known = {"Female"}
    return gender is None or not known or gender in known


def _last(reading: Reading, pronoun: Mention, groups: list[Group]) -> Group | None:
    """The person last mentioned before a pronoun that fits, in this paragraph or the one before; None for a rival."""
    floor = _speech(reading, pronoun.start)
    latest = [
        (max((m for m in g.mentions if m.start < floor), key=lambda m: m.start), g)
        for g in groups
        if g.mentions[0].start < floor and _means(reading, pronoun, g)
    ]
    if not latest:
        return None
    last, group = max(latest, key=lambda pair: pair[0].start)
    if any(_PAIRED.fullmatch(reading.folded, m.stop, last.start) for m, _ in latest if m.stop < last.start):
        return None  # "ông A và ông B dự họp. Ông cho biết …"
    return group if pronoun.start - last.start < 1200 else None


_CLOSED = re.compile(r'"[,.]?(?: [-–])? $')


def _speech(reading: Reading, at: int) -> int:
    """Where the words in quotes begin that end right before the offset: "“… Thủ tướng”, ông nói"; else the offset."""
    closed = _CLOSED.search(reading.folded, max(0, at - 6), at)
    begun = reading.folded.rfind('"', 0, closed.start()) if closed else -1
    return begun if begun >= 0 else at


_PAIRED = re.compile(r"(?:,? và|,? cùng) (?:(?:đồng chí|ông|bà) )?")


def _describe(reading: Reading, group: Group) -> None:
    """Gender, the country of a foreigner, and whether only a family name is given."""
    genders = {g for m in group.mentions for g in _genders(m)}
    if len(genders) == 1:
        group.features["gender"] = genders.pop()
    if " " not in group.label:
        group.features["family"] = "yes"
    states = {
        s for m in group.mentions if m.type == "Person" for p in posts_of(m) if (s := _state(reading, p))
    }
    if states or stranger(group.label):
        group.features["foreign"] = "name" if stranger(group.label) else "post"
    if len(states) == 1:
        group.features["country"] = states.pop()
    elif not states and (code := _known(reading, group)):
        group.features.update(foreign="post", country=code)


def _known(reading: Reading, group: Group) -> str:
    """The country of somebody whom the reference data knows by the name, where the page names it: "Thủ tướng Lý Cường"."""
    known: Mapping[str, str] = reading.notes.get("foreigners", {})  # type: ignore[assignment]
    code = known.get(fold(group.label), "")
    held = [p for m in group.mentions for p in posts_of(m)]
    of_state = [p for p in held if p.role.value == "chu-tich" or _OF_STATE.match(p.role.value)]
    named = code and any(h.entry.key == f"place/{code}" for h in reading.hits("Place"))
    return code if named and (of_state or not held) else ""


def _state(reading: Reading, post: Post) -> str:
    """The code of the foreign state that a post of state is held for; empty if there is none."""
    if not _OF_STATE.match(post.role.value):
        return ""
    body = reading.group(post.body)
    if body is not None:
        kind, _, rest = (body.iri or "").partition("/")
        code = rest.partition("/")[0] if kind == "org" else body.features.get("country", "")
        return code if len(code) == _CODE and code != "vn" else ""
    place = (post.place.iri or "") if post.place is not None and is_state(post.place) else ""
    return place.removeprefix("place/") if depth(place) == COUNTRY and place != "place/vn" else ""


_CODE = 2  # letters of a country's code


# "các đồng chí bộ trưởng, lãnh đạo các bộ": a title of many means none of those named.
_OF_MANY = re.compile(r"(?<!\w)(?:các|những|nhiều|một số|hai)(?: (?:đồng chí|vị|ông))? $")


def _of_many(reading: Reading, title: Mention) -> bool:
    """Whether a title that names no body is said of several holders."""
    bare = all(p.body is None and p.place is None for p in posts_of(title))
    return bare and bool(_OF_MANY.search(reading.folded, max(0, title.start - 18), title.start))


def link(reading: Reading) -> None:
    """Group the people of the article, find whom titles and pronouns mean, and tell their posts."""
    groups = _named(reading)
    for title in reading.mentions("Title"):
        if _of_many(reading, title):
            continue
        group = _holder(reading, title, groups) if posts_of(title) else _last(reading, title, groups)
        if group:
            reading.join(group, title)
    for group in groups:
        _describe(reading, group)
    tell_posts(reading, groups)
    tell_appointments(reading)
    tell_left(reading)
