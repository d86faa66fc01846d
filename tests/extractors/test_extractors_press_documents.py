"""Documents without a number as the press tells of them, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


def titles(reader: Reader, text: str) -> list[str]:
    return Told(reader, text).labels("LegalDocument")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hội nghị quán triệt nghị quyết của Bộ Chính trị về phát triển kinh tế biển đến năm 2030.", ["phát triển kinh tế biển đến năm 2030"]),
        ("Thủ tướng vừa ký chỉ thị về tăng cường bảo vệ dữ liệu cá nhân trên mạng.", ["tăng cường bảo vệ dữ liệu cá nhân trên mạng"]),
        ("Quốc hội thông qua nghị quyết thành lập thành phố An Bình thuộc TP.HCM với tỷ lệ 95%.", ["thành lập thành phố An Bình thuộc TP.HCM"]),
        ("Sở trình đề án “Số hóa sổ hộ tịch của toàn tỉnh” để lấy ý kiến.", ["Số hóa sổ hộ tịch của toàn tỉnh"]),
        ("Tỉnh sắp xếp theo đề án sáp nhập các trường tiểu học giai đoạn 2020 - 2022.", ["đề án sáp nhập các trường tiểu học giai đoạn 2020 - 2022"]),
        ("Sở công bố Khung kiến trúc Chính quyền điện tử, bản cũ hết hiệu lực.", ["Khung kiến trúc Chính quyền điện tử"]),
        ("Bộ ban hành Khung kiến trúc Chính phủ điện tử Việt Nam, phiên bản 2.0.", ["Khung kiến trúc Chính phủ điện tử Việt Nam, phiên bản 2.0"]),
        ("Việt Nam áp dụng Công ước Istanbul từ năm 2019.", ["Công ước Istanbul"]),
        ("Sở lập Đề án thí điểm giám sát, đánh giá (KPI) về cải cách hành chính.", ["Đề án thí điểm giám sát, đánh giá (KPI) về cải cách hành chính"]),
    ],
)  # fmt: skip
def test_documents_known_by_who_issues_them_or_by_a_title(reader: Reader, text: str, expected: list[str]):
    assert titles(reader, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị nghe các nghị quyết của Quốc hội về phát triển kinh tế biển xanh.",
        "Sở công bố quyết định của Bộ trưởng về việc bổ nhiệm ông Lê Văn An giữ chức Vụ trưởng.",
        "Sở sẽ triển khai Kế hoạch thực hiện này trong năm nay và báo cáo UBND tỉnh.",
        "Xây dựng Đề án chuyển đổi số của bộ, ngành mình.",
    ],
)
def test_several_acts_and_decisions_on_staff_are_no_document(reader: Reader, text: str):
    assert titles(reader, text) == []


def test_a_short_name_in_brackets_is_the_same_scheme(reader: Reader):
    told = titles(
        reader,
        "Tỉnh triển khai Đề án phát triển dữ liệu dân cư số (gọi tắt là Đề án 16). Đề án 16 kết thúc năm 2025.",
    )
    assert told == ["Đề án phát triển dữ liệu dân cư số"]


def test_a_law_and_its_amended_form_are_one(reader: Reader):
    told = Told(reader, "Quốc hội bàn Luật Đấu giá tài sản. Luật Đấu giá tài sản (sửa đổi) gồm 8 chương.")
    assert told.slots("legal-title", "title") == {("Luật Đấu giá tài sản (sửa đổi)",)}


def test_an_act_told_again_by_its_subject_is_the_numbered_one(reader: Reader):
    text = "Thủ tướng ký Chỉ thị số 17/CT-TTg về đẩy mạnh thanh toán điện tử trong y tế. Trước khi có chỉ thị của Thủ tướng về thanh toán điện tử trong y tế, tỷ lệ rất thấp."
    assert titles(reader, text) == ["17/CT-TTg"]


def test_the_rules_that_a_decision_issues_are_that_decision(reader: Reader):
    text = "UBND tỉnh ra Quyết định số 48/QĐ-UBND về Quy chế quản lý, sử dụng kho dữ liệu của tỉnh."
    assert titles(reader, text) == ["48/QĐ-UBND"]


def test_a_directive_is_no_resolution_of_its_number(reader: Reader):
    told = Told(
        reader,
        "Tại Chỉ thị số 10 ngày 25/3, Thủ tướng nhắc Nghị quyết số 10/2017. Nghị quyết 10 nêu mục tiêu.",
    )
    assert told.labels("LegalDocument") == ["10", "10/2017"]
