"""Bodies that a title leads: "Bộ trưởng Y tế", "Chánh Văn phòng UBND tỉnh", "Giám đốc FedEx"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.agencies.boards import managed
from extractors.agencies.ends import Name, complement, is_person, local_name, owned, place_at
from extractors.agencies.grammar import CAUSE_SAID, cause_after, is_field, name_after
from extractors.agencies.reach import unspoken
from extractors.agencies.words import HEAD, LEVELS
from extractors.shape import RUN, SURNAMES, foreign, loud, stranger, tokens
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text.letters import UPPER

# "Trưởng ban Tổ chức Trung ương" heads the Ban Tổ chức Trung ương: the head noun is said once.
_SHARED = {
    "bộ trưởng": "Bộ", "thứ trưởng": "Bộ", "trợ lý bộ trưởng": "Bộ", "cục trưởng": "Cục", "phó cục trưởng": "Cục", "cục phó": "Cục", "vụ trưởng": "Vụ",
    "phó vụ trưởng": "Vụ", "trưởng ban": "Ban", "phó trưởng ban": "Ban", "phó ban": "Ban", "viện trưởng": "Viện", "trưởng phòng": "Phòng",
    "tổng cục trưởng": "Tổng cục", "phó tổng cục trưởng": "Tổng cục", "chi cục trưởng": "Chi cục", "phó chi cục trưởng": "Chi cục",
    "phó viện trưởng": "Viện", "phó trưởng phòng": "Phòng", "phó phòng": "Phòng", "vụ phó": "Vụ", "chi cục phó": "Chi cục", "chánh văn phòng": "Văn phòng", "phó chánh văn phòng": "Văn phòng",
    "trưởng thuế": "Thuế", "phó trưởng thuế": "Thuế", "trạm trưởng": "Trạm", "trưởng trạm": "Trạm", "trưởng khoa": "Khoa", "phó trưởng khoa": "Khoa", "phó khoa": "Khoa",
    "trưởng công an": "Công an", "phó trưởng công an": "Công an", "chánh thanh tra": "Thanh tra", "phó chánh thanh tra": "Thanh tra", "trưởng đoàn": "Đoàn", "phó trưởng đoàn": "Đoàn", "phó đoàn": "Đoàn",
}  # fmt: skip
# "Chánh Văn phòng UBND tỉnh" heads the Văn phòng UBND tỉnh.
_OFFICE_OF = re.compile(
    r"(?:ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|tỉnh ủy|thành ủy|huyện ủy|đoàn đbqh và hđnd|đoàn đại biểu quốc hội và hđnd)(?!\w)"
)


# "Ủy viên Ban Thường vụ Tỉnh ủy": the committee that the standing one is of.
_COMMITTEE = re.compile(r" (?P<head>(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ))(?!\w)")


def _standing(reading: Reading) -> Iterator[Mention]:
    """Party committees of which a title names the standing committee."""
    for role in reading.mentions("Role"):
        head = _COMMITTEE.match(reading.folded, role.stop)
        sentence = reading.sentence_at(role.start)
        if head is None or sentence is None or not reading.folded.endswith("ban thường vụ", 0, role.stop):
            continue
        found = local_name(reading, head.end(), sentence.stop) or Name(head.end())
        words = " ".join(reading.text[role.stop + 1 : found.stop].split())
        slots: dict[str, object] = {"head": head["head"]}
        yield Mention(role.stop + 1, found.stop, "Agency", "agencies.standing", words, slots=slots)


# "Ủy viên Ban Thường vụ, Trưởng ban Dân vận Tỉnh ủy": the committee that is named after the next title.
_BOARD = re.compile(
    r" (?P<board>ban thường vụ|btv), [^.;:]{3,60}? (?P<head>(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|uỷ))(?!\w)"
)


def _boards(reading: Reading) -> Iterator[Mention]:
    """Standing committees whose own committee is said with the title that follows."""
    for role in reading.mentions("Role"):
        board = _BOARD.match(reading.folded, role.stop) if role.value == "uy-vien" else None
        sentence = reading.sentence_at(role.start)
        if board is None or sentence is None or board.end() > sentence.stop:
            continue
        found = local_name(reading, board.end(), sentence.stop) or Name(board.end())
        words = f"Ban Thường vụ {' '.join(reading.text[board.start('head') : found.stop].split())}"
        slots: dict[str, object] = {"head": f"ban thường vụ {board['head']}"}
        yield Mention(*board.span("board"), "Agency", "agencies.standing", words, slots=slots)


_TASK = re.compile(r" (?:chỉ đạo|tổ chức|điều hành)(?= \w)")  # "Trưởng ban chỉ đạo Tổng điều tra dân số"
_DEPUTIES = re.compile(r"(?:đại biểu quốc hội|đbqh)(?!\w)")  # "Trưởng Đoàn đại biểu Quốc hội tỉnh"
_STANDING = re.compile(r"(?:thường trực|chuyên trách|danh dự)(?!\w)")
_ACTING = re.compile(r"^(?:quyền|nguyên|cựu|tân) ")


def _named_small(reading: Reading, head: str, stop: int, limit: int) -> Name | None:
    """The end of a name that goes on in small words after a title: of a place, a cause, an owner; None of any other."""
    at = stop + 1
    if head == "Ban" and reading.folded.startswith("quản lý", at):
        return managed(reading, at + len("quản lý"), limit)
    if head == "Ban" and (task := _TASK.match(reading.folded, stop)):
        return cause_after(reading, task.end(), limit)
    if head == "Ban" and (cause := CAUSE_SAID.match(reading.folded, stop)):
        return Name(complement(reading, cause.end(), limit))  # "Trưởng ban đổi mới doanh nghiệp TP.HCM"
    if head == "Đoàn" and (deputies := _DEPUTIES.match(reading.folded, at)):
        return local_name(reading, deputies.end(), limit)
    if head == "Văn phòng" and (owner := _OFFICE_OF.match(reading.folded, at)):
        return local_name(reading, owner.end(), limit) or Name(owner.end())
    local = local_name(reading, stop, limit) if head in ("Công an", "Thanh tra", "Thuế") else None
    if local is None and head in _ROOMS and (small := _SMALL.match(reading.text, at, limit)):
        return local_name(reading, small.end(), limit) or Name(small.end())
    return local


def _known(reading: Reading, head: str, role: Mention) -> Mention | None:
    """The known body whose head noun ends the title: "Chánh Văn phòng Điều phối nông thôn mới Trung ương"."""
    at = role.stop - len(head)
    names = [h for h in reading.hits("Agency") if h.start == at and h.stop > role.stop]
    if not names or not reading.folded.endswith(head.lower(), 0, role.stop):
        return None
    stop = max(h.stop for h in names)
    iri = next(h.entry.key for h in names if h.stop == stop)
    words = " ".join(reading.text[at:stop].split())
    return Mention(
        role.stop + 1, stop, "Agency", "agencies.title", words, iri or None, slots={"head": head.lower()}
    )


def _shared(reading: Reading) -> Iterator[Mention]:
    """Bodies whose head noun the title has already said."""
    for role in reading.mentions("Role"):
        head = _SHARED.get(_ACTING.sub("", reading.folded[role.start : role.stop]))
        sentence = reading.sentence_at(role.start)
        if head is None or sentence is None or loud(reading.text, sentence.start, sentence.stop):
            continue
        at = role.stop + 1
        if _STANDING.match(reading.folded, at):
            continue
        if (whole := _known(reading, head, role)) is not None:
            yield whole
            continue
        local = _named_small(reading, head, role.stop, sentence.stop)
        if at >= sentence.stop or not (local or reading.text[at].isupper()):
            continue
        body = HEAD.match(reading.folded, at) and not reading.folded.startswith(_FIELDS, at)
        if local is None and (
            body or _foreign_name(reading, at) or (head == "Đoàn" and place_at(reading, at))
        ):
            continue  # "Trưởng đoàn Ai Cập Ibrahim Mahlab" leads no body of that name
        stop = _minister_at(reading, at, sentence.stop) if head == "Bộ" else sentence.stop
        found = local or name_after(reading, role.stop, stop, strict=True)
        if found is not None:
            found = Name(unspoken(reading, role.stop, found.stop))
        if found is not None and head == "Ban":
            found = Name(owned(reading, found.stop, sentence.stop))  # "Trưởng ban Tuyên giáo Tỉnh ủy"
        single = (
            found is not None
            and not _UNIT.match(reading.text, at, sentence.stop)
            and local is None
            and " " not in reading.text[at : found.stop].strip()
            and not is_field(reading.folded[at : found.stop])
        )
        if found is not None and not single:
            words = " ".join(reading.text[at : found.stop].split())
            twice = words.startswith(head.lower() + " ")  # "Phó Vụ trưởng vụ giáo dục tiểu học"
            value = words.capitalize() if twice else f"{head} {words}"
            yield Mention(at, found.stop, "Agency", "agencies.title", value, slots={"head": head.lower()})


# Heads of bodies that are fields of a unit after its title: "Trưởng phòng Cảnh sát giao thông".
_FIELDS = ("công an", "tổ chức", "cảnh sát", "thanh tra nhân dân")
# "Trưởng phòng quản lý hoạt động thương mại điện tử, Cục X", "Trưởng phòng nội vụ quận 3": written small,
# closed by the body or the place it is of.
_ROOMS = frozenset({"Phòng", "Vụ", "Khoa"})
_NO_FIELD = "phụ trách|kiêm|của|tại|là|đã|đang|sẽ|cho|nói|thuộc|được|bị|cùng|với|có|từ|làm|trực|và cho|này"
_SMALL = re.compile(
    rf"(?!và )(?!(?:{_NO_FIELD})(?!\w))[^\W\d_{UPPER}]+(?: (?!(?:{_NO_FIELD}|{LEVELS})(?!\w))[^\W\d_{UPPER}]+){{1,9}}"
    rf"(?=(?:,| [-–])? (?:Cục|Sở|Vụ|Bộ|Tổng cục|Công an|UBND|Chi cục|Bệnh viện|Đại học|Trường|Học viện)(?!\w)| (?:{LEVELS}) ?[{UPPER}\d])"
)
# "Trưởng phòng CNTT, Sở Giao thông vận tải", "Vụ trưởng TCCB", "Phó Trưởng phòng PA05": a unit goes by its letters.
_UNIT = re.compile(
    r"(?:(?=[A-ZĐ&-]*[A-ZĐ]{3})[A-ZĐ&-]{3,8}|[A-Z]{1,2}\d{2})(?=\s*[,(.;)–-]|\s+(?:Sở|Bộ|Cục|UBND|của|thuộc)(?!\w))"
)


def _minister_at(reading: Reading, at: int, stop: int) -> int:
    """Where a foreigner's name follows the field of a ministry: "Bộ trưởng Văn hóa Rafael Bernal"; else `stop`."""
    country = 0
    for word in _WORD.finditer(reading.text, at + 1, min(stop, at + _MINISTRY)):
        country = place_at(reading, word.start()) or country
        if word.start() < country:
            continue  # "Bộ trưởng Ngoại giao New Zealand Winston Peters"
        if foreign(word.group().lower()) and _foreign_name(reading, word.start()):
            return word.start() - 1
    return stop


_WORD = re.compile(rf"(?<= )[{UPPER}][^\W\d_]+")
_MINISTRY = 60  # characters of the longest field of a ministry


def _foreign_name(reading: Reading, at: int) -> bool:
    """Whether a foreigner's name seems to follow the title: "Bộ trưởng Young Min You"."""
    word = re.compile(r"[^\W\d]+(?![\w&-])").match(reading.text, at)
    if word is not None and word.group().istitle() and foreign(word.group().lower()):
        return True
    return _foreign_run(reading, at)


def _foreign_run(reading: Reading, at: int) -> bool:
    """Whether capitalised words there are as many as a foreigner's name has, and no Vietnamese."""
    run = RUN.match(reading.text, at)
    return run is not None and len(run.group().split()) in _NAMES and stranger(run.group())


_NAMES = range(2, 5)  # words of a foreigner's name


# "Phó Tổng Lãnh sự quán Hàn Quốc": the title says the consulate's head noun, but for its last syllable.
_CONSULATE = re.compile(r" quán (?=\w)")


def _consulates(reading: Reading) -> Iterator[Mention]:
    """Consulates that the title of a consul leads."""
    for role in reading.mentions("Role"):
        office = _CONSULATE.match(reading.folded, role.stop) if role.value in _CONSULS else None
        stop = place_at(reading, office.end()) if office else 0
        if not stop:
            continue
        if reading.folded.startswith(" tại ", stop):
            stop = place_at(reading, stop + len(" tại ")) or stop
        value = f"Tổng Lãnh sự {' '.join(reading.text[role.stop : stop].split())}"
        slots: dict[str, object] = {"head": "tổng lãnh sự quán"}
        yield Mention(role.stop + 1, stop, "Agency", "agencies.title", value, slots=slots)


_CONSULS = frozenset({"tong-lanh-su", "pho-tong-lanh-su"})


def shares_head(reading: Reading, title: Mention, body: Mention) -> bool:
    """Whether the body's head noun is the end of a title: "Trưởng Công an TP Thuận An"."""
    inside = title.start < body.start < title.stop < body.stop
    if inside and (title.value == "uy-vien-ban-thuong-vu" or title.value in _CONSULS):
        return True
    return inside and reading.folded[title.start : title.stop] in _SHARED


# After "ông A, Giám đốc" comes no person but a firm: "Tổng giám đốc V-startup", "Giám đốc điều hành của FedEx".
_LEADS = re.compile(r"(?:giám đốc|chủ tịch|ceo|đại diện|trưởng đại diện|nhà sáng lập|phó chủ tịch)(?!\w)")
_NAMED_BEFORE = re.compile(r"[^\W\d_][^\W\d_]+\)?\s*(?:,|-|–|\()\s*(?:phó )?(?:tổng )?$", re.IGNORECASE)
_OF = re.compile(r" (?:của |tại |công ty )?")


def _first_of(reading: Reading, role: Mention) -> int:
    """Where the titles begin that one person has at once: "ông A, nhà đồng sáng lập kiêm Chủ tịch B"."""
    start = role.start
    for before in reversed(reading.mentions("Role")):
        if before.stop < start and _AT_ONCE.fullmatch(reading.folded, before.stop, start):
            start = before.start
    return start


_AT_ONCE = re.compile(r",? (?:kiêm|đồng thời là) ")


def _firms(reading: Reading) -> Iterator[Mention]:
    """Firms with a coined or foreign name right after the title of a person named before."""
    for role in reading.mentions("Role"):
        if not _LEADS.search(reading.folded, role.start, role.stop):
            continue
        begin = _first_of(reading, role)
        if not _NAMED_BEFORE.search(reading.text, max(0, begin - 24), begin):
            continue
        lead = _OF.match(reading.folded, role.stop)
        run = RUN.match(reading.text, lead.end()) if lead else None
        if run is None or HEAD.match(reading.folded, run.start()) or place_at(reading, run.start()):
            continue  # "Tổng Bí thư, Chủ tịch Trung Quốc Tập Cận Bình"
        if reading.text.startswith("-", run.end()):
            continue  # "Giám đốc HCMC-DXCenter"
        first = run.group().split()[0]
        name = tokens(reading.text, reading.folded, run.start() + len(first) + 1, run.end())
        if name.has(1) and is_person(name, 0):
            continue  # "ông A, Chủ tịch B Lê Văn An": somebody else is named
        coined = sum(c.isupper() for c in first) > 1 or "-" in first or foreign(first.lower())
        if coined and first.lower() not in SURNAMES:
            words = " ".join(run.group().split())
            yield Mention(run.start(), run.end(), "Agency", "agencies.firm", words, slots={"head": "công ty"})


# "Chủ tịch ABC Lê Văn An": no person's name opens with capitals only, nor does a body of state go by them alone.
_SHORT = re.compile(r" (?P<short>[A-ZĐ]{2,8})(?= [^\W\d_])")
_OFFICES = frozenset("ubnd hđnd hđqt hđtv mttq đbqh tw tp tx cp csvn bch hđ bqt ceo chdcnd".split())
_BODIES = {"QH": "org/vn/quoc-hoi"}  # "Chủ tịch QH": elsewhere the letters may mean plans


def _shorts(reading: Reading) -> Iterator[Mention]:
    """Bodies named by capitals between a title and the name of whoever holds it."""
    for role in reading.mentions("Role"):
        short = _SHORT.match(reading.text, role.stop)
        if short is None or not _LEADS.search(reading.folded, role.start, role.stop):
            continue
        word = short["short"]
        name = tokens(reading.text, reading.folded, short.end() + 1, short.end() + 40)
        titled = word.lower() in _OFFICES or word.lower() in SURNAMES or HEAD.match(word.lower())
        ours = name.has(0) and is_person(name, 0) and not name[0].text.isupper()
        if not titled and (ours or _foreign_run(reading, short.end() + 1)):
            slots: dict[str, object] = {"head": "công ty"}
            iri = _BODIES.get(word)
            yield Mention(
                short.start("short"), short.end(), "Agency", "agencies.short", word, iri, slots=slots
            )


def titled(reading: Reading) -> Iterator[Mention]:
    """Every body of the page that a title leads."""
    yield from _shared(reading)
    yield from _consulates(reading)
    yield from _standing(reading)
    yield from _boards(reading)
    yield from _firms(reading)
    yield from _shorts(reading)
