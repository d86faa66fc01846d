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
_NAMED = ("Agency", "Person", "Name")
WORDS = {"group-head": ("các", "đại diện", "lãnh đạo")}


def find(reading: Reading) -> None:
    """Every collective agent that covers no named body, linked by its words."""
    groups: dict[str, Group] = {}
    for match in reading.find(_GROUP, reading.openings("group-head")):
        start, stop = match.span()
        sentence = reading.sentence_at(start)
        if sentence is None:
            continue
        far = stop + 1 >= sentence.stop
        named = reading.mentions(*_NAMED) if far else reading.within(sentence, *_NAMED)
        if [n for n in named if start < n.stop and n.start <= stop + 1 and n.start != stop]:
            continue  # those named: "các ngân hàng A, B"
        words = " ".join(match.group().split())
        mention = Mention(match.start(), match.end(), "Group", "groups.collective", words)
        reading.add([mention])
        if words not in groups:
            groups[words] = Group("Group", words, [])
            reading.link(groups[words])
        reading.join(groups[words], mention)
