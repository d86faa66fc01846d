"""Which post whose holder has, in forty of the commonest phrasings, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader

CASES = [
    ("Ông Lê Văn An, Giám đốc Sở Y tế tỉnh Hà Nam, cho biết như vậy.", "Lê Văn An | giam-doc | Sở Y tế tỉnh Hà Nam"),
    ("Giám đốc Sở Y tế tỉnh Hà Nam Lê Văn An cho biết như vậy.", "Lê Văn An | giam-doc | Sở Y tế tỉnh Hà Nam"),
    ("Theo Giám đốc Sở Y tế tỉnh Hà Nam Lê Văn An, kết quả tốt.", "Lê Văn An | giam-doc | Sở Y tế tỉnh Hà Nam"),
    ("Ông Lê Văn An - Giám đốc Sở Y tế tỉnh Hà Nam - phát biểu.", "Lê Văn An | giam-doc | Sở Y tế tỉnh Hà Nam"),
    ("Đồng chí Lê Văn An, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Hà Nam dự.", "Lê Văn An | bi-thu | Tỉnh ủy; Lê Văn An | chu-tich | HĐND tỉnh Hà Nam; Lê Văn An | uy-vien | Trung ương Đảng"),
    ("Đồng chí Lê Văn An, Phó Bí thư Thường trực Tỉnh ủy Hà Nam dự.", "Lê Văn An | pho-bi-thu-thuong-truc | Tỉnh ủy Hà Nam"),
    ("Ông Lê Văn An được bổ nhiệm giữ chức Vụ trưởng Vụ Pháp chế, Bộ Y tế.", "Lê Văn An | vu-truong | Vụ Pháp chế"),
    ("Bộ trưởng Bộ Y tế đã ký quyết định bổ nhiệm ông Lê Văn An làm Vụ trưởng Vụ Pháp chế.", "Lê Văn An | vu-truong | Vụ Pháp chế"),
    ("Thủ tướng Chính phủ bổ nhiệm ông Lê Văn An, Phó Cục trưởng Cục Viễn thông, giữ chức Thứ trưởng Bộ Y tế.", "Lê Văn An | pho-cuc-truong | Cục Viễn thông; Lê Văn An | thu-truong | Bộ Y tế"),
    ("Quốc hội bầu ông Lê Văn An giữ chức Chủ tịch Quốc hội.", "Lê Văn An | chu-tich | Quốc hội"),
    ("Thượng tướng Lê Văn An, Thứ trưởng Bộ Quốc phòng, chủ trì.", "Lê Văn An | thu-truong | Bộ Quốc phòng"),
    ("TS. Lê Văn An, Viện trưởng Viện Chiến lược Thông tin và Truyền thông, nhận định.", "Lê Văn An | vien-truong | Viện Chiến lược Thông tin và Truyền thông"),
    ("Phó Chủ tịch UBND tỉnh Hà Nam Lê Văn An ký quyết định.", "Lê Văn An | pho-chu-tich | UBND tỉnh Hà Nam"),
    ("Phó Chủ tịch Thường trực UBND TP Hà Nội Lê Văn An dự.", "Lê Văn An | pho-chu-tich-thuong-truc | UBND TP Hà Nội"),
    ("Chánh Văn phòng UBND tỉnh Hà Nam Lê Văn An dự.", "Lê Văn An | chanh-van-phong | Văn phòng UBND tỉnh Hà Nam"),
    ("Tổng Giám đốc Tập đoàn VNPT Lê Văn An ký.", "Lê Văn An | tong-giam-doc | Tập đoàn VNPT"),
    ("Chủ tịch HĐTV Tập đoàn VNPT Lê Văn An ký.", "Lê Văn An | chu-tich-hoi-dong-thanh-vien | Tập đoàn VNPT"),
    ("Trưởng Ban Tuyên giáo Tỉnh ủy Hà Nam Lê Văn An dự.", "Lê Văn An | truong-ban | Ban Tuyên giáo Tỉnh ủy Hà Nam"),
    ("Bí thư Huyện ủy Kim Bảng Lê Văn An dự.", "Lê Văn An | bi-thu | Huyện ủy Kim Bảng"),
    ("Chủ tịch UBND xã Tân Lập Lê Văn An dự.", "Lê Văn An | chu-tich | UBND xã Tân Lập"),
    ("Đại sứ Nhật Bản tại Việt Nam Yamada Takio phát biểu.", "Yamada Takio | dai-su | "),
    ("Thủ tướng Lào Sonexay Siphandone thăm Việt Nam.", "Sonexay Siphandone | thu-tuong | "),
    ("Ông John Smith, Giám đốc quốc gia Ngân hàng Thế giới tại Việt Nam, cho biết.", "John Smith | giam-doc-quoc-gia | Ngân hàng Thế giới tại Việt Nam"),
    ("Hiệu trưởng Trường Đại học Bách khoa Hà Nội Lê Văn An chia sẻ.", "Lê Văn An | hieu-truong | Trường Đại học Bách khoa Hà Nội"),
    ("Quyền Cục trưởng Cục Viễn thông Lê Văn An cho biết.", "Lê Văn An | quyen-cuc-truong | Cục Viễn thông"),
    ("Bà Trần Thị Bình hiện là Phó Giám đốc Sở Y tế tỉnh Hà Nam.", "Trần Thị Bình | pho-giam-doc | Sở Y tế tỉnh Hà Nam"),
    ("Trên cương vị Giám đốc Sở Y tế tỉnh Hà Nam, ông Lê Văn An cam kết.", "Lê Văn An | giam-doc | Sở Y tế tỉnh Hà Nam"),
    ("Giám đốc, Phó Giám đốc Sở Y tế tỉnh Hà Nam lần lượt là ông Lê Văn An và bà Trần Thị Bình.", ""),
    ("Ông Lê Văn An (Giám đốc Sở Y tế tỉnh Hà Nam) cho biết.", "Lê Văn An | giam-doc | Sở Y tế tỉnh Hà Nam"),
    ("Các Phó Chủ tịch UBND tỉnh Hà Nam Lê Văn An, Trần Thị Bình dự.", "Lê Văn An | pho-chu-tich | UBND tỉnh Hà Nam; Trần Thị Bình | pho-chu-tich | UBND tỉnh Hà Nam"),
    ("Trưởng phòng Giáo dục và Đào tạo huyện Kim Bảng Lê Văn An cho biết.", "Lê Văn An | truong-phong | Phòng Giáo dục và Đào tạo huyện Kim Bảng"),
    ("Thiếu tướng Lê Văn An, Giám đốc Công an tỉnh Hà Nam, chỉ đạo.", "Lê Văn An | giam-doc | Công an tỉnh Hà Nam"),
    ("Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lê Văn An chủ trì.", "Lê Văn An | bo-truong | Văn phòng Chính phủ; Lê Văn An | chu-nhiem | Văn phòng Chính phủ"),
    ("Ông Lê Văn An, đại diện Bộ Y tế, phát biểu.", ""),
    ("Ông Lê Văn An từ chối làm Giám đốc Sở Y tế.", ""),
    ("Luật sư Lê Văn An, Đoàn Luật sư TP Hà Nội, nhận định.", ""),
    ("Chủ tịch nước Lê Văn An tiếp Chủ tịch Quốc hội Cuba Esteban Lazo.", "Esteban Lazo | chu-tich | Quốc hội Cuba; Lê Văn An | chu-tich-nuoc | Chủ tịch nước"),
    ("Tổng Biên tập Báo Nhân Dân Lê Văn An dự.", "Lê Văn An | tong-bien-tap | Báo Nhân Dân"),
    ("Phó Tổng Giám đốc BHXH Việt Nam Lê Văn An cho biết.", "Lê Văn An | pho-tong-giam-doc | BHXH Việt Nam"),
    ("Kế toán trưởng Kho bạc Nhà nước Lê Văn An cho biết.", "Lê Văn An | ke-toan-truong | Kho bạc Nhà nước"),
    ("Đội trưởng Đội Cảnh sát giao thông Công an huyện Kim Bảng Lê Văn An cho biết.", "Lê Văn An | doi-truong | Đội Cảnh sát giao thông Công an huyện Kim Bảng"),
    ("Ông Lê Văn An giữ chức vụ Phó Giám đốc Sở Y tế.", "Lê Văn An | pho-giam-doc | Sở Y tế"),
    ("Ông Lê Văn An giữ chức Vụ phó Vụ Pháp chế.", "Lê Văn An | pho-vu-truong | Vụ Pháp chế"),
    ("Trưởng ban Dân vận Thành ủy Hà Nội Lê Văn Tú dự.", "Lê Văn Tú | truong-ban | Ban Dân vận Thành ủy Hà Nội"),
    ("Trưởng Ban Pháp chế HĐND tỉnh Hà Nam Lê Văn An dự.", "Lê Văn An | truong-ban | Ban Pháp chế HĐND tỉnh Hà Nam"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_holds_which_post_where(reader: Reader, text: str, expected: str):
    facts = Told(reader, text).made
    held = {
        (
            facts.referents[fact.slots["person"].key].label,
            fact.slots["role"],
            facts.referents[body.key].label if (body := fact.slots.get("organization")) else "",
        )
        for fact in facts.facts
        if fact.frame == "membership" and fact.status != "negated"
    }
    assert held == {tuple(row.split(" | ")) for row in expected.split("; ") if row}
