"""Collective agents such as "các bộ, ngành, địa phương"."""

from __future__ import annotations

import re

from kg.mentions.mention import Mention
from kg.mentions.reading import Group, Reading

_ONE = (
    r"(?:sở ban ngành|(?:ban|bộ|sở) ngành|phòng ban|phòng(?=, (?:ban|đơn vị)(?!\w))|bộ|ban|ngành|sở|địa phương|cơ quan ngang bộ|cơ quan liên quan|cơ quan|đơn vị|quận|huyện|thị xã|phường|xã|tỉnh|thành phố|tổ chức|doanh nghiệp|đoàn thể|"
    r"hiệp hội|tập đoàn|đại biểu|chuyên gia|ngân hàng|cơ sở y tế|bệnh viện|trường học|chính quyền địa phương|nhà khoa học|nhà quản lý|đơn vị liên quan|cơ quan hữu quan)"
)
_GROUP = re.compile(
    rf"(?<!\w)(?:(?:đại diện|lãnh đạo)\s+)?các\s+(?:vị\s+)?{_ONE}(?:\s*(?:,|và|/|, và)\s*(?:các\s+)?{_ONE})*"
    r"(?:\s+(?:liên quan|trung ương|trên cả nước|việt nam|nhật bản|của việt nam|của tỉnh|của thành phố|trong nước|quốc tế))*(?!\w)"
)
WORDS = {"group-head": ("các", "đại diện", "lãnh đạo")}


def find(reading: Reading) -> None:
    """Every collective agent that covers no named body, linked by its words."""
    named = reading.mentions("Agency", "Person", "Name")
    begun = {n.start - 1 for n in named}
    groups: dict[str, Group] = {}
    for match in reading.find(_GROUP, reading.openings("group-head")):
        if (
            match.end() in begun  # "các ngân hàng A, B": those named
            or any(n.start < match.end() and match.start() < n.stop for n in named)
            or reading.sentence_at(match.start()) is None
        ):
            continue
        words = " ".join(match.group().split())
        mention = Mention(match.start(), match.end(), "Group", "groups.collective", words)
        reading.add([mention])
        if words not in groups:
            groups[words] = Group("Group", words, [])
            reading.link(groups[words])
        reading.join(groups[words], mention)
