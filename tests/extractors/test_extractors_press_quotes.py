"""Who is quoted, as the press puts it, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ông Lê Văn An dự họp.\nÔng Lê Văn An: Chúng tôi đã cấp hơn 300 nghìn tài khoản cho người dân.", {"Lê Văn An"}),
        ("Chủ tịch: Lê Văn An.", set()),
        ("Ông Lê Văn An, Chủ tịch UBND xã Cam Hải, huyện Cam Lâm, tỉnh Khánh Hòa cho biết thủ tục đã nhanh hơn.", {"Lê Văn An"}),
        ("Bộ trưởng Lê Văn An báo cáo tình hình, theo đó vốn đầu tư đạt 24 tỷ USD.", {"Lê Văn An"}),
        ("Cục trưởng Lê Văn An trình bày báo cáo tổng kết năm 2020.", set()),
        ("Ông Lê Văn An cảm ơn sự giúp đỡ của tỉnh trong thời gian qua.", {"Lê Văn An"}),
        ("Theo số liệu của Bộ Y tế tháng 6/2022, đã có 205 bệnh viện kết nối.", {"Bộ Y tế"}),
        ("Theo ban lãnh đạo VNPT, hệ thống đã sẵn sàng vận hành.", {"VNPT"}),
        ("Bà Lê Thị An giới thiệu bản đồ số và thông báo tỉnh sẽ mở thêm dịch vụ.", {"Lê Thị An"}),
        ("Chủ nhiệm Ủy ban Pháp luật Lê Văn An nhấn mạnh: Với tinh thần trách nhiệm, các cơ quan đã vào cuộc.", {"Lê Văn An"}),
        ("UBND TP Thủ Đức cũng đã có văn bản gửi các phường về việc hướng dẫn khai báo.", {"UBND TP Thủ Đức"}),
        ("Ông Lê Văn An đề nghị được cấp thị thực điện tử cho chuyến đi.", set()),
        ("Anh Lê Văn An, quận Hoàng Mai, thành phố Hà Nội cho biết, làm thủ tục nay đơn giản hơn nhiều.", {"Lê Văn An"}),
        ("Ông Lê Văn An, một người dân ở xã miền núi thuộc tỉnh Lạng Sơn cho hay: “Trước đây phải xuống huyện”.", {"Lê Văn An"}),
        ("Bà Lê Thị An, 65 tuổi, trú tại xã Tân Phú, cho biết người dân đi lại rất vất vả.", {"Lê Thị An"}),
        ("Chị Lê Thị An ở thôn Đoài, xã Yên Sơn, kể rằng mỗi lần đi làm thủ tục phải chờ lâu.", {"Lê Thị An"}),
        ("Bà Lê Thị An (65 tuổi) chia sẻ, trước đây đi lại rất vất vả.", {"Lê Thị An"}),
    ],
)  # fmt: skip
def test_whose_words_are_given(reader: Reader, text: str, expected: set[str]):
    told = Told(reader, text)
    found = set()
    for fact in told.facts("quotation"):
        names = told.surfaces("Agency", told.word(fact.slots["speaker"])) or [
            told.word(fact.slots["speaker"])
        ]
        found.update(names[:1])
    assert found == expected


def test_a_committee_is_headed_by_name(reader: Reader):
    told = Told(reader, "Chủ nhiệm Ủy ban Pháp luật của Quốc hội Lê Văn An phát biểu.")
    assert told.slots("membership", "role", "organization") == {
        ("chu-nhiem", "Ủy ban Pháp luật của Quốc hội")
    }


def test_a_province_is_no_conjunction(reader: Reader):
    told = Told(reader, "Ông Lê Văn An ghi nhận Lào Cai là tỉnh đầu tiên hoàn thành kết nối.")
    assert told.slots("quotation", "text") == {("Lào Cai là tỉnh đầu tiên hoàn thành kết nối",)}


@pytest.mark.parametrize(
    "text",
    [
        "Bộ trưởng Bộ Y tế Lê Văn An phát biểu tại hội thảo.",
        "Bộ trưởng Bộ Y tế Lê Văn An phát biểu khai mạc hội thảo quốc tế.",
        "Bộ trưởng Bộ Y tế Lê Văn An chia sẻ tại tọa đàm sáng 5/4.",
        "Ông Lê Văn An trả lời báo chí chiều 28/6.",
        "Ông Lê Văn An trả lời phỏng vấn báo Nhân Dân.",
        "Bộ trưởng Bộ Y tế Lê Văn An trao đổi quà lưu niệm với đoàn công tác.",
        "Đại biểu Trần Thị Bình hỏi Bộ trưởng Lê Văn An về giá thuốc.",
        "Ông Lê Văn An làm Phó Giám đốc Cổng thông tin điện tử Chính phủ.",
    ],
)
def test_where_or_to_whom_one_speaks_is_no_quotation(reader: Reader, text: str):
    assert not Told(reader, text).facts("quotation")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Luật sư Trần Văn Bình, bào chữa cho Hoàng Thị Mai, Tổng Giám đốc Công ty FPT, đề nghị giảm án cho thân chủ.", "Trần Văn Bình"),
        ("Thượng tá Trần Văn Bình, Trưởng phòng PA05, Công an tỉnh Lào Cai, cho biết đã xử lý 5 vụ việc.", "Trần Văn Bình"),
        ("Ông Lê Văn An, khi còn là Cục trưởng Cục Viễn thông, đã đề xuất mở mạng di động ảo.", "Lê Văn An"),
        ("Ông Lê Văn An, nguyên Cục trưởng Cục Viễn thông, Bộ Thông tin và Truyền thông, nhận định thị trường còn lớn.", "Lê Văn An"),
        ("Sau lễ khai mạc, Công an tỉnh Lào Cai, cho biết đã xử lý 5 vụ việc.", "Công an tỉnh Lào Cai"),
    ],
)  # fmt: skip
def test_an_apposition_does_not_take_the_word(reader: Reader, text: str, speaker: str):
    assert Told(reader, text).slots("quotation", "speaker") == {(speaker,)}


def test_a_quarter_ends_what_is_said(reader: Reader):
    told = Told(
        reader, "Bộ trưởng Lê Văn An nhấn mạnh kế hoạch quý I. Theo báo cáo của Bộ Y tế, có 5 văn bản."
    )
    assert ("Lê Văn An", "kế hoạch quý I") in told.slots("quotation", "speaker", "text")


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Văn An cho rằng dữ liệu là tài nguyên.",
        "Ông Lê Văn An nói rằng báo cáo đã rõ.",
        "Theo đánh giá của ông Lê Văn An, tỉnh đã làm tốt.",
        "Theo chia sẻ của Giám đốc Sở Y tế Lê Văn An, tỉnh đã làm tốt.",
        "Đồng chí Lê Văn An, Phó trưởng Ban Thường trực Ban Chỉ đạo Cải cách tư pháp tỉnh, Giám đốc Sở Tư pháp cho biết tỉnh đã làm tốt.",
    ],
)
def test_what_somebody_thinks_is_a_quotation(reader: Reader, text: str):
    assert Told(reader, text).slots("quotation", "speaker") == {("Lê Văn An",)}
