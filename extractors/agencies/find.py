"""Names of bodies: known ones by their labels, others by head noun and grammar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from extractors.acronyms import defined, field, occurrences
from extractors.agencies.coined import coined
from extractors.agencies.desks import one_stop
from extractors.agencies.doubt import PAPERS, acts_once, certain, names_other, several, speaks_of_itself
from extractors.agencies.elision import members
from extractors.agencies.ends import OWN_SHORT
from extractors.agencies.formed import formed
from extractors.agencies.inner import INNER, PERSONAL, STANDING, first, no_body, small_head
from extractors.agencies.known import extended, of_each
from extractors.agencies.reach import reach
from extractors.agencies.rows import rows
from extractors.agencies.shared import committees, sharing
from extractors.agencies.titles import shares_head, titled
from extractors.agencies.words import CENTRE
from extractors.shape import loud, past_state
from kg.mentions.lexicon import Hit
from kg.mentions.mention import Mention, outermost
from kg.mentions.reading import Reading
from kg.text import Sentence
from kg.text.letters import UPPER

_PLURAL = re.compile(
    r"(?<!\w)(?:các|những|một số|nhiều|mỗi|mọi|(?:có|của|với|gồm|tại|cho|là|và|cả|\d+/) ?\d{1,2})\s*$"
)
_LEVELS = (" quận", " huyện", " thị xã", " phường", " xã")
_BARE_LEVEL = re.compile(r" (quận|huyện|thị xã|phường|xã)$")
# After a name: "các tỉnh", "của các": the words name a kind of body, not one.
_KIND = re.compile(
    r"(?: \([^()]{2,40}\)(?= cấp ))?\s+(?:(?:công an |sở |ubnd )?các|cấp (?:tỉnh|huyện|xã|quận|phường|bộ|trung ương|cơ sở|trên|dưới|mình|thành)|của các|ở các|tại các|thuộc các|địa phương|bộ, ngành|(?:một số|nhiều) (?:tỉnh|thành phố|địa phương|huyện|quận|xã|phường|bộ)|\d+ tỉnh(?:,| và|, và)? thành)(?!\w)"
)
# "Trao đổi với VietNamNet, ông A nói": the paper only asked.
_ASKED = tuple(f"{verb} với " for verb in ("trao đổi", "chia sẻ", "nói", "phát biểu", "trò chuyện"))
_ASKED += tuple(
    f"{words} với {who} " for words in ("trao đổi", "chia sẻ", "nói") for who in ("phóng viên", "pv", "báo")
)
_ASKED += ("trả lời ", "phóng viên ", "đặc phái viên ", "phỏng vấn của ")
_CREDIT = re.compile(r"^\s*\(?$")
# Organs that every body has: no body of their own.
_ORGAN = re.compile(
    r"^(?:ban (?:giám đốc|lãnh đạo|giám hiệu|tổ chức|thường trực|soạn thảo|biên tập|cán sự|điều hành)|văn phòng sở|hội đồng quản trị|hội đồng thành viên|ban quản trị|"
    r"hội đồng giải thưởng|cơ quan (?:thường trực|hải quan|thuế|công an|điều tra)|phòng chuyên môn|phòng ban|cơ quan nhà nước|cơ quan chức năng|công ty mẹ|trung tâm huyện|đoàn (?:công tác|kiểm tra|chủ (?:tịch|tọa|toạ|trì))|ban chủ (?:tọa|toạ|trì)|tổ chức đảng|ban ngành(?: trung ương)?)(?: (?:điều hành )?(?:hội nghị|hội thảo|đại hội|kỳ họp|sở))?$"
)
_VENUE = re.compile(
    r"(?:trung tâm (?:hội nghị|triển lãm|văn hóa|hội chợ)|bảo tàng |cung |nhà văn hóa|khách sạn )"
)


def _known(reading: Reading) -> Iterator[Mention]:
    grown: dict[int, int] = {}  # several bodies may go by one label
    products = reading.capitals("System")
    for hit in reading.hits("Agency"):
        if certain(reading, hit.start, hit.stop) and not names_other(reading, hit, products):
            stop = of_each(reading, hit) or grown.get(hit.stop)
            if stop is None:
                sentence = reading.sentences[hit.start]
                stop = extended(reading, hit, sentence.stop) if sentence else hit.stop
                if stop != hit.stop and _ends_there(reading, hit):
                    stop = hit.stop
                grown[hit.stop] = stop
            iri = hit.entry.key if stop <= hit.stop or _same(reading, hit.stop, stop) else None
            words = hit.entry.surface if iri else " ".join(reading.text[hit.start : stop].split())
            yield Mention(hit.start, stop, "Agency", "agencies.reference", words, iri)


def _ends_there(reading: Reading, hit: Hit) -> bool:
    """Whether what follows a known label is of a post: "đại biểu Quốc hội tỉnh A", "Bộ trưởng Bộ TT&TT tại Đức"."""
    at_work = hit.entry.key.startswith("org/vn/bo-") and reading.folded.startswith(" tại ", hit.stop)
    return at_work or reading.folded.endswith("đại biểu ", 0, hit.start)


def _same(reading: Reading, end: int, stop: int) -> bool:
    """Whether what was added to a known label leaves the body the same: "Việt Nam", or where it sits."""
    return _OURS.fullmatch(reading.folded, end, stop) is not None


_OURS = re.compile(r" (?:tại (?:việt nam|hà nội)|(?:nước )?(?:cộng hòa xã hội chủ nghĩa )?việt nam)")


def _grammar(reading: Reading, known: list[Mention]) -> Iterator[Mention]:
    inside = {at for start, stop in reading.capitals("Place").items() for at in range(start + 1, stop)}
    sure = {k.start for k in known if k.iri}
    families = [role for role in reading.mentions("Role") if role.rule == "roles.family"]
    line, shouted = None, False  # the sentence of the head noun before
    for hit in reading.longest("agency-head"):
        start = first(reading, hit) if hit.entry.key in STANDING else hit.start
        small = not reading.text[start].isupper()
        if hit.start in inside or (small and not small_head(reading, hit)):
            continue
        if hit.start in sure and hit.entry.key not in INNER and not hit.entry.key.endswith("đại học"):
            continue
        sentence = reading.sentences[hit.start]
        if sentence is None or (families and any(r.start < hit.start < r.stop for r in families)):
            continue
        if sentence is not line:
            line, shouted = sentence, _is_shouted(reading, sentence)
        if shouted or _is_room(reading, hit.start) or no_body(reading, hit):
            continue
        stop = reach(reading, hit, sentence.stop)
        if stop is not None:
            words = " ".join(OWN_SHORT.sub(" ", reading.text[start:stop]).split())
            words = words[0].upper() + words[1:] if small else words
            yield Mention(start, stop, "Agency", "agencies.grammar", words, slots={"head": hit.entry.key})


def _is_shouted(reading: Reading, line: Sentence) -> bool:
    """Whether capitals say nothing in a line."""
    shown = reading.text[line.start : line.stop]
    return shown.isupper() or loud(reading.text, line.start, line.stop)


def _is_room(reading: Reading, at: int) -> bool:
    """Whether a room full of screens begins there, and no body that somebody heads."""
    if CENTRE.match(reading.folded, at) is None:
        return False
    return not any(role.stop + 1 == at for role in reading.mentions("Role"))


def find(reading: Reading) -> None:
    """Every body of the page; where readings overlap the longest, a known one before a guessed one."""
    known, led, roles = list(_known(reading)), list(titled(reading)), reading.mentions("Role")
    # "Chánh Văn phòng Trung ương Đảng": of the office, not of the committee
    whole = {(m.start, m.stop) for m in led if m.rule == "agencies.title" and not reading.words(m).isupper()}
    found = [
        m
        for m in (
            *(k for k in known if (k.start, k.stop) not in whole),
            *_grammar(reading, known),
            *led,
            *one_stop(reading),
        )
        if not _in_title(reading, m, roles)
    ]
    kept = [_linked(m, found) for m in outermost(found)]
    kept = [m for m in kept if not _is_credit(reading, m)]
    shorts = {short for m in kept if (short := defined(reading, m))}
    kept = [m for m in kept if reading.text[m.start : m.stop] not in shorts]
    kept = [m for m in kept if m.iri or not several(reading, m)]
    inside = list(rows(reading))
    if inside:
        kept = [m for m in kept if not any(r.start <= m.start and m.stop <= r.stop for r in inside)]
    elided = [*members(reading, [*kept, *inside]), *inside]
    begun = {e.start for e in elided}
    kept = [m for m in kept if not _is_open(reading, m) or _begins_list(reading, m, begun)] + elided
    kept = formed(reading, [*kept, *coined(reading, kept)])
    kept += sharing(reading, kept)
    kept = committees(reading, kept)
    kept += _bare(reading, kept)
    kept = _written_out(reading, kept)
    reading.add(kept)
    reading.add(occurrences(reading, kept))


def _written_out(reading: Reading, found: list[Mention]) -> list[Mention]:
    """The bodies with the fields that the article shortens in full: "Ban Chỉ đạo CCHC"."""
    fields = {
        short: words
        for m in found
        if (short := defined(reading, m)) and (words := field(short, m.value)) and not m.iri
    }
    if not fields:
        return found
    shorts = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(fields))) + r")(?!\w)")

    def written(m: Mention) -> Mention:
        value = m.value if m.iri else shorts.sub(lambda short: fields[short.group()], m.value)
        return m if value == m.value else replace(m, value=value)

    return [written(m) for m in found]


def _begins_list(reading: Reading, mention: Mention, begun: set[int]) -> bool:
    """Whether a member follows, its head elided or not: the first of "các Sở Y tế, Tư pháp" is named too."""
    head, stop = f"{mention.slots.get('head', '')} ", mention.stop
    named = reading.text[mention.start + len(head) : stop][:1].isupper()
    again = named and head in _DEPARTMENTS and reading.folded.startswith((f", {head}", f" và {head}"), stop)
    return again or any(stop < at <= stop + len(", và ") for at in begun)


_DEPARTMENTS = frozenset({"sở ", "cục ", "ban ", "vụ ", "phòng "})


def _in_title(reading: Reading, body: Mention, roles: list[Mention]) -> bool:
    """Whether the words belong to one of the titles."""
    titles = [title for title in roles if title.start <= body.start < title.stop]
    return bool(titles) and any(
        title.covers(body) or shares_head(reading, title, body) or _of_state(reading, title, body)
        for title in titles
    )


def _of_state(reading: Reading, title: Mention, body: Mention) -> bool:
    """Whether an office of another state is a title with its country: "Chủ tịch nước Lào"."""
    places = reading.capitals("Place")
    return (
        title.start == body.start and places.get(past_state(reading.folded, title.stop, places)) == body.stop
    )


# "kiêm Giám đốc bệnh viện, cho biết": the one hospital of the page, written small.
_SMALL = frozenset(
    "bệnh viện|trung tâm|học viện|công ty|tập đoàn|tổng công ty|trường|sở|cục|chi cục|hiệp hội|ngân hàng".split(
        "|"
    )
)
_ENDS = re.compile(rf"[,.;:]|(?: [-–])? (?:cho|nói|khẳng|chia|đánh|nhấn|phát|đã|là|thông)(?!\w)| [{UPPER}]")


def _bare(reading: Reading, kept: list[Mention]) -> list[Mention]:
    """A head noun alone after a title: "Giám đốc Học viện …" means the academy named elsewhere."""
    behind = {role.stop + 1 for role in reading.mentions("Role")}
    heads = {
        h.start: h
        for h in reading.longest("agency-head")
        if h.start in behind
        and (reading.text[h.start].isupper() or (h.entry.key in _SMALL and _ENDS.match(reading.text, h.stop)))
    }
    found = []
    for role in reading.mentions("Role"):
        head = heads.get(role.stop + 1)
        if head is None or PERSONAL.match(reading.text, head.start) or no_body(reading, head):
            continue
        if not any(k.start <= head.start < k.stop for k in kept):
            slots: dict[str, object] = {"head": head.entry.key, "bare": True}
            found.append(
                Mention(head.start, head.stop, "Agency", "agencies.bare", head.entry.key, slots=slots)
            )
    return found


def _is_open(reading: Reading, mention: Mention) -> bool:
    """Whether the words name a kind of body: "một số Sở Y tế", "UBND các tỉnh", "UBND quận" of no quận named."""
    if mention.iri is not None:
        return False
    level = None
    if reading.folded.endswith(_LEVELS, mention.start, mention.stop):
        level = _BARE_LEVEL.search(reading.folded, mention.start, mention.stop)
    if level and not re.search(rf"(?<!\w)(?i:{level.group(1)})\s+(?:[{UPPER}]|\d)", reading.text):
        return not acts_once(reading, mention)
    if _VENUE.match(reading.folded, mention.start) and reading.folded.endswith("tại ", 0, mention.start):
        return True
    if _ORGAN.match(" ".join(reading.folded[mention.start : mention.stop].split())):
        return True
    if _KIND.match(reading.folded, mention.stop):
        return True
    if not _PLURAL.search(reading.folded, max(0, mention.start - 12), mention.start):
        return False
    return not any(mention.start < h.start and h.stop <= mention.stop for h in reading.hits("Place"))


_BYLINE = re.compile(r"(?: News| Online)?\) ?[-–]")


def _is_credit(reading: Reading, mention: Mention) -> bool:
    """Whether a press agency or paper only signs the story: "(PLVN) -", "Theo TTXVN"."""
    if reading.text[mention.start - 1 : mention.start] == "(" and _BYLINE.match(reading.text, mention.stop):
        return True
    press = mention.iri in reading.notes["press"]  # type: ignore[operator]
    if (press or reading.folded.startswith(PAPERS, mention.start)) and speaks_of_itself(reading, mention):
        return True
    if not press:
        return False
    sentence = reading.sentence_at(mention.start)
    before = reading.text[sentence.start : mention.start] if sentence else ""
    after = reading.text[mention.stop : mention.stop + 3].strip()
    if reading.folded.endswith(_ASKED, 0, mention.start):
        return True
    return (bool(_CREDIT.match(before)) and after[:1] in ("", ")", "-", "–")) or (
        after[:1] == ")" and before.endswith("(")
    )


def _linked(mention: Mention, found: list[Mention]) -> Mention:
    """The mention with the reference IRI of a known label on exactly the same words."""
    if mention.iri is None:
        for other in found:
            if other.iri and other.start == mention.start and other.stop == mention.stop:
                return Mention(
                    mention.start, mention.stop, "Agency", other.rule, other.value, other.iri, mention.slots
                )
    return mention
