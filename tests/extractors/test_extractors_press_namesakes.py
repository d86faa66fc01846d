"""What is named after people, and people named behind what they are; bodies, years and laws told in few articles."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Lãnh tụ Fidel Castro thăm Việt Nam.", ["Fidel Castro"]),
        ("Lãnh tụ Cuba Fidel Castro thăm Việt Nam.", ["Fidel Castro"]),
        ("Nhà thơ Tố Hữu đến dự.", ["Tố Hữu"]),
        ("Chuyên gia Nhật Bản Tanaka Ichiro phát biểu.", ["Tanaka Ichiro"]),
        ("Chuyên gia Nga Ivan Petrov phát biểu.", ["Ivan Petrov"]),
        ("Nhà nghiên cứu Việt Nam Nguyễn Văn An phát biểu.", ["Nguyễn Văn An"]),
        ("Các nhà khoa học Việt phát biểu.", []),
        ("Các nhà lãnh đạo Lào và Campuchia phát biểu.", []),
        ("Các chuyên gia Google phát biểu.", []),
    ],
)
def test_who_is_named_after_a_craft(reader: Reader, text: str, people: list[str]) -> None:
    assert Told(reader, text).labels("Person") == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Thí điểm trên các phố Lý Thường Kiệt, Phan Chu Trinh (2 vị trí), Nguyễn Thượng Hiền từ tháng 4.",
            [],
        ),
        ("Cấm xe trên các tuyến đường Lê Lợi, Trần Phú và Nguyễn Huệ.", []),
        ("Họ từng ở các tiểu đoàn Nguyễn Văn Trỗi, Võ Như Hưng.", []),
        ("Tại các phường Nguyễn Trãi, Quang Trung, ông Lê Văn An kiểm tra.", ["Lê Văn An"]),
        ("Ở phố Nguyễn Du, Trần Văn An cho biết.", ["Trần Văn An"]),
        (
            "Một số tuyến như An Dương Vương (quận 5), Lê Hồng Phong (quận 10), Trương Định (quận 3) bị chiếm.",
            [],
        ),
        ("Khai thác mỏ Sao Vàng Đại Nguyệt.", []),
        ("Ông Nguyễn Văn An (quận 5) cho biết.", ["Nguyễn Văn An"]),
    ],
)
def test_rows_of_streets_and_units_name_nobody(reader: Reader, text: str, people: list[str]) -> None:
    assert Told(reader, text).labels("Person") == people


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Bệnh viện Đại học Y Hà Nội họp.", ["Bệnh viện Đại học Y Hà Nội"]),
        (
            "Ủy ban Quốc gia về Tạo thuận lợi thương mại họp.",
            ["Ủy ban Quốc gia về Tạo thuận lợi thương mại"],
        ),
        ("Ủy ban quốc gia về Người cao tuổi Việt Nam họp.", ["Ủy ban quốc gia về Người cao tuổi Việt Nam"]),
        ("Thanh tra Sở hàng năm đều kiểm tra.", ["Thanh tra Sở"]),
        (
            "Công an các tỉnh, thành phố như TP HCM, Đồng Nai cùng làm.",
            ["Công an TP HCM", "Công an tỉnh Đồng Nai"],
        ),
        ("Ủy ban quốc gia về Năng lượng sạch vừa họp.", ["Ủy ban quốc gia về Năng lượng sạch"]),
    ],
)
def test_bodies_for_a_cause_with_capitals(reader: Reader, text: str, bodies: list[str]) -> None:
    assert Told(reader, text).labels("Agency") == bodies


def test_the_coming_year_dates_its_story_in_the_year_before(reader: Reader) -> None:
    text = (
        "Chiều 28/11, Bộ Y tế tổ chức Hội nghị chuyên đề. Dự án sẽ bàn vào đầu năm 2017 tới, nhưng chưa xong."
    )
    assert Told(reader, text).slots("event-date", "date") == {("2016-11-28",)}


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Luật Công nghệ thông tin hiện đang được sửa đổi.", ["Luật Công nghệ thông tin"]),
        ("Thực hiện Hiệp định Tạo thuận lợi thương mại.", ["Hiệp định Tạo thuận lợi thương mại"]),
    ],
)
def test_titles_of_laws_and_treaties(reader: Reader, text: str, titles: list[str]) -> None:
    assert Told(reader, text).labels("LegalDocument") == titles
