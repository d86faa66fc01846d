"""The parts of an article, and which of them are read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model import Document, Zone
from kg.text import Page
from kg.text.page import SILENT
from kg.text.zones import zones

ARTICLE = """Khai mạc hội nghị về dữ liệu số
Thứ Ba, 14/09/2021 09:30 (GMT+7)
(Chinhphu.vn) - Sáng 14/9, tại Hà Nội, Bộ Y tế tổ chức hội nghị về dữ liệu số.
Quang cảnh hội nghị. Ảnh: VGP/Nhật Bắc
Bộ trưởng Nguyễn Văn An phát biểu tại hội nghị
Theo báo cáo, cả nước có 52 tỉnh đã kết nối. Các tỉnh còn lại sẽ xong trong năm nay, đúng kế hoạch.
Bộ trưởng yêu cầu các đơn vị không chậm trễ. Dữ liệu phải đúng, đủ, sạch, sống.
Minh Hiển
1.204 lượt xem
Đọc thêm
Thủ tướng thăm Lào
Khai giảng năm học mới"""


def kinds(text: str) -> dict[str, str]:
    return {text[z.start : z.stop]: z.kind for z in zones(text)}


def kind_of(text: str, words: str) -> str:
    at = text.index(words)
    return next(z.kind for z in zones(text) if z.start <= at < z.stop)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Khai mạc hội nghị", "title"),
        ("Thứ Ba", "dateline"),
        ("Sáng 14/9", "lead"),
        ("Quang cảnh", "caption"),
        ("Ảnh: VGP", "boilerplate"),
        ("Bộ trưởng Nguyễn Văn An phát biểu", "caption"),
        ("Theo báo cáo", "body"),
        ("Bộ trưởng yêu cầu", "body"),
        ("Minh Hiển", "byline"),
        ("1.204", "page-counter"),
        ("Đọc thêm", "teaser"),
        ("Thủ tướng thăm Lào", "teaser"),
        ("Khai giảng", "teaser"),
    ],
)
def test_each_line_has_its_zone(words: str, kind: str):
    assert kind_of(ARTICLE, words) == kind


@pytest.mark.parametrize(
    "line",
    [
        "14/09/2021",
        "10:15, 12/05/2022",
        "Thứ Tư, 22/09/2021 16:40 (GMT+7)",
        "Chủ nhật, 03/07/2019, 08:00",
        "Ngày 5-3-2020",
    ],
)
def test_a_line_with_nothing_but_a_date_is_a_dateline(line: str):
    assert kind_of(f"Một tiêu đề\n{line}\nNội dung của bài viết ở đây.", line) == "dateline"


@pytest.mark.parametrize(
    "line", ["Từ khóa: chính phủ số", "Tin liên quan", "Xem thêm:", "TAGS: dữ liệu", "Các tin khác"]
)
def test_what_follows_the_story_is_a_teaser(line: str):
    text = f"Một tiêu đề\nNội dung của bài viết ở đây. Câu thứ hai.\n{line}\nChủ tịch nước thăm Cuba."
    assert kind_of(text, "Chủ tịch nước") == "teaser"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Theo VnExpress", "byline"),
        ("Tin, ảnh: Thanh Bình", "byline"),
        ("Nguyễn Hải (TTXVN)", "byline"),
        ("Theo Liên hợp quốc, Việt Nam xếp thứ 86 về chính phủ điện tử.", "body"),
    ],
)
def test_a_last_line_is_a_byline_unless_it_is_a_sentence(line: str, kind: str):
    assert kind_of(f"Tiêu đề\nCâu đầu của bài. Câu thứ hai.\nCâu thứ ba. Câu thứ tư.\n{line}", line) == kind


def test_said_words_are_no_caption():
    line = "Phát biểu tại hội nghị, Bộ trưởng Nguyễn Văn An nhấn mạnh vai trò của dữ liệu."
    assert kind_of(f"Tiêu đề\nMột câu.\nHai câu.\n{line}\nBa câu.", line) == "body"


def test_a_line_that_goes_on_with_the_story_is_no_caption():
    line = "Hiện nay, Tổng cục Thuế đã ký thỏa thuận với các ngân hàng để thí điểm."
    assert kind_of(f"Tiêu đề\nMột câu.\nHai câu.\n{line}\nBa câu.", line) == "body"


def test_a_line_under_a_picture_that_stands_twice_is_a_caption():
    line = "Người dân làm thủ tục tại bộ phận một cửa."
    text = f"Tiêu đề\nCâu đầu tiên của bài.\n{line}\n{line}\nCâu cuối của bài, dài hơn một chút."
    assert {z.kind for z in zones(text) if text[z.start : z.stop] == line} == {"caption"}


def test_a_credit_within_a_line_is_cut_out_with_its_caption():
    text = "Tiêu đề\nCâu đầu. Đại biểu dự họp (Ảnh: Trần Hải) Hội nghị có 200 đại biểu. Câu cuối cùng."
    found = kinds(text)
    assert not any("Trần Hải" in words for words, kind in found.items() if kind not in SILENT)
    assert kind_of(text, "Hội nghị có") not in SILENT


@pytest.mark.parametrize(
    "credit", ["Ảnh: Nguyễn Thanh Tùng", "(Ảnh: TTXVN)", "Nguồn: VnExpress", "Ảnh: VGP/Đình Nam"]
)
def test_no_name_is_read_from_a_photo_credit(credit: str):
    text = f"Tiêu đề của bài\nCâu đầu của bài.\nHội nghị tại Hà Nội. {credit}\nCâu sau khá dài kết thúc bài."
    page = Page.of(Document("x", text))
    read = " ".join(text[s.start : s.stop] for s in page.sentences)
    assert credit.strip("()").split(": ")[1].split("/")[-1] not in read


def test_silent_zones_give_no_sentences():
    page = Page.of(Document("x", ARTICLE))
    read = " ".join(ARTICLE[s.start : s.stop] for s in page.sentences)
    for silent in ("Minh Hiển", "lượt xem", "thăm Lào", "Khai giảng", "GMT"):
        assert silent not in read
    assert {s.kind for s in page.sentences} == {"title", "lead", "caption", "body"}


def test_zones_that_a_document_brings_are_kept():
    text = "Tiêu đề. Nội dung."
    page = Page.of(Document("x", text, zones=(Zone("boilerplate", 0, 8), Zone("body", 9, 18))))
    assert [text[s.start : s.stop] for s in page.sentences] == ["Nội dung."]


LINES = st.lists(st.text(alphabet='aB Đc.:()/1Ảnh“”"', max_size=60), max_size=8)


@given(LINES)
def test_zones_are_in_order_and_hold_every_letter(lines: list[str]):
    text = "\n".join(lines)
    found = zones(text)
    end = 0
    for zone in found:
        assert end <= zone.start < zone.stop <= len(text)
        assert not text[end : zone.start].strip()
        end = zone.stop
    assert not text[end:].strip()


@given(LINES)
def test_sentences_of_a_page_lie_in_its_zones(lines: list[str]):
    page = Page.of(Document("x", "\n".join(lines)))
    for index, sentence in enumerate(page.sentences):
        assert sentence.index == index
        assert any(z.start <= sentence.start and sentence.stop <= z.stop for z in page.zones)


@pytest.mark.parametrize("end", ["Nghị định 47/2020/NĐ-CP.", "UBND TP.HCM."])
def test_a_number_or_short_name_at_the_end_is_no_byline(end: str):
    text = "Tiêu đề\n" + "Hệ thống đã phục vụ người dân tốt hơn trước. " * 8 + "Việc này theo " + end
    assert [zone.kind for zone in zones(text)] == ["title", "lead"]


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (["Nguyễn Văn An", "09/10/2025, 15:39"], "byline"),
        (["VĂN AN - LÊ HOA 30/04/2016 11:39"], "byline"),
        (["Lê Thị Hoa & Trần Bình", "Thứ Ba, 14/09/2021"], "byline"),
        (["Chuyển đổi số", "Các xã đã nối mạng."], "subheading"),
    ],
)
def test_a_name_beside_a_date_at_the_top_is_the_writers(lines: list[str], kind: str):
    text = "\n".join(["Khai mạc hội nghị", *lines, "Các tỉnh đã nối mạng và gửi báo cáo về trung ương."])
    assert zones(text)[1].kind == kind


def test_a_sentence_that_goes_on_from_another_is_no_caption():
    text = (
        "Ký kết hợp tác\n\nSáng 5/3, hai bên ký kết.\n\nÔng A phát biểu tại lễ ký\n\n"
        "Cũng tại buổi lễ, hai bên đã bấm nút khai trương cổng dữ liệu.\n"
    )
    kinds = {text[zone.start : zone.start + 5]: zone.kind for zone in zones(text)}
    assert kinds["Cũng "] == "body"
    assert kinds["Ông A"] == "caption"


@pytest.mark.parametrize("label", ["VOV.VN - ", "ICTNews - ", "Cổng TTĐT TP Cần Thơ – ", "(HNM) - "])
def test_whose_story_it_is_is_no_part_of_it(label: str):
    text = f"Khai trương trung tâm dữ liệu\n\n{label}Sáng 18/8/2025, Bộ Công an khai trương trung tâm.\n"
    found = {zone.kind: text[zone.start : zone.stop] for zone in zones(text)}
    assert found["boilerplate"] == label
    assert found["lead"].startswith("Sáng 18/8/2025")


@pytest.mark.parametrize("lead", ["VNPT - đơn vị đầu tiên ký kết.", "Trần Văn An - Chủ tịch tỉnh nói."])
def test_a_name_with_a_dash_is_no_label(lead: str):
    assert "boilerplate" not in {zone.kind for zone in zones(f"Tin trong ngày\n\n{lead}\n")}


def test_the_lines_of_a_list_sign_nothing():
    lead = "Khai mạc hội nghị\n\nSáng 5/3, Sở Y tế tổ chức hội nghị."
    text = f"{lead} Dự có:\n- Ông Lê Văn An;\n- Bà Trần Thị Hoa.\n"
    assert "byline" not in {zone.kind for zone in zones(text)}
    assert "byline" in {
        zone.kind for zone in zones(text.replace("- Bà ", "").replace("Dự có:", "Dự có ông."))
    }
