"""Shapes of Vietnamese words that several grammars share."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from kg.text.letters import UPPER

CAPITAL = rf"[{UPPER}][^\W_]*(?:['’][^\W_]+)*(?:-[a-z]+)?"
# A run of capitalised syllables on one line, single spaces between them. The capital stands before the look back,
# so that `re` runs to the next one.
RUN = re.compile(rf"[{UPPER}](?<!\w.)[^\W_]*(?:['’][^\W_]+)*(?:-[a-z]+)?(?:[ \u00a0]{CAPITAL})*(?![^\W_])")
TOKEN = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")  # "M'gar" is one word

# gazetteer.md 4.4: surnames that begin a Vietnamese full name.
SURNAMES = frozenset(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh mai lâm trịnh trương đào đoàn hà tạ tô "
    "tống lương thái cao châu chu la lưu quách văn vương phùng kiều khuất nghiêm hứa bế nông hầu triệu ma giàng lò vàng "
    "thào y điểu thạch sơn kim tôn uông từ tăng mạc lại ông đồng khổng thân cù cung giáp hàn viên quản tòng quàng lường "
    "bạch âu an đàm doãn ninh phí mẫn trà diệp liêu lã nhâm phó đổng tiêu mùa sùng cứ hờ chẩu hoàng bành thi ngụy danh "
    "phương đậu chử vi hạ ấu lục khương nhữ sầm đường tưởng thiều kha nghị siu ksor rơ hlăng vừ lầu "
    "tào lữ hạng tẩn chảo phàn giản cấn khúc khiếu sái nhan trác cồ lều đèo điêu tằng sần lừu sìn cháng pờ ngạc "
    "thiệu lèo lù voòng chíu đới".split()
)


_SMALL = re.compile(rf"(?<!\w)[^\W\d_{UPPER}]|[,;:(–]")
_LOUD, _SHOUTED = 5, 3  # spaces


def loud(text: str, start: int, stop: int) -> bool:
    """Whether each word of a line begins with a capital, as in some headlines: none says where a name is."""
    if _SMALL.search(text, start, stop):
        return text[start:stop].isupper() and text.count(" ", start, stop) >= _SHOUTED
    return text.count(" ", start, stop) >= (_SHOUTED if text[start:stop].isupper() else _LOUD)


# Kinds of sentences beside the story.
BESIDE = ("title", "caption", "subheading")


@dataclass(slots=True, eq=False)
class Token:
    """One word or mark of the page, at code points `start` to `stop`.

    `capital`: it begins with a capital letter; `word`: it is a word or number rather than a mark.
    """

    start: Final[int]
    stop: Final[int]
    text: Final[str]
    folded: Final[str]
    capital: Final[bool]
    word: Final[bool]


def scan(text: str, folded: str, start: int, stop: int) -> Iterator[Token]:
    """The tokens of a stretch of the page, one after the other."""
    for match in TOKEN.finditer(text, start, stop):
        first, last = match.span()
        initial = text[first]
        yield Token(first, last, text[first:last], folded[first:last], initial.isupper(), initial.isalnum())


class Run:
    """The tokens of a stretch of the page. Each is made when it is asked for: most stretches are left early."""

    __slots__ = ("_left", "_made")

    def __init__(self, text: str, folded: str, start: int, stop: int) -> None:
        self._left = scan(text, folded, start, stop)
        self._made: list[Token] = []

    def has(self, at: int) -> bool:
        """Whether there is a token at this position."""
        made = self._made
        while len(made) <= at:
            token = next(self._left, None)
            if token is None:
                return False
            made.append(token)
        return True

    def part(self, start: int, stop: int) -> list[Token]:
        """The tokens of these positions, as far as there are some."""
        self.has(stop - 1)
        return self._made[start:stop]

    def __getitem__(self, at: int) -> Token:
        if at >= len(self._made) and not self.has(at):
            raise IndexError(at)
        return self._made[at]

    def __iter__(self) -> Iterator[Token]:
        at = 0
        while self.has(at):
            yield self._made[at]
            at += 1


def tokens(text: str, folded: str, start: int, stop: int) -> Run:
    """The tokens of a stretch of the page."""
    return Run(text, folded, start, stop)


def places(text: str, words: str, start: int = 0) -> Iterator[int]:
    """Where words stand, one after the other."""
    at = text.find(words, start)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


def stands(text: str, words: Iterable[str], start: int, stop: int) -> bool:
    """Whether one of the words stands in a stretch of the text, inside a word too: a pattern that needs it may match."""
    for word in words:  # noqa: SIM110 - `any` would make a frame for each word
        if text.find(word, start, stop) >= 0:
            return True
    return False


def written(folded: str, at: int, words: tuple[str, ...], marks: str = "") -> bool:
    """Whether one of the words, or a digit, stands before the offset, spaces and these marks; inside a word too.

    A pattern with `$` over the last characters needs a search only then.
    """
    stop = at
    while stop and ((last := folded[stop - 1]) == " " or last in marks or last.isspace()):
        stop -= 1
    if folded.endswith(words, 0, stop):
        return True
    return stop > 0 and (folded[stop - 1].isdigit() or (stop > 1 and folded[stop - 2].isdigit()))


# Letters and clusters that no Vietnamese syllable has.
_FOREIGN = re.compile(
    r"[fjwz]|[bcdfghjklmpqrstvxz]{3,}|[bdfjklqrsvwxz]$|(?<!n)g$|(?<![nc])h$|^(?:[bcdghklmnpqtv][lr]|s[cklmnptw]|st)|(?:[aeiouy])[aeiouy]{3,}|^y[aou]|ck|ee|oo[a-z]"
)


def foreign(folded: str) -> bool:
    """Whether a folded word cannot be a Vietnamese syllable."""
    if not (folded.isalpha() and folded.isascii() and _FOREIGN.search(folded.replace("ngh", "ng"))):
        return False
    return not (folded.startswith("tr") and _SYLLABLE.fullmatch(folded))  # "trung", not "trump"


# One plain syllable: onset, vowels, coda. "Kaja" has two, "Riisalo" three.
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?"
    r"(?:[aeiouy]|ai|ao|au|ay|eo|eu|ia|ie|ieu|iu|oa|oai|oao|oay|oe|oi|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|ye|yeu)"
    r"(?:ch|ng|nh|[cmnpt])?"
)
# Letters that the names of Vietnam's peoples have and no name from abroad has ("Kpă", "Niê Kđăm").
_OWN = re.compile(r"[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]")


def stranger(name: str) -> bool:
    """Whether a person's name is written as no Vietnamese one is: "Kaja Kallas", "Ko Ki-dong", not "Ksor H'Bơ"."""
    words = name.replace("-", " ").lower().split()
    if not words or _OWN.search(name.lower()) or words[0] in _PEOPLES:
        return False
    if re.search(r"\w-[a-z]", name):
        return True
    return any(word.isalpha() and word.isascii() and not _SYLLABLE.fullmatch(word) for word in words)


_PEOPLES = frozenset({"ksor", "siu", "rơ", "hlăng", "y"})


# "Thủ tướng Cộng hòa Singapore Lawrence Wong", "Chính phủ nước Lào"
_STATE = re.compile(
    r" (?=nước|cộng|vương|liên|đại)(?:nước )?(?:(?:cộng hòa|vương quốc|liên bang|đại công quốc)(?: (?:dân chủ nhân dân|hồi giáo|nhân dân))? )?"
)


def past_state(folded: str, end: int, places: Container[int]) -> int:
    """Where what follows a title or a body begins, after the words that only say what a state is."""
    state = _STATE.match(folded, end)
    begins = (
        (state.end(), end + len(" nước ")) if state else ()
    )  # "nước Cộng hòa Séc" bears the word in its name
    return next((begin for begin in begins if begin in places), end + 1)


# "tổng kết Chương trình 03-CTr/TU ngày 28/6/2016", "Nghị quyết số 57-NQ/TW ngày 22-12-2024"
_CODE = r"(?=[\w-]*[^\W\d_])[\w-]+"  # between strokes: dashes are within it, so that a row of them is read one way
_PAPER = re.compile(rf"(?<!\w)\d[\w.]*[/-]{_CODE}(?:/{_CODE})*(?:,? | \()$")


def after_paper(folded: str, at: int) -> bool:
    """Whether the number of a paper ends right before the offset: the day there is the paper's."""
    return bool(_PAPER.search(folded, max(0, at - 30), at))


# The words of one clause, with all that stands in quotes: "Thực hiện Đề án “Một. Hai”, sáng 4/6 …".
CLAUSE = r"(?:[^.;:“”\"]|[“\"][^“”\"]*[”\"]){2,500}"

# "buổi làm việc về Đề án A, ngày 19/5, tại Hà Nội."
_THERE = re.compile(r", (?:tại|ở) [^,.;:]{2,60}[.;]")


def before_place(folded: str, at: int) -> bool:
    """Whether a place right behind the offset ends the clause: the day before it is a meeting's, not a paper's."""
    return _THERE.match(folded, at) is not None
