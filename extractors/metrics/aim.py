"""Whether a figure is still to be reached, was only proposed or foretold."""

from __future__ import annotations

import re

from extractors.shape import stands
from kg.mentions.reading import Reading
from kg.mentions.trigger import Opened
from kg.text import Sentence
from kg.values.numbers import Quantity

# Aims: said in the clause before the figure, or a year to come ("đến năm 2025 đạt").
_AIM = re.compile(
    r"(?<!\w)(?:phấn đấu|(?<!đa )mục tiêu|chỉ tiêu|sẽ(?! giúp)|dự kiến|kế hoạch|cần đạt|phải (?:đạt|có|hoàn thành|bảo đảm|đảm bảo)|(?<!chỉ )(?<!không )cần(?! thơ)|kỳ vọng|đề xuất|hướng tới|đặt ra|theo (?:kế hoạch|lộ trình)|(?:thời gian|năm|tháng|quý) tới|nhằm đạt|chuẩn bị cho việc|(?:(?<=\w )|^)để (?:xây dựng|triển khai|hoàn thành|đạt)|(?<=[“\"])để (?:hoàn thành|đạt)|"
    r"(?<!đã )(?<!nhờ )(?:tập trung|đẩy mạnh|khẩn trương|quyết liệt) (?:đạt|hoàn thành|xây dựng|số hóa|cung cấp|giải ngân|cấp|kết nối|thu|xử lý)(?=[^.;,]*$)|(?:quyết tâm|nỗ lực|cố gắng) (?:đạt|có|hoàn thành|xây dựng|đưa|nâng|giảm|phấn đấu|số hóa|cung cấp|tiếp nhận|giải ngân|cấp|kết nối|phủ)|(?:sắp|dự định|đang muốn|muốn|mong muốn|xin chủ trương|đăng ký) (?:có|đạt|xây dựng|triển khai|khởi công|lắp đặt|đưa|mở|hoàn thành|thành lập|đầu tư)|nhu cầu tuyển|hướng đến|được định hướng|(?:được )?(?<!ngoại )(?<!bàn )(?<!chuyển )giao (?:[^.;,\d]{0,40}?(?:hoàn thành|số hóa|giải ngân|phấn đấu)|nhiệm vụ (?:cấp|cung cấp|xây dựng|triển khai|tiếp nhận|thu|đào tạo|phát triển|tạo lập|kết nối))|"
    r"(?<!ước )đến (?:hết |cuối )?năm 20\d\d,? (?:đạt|có|hoàn thành|phải|toàn|tối thiểu)|theo đó,? đến (?:hết |cuối )?năm 20\d\d|tối thiểu đạt|đặt mục tiêu|tiến tới|(?<!ký )cam kết|yêu cầu|đề nghị|kiến nghị|chậm nhất|muộn nhất|(?<!đã )(?<!hiện )(?<!nay )(?:bảo đảm|đảm bảo)(?= (?:đạt|bố trí|có |tối thiểu|ít nhất|tỷ lệ|tỉ lệ|trên |hơn |$)))(?!\w)"
)
_AIMS = Opened(
    _AIM,
    (
        "phấn đấu|mục tiêu|chỉ tiêu|được định hướng|sẽ|dự kiến|kế hoạch|phải |cần|kỳ vọng|đề xuất|hướng tới|đặt ra|theo lộ trình|theo đó|thời gian tới|năm tới|tháng tới|quý tới|nhằm đạt|chuẩn bị cho|để |"
        "quyết tâm|nỗ lực|cố gắng|tập trung|đẩy mạnh|khẩn trương|quyết liệt|sắp |dự định|muốn |xin chủ|đăng ký|nhu cầu|hướng đến|giao |đến năm|đến hết năm|đến cuối năm|"
        "tối thiểu đạt|tiến tới|cam kết|yêu cầu|đề nghị|kiến nghị|chậm nhất|muộn nhất|bảo đảm|đảm bảo"
    ).split("|"),
)
# Bodies and documents whose names hold such a word: "Sở Kế hoạch và Đầu tư", "Kế hoạch số 12".
_NAMED_AIM = re.compile(
    r"(?:bộ|sở|vụ|ban|phòng|cục|quốc gia) (?:kế hoạch|dự báo)|(?:kế hoạch|yêu cầu|kiến nghị|đề nghị) số \d+"
    # what was striven for, or done: "đã nỗ lực phấn đấu", "hoàn thành các chỉ tiêu"
    r"|(?:đã (?:luôn |cùng |tích cực )?(?:nỗ lực,? )?|nỗ lực,? |không ngừng )phấn đấu|(?:hoàn thành|đạt và vượt)(?: tốt| vượt mức| xuất sắc)?(?: các| mọi| toàn bộ| \d+)* (?:chỉ tiêu|mục tiêu|kế hoạch)(?! \d)"
    r"|(?<!nhằm )(?<!để )(?<!sớm )(?<!phải )(?<!cần )đạt (?:chỉ tiêu|kế hoạch)(?! \d)|(?:khu đất|vị trí|khu vực|phương án) đề xuất"
    # what was asked of others and is done: "đã yêu cầu A gỡ 27 trò chơi"
    r"|đã (?:yêu cầu|đề nghị)(?= [^.;,\d]{0,40}(?:gỡ|chặn|xóa|xoá|hạ))"
    # what a sum is reckoned to be: "tổng mức đầu tư dự kiến 28 tỷ USD", "26 đề xuất (dự kiến khoảng 20 tỷ USD)"
    r"|(?:đầu tư|vốn|kinh phí) dự kiến|\(dự kiến"
    # what a share is of, or a figure is compared with: "bằng 71,2% kế hoạch", "cao hơn mục tiêu"
    r"|(?:%|vượt|so với|so|cao hơn|thấp hơn) (?:kế hoạch|mục tiêu|chỉ tiêu|dự toán)(?: (?:phấn đấu|dự toán))?|chỉ tiêu phấn đấu(?! (?:là|đạt|đến|\d))"
    # what is counted, or answered: "203 chỉ tiêu biên chế", "850 ý kiến, kiến nghị", "đáp ứng yêu cầu"
    r"|\d (?:chỉ tiêu|đề xuất|kế hoạch)|tổng chỉ tiêu|chỉ tiêu (?:biên chế|tuyển sinh)|(?:ý kiến|phản ánh|các|những|khiếu nại|\d),? (?:và )?kiến nghị|kiến nghị (?:của|chưa|được)|(?:các|những|đáp ứng|theo|\d) yêu cầu|(?:các|những|thực hiện|nội luật hóa) cam kết|cam kết (?:quốc tế|WTO)"
)
# A forecast is nobody's aim, nor is what was counted before: "2 thủ tục nêu trên".
_GUESSED = "dự báo|dự đoán|ước tính"
_FORECAST = re.compile(rf"(?<!\w)(?:{_GUESSED})(?!\w)")
# "Tại hội nghị, thành phố sẽ trao giấy chứng nhận cho 229 dự án": told of the day, and no aim.
_AT_EVENT = re.compile(
    r"(?<!\w)(?:tại|trong|nhân) (?:khuôn khổ )?(?:buổi )?(?:hội nghị|hội thảo|diễn đàn|lễ|sự kiện|ngày hội|triển lãm|chương trình|dịp)(?!\w)[^.;:]{0,90} $"
)
_CEREMONY = re.compile(r"sẽ (?:trao|ký|công bố|trưng bày|giới thiệu|vinh danh|khen thưởng|tặng)(?!\w)")
_KNOWN = re.compile(r"[^.;,]{0,40}?(?<!\w)(?:nêu|nói|kể) trên(?!\w)")
# "đề nghị chỉ đạo 11 quận, huyện chưa hoàn thành", "yêu cầu gỡ 27 trò chơi không phép": they are there.
_THERE = re.compile(
    r"(?: [^\W\d_]+){1,3}(?:, [^\W\d_]+)?(?: [^\W\d_]+){0,2}? (?:chưa|không phép|dôi dư|tồn đọng|quá hạn|trễ hạn|vi phạm|cũ|hiện có|hiện hữu)(?!\w)"
)
_ABOUT = "đối với "
# "thấp hơn mục tiêu 60%": that figure is the aim.
_AGAINST = re.compile(
    r"(?<!\w)(?:vượt|so với|cao hơn|thấp hơn|chưa đạt|không đạt|hơn|kém)(?: (?:so với|cả))* (?:mục tiêu|chỉ tiêu|kế hoạch)(?: (?:toàn quốc|cả nước|chung|đề ra|đặt ra|được giao|là|năm|ban đầu|của [^.;,\d]{2,40}))*,? $"
    r"|(?<!\w)(?:mục tiêu|chỉ tiêu|kế hoạch|dự toán)(?: (?:phấn đấu|dự toán|pháp lệnh|được giao|đề ra|đặt ra))*(?: (?:cả )?năm(?: \d{4})?)? \($"
)
_WILL = re.compile(
    r"[^,.;]{0,40}?(?<!\w)(?:sẽ|trước (?:ngày|tháng|năm|khi))(?!\w)"
)  # "100% dịch vụ công sẽ được triển khai"
_TOLD = r"đã|đạt được|tính đến|hiện nay|hiện có|sau khi|(?<!thực )(?<!thể )hiện|đến nay|vừa qua|trong năm qua|được tiếp nhận|so với"
_DONE = re.compile(rf"(?<!\w)(?:{_TOLD})(?!\w)")
_SEEN = Opened(
    re.compile(rf"(?<!\w)(?:{_TOLD}|{_GUESSED})(?!\w)"),
    f"đã|đạt được|tính đến|hiện|sau khi|đến nay|vừa qua|trong năm qua|được tiếp nhận|so với|{_GUESSED}".split(
        "|"
    ),
)
_CLAUSE = re.compile(r"\.\s|, (?:trong khi|còn|nhưng|song|tuy nhiên)(?!\w)")


_CUTS = (".", ", trong khi", ", còn", ", nhưng", ", song", ", tuy nhiên")  # one of them stands in every match


def clause(reading: Reading, sentence: Sentence, at: int) -> str:
    """The folded words of the clause before the offset."""
    before, cut = reading.folded[sentence.start : at], 0
    for match in _CLAUSE.finditer(before) if stands(before, _CUTS, 0, len(before)) else ():
        cut = match.end()
    return before[cut:]


def is_aim(reading: Reading, sentence: Sentence, quantity: Quantity, stop: int, before: str) -> bool:
    """Whether the figure, whose noun ends at `stop`, is aimed at; `before`: the words of its clause before it."""
    if stands(before, _PLANNED, 0, len(before)) and (
        _AGAINST.search(before) or (quantity.kind == "money" and _BUDGET.search(before))
    ):
        return True
    least = quantity.expression.casefold().startswith(_LEAST)
    if not (_is_ahead(reading, before, at_least=least) or _is_meant(reading, sentence, stop, before)):
        return False
    base = before.endswith(_FROM) and _WENT.match(reading.folded, quantity.stop, sentence.stop)
    base = base or (_ACTORS.search(before) and _DID.match(reading.folded, stop, sentence.stop))
    return not (base or _is_known(reading, sentence, quantity, before))


def _is_meant(reading: Reading, sentence: Sentence, stop: int, before: str) -> bool:
    """Whether an aim is the last that the words before the figure tell, or the words after it tell of what will be."""
    words = _own(_lead(reading, sentence) + _before_that(reading, sentence, before) + before)
    aim = _last_aim(words)
    if aim == _NEVER:
        return bool(_WILL.match(reading.folded, stop, sentence.stop)) and _last_told(words) == _NEVER
    return aim > _last_told(words)


# "…, với gần 100 nghìn doanh nghiệp, hộ kinh doanh đã chuyển đổi", "Để làm tốt 2.400 tổ công nghệ số đã …": done, whatever for.
_ACTORS = re.compile(r"(?<!\w)(?:với|có) $|^\W*để [^,;:]{4,120} $")
_DID = re.compile(r"(?:,? [\w.]+){0,9}? đã \"?(?!nêu|nói|kể|được giao)[^\W\d_]")


_BULLET = re.compile(r"\s*(?:[-–+*•●▪]|\d{1,2}[.)]|[a-zđ]\)|[^\W\d_][^.:;\n]{2,40}:(?= ))")
_REACH = 14  # items of a list of aims
# "với các mục tiêu cụ thể:", "đến năm 2025 phấn đấu:", "Kế hoạch … tập trung vào 3 trụ cột:", but not "nhiều chỉ tiêu đạt kết quả cao:".
_AIMED = re.compile(
    r"(?<!\w)(?:mục tiêu|chỉ tiêu|phấn đấu|đặt ra|hướng tới|yêu cầu|kế hoạch [^.;:]{0,80}tập trung vào)(?!\w)"
)
_RESULTS = re.compile(
    r"(?<!\w)(?:kết quả|đã đạt|đạt được|hoàn thành|đạt và vượt|thực hiện được|ghi nhận)(?!\w)"
)
# How a further aim is told behind the first: "Tỷ lệ hồ sơ trực tuyến đạt 80%."
_GOES_ON = re.compile(
    r"(?:tỷ lệ|tỉ lệ|\d|tối thiểu|ít nhất|trên|hơn|kinh tế số|số lượng|phấn đấu|tỷ trọng|tỉ trọng|bình quân|có \d)(?!\w)"
)


def _lead(reading: Reading, sentence: Sentence) -> str:
    """What leads a list of aims: the line with a colon before its items, or the aim that the sentence goes on with."""
    begun = reading.text.rfind("\n", 0, sentence.start + 1) + 1
    bullet = _BULLET.match(reading.text, begun)
    if bullet is None and not _GOES_ON.match(reading.folded, sentence.start):
        return ""
    for index in range(sentence.index - 1, max(-1, sentence.index - _REACH), -1):
        earlier = reading.page.sentences[index]
        words = reading.folded[earlier.start : earlier.stop]
        if bullet is None and reading.text.find("\n", earlier.start, sentence.start) >= 0:
            return ""
        if words.endswith(":") if bullet else not _GOES_ON.match(words):
            led = _AIMED.search(words) and not _RESULTS.search(words)
            ahead = bullet or "đến năm" in words or "mục tiêu" in words
            if bullet and bullet.group().endswith(":") and words.endswith("yêu cầu:"):
                return ""  # "Thủ tướng yêu cầu:", below it "Mức quà tặng: 100.000 đồng"
            return f"{words} " if led and ahead and not _stated(reading, sentence) else ""
        if bullet is None and _DONE.search(words):
            return ""
    return ""


def _stated(reading: Reading, sentence: Sentence) -> bool:
    """Whether the sentence tells what is done."""
    return bool(_DONE.search(reading.folded, sentence.start, sentence.stop))


# "giảm từ 60% xuống 10%": what it was is there.
_FROM = ("từ ", "từ mức ", "từ khoảng ")
_WENT = re.compile(r"[^.;,()\d]{0,24} (?:xuống|lên|còn|thành)(?!\w)")


def _last_told(words: str) -> int:
    """Where words last tell of what is done or foretold."""
    for match in _SEEN.backwards(words):
        return match.start()
    return _NEVER


def _last_aim(words: str) -> int:
    """Where words last tell of an aim."""
    if next(_AIMS.backwards(words), None) is None:
        return _NEVER
    for match in _AIMS.backwards(_NAMED_AIM.sub(lambda m: " " * len(m[0]), words)):
        if match[0] != "sẽ" or not _is_told(words, match.start()):
            return match.start()
    return _NEVER


_NEVER = -1


def _is_told(words: str, at: int) -> bool:
    """Whether "sẽ" at the offset tells of a forecast, or of what a gathering sees."""
    foretold = _FORECAST.search(words, 0, at)
    return bool(foretold or (_CEREMONY.match(words, at) and _AT_EVENT.search(words, 0, at)))


def _own(before: str) -> str:
    """The last part of a list of things done, "đã ban hành …; đề xuất …; giảm 12 chi cục"; all of any other clause."""
    if "đã" not in before:
        return before
    head, mark, rest = before.partition(";")
    if mark:
        done = _ISSUED.sub("ban hành", head)
        before = f"đã{rest.rpartition(';')[2]}" if _last_aim(done) < _last_told(done) else before
    return _PROPOSED.sub("đã", before) if "đề xuất" in before or "kiến nghị" in before else before


# "đã ban hành kế hoạch; …": a plan that is there is no aim of what else was done.
_ISSUED = re.compile(
    r"(?:ban hành|xây dựng|triển khai|phê duyệt|trình|ký)(?: [^\W\d_]+){0,3}? (?:kế hoạch|chỉ tiêu)"
)
# A proposal made is done, though what it proposes is not.
_PROPOSED = re.compile(
    r"(?<!\w)đã(?: [^\W\d_]+){0,2} (?:đề xuất|kiến nghị)(?= (?:cắt|đơn giản|bãi|sửa|giảm|phân cấp|thay|thu gọn))"
)
# "dự toán thu năm 2021 là 315.000 tỷ đồng": what is to come in.
_BUDGET = re.compile(
    r"(?<!\w)(?<!so với )(?<!bằng )(?<!vượt )(?<!\d% )(?:dự toán|chỉ tiêu|kế hoạch)(?! (?:của )?kế hoạch)(?: [^.;,%]{1,70})? (?:là|ở mức) $"
    r"|(?<!\w)(?:được giao|giao) (?:dự toán|chỉ tiêu)(?: [^\W\d_]+){0,5} $"
)


_PLANNED = ("dự toán", "chỉ tiêu", "kế hoạch", "mục tiêu")


def _is_ahead(reading: Reading, before: str, *, at_least: bool) -> bool:
    """Whether the clause is of a year to come: after the article's own, or far ahead where it shows none."""
    if "năm 20" not in before:
        return False
    ends = list(_UNTIL.finditer(before))
    if not ends or _DONE.search(before, ends[-1].start()) or _FORECAST.search(before):
        return False
    if at_least:
        return True
    now = str(reading.notes.get("published") or reading.notes.get("event-day") or _FAR)[:4]
    return ends[-1]["year"] > now


_FAR, _LEAST = "2029", ("tối thiểu", "ít nhất", "không dưới", "không thấp hơn")
_UNTIL = re.compile(r"(?<!ước )(?<!\w)đến (?:hết |cuối )?năm (?P<year>20\d\d)(?!\w)")


def foretold(before: str, what: str) -> str:
    """What a figure is of, as a forecast or a proposal where the clause before it tells one: no one has seen it yet."""
    if ("đề xuất" in before or "kiến nghị" in before) and _PROPOSED.search(
        f"đã{before.rpartition(';')[2]}".replace("đã đã", "đã")
    ):
        return f"đề xuất {what}"
    if "dự báo" in what or not ("dự báo" in before or "dự đoán" in before):
        return what
    told = [m.start() for m in _FORETOLD.finditer(before)]
    if not told or any(m.start() > told[-1] for m in _DONE.finditer(before)):
        return what
    return f"dự báo {what}"


_FORETOLD = re.compile(r"(?<!\w)(?:dự báo|dự đoán)(?!\w)(?! (?:khí tượng|thời tiết))")


_ALSO = ("đồng thời,", "cùng với đó,", "cũng theo đó,")


def _before_that(reading: Reading, sentence: Sentence, before: str) -> str:
    """The sentence before, if this one goes on with it: "… đặt mục tiêu …. Đồng thời, kết nối 100 cơ sở dữ liệu"."""
    if not sentence.index or not reading.folded.startswith(_ALSO, sentence.start):
        return ""
    earlier = reading.page.sentences[sentence.index - 1]
    return f"{reading.folded[earlier.start : earlier.stop]}, "


def _is_known(reading: Reading, sentence: Sentence, quantity: Quantity, before: str) -> bool:
    """Whether a count is of things that are there already: "đối với 2 thủ tục", "2 thủ tục nêu trên"."""
    if quantity.kind != "count":
        return False
    known = _KNOWN.match(reading.folded, quantity.stop, sentence.stop)
    there = _THERE.match(reading.folded, quantity.stop, sentence.stop)
    return before.endswith(_ABOUT) or bool(known) or (bool(there) and not _AIMED.search(before))
