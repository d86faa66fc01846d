"""Who speaks and who only acts, as phrase tables showed it, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bộ Y tế đã chỉ đạo các đơn vị triển khai nhiều biện pháp phòng dịch.", set()),
        ("Bộ Y tế cam kết tạo mọi điều kiện cho các bệnh viện.", set()),
        ("Chủ tịch Lê Văn An giao Sở Y tế thông báo, hướng dẫn doanh nghiệp đăng ký.", {"Lê Văn An"}),
        ("Hệ thống do Bộ Y tế đề xuất và dẫn dắt là một nỗ lực kịp thời.", set()),
        ("Bộ Y tế đề nghị các địa phương khẩn trương rà soát.", {"Bộ Y tế"}),
        ("Ông Lê Văn An trình bày những thành tựu nổi bật của tỉnh trong năm qua.", set()),
        ("Ông Lê Văn An, đại diện Công ty VNPT, thông tin hệ thống đã sẵn sàng.", {"Lê Văn An"}),
        ("Bà Lê Thị An, người dân xã Thanh Sơn, bày tỏ thủ tục đã nhanh hơn trước.", {"Lê Thị An"}),
        ("Trung tá Lê Văn An – Đội trưởng đội cảnh sát trật tự – Công an quận Hoàng Mai cho biết việc khai là cần thiết.", {"Lê Văn An"}),
        ("Ông Lê Văn An, Ủy viên Ban Chấp hành Đảng bộ Chính phủ, Bí thư Đảng ủy, Tổng Giám đốc Đài THVN cho biết sự kiện có ý nghĩa.", {"Lê Văn An"}),
        ("Theo ông Lê Văn An, Chủ tịch UBND xã Hưng Hội: “Để hoàn thành các tiêu chí, xã cần thêm kinh phí”.", {"Lê Văn An"}),
        ("Theo thống kê sơ bộ của Bộ Y tế, đã có nhiều bệnh viện kết nối.", {"Bộ Y tế"}),
        ("Thông tin từ Bộ Y tế, việc triển khai còn nhiều khó khăn.", {"Bộ Y tế"}),
        ("Bộ Y tế đã trả lời 25 kiến nghị của cử tri.", set()),
        ("Đại diện Bộ Y tế nêu rõ việc triển khai còn nhiều khó khăn.", {"Bộ Y tế"}),
    ],
)  # fmt: skip
def test_who_speaks(reader: Reader, text: str, expected: set[str]):
    told = Told(reader, text)
    assert {told.word(fact.slots["speaker"]) for fact in told.facts("quotation")} == expected


def test_the_leaders_of_a_body_are_its_head_who_spoke(reader: Reader):
    text = "Bộ trưởng Bộ Y tế Lê Văn An cho biết hệ thống đã mở. Lãnh đạo Bộ Y tế mong muốn người dân ủng hộ."
    told = Told(reader, text)
    assert {told.word(fact.slots["speaker"]) for fact in told.facts("quotation")} == {"Lê Văn An"}
