"""Which mentions name the same document, and its type, number, title, issuer, date."""

from __future__ import annotations

import re
from itertools import pairwise

from extractors.documents.alias import alias
from extractors.documents.issue import issue, signing
from extractors.documents.pact import another, longer, none_made, standing
from extractors.iris import PROVINCE, depth
from extractors.people.heads import headed
from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.text import fold
from kg.text.slug import slug

_YEAR = re.compile(r"/(\d{4})/")
_BARE = re.compile(r"\d+[a-z]?")

# Told of again in fewer words: "Đề án thí điểm thi tuyển lãnh đạo cấp đội", then "Đề án thi tuyển lãnh đạo".
_SCHEMES = ("đề án ", "chương trình ", "chiến lược ", "kế hoạch ", "khung ")


def _key(mention: Mention) -> str:
    number = str(mention.slots.get("number", ""))
    if number:
        return fold(number)
    title = re.sub(r" (?:năm )?(?:19|20)\d\d$", "", fold(str(mention.slots["title"])))
    words = re.sub(r"[\W_]+", " ", title).strip().replace("đề án thí điểm ", "đề án ")
    return _AMENDED.sub("", words) if words.startswith("luật") else words


# "Luật Viễn thông (sửa đổi)" is the law of the story, before and after the vote.
_AMENDED = re.compile(r" sửa đổi(?: bổ sung)?$")
_SHARED = 0.75  # of the words of the shorter title: "phát triển thanh toán …" is the directive that is "đẩy mạnh thanh toán …"


def _told(own: str, mention: Mention, groups: dict[str, Group]) -> str:
    """The key of the act of the same type that is told again by what it is about; else its own."""
    if mention.rule not in _TOLD:
        return own
    words = set(own.split())
    for name, group in groups.items():
        for other in group.mentions:
            title = set(re.sub(r"[\W_]+", " ", fold(str(other.slots["title"]))).split())
            shorter = min(len(words), len(title))
            same = other.slots["kind"] == mention.slots["kind"] and shorter >= _TITLE
            if same and len(words & title) >= _SHARED * shorter:
                return name
    return own


_TOLD = ("documents.about", "documents.pact")
_TITLE = 3  # words: fewer say too little to tell two acts apart


def _is_of(kind: object, other: object) -> bool:
    """Whether a short form may name a document of another type: a scheme goes by the number of its decision."""
    return kind == other or (kind == "de-an" and other == "quyet-dinh")


def _prefix(one: str, mention: Mention, groups: dict[str, Group]) -> str:
    """The key of a group of its type whose number goes on from a bare number ("Nghị quyết 19" and "19/NQ-CP")."""
    bare = re.sub(r"/\d{4}/", "/", one)
    for name in groups:
        if "/" in one and re.sub(r"/\d{4}/", "/", name) == bare and (bare in (one, name)):
            return name
    if _BARE.fullmatch(one):
        kind = mention.slots["kind"]
        fitting = [
            k
            for k, group in groups.items()
            if k.startswith((one + "/", one + "-"))
            and any(_is_of(kind, m.slots["kind"]) for m in group.mentions)
        ]
        return fitting[0] if len(fitting) == 1 else one
    if one.startswith(_SCHEMES) and one not in groups:
        fitting = [k for k in groups if k.startswith(one + " ")]
        return fitting[0] if len(fitting) == 1 else one
    return one


def _order(key: str, mention: Mention) -> tuple[bool, bool, bool, int, int]:
    """What says most comes first: a number with its year, the longest title of a scheme."""
    about = mention.rule in _TOLD
    length = len(key) if about or key.startswith(_SCHEMES) or mention.type == "Agreement" else 0
    return about, len(key) < 4, not _YEAR.search(key), -length, mention.start


_NAMED = re.compile(
    r"\s*(?:của [^,.;:()]{3,40} )?[,(]\s*(?:(?:sau đây )?(?:viết|gọi)(?: tắt)? là )?(?:\(\s*)?"
)


def _bracketed(reading: Reading, keyed: list[tuple[str, Mention]]) -> list[tuple[str, Mention]]:
    """The keys, with that of a short name wherever its document is named right before: "Đề án … (Đề án 06)"."""
    shorts = {}
    for (long, before), (short, after) in pairwise(keyed):
        between = _NAMED.fullmatch(reading.folded, before.stop, max(before.stop, after.start))
        if (
            between
            and "(" in between.group()
            and before.slots["kind"] == after.slots["kind"]
            and long != short
        ):
            shorts[long] = short
    whole = {_named(m): key for key, m in keyed if m.slots.get("number") and _named(m).startswith("luật ")}
    approved = alias(reading, keyed) if keyed[0][1].type == "Law" else {}
    known = {**_numbered(keyed), **whole, **approved, **shorts}
    return [(known.get(key, key), mention) for key, mention in keyed]


_SCHEME = 5  # words that a scheme and its numbered form share at least


def _numbered(keyed: list[tuple[str, Mention]]) -> dict[str, str]:
    """Schemes that the page also gives with their number: "Kế hoạch tinh giản …", "Kế hoạch số 5/KH-UBND về tinh giản …"."""
    titled = [(key, m, set(_named(m).split())) for key, m in keyed if m.slots.get("number")]
    found = {}
    for key, mention in keyed:
        if mention.slots.get("number") or not key.startswith(_SCHEMES):
            continue
        words = set(_named(mention).split())
        same = {
            number
            for number, other, title in titled
            if other.slots["kind"] == mention.slots["kind"]
            and len(words & title) >= max(_SCHEME, _SHARED * min(len(words), len(title)))
        }
        if len(same) == 1:
            found[key] = same.pop()
    return found


def _named(mention: Mention) -> str:
    """The key of a title, whether or not a number stands beside it."""
    return _AMENDED.sub("", re.sub(r"[\W_]+", " ", fold(str(mention.slots.get("title", "")))).strip())


def link(reading: Reading) -> None:
    """Group documents by number or title, agreements by kind and title; tell what is said of each."""
    for kind, type_ in (("Law", "LegalDocument"), ("Agreement", "Agreement"), ("Project", "Project")):
        mentions = reading.mentions(kind)
        if not mentions:
            continue
        groups: dict[str, Group] = {}
        keyed = _bracketed(reading, [(_key(mention), mention) for mention in mentions])
        for own, mention in sorted(keyed, key=lambda pair: _order(*pair)):
            name = _told(_prefix(own, mention, groups), mention, groups)
            if kind == "Agreement" and name not in groups:
                name = longer(reading, name, mention, groups)
            elif kind == "Agreement" and another(reading, mention, groups[name]):
                name = f"{name} {mention.start}"
            if name not in groups:
                groups[name] = Group(type_, mention.value, [])
                reading.link(groups[name])
            reading.join(groups[name], mention)
        for group in groups.values():
            group.mentions.sort(key=lambda m: m.start)
            _TELL[kind](reading, group)


def _fullest(mention: Mention) -> tuple[bool, bool, bool, bool, int, int]:
    """A number says most, the one with its year before others, the form that says it is amended, a pact's longest title."""
    amended = "(sửa đổi" in str(mention.slots["title"]).lower()
    number = str(mention.slots["number"])
    length = len(str(mention.slots["title"])) if mention.rule == "documents.pact" else 0
    return not number, not _YEAR.search(number), not amended, "/" not in number, -length, mention.start


# "Đề án 06" is what everybody calls it; where the article gives its title, that is it.
_BY_NUMBER = re.compile(r"\w+ \w+ \d+")


def _plain_title(mention: Mention) -> bool:
    """Whether a mention gives a title in words."""
    title = str(mention.slots["title"])
    return title != "" and _BY_NUMBER.fullmatch(title) is None


def _law(reading: Reading, group: Group) -> None:
    told: set[str] = set()

    def tell(frame: str, mention: Mention, slot: str, value: object, stop: int | None = None) -> None:
        if value and frame not in told:
            told.add(frame)
            reading.tell(
                Draft(
                    frame,
                    {"document": mention, slot: value},
                    mention.start,
                    stop or mention.stop,
                    mention.rule,
                )
            )

    # The form with its year says most: "07/2017/NĐ-CP" beside "07/NĐ-CP".
    for mention in sorted(group.mentions, key=_fullest):
        tell("legal-type", mention, "type", mention.slots["kind"])
        tell("legal-number", mention, "number", mention.slots["number"])
        title = str(mention.slots["title"])
        if _BY_NUMBER.fullmatch(title) and any(_plain_title(m) for m in group.mentions):
            title = ""
        end = (
            reading.text.find(title.split(" ")[-1], mention.stop) + len(title.split(" ")[-1])
            if title and mention.slots["number"]
            else None
        )
        tell("legal-title", mention, "title", title, end if end and end > mention.stop else None)
        said = issue(reading, mention)
        if said.date is not None and said.date.value:
            tell("legal-date", mention, "date", said.date.value, max(mention.stop, said.date.stop))
        group.features["type"] = str(mention.slots["kind"])
        if mention.slots["number"]:
            group.features["number"] = str(mention.slots["number"])
            year = _YEAR.search(str(mention.slots["number"]))
            if year:
                group.features["year"] = year.group(1)
        if said.issuer is not None and "legal-issuer" not in told:
            told |= {"legal-issuer"} if _tell_issuer(reading, mention, said.issuer) else set()


_DEPUTY = re.compile(r"thu-truong|pho-(?!thu-tuong)")  # of what body is not said: no office that issues


def _tell_issuer(reading: Reading, mention: Mention, issuer: Mention) -> bool:
    """State the body or the office that issued a document; whether the words name one."""
    slots: dict[str, object] = {"document": mention}
    if issuer.type == "Agency":
        slots["issuer"] = issuer
    else:
        posts = issuer.slots.get("posts") or ()
        if not posts:
            return False
        post = signing(mention, posts)  # type: ignore[arg-type]
        if post.body is None and _DEPUTY.match(post.role.value):
            return False
        slots |= {"office": _office(post.role), "title": post.role.slots["title"]}
        body = post.body or headed(reading, post)
        slots |= {"issuer": body} if body is not None else {}
    start, stop = min(mention.start, issuer.start), max(mention.stop, issuer.stop)
    reading.tell(Draft("legal-issuer", slots, start, stop, "documents.issuer"))
    group, seat = reading.group(mention), _seat(reading, slots.get("issuer"))
    if group is not None and seat:
        group.features["seat"] = seat
    return True


_BELOW = re.compile(r"(?<!\w)(?:huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?!\w)")


def _seat(reading: Reading, body: object) -> str:
    """Whose a local body's papers are, since each numbers its own: "lao-cai", "nghe-an/ubnd-huyen-nam-dan"."""
    group = reading.group(body)
    if group is None or group.iri or not (province := group.features.get("province", "")):
        return ""
    inside = (p for p in reading.mentions("Place") if any(m.covers(p) for m in group.mentions))
    below = _BELOW.search(fold(group.label)) or any(depth(str(p.iri)) > PROVINCE for p in inside)
    seat = province.removeprefix("place/vn/")
    return f"{seat}/{slug(group.label)}" if below else seat


def _office(role: Mention) -> str:
    """The slug of the office that issues: the Prime Minister's is one of its own."""
    return "thu-tuong-chinh-phu" if role.value == "thu-tuong" else role.value


def _agreement(reading: Reading, group: Group) -> None:
    group.kept = not all(none_made(reading, mention) for mention in group.mentions)
    status = standing(reading, group.mentions)
    first = max(group.mentions, key=lambda m: (len(m.value), -m.start))
    for slot in ("kind", "title"):
        slots: dict[str, object] = {"agreement": first, slot: first.slots[slot]}
        reading.tell(Draft(f"agreement-{slot}", slots, first.start, first.stop, first.rule, status))
    group.features["kind"] = str(first.slots["kind"])


def _project(reading: Reading, group: Group) -> None:
    first = group.mentions[0]
    for system in reading.mentions("System"):
        if first.covers(system):
            about: dict[str, object] = {"project": first, "about": system}
            reading.tell(Draft("project-about", about, first.start, first.stop, first.rule))
    reading.tell(
        Draft(
            "project-title",
            {"project": first, "title": first.slots["title"]},
            first.start,
            first.stop,
            first.rule,
        )
    )


_TELL = {"Law": _law, "Agreement": _agreement, "Project": _project}
