"""Rows that leave their head noun out, boards of a council, firms by their form, ministries abroad, papers that speak of themselves."""

from __future__ import annotations

import pytest
from extractors_told import Told, listed

from kg.facts import Reader


def told(reader: Reader, text: str) -> Told:
    return Told(reader, f"Tin trong ngày\n\n{text}")


# Each text with the bodies that must be named, and words that name none.
BODIES = [
    ("Dự có đại diện các trường đại học: Thủy lợi, Mỏ - Địa chất, Sư phạm Huế và Nha Trang.", "Trường đại học Thủy lợi; Trường đại học Mỏ - Địa chất; Trường đại học Sư phạm Huế; Trường đại học Nha Trang"),
    ("Đại diện các học viện: Tài chính, Báo chí và Tuyên truyền phát biểu.", "Học viện Tài chính; Học viện Báo chí và Tuyên truyền"),
    ("Đại diện 3 bệnh viện: Thống Nhất, Chợ Rẫy và Từ Dũ tại TP.HCM.", "Bệnh viện Thống Nhất; Bệnh viện Chợ Rẫy; Bệnh viện Từ Dũ"),
    ("Các tổng công ty: Điện lực miền Bắc, Bưu điện Việt Nam tham gia.", "Tổng công ty Điện lực miền Bắc; Bưu điện Việt Nam"),
    ("Các trường đại học: nhiều em đạt điểm cao, phụ huynh vui mừng.", ""),
    ("Các học viện: Năm nay tuyển sinh 500 chỉ tiêu, thí sinh chú ý.", ""),
    ("Bộ Giáo dục, KHCN và Đổi mới Singapore gửi thư.", "Bộ Giáo dục, KHCN và Đổi mới Singapore"),
    ("Đoàn gặp Bộ Nội vụ, An toàn công cộng và Truyền thông Nhật Bản.", "Bộ Nội vụ, An toàn công cộng và Truyền thông Nhật Bản"),
    ("Bộ Kinh tế, CNTT và Năng lượng Ấn Độ gửi thư.", "Bộ Kinh tế, CNTT và Năng lượng Ấn Độ"),
    ("Bộ Y tế, VNPT và Samsung Hàn Quốc ký kết.", "Bộ Y tế; VNPT; Samsung Hàn Quốc"),
    ("Bộ Tài chính, Hải quan Nhật Bản và Bộ Tư pháp Lào làm việc.", "Bộ Tài chính; Bộ Tư pháp Lào"),
    ("Mạng lưới các trường nghề ASEAN (AVN) họp tại Huế.", "Mạng lưới các trường nghề ASEAN"),
    ("Mạng lưới các thành phố sáng tạo châu Á họp tại Huế.", "Mạng lưới các thành phố sáng tạo châu Á"),
    ("Mạng lưới các trạm quan trắc (AQI) được lắp đặt.", ""),
    ("Lễ ký kết giữa NTQ Vietnam và Toyo Engineering Co.Ltd diễn ra hôm qua.", "NTQ Vietnam; Toyo Engineering Co.Ltd"),
    ("Tập đoàn Hoa Sen và VMO Vietnam ký kết hợp tác.", "Tập đoàn Hoa Sen; VMO Vietnam"),
    ("Kyoto Motors Inc mở nhà máy.", "Kyoto Motors Inc"),
    ("Công ty Tân Phú hợp tác với Nippon Koei Co., Ltd trong năm nay.", "Công ty Tân Phú; Nippon Koei Co., Ltd"),
    ("Chỉ số PAPI Việt Nam và hợp tác quốc tế được bàn.", ""),
    ("Viện nghiên cứu chính sách Đông Nam Á công bố báo cáo.", "Viện nghiên cứu chính sách Đông Nam Á"),
    ("Nhiều trung tâm nghiên cứu lớn tại châu Âu đã đóng cửa.", ""),
    ("Đoàn làm việc với Tổ công tác cải cách thủ tục hành chính của Chính phủ, Bộ Nội vụ và Bộ Tư pháp.", "Tổ công tác cải cách thủ tục hành chính; Chính phủ; Bộ Nội vụ; Bộ Tư pháp"),
    ("Báo Lao Động tiếp tục thông tin về vụ việc.", ""),
    ("Báo Nam Định trân trọng giới thiệu tới bạn đọc bài viết này.", ""),
    ("Báo Tiền Phong xin được giới thiệu.", ""),
    ("VOV.VN xin giới thiệu. Theo VNPT.vn, lượng truy cập tăng.", ""),
    ("Đơn vị vận hành là VNPT. Sau đó, FPT vào cuộc.", "VNPT; FPT"),
    ("Như Báo Nam Định đã phản ánh, dự án chậm tiến độ.", ""),
    ("Nhóm PV Báo Tiền Phong ghi nhận tại hiện trường.", ""),
    ("Báo Tiền Phong ký thỏa thuận với Bộ Y tế.", "Báo Tiền Phong; Bộ Y tế"),
    ("Hội Nhà báo Việt Nam tiếp tục thông tin về sự việc.", "Hội Nhà báo Việt Nam"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "bodies"), BODIES)
def test_bodies(reader: Reader, text: str, bodies: str):
    assert {label.lower() for label in told(reader, text).labels("Agency")} == listed(bodies.lower())


@pytest.mark.parametrize(
    ("text", "boards"),
    [
        ("HĐND tỉnh Nam Định họp. Dự có lãnh đạo các ban Văn hóa - Xã hội, Dân tộc HĐND tỉnh.", "Ban Văn hóa - Xã hội HĐND tỉnh; Ban Dân tộc HĐND tỉnh"),
        ("Dự có hai Ban Kinh tế - Xã hội, Pháp chế HĐND huyện Vụ Bản.", "Ban Kinh tế - Xã hội HĐND huyện Vụ Bản; Ban Pháp chế HĐND huyện Vụ Bản"),
        ("Lãnh đạo các ban của HĐND tỉnh Nam Định: Kinh tế - Ngân sách, Đô thị.", "Ban Kinh tế - Ngân sách HĐND tỉnh Nam Định; Ban Đô thị HĐND tỉnh Nam Định"),
        ("Các ban của HĐND tỉnh Nam Định thẩm tra tờ trình.", ""),
    ],
)  # fmt: skip
def test_boards_of_a_council(reader: Reader, text: str, boards: str):
    found = {label for label in told(reader, text).labels("Agency") if label.startswith("Ban ")}
    assert found == listed(boards)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Nước trên lưu vực sông Hồng - Thái Bình cạn.", ""),
        ("Hạ lưu sông Hồng-Thái Bình khô hạn.", ""),
        ("Lưu vực sông Cầu - sông Thái Bình có nhiều trạm.", ""),
        ("Lưu vực sông Đồng Nai rộng.", ""),
        ("Các lưu vực sông Cầu, Nhuệ - Đáy và Đồng Nai được bảo vệ.", ""),
        ("Lưu vực sông Vu Gia - Thu Bồn thuộc Quảng Nam và Đà Nẵng.", "Quảng Nam; Đà Nẵng"),
        ("Tuyến Hà Nội - Hải Phòng đã thông.", "Hà Nội; Hải Phòng"),
        ("Lũ trên sông Lam, tỉnh Nghệ An đã rút.", "Nghệ An"),
        ("Đại diện các bệnh viện: Bạch Mai, Việt Đức, Thống Nhất đã dự.", ""),
    ],
)
def test_places(reader: Reader, text: str, places: str):
    assert set(told(reader, text).labels("Place")) == listed(places)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Các đại biểu xem triển lãm. Ảnh Trần Hải Minh", ""),
        ("Quang cảnh buổi lễ (Ảnh Lê Hoàng Long)", ""),
        ("Ông Lê Văn Hòa phát biểu Ảnh Phạm Thị Hoa - Vũ Văn Lâm", "Lê Văn Hòa"),
        ("Ông Lê Văn Hòa chụp lại Ảnh Bác Hồ ở trang đầu.", "Lê Văn Hòa"),
        ("Hội Nhiếp Ảnh do ông Trần Hải Minh đứng đầu.", "Trần Hải Minh"),
    ],
)
def test_photographers(reader: Reader, line: str, people: str):
    text = f"Sáng 5/6/2020, Bộ Y tế tổ chức hội nghị tại Hà Nội.\n\n{line}\n\nHội nghị bế mạc cùng ngày."
    assert set(told(reader, text).labels("Person")) == listed(people)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "“Theo số liệu của Bộ Y tế, cả nước có 1.500 bệnh viện”, ông Trần Văn Nam cho biết.",
            "Trần Văn Nam",
        ),
        (
            'Bà Phạm Thị Lan chia sẻ: "Theo Bộ Tài chính, nợ công đã giảm mạnh trong 5 năm qua".',
            "Phạm Thị Lan",
        ),
        ("Theo Bộ Nội vụ, “chương trình mới” đã được duyệt và tỉnh đang đi đầu.", "Bộ Nội vụ"),
        ("Báo Lao Động tiếp tục thông tin về vụ việc này trong các số tới.", ""),
        ("Nhóm PV Báo Tiền Phong ghi nhận nhiều hộ dân đã chuyển đi.", ""),
    ],
)
def test_speakers(reader: Reader, text: str, speakers: str):
    assert {speaker for (speaker,) in told(reader, text).slots("quotation", "speaker")} == listed(speakers)


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Phó Chánh Văn phòng Thường trực, Phó Tổng cục trưởng Tổng cục Thuế Lê Văn Nam phát biểu.", "Phó Chánh Văn phòng Thường trực of ; Phó Tổng cục Trưởng of Tổng cục Thuế"),
        ("Phó Chánh Văn phòng, Phó Cục trưởng Cục Hàng hải Trần Văn Tú dự.", "Phó Chánh Văn phòng of ; Phó Cục trưởng of Cục Hàng hải"),
        ("Chánh Văn phòng, Người phát ngôn Bộ Công an Lê Văn Bình nói.", "Chánh Văn phòng of Bộ Công an; Người Phát ngôn of Bộ Công an"),
        ("Bà Maria Silva, Phó Giám đốc Quỹ hợp tác phát triển châu Phi, đến thăm.", "Phó Giám đốc of Quỹ hợp tác phát triển châu Phi"),
        ("Ông Karl Weber, Chuyên gia cao cấp Trung tâm phân tích năng lượng châu Âu, phát biểu.", "Chuyên gia cao cấp of Trung tâm phân tích năng lượng châu Âu"),
    ],
)  # fmt: skip
def test_posts(reader: Reader, text: str, posts: str):
    made = told(reader, text).slots("membership", "title", "organization")
    assert {f"{title} of {body}" for title, body in made} == {
        f"{post.rpartition(' of')[0]} of {post.rpartition(' of')[2].strip()}" for post in posts.split("; ")
    }


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Ông Petr Novak, nguyên Thủ tướng nước Cộng hòa Séc, phát biểu.", "Thủ tướng of Cộng hòa Séc"),
        ("Ông Hans Weber, nguyên Thủ tướng Áo, dự.", "Thủ tướng of Áo"),
        ("Bà Kersti Tamm, nguyên Tổng thống nước Cộng hòa Estonia, dự.", "Tổng thống of Estonia"),
        ("Các nguyên thủ quốc gia dự lễ. Nguyên thủ Lào phát biểu.", ""),
    ],
)
def test_former_heads_of_other_states(reader: Reader, text: str, posts: str):
    made = told(reader, text).slots("former-post", "title", "country")
    assert {f"{title} of {state}" for title, state in made} == listed(posts)
