"""Names, titles and sessions as the press writes them: each was met in news first, and is told here in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


def labels(reader: Reader, text: str, type_: str) -> list[str]:
    return Told(reader, text).labels(type_)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UBND huyện Cư M'gar và UBND xã Nâm N'Jang cùng họp.", ["UBND huyện Cư M'gar", "UBND xã Nâm N'Jang"]),
        ("Hiệp hội Doanh nghiệp Nhật Bản tại Thành phố Hồ Chí Minh góp ý.", ["Hiệp hội Doanh nghiệp Nhật Bản tại Thành phố Hồ Chí Minh"]),
        ("Ban chỉ đạo Tổng điều tra dân số và nhà ở năm 2019 TPHCM công bố kết quả.", ["Ban chỉ đạo Tổng điều tra dân số và nhà ở năm 2019 TPHCM"]),
        ("Trưởng ban chỉ đạo Tổng điều tra dân số và nhà ở năm 2019 TPHCM Lê Văn An phát biểu.", ["Ban chỉ đạo Tổng điều tra dân số và nhà ở năm 2019 TPHCM"]),
    ],
)  # fmt: skip
def test_long_names_of_bodies_end_with_their_place(reader: Reader, text: str, expected: list[str]):
    assert labels(reader, text, "Agency") == expected


def test_a_name_with_an_apostrophe_is_one_place(reader: Reader):
    text = "Đoàn công tác thăm huyện Đắk R'lấp và xã N'Thôl Hạ."
    assert labels(reader, text, "Place") == ["Đắk R'Lấp", "N'Thôl Hạ"]


def test_a_short_name_of_the_field_is_not_the_body(reader: Reader):
    told = Told(
        reader,
        "Ông Lê Văn An, Trưởng Ban Chỉ đạo Cải cách hành chính (CCHC) tỉnh, phát biểu. Công tác CCHC cần được đẩy mạnh. "
        "Ban Chỉ đạo CCHC sẽ họp với Hội Tin học Việt Nam (VAIP); VAIP nêu ý kiến về CCHC.",
    )
    assert told.labels("Agency") == ["Ban Chỉ đạo Cải cách hành chính", "Hội Tin học Việt Nam"]
    names = {m.surface for r in told.made.referents if r.type == "Agency" for m in r.namings}
    assert names >= {"Ban Chỉ đạo CCHC", "VAIP"}
    assert "CCHC" not in names


def test_firms_of_a_list_are_named_by_a_word(reader: Reader):
    text = "Tham dự có đại diện các tập đoàn Zylox, QRS và FarmTech. Các doanh nghiệp Hà Nội, Huế cũng dự."
    assert labels(reader, text, "Agency") == ["Zylox", "QRS", "FarmTech"]


def test_a_council_of_two_regions_is_one_body(reader: Reader):
    text = "Hội đồng Kinh doanh Nhật Bản ASEAN (JABC) góp ý; JABC cảm ơn ASEAN."
    assert labels(reader, text, "Agency") == ["Hội đồng Kinh doanh Nhật Bản ASEAN", "ASEAN"]


def test_whose_side_is_presented_has_the_posts(reader: Reader):
    told = Told(
        reader,
        "Dự hội nghị, về phía Viettel có ông Hoàng Sơn, Phó Tổng Giám đốc, và bà Lê Thị Lan, Giám đốc kinh doanh; "
        "ông Trần An, Phó Giám đốc, cũng dự.",
    )
    assert told.slots("membership", "person", "title", "organization") == {
        ("Hoàng Sơn", "Phó Tổng Giám đốc", "Viettel"),
        ("Lê Thị Lan", "Giám đốc kinh doanh", "Viettel"),
        ("Trần An", "Phó Giám đốc", ""),
    }


def test_a_place_may_end_in_a_surname(reader: Reader):
    told = Told(
        reader, "Chủ tịch HĐND phường Tân Mai Võ Xuân Hòa và Chủ tịch UBND xã Bình Hòa Nguyễn Văn An cùng dự."
    )
    assert told.labels("Person") == ["Võ Xuân Hòa", "Nguyễn Văn An"]
    assert told.labels("Agency") == ["HĐND phường Tân Mai", "UBND xã Bình Hòa"]


def test_who_stands_for_a_body_holds_the_post_beside_it(reader: Reader):
    told = Told(
        reader, "Đại diện cho Hội Tin học Việt Nam (VAIP), Phó chủ tịch Mai Duy Quang cho rằng cần đổi mới."
    )
    assert told.slots("membership", "person", "organization") == {("Mai Duy Quang", "Hội Tin học Việt Nam")}


def test_a_middle_initial_ends_no_foreign_name(reader: Reader):
    text = (
        "Ông Thomas J. Vallely và bà Mary Ann K. Smith dự họp với Bộ trưởng Nguyễn Văn A. Ông An nói trước."
    )
    assert labels(reader, text, "Person") == ["Thomas J. Vallely", "Mary Ann K. Smith", "Nguyễn Văn A", "An"]


def test_the_president_is_not_the_city(reader: Reader):
    told = Told(
        reader,
        "Đoàn viên học tập Chủ tịch Hồ Chí Minh. UBND TP Hồ Chí Minh và Chủ tịch UBND TP Hồ Chí Minh dự.",
    )
    assert told.labels("Person") == ["Hồ Chí Minh"]
    assert told.labels("Place") == ["TP Hồ Chí Minh"]


def test_the_level_of_a_title_is_nobody(reader: Reader):
    assert labels(reader, "Phó Chủ tịch Cấp cao Hội đồng Kinh doanh Hoa Kỳ - ASEAN dự họp.", "Person") == []


def test_the_next_sentence_names_no_unit(reader: Reader):
    assert labels(reader, "Dự họp có lãnh đạo các quận, huyện TP. Hiệp hội Tin học cũng dự.", "Place") == []


def test_a_title_is_that_of_the_name_after_it(reader: Reader):
    told = Told(
        reader,
        "Dự họp có Cục trưởng Cục Tin học hóa Lê Văn An, Phó Chủ tịch UBND TPHCM – "
        "Trưởng ban chỉ đạo Tổng điều tra dân số và nhà ở năm 2019 TPHCM Trần Văn Bảo.",
    )
    assert told.slots("membership", "person", "role") == {
        ("Lê Văn An", "cuc-truong"),
        ("Trần Văn Bảo", "pho-chu-tich"),
        ("Trần Văn Bảo", "truong-ban"),
    }


def test_the_venue_organises_nothing(reader: Reader):
    told = Told(reader, "Ngày 3/4/2020, tại UBND TPHCM, Sở Nội vụ tổ chức hội nghị.")
    assert told.slots("participation", "role", "agent") == {("organizer", "Sở Nội vụ")}


def test_one_type_may_head_several_numbers(reader: Reader):
    told = Told(reader, "Văn bản thay thế Nghị định 72/2013 và 27/2018, có hiệu lực từ 12/2024.")
    assert len(told.labels("LegalDocument")) == 2


def test_members_after_a_colon(reader: Reader):
    text = "Thí điểm tại các cục hải quan tỉnh, thành phố: Hà Nội, Hải Phòng."
    assert labels(reader, text, "Agency") == ["Cục hải quan Hà Nội", "Cục hải quan Hải Phòng"]


def test_a_hall_and_brackets_are_no_events(reader: Reader):
    text = "Sáng 21/3/2025, tại Trung tâm Hội nghị tỉnh, HĐND tỉnh tiến hành Kỳ họp thứ 22 (kỳ họp chuyên đề lần thứ 14)."
    assert labels(reader, text, "Event") == ["Kỳ họp thứ 22"]


def test_a_committee_member_sits_on_no_other_body(reader: Reader):
    told = Told(
        reader, "Dự họp có ông Lê Văn An - Tỉnh ủy viên, Giám đốc Sở Nội vụ. Tỉnh ủy giao Sở hoàn thành."
    )
    assert told.slots("membership", "role", "organization") == {
        ("tinh-uy-vien", "Tỉnh ủy"),
        ("giam-doc", "Sở Nội vụ"),
    }


def test_who_comes_to_the_main_point_comes_to_the_event(reader: Reader):
    told = Told(
        reader,
        "Ngày 3/4/2020, UBND tỉnh Lào Cai tổ chức hội nghị trực tuyến. "
        "Đến dự điểm cầu chính có Bí thư Tỉnh ủy Trần Văn Bảo.",
    )
    assert told.labels("Event") == ["hội nghị trực tuyến"]
    assert ("attendee", "Trần Văn Bảo") in told.slots("participation", "role", "agent")


def test_a_post_given_up_is_no_post_held(reader: Reader):
    told = Told(
        reader,
        "Dự họp có ông Lê Văn An, nguyên Giám đốc Sở Nội vụ; nguyên Phó Thủ tướng Trần Văn Bảo; cựu chiến binh Lý Văn Cao.",
    )
    assert told.slots("former-post", "person", "role", "organization") == {
        ("Lê Văn An", "giam-doc", "Sở Nội vụ"),
        ("Trần Văn Bảo", "pho-thu-tuong", "Chính phủ"),
    }
    assert told.facts("membership") == []


@pytest.mark.parametrize(
    "name",
    ["Ban Tuyên giáo Tỉnh ủy Nghệ An", "Ban Tuyên giáo và Dân vận Tỉnh ủy Lào Cai", "Ủy ban Kiểm tra Thành ủy Hà Nội", "Ban Pháp chế HĐND tỉnh Lào Cai"],
)  # fmt: skip
def test_a_board_is_named_with_its_committee(reader: Reader, name: str):
    assert labels(reader, f"{name} tổ chức hội nghị.", "Agency") == [name]


def test_bodies_speak_through_who_stands_for_them(reader: Reader):
    told = Told(
        reader,
        "Ngày 3/4/2020, Bộ Y tế tổ chức hội nghị. Tại hội nghị, đại diện Bộ Công an, Bộ Nội vụ đã trình bày tham luận.",
    )
    assert {("speaker", "Bộ Công an"), ("speaker", "Bộ Nội vụ")} <= told.slots(
        "participation", "role", "agent"
    )


def test_a_scheme_told_of_again_in_fewer_words_is_the_same(reader: Reader):
    told = Told(
        reader,
        "Tổng cục công bố Đề án thí điểm thi tuyển chức danh lãnh đạo cấp đội. Đề án thi tuyển chức danh lãnh đạo được làm trong hai năm.",
    )
    assert told.labels("LegalDocument") == ["Đề án thí điểm thi tuyển chức danh lãnh đạo cấp đội"]
