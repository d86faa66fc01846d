"""Names of consulates, offices, committees, schools and units that titles lead: in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, held

from kg.facts import Reader

BODIES = [
    "Tổng Lãnh sự quán Hàn Quốc tại Đà Nẵng",
    "Lãnh sự quán Hàn Quốc",
    "Cụm thi đua số 5",
    "Khối thi đua 3",
    "Khoa Hàn Quốc học",
    "Trung tâm Đào tạo và Chuyển giao công nghệ",
    "Bệnh viện đa khoa Khu vực miền núi phía Bắc Quảng Nam",
    "Đảng ủy Học viện",
    "Ban Cán sự Đảng Bộ Y tế",
    "Đảng đoàn Hội Nông dân Việt Nam",
    "Đoàn Khối các cơ quan tỉnh Lai Châu",
    "Đoàn Trường Đại học Bách khoa",
    "Hội đồng quốc gia Giáo dục và Phát triển nhân lực",
    "Ủy ban quốc gia Đổi mới giáo dục",
    "Quỹ hỗ trợ phát triển du lịch",
    "Quỹ phòng, chống thiên tai tỉnh Lai Châu",
    "Công ty Chiếu sáng Sao Mai",
    "Công ty Môi trường và chiếu sáng đô thị Lai Châu",
    "Ngân hàng Nhà nước chi nhánh khu vực TP.HCM",
    "VCCI chi nhánh khu vực TP.HCM",
    "VCCI-HCM",
]


@pytest.mark.parametrize("body", BODIES)
def test_a_body_is_named_whole_and_holds_the_meeting(reader: Reader, body: str):
    told = Told(reader, f"{body} tổ chức hội nghị ngày 5/9/2024.")
    assert told.labels("Agency") == [body]
    assert held(told)[1] == {f"organizer {body}"}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Học viện Quân y tuyển 342 chỉ tiêu.", ["Học viện Quân y"]),
        ("Trường Đại học Bách khoa xét tuyển theo ba phương thức.", ["Trường Đại học Bách khoa"]),
        ("Công ty Hoàng Long hỗ trợ kinh phí cho xã.", ["Công ty Hoàng Long"]),
        ("Công ty Hoàng Long hỗ trợ dự án cho xã.", ["Công ty Hoàng Long"]),
        ("Công ty Hoàng Long và cơ quan báo chí đã dự.", ["Công ty Hoàng Long"]),
        ("Thông tư liên Bộ Tài chính - Y tế đã ban hành.", ["Bộ Tài chính", "Bộ Y tế"]),
        ("Cán bộ Ban thư ký Hội Nông dân đã họp.", ["Ban thư ký Hội Nông dân"]),
        ("Công an các tỉnh Lai Châu, Sơn La, Hà Nam Ninh đã họp.", ["Công an tỉnh Lai Châu", "Công an tỉnh Sơn La"]),
        ("Đại diện Tổng Lãnh sự quán Hàn Quốc đã gặp Sở Y tế.", ["Tổng Lãnh sự quán Hàn Quốc", "Sở Y tế"]),
        # Cases and benches are no bodies.
        ("Vụ 39 người chết trên xe tải: nhiều người bị bắt.", []),
        ("Vụ Sao Mai: thêm một bị can bị khởi tố.", []),
        ("Đoàn Chủ tịch đại hội gồm ông Lê Văn An và bà Trần Thị Hoa.", []),
    ],
)  # fmt: skip
def test_where_the_names_of_bodies_end(reader: Reader, text: str, bodies: list[str]):
    assert Told(reader, text).labels("Agency") == bodies


POSTS = [
    ("Vụ trưởng Vụ Kinh tế đa phương", "Vụ Kinh tế đa phương"),
    ("Vụ trưởng Vụ Tài chính hành chính sự nghiệp", "Vụ Tài chính hành chính sự nghiệp"),
    ("Vụ trưởng Vụ Giáo dục ĐH", "Vụ Giáo dục ĐH"),
    ("Trưởng khoa Hàn Quốc học", "Khoa Hàn Quốc học"),
    ("Trưởng khoa hồi sức tích cực, Bệnh viện Hoa Ban", "Khoa hồi sức tích cực"),
    ("Trưởng phòng nội vụ quận 3", "Phòng nội vụ quận 3"),
    ("Trưởng phòng nội vụ huyện Tân Uyên", "Phòng nội vụ huyện Tân Uyên"),
    ("Phó Vụ trưởng vụ giáo dục tiểu học, Bộ Giáo dục và Đào tạo", "Vụ giáo dục tiểu học"),
    ("Trưởng ban đổi mới doanh nghiệp TP.HCM", "Ban đổi mới doanh nghiệp TP.HCM"),
    ("Bí thư Đảng ủy Học viện", "Đảng ủy Học viện"),
    ("Bí thư Ban cán sự Đảng Bộ Y tế", "Ban cán sự Đảng Bộ Y tế"),
    ("Bí thư Đoàn Sở Y tế", "Đoàn Sở Y tế"),
    ("Bí thư Đoàn Trường Đại học Bách khoa", "Đoàn Trường Đại học Bách khoa"),
    ("Phó Chủ tịch phụ trách Hội Nông dân tỉnh Lai Châu", "Hội Nông dân tỉnh Lai Châu"),
    ("Phó Giám đốc phụ trách điều hành Sở Y tế tỉnh Lai Châu", "Sở Y tế tỉnh Lai Châu"),
    ("Ủy viên chuyên trách Hội đồng Dân tộc", "Hội đồng Dân tộc"),
    ("Phó Chánh Văn phòng Thường trực UBND tỉnh Lai Châu", "UBND tỉnh Lai Châu"),
    ("Phó Chánh Văn phòng thường trực Bộ Y tế", "Bộ Y tế"),
    ("Tổ phó Tổ công tác cải cách thủ tục hành chính (TTHC) của Thủ tướng Chính phủ", "Tổ công tác cải cách thủ tục hành chính của Thủ tướng Chính phủ"),
]  # fmt: skip


@pytest.mark.parametrize(("post", "body"), POSTS)
def test_a_title_leads_the_whole_name_of_its_body(reader: Reader, post: str, body: str):
    told = Told(reader, f"Ông Lê Văn An, {post}, đã dự hội nghị.")
    assert told.slots("membership", "person", "organization") == {("Lê Văn An", body)}


@pytest.mark.parametrize(
    ("title", "role"),
    [("Thứ trưởng Ngoại giao", "thu-truong"), ("Trợ lý Bộ trưởng Ngoại giao", "tro-ly-bo-truong")],
)
def test_those_of_the_foreign_ministry_are_told_by_their_ministry(reader: Reader, title: str, role: str):
    told = Told(reader, f"{title} Lê Văn An đã dự hội nghị ngày 5/9/2024.")
    assert told.slots("membership", "person", "role", "organization") == {
        ("Lê Văn An", role, "Bộ Ngoại giao")
    }
    assert told.labels("Person") == ["Lê Văn An"]


def test_the_premiers_task_force_is_named_with_him(reader: Reader):
    force = "Tổ công tác cải cách thủ tục hành chính của Thủ tướng Chính phủ"
    text = f"Ông Lê Văn An, Tổ trưởng {force} cho biết tỉnh đã làm xong."
    assert Told(reader, text).slots("quotation", "speaker") == {("Lê Văn An",)}


@pytest.mark.parametrize(
    "text",
    [
        "Bộ Ngoại giao cho biết hoạt động lãnh sự Lê Văn An phụ trách đã tốt.",
        "Trong khuôn khổ quan hệ lãnh sự Trần Văn Bình làm việc với Sở Y tế.",
    ],
)
def test_what_consuls_do_is_no_consul(reader: Reader, text: str):
    assert Told(reader, text).facts("membership") == []


@pytest.mark.parametrize(
    "school", ["Khoa Du lịch, Trường Đại học Bách khoa", "Trường Đại học Kinh tế, Đại học Quốc gia Hà Nội"]
)
def test_a_school_is_of_the_university_behind_it(reader: Reader, school: str):
    told = Told(reader, f"Ngày 5/9/2024, {school} tổ chức hội nghị.")
    assert held(told)[1] == {f"organizer {school.split(', ')[0]}"}


def test_a_youth_unions_committee_is_no_unit_of_the_next_body(reader: Reader):
    told = Told(reader, "Ban Thường vụ Tỉnh đoàn, Sở Y tế tỉnh Lai Châu tổ chức hội nghị ngày 5/9/2024.")
    assert told.facts("unit") == []
    assert "organizer Sở Y tế tỉnh Lai Châu" in held(told)[1]


def test_the_body_behind_a_venue_is_the_host(reader: Reader):
    told = Told(reader, "Sáng 5/6/2024, tại Vụ Pháp chế, Bộ Y tế tổ chức hội nghị.")
    assert told.slots("event-venue", "venue") == {("Vụ Pháp chế",)}
    assert held(told)[1] == {"organizer Bộ Y tế"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("ThS.BS CKII Lê Văn An, Giám đốc Bệnh viện Hoa Ban, đã dự hội nghị.", ["Lê Văn An"]),
        ("Toàn cảnh hội nghị. Ảnh: báo Lai Châu/Trần Văn Bình\nSở Y tế tổ chức hội nghị ngày 5/9/2024.", []),
        ("Trung úy Sơn Động AI đã trả lời 300 câu hỏi.", []),
        ("Lễ hội Bà Chúa Kho diễn ra ngày 5/9/2024.", []),
        ("Tháp bà Sao Mai đón 300 khách.", []),
        ("Du khách thăm miếu Bà Thiên Hậu.", []),
        ("Lễ hội đền Bà Thiên Hậu và chùa Bà Thiên Hậu diễn ra ngày 5/9/2024.", []),
        ("Du khách thăm lăng Ông Nam Hải, đền Ông Hoàng Mười.", []),
        ("Đoàn thăm gia đình Bà Lê Thị Hoa.", ["Lê Thị Hoa"]),
        ("Đoàn Chủ tịch Đại hội đã họp.", []),
        ("Đoàn Chủ tọa hội nghị đã họp.", []),
        ("Đoàn Sở Y tế đã tổ chức hội nghị ngày 5/9/2024.", []),
    ],
)
def test_who_is_a_person(reader: Reader, text: str, people: list[str]):
    assert Told(reader, text).labels("Person") == people


TWO = "Ông Lê Văn An và ông Trần Văn Bình"
CHIEF, DEPUTY = ("Lê Văn An", "giam-doc"), ("Trần Văn Bình", "pho-giam-doc")


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Ông Lê Văn An, ông Trần Văn Bình cùng giữ chức Phó Giám đốc Sở Y tế Lai Châu.", {("Lê Văn An", "pho-giam-doc"), DEPUTY}),
        (f"{TWO} được bổ nhiệm giữ chức Phó Giám đốc Sở Y tế Lai Châu.", {("Lê Văn An", "pho-giam-doc"), DEPUTY}),
        (f"{TWO} lần lượt giữ chức Giám đốc, Phó Giám đốc Sở Y tế Lai Châu.", {CHIEF, DEPUTY}),
        (f"{TWO} được bổ nhiệm lần lượt giữ chức Giám đốc và Phó Giám đốc Sở Y tế Lai Châu.", {CHIEF, DEPUTY}),
        ("Ông Phạm Văn Nam, ông Lê Văn An và ông Trần Văn Bình lần lượt giữ chức Giám đốc, Phó Giám đốc Sở Y tế Lai Châu.", set()),
    ],
)  # fmt: skip
def test_a_post_given_to_two_is_both_s_and_those_given_in_turn_are_each_one_s(
    reader: Reader, text: str, posts: set[tuple[str, str]]
):
    assert Told(reader, text).slots("membership", "person", "role") == posts


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Phó Tổng Lãnh sự quán Hàn Quốc tại Đà Nẵng, ông Kim A Dong cho biết tin.", ("Tổng Lãnh sự quán Hàn Quốc tại Đà Nẵng", "")),
        ("Phó Tổng Lãnh sự Nhật Bản, ông Kim A Dong cho biết tin.", ("", "Nhật Bản")),
        ("Bí thư Đoàn Sở Y tế Lê Văn An cho biết tin.", ("Đoàn Sở Y tế", "")),
        ("Bí thư Đoàn Cục Thuế Lê Văn An cho biết tin.", ("Đoàn Cục Thuế", "")),
    ],
)  # fmt: skip
def test_a_deputy_consul_and_a_youth_secretary_are_of_whom_their_title_says(
    reader: Reader, text: str, of: tuple[str, str]
):
    told = Told(reader, text)
    assert told.slots("membership", "organization", "country") == {of}
    assert told.labels("Agency") == [body for body in of[:1] if body]
