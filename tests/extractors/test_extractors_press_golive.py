"""Systems that go live in the words the press has for it since 2020: apps released, portals opened to all, counted since a day."""

from __future__ import annotations

import pytest
from extractors_told import Told, launched

from kg.facts import Reader

APP = "Cổng dữ liệu mở tỉnh Hà Nam"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Ngày 12/5/2023, {APP} được kích hoạt.", "2023-05-12"),
        (f"{APP} chính thức go-live từ ngày 12/5/2023.", "2023-05-12"),
        (f"{APP} đã được thiết lập và đưa vào vận hành từ ngày 11/11/2021.", "2021-11-11"),
        (f"{APP} được công bố đưa vào vận hành chính thức ngày 12/5/2023.", "2023-05-12"),
        (f"{APP} là ứng dụng do Sở Y tế Hà Nam phát hành từ ngày 30/9/2021.", "2021-09-30"),
        (f"Cuối tháng 6/2019, {APP} do Viettel phát triển cũng đi vào hoạt động sau ba tháng.", "2019-06"),
        (f"Tháng 5/2023, {APP} chính thức được mở cho người dân sử dụng.", "2023-05"),
        (f"{APP} chạy thử nghiệm từ ngày 12/5/2023.", "2023-05-12"),
        (f"Từ ngày 15/4/2017, Sở Y tế Hà Nam đã áp dụng {APP}.", "2017-04-15"),
        (f"Cục Hàng không Việt Nam vận hành {APP} từ năm 2020.", "2020"),
        (f"Sở Y tế Hà Nam vừa giới thiệu {APP}.", ""),
        (f"Sở Y tế Hà Nam chính thức ra mắt người dùng {APP}.", ""),
        (f"Sự kiện ra mắt {APP} diễn ra ngày 12/5/2023.", "2023-05-12"),
        (f"Sau 2 năm kể từ ngày khai trương (9/12/2019), {APP} đã có nhiều người dùng.", "2019-12-09"),
        (f"Được khai trương vào tháng 12/2019, đến nay {APP} đã có nhiều người dùng.", "2019-12"),
        (f"{APP} 1.0 beta 1 đã được phát hành vào ngày 24/8/2017.", "2017-08-24"),
        (f"{APP} được Sở Y tế ra mắt hồi tháng 7/2022.", "2022-07"),
        (f"{APP} được vận hành chính thức trong toàn tỉnh từ đầu năm 2019.", "2019"),
        (f"Từ khi Thủ tướng Chính phủ khai trương (12-3-2019) đến nay có 5 văn bản trên {APP}.", "2019-03-12"),
        (f"Ngày 12/5/2023, Sở Y tế Hà Nam đã hoàn thành việc đưa vào vận hành {APP}.", "2023-05-12"),
        (f"Ngày 12/5/2023, Báo Hà Nam ra mắt bạn đọc {APP}.", "2023-05-12"),
        (f"{APP} ra mắt bạn đọc ngày 12/5/2023.", "2023-05-12"),
        (f"Sở Y tế Hà Nam khai trương {APP} giai đoạn 1 vào ngày 12/5/2023.", "2023-05-12"),
    ],
)  # fmt: skip
def test_a_system_goes_live_in_new_words(reader: Reader, text: str, day: str):
    assert launched(Told(reader, text)) == {(APP, day)}


def test_what_a_system_is_stands_between_the_verb_and_its_name(reader: Reader):
    told = Told(reader, "Chiều 18/7/2022, Bộ Công an đã họp báo công bố ứng dụng định danh điện tử (VNEID).")
    assert launched(told) == {("VNeID", "2022-07-18")}


@pytest.mark.parametrize(
    "text",
    [
        f"Bộ Y tế vận hành {APP} hiệu quả.",
        f"{APP} đã đi vào hoạt động ổn định.",
        f"Bộ Y tế vừa công bố {APP} đã tích hợp 100 dịch vụ.",
        f"Sở Y tế Hà Nam chính thức sử dụng {APP} để tiếp nhận hồ sơ từ ngày 12/5/2023.",
        f"Liên quan đến triển khai {APP}, từ 1/1/2018, tỉnh đã trao đổi dữ liệu với các nước.",
        f"Sở sẽ trả kết quả qua {APP} do Sở Y tế xây dựng và phát hành trong thời gian tới.",
    ],
)
def test_what_runs_or_is_still_to_come_opens_no_system(reader: Reader, text: str):
    assert launched(Told(reader, text)) == set()


IOC = "Trung tâm Điều hành thông minh (IOC) tỉnh Hà Nam"


@pytest.mark.parametrize(
    "text",
    [
        f"Ngày 12/5/2023, Sở Y tế Hà Nam tổ chức lễ khai trương {IOC} và ứng dụng iHanam.",
        f"Sở Y tế Hà Nam ra mắt 2 nền tảng gồm: {IOC} và ứng dụng iHanam.",
        f"Sở Y tế Hà Nam đưa {IOC} và ứng dụng iHanam vào sử dụng.",
        f"Ngày 12/5/2023, {IOC} và ứng dụng iHanam được Sở Y tế Hà Nam khai trương.",
    ],
)
def test_what_a_list_joins_goes_live_together(reader: Reader, text: str):
    assert {system for system, _ in launched(Told(reader, text))} == {
        "Trung tâm Điều hành thông minh",
        "iHanam",
    }


def test_a_pilot_begins_on_its_first_day(reader: Reader):
    told = Told(
        reader, f"Trong hơn hai tháng thí điểm, từ 21/4/2026 đến 26/6/2026, {APP} có nhiều người dùng."
    )
    assert launched(told) == {(APP, "2026-04-21/2026-06-26")}


@pytest.mark.parametrize("when", ["đúng ngày 12/5/2023", "lúc 8 giờ ngày 12/5/2023", "từ 0h ngày 12/5/2023"])
def test_an_opening_has_the_day_of_its_hour(reader: Reader, when: str):
    assert launched(Told(reader, f"{APP} chính thức khai trương {when}.")) == {(APP, "2023-05-12")}


def test_an_order_opens_nothing(reader: Reader):
    text = (
        f"Thủ tướng yêu cầu Bộ Tư pháp hoàn thành dữ liệu, Bộ Nội vụ đưa vào vận hành {APP} trong năm 2023."
    )
    assert launched(Told(reader, text)) == set()


@pytest.mark.parametrize(
    ("text", "system"),
    [
        ("Hệ thống báo cáo nhanh phiên bản mới chính thức vận hành từ ngày 12/5/2023.", "Hệ thống báo cáo nhanh"),
        ("Hệ thống quản lý hồ sơ phiên bản 2.0 chính thức vận hành từ ngày 12/5/2023.", "Hệ thống quản lý hồ sơ"),
        ("Phần mềm quản lý hồ sơ, được Sở Y tế vận hành từ ngày 12/5/2023.", "Phần mềm quản lý hồ sơ"),
        ("Hệ thống báo cáo nhanh, do Sở Y tế vận hành từ ngày 12/5/2023.", "Hệ thống báo cáo nhanh"),
        ("Hệ thống báo cáo nhanh được Bộ Y tế triển khai từ ngày 12/5/2023.", "Hệ thống báo cáo nhanh"),
        ("Ngày 12/5/2023, “Trung úy Sao Mai AI” chính thức hoạt động.", "Trung úy Sao Mai AI"),
        ("Ngày 12/5/2023, Bộ Công an ra mắt Phần mềm khai sinh, khai tử, kết hôn trực tuyến.", "Phần mềm khai sinh, khai tử, kết hôn trực tuyến"),
        ("Ngày 12/5/2023, Sở Y tế đưa vào vận hành Hệ thống quản lý chứng từ điện tử.", "Hệ thống quản lý chứng từ điện tử"),
        ("Ngày 12/5/2023, Sở Y tế đưa vào vận hành Hệ thống khai báo y tế điện tử.", "Hệ thống khai báo y tế điện tử"),
    ],
)  # fmt: skip
def test_new_versions_and_what_a_body_runs_since_a_day(reader: Reader, text: str, system: str):
    assert launched(Told(reader, text)) == {(system, "2023-05-12")}


def test_what_goes_live_along_with_an_opening_is_of_that_ceremony(reader: Reader):
    text = (
        "Chiều 18/8/2025, Thủ tướng Lê Văn An đã dự Lễ khai trương Trung tâm Dữ liệu quốc gia và chính thức đưa vào "
        "vận hành Cơ sở dữ liệu quốc gia về dân cư. Sự kiện do Bộ Công an tổ chức."
    )
    told = Told(reader, text)
    assert told.labels("Event") == ["Lễ khai trương Trung tâm Dữ liệu quốc gia"]
    assert len(told.facts("launch")) == 2
    assert ("organizer", "Bộ Công an") in told.slots("participation", "role", "agent")


def test_a_guest_of_an_opening_owns_nothing(reader: Reader):
    text = "Chủ tịch Quốc hội dự lễ khánh thành nền tảng xét xử trực tuyến."
    assert Told(reader, text).facts("system-owner") == []
