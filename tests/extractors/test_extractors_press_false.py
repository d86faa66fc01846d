"""Facts that nobody told: of strangers, of what was denied or planned, of names cut short. In our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    "text",
    [
        "Anh Lê Văn Tám ở Hà Nội bị lừa 500 triệu đồng.",
        "Công an xã Kim Sơn bắt Lê Văn Bảo (27 tuổi, quê Vĩnh Long). Bảo khai gây ra 12 vụ trộm.",
        "Giả sử tỉnh Hà Nam có 100.000 tài khoản, chi phí là 5 tỷ đồng.",
        "Bộ Y tế ra mắt hệ thống. Hai bộ chủ trì buổi giới thiệu 2 ứng dụng này.",
        "UBND tỉnh Hà Nam họp. Lãnh đạo 2 đơn vị đã ký kết kế hoạch.",
        "Người dân TP.HCM gọi Cổng 1022 quen thuộc.",
        "Xe va chạm với 1 phụ nữ ở xã Tân Hội. UBND xã đã báo cáo.",
        "Phó Thủ tướng dự họp Ban Chỉ đạo xử lý 12 dự án yếu kém của Chính phủ.",
        "Toàn bộ 100% địa phương cam kết đồng hành cùng Văn phòng Chính phủ.",
        "Sở Nội vụ báo cáo về khu đất Đồng Gò (17ha).",
        "Tại quận Cầu Giấy, Hà Nội: Vinhomes Gallery (Cầu Giấy) có giá rao bán 75 triệu đồng/m2.",
        "Theo Liên đoàn Đái tháo đường Quốc tế (IDF), năm 2017 có 425 triệu người mắc bệnh.",
        "Bộ Y tế cho biết cứ 10 người lớn ở Việt Nam có 1 người mắc bệnh.",
        "Ông Lê Văn An, ĐH Công nghệ TP.HCM, lọt top 1% các nhà khoa học.",
        "Cổ phiếu ngân hàng phân hóa: SHB tăng 2,42%, HDB tăng 1,07%. Khối ngoại bán ròng, HNX còn 228 điểm.",
        "Dự án Lancaster Legacy ở TP.HCM có giá tốt. UBND TP.HCM cho biết dự án The Nine Tower có giá 94 triệu đồng.",
    ],
)
def test_figures_of_nobody_named(reader: Reader, text: str):
    assert Told(reader, f"Tin trong ngày\n\n{text}").slots("observation", "value") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bộ Nội vụ họp. Cao nhất là Đà Nẵng (67%) và Nam Định (65,9%).",
            {("Đà Nẵng", "67"), ("Nam Định", "65.9")},
        ),
        (
            "Năm 2019, tỉnh Hà Nam có 20% hồ sơ trực tuyến, so với cùng kỳ năm 2018 là 15%.",
            {("Hà Nam", "20")},
        ),
        ("Tỉnh Hà Nam đạt 95%, cao hơn tỉnh Nam Định 3%.", {("tỉnh Hà Nam", "95")}),
        ('Báo cáo của Ngân hàng Thế giới viết: "Việt Nam tăng trưởng 6%".', {("Việt Nam", "6")}),
    ],
)
def test_whose_figures_they_are(reader: Reader, text: str, expected: set[tuple[str, str]]):
    assert Told(reader, f"Tin trong ngày\n\n{text}").slots("observation", "subject", "value") == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Chủ tịch UBND tỉnh Thái Thanh Quý chúc mừng.", "Person", ["Thái Thanh Quý"]),
        ("Chủ tịch Hà Nội Trần Sỹ Thanh dự.", "Person", ["Trần Sỹ Thanh"]),
        ("Chủ tịch Đồng Nai Võ Tấn Đức dự.", "Person", ["Võ Tấn Đức"]),
        ("Chủ tịch Tân Hoàng Minh Đỗ Anh Dũng dự.", "Person", ["Đỗ Anh Dũng"]),
        ("Thủ tướng Thái Srettha Thavisin thăm Lào.", "Person", ["Srettha Thavisin"]),
        ("Nhóm thơ có Hàn Mạc Tử và bạn bè.", "Person", ["Hàn Mạc Tử"]),
        ("Từ Hà Nội đến Huế mất một giờ.", "Person", []),
        ("Bộ cấp thị thực cho ông. Quy định về việc này có từ lâu.", "Person", []),
        ("Tổng Giám đốc Công ty CP Sữa Việt Nam (Vinamilk) dự. CEO Vinamilk nói.", "Person", []),
        ("Bên cạnh ông xã Hoàng Long, cô còn mời bạn.", "Place", []),
        ("Lễ tưởng niệm của Anh hùng Trương Định diễn ra.", "Place", []),
        ("Công an phường Quy Nhơn Đông bắt nghi phạm.", "Place", ["Quy Nhơn Đông"]),
        ("Công an phường Quy Nhơn Đông bắt nghi phạm.", "Agency", ["Công an phường Quy Nhơn Đông"]),
        ("UBND phường Vinh Tân họp.", "Agency", ["UBND phường Vinh Tân"]),
        ("Khu phố Hội Tân và Hội Thành bị mất điện.", "Agency", []),
        ("Hội An đón khách.", "Agency", []),
        ("Bệnh viện Phổi Trung ương thông tin về ca ghép phổi.", "Agency", ["Bệnh viện Phổi Trung ương"]),
        ("Công ty TNHH Kim loại Hoàng Gia phá sản.", "Agency", ["Công ty TNHH Kim loại Hoàng Gia"]),
        ("Công ty Xây dựng Vinh Phú trúng thầu.", "Agency", ["Công ty Xây dựng Vinh Phú"]),
        ("Chủ tịch Hội đồng WCO Edward Kieswetter dự.", "Agency", ["Hội đồng WCO"]),
        ("Phim Mưa (tiếng Anh: Rain) vừa ra mắt.", "Place", []),
        ("Bệnh viện Đa khoa Tâm Anh thông tin về ca ghép phổi.", "Place", []),
        ("Ảnh chụp cùng diễn viên Thanh Thủy.", "Place", []),
        ("Những đạo diễn như Trấn Thành, Trường Giang tham gia.", "Agency", []),
        ("Cô vào vai người dẫn chương trình Chị Bờ Vai đêm qua.", "Person", []),
        ("Đông Nhi trình diễn “Cô Ba Sài Gòn” tối qua.", "Person", []),
        ("Xe do anh Trần Quang Vinh lái. Thuận và Vinh bị thương.", "Place", []),
        ("Căn hộ chung cư Đường Huỳnh Tấn Phát có giá tốt.", "Person", []),
        ("Phóng viên trang tin news.com.au ca ngợi.", "System", []),
        ("Ông được phong tặng danh hiệu Nghệ sĩ Ưu tú năm ngoái.", "Person", []),
        ("Nhóm bạn đi hát ở xã Tân An Hội, huyện Củ Chi.", "Place", ["Tân An Hội", "Củ Chi"]),
        ("(VTC News) - Chiều 1/11, ca sĩ ra mắt album.", "Agency", []),
        ("Hệ thống FPT Shop mở bán điện thoại.", "System", []),
    ],
)
def test_where_names_end_and_what_is_none(reader: Reader, text: str, kind: str, expected: list[str]):
    assert list(Told(reader, f"Tin trong ngày\n\n{text}").labels(kind)) == expected


@pytest.mark.parametrize(
    ("text", "frame", "expected"),
    [
        ("Cố Thủ tướng Phạm Văn Đồng từng thăm làng.", "membership", set()),
        ("Ông Lê An dự. Từ năm 1957 - 1960 ông là Chánh Văn phòng Bộ Tư pháp.", "membership", set()),
        ("Thư ký của Bộ trưởng Lê Văn An phát biểu tại hội nghị ngày 3/4/2023.", "participation", set()),
        (
            "Thay mặt Thủ tướng Lê Văn An, Phó Thủ tướng Trần Văn Bình chủ trì hội nghị ngày 3/4/2023.",
            "participation",
            {("Trần Văn Bình", "stated")},
        ),
        ("Dự kiến tháng 9/2025, tỉnh Bắc Ninh khai trương Trung tâm điều hành thông minh.", "launch", {("", "planned")}),
        ("Ông Lê An, Trưởng Ban chỉ đạo cải cách tư pháp Trung ương nhấn mạnh, luật đã rõ.", "quotation", set()),
        ("Từ năm 2005 đến nay, Đà Lạt đã tổ chức 9 lần Festival Hoa Đà Lạt.", "event-date", set()),
        ("Hệ quản lý tiêm trên nền tảng Cổng Dữ liệu quốc gia do Bộ Y tế xây dựng, đã triển khai.", "launch", set()),
        (
            "Ngày 3/4/2019, ông Lê Văn An có mặt. Trước đó, Bộ Chính trị chỉ định ông Lê Văn An giữ chức Bí thư Tỉnh ủy Hà Nam.",
            "former-post",
            set(),
        ),
        ("Đại diện gia đình ca sĩ Lê Tuấn Phong cho biết, ông đã qua đời sáng nay.", "quotation", set()),
        ("Chưa ai tại Sở Y tế Hà Nội xác nhận thông tin này.", "quotation", set()),
        ("Cục An toàn thông tin ghi nhận, cảnh báo và xử lý 349 cuộc tấn công mạng.", "quotation", set()),
        ("Chuyên gia Lê An của Bộ Tư pháp cho rằng luật đã rõ ràng.", "quotation", {("Lê An", "stated")}),
    ],
)  # fmt: skip
def test_what_was_not_done_or_said(reader: Reader, text: str, frame: str, expected: set[tuple[str, str]]):
    told = Told(reader, f"Tin trong ngày\n\n{text}")
    slot = {"participation": "agent", "quotation": "speaker"}.get(frame, "person")
    assert {
        (told.word(fact.slots[slot]) if slot in fact.slots else "", fact.status) for fact in told.facts(frame)
    } == expected


def test_a_denial_is_told_as_one(reader: Reader):
    told = Told(reader, "Tin trong ngày\n\nBộ Y tế bác bỏ thông tin đã ký hợp đồng với hãng này.")
    assert told.slots("quotation", "speaker", "act") == {("Bộ Y tế", "deny")}


_ACTS = [
    "tổ chức hội nghị tổng kết chuyển đổi số",
    "khai trương Cổng dịch vụ công tỉnh",
    "ký kết thỏa thuận hợp tác với Tập đoàn VNPT",
    "đưa Hệ thống thông tin báo cáo tỉnh vào vận hành",
]


@pytest.mark.parametrize("act", _ACTS)
@pytest.mark.parametrize(
    "words",
    [
        "Ngày 5/4/2023 tới, UBND tỉnh Hà Nam {}.",
        "Có tin đồn UBND tỉnh Hà Nam {}.",
        "UBND tỉnh Hà Nam muốn {}.",
        "UBND tỉnh Hà Nam có thể {} vào tháng 4/2023.",
        "UBND tỉnh Hà Nam cam kết {} trong tháng 4/2023.",
        "Người dân mong UBND tỉnh Hà Nam {}.",
        "Bao giờ UBND tỉnh Hà Nam {}?",
        "Lẽ ra UBND tỉnh Hà Nam {} từ năm 2022.",
        "UBND tỉnh Hà Nam xin ý kiến về việc {}.",
        "UBND tỉnh Hà Nam lỡ hẹn {}.",
    ],
)
def test_what_is_wished_or_promised_is_not_said_as_done(reader: Reader, words: str, act: str):
    told = Told(reader, f"Tin trong ngày\n\n{words.format(act)}")
    frames = ("participation", "launch", "event-date", "agreement-party")
    assert {(f, fact.status) for f in frames for fact in told.facts(f) if fact.status == "stated"} == set()
