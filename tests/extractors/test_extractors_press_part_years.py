"""Parts of a year without "năm", quotes behind quotes, gifts that are no words, bodies by their kind, who launches."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Cuối 2019, Cổng dịch vụ công quốc gia được đưa vào vận hành.", {("2019",)}),
        ("Cổng dịch vụ công quốc gia vận hành từ giữa 2020.", {("2020",)}),
        ("Trong đợt đầu 2000 người dùng Cổng dịch vụ công quốc gia.", set()),
        ("Ban đầu 2020 hồ sơ được nộp trên Cổng dịch vụ công quốc gia.", set()),
    ],
)
def test_a_part_of_a_year_needs_no_word_for_the_year(
    reader: Reader, text: str, dates: set[tuple[str, ...]]
) -> None:
    assert Told(reader, text).slots("event-date", "date") == dates


def test_a_figure_takes_the_part_of_a_year_before_it(reader: Reader) -> None:
    told = Told(reader, "Đầu 2024, khi đề án được phê duyệt, Bộ Y tế đã chi hơn 12.000 tỷ đồng.")
    assert told.slots("observation", "date", "value") == {("2024", "12000000000000")}


def test_words_in_quotes_end_where_the_last_quote_opens(reader: Reader) -> None:
    words = "Chúng ta sẽ làm cho xong việc này theo đánh giá của Liên Hợp Quốc, từ đó cải thiện xếp hạng"
    text = f'Chỉ số tăng từ mức "cao" lên "rất cao".\nXếp hạng còn tăng.\n"{words}", Bộ Y tế cho biết.'
    assert Told(reader, text).slots("quotation", "speaker", "mode", "text") == {("Bộ Y tế", "direct", words)}


@pytest.mark.parametrize(
    "text",
    [
        "Bà Lê Thị Bình đã ủng hộ 100 thùng mì gói và 3 triệu đồng cho phường.",
        "Trường THCS Nguyễn Trãi ủng hộ Quỹ phòng, chống thiên tai của tỉnh.",
        "Ông Lê Văn Bình trình bày dự án nghiên cứu về rừng ngập mặn.",
    ],
)
def test_gifts_and_talks_are_no_words(reader: Reader, text: str) -> None:
    assert Told(reader, text).slots("quotation", "text") == set()


def test_what_somebody_is_for_is_said(reader: Reader) -> None:
    told = Told(reader, "Ông Lê Văn Bình ủng hộ việc bỏ sổ hộ khẩu giấy trong năm tới.")
    assert told.slots("quotation", "text") == {("việc bỏ sổ hộ khẩu giấy trong năm tới",)}
    told = Told(reader, "Theo Bộ Y tế, nhằm giảm giấy tờ, các bệnh viện phải dùng bệnh án điện tử.")
    assert told.slots("quotation", "speaker") == {("Bộ Y tế",)}


def test_figures_of_a_body_of_state_that_goes_by_its_kind(reader: Reader) -> None:
    text = "Sở Y tế Hà Nội phối hợp với Công an thành phố. Sở đã cấp 500 giấy phép hành nghề."
    assert Told(reader, text).slots("observation", "subject") == {("Sở Y tế Hà Nội",)}
    text = "Sở Y tế Hà Nội phối hợp với Cục Thuế. Sở Y tế và Cục Thuế TP.HCM đã cấp 500 giấy phép."
    assert ("Sở Y tế Hà Nội",) not in Told(reader, text).slots("observation", "subject")


@pytest.mark.parametrize(
    ("text", "launch", "date"),
    [
        ("Ứng dụng “Dân Hải Phòng” được thành phố ra mắt vào tháng 11/2024.", "Dân Hải Phòng", "2024-11"),
        ("Ứng dụng VNeID được thành phố Huế khai trương ngày 5/6/2024.", "ứng dụng VNeID", "2024-06-05"),
        (
            "Cục Hải quan đã đưa vào vận hành hệ thống giám sát hải quan tự động (VASSCM) từ ngày 1/9/2025.",
            "hệ thống giám sát hải quan tự động",
            "2025-09-01",
        ),
    ],
)
def test_what_went_live_by_a_body_that_goes_by_its_kind_or_before_brackets(
    reader: Reader, text: str, launch: str, date: str
) -> None:
    told = Told(reader, text)
    assert told.slots("launch", "system") == {(launch,)}
    assert told.slots("event-date", "date") == {(date,)}


def test_what_a_town_only_praises_does_not_go_live(reader: Reader) -> None:
    told = Told(reader, "Cổng Dịch vụ công quốc gia được tỉnh đánh giá cao trong năm 2019.")
    assert told.slots("launch", "system") == set()


@pytest.mark.parametrize(
    "name",
    [
        "cơ sở dữ liệu về xử phạt vi phạm hành chính",
        "hệ thống đăng ký dự thi trực tuyến",
        "hệ thống xét tuyển đại học trực tuyến",
    ],
)
def test_whole_names_of_systems(reader: Reader, name: str) -> None:
    assert Told(reader, f"Ngày 5/6/2024, Bộ Nội vụ khai trương {name}.").labels("System") == [name]


def test_what_is_told_about_a_matter_is_not_named_for_it(reader: Reader) -> None:
    told = Told(reader, "Bộ Công an báo cáo Hệ thống thông tin quốc gia về việc này.")
    assert told.labels("System") == ["Hệ thống thông tin quốc gia"]
