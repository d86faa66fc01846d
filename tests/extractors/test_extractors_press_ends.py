"""Where the press ends the name of a system, an event or a document: in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "type_", "names"),
    [
        ("Cổng dữ liệu quốc gia trở thành một kho dữ liệu chung.", "System", ["Cổng dữ liệu quốc gia"]),
        ("Ứng dụng Công dân số vượt mốc 1 triệu người dùng.", "System", ["Ứng dụng Công dân số"]),
        ("Cổng dữ liệu quốc gia thu hút hơn 2 triệu lượt.", "System", ["Cổng dữ liệu quốc gia"]),
        ("Bộ trưởng phát biểu tại Đại hội đồng Liên Hợp Quốc.", "Event", []),
        ("Lễ hội hoa xuân diễn ra ngày 5/3/2024.", "Event", []),
        ("Lễ mở ký Công ước Vienna diễn ra ngày 5/3/2024.", "Event", ["Lễ mở ký Công ước Vienna"]),
        ("Công ước Vienna diễn ra vào lúc khó khăn.", "LegalDocument", ["Công ước Vienna"]),
        ("Sinh viên Đại học Luật Huế dự buổi học.", "LegalDocument", []),
        ("Kế hoạch hành động ban hành kèm theo Quyết định này.", "LegalDocument", []),
        ("Hai bên đã ký Chương trình hợp tác giữa hai Bộ.", "LegalDocument", []),
        ("Hai bên đã ký Chương trình hợp tác giữa hai Bộ.", "Agreement", ["Chương trình hợp tác"]),
        ("Hai bên đã ký bản ghi nhớ hồi tháng 8/2022.", "Agreement", ["bản ghi nhớ"]),
        ("Hai bên sẽ ký Hiệp định thương mại trước tháng 7/2024.", "Agreement", ["Hiệp định thương mại"]),
    ],
)
def test_names_end_before_what_is_said_of_them(reader: Reader, text: str, type_: str, names: list[str]):
    assert Told(reader, text).labels(type_) == names
