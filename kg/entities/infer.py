"""What follows from the facts and is printed nowhere: holders of offices by date, shortcuts, series, eras."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.entities import heads
from kg.entities.book import Book
from kg.entities.dates import distance
from kg.entities.entity import Inferred
from kg.entities.noted import Note, Noted, Notes
from kg.entities.post import Post
from kg.entities.row import Row, Tie
from kg.entities.scene import CHAIRS, ORGANISERS, Scene
from kg.entities.solve import Solution
from kg.text.slug import slug

_SHORTCUTS = {
    **dict.fromkeys(ORGANISERS, "schema:organizer"),
    **dict.fromkeys(CHAIRS, "egov:chair"),
    "patron": "schema:sponsor",
}
# Another article names the holder: at most this many days before or after.
_NEAR = 31


Ident = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Findings:
    """Who the rows are, what the events among them show, and the posts of the persons."""

    known: Mapping[Ident, str]
    scene: Callable[[Ident], Scene | None]
    posts: Mapping[Ident, Sequence[Post]]


def infer(rows: Sequence[Row], solved: Solution, book: Book) -> list[Inferred]:
    """All inferred triples, sorted, each once."""
    found = Findings(solved.known, solved.scenes.get, solved.people.posts if solved.people else {})
    noted = Notes(notes(rows, found))
    counted = [(found.known[i], n) for i, s in solved.scenes.items() if (n := numbered(s))]
    return sorted({*follow(rows, found, book, noted), *series(counted)})


def follow(rows: Iterable[Row], found: Findings, book: Book, noted: Noted) -> Iterable[Inferred]:
    """What follows from each article, given what all `notes` say."""
    yield from _shortcuts(rows, found.known)
    yield from _holders(rows, found, book, noted)
    yield from _eras(rows, found, book)


def _shortcuts(rows: Iterable[Row], known: Mapping[tuple[str, int], str]) -> Iterable[Inferred]:
    for row in rows:
        for tie in row.tied("participation", "event"):
            agent, role = tie.others.get("agent"), str(tie.others.get("role", ""))
            if isinstance(agent, int) and role in _SHORTCUTS and tie.status != "planned":
                yield Inferred(
                    known[row.ident],
                    _SHORTCUTS[role],
                    known[row.document, agent],
                    "infer.shortcut",
                    row.document,
                    tie.quote,
                    f"it takes part as {role}",
                )


def _holders(rows: Iterable[Row], found: Findings, book: Book, noted: Noted) -> Iterable[Inferred]:
    """Who held the office that an article names without a person, at the date of what it tells."""
    for row in rows:
        role = _office(row, found, book)
        if not role:
            continue
        for date, tie in sorted(_moments(row, found), key=lambda m: m[0]):
            holder, reason = _held(role, date, book) or _told(role, date, row, noted) or ("", "")
            if holder:
                quote = tie.quote if tie else (row.quotes[:1] or ("",))[0]
                yield Inferred(
                    found.known[row.ident], "org:heldBy", holder, "infer.holder", row.document, quote, reason
                )


def _office(row: Row, found: Findings, book: Book) -> str:
    """The role that a nameless mention is, "" for anything else."""
    if row.type == "Agency":
        iri = found.known[row.ident]
        kind = book.first(iri, "org:classification") or row.feature("kind")
        return iri.rpartition("/")[2] if kind.endswith("chuc-danh") else ""
    if row.type == "Person" and row.feature("unnamed") == "yes":
        roles = [str(t.others.get("role", "")) for t in row.tied("membership", "person")]
        return slug(row.feature("role") or (roles[0] if roles else row.label))
    return ""


def _moments(row: Row, found: Findings) -> list[tuple[str, Tie | None]]:
    """The dates at which the office acts: those of its events, else the article's own."""
    moments: list[tuple[str, Tie | None]] = []
    for tie in row.tied("participation", "agent"):
        scene = (
            found.scene((row.document, event)) if isinstance(event := tie.others.get("event"), int) else None
        )
        if scene and scene.days.day:
            moments.append((scene.days.day, tie))
    if not moments and row.published:
        moments.append((row.published, None))
    return moments


def _held(role: str, date: str, book: Book) -> tuple[str, str] | None:
    fitting = [t for t in book.tenures if role in book.broader(t.role) and t.covers(date)]
    people = {t.person for t in fitting}
    if len(people) != 1 or not all(t.sure(date) for t in fitting):
        return None
    tenure = fitting[0]
    return (
        tenure.person,
        f"on {date}; the reference data: {role} from {tenure.start or '?'} to {tenure.stop or '?'}",
    )


def notes(rows: Iterable[Row], found: Findings) -> Iterable[Note]:
    """Role and month → (date, person, document), of every article that names a holder of a national role."""
    for row in rows:
        for post in found.posts.get(row.ident, ()):
            national = post.role in heads.load().national
            if national and len(post.date) == 10 and row.feature("unnamed") != "yes":
                value = post.date, found.known[row.ident], row.document
                yield ("held", post.role, post.date[:7]), value


def _told(role: str, date: str, row: Row, noted: Noted) -> tuple[str, str] | None:
    if len(date) != 10:
        return None
    told = sorted({n for month in _months(date) for n in noted.get(("held", role, month))})
    near = [(day, who, where) for day, who, where in told if distance(day, date) <= _NEAR]
    near = [n for n in near if n[2] != row.document or len({p for _, p, _ in near}) == 1]
    if len({person for _, person, _ in near}) != 1:
        return None
    day, person, document = min(near, key=lambda n: (distance(n[0], date), n))
    return person, f"on {date}; article {document} names the holder of {role} on {day}"


def _months(date: str) -> Iterable[str]:
    """The months that days near the date can lie in: 31 days back from 1 March is January."""
    at = int(date[:4]) * 12 + int(date[5:7]) - 1
    return (f"{month // 12:04}-{month % 12 + 1:02}" for month in range(at - 2, at + 3))


@dataclass(frozen=True, slots=True)
class Numbered:
    """An event with a number in the series of its family and its organisers, and the words that say so."""

    family: str
    organisers: tuple[str, ...]
    ordinal: int
    document: str
    quote: str


def numbered(scene: Scene) -> Numbered | None:
    """The event's place in a series; None when it has none."""
    if not scene.ordinal.isdigit() or not scene.organisers:
        return None
    row = scene.row
    quote = next((t.quote for t in row.tied("event-ordinal", "event")), (row.quotes or ("",))[0])
    return Numbered(scene.family, tuple(sorted(scene.organisers)), int(scene.ordinal), row.document, quote)


def series(found: Iterable[tuple[str, Numbered]]) -> Iterable[Inferred]:
    """The event before each event, from the IRIs and numbers of all, in the order of their rows."""
    groups: dict[tuple[str, ...], dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    proof: dict[str, Numbered] = {}
    for iri, one in found:
        groups[one.family, *one.organisers][one.ordinal].add(iri)
        proof.setdefault(iri, one)
    for (family, *organisers), members in sorted(groups.items()):
        for ordinal, iris in sorted(members.items()):
            before = members.get(ordinal - 1, set())
            if len(iris) == len(before) == 1 and iris != before:
                iri, previous = next(iter(iris)), next(iter(before))
                shown = proof[iri]
                reason = f"no. {ordinal} and no. {ordinal - 1} of the {family} of {', '.join(organisers)}"
                yield Inferred(
                    iri, "cv:hasPreviousEvent", previous, "infer.series", shown.document, shown.quote, reason
                )


def _eras(rows: Iterable[Row], found: Findings, book: Book) -> Iterable[Inferred]:
    """Where the date decided which of two things of one name an article means."""
    for row in rows:
        told = row.iri and row.type in ("Place", "Agency")
        chosen = book.namesake(row.iri, row.published) if told else ""
        if chosen and chosen == found.known[row.ident]:
            reason = f"an article of {row.published} means {chosen}, not {row.iri}"
            quote = (row.quotes or ("",))[0]
            yield Inferred(
                f"doc/{row.document}", "schema:mentions", chosen, "infer.era", row.document, quote, reason
            )
