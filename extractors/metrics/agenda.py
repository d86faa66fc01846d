"""Numbers of few things that a text goes on to tell one by one: sides, points of an agenda, those that were told before or looked into."""

from __future__ import annotations

import re

from extractors.metrics.reason import COUNT, Case, Reason, both, followed, led
from extractors.shape import places

_SHORT = 2  # digits: more than that is no list of points
# "trong đó 20 hồ sơ, còn lại 15 hồ sơ"
_REST = re.compile(r"(?<!\w)còn lại (?:là |thuộc |của |do )?$")
# "thi thể 2 nạn nhân còn lại", "5 hồ sơ còn lại"
_LEFT_OVER = re.compile(r" [^\W\d_]+(?: [^\W\d_]+){0,3} còn lại(?!\w)")
# What a rank is of: "thứ 86 trong 193 quốc gia", "thứ 6/11".
_OF_RANK = re.compile(
    r"(?<!\w)(?:(?:thứ|hạng|vị trí)(?: thứ)? (?:\d+|nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười) (?:trong|trên)(?: tổng)?(?: số)?|(?:dẫn|đứng) đầu(?: trong| trên)?(?: số| cả)?) $"
)
# The two sides of a thing, and those that the words right after name: "giữa 2 đơn vị", "do 3 bộ gồm A, B và C".
_SIDES = re.compile(r"(?<!\w)giữa (?:cả )?$")
_NAMELY = re.compile(
    r" (?:đơn vị|bộ|sở|cơ quan|bên|ngành)(?:(?: [^\W\d_]+){0,2} (?:bao gồm|gồm|là ?:)(?!\w)|(?: [^\W\d_]+){3,12},? (?:bao )?gồm:)"
)
# Who took part, or was looked into: "phối hợp với 5 ngân hàng tổ chức …", "kiểm tra tại 6 đơn vị".
_WITH = re.compile(r"(?<!\w)(?:phối hợp|cùng) (?:với|cùng)(?: (?:hơn|gần|khoảng))? $")
_HELD = re.compile(r" [^.;,]{0,60}(?<!\w)tổ chức(?!\w)")
_LOOKED = re.compile(
    r"(?<!\w)(?:kiểm tra|khảo sát|làm việc|giám sát|thanh tra|đối thoại)(?!\w)[^.;]{0,90}(?<!\w)(?:tại|với)(?: (?:lãnh đạo|đại diện|hơn|gần))*(?: \d+ [^.;,\d]{2,30} và)? $"
)
# Told level by level, they are what the inspection reached: "kiểm tra tại 6 đơn vị cấp tỉnh và 3 đơn vị cấp huyện".
_LEVELLED = re.compile(r" (?:đơn vị|cơ quan|địa phương)(?: [^\W\d_]+){0,2} cấp (?:tỉnh|huyện|xã|cơ sở)(?!\w)")
_INSPECTED = re.compile(
    r"(?<!sẽ )(?<!dự kiến )(?<!\w)(?:đã|được|tổ chức|tiến hành|thực hiện|hoàn thành) (?:\w+ ){0,2}(?:kiểm tra|thanh tra|giám sát)(?!\w)"
)
_ANYONE = re.compile(r" (?:người|đối tượng|trường hợp|hộ|cá nhân|thí sinh|vụ)(?!\w)")
# What each of many has: "mỗi người dân có 1 tài khoản".
_EACH = re.compile(
    r"(?<!\w)(?:mỗi|từng) (?:người|công dân|hộ|gia đình|cá nhân|tổ chức|doanh nghiệp|cán bộ|học sinh)(?!\w)[^.;]{0,60}$"
)
# What an agenda holds: "đưa ra 3 sáng kiến", "tập trung vào 7 nhiệm vụ trọng tâm".
_AGENDA = re.compile(
    r" (?:nhiệm vụ|sáng kiến|ưu tiên|khuyến nghị|bài học|thông điệp|đột phá|chủ trương)(?: (?:trọng tâm|chính|lớn|cụ thể|chủ yếu|quan trọng|cơ bản|ưu tiên|để|sau|nhằm|của|gồm|là)(?!\w)|[,.:;])"
)
# "tại 10 địa bàn này": they were told of before.
_THESE = re.compile(r" [^\W\d_]+(?: [^\W\d_]+){0,3} (?:này|kể trên|nói trên|nêu trên)(?!\w)")
# Of so many each: "trên 10.000 dân".
_PER = re.compile(r"1(?:0{2,6})$")
_PEOPLE = re.compile(r" (?:người )?dân(?!\w)")


def _is_short(case: Case) -> bool:
    """Whether the number is small enough to be told one by one."""
    return len(case.quantity.value) <= _SHORT


def _is_looked_into(case: Case) -> bool:
    """Whether bodies or places were looked into; those found there are counted."""
    if case.of.type == "Agency" and followed(_LEVELLED)(case) and led(_INSPECTED)(case):
        return False
    return led(_LOOKED)(case) and not _ANYONE.match(case.reading.folded, case.quantity.stop)


def _is_base(case: Case) -> bool:
    """Whether a share is of so many people."""
    base = _PER.match(case.quantity.value) and case.quantity.expression.casefold().startswith("trên")
    return bool(base) and followed(_PEOPLE)(case)


def _are_these(case: Case) -> bool:
    """Whether as many were told of before."""
    if not _is_short(case) or not followed(_THESE)(case):
        return False
    again = places(case.reading.folded, f" {case.quantity.expression.casefold()} ")
    return any(place < case.sentence.start for place in again)


REASONS = (
    Reason("còn lại ", led(_REST), COUNT),
    Reason(" còn lại", both(_is_short, followed(_LEFT_OVER)), COUNT),
    Reason("thứ |hạng |vị trí |dẫn đầu |đứng đầu ", led(_OF_RANK), COUNT),
    Reason("giữa ", led(_SIDES), COUNT),
    Reason("kiểm tra|khảo sát|làm việc|giám sát|thanh tra|đối thoại", _is_looked_into, COUNT),
    Reason("tổ chức", both(led(_WITH), followed(_HELD)), COUNT),
    Reason("dân", _is_base, COUNT),
    Reason(" này| kể trên| nói trên| nêu trên", _are_these, COUNT),
    Reason("mỗi |từng ", both(_is_short, led(_EACH)), COUNT),
    Reason("gồm|là:|là :", both(_is_short, followed(_NAMELY)), COUNT),
    Reason(
        "nhiệm vụ|sáng kiến|ưu tiên|khuyến nghị|bài học|thông điệp|đột phá|chủ trương",
        both(_is_short, followed(_AGENDA)),
        COUNT,
    ),
)
