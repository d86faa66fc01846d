"""How firms are named: their business, coined words, one after the other."""

from __future__ import annotations

import re

from extractors.shape import CAPITAL, Run, Token, foreign
from kg.text.letters import UPPER

# "Công ty Cổ phần an ninh mạng CyStack", "Công ty TNHH tư vấn và đầu tư Phú An": a firm's business, then its name.
LEGAL = re.compile(r"(?<!\w)(?:cổ phần|cp|tnhh|mtv|tnhh mtv)$")
FIRM = re.compile(
    r"(?:tập đoàn|công nghệ|an ninh|tư vấn|đầu tư|thương mại|dịch vụ|xây dựng|phần mềm|giải pháp|viễn thông|sản xuất|phát triển|truyền thông|tin học|thiết bị|vận tải|"
    r"du lịch|bảo hiểm|chứng khoán|dược|điện|cấp nước|môi trường|giáo dục|quản lý|kinh doanh|xuất nhập khẩu|tài chính|hệ thống|dữ liệu|bất động sản|xăng dầu|thực phẩm|nông nghiệp|một thành viên|than|thép|xi măng|may|dệt|cơ khí|khoáng sản|dầu khí|hóa chất|phân bón|cao su|nhựa|giấy|chế biến|thủy sản|khai thác|giao nhận|vận chuyển|kho vận|thiết kế|quảng cáo|sự kiện|luật|kiểm toán)"
    rf"(?: (?:và |& )?(?!của |tại |là |đã |về )[^\W\d_{UPPER}]+){{0,8}}(?:(?: {CAPITAL})+| [a-z]{{1,8}}[A-Z]\w*)"
)
# "Công ty an ninh mạng NCS": without its legal form the letters say that a firm is named.
BRANDED = re.compile(
    r"(?:công nghệ|an ninh|phần mềm|giải pháp|viễn thông|truyền thông|tin học|bảo hiểm|chứng khoán|dữ liệu)"
    rf"(?: [^\W\d_{UPPER}]+){{0,3}} (?:[A-Z]{{2,8}}|[A-Z][a-z]+[A-Z]\w*)(?: [A-Z][a-z]+)?(?!\w)"
)


# "Urban Solutions PTE. LTD", "Samsung Co., Ltd": the legal form after a name from abroad.
FORM = re.compile(r"(?:\.,? ?|, ?)(?:LTD|Ltd|JSC|INC|Inc|Corp|LLC)(?!\w)")


def two_firms(run: Run, at: int) -> bool:
    """Whether "và" stands between two coined names: "Công ty Zenlink và Klex Asia"."""
    sides = [run[at - 1], run[at + 1]] if at else []
    branded = run.has(at + 2) and run[at + 2].folded in _OF_BRAND and run[at + 1].text.isupper()
    return branded or (len(sides) == 2 and all(_coined(token) for token in sides))


_OF_BRAND = frozenset("vietnam global jsc corp inc".split())  # "và CMC Vietnam"


def two_names(run: Run, at: int) -> bool:
    """Whether a firm's name begins at the token, after a comma: "Tập đoàn Hoa Sen, Hòa Phát và Vingroup"."""
    first = run[at]
    twice = run.has(at + 1) and run[at + 1].capital and run[at + 1].start == first.stop + 1
    alone = run.has(at + 1) and (run[at + 1].folded == "và" or not run[at + 1].word)
    return _coined(first) or (first.capital and (twice or alone))


def _coined(token: Token) -> bool:
    """Whether the token is written as no Vietnamese word is, and is no abbreviation that bodies of state go by."""
    abbreviated = token.text.isupper() and token.folded in _ABBREVIATED
    digits = token.text[0].isalpha() and any(c.isdigit() for c in token.text)
    return token.capital and not abbreviated and (digits or foreign(token.folded))


_ABBREVIATED = frozenset("ubnd hđnd mttq đbqh cntt kt gd kh tt thcs thpt ptdt pgs ts".split())


# "Hợp tác xã Nông nghiệp Tân Đông", "HTX dịch vụ và du lịch Mộc Châu"
_BUSINESS = "nông nghiệp|dịch vụ|sản xuất|thương mại|tổng hợp|nông sản|du lịch|kinh doanh|thủy sản|chăn nuôi|vận tải|công nghệ cao|công nghệ|hữu cơ|an toàn|và"
COOPERATIVE = re.compile(rf"(?:,? (?:(?i:{_BUSINESS}))(?![\w]))*(?: {CAPITAL}){{1,4}}")
