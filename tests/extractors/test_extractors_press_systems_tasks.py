"""Systems named for what they do, products with dots, services, centres of a field, and since when they run; in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told, launched

from kg.facts import Reader


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cục Hàng hải mở Hệ thống quản lý giám sát tự động phương tiện thủy.", ["Hệ thống quản lý giám sát tự động phương tiện thủy"]),
        ("Chi cục đang dùng Hệ thống giám sát tự động kho ngoại quan.", ["Hệ thống giám sát tự động kho ngoại quan"]),
        ("Tổng cục vận hành Hệ thống cảnh báo tự động tờ khai rủi ro.", ["Hệ thống cảnh báo tự động tờ khai rủi ro"]),
        ("Bộ mở Hệ thống tra cứu tự động giấy phép xuất khẩu.", ["Hệ thống tra cứu tự động giấy phép xuất khẩu"]),
        ("Hệ thống giám sát kho bãi tự động tại cảng Chân Mây được triển khai từ tháng 5/2019.", ["Hệ thống giám sát kho bãi tự động"]),
        ("Ngành thuế nâng cấp hệ thống hoàn thuế điện tử 24/7.", ["hệ thống hoàn thuế điện tử 24/7"]),
        ("Kho bạc giới thiệu chương trình nộp phí điện tử 24/7 cho người dân.", ["chương trình nộp phí điện tử 24/7"]),
        ("Kho bạc Nhà nước vận hành hệ thống phân bổ tự động cho các quỹ ngoài ngân sách (ADC).", ["hệ thống phân bổ tự động cho các quỹ ngoài ngân sách"]),
        ("Bộ Nội vụ vận hành Hệ thống Quản lý tổ chức và hoạt động hội quần chúng.", ["Hệ thống Quản lý tổ chức và hoạt động hội quần chúng"]),
        ("Bộ mở Hệ thống quản lý chương trình xây dựng nghị định.", ["Hệ thống quản lý chương trình xây dựng nghị định"]),
        ("Bộ mở Hệ thống tiếp nhận, trả lời kiến nghị của người dân và doanh nghiệp về quy hoạch.", ["Hệ thống tiếp nhận, trả lời kiến nghị của người dân và doanh nghiệp về quy hoạch"]),
        # no names
        ("Việt Nam đã thiết lập hệ thống phục vụ trao đổi giấy chứng nhận với Lào.", []),
        ("Sở Y tế ra mắt phần mềm quản lý để dùng chung.", []),
        ("Nhiều đơn vị sử dụng phần mềm hỗ trợ để báo cáo.", []),
        ("Trang trại đầu tư hệ thống tưới tự động 24/7.", []),
        ("Tỉnh mở chương trình hỗ trợ khách hàng 24/7.", []),
        ("Cổng dịch vụ công tỉnh Lào Cai tự động gửi thông báo.", ["Cổng dịch vụ công tỉnh Lào Cai"]),
        ("Nhiều phòng khám dùng hệ thống sổ khám cho các bác sĩ (SKB).", []),
        ("Kho bạc Nhà nước vận hành hệ thống in ấn cho các doanh nghiệp nhỏ và vừa (DNNVV).", []),
    ],
)  # fmt: skip
def test_names_that_say_what_a_system_does(reader: Reader, text: str, expected: list[str]):
    assert Told(reader, text).labels("System") == expected


@pytest.mark.parametrize(
    ("text", "systems", "bodies"),
    [
        ("Phòng khám dùng phần mềm FPT.eClinic từ lâu.", ["FPT.eClinic"], []),
        ("Kế toán dùng MISA SME.NET 2018 hằng ngày. Điểm mới trên SME.NET 2018 là tốc độ.", ["MISA SME.NET 2018"], []),
        ("Công ty dùng phần mềm kế toán MISA SME.NET 2019 để khai.", ["MISA SME.NET 2019"], []),
        ("Tỉnh dùng phần mềm eXa.vn 3.0 tại các xã.", ["phần mềm eXa.vn 3.0"], []),
        ("Vietcombank mở dịch vụ ngân hàng số VCB Digibank.", ["VCB Digibank"], ["Vietcombank"]),
        ("Bà con dùng ứng dụng AgriBank Plus. Agribank Plus có 5 triệu người dùng.", ["AgriBank Plus"], []),
        ("Bưu điện mở dịch vụ chứng thực số PostaSign.", ["PostaSign"], []),
        ("VietinBank giới thiệu dịch vụ ngân hàng điện tử VietinBank iPay.", ["VietinBank iPay"], ["VietinBank"]),
        # sites, firms and services without a name
        ("Người dân vào website vidu.vn để tải.", ["vidu.vn"], []),
        ("Dịch vụ ngân hàng số Vietcombank được ưa chuộng.", [], ["Vietcombank"]),
        ("FPT Digital dự hội thảo.", [], ["FPT Digital"]),
        ("Theo đó, dịch vụ số TPHCM phát triển.", [], []),
    ],
)  # fmt: skip
def test_products_and_services(reader: Reader, text: str, systems: list[str], bodies: list[str]):
    told = Told(reader, text)
    assert (told.labels("System"), told.labels("Agency")) == (systems, bodies)


@pytest.mark.parametrize(
    ("text", "systems", "bodies"),
    [
        ("Sở mở Trung tâm Điều hành Giáo dục thông minh tỉnh Hà Nam.", ["Trung tâm Điều hành Giáo dục thông minh tỉnh Hà Nam"], []),
        ("Trung tâm Điều hành du lịch thông minh tỉnh Ninh Bình có 12 màn hình.", ["Trung tâm Điều hành du lịch thông minh tỉnh Ninh Bình"], []),
        ("Theo đó, Trung tâm Điều hành Y tế IOC Med Hà Nam có 9 màn hình.", ["Trung tâm Điều hành Y tế IOC Med Hà Nam"], []),
        ("Trung tâm Điều hành Cấp cứu 115 Hà Nội tiếp nhận 20 ca.", [], ["Trung tâm Điều hành Cấp cứu 115 Hà Nội"]),
        ("Trung tâm Phục vụ hành chính công tỉnh Hà Nam nhận hồ sơ.", [], ["Trung tâm Phục vụ hành chính công tỉnh Hà Nam"]),
        ("Hơn 40 bệnh viện đã triển khai hệ thống lưu trữ và truyền tải hình ảnh (PACS).", [], []),
        ("Hệ thống ATM, POS được mở rộng tại Cần Thơ.", [], []),
        ("Các thủ tục hải quan qua NSW tăng.", ["NSW"], []),
        ("Bang NSW mở cửa trở lại.", [], []),
        ("Sở Giáo dục và Đào tạo Hà Nam cập nhật cơ sở dữ liệu ngành giáo dục.", [], ["Sở Giáo dục và Đào tạo Hà Nam"]),
        ("Bộ Giáo dục và Đào tạo vận hành cơ sở dữ liệu ngành giáo dục.", ["Cơ sở dữ liệu ngành giáo dục"], ["Bộ Giáo dục và Đào tạo"]),
        ("Thầy cô dạy qua các nền tảng như google meet, zavi.", ["Google Meet", "zavi"], []),
        ("Công ty mở các nền tảng như thiết kế, in ấn.", [], []),
        ("Huyện trả lời trên trang Facebook của huyện.", ["Facebook"], []),
        ("Bộ kết nối cơ sở dữ liệu quốc gia về công dân, doanh nghiệp.", ["cơ sở dữ liệu quốc gia về công dân", "cơ sở dữ liệu quốc gia về doanh nghiệp"], []),
        ("Nhờ cơ sở dữ liệu quốc gia về công dân, doanh nghiệp nộp thuế dễ hơn.", ["cơ sở dữ liệu quốc gia về công dân"], []),
        ("Bộ kết nối cơ sở dữ liệu về hộ tịch, đất đai và y tế.", ["cơ sở dữ liệu về hộ tịch", "cơ sở dữ liệu về đất đai", "cơ sở dữ liệu về y tế"], []),
        ("Bộ kết nối cơ sở dữ liệu về hộ tịch và y tế cơ sở.", ["cơ sở dữ liệu về hộ tịch"], []),
    ],
)  # fmt: skip
def test_systems_and_bodies(reader: Reader, text: str, systems: list[str], bodies: list[str]):
    told = Told(reader, text)
    assert (told.labels("System"), told.labels("Agency")) == (systems, bodies)


APP = "V-Doctor"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eshop được khai trương từ năm 2019. Hệ thống eShop phục vụ 2.000 khách.", {("Hệ thống eShop", "2019")}),
        ("Edoc chính thức vận hành từ ngày 5/3/2018. Phần mềm eDoc kết nối 20 sở.", {("eDoc", "2018-03-05")}),
        ("Trung tâm Điều hành y tế thông minh tỉnh Hà Nam được đưa vào sử dụng từ tháng 10/2022.", {("Trung tâm Điều hành y tế thông minh tỉnh Hà Nam", "2022-10")}),
        ("BIDV đã chính thức triển khai dịch vụ ngân hàng số BIDV SmartBanking từ tháng 7/2020.", {("BIDV SmartBanking", "2020-07")}),
        ("Kể từ ngày 27/10/2021, Cổng dịch vụ công tỉnh Hà Nam cung cấp gần 450 thủ tục.", {("Cổng dịch vụ công tỉnh Hà Nam", "2021-10-27")}),
        ("Từ phiên họp thứ 3, giấy tờ đã được thay thế bằng hệ thống “E-Hop”.", {("E-Hop", "")}),
        (f"Cuối năm 2020, Sở Y tế Hà Nam đã thực hiện thí điểm ứng dụng {APP} tại 12 xã.", {(APP, "2020")}),
        (f"Từ tháng 3/2021, Sở Y tế Hà Nam đã thí điểm ứng dụng {APP}.", {(APP, "2021-03")}),
        (f"Sở Y tế Hà Nam đã triển khai thành công ứng dụng {APP}.", {(APP, "")}),
        # spread, plans, what goes on, figures of a time
        (f"Ứng dụng {APP} được triển khai tại 55 tỉnh.", set()),
        (f"Sở Y tế Hà Nam sẽ thí điểm ứng dụng {APP} tại 12 xã.", set()),
        (f"Sở Y tế Hà Nam tiếp tục thực hiện thí điểm ứng dụng {APP}.", set()),
        (f"Sở Y tế Hà Nam đang triển khai thí điểm ứng dụng {APP}.", set()),
        ("Giấy tờ sẽ được thay thế bằng hệ thống “E-Hop”.", set()),
        ("Từ ngày 1/1/2021 đến nay, Cổng dịch vụ công tỉnh Hà Nam cung cấp 1.200 dịch vụ.", set()),
        ("Từ ngày 1/7/2021, Cổng dịch vụ công tỉnh Hà Nam cung cấp 20 dịch vụ mới.", set()),
        ("Từ ngày 27/10/2021, Cổng dịch vụ công tỉnh Hà Nam sẽ cung cấp 1.200 dịch vụ.", set()),
    ],
)  # fmt: skip
def test_since_when_a_system_runs(reader: Reader, text: str, expected: set[tuple[str, str]]):
    assert launched(Told(reader, text)) == expected


def test_who_orders_a_system_to_run(reader: Reader):
    told = Told(
        reader,
        "Ngày 28/9/2020, Bộ Xây dựng đã ban hành quyết định chính thức triển khai Hệ thống quản lý chứng chỉ hành nghề.",
    )
    assert launched(told) == {("Hệ thống quản lý chứng chỉ hành nghề", "2020-09-28")}
    assert told.slots("participation", "agent", "role") == {("Bộ Xây dựng", "launcher")}


@pytest.mark.parametrize(
    ("text", "systems", "owners"),
    [
        ("Trung tâm Giám sát và Điều hành giáo dục thông minh quận 7 ra mắt.", ["Trung tâm Giám sát và Điều hành giáo dục thông minh quận 7"], set()),
        ("Ngành y tế mở rộng MobiHealth (nền tảng khám bệnh từ xa) tại các xã.", ["MobiHealth"], set()),
        ("Công ty hướng đến hệ sinh thái số eSao.", ["eSao"], set()),
        ("Sở Y tế Hà Nam đã triển khai thành công hệ thống theo dõi tiêm phòng.", ["hệ thống theo dõi tiêm phòng"], {"Sở Y tế Hà Nam"}),
        ("Bộ Y tế mở Hệ thống quản lý kho thuốc tại Chi cục Dân số Hà Nam.", ["Hệ thống quản lý kho thuốc"], set()),
        # words of every day, what many have, what another body only builds
        ("Trang Thông tin điện tử các sở đã lập.", [], set()),
        ("Các gói gồm Selfcare (ứng dụng chăm sóc khách hàng).", [], set()),
        ("Hệ sinh thái số FPT phát triển.", [], set()),
        ("Ông Lê Văn Nam chủ trì hội nghị triển khai hệ thống quản lý dự án.", [], set()),
    ],
)  # fmt: skip
def test_what_stands_beside_a_name(reader: Reader, text: str, systems: list[str], owners: set[str]):
    told = Told(reader, text)
    assert told.labels("System") == systems
    assert {owner for (owner,) in told.slots("system-owner", "owner")} == owners
