"""News that is not about government: few entities, all right, and no event with invented arguments."""

from __future__ import annotations

import pytest

from kg.facts import Reader
from kg.model import Document, Extraction, Ref

SPORT = """CLB Hà Nội thắng đậm trên sân Hàng Đẫy
(TT) - Tối 12/3, CLB Hà Nội đánh bại Hoàng Anh Gia Lai 3-0 trong khuôn khổ vòng 4 V-League 2023.
Tiền đạo Nguyễn Văn Quyết ghi hai bàn ở phút 23 và 67.
HLV Park Hang-seo có mặt trên khán đài theo dõi trận đấu. Ông cho biết sẽ gọi 25 cầu thủ lên đội tuyển.
Khoảng 15.000 khán giả đã đến sân. Trọng tài Ngô Duy Lân rút 4 thẻ vàng.
"""
CRIME = """Bắt nhóm trộm xe máy ở Bình Dương
Ngày 5/6/2022, Công an TP Thuận An (Bình Dương) cho biết đã tạm giữ Trần Văn Tèo (27 tuổi, quê Cà Mau) và Lê Văn Ba để điều tra hành vi trộm cắp tài sản.
Khám xét nơi ở của Tèo, công an thu giữ 5 xe máy. Đại tá Nguyễn Văn Hùng, Trưởng Công an TP Thuận An, yêu cầu người dân cảnh giác.
"""
SHOW = """Ca sĩ Mỹ Tâm ra mắt album mới
Chiều 20/10, ca sĩ Mỹ Tâm tổ chức họp báo ra mắt album "Tâm 9" tại TP.HCM.
Nhạc sĩ Đức Trí và đạo diễn Việt Tú đến chúc mừng.
Album gồm 9 ca khúc, bán được 10.000 bản sau một giờ. Bộ phim "Mai" của Trấn Thành cũng khai trương suất chiếu sớm.
"""
WEATHER = """Miền Bắc đón không khí lạnh
Theo Trung tâm Dự báo khí tượng thủy văn quốc gia, đêm 2/12 không khí lạnh tràn về miền Bắc.
Hà Nội thấp nhất 14 độ C, Sa Pa dưới 8 độ C.
Ông Mai Văn Khiêm, Giám đốc Trung tâm, nhận định đợt rét kéo dài 3 ngày.
"""
RECIPE = """Cách nấu phở bò chuẩn vị
Phở là món ăn được nhiều người yêu thích. Để có nồi nước dùng ngon, bạn cần 2 kg xương ống, 300 gam gừng và hành tím.
Ninh xương trong 8 tiếng, hớt bọt thường xuyên. Đầu bếp Phạm Tuấn Hải chia sẻ bí quyết: không đun lửa to.
Sau khi hội nghị bàn tròn của gia đình kết thúc, hãy dọn phở ra bát và thưởng thức.
"""
ALL = {"sport": SPORT, "crime": CRIME, "show": SHOW, "weather": WEATHER, "recipe": RECIPE}
PEOPLE = {
    "sport": {"Nguyễn Văn Quyết", "Park Hang-seo", "Ngô Duy Lân"},
    "crime": {"Trần Văn Tèo", "Lê Văn Ba", "Nguyễn Văn Hùng"},
    "show": {"Việt Tú"},
    "weather": {"Mai Văn Khiêm"},
    "recipe": {"Phạm Tuấn Hải"},
}


@pytest.fixture(scope="module")
def read(reader: Reader) -> dict[str, Extraction]:
    return {name: reader.read(Document(name, text)) for name, text in ALL.items()}


@pytest.mark.parametrize("name", ALL)
def test_people_are_the_people_named(read: dict[str, Extraction], name: str) -> None:
    assert {r.label for r in read[name].referents if r.type == "Person"} == PEOPLE[name]


@pytest.mark.parametrize("name", ALL)
def test_no_system_law_launch_or_participation_is_made_up(read: dict[str, Extraction], name: str) -> None:
    assert not {r.label for r in read[name].referents if r.type in ("System", "LegalDocument")}
    assert not {f.frame for f in read[name].facts} & {"launch", "participation", "connection"}


@pytest.mark.parametrize("name", ["show", "recipe", "weather"])
def test_no_figure_is_given_to_a_place_that_only_stands_there(read: dict[str, Extraction], name: str) -> None:
    assert not [f for f in read[name].facts if f.frame in ("observation", "target")]


def test_the_head_of_the_police_has_the_police_for_a_body(read: dict[str, Extraction]) -> None:
    crime = read["crime"]
    posts = [f for f in crime.facts if f.frame == "membership"]
    bodies = {f.slots.get("organization") for f in posts}
    assert {crime.referents[b.key].label for b in bodies if isinstance(b, Ref)} == {"Công an TP Thuận An"}
    assert all("country" not in f.slots for f in posts)
