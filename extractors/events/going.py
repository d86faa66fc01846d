"""How the press says that somebody met, visited or inspected somebody: who came, the verb, and whom they saw."""

from __future__ import annotations

import itertools
import re

from extractors.events.kinds import MET
from kg.mentions.encode import Alphabet

CLASSES = ("Person", "Title", "Agency", "Unit", "Group", "Place", "System", "Event", "Date", "Law")
ALPHABET = Alphabet(list(CLASSES))
P, T, A, U, G, L, S, E, D, _LAW = (ALPHABET.letter[c] for c in CLASSES)
SIDE = f"[{P}{T}{A}{U}]"
_POLITE = r"(?:tập thể|thường trực|đại diện|lãnh đạo chủ chốt|lãnh đạo|các đồng chí|đồng chí|các ông|ngài|bà|ông)\s+"
SENT = rf"(?:{_POLITE})*"
LIST = rf"{SIDE}(?:(?:\s*,|\s*;|\s+và|,?\s+cùng(?:\s+với)?)\s*(?:đoàn(?: công tác| đại biểu)?(?: cấp cao)?(?: của)?\s*)?{SENT}(?:{SIDE}|{G}))*"
HOW = r"(?:(?:đã|vừa|sẽ|cũng|cùng|tiếp tục|trực tiếp|chính thức|có|sáng nay|chiều nay|chủ trì(?:,| và)?)\s+)*"
LEADS = rf"(?:(?:làm|là)\s*)?(?:{T}|trưởng đoàn|tổ trưởng|dẫn đầu)(?:\s*dẫn đầu|\s+công tác)?"
# "do ông B, Thị trưởng thành phố làm Trưởng đoàn"
OVER = r"(?:\s*(?:thành phố|tỉnh|huyện|quận|bang|công ty|tập đoàn|nhà trường)(?= (?:làm|là|dẫn)))?"
# "Đoàn kiểm tra số 2 của Bộ A do ông B làm trưởng đoàn", "Tổ công tác của Thủ tướng …"
TEAM = (
    rf"(?<!\w)(?:phái đoàn|đoàn|tổ|hội đồng(?= [^{SIDE[1:-1]}]{{2,40}} do))(?=[\s{A}])(?!\s+(?:trưởng|thanh niên|viên))(?!\s+đại biểu (?:quốc hội|hđnd))[^.;:\"“”{SIDE[1:-1]}{E}{D}]{{0,90}}?(?P<body>{LIST})?"
    rf"[^.;:\"“”{SIDE[1:-1]}{E}{D}]{{0,40}}?(?:,?\s*\(?do\s+{SENT}(?:{T}\s*,?\s*)*(?P<lead>{P}|{T}){OVER}\s*,?\s*(?:{LEADS})?\)?)?"
)
HEADED = rf"{SENT}(?P<head>{P}|{T})\s*,?\s*{HOW}(?:dẫn đầu|làm trưởng đoàn|làm\s+{T})(?:\s+công tác)?(?:\s+(?:đoàn|tổ)(?: \w+){{0,6}}?(?:\s*(?:của\s+)?(?P<from>{A}))?)?"
LED = (
    rf"{SENT}(?P<team>{A}|{U})\s*,?\s*do\s+{SENT}(?:{T}\s*,?\s*)*(?P<chief>{P}|{T}){OVER}\s*,?\s*(?:{LEADS})?"
)
WHO = rf"(?<!tại )(?<!nhà )(?<!trụ sở )(?<!ở )(?<!hội trường )(?<!của )(?<!với )(?<!cho )(?<!về )(?<!giữa )(?<!làm )(?<!là )(?:^|(?<=[\s,(–-])){SENT}(?P<who>{LIST})(?:\s*\([^()]{{1,40}}\))?(?:,?\s+(?:cùng|và)\s+(?:các\s+)?(?:thành viên|đoàn|lãnh đạo|đại diện|đại biểu|cán bộ)[^.;:{E}{D}]{{0,60}}?)?"
GOES = rf"(?:(?:đi|đến|tới|về|sang|lên|từng|tổ chức|tiến hành|thực hiện|buổi|cuộc|chuyến|(?:làm việc|thăm|trao đổi|gặp gỡ|đón|đón tiếp|tiếp|chủ trì\s+{E}|thực (?:tế|địa)(?:\s+(?:tại|ở)\s+{L})?)\s*(?:,| và))\s+)*"
# What they did before: "đã dâng hương tại A, thăm B".
FIRST = rf"(?:(?:dâng hương|dâng hoa|đặt vòng hoa|viếng|trồng cây|thăm|tham quan|khảo sát|kiểm tra)(?!\w)[^.;:“”\"{P}{T}{E}]{{2,140}}?(?:,| và)\s+)?"
# "Lãnh đạo tỉnh A tiếp ông B": who came is no body of a name.
HOME = rf"(?:^|(?<=[\s,(–-]))(?:lãnh đạo|đại diện)(?:\s+(?:tỉnh|thành phố|huyện|quận|xã|phường))?\s+{L}"
# Whoever came, the words on them begin with one of these letters: to ask for it first is half the work.
LEFT = re.compile(
    rf"(?=[ptđhlcnbô{SIDE[1:-1]}])(?:{TEAM}|{HEADED}|{LED}|{HOME}|{WHO})\s*,?\s*{HOW}{FIRST}{GOES}$"
)
KINDS = {
    "làm việc": "buoi-lam-viec",
    "tiếp": "buoi-tiep",
    "đón tiếp": "buoi-tiep",
    "tiếp đón": "buoi-tiep",
    "hội kiến": "hoi-dam",
    "hội đàm": "hoi-dam",
    "gặp": "cuoc-gap",
    "điện đàm": "dien-dam",
    "chào xã giao": "cuoc-gap",
    "tiếp xúc cử tri": "tiep-xuc-cu-tri",
    "tiếp xúc với cử tri": "tiep-xuc-cu-tri",
    "tiếp công dân": "tiep-cong-dan",
    "thăm": "chuyen-tham",
    "tham quan": "chuyen-tham",
    "học tập kinh nghiệm": "chuyen-tham",
    "kiểm tra": "kiem-tra",
    "giám sát": "giam-sat",
    "thị sát": "khao-sat",
    "khảo sát": "khao-sat",
    "họp với": "buoi-lam-viec",
}
HOLDS = {
    "họp": "cuoc-hop",
    "giao ban": "cuoc-hop",
    "sơ kết": "hoi-nghi-so-ket",
    "tổng kết": "hoi-nghi-tong-ket",
    "mít tinh": "le-ky-niem",
    "ra quân": "le-phat-dong",
    "cho ý kiến": "phien-hop",
    "thẩm tra": "phien-hop",
    "biểu quyết": "phien-hop",
}
KINDS |= HOLDS
KINDS["trao quyết định"] = "le-trao-tang"
# Homage is paid on the way to other things: a verb of its own only where the sentence tells no other.
HOMAGES = ("vào lăng viếng", "dâng hương", "dâng hoa", "đặt vòng hoa", "thắp hương", "dâng vòng hoa", "viếng")
HOMAGE = re.compile(
    rf"(?<!\w)(?<!lễ )(?<!đã từng )(?P<verb>(?:(?:thành kính|kính cẩn|trân trọng) )?(?:{'|'.join(HOMAGES)})"
    r"(?:(?:,| và)? (?:dâng hương|dâng hoa|đặt vòng hoa|thắp hương|vào lăng viếng|viếng)){0,4})"
    rf"(?=,? (?:và )?(?:(?<=lăng viếng )[{P}{T}]|tại |tưởng niệm|tưởng nhớ|các anh hùng|chủ tịch|lăng|nghĩa trang|đài|tượng đài|khu|đền|báo công|trước|ở |tri ân|anh linh))"
)
HOMAGE_KIND = "le-ky-niem"
_NO_VERB_AFTER = "(?<!trưởng )đoàn |tổ |ban |(?<!đoàn )(?<!tổ )công tác |việc |kết quả |kế hoạch |về |nghị |lễ |quyết định |để ".split(
    "|"
)


def _verb(word: str) -> str:
    """A verb without its first letter, whole and after none of those words: they are looked for where it stands."""
    not_after = "".join(f"(?<!{words}{word})" for words in _NO_VERB_AFTER)
    no_noun = "(?! (?:báo|lớp|nhóm|tổ dân|không|phiên))" if word == "họp" else ""
    return rf"{word[1:]}{no_noun}(?!\w){not_after}"


# The first letters stand first, so that `re` runs from one to the next.
_BY_LETTER = itertools.groupby(sorted(KINDS, key=lambda word: (word[0], -len(word))), lambda word: word[0])
_VERBS = (rf"{letter}(?<!\w.)(?:{'|'.join(map(_verb, words))})" for letter, words in _BY_LETTER)
VERB = re.compile(f"(?P<verb>{'|'.join(_VERBS)})")
TALKS = MET | {"dien-dam"}
CHAIRED = re.compile(r"(?<!\w)chủ trì(?:,| và)?\s*$")  # "ông A chủ trì làm việc với B"
# "đoàn công tác của báo A do ông B làm trưởng đoàn", where no body is known by that name.
_PARTY = rf"(?:đoàn|phái đoàn)[^.;:\"“”{SIDE[1:-1]}{E}{D}]{{2,60}}?\s+do\s+{SENT}(?P<headed>{P})"
# Whose people they are, before their names: "đoàn công tác của", "lãnh đạo ngành y tế", "các doanh nghiệp như", "người đồng cấp Lào".
_LIKE = r"\s*(?:(?:như|gồm|là)\s*)?(?::\s*)?"
_PEER = rf"người đồng (?:cấp|nhiệm)\s+(?:nước chủ nhà\s+|{L}\s*|\w+\s+)?"
_OF = rf"{_PEER}|(?:đoàn|phái đoàn)(?: \w+){{0,6}}?\s*(?:của\s+)?|{_POLITE}|(?:ngành(?: [^\W\d]+){{1,4}}?|chính quyền)\s*|các\s+(?:(?:tập đoàn|doanh nghiệp|công ty|ngân hàng|đơn vị|bộ|sở)(?:\s+[^\W\d]+){{0,3}}?{_LIKE})?|{G}{_LIKE}"
_SOON = rf"(?=[\w\s:{G}]{{0,120}}[{SIDE[1:-1]}{L}])"  # a row of such words without a name is not read in every way
_WHOM = rf"(?:{_PARTY}|{_SOON}(?:{_OF})*(?P<met>{LIST}|{L})(?:\s+do\s+{SENT}(?P<lead>{P})(?!\s*(?:đồng )?chủ trì))?)"
# Whom they meet: right after the verb.
WITH = re.compile(
    rf"(?:\s+(?:xã giao|thân mật|gỡ|mặt|trực tuyến|song phương|ngắn))*(?:,?\s+(?:và )?(?:làm việc|trao đổi|hội đàm|chúc tết|động viên))?(?:\s+(?:với|cùng|tại))?"
    rf"\s*{_WHOM}"
)
AT = re.compile(
    rf"[^.;:\"“”{E}]{{0,140}}?(?<!\w)(?:tại|của|ở|với|bộ phận (?:một cửa|tiếp nhận và trả kết quả))\s+(?:các\s+|trụ sở\s+|{SENT})?(?P<host>{LIST}|{L})"
)
# The same after a noun: "buổi làm việc trực tuyến với B", "buổi giám sát chuyên đề của A đối với B".
HEAD_WITH = re.compile(
    rf"(?:\s+(?:trực tiếp|trực tuyến|song phương|xã giao|thân mật|chính thức|đầu tiên))*(?:,?\s+(?:và )?(?:làm việc|trao đổi|hội đàm))?(?:\s+(?:với|cùng|giữa))?"
    rf"\s+{_WHOM}"
)
HEAD_AT = re.compile(
    rf"(?:[^.;:,\"“”{SIDE[1:-1]}{E}{D}]{{0,60}}?\s*của\s+(?P<holder>{LIST}))?[^.;:\"“”{SIDE[1:-1]}{E}{D}]{{0,90}}?(?<!\w)"
    rf"(?:tại|ở|với|đối với)\s+(?:các\s+|trụ sở\s+|{SENT})?(?P<host>{LIST}|{L})"
)
DIRECT = re.compile(
    rf"(?:,?\s+(?:và )?(?:chúc tết|chúc mừng|động viên|tặng quà|làm việc|giám sát|khảo sát|đôn đốc)(?! (?:công tác|tiến độ|việc))(?: tại| với)?)*\s*(?:(?:tập thể |toàn thể )?(?:cán bộ|công chức|nhân viên|lực lượng)[^.;:{E}{D}]{{0,40}}?\s*(?:tại |của )?)?(?P<host>{A}|{U}|{L})"
)
SEEN = re.compile(
    rf"(?: hỏi(?: sức khỏe)?)?(?:(?:,?\s+(?:và )?(?:làm việc|chúc mừng|động viên|chúc tết|tặng quà|tìm hiểu|trao đổi|giao lưu|chính thức|cấp nhà nước|hữu nghị chính thức))+,?)?(?:\s+(?:tại|với))?\s*(?:(?:tập thể |toàn thể )?(?:cán bộ|công chức|nhân viên|người lao động|bà con|(?:các )?lực lượng|nhân dân|người dân|đồng bào|chiến sĩ|chiến sỹ)[^.;:]{{0,90}}?(?:tại |của )?|{SENT}|mô hình[^.;:]{{0,40}}?)?(?P<seen>{LIST}|{L}|{S})"
)
# "Tiếp Đại sứ A tại trụ sở Bộ, Bộ trưởng B cho biết …"
CLAUSE = re.compile(
    r"(?:^|,)\s*(?:(?:(?:phát biểu|trao đổi|chia sẻ|nói chuyện)\s+)?(?:trong|khi|tại)\s+(?:(?:đi|đến|tới)\s+)?(?:(?:thăm|kiểm tra)(?:,| và)\s+)?)?$"
)
TURNED = re.compile(rf"(?:\s+[^.;:“”\"{P}{T}]{{0,160}})?\s*,\s*{SENT}(?P<who>[{P}{T}])(?!\s*(?:và|cùng)\s)")
# What is looked into is work that goes on, not what the words before it name a plan, a law or a routine.
WORK = re.compile(
    rf"(?:\s+(?:thực tế|thực địa|hiện trường|đột xuất|chuyên đề|về|tại|ở|một số|một loạt|nhiều|các|những|\d+))*\s*,?\s*(?:và )?(?:đôn đốc |nắm |chỉ đạo )?(?:(?:công tác|tiến độ|tình hình|việc|hoạt động|kết quả|dự án|công trình|mô hình|vận hành|triển khai|thực hiện|chuẩn bị|sản xuất|thi công|khu vực|địa điểm|hiện trường|công trường|nhà máy|điểm|chốt|cơ sở|(?:xã|phường|địa phương|đơn vị|trường học|bệnh viện|hộ dân|doanh nghiệp)(?= trên |,| và |\s*$)|trực tiếp)(?!\w)|{G})"
)
# Whom or what people visit, though no name says where: "đi thăm một số mô hình", "thăm, tặng quà các gia đình chính sách".
SIGHTS = re.compile(
    r"(?: hỏi(?: sức khỏe)?)?(?:,?\s+(?:và )?(?:tặng quà|chúc tết|động viên|trao quà|tri ân|chia sẻ|kiểm tra))*\s+(?:cho )?(?:(?:một số|các|những|nhiều|\d+)\s+)?(?:gia đình|hộ|mô hình|cơ sở|dự án|công trình|công trường|nhà máy|khu công nghiệp|bà con|nhân dân|người dân|đồng bào|cán bộ|công nhân|chiến sĩ|chiến sỹ|lực lượng|y bác sĩ|y, bác sĩ|thương binh|bệnh binh|người có công"
    r"|(?:đài|khu) tưởng niệm|đài liệt sĩ|đài liệt sỹ|nghĩa trang|tượng đài|bảo tàng|nhà lưu niệm|nhà tưởng niệm|khu lưu niệm|(?:khu )?di tích|đền|chùa|làng nghề|hợp tác xã)(?!\w)"
    rf"|(?:,?\s+(?:và )?(?:học tập kinh nghiệm|tham quan|tìm hiểu|làm việc))*(?:\s+(?:tại|mô hình))?\s*{S}"
)
INSPECTORS = re.compile(r"(?<!\w)đoàn (kiểm tra|giám sát|khảo sát)(?!\w)")
