"""Members of committees, posts given in few words, bodies inside bodies, treaties: in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ông Lê Văn An, Ủy viên Ban Thường vụ Huyện ủy Nam Trà My, phát biểu.", ("Lê Văn An", "uy-vien", "Ban Thường vụ Huyện ủy Nam Trà My")),
        ("Bà Lê Thị Hòa, ủy viên Ban chấp hành Đảng bộ tỉnh, dự.", ("Lê Thị Hòa", "uy-vien", "Ban chấp hành Đảng bộ tỉnh")),
        ("Ông Lê Văn An được phân công đảm nhận vị trí Phó Bí thư Thường trực Thành ủy Đà Nẵng.", ("Lê Văn An", "pho-bi-thu-thuong-truc", "Thành ủy Đà Nẵng")),
        ("Ông Lê Văn An tái đắc cử Chủ tịch Hội Tin học Cần Thơ.", ("Lê Văn An", "chu-tich", "Hội Tin học Cần Thơ")),
        ("Ông Lê Văn An được giao quyền Bộ trưởng Bộ Y tế.", ("Lê Văn An", "quyen-bo-truong", "Bộ Y tế")),
        ("Ông Lê Văn An tiếp tục là Giám đốc Công an thành phố Huế.", ("Lê Văn An", "giam-doc", "Công an thành phố Huế")),
        ("Người được giao giữ chức Giám đốc Sở Y tế Hà Giang là ông Lê Văn An.", ("Lê Văn An", "giam-doc", "Sở Y tế Hà Giang")),
        ("Huyện điều động ông Lê Văn An về công tác tại Ban Tổ chức Tỉnh ủy và giữ chức Phó Trưởng ban.", ("Lê Văn An", "pho-truong-ban", "Ban Tổ chức Tỉnh ủy")),
        ("Chủ tịch HĐND tỉnh nhiệm kỳ 2021-2026 Lê Văn An chủ trì.", ("Lê Văn An", "chu-tich", "HĐND tỉnh")),
        ("Bà Lê Thị Hòa, Chủ tịch Liên đoàn Lao động tỉnh Phú Yên, thăm công nhân.", ("Lê Thị Hòa", "chu-tich", "Liên đoàn Lao động tỉnh Phú Yên")),
        ("Chánh Thanh tra tỉnh Lê Văn An và Viện trưởng Viện KSND tỉnh Trần Văn Bình cùng dự.", ("Lê Văn An", "chanh-thanh-tra", "Thanh tra tỉnh")),
        ("Ông Lê Văn An, Thượng tá, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Hà Giang, dự.", ("Lê Văn An", "chi-huy-truong", "Bộ Chỉ huy Quân sự tỉnh Hà Giang")),
        ("Giám đốc Trung tâm Khuyến nông, Bộ Nông nghiệp và Phát triển nông thôn Lê Văn An nói.", ("Lê Văn An", "giam-doc", "Trung tâm Khuyến nông")),
        ("UBND tỉnh Phú Yên họp. Ông Lê Văn An, Phó Chủ tịch tỉnh Phú Yên, kết luận.", ("Lê Văn An", "pho-chu-tich", "UBND tỉnh Phú Yên")),
        ("Ông Lê Văn An, UVBCT, Bí thư Thành ủy Huế, dự.", ("Lê Văn An", "uy-vien", "Bộ Chính trị")),
        ("Ông Lê Văn An, UVTV, Phó Bí thư TT Huyện ủy Chư Sê, dự.", ("Lê Văn An", "pho-bi-thu-thuong-truc", "Huyện ủy Chư Sê")),
        ("Ban Bí thư chuẩn y Phó Bí thư Tỉnh ủy Phú Yên nhiệm kỳ 2020-2025 đối với ông Lê Văn An.", ("Lê Văn An", "pho-bi-thu", "Tỉnh ủy Phú Yên")),
        ("Bộ trao quyết định bổ nhiệm chức vụ Vụ trưởng Vụ Pháp chế đối với ông Lê Văn An.", ("Lê Văn An", "vu-truong", "Vụ Pháp chế")),
        ("Ông Lê Văn An, 52 tuổi, Chủ tịch UBND xã Tân Lập, kể.", ("Lê Văn An", "chu-tich", "UBND xã Tân Lập")),
        ("Anh Lê Văn An (sinh năm 1990, Giám đốc Công ty TNHH Minh Long) kể.", ("Lê Văn An", "giam-doc", "Công ty TNHH Minh Long")),
        ("Phó Chủ tịch BCH Trung ương Hội Nông dân Việt Nam Lê Văn An dự.", ("Lê Văn An", "pho-chu-tich", "BCH Trung ương Hội Nông dân Việt Nam")),
        ("Bí thư Đảng uỷ khối các CQ&DN tỉnh Lê Văn An dự.", ("Lê Văn An", "bi-thu", "Đảng uỷ khối các CQ&DN tỉnh")),
        ("Chị Lê Thị Hòa, công chức Văn phòng - Thống kê UBND xã Tân Lập, nói.", ("Lê Thị Hòa", "cong-chuc-van-phong-thong-ke", "UBND xã Tân Lập")),
        ("Ông Lê Văn An - TUV, Giám đốc Sở Y tế dự.", ("Lê Văn An", "giam-doc", "Sở Y tế")),
        ("Chỉ huy trưởng Ban CHQS huyện Chư Sê, Trung tá Lê Văn An dự.", ("Lê Văn An", "chi-huy-truong", "Ban CHQS huyện Chư Sê")),
        ("Bà Lê Thị Hòa, Trưởng phòng VH-TT huyện Chư Sê, nói.", ("Lê Thị Hòa", "truong-phong", "Phòng VH-TT huyện Chư Sê")),
        ("Ông Lê Văn An, Trưởng Ban Chỉ đạo xây dựng chính quyền điện tử tỉnh, dự.", ("Lê Văn An", "truong-ban", "Ban Chỉ đạo xây dựng chính quyền điện tử tỉnh")),
        ("Thủ tướng đã ký quyết định giao quyền Bộ trưởng Bộ Y tế đối với Thiếu tướng Lê Văn An.", ("Lê Văn An", "quyen-bo-truong", "Bộ Y tế")),
        ("Hiện nay, Bộ Y tế có 3 Thứ trưởng giúp việc cho Bộ trưởng Hồ Minh Tâm, gồm các ông: Lê Văn An, Trần Văn Bình và Lý Minh Đức.", ("Lê Văn An", "thu-truong", "Bộ Y tế")),
        ("Phó Chủ tịch UBND tỉnh Phú Yên - Lê Văn An phát biểu.", ("Lê Văn An", "pho-chu-tich", "UBND tỉnh Phú Yên")),
        ("Ông Lê Văn An, quyền Tổng cục trưởng Tổng cục Du lịch, nói.", ("Lê Văn An", "quyen-tong-cuc-truong", "Tổng cục Du lịch")),
        ("Tại Sở Y tế Phú Yên, Phó Giám đốc Lê Văn An báo cáo.", ("Lê Văn An", "pho-giam-doc", "Sở Y tế Phú Yên")),
    ],
)  # fmt: skip
def test_the_body_of_a_post_given(reader: Reader, text: str, expected: tuple[str, str, str]):
    assert expected in Told(reader, text).slots("membership", "person", "role", "organization")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Đại sứ của Vương quốc Anh tại Việt Nam Iain Frew phát biểu.", ("Iain Frew", "Vương quốc Anh")),
        ("Đại sứ Anh tại Việt Nam Iain Frew phát biểu.", ("Iain Frew", "Anh")),
        ("Thủ tướng Anh Keir Starmer đã tới.", ("Keir Starmer", "Anh")),
    ],
)
def test_the_state_of_an_envoy(reader: Reader, text: str, expected: tuple[str, str]):
    assert Told(reader, text).slots("membership", "person", "country") == {expected}


def test_the_standing_member_of_the_secretariat_is_of_it(reader: Reader):
    told = Told(
        reader, "Thường trực Ban Bí thư Trần Cẩm Tú tiếp Phó Chủ tịch Thường trực HĐND tỉnh Lê Văn An."
    )
    said = told.slots("membership", "person", "role", "organization")
    assert ("Trần Cẩm Tú", "thuong-truc-ban-bi-thu", "Ban Bí thư") in said
    assert reader.ontology.concepts["role"]["thuong-truc-ban-bi-thu"].label == "Thường trực"
    assert ("Lê Văn An", "pho-chu-tich-thuong-truc", "HĐND tỉnh") in said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ban Quản lý các khu công nghiệp tỉnh Hà Nam họp.", {"Ban Quản lý các khu công nghiệp tỉnh Hà Nam"}),
        ("Ban Chỉ đạo Nhà nước về du lịch họp.", {"Ban Chỉ đạo Nhà nước về du lịch"}),
        ("Vụ Kinh tế số và Xã hội số góp ý.", {"Vụ Kinh tế số và Xã hội số"}),
        ("Công ty cổ phần tập đoàn Minh Quang trúng thầu.", {"Công ty cổ phần tập đoàn Minh Quang"}),
        ("Tập đoàn Sơn Hà ủng hộ quỹ.", {"Tập đoàn Sơn Hà"}),
        ("Chủ tịch Tập đoàn Tô Văn Hải dự.", set()),
        ("Hợp tác xã Nông nghiệp Tân Xuân bán chè.", {"Hợp tác xã Nông nghiệp Tân Xuân"}),
        ("Đoàn Thanh niên Sở Y tế Hà Nam ra quân.", {"Đoàn Thanh niên Sở Y tế Hà Nam"}),
        ("Đảng bộ tỉnh Hà Nam phát động thi đua.", {"Đảng bộ tỉnh Hà Nam"}),
        ("Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Hà Nam đã rõ.", set()),
        ("Theo sở Y tế tỉnh Hà Nam, việc đã xong. Sở Y tế Hà Nam cảm ơn.", {"Sở Y tế tỉnh Hà Nam"}),
        ("UBND tỉnh Hà Nam họp; UBND Hà Nam giao việc.", {"UBND tỉnh Hà Nam"}),
        ("Lãnh đạo các bộ, cơ quan: Y tế, Tư pháp, Thanh tra Chính phủ dự.", {"Bộ Y tế", "Bộ Tư pháp", "Thanh tra Chính phủ"}),
        ("Ủy ban Mặt trận Tổ quốc Việt Nam thành phố họp.", {"Ủy ban Mặt trận Tổ quốc Việt Nam thành phố"}),
        ("Bảo tàng Lịch sử quốc gia mở cửa.", {"Bảo tàng Lịch sử quốc gia"}),
    ],
)  # fmt: skip
def test_bodies_named_whole(reader: Reader, text: str, expected: set[str]):
    assert set(Told(reader, text).labels("Agency")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Việt Nam ký Hiệp định Thương mại tự do Việt Nam - EU (EVFTA); hiệp định EVFTA có lợi.", ["Hiệp định Thương mại tự do Việt Nam - EU (EVFTA)"]),
        ("Anh tham gia Hiệp định CPTPP từ cuối năm.", ["Hiệp định CPTPP"]),
        ("Hai nước bàn về một hiệp định thương mại tự do.", []),
        ("Bộ Quy tắc ứng xử trên mạng xã hội đã xong.", ["Bộ Quy tắc ứng xử trên mạng xã hội"]),
        ("Xã có 5 sản phẩm của Chương trình mỗi xã một sản phẩm.", ["Chương trình mỗi xã một sản phẩm"]),
        ("Bộ hướng dẫn triển khai Đề án cho các sở và doanh nghiệp.", []),
        ("HĐND tỉnh thông qua 2 nghị quyết, gồm: Nghị quyết về mức thu phí hồ sơ và Nghị quyết về quỹ đất công của tỉnh.", ["mức thu phí hồ sơ", "quỹ đất công của tỉnh"]),
        ("Tỉnh ủy ban hành Nghị quyết chuyên đề về cây chè giai đoạn 2021 - 2025.", ["cây chè giai đoạn 2021 - 2025"]),
        ("Xã thực hiện Kết luận 57 của Bộ Chính trị.", ["57"]),
        ("Hội nghị kết luận 12, 15 vấn đề.", []),
        ("HĐND tỉnh xem các dự thảo nghị quyết của HĐND tỉnh về công tác nhân sự.", []),
        ("HĐND tỉnh thông qua Nghị quyết về vốn vay cho doanh nghiệp nhỏ và vừa.", ["vốn vay cho doanh nghiệp nhỏ và vừa"]),
    ],
)  # fmt: skip
def test_treaties_rules_and_programmes(reader: Reader, text: str, expected: list[str]):
    assert Told(reader, text).labels("LegalDocument") == expected


def test_two_decrees_by_bare_numbers(reader: Reader):
    told = Told(reader, "Nghị định số 61 và 45 của Chính phủ nói về một cửa.")
    assert told.slots("legal-number", "number") == {("61",), ("45",)}


def test_who_made_it_is_named_without_the_making(reader: Reader):
    told = Told(reader, "Đây là sản phẩm do Trung tâm Không gian mạng Viettel phát triển, đã xong.")
    assert told.labels("Agency") == ["Trung tâm Không gian mạng Viettel"]


@pytest.mark.parametrize(
    "text",
    [
        "Anh Lê Văn An, Trưởng thôn Đông, xã Tân Lập, huyện Chư Sê, kể.",
        "Anh Lê Văn An, Trưởng ấp Phú Thạnh, xã Tân Lập, kể.",
    ],
)
def test_a_hamlet_is_no_person(reader: Reader, text: str):
    told = Told(reader, text)
    assert told.labels("Person") == ["Lê Văn An"]
    assert told.slots("membership", "person", "role") == {("Lê Văn An", "truong-thon")}


def test_the_board_of_directors_is_no_post(reader: Reader):
    told = Told(
        reader, "Thay mặt Ban Giám đốc, Đại tá Lê Văn An, Phó Giám đốc Công an tỉnh Phú Yên phát biểu."
    )
    assert told.slots("membership", "role") == {("pho-giam-doc",)}


def test_a_programme_that_is_a_body_is_no_document(reader: Reader):
    told = Told(reader, "Chương trình Phát triển Liên Hợp Quốc và Quỹ tín dụng nhân dân xã Tân Lập hỗ trợ.")
    assert told.labels("LegalDocument") == []
    assert "Quỹ tín dụng nhân dân xã Tân Lập" in told.labels("Agency")


def test_a_law_on_how_bodies_are_set_up_names_no_organisation(reader: Reader):
    told = Told(reader, "Quốc hội thông qua Luật Tổ chức Chính phủ (sửa đổi).")
    assert "Tổ chức Chính phủ" not in told.labels("Agency")
