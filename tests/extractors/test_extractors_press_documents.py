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


@pytest.mark.parametrize(
    ("text", "date", "issuer", "title"),
    [
        ("Nghị định số 15/2021/NĐ-CP ngày 3 tháng 3 năm 2021 của Chính phủ quy định về quản lý dự án.", "2021-03-03", "Chính phủ", "quy định về quản lý dự án"),
        ("Nghị định số 15/2021/NĐ-CP của Chính phủ ngày 3/3/2021 về quản lý dự án đầu tư.", "2021-03-03", "Chính phủ", "quản lý dự án đầu tư"),
        ("Nghị định số 15/2021/NĐ-CP (ngày 3/3/2021) của Chính phủ về quản lý dự án đầu tư.", "2021-03-03", "Chính phủ", "quản lý dự án đầu tư"),
        ("Thông tư 14/2023/TT-BYT do Bộ Y tế ban hành ngày 31/5/2023 hướng dẫn kê đơn điện tử.", "2023-05-31", "Bộ Y tế", "hướng dẫn kê đơn điện tử"),
        ("Ngày 31/5/2023, Bộ Y tế ban hành Thông tư 14/2023/TT-BYT về kê đơn thuốc điện tử.", "2023-05-31", "Bộ Y tế", "kê đơn thuốc điện tử"),
        ("Luật Viễn thông số 24/2023/QH15 được Quốc hội thông qua ngày 24/11/2023.", "2023-11-24", "Quốc hội", "Luật Viễn thông"),
        ("Thông tư 14/2023/TT-BYT của Bộ Y tế có hiệu lực từ ngày 1/7/2023.", "", "Bộ Y tế", ""),
        ("Nghị định số 15/2021/NĐ-CP được UBND tỉnh Nghệ An triển khai ngày 5/5/2021.", "", "", ""),
        ("Thông tư 14/2023/TT-BYT do Cục Quản lý Khám, chữa bệnh soạn thảo.", "", "", ""),
        ("Chỉ thị 24/CT-BYT ngày 1/2/2024 do Thứ trưởng Lê Văn An ký thay Bộ trưởng.", "2024-02-01", "", ""),
    ],
)  # fmt: skip
def test_when_and_by_whom_in_any_order(reader: Reader, text: str, date: str, issuer: str, title: str):
    told = Told(reader, text)
    assert told.slots("legal-date", "date") == ({(date,)} if date else set())
    assert told.slots("legal-issuer", "issuer") == ({(issuer,)} if issuer else set())
    assert told.slots("legal-title", "title") == ({(title,)} if title else set())
    assert len(told.labels("LegalDocument")) == 1


def test_an_office_issues_for_its_body(reader: Reader):
    told = Told(
        reader, "Thông tư số 14/2023/TT-BYT ngày 1/2/2023 của Bộ trưởng Bộ Y tế về kê đơn thuốc điện tử."
    )
    assert told.slots("legal-issuer", "issuer", "office") == {("Bộ Y tế", "bo-truong")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đề án quản lý giao dịch điện tử đối với hàng hóa xuất khẩu, nhập khẩu đã được duyệt.", "Đề án quản lý giao dịch điện tử đối với hàng hóa xuất khẩu, nhập khẩu"),
        ("Bộ trình Đề án Hỗ trợ trung tâm đổi mới sáng tạo vùng, trong đó có Đà Nẵng.", "Đề án Hỗ trợ trung tâm đổi mới sáng tạo vùng"),
        ("Chương trình phát triển đô thị thông minh đối với cấp huyện được mở rộng.", "Chương trình phát triển đô thị thông minh đối với cấp huyện"),
    ],
)  # fmt: skip
def test_titles_go_on_over_two_words_that_belong_together(reader: Reader, text: str, expected: str):
    assert titles(reader, text) == [expected]


def test_a_law_named_again_without_its_number_is_the_same(reader: Reader):
    text = "Luật Viễn thông số 24/2023/QH15 có hiệu lực. Quốc hội cho rằng Luật Viễn thông đã rõ."
    assert titles(reader, text) == ["24/2023/QH15"]


def test_a_scheme_goes_by_the_number_of_its_decision(reader: Reader):
    text = "Quyết định số 06/QĐ-TTg ngày 6/1/2022 được ban hành. Đề án 06 đã có kết quả."
    assert titles(reader, text) == ["06/QĐ-TTg"]


def test_the_type_nearest_the_number_is_its_type(reader: Reader):
    told = Told(reader, "Bộ thực hiện quy định của Nghị định số 87/2020/NĐ-CP. Nghị định số 87 có hiệu lực.")
    assert told.labels("LegalDocument") == ["87/2020/NĐ-CP"]
    assert told.slots("legal-type", "type") == {("nghi-dinh",)}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Quyết định số 812/QĐ-TTg ngày 3/6/2024 của Thủ tướng Chính phủ phê duyệt “Chương trình Phát triển đô thị xanh quốc gia đến năm 2030”.", ["812/QĐ-TTg"]),
        ("Thủ tướng ký Quyết định 812/QĐ-TTg phê duyệt Chiến lược phát triển dữ liệu mở giai đoạn 2024 - 2030.", ["812/QĐ-TTg"]),
        ("Sở thí điểm Đề án thi tuyển chức danh lãnh đạo cấp đội ban hành kèm theo Quyết định 512/QĐ-UBND.", ["512/QĐ-UBND"]),
        ("Thực hiện Nghị quyết số 30c/NQ-CP (Nghị quyết 30c), tỉnh ban hành kế hoạch.", ["30c/NQ-CP"]),
        ("Tỉnh tập huấn Chỉ thị số 05/TTg của Thủ tướng.", ["05/TTg"]),
        ("Việc này nêu tại Thông báo số 56 của Văn phòng Chính phủ.", ["56"]),
        ("Tỉnh học Nghị quyết số 61-NQ/TW (Nghị quyết 61) trong quý I.", ["61-NQ/TW"]),
        ("Tại Quyết định số 812/QĐ-TTg, Thủ tướng ban hành Chiến lược quốc gia về dữ liệu mở đến năm 2030.", ["812/QĐ-TTg"]),
        ("Khung Kiến trúc Chính quyền điện tử tỉnh Hà Giang 2.0 được ban hành tại Quyết định số 233/QĐ-UBND.", ["233/QĐ-UBND"]),
        ("UBND tỉnh có Kế hoạch 239/KH-UBND về chuyển đổi số và Công văn số 124/UBND-KSTTHC.", ["239/KH-UBND", "124/UBND-KSTTHC"]),
        ("Tỉnh học Chương trình hành động số 15-CTr/TU và Hướng dẫn số 24-HD/BTGTW.", ["15-CTr/TU", "24-HD/BTGTW"]),
    ],
)  # fmt: skip
def test_a_document_and_what_it_approves_are_one(reader: Reader, text: str, numbers: list[str]):
    told = Told(reader, text)
    assert len(told.labels("LegalDocument")) == len(numbers)
    assert {number for (number,) in told.slots("legal-number", "number")} == set(numbers)


def test_a_headline_tells_of_the_numbered_act_of_the_lead(reader: Reader):
    text = (
        "Hà Giang ban hành Quy chế quản lý, vận hành Cổng dữ liệu mở\n\n"
        "Chủ tịch UBND tỉnh vừa ký Quyết định số 1207/QĐ-UBND về việc ban hành Quy chế quản lý, vận hành và khai thác Cổng dữ liệu mở."
    )
    told = Told(reader, text)
    assert told.slots("legal-number", "number") == {("1207/QĐ-UBND",)}
    assert told.slots("legal-type", "type") == {("quyet-dinh",)}
    assert len(told.labels("LegalDocument")) == 1


def test_what_a_law_does_and_what_stands_beside_it_are_no_part_of_its_name(reader: Reader):
    assert titles(reader, "Việc Luật Căn cước thể hiện rõ tính khoa học được nhiều người đồng ý.") == [
        "Luật Căn cước"
    ]
    assert titles(reader, "Có ý kiến đề nghị không đổi tên Luật và tên thẻ.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Căn cứ Luật Công nghệ thông tin, Luật An toàn thông tin mạng và Luật Giao dịch điện tử, Bộ soạn quy định.", ["Luật Công nghệ thông tin", "Luật An toàn thông tin mạng", "Luật Giao dịch điện tử"]),
        ("Theo Điều 6 Luật Tiếp cận thông tin, công dân được cung cấp thông tin.", ["Luật Tiếp cận thông tin"]),
        ("Theo Luật Bảo hiểm y tế, BHXH tỉnh cấp thẻ cho người dân.", ["Luật Bảo hiểm y tế"]),
        ("Nghị quyết Đại hội XIII của Đảng xác định chuyển đổi số là đột phá.", ["Nghị quyết Đại hội XIII của Đảng"]),
        ("Bộ trình dự án Luật Dữ liệu; dự thảo Luật gồm 7 chương.", ["Luật Dữ liệu"]),
        ("Luật Thực hành tiết kiệm, chống lãng phí năm 2013 còn hiệu lực.", ["Luật Thực hành tiết kiệm, chống lãng phí năm 2013"]),
    ],
)  # fmt: skip
def test_where_the_name_of_a_law_ends(reader: Reader, text: str, expected: list[str]):
    assert titles(reader, text) == expected
