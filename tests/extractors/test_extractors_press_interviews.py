"""Questions, answers, and speakers named after or far from their words: in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader

AN, HOA = "Nguyễn Văn An", "Lê Thị Hoa"
INTRO = f"Phóng viên đã có cuộc trao đổi với ông {AN}, Giám đốc Sở Y tế tỉnh Lai Châu.\n"


def quoted(reader: Reader, text: str) -> set[tuple[str, ...]]:
    """Whose words are given, and which."""
    return Told(reader, text).slots("quotation", "speaker", "text")


@pytest.mark.parametrize(
    "text",
    [
        "Thưa ông, ông đánh giá thế nào về kết quả năm qua?\nTỉnh đã số hóa toàn bộ hồ sơ của các xã.",
        "- Theo ông, đâu là khó khăn?\nTỉnh đã số hóa toàn bộ hồ sơ của các xã.",
        f"PV: Ông nhận định ra sao về kết quả?\nÔng {AN}: Tỉnh đã số hóa toàn bộ hồ sơ của các xã.",
        f"+ Phóng viên: Ông nhận định ra sao?\n+ Ông {AN}: Tỉnh đã số hóa toàn bộ hồ sơ của các xã.",
    ],
)
def test_the_question_is_the_reporters(reader: Reader, text: str):
    assert quoted(reader, INTRO + text) == {(AN, "Tỉnh đã số hóa toàn bộ hồ sơ của các xã.")}


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (f"Tại buổi tiếp ông {AN}, Bộ Y tế cho biết sẽ hỗ trợ hết mình.", {"Bộ Y tế"}),
        (f"Ông {AN} – Trưởng phòng CNTT, Sở Y tế – cho biết hệ thống đã ổn định.", {AN}),
        (f"Ông {AN} - người lập nhóm Dữ liệu Mở - khẳng định dữ liệu là tài nguyên.", {AN}),
        (f"Dữ liệu phải đúng, đủ, sạch, sống. Đó là ý kiến của Thứ trưởng {AN} tại hội thảo.", {AN}),
        (f"Cả nước có 5 triệu tài khoản. Đây là thông tin được ông {AN} đưa ra chiều nay.", {AN}),
        (f"“Thủ tục bây giờ rất nhanh, chỉ mất ít phút”, chị {HOA} đến làm hộ chiếu chia sẻ.", {HOA}),
        (f"“Hệ thống sẽ chạy thử trong tháng 10”, theo ông {AN}.", {AN}),
        (f"Bà {HOA} phấn khởi: “Thủ tục bây giờ rất nhanh”.", {HOA}),
        ("Thống kê của Bộ Y tế cho thấy tỷ lệ hồ sơ trực tuyến đạt 30%.", {"Bộ Y tế"}),
        (f"Chủ tịch UBND tỉnh {AN} chúc mừng Sở Y tế và mong rằng Sở tiếp tục dẫn đầu.", {AN}),
        # No words.
        (f"Bộ trưởng {AN} trao đổi về tình hình phát triển công nghệ hai nước.", set()),
        (f"Ông {AN} và bà {HOA} trao đổi về việc hợp tác đào tạo.", set()),
        ("Bộ Y tế thông báo kết quả thi tuyển công chức năm 2023.", set()),
        ("Bộ Y tế bổ sung tân Thứ trưởng trong tháng này.", set()),
        (f"Đó là quyết định của Bộ trưởng {AN}.", set()),
    ],
)
def test_whose_words_they_are(reader: Reader, text: str, speakers: set[str]):
    assert {speaker for speaker, _ in quoted(reader, text)} == speakers
