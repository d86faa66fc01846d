"""Where a page says that a name comes next: titles, ranks, honorifics, and the bodies and places between."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.iris import COUNTRY, PROVINCE, depth
from extractors.people.abroad import SHORT
from extractors.people.nobody import COMMON, goes_on, is_degree, is_named, is_thing
from extractors.shape import RUN, SURNAMES, Token, past_state, stranger
from extractors.wards import is_ward
from kg.mentions.reading import Reading

_LEVEL_END = re.compile(r"(?<!\w)(?:tỉnh|thành phố|tp|quận|huyện|thị xã|xã|phường|thị trấn)$")
# "Chủ tịch UBND xã Cam Hải, huyện Cam Lâm Lê Văn An": the unit above the one that is governed.
_ABOVE = re.compile(r", (?:quận|huyện|thị xã|tx\.?|thành phố|tp\.?|tỉnh) ?")
_RULED = re.compile(r" (?:xã|phường|thị trấn|huyện|quận|đặc khu) $")
_WORD = re.compile(r"[^\W_]+")
_TOWN, _FULL = (
    (2, 1, 3),
    (3, 4),
)  # syllables of a commune's name, the likeliest first, and of a whole person's
# A point after one of these ends no sentence: "TS. Nguyễn Văn An".
SHORTENED = frozenset(
    "gs.tskh|gs.ts|pgs.ts|pgs. ts|gs. ts|pgs|gs|tskh|ths|ts|bs|cki|ckii|bscki|bsckii|ks|ls|nsnd|nsưt|mr|ms|mrs|mc|đ/c".split(
        "|"
    )
)


# Titles after which a place may stand that the office is of; after others it is somebody's name: "Cục trưởng Mai Sơn".
_GOVERN = (
    "chủ tịch", "bí thư", "thống đốc", "tỉnh trưởng", "thị trưởng", "đại sứ", "lãnh sự", "thủ tướng", "tổng thống", "đại diện", "trưởng đoàn",
    "bộ trưởng", "ngoại trưởng", "trưởng ban", "đại biểu", "quốc vương", "trưởng công an", "thường trực", "trưởng phái đoàn", "đại biện",
)  # fmt: skip

# Nouns for people: a state may stand between one and a name, and one capital after it alone is nobody's.
CRAFTS = (
    "chuyên gia", "người đồng cấp", "người đồng nhiệm", "lãnh tụ", "nhà lãnh đạo", "nguyên thủ", "nhà vua", "chính khách", "dân biểu", "phu nhân", "tỷ phú", "tỉ phú", "học giả",
    "nhà khoa học", "nhà nghiên cứu", "nhà ngoại giao", "nhà kinh tế", "nhà kinh tế học", "nhà sử học", "nhà hoạt động", "nhà thơ", "nhà văn",
    "nhạc sĩ", "nhạc sỹ", "họa sĩ", "họa sỹ", "đạo diễn", "nhiếp ảnh gia", "vận động viên", "vđv", "linh mục", "mục sư", "giám mục",
    "tổng giám mục", "hồng y", "hòa thượng", "hoà thượng", "thượng tọa", "thượng toạ", "đại đức",
)  # fmt: skip


_OF_FIRM = (
    "ceo ",
    "giám đốc ",
    "giám đốc điều hành ",
    "phóng viên ",
    "pv ",
)  # "CEO Vinamilk", "phóng viên VietNamNet"


_INITIALS = re.compile(r"[BCDĐGHKLMNPQRSTVX]{2,}")  # no syllable: "Tổng cục Chính trị QĐND VN"


class Lead:
    """Where the page says that a name comes next, and what must not be read as one."""

    def __init__(self, reading: Reading) -> None:
        self.text, self.folded = reading.text, reading.folded
        self.bodies = {m.start: m.stop for m in reading.mentions("Agency")}
        self.after = set(self.bodies.values())
        self.places = reading.capitals("Place")
        self._hits = reading.hits("Place")
        self.strong: set[int] = set()
        self.above: set[int] = set()
        self.known = {m.start for m in reading.mentions("Role")} | set(self.bodies)
        # After an honorific or a rank a full stop may be its own ("TS. Nguyễn Văn An").
        self.ends = {m.stop for m in reading.mentions("Honorific", "Rank")}
        self.honoured = self.ends | {
            m.stop for m in reading.mentions("Role") if not reading.folded.endswith(_GOVERN, m.start, m.stop)
        }
        self.short = {m.stop for m in reading.mentions("Honorific") if m.value in SHORTENED}
        self.crafts = {m.stop for m in reading.mentions("Honorific") if m.value in CRAFTS}
        abroad = self._of_level(COUNTRY) if self.crafts else set()
        of = {self.places[end + 1] for end in self.crafts if end + 1 in abroad}
        self.ends |= {
            end for end in of if (name := RUN.match(reading.text, end + 1)) and stranger(name.group())
        }
        self.titles = {end for role in reading.mentions("Role") for end in self._reach(reading, role.stop)}
        self.ends |= self.titles

    def _of_level(self, level: int) -> set[int]:
        """Where the places of a level begin that have a capital."""
        return {hit.start for hit in self._hits if hit.start in self.places and depth(hit.entry.key) == level}

    def is_state(self, at: int) -> bool:
        """Whether a state of several words begins there."""
        here = [hit for hit in self._hits if hit.start == at and " " in hit.entry.surface]
        return at in self.places and any(depth(hit.entry.key) == COUNTRY for hit in here)

    def _reach(self, reading: Reading, end: int) -> Iterator[int]:
        """The ends of a title, of the body or state after it, and of the host country ("tại Việt Nam")."""
        yield end
        if reading.folded.startswith(" của ", end) and end + len(" của ") in self.places:
            end += len(" của")  # "Đại sứ của Nhật Bản tại Việt Nam A"
        while (start := past_state(reading.folded, end, self.places)) in self.bodies or start in self.places:
            end = self.bodies.get(start) or self.places[start]
            if not _LEVEL_END.search(reading.folded, max(0, end - 14), end):
                self.strong.add(end)
            yield end
            if short := SHORT.match(reading.text, end):  # "Tổng Thư ký Liên minh Viễn thông quốc tế (ITU) A"
                end = short.end()
                yield end
        while (above := _ABOVE.match(reading.folded, end)) and above.end() in self.places:
            end = self.places[above.end()]
            self.above.add(end)
            yield end
        if reading.folded.startswith(" tại ", end) and end + 5 in self.places:
            end = self.places[end + 5]
            yield end
            also = end + len(" kiêm nhiệm ")
            if reading.folded.startswith(" kiêm nhiệm ", end) and also in self.places:
                yield self.places[also]

    def past(self, start: int, stop: int) -> int:
        """Where a run begins, after the unit above the one that a title governs."""
        place = self.places.get(start, stop)
        return place + 1 if place < stop and place in self.above else start

    def behind(self, start: int, stop: int) -> int:
        """Where a run goes on after the city that a consul sits in: "Tổng Lãnh sự Nhật Bản tại TP.HCM Ono Masuo"."""
        ends = (end for begin, end in self.places.items() if begin <= start < end < stop)
        return next((end + 1 for end in ends if end in self.titles), self._ruled(start, stop))

    def _ruled(self, start: int, stop: int) -> int:
        """Where a run goes on after the commune that a title rules: "Bí thư phường Khánh Hậu Lê Văn An"; else its beginning."""
        level = _RULED.search(self.folded, max(0, start - 12), start)
        if level is None or level.start() not in self.titles:
            return start
        words = list(_WORD.finditer(self.text, start, stop))
        fits = (at for at in _TOWN if at < len(words) and len(words) - at in _FULL)
        return next((words[at].start() for at in fits if words[at].group().lower() in SURNAMES), start)

    def nobody(self, run: Sequence[Token], at: int) -> bool:
        """Whether the words after a title, a rank or an honorific name a thing."""
        token = run[at]
        if _INITIALS.fullmatch(token.text):
            return True
        alone = len(run) == 1
        degree = alone and is_degree(self.folded, token.start)
        body = alone and token.start - 1 in self.after and stranger(token.text)
        craft = alone and token.start - 1 in self.crafts
        title = token.start - 1 in self.titles
        more = (title or self.folded.endswith("đại biểu ", 0, token.start)) and goes_on(self.text, run, at)
        firm = alone and stranger(token.text) and self.folded.endswith(_OF_FIRM, 0, token.start)
        once = (degree or body or craft or firm or (more and alone)) and not is_named(
            self.text, token.text, token.start
        )
        return once or is_thing(self.folded, run, at) or (more and not alone)

    def ward(self, run: Sequence[Token], at: int, length: int) -> bool:
        """Whether a ward bears the name, or a province's deputies: "Đảng ủy phường Phan Đình Phùng", "Đoàn Huế"."""
        start, stop = run[at].start, run[at + length - 1].stop
        if run[at].folded == "đoàn" and not self.at(start):
            sent = run[at + 1].folded == "bộ"  # "Đoàn Bộ Thông tin Lào"
            province = run[at + 1].start in self._of_level(PROVINCE)
            return sent or (province and self.places[run[at + 1].start] == stop)
        return start - 1 in self.after and is_ward(self.text, self.folded, start, stop)

    def way(self, run: Sequence[Token], at: int) -> bool:
        """Whether the words say from where: "Từ Hà Nội", or stand in a longer name of a thing: "Bcons Bình An Đông Tây"."""
        if run[at].folded == "từ":
            return at + 1 < len(run) and run[at + 1].start in self.places
        return (
            at > 0
            and run[at].folded in COMMON
            and stranger(run[0].text)
            and run[at - 1].stop not in self.ends
        )

    def president(self, at: int) -> bool:
        """Whether the President is meant and not the city that bears his name: "Chủ tịch Hồ Chí Minh"."""
        return self.folded.startswith("hồ chí minh", at) and self.folded.endswith(
            ("chủ tịch ", "bác "), 0, at
        )

    def at(self, offset: int) -> bool:
        """Whether a title, rank or honorific ends just before the token that begins there."""
        start = offset - 1
        while start > 0 and self.text[start] in " \u00a0." and start not in self.ends:
            start -= 1
        led = start in self.ends and self.text[start] in " \u00a0."
        return led and (start in self.short or "." not in self.text[start:offset])
