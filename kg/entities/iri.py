"""The IRI of a thing from what it is: readable, the same every time, never one for two things."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from kg.entities.body import Body
from kg.entities.book import Book
from kg.text.slug import slug

_SHORT = {
    "uy-ban-nhan-dan": "ubnd",
    "hoi-dong-nhan-dan": "hdnd",
    "van-phong-uy-ban-nhan-dan": "van-phong-ubnd",
}
# A slug made of a title ends after this many syllables, so that an IRI stays readable.
_TITLE = 12


def agency(body: Body, label: str, book: Book) -> str:
    """`org/{cc}/{name}`, `org/vn/{province}/{body}`, `org/{cc}/{parent}/{unit}`, embassies by country."""
    name = slug(" ".join(a.word or a.letter for a in body.name) if all(a.word for a in body.name) else label)
    name = _SHORT.get(slug(_joined(body, label)), slug(_joined(body, label))) or name
    if body.kind == "embassy":
        sender, host = (*body.scope[1:], "", "")[:2] if body.scope else (body.country, "")
        return (
            f"org/{sender}/{body.head and slug(body.head)}-tai-{country(host, book)}"
            if host
            else f"org/{sender}/dai-su-quan"
        )
    if body.scope[:1] == ("at",):
        seat = "" if body.level == "tinh" else f"/{body.level}-{slug(body.place)}"
        middle = f"/{slug(body.parent)}" if body.parent and len(body.scope) > 4 else ""
        return f"org/{body.country}/{body.province or body.place}{seat}{middle}/{name}"
    if body.parent:
        known = book.look("Agency", body.parent)
        parent = known.split("/", 2)[2] if known else slug(body.parent)
        province = f"{body.province}/" if body.province and not known else ""
        return f"org/{body.country}/{province}{parent}/{name}"
    return f"org/{body.country}/{name}"


def _joined(body: Body, label: str) -> str:
    """The body's own words with the connectors of the printed label, without its place."""
    if not all(a.word for a in body.name):
        return label
    own = [a.word for a in body.name]
    words, at = [], 0
    for word in slug(label).split("-"):
        if at < len(own) and word == slug(own[at]):
            at += 1
        elif at >= len(own) or word not in ("va", "cua", "cac", "ve"):
            break
        words.append(word)
    return " ".join(words) if at == len(own) else " ".join(own)


def country(code: str, book: Book) -> str:
    """The slug of a country's Vietnamese name, from its code."""
    term = book.terms.get(f"place/{code}")
    return slug(term.label) if term else {"vn": "viet-nam"}.get(code, code)


def person(label: str, code: str) -> str:
    """`person/{cc}/{name}`."""
    return f"person/{code}/{slug(label)}"


def place(name: str, level: str, province: str, code: str) -> str:
    """`place/{cc}/{name}`; below the province `place/{cc}/{province}/{name}`."""
    if level in ("", "tinh"):
        return f"place/{code}/{slug(name)}"
    if level == "quoc-gia":
        return f"place/{slug(name)}"
    return f"place/{code}/{province + '/' if province else ''}{slug(name)}"


def event(date: str, kind: str, subjects: Iterable[str]) -> str:
    """`event/{date}/{kind}/{subjects}`."""
    return f"event/{date.replace('/', '_') or 'unknown'}/{kind}/{'--'.join(subjects)}"


def title(text: str) -> str:
    """A title's slug, cut after a dozen syllables."""
    return "-".join(slug(text).split("-")[:_TITLE])


def agent(iri: str, book: Book) -> str:
    """An organiser in an event's IRI: its acronym, `dsq-{country}`, or the last part of its own IRI."""
    parts = iri.split("/")
    if parts[0] == "org" and parts[-1].startswith("dai-su-quan"):
        return f"dsq-{country(parts[1], book)}"
    if parts[0] == "org" and len(parts) > 3:
        return "-".join(parts[2:])
    return slug(book.short(iri)) or slug(parts[-1])


def order(iris: Iterable[str], book: Book) -> list[str]:
    """Organisers for an IRI: Vietnamese bodies first, then the others, each sorted."""
    return [
        agent(i, book) for i in sorted(set(iris), key=lambda i: (not i.startswith("org/vn/"), agent(i, book)))
    ]


@dataclass(frozen=True, slots=True)
class Wish:
    """The IRI a cluster would have alone. `fixed`: it keeps it. `strong`: it is known by more than its name.

    `qualifiers` tell it from a namesake, the best first; the last is its own.
    """

    iri: str
    qualifiers: tuple[str, ...]
    fixed: bool = False
    strong: bool = True


def stem(iri: str) -> str:
    """The part before any qualifier: only wishes of one stem can get in each other's way."""
    return iri.partition("--")[0]


def named(wishes: Sequence[Wish], own: Sequence[str], taken: Set[str]) -> list[str]:
    """An IRI for every wish, in the order of the clusters; `own` are qualifiers that nobody else has.

    Of two that would keep the same IRI the first does. `taken` are those of the reference data and of
    clusters named before.
    """
    fixed: set[str] = set()
    asked = []
    for wish, qualifier in zip(wishes, own, strict=True):
        again = wish.fixed and wish.iri in fixed
        asked.append(replace(wish, fixed=False, strong=False, qualifiers=(qualifier,)) if again else wish)
        fixed |= {wish.iri} if wish.fixed else set()
    return distinct(asked, taken - fixed)


def distinct(wishes: Sequence[Wish], taken: Iterable[str]) -> list[str]:
    """An IRI for every wish; two of the same get a qualifier each.

    A fixed one keeps its IRI, and so does the only strong one among weak ones: a bare name is no rival.
    """
    found = {n: w.iri for n, w in enumerate(wishes) if w.fixed}
    used = set(taken) | set(found.values())
    groups: dict[str, list[int]] = defaultdict(list)
    for number, wish in enumerate(wishes):
        if not wish.fixed:
            groups[wish.iri].append(number)
    for iri, numbers in sorted(groups.items()):
        strong = [n for n in numbers if wishes[n].strong]
        first = numbers if len(numbers) == 1 else strong if len(strong) == 1 else []
        if first and iri not in used:
            found[first[0]] = iri
        rest = [n for n in numbers if n not in found]
        made = _qualified(iri, {n: wishes[n].qualifiers for n in rest}, used)
        found.update(made)
        used |= {found[n] for n in numbers}
    return [found[n] for n in range(len(wishes))]


def _qualified(iri: str, qualifiers: Mapping[int, tuple[str, ...]], used: set[str]) -> dict[int, str]:
    """The same depth of qualifier for all, the shallowest that tells them apart."""
    for at in range(max((len(q) for q in qualifiers.values()), default=0)):
        made = {n: f"{iri}--{q[min(at, len(q) - 1)]}" for n, q in qualifiers.items()}
        if len(set(made.values())) == len(made) and used.isdisjoint(made.values()):
            return made
    return {n: f"{iri}--{'--'.join(dict.fromkeys(q))}" for n, q in qualifiers.items()}
