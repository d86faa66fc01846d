"""How often something is to be done, what might be given, rounds and inspections; papers still to be made; solutions made for somebody."""

from __future__ import annotations

import pytest
from extractors_told import Told, listed

from kg.facts import Reader


def told(reader: Reader, text: str) -> Told:
    return Told(reader, f"Tin trong ngày\n\n{text}")


FIGURES = [
    ("Sở Y tế tỉnh Nam Định xin lỗi không quá 1 lần.", ""),
    ("Qua 2 lần thực hiện, Sở Y tế tỉnh Nam Định đã rút kinh nghiệm.", ""),
    ("Sau 3 lần trình, Sở Y tế tỉnh Nam Định đã hoàn thành.", ""),
    ("Sở Nội vụ tỉnh Nam Định họp tối thiểu 1 lần/tháng.", ""),
    ("Sở Nội vụ tỉnh Nam Định rà soát danh mục 2 lần mỗi năm.", ""),
    ("Số hồ sơ của Sở Nội vụ tỉnh Nam Định tăng 2 lần so với năm 2022.", "2 lần"),
    ("Cổng dữ liệu mở của tỉnh Nam Định có 90 lần tải.", "90 lần tải"),
    ("Cổng Dịch vụ công quốc gia có 45.000 lần tra cứu.", "45000 lần tra"),
    ("Sở Tài chính tỉnh Nam Định kiểm tra ngẫu nhiên không quá 5% hồ sơ.", ""),
    ("Sở Y tế tỉnh Nam Định hậu kiểm tối đa 10% số cơ sở.", ""),
    ("Cục Hải quan tỉnh Nam Định kiểm tra không quá 5% lô hàng được lựa chọn ngẫu nhiên.", ""),
    ("Nợ xấu của Agribank không quá 3%.", "3 %"),
    ("Bộ Tài chính có thể bố trí ngay 5% ngân sách cho việc này.", ""),
    ("Bộ Tài chính có thể giảm 30% chi phí nếu số hóa toàn bộ hồ sơ.", ""),
    ("Bộ Tài chính đã giảm 30% chi phí.", "30 %"),
    ("Công an tỉnh Nam Định đã tìm thấy thi thể 2 nạn nhân còn lại.", ""),
    ("Sở Tư pháp tỉnh Nam Định đã giải quyết 300 hồ sơ, 15 hồ sơ còn lại đang thẩm định.", "300 hồ sơ"),
    ("Năm 2024, Sở Nội vụ tỉnh Nam Định đã tổ chức 9 đợt tập huấn.", "9 đợt tập"),
    ("Sở Tư pháp tỉnh Nam Định đã tiến hành 5 đợt kiểm tra.", "5 đợt kiểm"),
    ("Đề án của Sở Y tế tỉnh Nam Định chia làm 3 đợt tập huấn.", ""),
    ("Năm 2024, Thanh tra tỉnh Nam Định đã kiểm tra công vụ tại 6 đơn vị cấp tỉnh và 3 đơn vị cấp huyện.", "6 đơn vị; 3 đơn vị"),
    ("Sở Y tế tỉnh Nam Định sẽ kiểm tra tại 5 đơn vị cấp xã.", ""),
    ("Năm 2024, Sở Nội vụ tỉnh Nam Định thực hiện kiểm tra công vụ tại 4 đơn vị cấp tỉnh.", "4 đơn vị"),
    ("Sở Nội vụ tỉnh Nam Định sẽ tiến hành kiểm tra tại 5 đơn vị cấp xã.", ""),
    ("Sở Công Thương tỉnh Nam Định khảo sát tại 5 đơn vị.", ""),
    ("Mạng lưới các đô thị xanh ASEAN (AGC) với 26 đô thị thành viên họp tại Huế.", "26 đô thị"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "figures"), FIGURES)
def test_figures(reader: Reader, text: str, figures: str):
    made = told(reader, text)
    found = {f"{value} {unit}" for value, unit in made.slots("observation", "value", "unit")}
    found |= {f"{value} {unit}" for value, unit in made.slots("target", "value", "unit")}
    assert found == listed(figures)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Chính phủ trình Quốc hội ban hành Nghị quyết quy định về cơ chế thử nghiệm có kiểm soát.", ""),
        ("Bộ Y tế đề nghị Chính phủ xem xét, ban hành Nghị quyết về khám bệnh từ xa cho người dân.", ""),
        ("Bộ Y tế trình Chính phủ ban hành Nghị định quy định về khám bệnh từ xa.", ""),
        ("Chính phủ đã ban hành Nghị định quy định về khám bệnh từ xa.", "quy định về khám bệnh từ xa"),
        ("UBND tỉnh trình HĐND tỉnh Nam Định thông qua Nghị quyết về thí điểm mô hình trường học mới.", ""),
        ("Quốc hội đã ban hành Nghị quyết về tổ chức chính quyền đô thị.", "tổ chức chính quyền đô thị"),
        ("HĐND tỉnh Nam Định thông qua Nghị quyết về phát triển nhà ở xã hội đến năm 2025.", "phát triển nhà ở xã hội đến năm 2025"),
    ],
)  # fmt: skip
def test_papers_to_be_made(reader: Reader, text: str, titles: str):
    assert {title for (title,) in told(reader, text).slots("legal-title", "title")} == listed(titles)


def test_whose_team_it_is_issues_no_scheme(reader: Reader):
    made = told(
        reader, "Theo Tổ công tác triển khai Đề án 06 của Chính phủ, Bộ Công an và Bộ Y tế, việc đã xong."
    )
    assert made.slots("legal-issuer", "document", "issuer") == set()
    assert {"Chính phủ", "Bộ Công an", "Bộ Y tế"} <= set(made.labels("Agency"))


@pytest.mark.parametrize(
    ("text", "systems"),
    [
        ("VNPT đã bàn giao giải pháp trường học thông minh (smart school) tại tỉnh Nam Định.", "giải pháp trường học thông minh"),
        ("FPT cung cấp giải pháp giao thông thông minh (ITS) cho thành phố Đà Nẵng.", "giải pháp giao thông thông minh"),
        ("FPT xây dựng giải pháp quản lý bệnh viện (FPT.eHospital) cho Bệnh viện Bạch Mai.", "giải pháp quản lý bệnh viện"),
        ("Viettel đã triển khai giải pháp thành phố an toàn (safe city).", "giải pháp thành phố an toàn"),
        ("Nhiều doanh nghiệp đã triển khai giải pháp làm việc linh hoạt (hybrid working).", ""),
        ("Viettel triển khai giải pháp kết nối vạn vật (IoT) cho tỉnh Nam Định.", ""),
        ("Tỉnh tìm giải pháp chống ngập (thoát nước) cho thành phố Huế.", ""),
        ("Cổng Thông tin điện tử tỉnh Nam Định xin trân trọng giới thiệu bài viết.", "Cổng Thông tin điện tử tỉnh Nam Định"),
        ("Cổng Thông tin điện tử Chính phủ trân trọng giới thiệu toàn văn.", "Cổng Thông tin điện tử Chính phủ"),
        ("Hội thảo bàn giải pháp thành phố an toàn (safe city) cho tương lai.", ""),
    ],
)  # fmt: skip
def test_solutions(reader: Reader, text: str, systems: str):
    assert set(told(reader, text).labels("System")) == listed(systems)
