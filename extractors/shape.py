"""Shapes of Vietnamese words that several grammars share."""

from __future__ import annotations

import re
from typing import NamedTuple

UPPER = "A-ZĐÐÀ-ÖØ-ÞĂĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"
CAPITAL = rf"[{UPPER}][^\W_]*(?:['’][^\W_]+)*(?:-[a-z]+)?"
# A run of capitalised syllables on one line, single spaces between them.
RUN = re.compile(rf"(?<!\w){CAPITAL}(?:[ \u00a0]{CAPITAL})*(?![^\W_])")
TOKEN = re.compile(r"\w+|[^\w\s]")

# gazetteer.md 4.4: surnames that begin a Vietnamese full name.
SURNAMES = frozenset(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh mai lâm trịnh trương đào đoàn hà tạ tô "
    "tống lương thái cao châu chu la lưu quách văn vương phùng kiều khuất nghiêm hứa bế nông hầu triệu ma giàng lò vàng "
    "thào y điểu thạch sơn kim tôn uông từ tăng mạc lại ông đồng khổng thân cù cung giáp hàn viên quản tòng quàng lường "
    "bạch âu an đàm doãn ninh phí mẫn trà diệp liêu lã nhâm phó đổng tiêu mùa sùng cứ hờ chẩu hoàng bành thi ngụy danh "
    "phương đậu chử vi hạ ấu lục khương nhữ sầm đường tưởng thiều kha nghị siu ksor rơ hlăng".split()
)


class Token(NamedTuple):
    """One word or mark of the page, at code points `start` to `stop`."""

    start: int
    stop: int
    text: str
    folded: str

    @property
    def capital(self) -> bool:
        """Whether the word begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def word(self) -> bool:
        """Whether it is a word or number rather than a mark."""
        return self.text[0].isalnum()


def tokens(text: str, folded: str, start: int, stop: int) -> list[Token]:
    """The tokens of a stretch of the page."""
    return [
        Token(m.start(), m.end(), m.group(), folded[m.start() : m.end()])
        for m in TOKEN.finditer(text, start, stop)
    ]


# Letters and clusters that no Vietnamese syllable has.
_FOREIGN = re.compile(
    r"[fjwz]|[bcdfghjklmpqrstvxz]{3,}|[bdfghjklqrsvwxz]$|^(?:[bcdghklmnpqtv][lr]|s[cklmnptw]|st)|(?:[aeiouy])[aeiouy]{3,}|ck|ee|oo[a-z]"
)


def foreign(folded: str) -> bool:
    """Whether a folded word cannot be a Vietnamese syllable."""
    return folded.isalpha() and folded.isascii() and bool(_FOREIGN.search(folded.replace("ngh", "ng")))
