"""What the words around a name or a figure make of it."""

from __future__ import annotations

import pytest

from kg.facts import Reader
from kg.model import Document, Extraction, Ref


@pytest.fixture
def read(reader: Reader):
    return lambda text: reader.read(Document("x", text))


def told(found: Extraction, frame: str, *slots: str) -> list[tuple[str, ...]]:
    """The values of the slots of each fact of a frame; of a referent its label, of nothing ""."""
    return [
        tuple(
            found.referents[v.key].label if isinstance(v, Ref) else str(v or "")
            for v in (fact.slots.get(s) for s in slots)
        )
        for fact in found.facts
        if fact.frame == frame
    ]


def test_the_horizon_of_a_plan_dates_no_meeting(read):
    found = read(
        "Tỉnh Thái Nguyên chuyển đổi số\nNgày 7/4, UBND tỉnh Thái Nguyên tổ chức hội nghị trực tuyến.\n"
        "Tỉnh phấn đấu đến năm 2025 có 100% xã phủ sóng 5G."
    )
    assert told(found, "event-date", "date", "basis") == [("", "unresolved")]


def test_a_date_that_figures_are_compared_with_is_not_theirs(read):
    found = read(
        "Tính đến hết tháng 6/2023, tỷ lệ hồ sơ trực tuyến của tỉnh Lào Cai đạt 71,3%, "
        "so với cùng kỳ năm 2022 là 56,1%."
    )
    assert ("71.3", "2023-06") in told(found, "observation", "value", "date")


def test_a_line_with_figures_is_no_caption(read):
    found = read(
        "Thanh toán trực tuyến tăng\nHà Nội đẩy mạnh thanh toán.\nViệc này được người dân ủng hộ.\n"
        "Cổng Dịch vụ công quốc gia hiện có 10,2 triệu tài khoản đăng ký.\nKết quả sẽ được công bố."
    )
    assert told(found, "observation", "subject", "value") == [("Cổng Dịch vụ công quốc gia", "10200000")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cục Tin học hóa, Bộ Thông tin và Truyền thông báo cáo.", 1),
        ("Đại diện Văn phòng Chính phủ, Bộ Thông tin và Truyền thông dự hội thảo.", 0),
    ],
)
def test_a_ministry_named_next_is_a_parent_of_its_units_alone(read, text: str, expected: int):
    assert len(told(read(text), "unit", "unit")) == expected


def test_a_province_has_a_system_of_its_own(read):
    found = read("Sở xây dựng Hệ thống thông tin giải quyết thủ tục hành chính tỉnh Lào Cai trong năm 2022.")
    (system,) = [r for r in found.referents if r.type == "System"]
    assert system.label.endswith("tỉnh Lào Cai")
    assert system.iri is None


def test_who_acts_for_another_does_not_hold_the_other_s_post(read):
    found = read("Thừa ủy quyền của Thủ tướng, Bộ trưởng Bộ Nội vụ Phạm Thị Trà báo cáo Quốc hội.")
    assert told(found, "membership", "person", "title") == [("Phạm Thị Trà", "Bộ trưởng")]


def test_a_given_name_that_two_people_share_is_nobody_s(read):
    found = read("Ông Nguyễn Huy Dũng và ông Trần Tiến Dũng dự họp. Ông Dũng cho biết kết quả rất tốt.")
    assert told(found, "quotation", "speaker") == []
    found = read("Bà Lê Thị Hà và ông Trần Văn Hà dự họp. Bà Hà cho biết kết quả rất tốt.")
    assert told(found, "quotation", "speaker") == [("Lê Thị Hà",)]


def test_an_address_is_the_one_portal_s(read):
    found = read(
        "Cục Cảnh sát giao thông mở Cổng thông tin đăng ký xe trực tuyến.\n"
        "Người dân truy cập tại địa chỉ dangkyxe.vn."
    )
    assert len([r for r in found.referents if r.type == "System"]) == 1


def test_by_proxy_makes_no_acting_minister(read):
    found = read("Thừa ủy quyền Bộ trưởng Bộ Tài chính, Thứ trưởng Trịnh Gia Bảo nhấn nút khai trương.")
    assert told(found, "membership", "person", "title") == [("Trịnh Gia Bảo", "Thứ trưởng")]


def test_a_surname_that_is_also_a_head_noun(read):
    found = read("Phó Thủ tướng Đoàn Viết Nhân cho biết đã có dữ liệu tốt.")
    assert [r.label for r in found.referents if r.type == "Person"] == ["Đoàn Viết Nhân"]
