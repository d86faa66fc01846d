"""Treaties, memoranda, laws, strategies and plans: what they are called and who issued them, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader

TITLES = [
    # Treaties and conventions
    ("Hai nước tận dụng FTA Việt Nam - EU để tăng xuất khẩu.", "FTA Việt Nam - EU"),
    ("Doanh nghiệp tận dụng FTA giữa Việt Nam và Hàn Quốc.", "FTA giữa Việt Nam và Hàn Quốc"),
    ("Việt Nam đã tham gia Công ước của Liên hợp quốc về chống tội phạm mạng.", "Công ước của Liên hợp quốc về chống tội phạm mạng"),
    ("Việt Nam đã tham gia Công ước khung về kiểm soát thuốc lá.", "Công ước khung về kiểm soát thuốc lá"),
    # Words that go together in the title of a strategy
    ("UBND tỉnh ban hành Chiến lược phát triển kinh tế, xã hội vùng cao đến năm 2030.", "Chiến lược phát triển kinh tế, xã hội vùng cao đến năm 2030"),
    ("Thực hiện Chiến lược cải cách, hiện đại hóa ngành thuế đến năm 2030, xã đã họp.", "Chiến lược cải cách, hiện đại hóa ngành thuế đến năm 2030"),
    # A law ends before whom it is told to, what it is part of and another paper
    ("Cán bộ phổ biến Luật Bảo hiểm y tế cho người dân.", "Luật Bảo hiểm y tế"),
    ("Sở đã phổ biến Luật Căn cước của Quốc hội.", "Luật Căn cước"),
    ("Quy định của Luật Đầu tư công thuộc lĩnh vực y tế đã rõ.", "Luật Đầu tư công"),
    ("Cán bộ phải tuân thủ Luật Hợp tác xã và Điều lệ Quỹ hỗ trợ nông dân.", "Luật Hợp tác xã"),
    ("Cán bộ phải tuân thủ Luật Hợp tác xã và Quy chế tổ chức của quỹ.", "Luật Hợp tác xã"),
    ("Pháp lệnh ưu đãi người có công với cách mạng đã được ban hành.", "Pháp lệnh ưu đãi người có công với cách mạng"),
    # Resolutions of councils
    ("Nghị quyết của HĐND tỉnh Lai Châu phân bổ kế hoạch vốn đầu tư công năm 2024 đã có.", "phân bổ kế hoạch vốn đầu tư công năm 2024"),
    ("Nghị quyết của HĐND tỉnh Lai Châu ban hành Quy định về mức hỗ trợ học phí đã có.", "Quy định về mức hỗ trợ học phí"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_what_a_paper_is_called(reader: Reader, text: str, title: str):
    assert Told(reader, text).slots("legal-title", "title") == {(title,)}


def test_a_law_and_the_decree_that_guides_it_are_two(reader: Reader):
    told = Told(reader, "Cán bộ phải tuân thủ Luật Hợp tác xã và Nghị định hướng dẫn thi hành.")
    assert told.labels("LegalDocument") == ["Luật Hợp tác xã", "Nghị định hướng dẫn thi hành"]


@pytest.mark.parametrize(
    "text",
    [
        "Nghị quyết của HĐND tỉnh Lai Châu về sửa đổi, bổ sung Nghị quyết 11/2017/NQ-HĐND đã được thông qua.",
        "HĐND tỉnh Lai Châu thông qua Nghị quyết về việc bãi bỏ Nghị quyết số 11/2017/NQ-HĐND về học phí.",
    ],
)
def test_the_resolution_amended_is_named_by_its_number(reader: Reader, text: str):
    assert Told(reader, text).labels("LegalDocument") == ["11/2017/NQ-HĐND"]


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        ("UBND tỉnh Lai Châu vừa có Quyết định số 12/QĐ-UBND ngày 5/9/2024 về đề án y tế.", ("12/QĐ-UBND", "UBND tỉnh Lai Châu")),
        ("Sở Y tế Lai Châu đã phát hành Công văn số 12/SYT-VP ngày 5/9/2024 về phòng bệnh.", ("12/SYT-VP", "Sở Y tế Lai Châu")),
        ("Sở đã phổ biến Luật Căn cước của Quốc hội.", ("Luật Căn cước", "Quốc hội")),
    ],
)  # fmt: skip
def test_who_has_a_paper_issued_it(reader: Reader, text: str, issued: tuple[str, str]):
    assert Told(reader, text).slots("legal-issuer", "document", "issuer") == {issued}


def test_the_number_of_a_party_paper_ends_in_any_letters(reader: Reader):
    told = Told(reader, "Kế hoạch số 12-KH/HĐTĐ đã được ban hành.")
    assert told.slots("legal-number", "number") == {("12-KH/HĐTĐ",)}


def test_a_plan_told_again_is_the_one_with_a_number(reader: Reader):
    told = "Xã có Kế hoạch số 5/KH-UBND về triển khai Đề án phát triển du lịch cộng đồng vùng cao năm 2024."
    again, other = (
        "Kế hoạch phát triển du lịch cộng đồng vùng cao năm 2024",
        "Kế hoạch phát triển trồng rừng vùng thấp năm 2023",
    )
    assert again not in Told(reader, f"{told} {again} có 5 nhiệm vụ.").labels("LegalDocument")
    assert other in Told(reader, f"{told} {other} có 5 nhiệm vụ.").labels("LegalDocument")


@pytest.mark.parametrize(
    "title",
    [
        "Bản ghi nhớ (MoU) về hợp tác y tế số",
        "Bản ghi nhớ về hợp tác trong lĩnh vực kinh tế số",
        "Bản ghi nhớ (MoU) về hợp tác trong các lĩnh vực y tế và giáo dục",
    ],
)
def test_what_a_memorandum_is_about(reader: Reader, title: str):
    told = Told(reader, f"Bộ Y tế và Tập đoàn Sakura ký {title}.")
    assert told.slots("agreement-title", "title") == {(title,)}
    assert told.slots("agreement-party", "party") == {("Bộ Y tế",), ("Tập đoàn Sakura",)}


@pytest.mark.parametrize(
    ("text", "signers"),
    [
        ("Ông Lê Văn An và bà Trần Thị Hoa đã cùng ký cam kết về an toàn thực phẩm.", {"Lê Văn An", "Trần Thị Hoa"}),
        ("Ngày 5/9/2024, ông Lê Văn An và bà Trần Thị Hoa ký giao ước thi đua.", {"Lê Văn An", "Trần Thị Hoa"}),
        ("Bộ Y tế và Tập đoàn Sakura đã tiến hành ký Bản ghi nhớ hợp tác.", {"Bộ Y tế", "Tập đoàn Sakura"}),
    ],
)  # fmt: skip
def test_who_signs_pledges_and_memoranda(reader: Reader, text: str, signers: set[str]):
    told = Told(reader, text)
    assert told.slots("participation", "agent", "role") == {(who, "signatory") for who in signers}


MINISTERS = "Bộ trưởng Bộ Y tế Lê Văn An hội đàm với Bộ trưởng Bộ Tài chính Trần Văn Bình ngày 5/9/2024. "


def test_the_two_ministers_are_those_named_before(reader: Reader):
    told = Told(reader, f"{MINISTERS}Hai Bộ trưởng đã ký Bản ghi nhớ về hợp tác y tế số.")
    signed = {who for who, role in told.slots("participation", "agent", "role") if role == "signatory"}
    assert signed == {"Lê Văn An", "Trần Văn Bình"}


@pytest.mark.parametrize(
    "text",
    [
        "Bộ trưởng Lê Văn An ngồi ghế đầu. Hai Bộ trưởng chủ trì hội nghị ngày 5/9/2024.",
        "Bộ trưởng Bộ Y tế Lê Văn An trao đổi. Các đồng chí bộ trưởng đã dự hội nghị ngày 5/9/2024.",
        "Thứ trưởng Lê Văn An phấn khởi. Dự hội nghị ngày 5/9/2024 có các Thứ trưởng.",
    ],
)
def test_a_title_of_many_is_not_that_of_the_one_named(reader: Reader, text: str):
    assert "Lê Văn An" not in {who for (who,) in Told(reader, text).slots("participation", "agent")}
