"""The posts of people, as the article states them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set

from extractors.people.chunk import Post
from extractors.people.heads import COMMITTEE, apart, headed, presented
from kg.mentions.mention import Mention
from kg.mentions.reading import Draft, Group, Reading
from kg.model import Status
from kg.text import fold

# Titles whose body is known without being said (role scheme, egov:impliedBody) get it when no country follows.
_NOT_POSTS = frozenset({"dien-gia", "nha-bao", "phong-vien", "can-bo", "luat-su", "bac-si"})
# A post only with the body whose it is: "Người phát ngôn Bộ Ngoại giao", "chuyên gia của Ngân hàng Thế giới".
_OF_BODY = frozenset({"nguoi-phat-ngon", "chuyen-gia"})
_REMEMBERED = "Hồ Chí Minh"  # "ngày sinh Chủ tịch Hồ Chí Minh": so he is called, and nobody holds that post


def resolved(
    reading: Reading, posts: tuple[Post, ...]
) -> Iterator[tuple[Post, Mention | None, Mention | None]]:
    """Each post with its body and country; titles that stand together share the body said last."""
    implied: dict[str, str] = reading.notes.get("implied", {})  # type: ignore[assignment]
    for index, post in enumerate(posts):
        body, place = post.body, post.place
        alone = post.role.value in implied or post.role.value in COMMITTEE
        if body is None and place is None:
            follower = next((p for p in posts[index + 1 :] if p.body or p.place), None)
            if follower is not None and _adjacent(reading, post, follower) and not apart(post, follower):
                # "Tổng Bí thư, Chủ tịch nước Lào": a title that implies its body shares only another state
                states = follower.role.value in implied or follower.role.value == "chu-tich"
                abroad = follower.body is None and states
                if not alone or (abroad and follower.place is not None and is_state(follower.place)):
                    body, place = follower.body, follower.place
        if body is None and place is not None and post.role.value in _GOVERNS:
            body = _council(reading, place)
        yield post, body, place


# "Phó Chủ tịch tỉnh Quảng Ngãi": of its people's committee, where the page names that.
_GOVERNS = frozenset({"chu-tich", "pho-chu-tich", "pho-chu-tich-thuong-truc"})
_COMMITTEES = ("ubnd", "ủy ban nhân dân", "uỷ ban nhân dân")


def _council(reading: Reading, place: Mention) -> Mention | None:
    """The people's committee of a place in Việt Nam that the page names; else None."""
    if is_state(place):
        return None
    name = f" {fold(str(place.slots.get('name', '')))}"
    bodies = (m for m in reading.mentions("Agency") if m.slots.get("head") in _COMMITTEES)
    return next((m for m in bodies if fold(m.value).endswith(name)), None)


def _adjacent(reading: Reading, first: Post, second: Post) -> bool:
    """Whether only a comma, "kiêm" or "và" stands between two titles."""
    return second.role.start - first.role.stop <= 8


Said = tuple[Post, Mention | None, Mention | None, Mention]


def tell_posts(reading: Reading, groups: list[Group]) -> None:
    """State each post once for each place that says so; a body-less one only when no fuller one exists."""
    for group in groups:
        said: list[Said] = []
        for mention in group.mentions:
            if mention.type == "Person":
                said += [(*r, mention) for r in resolved(reading, mention.slots["posts"])]  # type: ignore[arg-type]
        narrow = _narrower(reading, said)
        full = {p.role.value or p.role.slots["title"] for p, body, place, _ in said if _of(body, place)}
        full |= _tell_abroad(reading, group, bool(full))
        for one in said:
            post, body, place, _ = one
            title = post.role.value or post.role.slots["title"]
            if post.role.slots.get("former"):
                _tell_former(reading, one)
            elif (
                post.role.value in _NOT_POSTS
                or id(post) in narrow
                or (post.role.value in _OF_BODY and body is None)
                or (group.label == _REMEMBERED and body is None)
            ):
                continue
            elif _of(body, place) or title not in full:
                head = None if body or place else _headed(reading, group, post)
                _tell_held(reading, one, head)
                if head is not None:
                    full.add(title)  # said again without its body it says nothing new
        _tell_gender(reading, group)
        _tell_deputy(reading, group)


def _of(body: Mention | None, place: Mention | None) -> bool:
    """Whether a body, a state or a commune is said for a post: "Phó Chủ tịch Đà Nẵng" names none."""
    return body is not None or (place is not None and (is_state(place) or _is_ruled(place)))


def _is_ruled(place: Mention) -> bool:
    """Whether the place is a commune, which a post may be said to be of: "Bí thư phường Khánh Hậu"."""
    return place.slots.get("level") in _COMMUNES


_COMMUNES = frozenset({"phường", "xã", "thị trấn", "đặc khu"})


def slots_of(post: Post, person: Mention, body: Mention | None, place: Mention | None) -> dict[str, object]:
    """Who holds which title, where the words name a body or a state."""
    slots: dict[str, object] = {"person": person, "role": post.role.value, "title": post.role.slots["title"]}
    if body is not None:
        slots["organization"] = body
    elif place is not None and _of(None, place):
        slots["country"] = place
    return slots


def _with_implied(reading: Reading, said: Said) -> dict[str, object]:
    """The slots of a post, with the body its title implies when none is said."""
    post, body, place, mention = said
    implied: dict[str, str] = reading.notes.get("implied", {})  # type: ignore[assignment]
    slots = slots_of(post, mention, body, place)
    body_of = implied.get(post.role.value, "")
    group = reading.group(mention)
    abroad = body_of.startswith("org/vn/") and (
        is_foreign(group) or _has_rival(reading, group, post.role.value)
    )
    if "organization" not in slots and "country" not in slots and body_of and not abroad:
        slots["organization"] = "iri:" + body_of
    elif "organization" not in slots and "country" not in slots and group is not None:
        state = _own_state(reading, group, post)
        if state is not None:
            slots["country"] = state
    return slots


def _own_state(reading: Reading, group: Group, post: Post) -> Mention | None:
    """The state of a foreigner, as the page names it, for a post of state: "Phó Thủ tướng, Bộ trưởng Bộ X Lào A"."""
    code = group.features.get("country", "")
    known: Mapping[str, str] = reading.notes.get("foreigners", {})  # type: ignore[assignment]
    states = _STATE if known.get(fold(group.label)) == code else _OF_STATE
    if not code or post.role.value not in states:
        return None
    return next((m for m in reading.mentions("Place") if m.iri == f"place/{code}"), None)


_OF_STATE = frozenset({"thu-tuong", "chu-tich-nuoc", "tong-thong", "pho-thu-tuong", "dai-su"})
_STATE = _OF_STATE | {"chu-tich", "bo-truong"}
# Offices that one person at a time holds.
_SINGLE = frozenset({"thu-tuong", "chu-tich-nuoc", "tong-bi-thu", "chu-tich-quoc-hoi"})


def _has_rival(reading: Reading, group: Group | None, role: str) -> bool:
    """Whether another person of the page is known to hold the office: "Thủ tướng Lý Cường tiếp Thủ tướng Phạm Minh Chính"."""
    known: Mapping[str, Set[str]] = reading.notes.get("holders", {})  # type: ignore[assignment]
    names = known.get(role, frozenset())
    if role not in _SINGLE or group is None or fold(group.label) in names:
        return False
    return any(
        post.role.value == role
        for other in reading.groups["Person"]
        if other is not group and fold(other.label) in names
        for mention in other.mentions
        for post in mention.slots.get("posts", ())  # type: ignore[attr-defined]
    )


def _tell_held(reading: Reading, said: Said, head: Mention | None) -> None:
    """The post as held; `head` is its body where the words before it name the one that such a title heads."""
    post, _, _, mention = said
    slots = _with_implied(reading, said)
    status: Status = "stated"
    if "country" in slots and post.accredited is not None and is_state(post.accredited):
        slots["accredited"] = post.accredited
    elif head is not None and "organization" not in slots:
        slots["organization"], status = head, "inferred"
    ranks = mention.slots["ranks"]
    if ranks:
        slots["rank"] = ranks[0].value  # type: ignore[index]
    if _is_ours(reading, said):
        slots.pop("organization", None)  # "Hàn Quốc do ông Lee …, Bộ trưởng Bộ Nội vụ, dẫn đầu"
    rule = "people.post" if status == "stated" else "people.headed"
    reading.tell(Draft("membership", slots, mention.start, mention.stop, rule, status))


_MINISTER = re.compile(r"(?:bo|thu)-truong(?:-|$)")


def _is_ours(reading: Reading, said: Said) -> bool:
    """Whether a ministry of Việt Nam seems to be led by somebody whose name is of another country."""
    post, _, _, mention = said
    body, group = reading.group(post.body), reading.group(mention)
    named = group is not None and group.features.get("foreign") == "name"
    ours = body is not None and (body.iri or "").startswith("org/vn/")
    return named and ours and bool(_MINISTER.match(post.role.value))


def _tell_former(reading: Reading, said: Said) -> None:
    """The post that the words say was given up; without a body it says nothing that can be asked for."""
    slots, mention = _with_implied(reading, said), said[3]
    if "organization" in slots or "country" in slots:
        slots["word"] = said[0].role.slots["former"]
        reading.tell(Draft("former-post", slots, mention.start, mention.stop, "people.former"))


def _tell_deputy(reading: Reading, group: Group) -> None:
    """ "Đại biểu NAME" in a story of the National Assembly is one of its deputies: inferred. "ĐBQH NAME" says so."""
    assembly = next((m for m in reading.mentions("Agency") if m.iri == "org/vn/quoc-hoi"), None)
    for mention in group.mentions:
        lead = [h for h in mention.slots.get("honorifics", ()) if h.value in ("đại biểu", "đbqh")]  # type: ignore[attr-defined]
        said = bool(lead) and lead[0].value == "đbqh"
        if lead and (said or assembly is not None):
            slots: dict[str, object] = {
                "person": mention,
                "role": "dai-bieu",
                "title": "Đại biểu",
                "organization": "iri:org/vn/quoc-hoi" if said else assembly,
            }
            status: Status = "stated" if said else "inferred"
            reading.tell(Draft("membership", slots, lead[0].start, mention.stop, "people.deputy", status))
            return


def is_state(place: Mention) -> bool:
    """Whether a place may be the state that a post is held for: no part of Việt Nam is."""
    return place.iri is not None and not place.iri.startswith("place/vn/")


def _narrower(reading: Reading, said: list[Said]) -> set[int]:
    """Posts that another post of the person says more exactly ("Đại sứ" beside "Đại sứ Đặc mệnh toàn quyền")."""
    wider: dict[str, tuple[str, ...]] = reading.notes["role-broader"]  # type: ignore[assignment]
    above: dict[str, list[Mention | None]] = {}
    for post, body, *_ in said:
        for role in wider.get(post.role.value, ()):
            above.setdefault(role, []).append(body)
    return {
        id(post)
        for post, body, *_ in said
        if any(
            not (body and b) or reading.group(b) is reading.group(body)
            for b in above.get(post.role.value, ())
        )
    }


def _tell_abroad(reading: Reading, group: Group, known: bool) -> set[object]:
    """The titles for which a title elsewhere names the state that a foreigner holds it for; told as inferred.

    `known`: the words at the name say of what it is.
    """
    if known or not is_foreign(group):
        return set()
    person = next(m for m in group.mentions if m.type == "Person")
    for title in group.mentions:
        for post in title.slots["posts"] if title.type == "Title" else ():  # type: ignore[attr-defined]
            if post.body is None and post.place is not None and is_state(post.place):
                slots = slots_of(post, person, None, post.place)
                reading.tell(Draft("membership", slots, title.start, title.stop, "people.abroad", "inferred"))
                return {post.role.value or post.role.slots["title"]}
    return set()


def _headed(reading: Reading, group: Group, post: Post) -> Mention | None:
    """The body that such a title heads, if it is of the person's country as far as the words show."""
    head = headed(reading, post)
    body = reading.group(head)
    if body is None or head is presented(reading, post):
        return head
    iri = body.iri or ""
    abroad = bool(body.features.get("country")) or (iri.startswith("org/") and not iri.startswith("org/vn/"))
    return head if abroad == is_foreign(group) else None


def is_foreign(group: Group | None) -> bool:
    """Whether the name or a post shows that the person is of another country."""
    return group is not None and "foreign" in group.features


def _tell_gender(reading: Reading, group: Group) -> None:
    """The gender that an honorific says, told by the honorific and the name after it."""
    gender = group.features.get("gender")
    for mention in group.mentions if gender else ():
        for honorific in reversed(mention.slots.get("honorifics", ())):  # type: ignore[call-overload]
            if GENDERS.get(honorific.value) == gender:
                slots = {"person": mention, "gender": gender}
                name: Mention = mention.slots["name"]  # type: ignore[assignment]
                reading.tell(Draft("gender", slots, honorific.start, name.stop, "people.honorific"))
                return


# Honorifics that say the gender.
GENDERS = {"bà": "Female", "chị": "Female", "ông": "Male", "anh": "Male"}
