"""What portals, sector papers and digests tell in their own ways: meetings, posts, documents, figures, names."""

from __future__ import annotations

import pytest
from extractors_told import Told, held, listed

from kg.facts import Reader

# Each text with its events, kind and day, and who takes part as what; nothing else may be told.
MEETINGS = [
    ("TP. Hồ Chí Minh, ngày 19/8/2026 – Hiệp hội Bệnh viện Tư nhân Việt Nam đã tổ chức Hội nghị tổng kết.", "hoi-nghi-tong-ket 2026-08-19", "organizer Hiệp hội Bệnh viện Tư nhân Việt Nam"),
    ("Ngày 31/1/2026, Bưu điện TP Hà Nội đã vinh dự được phối hợp cùng Sở Nội vụ tổ chức hội nghị tổng kết.", "hoi-nghi-tong-ket 2026-01-31", "co-organizer Sở Nội vụ; organizer Bưu điện TP Hà Nội"),
    ("Ngày 19/8/2026, Hội nghị có sự tham dự và phát biểu chỉ đạo của Thứ trưởng Lê Văn Bình và Cục trưởng Trần Thị Hoa.", "hoi-nghi 2026-08-19", "speaker Lê Văn Bình; speaker Trần Thị Hoa"),
    ("Ngày 13/1/2014, Bưu điện tỉnh Hà Nam tổ chức Hội nghị tổng kết. Ông Phạm Sỹ Lợi; bà Đinh Thị Yến tới dự.\n\nNgày 14/1/2014, Bưu điện tỉnh Lai Châu tổ chức hội nghị tổng kết. Tham dự hội nghị có ông Lê Văn Bình.", "hoi-nghi-tong-ket 2014-01-13; hoi-nghi-tong-ket 2014-01-14", "attendee Lê Văn Bình; attendee Phạm Sỹ Lợi; attendee Đinh Thị Yến; organizer Bưu điện tỉnh Hà Nam; organizer Bưu điện tỉnh Lai Châu"),
    ("Ngày 17/1/2014, Sở Tài chính tổ chức hội nghị. Ông Nguyễn Quốc Vinh, Phó Tổng Giám đốc Tổng công ty Bưu điện Việt Nam; đại diện lãnh đạo Sở Nội vụ, Sở Y tế đã tới dự hội nghị.", "hoi-nghi 2014-01-17", "attendee Nguyễn Quốc Vinh; attendee Sở Nội vụ; attendee Sở Y tế; organizer Sở Tài chính"),
    ("Ngày 17/1/2014, Sở Tài chính tổ chức hội nghị. Ông Nguyễn Quốc Vinh, Phó Giám đốc Sở; đại diện lãnh đạo Sở Nội vụ, Sở Y tế tới dự.", "hoi-nghi 2014-01-17", "attendee Nguyễn Quốc Vinh; attendee Sở Nội vụ; attendee Sở Y tế; organizer Sở Tài chính"),
    ("Sáng 30/1/2026, tại Hội trường 305, Học viện Ngân hàng (BAV), Khối thi đua số 6 của Ngân hàng Nhà nước Việt Nam đã tổ chức Hội nghị tổng kết.", "hoi-nghi-tong-ket 2026-01-30", "organizer Khối thi đua số 6"),
    ("Ngày 30/3/2022, Công ty CP Môi trường Xanh thuộc Tập đoàn AMACCAO tổ chức lễ khởi công nhà máy.", "le-khoi-cong 2022-03-30", "organizer Công ty CP Môi trường Xanh"),
    ("Bộ trình lịch nghỉ lễ để kỳ lễ kéo dài 9 ngày.\n\nSáng 20/10/2025, Trường Sĩ quan Thông tin tổ chức Lễ kỷ niệm. Tham dự buổi lễ có Thiếu tướng Nguyễn Văn An.", "le-ky-niem 2025-10-20", "attendee Nguyễn Văn An; organizer Trường Sĩ quan Thông tin"),
    ("Tại phiên họp của Ủy ban Chuyển đổi số quốc gia và tổ công tác đề án 06 chiều 10/7/2024, có nhiều khó khăn được nêu.", "phien-hop 2024-07-10", "organizer Ủy ban Chuyển đổi số quốc gia"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events", "parts"), MEETINGS)
def test_who_meets(reader: Reader, text: str, events: str, parts: str):
    assert held(Told(reader, f"Tin trong ngày\n\n{text}")) == (listed(events), listed(parts))


# What each text says of its document: title, day, who issued it.
DOCUMENTS = [
    ("Chỉ thị số 05/CT-UBND về tăng cường ứng dụng công nghệ thông tin, ban hành ngày 12/3/2019.", ("tăng cường ứng dụng công nghệ thông tin", "2019-03-12", "")),
    ("Nghị định 147 về Quản lý, cung cấp thông tin trên mạng được Chính phủ ban hành ngày 9/11/2024 và có hiệu lực từ 25/12.", ("Quản lý, cung cấp thông tin trên mạng", "2024-11-09", "Chính phủ")),
    ("Thông tư 09/2020/TT-NHNN quy định về an toàn hệ thống thông tin do Ngân hàng Nhà nước ban hành ngày 21/10/2020.", ("quy định về an toàn hệ thống thông tin", "2020-10-21", "Ngân hàng Nhà nước")),
    ("Hội nghị sơ kết Đề án 06 sáng 28/6/2024 do UBND TP Hà Nội tổ chức.", ("Đề án 06", "", "")),
    ("Đây là nội dung trong Kế hoạch xây dựng thế trận y tế ứng phó với biến thể Omicron trên địa bàn do Phó chủ tịch UBND TP HCM Dương Anh Đức ban hành ngày 14/12/2021.", ("Kế hoạch xây dựng thế trận y tế ứng phó với biến thể Omicron trên địa bàn", "2021-12-14", "UBND TP HCM")),
    ("UBND tỉnh ban hành Kế hoạch phát triển du lịch gắn với chuyển đổi số giai đoạn 2021-2025.", ("Kế hoạch phát triển du lịch gắn với chuyển đổi số giai đoạn 2021-2025", "", "UBND tỉnh")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), DOCUMENTS)
def test_what_is_said_of_a_document(reader: Reader, text: str, said: tuple[str, str, str]):
    told = Told(reader, f"Tin trong ngày\n\n{text}")
    frames = (("legal-title", "title"), ("legal-date", "date"), ("legal-issuer", "issuer"))
    assert [told.slots(frame, slot) for frame, slot in frames] == [{(one,)} if one else set() for one in said]


# The figures of each text: whose, how much, of what unit.
FIGURES = [
    ("Năm 2021, Cục Thuế Hà Nội thu 46.000 tỷ đồng, năm 2022 thu 52.000 tỷ.", "Cục Thuế Hà Nội 46000000000000 đồng; Cục Thuế Hà Nội 52000000000000 đồng"),
    ("Việt Nam đang chuyển đổi số. Tổng cục Hải quan cho biết xuất khẩu 6 tháng ước đạt 64,8 tỷ USD.", "Việt Nam 64800000000 USD"),
    ("Việt Nam đang chuyển đổi số. Bộ Y tế cho biết đến nay đã có 33 tỉnh triển khai hồ sơ sức khỏe điện tử.", "Việt Nam 33 tỉnh"),
    ("Tập đoàn VNPT cho biết đã ký kết hợp tác với 46 tỉnh.", "Tập đoàn VNPT 46 tỉnh"),
    ("Tỉnh Ninh Thuận có chuyển biến. Ban Thường vụ Tỉnh ủy Ninh Thuận họp. Nổi bật là GRDP tăng 9%, đứng thứ tư cả nước.", "tỉnh Ninh Thuận 9 %"),
    ("Hà Nội đã tiêm 12 triệu mũi vắc xin.", "Hà Nội 12000000 mũi"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figures"), FIGURES)
def test_whose_a_figure_is(reader: Reader, text: str, figures: str):
    told = Told(reader, f"Tin trong ngày\n\n{text}")
    found = told.slots("observation", "subject", "value", "unit")
    assert {" ".join(figure) for figure in found} == listed(figures)


def test_an_aim_of_the_prime_minister_is_the_country_s(reader: Reader):
    told = Told(
        reader,
        "Tin trong ngày\n\nHà Nam họp. Việt Nam có Ban Chỉ đạo chuyển đổi số. Thủ tướng đặt mục tiêu đến năm 2025, 50% dân số dùng dịch vụ công.",
    )
    assert told.slots("target", "subject", "value") == {("Việt Nam", "50")}


# The names of one type that each text has.
NAMES = [
    ("Các cá nhân gồm ông Trịnh Văn Hòa - nguyên Chủ tịch Tập đoàn FLC và vợ là Lê Thị Lan.", "Agency", "Tập đoàn FLC"),
    ("Ông Trần Văn Bình, Giám đốc Công ty Sao Mai và con trai bị khởi tố.", "Agency", "Công ty Sao Mai"),
    ("Văn phòng Cơ quan Cảnh sát điều tra (CSĐT) Bộ Công an gửi văn bản cho ngân hàng.", "Agency", "Văn phòng Cơ quan Cảnh sát điều tra (CSĐT) Bộ Công an"),
    ("Cục Thống kê tội phạm và Công nghệ thông tin tổ chức tập huấn.", "Agency", "Cục Thống kê tội phạm và Công nghệ thông tin"),
    ("Viện trưởng VKSND huyện Bình Lục Trần Văn Bình dự họp.", "Agency", "VKSND huyện Bình Lục"),
    ("Hệ thống Quốc gia quản lý ca bệnh Covid-19 ghi nhận 14.730 ca nhiễm mới.", "System", "Hệ thống Quốc gia quản lý ca bệnh Covid-19"),
    ("UBND tỉnh vận hành các nền tảng gồm: Cổng dịch vụ công tỉnh; Hệ thống quản lý văn bản và Ứng dụng Công dân số.", "System", "Cổng dịch vụ công tỉnh; Hệ thống quản lý văn bản; Ứng dụng Công dân số"),
    ("Ông Trần Văn Bình, Phó Trưởng ban đổi mới doanh nghiệp TP.HCM, phát biểu.", "Person", "Trần Văn Bình"),
    ("Vụ 39 người chết trong xe tải gây chấn động. Vụ Việt Á: nhiều người bị bắt.", "Agency", ""),
    ("Đoàn Bộ Thông tin, Văn hóa và Du lịch Lào thăm Việt Nam.", "Person", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "type_", "names"), NAMES)
def test_what_is_named(reader: Reader, text: str, type_: str, names: str):
    assert set(Told(reader, f"Tin trong ngày\n\n{text}").labels(type_)) == listed(names)


# Who holds which post where.
POSTS = [
    ("Bà Trần Thị Hoa, Phó Trưởng ban chuyên trách Ban Kinh tế - Ngân sách HĐND tỉnh Hà Nam, phát biểu.", "Trần Thị Hoa"),
    ("Ông Lê Văn Bình, Phó Giám đốc phụ trách Sở Nội vụ, phát biểu.", "Lê Văn Bình"),
    ("Viện trưởng Viện KSND huyện Bình Lục Trần Văn Bình dự họp.", "Trần Văn Bình"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "person"), POSTS)
def test_a_post_has_its_holder(reader: Reader, text: str, person: str):
    told = Told(reader, f"Tin trong ngày\n\n{text}")
    assert {who for who, where in told.slots("membership", "person", "organization") if where} == {person}


def test_who_says_it(reader: Reader):
    told = Told(
        reader,
        "Tin trong ngày\n\nChủ tịch Chi hội: Madam Trần Thị Lâm (Chủ tịch sáng lập Tập đoàn Hoa Lâm).\n\nGS Nguyễn Văn Đệ – Chủ tịch Hiệp hội Bệnh viện, Ủy viên Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam nhấn mạnh TP.HCM là đầu tàu phát triển.",
    )
    assert told.slots("quotation", "speaker") == {("Nguyễn Văn Đệ",)}
