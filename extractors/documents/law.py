"""One legal document where it is named: its type, number and title."""

from __future__ import annotations

import re

from kg.mentions.mention import Mention
from kg.mentions.reading import Reading

# gazetteer.md 9.1: types, longest first; 9.2: the shapes of số/ký hiệu.
TYPES = {
    "thông tư liên tịch": "thong-tu-lien-tich", "nghị quyết": "nghi-quyet", "nghị định": "nghi-dinh", "quyết định": "quyet-dinh",
    "chỉ thị": "chi-thi", "thông tư": "thong-tu", "công văn": "cong-van", "công điện": "cong-dien", "thông báo": "thong-bao", "kế hoạch": "ke-hoach",
    "chiến lược": "chien-luoc", "chương trình": "chuong-trinh", "đề án": "de-an", "kết luận": "ket-luan", "quy định": "quy-dinh", "pháp lệnh": "phap-lenh",
    "bộ luật": "luat", "luật": "luat", "hiến pháp": "hien-phap", "quy chế": "quy-che", "tờ trình": "to-trinh", "quy hoạch": "quy-hoach", "báo cáo": "bao-cao",
    "văn bản": "cong-van", "hướng dẫn": "huong-dan", "sắc lệnh": "sac-lenh",
    "khung kiến trúc": "khung-kien-truc", "khung tiêu chuẩn": "tieu-chuan", "công ước": "cong-uoc",
    "bộ quy tắc": "quy-dinh", "kiến trúc chính quyền": "khung-kien-truc", "kiến trúc chính phủ": "khung-kien-truc",
}  # fmt: skip
# Who issued it and when, in any order, before what it is about.
_DAY = r"(?:ngày (?:[\d/.-]{6,10}|\d{1,2} tháng \d{1,2},? năm \d{4})|\d{1,2}[/-]\d{1,2}[/-]\d{4})"
_PART = (
    rf"[\s,(]*(?:(?:(?:được |đã )?(?:ký ban hành|ban hành|ký|thông qua)\s+)?{_DAY}\)?"
    r"|\((?:[Kk]h[oó][aá]|[Nn]hiệm kỳ) [^()]{1,20}\)|(?:của|do|được) (?:(?! (?:có|đã|là|đặt|nêu|yêu cầu|sẽ|trong|hướng dẫn) )[^,.;\"“()]){3,70}?)"
)
_SCHEME = "Đề án|Chương trình|Chiến lược|Kế hoạch|Quy hoạch|Quy chế|Dự án"
# What joins a decision and what it approves: "Quyết định số 749/QĐ-TTg ngày … của … phê duyệt “Chương trình …".
APPROVES = re.compile(
    rf"(?:{_PART}){{0,3}}?[\s,)]*(?:(?:về|việc|phê duyệt|ban hành|công bố|kèm theo|là)\s+)+[\"“]?"
)
_GLOSS = r"(?:\([A-ZĐ]{2,8}\)(?: [^.;:,\"“”()]+)?)"  # "công tác cải cách hành chính (CCHC) năm 2019"
# "Quyết định số 48/QĐ-UBND thành lập Tổ soạn thảo Đề án", "… công bố danh mục thủ tục", "Kế hoạch số 5/KH-UBND thực hiện Đề án 06"
_SETS_UP = (
    r"(?:(?:thành lập|kiện toàn)\s+(?=[A-ZĐ])|công bố\s+(?=(?:[Dd]anh mục|[Tt]hủ tục|[Bb]ộ thủ tục)\s)|(?:triển khai |thực hiện )+(?=(?:Đề án|Nghị quyết|Chỉ thị|Chương trình|Chiến lược|công tác|nhiệm vụ)\s))"
    rf"(?:[^.;:,\"“”()]|,(?! (?:giao|do|có|trực thuộc|với|trên|trong|là|theo)(?!\w))){{8,200}}{_GLOSS}?"
)
ABOUT = re.compile(
    rf"(?:{_PART}){{0,3}}?[\s,)]*(?:(?:(?:về(?: việc)?|phê duyệt|ban hành(?! ngày))\s+(?:(?P<head>{_SCHEME})\s*:?\s*[\"“](?P<quoted>[^\"“”]{{8,300}})[\"”]|[\"“]?(?P<title>(?:[^.;:\"“”()]|(?<=TP)\.(?=HCM)|(?<=\d)\.(?=\d{{3}})){{8,240}}{_GLOSS}?)))"
    r"|(?P<rule>(?:quy định(?! (?:rõ|cụ thể))|sửa đổi, bổ sung|hướng dẫn|cho phép thành lập|thành lập(?! (?:tại|ở|năm|ngày|và|từ))|kiện toàn(?! [A-ZĐ]))\s+[^.;:\"“”()]{8,240}"
    rf"|{_SETS_UP}))"
)


def law(reading: Reading, start: int, stop: int, kind: str, number: str, title: str = "") -> Mention:
    """A document by its number or its title; the words after a number say what it is about."""
    slots: dict[str, object] = {"kind": kind, "number": number, "title": title}
    about = ABOUT.match(reading.text, stop) if number else None
    if about and not title:
        quoted = f"{about['head']} {' '.join(about['quoted'].split())}" if about["quoted"] else ""
        slots["title"] = quoted or cut(about["title"] or about["rule"])
    return Mention(
        start, stop, "Law", "documents.number" if number else "documents.title", number or title, slots=slots
    )


# What is said of a document rather than by its title.
_ASIDE = re.compile(
    r",? (?:trong (?:quý|tháng|năm) [\dIV]|do(?= [^,.;]{2,50} ban hành)|trong đó|với (?:tổng|tỷ lệ|(?:các |những )?nội dung)|nhằm|được|đã|theo đó|đồng thời|cũng|mà|(?<!nhỏ và )vừa|cho lãnh đạo|có hiệu lực|diễn ra|khai mạc|thời gian qua|(?:trong )?những năm (?:qua|gần đây)|tại (?:kỳ họp|phiên họp)|gồm|với (?:các )?(?:mục tiêu|mục đích|quan điểm|tinh thần|ưu đãi)|và (?:các|cuộc|những|vấn đề))(?!\w)"
    r"|(?:,| và| cùng) (?:Luật|Nghị định|Thông tư|Nghị quyết|Quyết định|Chỉ thị|Công điện|Công văn|Kế hoạch|Thông báo)(?= số| \d| về| thay thế| sửa đổi| quy định)"
    r"|(?:,| và) Luật(?= [A-ZĐ])|, (?:sáng|chiều|tối|ngày|hôm|vào|một (?:trường|đơn vị|tổ chức|cơ quan|trong|sáng kiến|bước|văn bản|dấu mốc|chủ trương|nội dung)|báo cáo|trình|ban hành (?:[Nn]ghị|ngày|tháng|vào|hồi|từ|năm)|được ban hành|ký ban hành|tỉnh|UBND|(?:Bộ|Sở|Cục|Tổng cục|Văn phòng|Ủy ban|Ban|Công an|Thủ tướng|Chính phủ)(?= [A-ZĐ])|để|thực hiện ý kiến|góp phần|nhấn mạnh|khẳng định|đặt mục tiêu|đến nay|hiện nay|ông|bà|cần|phải|nhưng|tuy nhiên)(?!\w)"
)


def cut(words: str) -> str:
    """The words of a title, without what is only said of the document."""
    end = _ASIDE.search(words)
    return re.sub(
        r"[ ,]+(?:và|của|tại|những năm)?$", "", " ".join(words[: end.start() if end else None].split())
    )
