"""Papers by title and by number in the shapes that found gaps: lists of bare numbers, laws written small, pacts with a title."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


def papers(reader: Reader, text: str) -> list[str]:
    """The labels of the legal documents of a text."""
    return Told(reader, text).labels("LegalDocument")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Triển khai các Nghị quyết 57, 59, 66, 68 của Bộ Chính trị.", {"57", "59", "66", "68"}),
        ("Triển khai “bộ tứ” Nghị quyết 57 - 59 - 66 - 68 trên địa bàn tỉnh.", {"57", "59", "66", "68"}),
        ("Thực hiện Quyết định số 749, 942, 411 của Thủ tướng Chính phủ.", {"749", "942", "411"}),
        ("Thực hiện Nghị quyết số 17 và 36a về Chính phủ điện tử.", {"17", "36a"}),
        ("Thực hiện Nghị quyết 19, 5 bộ đã cắt giảm điều kiện kinh doanh.", {"19"}),
        ("Theo Quyết định số749/QĐ-TTg, việc này hoàn thành trong năm.", {"749/QĐ-TTg"}),
        ("Thực hiện Quy định số 01-QĐi/TU của Tỉnh ủy.", {"01-QĐi/TU"}),
    ],
)
def test_numbers_are_read_one_by_one(reader: Reader, text: str, numbers: set[str]):
    assert {str(n) for (n,) in Told(reader, text).slots("legal-number", "number")} == numbers


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Bộ đã trình dự án luật giao dịch điện tử (sửa đổi).", "luật giao dịch điện tử (sửa đổi)"),
        ("Quốc hội thảo luận luật thực hành tiết kiệm, chống lãng phí.", "luật thực hành tiết kiệm, chống lãng phí"),
        ("Luật Phòng, chống tham nhũng có hiệu lực từ năm 2019.", "Luật Phòng, chống tham nhũng"),
        ("UBND tỉnh công bố Quy hoạch tỉnh Hà Nam thời kỳ 2021-2030.", "Quy hoạch tỉnh Hà Nam thời kỳ 2021-2030"),
        ("Công an tỉnh trình bày Kế hoạch về tăng cường công tác bảo đảm an toàn giao thông.", "Kế hoạch về tăng cường công tác bảo đảm an toàn giao thông"),
        ("Việt Nam tham gia Hiệp ước thân thiện và hợp tác.", "Hiệp ước thân thiện và hợp tác"),
        ("VCCI công bố Báo cáo “Chuyển đổi số: Giải pháp cho doanh nghiệp”.", "Chuyển đổi số: Giải pháp cho doanh nghiệp"),
        ("Cục chủ trì “Đề án tạo thuận lợi thương mại: Thủ tục hải quan tại cảng”.", "Đề án tạo thuận lợi thương mại: Thủ tục hải quan tại cảng"),
        ("Hai bên ký thỏa thuận hợp tác về chuyển đổi số giai đoạn 2021 - 2025.", "thỏa thuận hợp tác về chuyển đổi số giai đoạn 2021 - 2025"),
        ("Hai bộ ký Quy chế phối hợp về bảo đảm an ninh mạng.", "Quy chế phối hợp về bảo đảm an ninh mạng"),
        ("Hai nước ký Hiệp định giữa Chính phủ Việt Nam và Chính phủ Hoa Kỳ về hỗ trợ hải quan.", "Hiệp định giữa Chính phủ Việt Nam và Chính phủ Hoa Kỳ về hỗ trợ hải quan"),
    ],
)  # fmt: skip
def test_a_title_makes_a_paper(reader: Reader, text: str, label: str):
    assert papers(reader, text) == [label]


@pytest.mark.parametrize(
    "text",
    [
        "Đề án sau khi triển khai nhận được sự quan tâm của lãnh đạo.",
        "Hai bên ký thỏa thuận hợp tác.",
        "Việt Nam đàm phán các Hiệp định đa phương về quyền đánh thuế đối với thu nhập số.",
        "Người dân chấp hành pháp luật giao thông đường bộ.",
        "Hiệp định khi có hiệu lực sẽ tạo cơ sở pháp lý cho hợp tác hải quan.",
    ],
)
def test_what_has_no_title_is_no_paper(reader: Reader, text: str):
    assert papers(reader, text) == []


def test_a_programme_names_the_acts_that_it_carries_out(reader: Reader):
    text = "Tỉnh ban hành Chương trình hành động thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX."
    assert "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX" in papers(reader, text)


def test_an_institute_of_planning_is_no_plan(reader: Reader):
    text = "Báo cáo do Viện Quy hoạch Xây dựng Hà Nam và Viện Quy hoạch đô thị Hà Nam thực hiện."
    assert papers(reader, text) == []
