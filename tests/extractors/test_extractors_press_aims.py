"""Figures that are there, those still to be reached, and those that nobody has: phrasings from a cross product."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    "text",
    [
        "Tại Hội nghị này, tỉnh Hà Nam sẽ trao giấy chứng nhận đầu tư cho 229 dự án.",
        "Tỉnh Hà Nam ký biên bản ghi nhớ với tổng mức đầu tư dự kiến 229 tỷ đồng.",
        "Tỉnh Hà Nam có 5 đề xuất của nhà đầu tư (dự kiến 229 tỷ đồng).",
        "UBND tỉnh Hà Nam ban hành 12 kế hoạch và 229 văn bản chỉ đạo.",
        "Hệ thống mới của tỉnh Hà Nam sẽ thay 229 ứng dụng cũ.",
        "UBND tỉnh Hà Nam vừa đề xuất bỏ thủ tục sau khi tiếp nhận 229 phản ánh.",
        "Số người dùng ứng dụng ‘Công dân Hà Nam’ tỉnh Hà Nam đã là 229.",
        "Đồ án của thành phố Hà Nội có diện tích nghiên cứu khoảng 229km².",
        "Tỉnh Hà Nam chi 30 tỷ đồng (tương đương 229 triệu USD).",
        "Tỉnh Hà Nam đã tập trung hoàn thành 229 dự án.",
        "Nhờ tập trung số hóa, tỉnh Hà Nam có 229 dịch vụ công trực tuyến.",
    ],
)
def test_what_is_there(reader: Reader, text: str):
    told = Told(reader, text)
    values = {
        value.removesuffix("000000").removesuffix("000") for (value,) in told.slots("observation", "value")
    }
    assert "229" in values
    assert told.slots("target", "value") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Quy mô dân số tỉnh Hà Nam được định hướng ổn định, không vượt quá 229 người.",
        "Cổng Dịch vụ công quốc gia được giao nhiệm vụ cấp 229 tài khoản.",
        "Trong thời gian tới, Sở Y tế tỉnh Hà Nam tiếp tục tích hợp 229 dịch vụ công.",
        "Theo lộ trình, tỉnh Hà Nam tích hợp 229 dịch vụ công trong năm 2035.",
        "Những tháng cuối năm, tỉnh Hà Nam tập trung hoàn thành 229 dự án.",
        "Sở Y tế tỉnh Hà Nam khẩn trương số hóa 229 hồ sơ.",
    ],
)
def test_what_is_still_to_be_reached(reader: Reader, text: str):
    told = Told(reader, text)
    assert told.slots("target", "value") == {("229",)}
    assert told.slots("observation", "value") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Thủ tướng dự lễ kỷ niệm 30 tái lập tỉnh Hà Nam.",
        "Hội nghị tại tỉnh Hà Nam chào đón hơn 1.300 nhà đầu tư.",
        "Kinh tế tỉnh Hà Nam lớn mạnh dù kinh tế thế giới giảm 4,9%.",
        "Công an tỉnh Hà Nam cấp đổi giấy phép theo 2 cách gồm trực tiếp và trực tuyến.",
        "Người dân tỉnh Hà Nam phải nộp 135.000 đồng tiền phí.",
        "Báo cáo của tỉnh Hà Nam dày 1.100 trang.",
        "Báo cáo của tỉnh Hà Nam do 6 đơn vị trong liên danh tư vấn thực hiện, gồm: Viện A và Viện B.",
        "Phó Thủ tướng chỉ ra 6 tồn tại, hạn chế của tỉnh Hà Nam.",
        "Nếu đạt 50% hồ sơ trực tuyến thì tỉnh Hà Nam vui mừng.",
        "Tỉnh Hà Nam đứng thứ nhất trong 63 tỉnh, thành phố.",
    ],
)
def test_what_nobody_has(reader: Reader, text: str):
    told = Told(reader, text)
    assert told.slots("observation", "value") | told.slots("target", "value") == set()


def test_what_was_once_and_a_condition_differ(reader: Reader):
    told = Told(reader, "Nếu như năm 2019 tỉnh Hà Nam có 10 dịch vụ thì nay tỉnh có 250 dịch vụ.")
    assert told.slots("observation", "value") == {("10",), ("250",)}
