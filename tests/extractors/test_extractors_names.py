"""Where a name begins and ends."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Thứ trưởng Nguyễn Huy Dũng phát biểu tại hội nghị.", ["Nguyễn Huy Dũng"]),
        ("Bộ trưởng Bộ Y tế Lê Văn Bình nhấn mạnh.", ["Lê Văn Bình"]),
        ("Bà Trần Thị Bích Hằng, Phó Chủ tịch UBND tỉnh dự.", ["Trần Thị Bích Hằng"]),
        (
            "Các ông Lê Văn An, Trần Bình và Phạm Công Chính dự họp.",
            ["Lê Văn An", "Trần Bình", "Phạm Công Chính"],
        ),
        ("TS. Hoàng Minh Khôi và PGS.TS Đỗ Thị Lan trình bày.", ["Hoàng Minh Khôi", "Đỗ Thị Lan"]),
        ("Trung tướng Tô Văn Huệ chủ trì.", ["Tô Văn Huệ"]),
        ("Đại sứ Nhật Bản tại Việt Nam Umeda Kunio phát biểu.", ["Umeda Kunio"]),
        ("Ông Achim Fock, Quyền Giám đốc Quốc gia Ngân hàng Thế giới, dự.", ["Achim Fock"]),
        ("Thủ tướng Nhật Bản Suga đưa ra chính sách mới.", ["Suga"]),
        ("Chủ tịch UBND tỉnh Y Thông phát biểu. Ông Y Thông cảm ơn.", ["Y Thông"]),
        ("Đường Nguyễn Trãi đang được sửa chữa.", []),
        ("Nhà ông ở đường Nguyễn Trãi.", []),
        ("Trường THPT Lê Quý Đôn tổ chức khai giảng.", []),
        ("Đại học Tôn Đức Thắng mở ngành mới.", []),
    ],
)
def test_where_a_person_s_name_ends(text: str, people: list[str], reader: Reader):
    assert Told(reader, text).labels("Person") == people


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        (
            "Sở Thông tin và Truyền thông và Sở Nội vụ cùng báo cáo.",
            ["Sở Thông tin và Truyền thông", "Sở Nội vụ"],
        ),
        (
            "Bộ Lao động - Thương binh và Xã hội ban hành văn bản.",
            ["Bộ Lao động - Thương binh và Xã hội"],
        ),
        ("Bộ Công an và Bộ Y tế ký kết.", ["Bộ Công an", "Bộ Y tế"]),
        (
            "Bộ Văn hóa, Thể thao và Du lịch, Bộ Nội vụ cùng dự.",
            ["Bộ Văn hóa, Thể thao và Du lịch", "Bộ Nội vụ"],
        ),
        ("UBND tỉnh Thái Bình báo cáo.", ["UBND tỉnh Thái Bình"]),
        ("Ngân hàng Nhà nước Việt Nam cho biết số liệu.", ["Ngân hàng Nhà nước Việt Nam"]),
        ("Xây dựng Chính phủ điện tử là nhiệm vụ chung.", []),
        ("Phát triển chính quyền số và Chính phủ số là xu thế.", []),
        ("Các bộ, ngành, địa phương cần chủ động.", []),
    ],
)
def test_where_a_body_s_name_ends(text: str, agencies: list[str], reader: Reader):
    assert Told(reader, text).labels("Agency") == agencies


def surfaces(told: Told, type_: str) -> set[str]:
    return {naming.surface for one in told.made.referents if one.type == type_ for naming in one.namings}


def test_an_elided_list_gives_each_of_its_bodies(reader: Reader):
    told = Told(reader, "Dự họp có lãnh đạo các Sở Y tế, Nội vụ, Tài chính của tỉnh Nam Định.")
    labels = told.labels("Agency")
    assert [label.split(" tỉnh")[0].split(" Nam")[0] for label in labels] == [
        "Sở Y tế",
        "Sở Nội vụ",
        "Sở Tài chính",
    ]
    assert {"Nội vụ", "Tài chính"} <= surfaces(told, "Agency")


def test_an_elided_list_of_provinces_gives_each_committee(reader: Reader):
    told = Told(reader, "UBND các tỉnh Sơn La, Điện Biên và Lai Châu gửi báo cáo.")
    names = [label.replace(" tỉnh", "") for label in told.labels("Agency")]
    assert names == ["UBND Sơn La", "UBND Điện Biên", "UBND Lai Châu"]
    assert told.labels("Place") == ["Sơn La", "Điện Biên", "Lai Châu"]


def test_each_committee_of_an_elided_list_knows_its_province(reader: Reader):
    told = Told(reader, "UBND các tỉnh Sơn La, Điện Biên và Lai Châu gửi báo cáo.")
    provinces = [one.features.get("province") for one in told.made.referents if one.type == "Agency"]
    assert provinces == ["place/vn/son-la", "place/vn/dien-bien", "place/vn/lai-chau"]


def test_an_acronym_that_the_article_defines_holds_for_the_rest(reader: Reader):
    text = (
        "Phòng Thương mại và Công nghiệp Việt Nam (VCCI) tổ chức hội thảo. Theo VCCI, cần cắt giảm thủ tục."
    )
    told = Told(reader, text)
    (label,) = told.labels("Agency")
    assert "VCCI" in told.surfaces("Agency", label)


def test_an_acronym_of_an_unlisted_body_holds_too(reader: Reader):
    text = "Hiệp hội Dữ liệu Mở Việt Nam (HDM) ra đời. HDM có 40 hội viên."
    told = Told(reader, text)
    assert told.surfaces("Agency", "Hiệp hội Dữ liệu Mở Việt Nam").count("HDM") >= 1


def test_a_photo_credit_in_brackets_is_no_acronym(reader: Reader):
    text = (
        "Khai mạc hội nghị\nBộ Y tế tổ chức hội nghị tại Hà Nội. Bộ Y tế (Ảnh: VNA) công bố số liệu.\n"
        "Theo VNA, hội nghị kéo dài hai ngày, có nhiều đại biểu."
    )
    assert "VNA" not in Told(reader, text).surfaces("Agency", "Bộ Y tế")


@pytest.mark.parametrize(
    "text",
    [
        "(Chinhphu.vn) - Bộ Y tế họp.",
        "TTXVN - Bộ Y tế họp.",
        "(VOV) - Bộ Y tế họp.",
    ],
)
def test_the_outlet_before_the_lead_is_not_part_of_the_story(text: str, reader: Reader):
    told = Told(reader, f"Bộ Y tế họp về dữ liệu\n{text} Cuộc họp bàn về dữ liệu y tế.")
    assert told.labels("Agency") == ["Bộ Y tế"]
    assert told.labels("System") == []


@pytest.mark.parametrize(
    ("text", "iri"),
    [
        ("Tỉnh Quảng Ninh dẫn đầu cả nước.", "place/vn/quang-ninh"),
        ("Thành phố Hồ Chí Minh có 24 quận, huyện.", "place/vn/ho-chi-minh"),
        ("Sự kiện diễn ra ở TP.HCM vào tháng 5.", "place/vn/ho-chi-minh"),
        ("Đoàn đã thăm Hàn Quốc.", "place/kr"),
        ("Huyện Hòa Vang vừa công bố.", "place/vn/da-nang/hoa-vang"),
    ],
)
def test_a_place_of_the_reference_data_is_found_under_its_names(text: str, iri: str, reader: Reader):
    assert [one.iri for one in Told(reader, text).made.referents if one.type == "Place"] == [iri]


def test_a_rank_or_degree_is_no_part_of_the_name(reader: Reader):
    told = Told(reader, "Thiếu tướng, TS. Nguyễn Văn Khoa, Cục trưởng Cục Tin học hóa, phát biểu.")
    assert told.labels("Person") == ["Nguyễn Văn Khoa"]
    assert ("cuc-truong",) in told.slots("membership", "role")


def test_stacked_titles_are_posts_of_their_own(reader: Reader):
    told = Told(reader, "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lê Văn Bình dự.")
    assert told.slots("membership", "person", "role") == {
        ("Lê Văn Bình", "bo-truong"),
        ("Lê Văn Bình", "chu-nhiem"),
    }
