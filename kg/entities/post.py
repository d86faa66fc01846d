"""The posts a person's row shows: role, body, country, date."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from kg.entities import heads
from kg.entities.book import Book, Tenure
from kg.entities.names import bare, person
from kg.entities.row import Row
from kg.text.slug import slug

Known = Mapping[tuple[str, int], str]
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?"
)
_HEADS = frozenset(
    {"ubnd", "hdnd", "tinh-uy", "thanh-uy", "uy-ban-nhan-dan", "hoi-dong-nhan-dan", "doan-dai-bieu-quoc-hoi"}
)


@dataclass(frozen=True, slots=True)
class Post:
    """One post; `body` is an IRI or "", `date` as precise as the article allows."""

    role: str
    body: str
    country: str
    date: str

    @property
    def words(self) -> str:
        """The post as a reason prints it."""
        return " at ".join(w for w in (self.role, self.body or self.country) if w)


def posts(row: Row, known: Known) -> list[Post]:
    """The posts that the row's facts state, not the denied or asked-for ones."""
    found = {_post(row, tie.others, known) for tie in row.tied("membership", "person")}
    return sorted(found, key=lambda p: (p.role, p.body, p.country, p.date))


def _post(row: Row, others: Mapping[str, int | str], known: Known) -> Post:
    def iri(slot: str) -> str:
        value = others.get(slot, "")
        return known.get((row.document, value), "") if isinstance(value, int) else str(value)

    role, country, body = slug(str(others.get("role", ""))), iri("country"), iri("organization")
    if role.startswith("dai-su") and not body and country:
        sender, host = country.rpartition("/")[2], iri("accredited").rpartition("/")[2] or "vn"
        body = f"org/{sender}/dai-su-quan-tai-{'viet-nam' if host == 'vn' else host}"
    whole = f"{role}-{body.rpartition('/')[2]}"
    if body.startswith("org/vn/") and whole in heads.load().national:
        role = whole  # "Chủ tịch" of the National Assembly: one person holds it
    return Post(role, body, country, str(others.get("date", "")) or row.published)


def vietnamese(row: Row) -> bool:
    """Whether the name is read in Vietnamese order: by its country, else by its marks and syllables."""
    country = row.feature("country")
    if country == "vn":
        return True
    plain = bool(country) and bare(row.label) == row.label.lower()
    if plain or row.feature("foreign") == "name":
        return False
    return _spelt(row.label)


@lru_cache(maxsize=16384)
def _spelt(label: str) -> bool:
    """Whether all syllables of a name could be Vietnamese."""
    return all(_SYLLABLE.fullmatch(bare(s)) for s in person(label))


def title(row: Row) -> str:
    """The name as an identity: exact syllables in Vietnamese, an unordered set of words elsewhere.

    "" for a family or short name alone, which names nobody outside its article.
    """
    name = person(row.label)
    if len(name) < 2 or row.feature("family") == "yes":
        return ""
    return " ".join(name) if vietnamese(row) else " ".join(sorted(bare(s) for s in name))


def circles(post: Post, book: Book) -> set[str]:
    """The bodies in whose circle a post stands: its own, those above and later ones; broad ones left out."""
    if not post.body:
        return set()
    found = {post.body, *book.above(post.body)}
    found |= {later for iri in (post.body,) for later in book.later(iri)}
    return {iri for iri in found if iri.rpartition("/")[2] not in heads.load().broad}


def province(body: str) -> str:
    """The province whose leadership the body is (UBND, HĐND, Tỉnh ủy), or ""."""
    parts = body.split("/")
    return parts[2] if len(parts) == 4 and parts[:2] == ["org", "vn"] and parts[3] in _HEADS else ""


def _fits(body: str, known: str, book: Book) -> bool:
    """Whether the body of an article may be that of a tenure: the Party's head is also its Committee's."""
    broad = heads.load().broad
    both = body.rpartition("/")[2] in broad and known.rpartition("/")[2] in broad
    return not body or not known or body in book.later(known) or both


def holder(post: Post, name: tuple[str, ...], book: Book) -> Tenure | None:
    """The tenure of the reference data that this post and (part of a) name is, at its date."""
    marked = any(bare(s) != s for s in name)
    syllables = set(name) if marked else {bare(s) for s in name}
    fitting = {t.iri: t for role in sorted(book.broader(post.role)) for t in book.roles.get(role, ())}
    for _, tenure in sorted(fitting.items()):
        if not tenure.covers(post.date):
            continue
        if not _fits(post.body, tenure.organization, book):
            continue
        if post.country and tenure.country and post.country != tenure.country:
            continue
        term = book.terms.get(tenure.person)
        held = {
            s if marked else bare(s)
            for label in ((term.label, *term.alt) if term else ())
            for s in person(label)
        }
        if syllables and syllables <= held:
            return tenure
    return None
