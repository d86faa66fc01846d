"""When events were, who held them, who spoke: ways of the press to tell it, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "date"),
    [
        # The headline, the name of what is held, or the figures of the months before show the year.
        ("Sở công bố kết quả “Điều tra doanh nghiệp năm 2021”\nSáng 11/10, Sở Công Thương tổ chức hội nghị tổng kết. Kể từ năm 2011 đến nay, tỉnh có thêm 900 doanh nghiệp.", "2021-10-11"),
        ("Ngày hội việc làm\nSáng 4/5, Sở Nội vụ tổ chức Hội thi cán bộ giỏi năm 2022. Năm 2010, cả tỉnh mới có 20 cán bộ dự thi.", "2022-05-04"),
        ("Tỉnh họp về dữ liệu\nChiều 7/7, UBND tỉnh Lào Cai tổ chức hội nghị. Trong 6 tháng đầu năm 2023, tỉnh tiếp nhận 5.000 hồ sơ. Ngày 3/12/2020, UBND tỉnh ban hành kế hoạch.", "2023-07-07"),
        ("Tỉnh họp về dữ liệu\nChiều 5/1, UBND tỉnh Lào Cai tổ chức hội nghị. Trong quý IV/2023, tỉnh tiếp nhận 5.000 hồ sơ, năm 2019 là 700.", "2024-01-05"),
        ("Hai bên gặp nhau\nChiều 14/5, Bộ Nội vụ tổ chức hội thảo. Bản ghi nhớ dự kiến được ký vào tháng 9/2023.", "2023-05-14"),
        # An index, a law, a plan and history are of other years; signs that differ show none.
        ("Tỉnh dẫn đầu PAR INDEX 2022\nSáng 4/5, UBND tỉnh Lào Cai tổ chức hội nghị công bố chỉ số.", ""),
        ("Tỉnh họp\nSáng 4/5, UBND tỉnh Lào Cai tổ chức hội nghị về Luật Giao dịch điện tử 2023.", ""),
        ("Tỉnh họp\nSáng 4/5, UBND tỉnh Lào Cai tổ chức hội nghị. Mục tiêu của UBND tỉnh là năm 2025, 80% hồ sơ được nộp trực tuyến.", ""),
        ("Tỉnh họp\nSáng 4/5, UBND tỉnh Lào Cai tổ chức hội nghị. Hệ thống hoạt động từ tháng 9/2023.", ""),
        ("Tỉnh có 20 sáng kiến năm 2021, 30 sáng kiến năm 2022\nSáng 4/5, UBND tỉnh Lào Cai tổ chức hội nghị.", ""),
        ("Tỉnh có 20 sáng kiến năm 2021\nSáng 4/5, UBND tỉnh Lào Cai tổ chức hội nghị. Ngày 9/9/2022, tỉnh đã vận hành hệ thống.", ""),
    ],
)  # fmt: skip
def test_signs_show_the_year(reader: Reader, text: str, date: str):
    assert {value for (value,) in Told(reader, text).slots("event-date", "date")} == {date}
