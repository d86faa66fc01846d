"""Who chairs, attends, speaks, organises, signs and opens, in fifty of the commonest phrasings, in our words."""

from __future__ import annotations

import pytest
from extractors_told import Told

from kg.facts import Reader

# Roles by letter: who (c)hairs, (a)ttends, (s)peaks, (o)rganises, co-organises (oo), si(g)ns, (w)itnesses, (l)aunches, is met (m).
ROLES = {"c": "chair", "a": "attendee", "s": "speaker", "o": "organizer", "oo": "co-organizer", "g": "signatory", "w": "witness", "l": "launcher", "m": "counterpart"}  # fmt: skip
CASES = [
    ("Hội nghị đặt dưới sự chủ trì của Bộ trưởng Bộ Y tế Lê Văn An.", "c Lê Văn An"),
    ("Bộ trưởng Bộ Y tế Lê Văn An và Thứ trưởng Trần Thị Bình đồng chủ trì hội nghị.", "c Lê Văn An; c Trần Thị Bình"),
    ("Chủ trì hội nghị: Bộ trưởng Bộ Y tế Lê Văn An; Thứ trưởng Trần Thị Bình.", "c Lê Văn An; c Trần Thị Bình"),
    ("Chủ trì hội nghị có các đồng chí: Lê Văn An, Bộ trưởng Bộ Y tế; Trần Thị Bình, Thứ trưởng.", "c Lê Văn An; c Trần Thị Bình"),
    ("Các đồng chí Lê Văn An, Bộ trưởng Bộ Y tế và Trần Thị Bình, Thứ trưởng, chủ trì hội nghị.", "c Lê Văn An; c Trần Thị Bình"),
    ("Tham dự hội nghị có Bộ trưởng Bộ Y tế Lê Văn An; Thứ trưởng Trần Thị Bình; đại diện Sở Y tế tỉnh Hà Nam.", "a Lê Văn An; a Sở Y tế tỉnh Hà Nam; a Trần Thị Bình"),
    ("Dự hội nghị còn có Thứ trưởng Trần Thị Bình.", "a Trần Thị Bình"),
    ("Cùng tham dự hội nghị có Thứ trưởng Trần Thị Bình và lãnh đạo Sở Y tế tỉnh Hà Nam.", "a Sở Y tế tỉnh Hà Nam; a Trần Thị Bình"),
    ("Hội nghị có sự tham dự của Bộ trưởng Bộ Y tế Lê Văn An, Thứ trưởng Trần Thị Bình.", "a Lê Văn An; a Trần Thị Bình"),
    ("Tới dự hội nghị có đồng chí Lê Văn An, Bộ trưởng Bộ Y tế.", "a Lê Văn An"),
    ("Về phía Sở Y tế tỉnh Hà Nam có ông Phạm Văn Công, Giám đốc Sở dự hội nghị.", "a Phạm Văn Công"),
    ("Phát biểu khai mạc hội nghị, Bộ trưởng Bộ Y tế Lê Văn An nhấn mạnh vai trò của dữ liệu.", "s Lê Văn An"),
    ("Phát biểu tại hội nghị, Bộ trưởng Bộ Y tế Lê Văn An cho rằng cần thay đổi.", "s Lê Văn An"),
    ("Phát biểu kết luận hội nghị, Bộ trưởng Bộ Y tế Lê Văn An yêu cầu các đơn vị khẩn trương.", "s Lê Văn An"),
    ("Tại hội nghị, Bộ trưởng Bộ Y tế Lê Văn An khẳng định quyết tâm của ngành.", "s Lê Văn An"),
    ("Trình bày tham luận tại hội nghị, Thứ trưởng Trần Thị Bình cho biết kết quả.", "s Trần Thị Bình"),
    ("Báo cáo tại hội nghị, ông Phạm Văn Công, Giám đốc Sở Y tế tỉnh Hà Nam, cho biết kết quả.", "s Phạm Văn Công"),
    ("Hội nghị đã nghe Thứ trưởng Trần Thị Bình báo cáo kết quả triển khai.", "s Trần Thị Bình"),
    ("Kết luận hội nghị, Bộ trưởng Bộ Y tế Lê Văn An giao các đơn vị rà soát.", "s Lê Văn An"),
    ("Thay mặt Chính phủ, Bộ trưởng Bộ Y tế Lê Văn An phát biểu chúc mừng tại hội nghị.", "s Lê Văn An"),
    ("Bộ trưởng Bộ Y tế Lê Văn An phát biểu chỉ đạo hội nghị.", "s Lê Văn An"),
    ("Sáng 5/3/2024, Sở Y tế tỉnh Hà Nam tổ chức hội nghị chuyển đổi số.", "o Sở Y tế tỉnh Hà Nam"),
    ("Sáng 5/3/2024, Sở Y tế tỉnh Hà Nam phối hợp với Tập đoàn VNPT tổ chức hội nghị chuyển đổi số.", "o Sở Y tế tỉnh Hà Nam; oo Tập đoàn VNPT"),
    ("Hội nghị do Sở Y tế tỉnh Hà Nam phối hợp cùng Tập đoàn VNPT tổ chức.", "o Sở Y tế tỉnh Hà Nam; oo Tập đoàn VNPT"),
    ("Sáng 5/3/2024, tại Hà Nội đã diễn ra hội nghị chuyển đổi số do Sở Y tế tỉnh Hà Nam tổ chức.", "o Sở Y tế tỉnh Hà Nam"),
    ("Hội nghị được Sở Y tế tỉnh Hà Nam tổ chức sáng 5/3/2024.", "o Sở Y tế tỉnh Hà Nam"),
    ("Ngày 5/3/2024, Bộ trưởng Bộ Y tế Lê Văn An chủ trì cuộc họp với Sở Y tế tỉnh Hà Nam về dữ liệu.", "c Lê Văn An; m Sở Y tế tỉnh Hà Nam"),
    ("Ngày 5/3/2024, Bộ trưởng Bộ Y tế Lê Văn An có buổi làm việc với Sở Y tế tỉnh Hà Nam.", "a Lê Văn An; m Sở Y tế tỉnh Hà Nam"),
    ("Ngày 5/3/2024, Bộ trưởng Bộ Y tế Lê Văn An đã tiếp Đại sứ Nhật Bản Yamada Takio.", "a Lê Văn An; m Yamada Takio"),
    ("Ngày 5/3/2024, Bộ trưởng Bộ Y tế Lê Văn An đã có buổi tiếp xã giao ông John Smith, Giám đốc Intel Việt Nam.", "a Lê Văn An; m John Smith"),
    ("Ngày 5/3/2024, Sở Y tế tỉnh Hà Nam và Tập đoàn VNPT ký kết thỏa thuận hợp tác.", "g Sở Y tế tỉnh Hà Nam; g Tập đoàn VNPT"),
    ("Ngày 5/3/2024, Sở Y tế tỉnh Hà Nam đã ký kết thỏa thuận hợp tác với Tập đoàn VNPT.", "g Sở Y tế tỉnh Hà Nam; g Tập đoàn VNPT"),
    ("Lễ ký kết có sự chứng kiến của Bộ trưởng Bộ Y tế Lê Văn An.", "w Lê Văn An"),
    ("Điểm cầu Sở Y tế tỉnh Hà Nam do ông Phạm Văn Công, Giám đốc Sở chủ trì hội nghị.", "c Phạm Văn Công"),
    ("Bộ trưởng Bộ Y tế Lê Văn An, Thứ trưởng Trần Thị Bình cùng lãnh đạo Sở Y tế tỉnh Hà Nam bấm nút khai trương Cổng dịch vụ công tỉnh Hà Nam.", "l Lê Văn An; l Trần Thị Bình"),
    ("Ông Phạm Văn Công, Giám đốc Sở Y tế tỉnh Hà Nam, phát biểu tại hội nghị.", "s Phạm Văn Công"),
    ("Phát biểu tại đây, Bộ trưởng Bộ Y tế Lê Văn An biểu dương các đơn vị. Hội nghị diễn ra tại Hà Nội.", "s Lê Văn An"),
    ("Đồng chủ trì buổi làm việc có Bộ trưởng Bộ Y tế Lê Văn An và Thứ trưởng Trần Thị Bình.", "c Lê Văn An; c Trần Thị Bình"),
    ("Chiều 5/3/2024, dưới sự chủ trì của Bộ trưởng Bộ Y tế Lê Văn An, Sở Y tế tỉnh Hà Nam tổ chức hội nghị.", "c Lê Văn An; o Sở Y tế tỉnh Hà Nam"),
    ("Đại diện Sở Y tế tỉnh Hà Nam tham dự hội nghị.", "a Sở Y tế tỉnh Hà Nam"),
    ("Lãnh đạo Sở Y tế tỉnh Hà Nam, Tập đoàn VNPT cùng dự hội nghị.", "a Sở Y tế tỉnh Hà Nam; a Tập đoàn VNPT"),
    ("Hội nghị quy tụ đại diện Sở Y tế tỉnh Hà Nam và Tập đoàn VNPT.", "a Sở Y tế tỉnh Hà Nam; a Tập đoàn VNPT"),
    ("Phiên họp do Bộ trưởng Bộ Y tế Lê Văn An chủ trì với sự tham dự của Thứ trưởng Trần Thị Bình.", "a Trần Thị Bình; c Lê Văn An"),
    ("Ông Phạm Văn Công cũng chia sẻ tại hội thảo rằng dữ liệu là tài nguyên.", "s Phạm Văn Công"),
    ("Theo ông Phạm Văn Công chia sẻ tại hội thảo, dữ liệu là tài nguyên.", "s Phạm Văn Công"),
    ("Tham luận tại hội thảo, ông Phạm Văn Công nêu ba giải pháp.", "s Phạm Văn Công"),
    ("Tại phiên thảo luận, ông Phạm Văn Công nêu ba giải pháp.", "s Phạm Văn Công"),
    ("Ngày 5/3/2024, đoàn công tác của Sở Y tế tỉnh Hà Nam do ông Phạm Văn Công dẫn đầu đã đến thăm và làm việc tại Tập đoàn VNPT.", "a Phạm Văn Công; a Sở Y tế tỉnh Hà Nam; m Tập đoàn VNPT"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_takes_part_as_what(reader: Reader, text: str, expected: str):
    told = Told(reader, text).slots("participation", "role", "agent")
    wanted = {(ROLES[role], agent) for role, _, agent in (row.partition(" ") for row in expected.split("; "))}
    assert wanted <= told


@pytest.mark.parametrize("lead", ["Được sự đồng ý của UBND tỉnh Hà Nam", "Với sự hỗ trợ của Tập đoàn VNPT"])
def test_who_allows_or_helps_organises_nothing(reader: Reader, lead: str):
    told = Told(reader, f"{lead}, Sở Y tế tỉnh Hà Nam tổ chức hội nghị.").slots(
        "participation", "role", "agent"
    )
    assert told == {("organizer", "Sở Y tế tỉnh Hà Nam")}
