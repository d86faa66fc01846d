"""Whether two numbers and a mark are a day and a month: what the words around them say."""

from __future__ import annotations

from kg.values.fold import after, before, syllables

# What one counts: "81/96 dịch vụ", "22/22 bộ", "2-3 ngày" are not dates. First syllables.
COUNTED = syllables(
    """bộ sở ban ngành tỉnh thành huyện quận xã phường thôn bản làng khóm đơn cơ dịch thủ hồ đại số người
    hộ điểm phiếu tiêu chỉ mục nhiệm văn doanh lĩnh hệ cán công viên trường bệnh trạm tổng lượt
    lần ngày giờ tiếng phút giây tháng tuần phần diện km m ha tấn kg mét triệu tỷ tỉ nghìn ngàn
    trăm vạn đồng usd quốc nước khu tổ ca chuyến con cái chiếc buổi nội khoản điều câu bàn trận
    đội thí ứng khách dự gói mẫu quyết báo đảng nhà cửa sân ý vụ việc trang bài bước bậc cấp mức
    loại môn lớp học giáo địa cảng thửa quyển cuốn bị cuộc chương đề nghị thông phòng cục chi
    trung phó ủy ubnd hđnd thuê thiết máy xe suất giải huy tàu chủ sản cây gia dân thí"""
)
# Units alone: after "tháng 8" and a year even a counted noun may follow ("tháng 8 người dân …").
UNITS = syllables("triệu tỷ tỉ nghìn ngàn trăm vạn đồng usd lần kg đô euro")
# Words that go on after a date without a mark.
FUNCTION = syllables(
    """tại ở đến tới và thì là do với để đã sẽ vừa này năm theo khi cho trong của hằng hàng sau trước mới
    không có được diễn như hoặc nhân nhằm từ lúc giữa đang bắt chính trên cùng các những về vào"""
)
# Words before a/b that make it a share, a score, an address, a level or a code.
NEVER = syllables(
    """số lệ đạt có hơn khoảng gần trên dưới chiếm điểm mức độ cấp lớp đường phố ngõ ngách hẻm kiệt hoàn
    còn được khối tổ điều khoản mục km lô thửa phòng nhà căn block quận phường trường viên cầu chợ
    máy xưởng khu mẫu thành tăng giảm lên xuống bằng là cả với chừng ước trúng đoạt thắng thua hòa
    vụ việc windows bản pin dù phục trợ động trực liên tục suốt qua hạng giải kênh thứ lần mỗi một
    khổ tờ công hệ quyết nghị thông đã trong sau hết của về tỷ tỉ loại hết toàn tuyến huyện thị xã
    quảng tên tàu dự"""
)
WEAK = syllables("vào từ đến tới trước sau hết ngay trong là từ khoảng nhân kể")
_ONCE = syllables("mỗi hàng hằng một mấy vài nhiều bao lương quân từng cứ")
_SPANS = syllables("trong hơn gần khoảng suốt sau qua được mất thêm dài còn cứ mỗi chừng tới hạn là ít quá")
_NUMERALS = syllables("hai ba bốn năm sáu bảy tám chín mười")
_SHARES = frozenset((day, month) for month in range(2, 11) for day in range(1, 4) if day < month)


def counted(low: str, stop: int) -> bool:
    """Whether a counted noun or unit follows."""
    return after(low, stop) in COUNTED


def repeated(word: str) -> bool:
    """Whether `word` makes the day, month or year after it any of many ("mỗi ngày", "hàng tháng")."""
    return word in _ONCE


def several(word: str) -> bool:
    """Whether `word` makes what follows many, or a length ("ba tháng trước", "những năm tới")."""
    return (
        word in _ONCE
        or word in _NUMERALS
        or word in {"các", "những", "mươi", "trăm", "chục"}
        or word[-1:].isdigit()
    )


def ends(low: str, stop: int) -> bool:
    """Whether what follows lets a date end here: a mark, the end, or a function word."""
    word = after(low, stop)
    return not word or word in FUNCTION


def bare_day(low: str, start: int, stop: int, *, mark: str, pair: tuple[int, int]) -> bool:
    """Whether `8/1`, `8-1` or `8.1` with no date word before it is a day all the same."""
    if mark == ".":
        return False
    word = before(low, start)
    here = after(low, stop)
    if word in WEAK:
        if here in COUNTED or (mark == "-" and not ends(low, stop)):
            return False
        if word in {"là", "trong", "khoảng", "ngay", "hết", "nhân"}:
            return False
        return pair not in _SHARES or (word in {"từ", "trước", "vào", "kể"} and ends(low, stop))
    if mark != "/" or pair == (24, 7) or (pair in _SHARES and here != "năm"):
        return False
    return (
        word not in NEVER
        and not word[-1:].isdigit()
        and ends(low, stop)
        and not low[stop : stop + 1].isalpha()
    )


def bare_named(low: str, start: int, stop: int) -> bool:
    """Whether `15 tháng 6` without year and date word is a day, and not fifteen months and six things."""
    return before(low, start) not in _SPANS | _ONCE and after(low, stop) not in COUNTED
