"""Names of bodies and systems end before what they do: many names, each with many verbs, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader

_VERBS = [
    "áp dụng",
    "tuyển sinh",
    "khai giảng",
    "tuyển dụng",
    "công khai",
    "cấp phép",
    "cảnh báo",
    "khuyến khích",
    "kết thúc",
    "dừng",
    "mở rộng",
    "nâng cao",
    "chú trọng",
    "sửa đổi",
    "cắt giảm",
    "chuẩn hóa",
    "tích hợp",
    "đồng bộ",
    "liên thông",
    "cập nhật",
    "khai thác",
    "quản lý",
    "giám sát",
    "thanh tra",
    "xử phạt",
    "hỗ trợ",
    "đào tạo",
    "tuyên truyền",
    "vận động",
    "hưởng ứng",
    "kiến nghị",
    "giải trình",
    "hợp tác",
    "tài trợ",
    "khen thưởng",
    "vinh danh",
    "phê bình",
    "tiến hành",
    "khai mạc",
    "khánh thành",
    "thí điểm",
    "thiết kế",
    "đầu tư",
    "mua sắm",
    "trúng thầu",
    "nộp",
    "thu",
    "chiếm",
    "tăng",
    "giảm",
    "phân công",
    "đón",
    "gặp gỡ",
    "phục vụ",
    "điều tra",
    "chúc mừng",
    "cảm ơn",
    "lý giải",
    "phân tích",
    "kỳ vọng",
    "ưu tiên",
    "lựa chọn",
    "hướng tới",
    "hình thành",
    "sáp nhập",
    "chuyển đổi",
    "đổi mới",
    "khắc phục",
    "tháo gỡ",
    "huy động",
    "dành",
    "chi trả",
    "cấp",
    "sở hữu",
    "niêm yết",
    "thu hút",
    "tổng kết",
    "tuân thủ",
    "đòi",
    "vay",
    "giữ",
    "ủng hộ",
    "khám",
    "sản xuất",
    "bán",
    "mua",
    "trực thuộc",
    "thường xuyên",
    "thành lập",
]


@pytest.mark.parametrize(
    "body",
    [
        "Bệnh viện Nguyễn Tri Phương",
        "Trường Đại học Bách khoa",
        "Công ty Hoàng Long",
        "Trung tâm Giám sát an toàn không gian mạng",
        "Ngân hàng Quân đội",
        "Viện Chiến lược",
        "Ban Cơ yếu Chính phủ",
        "Tòa án nhân dân tối cao",
        "Cục Chuyển đổi số quốc gia",
    ],
)
def test_a_bodys_name_ends_before_what_it_does(reader: Reader, body: str):
    texts = (f"{body} {verb} một số nội dung quan trọng theo kế hoạch." for verb in _VERBS)
    assert [text for text in texts if body not in Told(reader, text).labels("Agency")] == []


@pytest.mark.parametrize(
    "system",
    [
        "Hệ thống thông tin báo cáo Chính phủ",
        "Cổng Dịch vụ công quốc gia",
        "Nền tảng số quản lý tiêm chủng",
        "Cơ sở dữ liệu quốc gia về dân cư",
        "Hệ thống giám sát, điều hành thông minh",
        "Phần mềm quản lý hộ tịch dùng chung",
    ],
)
def test_a_systems_name_ends_before_what_it_does(reader: Reader, system: str):
    texts = (f"Ngày 12/5/2023, {system} {verb} một số nội dung quan trọng." for verb in _VERBS)
    assert [text for text in texts if system not in Told(reader, text).labels("System")] == []


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Viện Nghiên cứu phát triển cho biết như vậy.", "Viện Nghiên cứu phát triển"),
        ("Cục Công nghệ thông tin cho biết, tỷ lệ hồ sơ đạt 92%.", "Cục Công nghệ thông tin"),
        ("Quỹ Đầu tư phát triển được thành lập.", "Quỹ Đầu tư phát triển"),
        ("Cục Quản lý đăng ký kinh doanh cấp mã số.", "Cục Quản lý đăng ký kinh doanh"),
        (
            "Phòng Đào tạo và tuyển sinh Trường Đại học Vinh tiếp sinh viên.",
            "Phòng Đào tạo và tuyển sinh Trường Đại học Vinh",
        ),
        (
            "Trung tâm Giáo dục thường xuyên tỉnh Hà Nam tuyển sinh.",
            "Trung tâm Giáo dục thường xuyên tỉnh Hà Nam",
        ),
        (
            "Bộ phận Tiếp nhận và trả kết quả phường Tân Lợi làm tốt.",
            "Bộ phận Tiếp nhận và trả kết quả phường Tân Lợi",
        ),
    ],
)
def test_verbs_inside_a_name_stay_in_it(reader: Reader, text: str, body: str):
    assert Told(reader, text).labels("Agency") == [body]


@pytest.mark.parametrize(
    "text",
    [
        "Đường Nguyễn Huệ bị cấm xe.",
        "Hồ Hoàn Kiếm rất đẹp.",
        "Chi bộ Trần Phú họp.",
        "Học bổng Nguyễn Thái Bình.",
    ],
)
def test_streets_and_lakes_are_nobody(reader: Reader, text: str):
    assert Told(reader, text).labels("Person") == []
