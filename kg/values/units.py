"""What stands around a number: scales, currencies, comparators, and the words that make it no figure."""

from __future__ import annotations

from kg.values.fold import syllables

SCALES = {
    "trăm": 10**2,
    "chục": 10,
    "nghìn": 10**3,
    "ngàn": 10**3,
    "vạn": 10**4,
    "triệu": 10**6,
    "tỷ": 10**9,
    "tỉ": 10**9,
}
CURRENCIES = {
    "đồng": "đồng",
    "vnđ": "đồng",
    "vnd": "đồng",
    "đ": "đồng",
    "usd": "USD",
    "đô la": "USD",
    "đô-la": "USD",
    "đôla": "USD",
    "euro": "EUR",
    "eur": "EUR",
    "yên": "JPY",
    "jpy": "JPY",
    "won": "KRW",
    "krw": "KRW",
    "bảng anh": "GBP",
    "nhân dân tệ": "CNY",
    "$": "USD",
    "€": "EUR",
    "¥": "JPY",
    "£": "GBP",
}
TIMES = syllables("giờ phút giây ngày tuần tháng năm quý tiếng h")
# A comma and three digits before these is a decimal ("2,125 điểm"), before anything else English thousands.
MEASURES = syllables("km m ha mét tấn kg điểm độ lần g lít mg ml cm mm m2 m3 km2 m² m³ km² gb tb mb kwh mw")
# Longest first: "không dưới" is looked up before "dưới". Words as they end right before the number.
COMPARATORS = {
    "không ít hơn": "at-least",
    "không thấp hơn": "at-least",
    "không dưới": "at-least",
    "không kém": "at-least",
    "ít nhất": "at-least",
    "ít nhất là": "at-least",
    "ít nhất cũng": "at-least",
    "ít ra": "at-least",
    "tối thiểu": "at-least",
    "tối thiểu là": "at-least",
    "tối thiểu đạt": "at-least",
    "thấp nhất": "at-least",
    "thấp nhất là": "at-least",
    "không quá": "at-most",
    "không vượt quá": "at-most",
    "không vượt": "at-most",
    "không hơn": "at-most",
    "không nhiều hơn": "at-most",
    "không cao hơn": "at-most",
    "tối đa": "at-most",
    "tối đa là": "at-most",
    "nhiều nhất": "at-most",
    "nhiều nhất là": "at-most",
    "cao nhất là": "at-most",
    "chưa đến": "less-than",
    "chưa tới": "less-than",
    "chưa đầy": "less-than",
    "chưa được": "less-than",
    "không đầy": "less-than",
    "không đến": "less-than",
    "không tới": "less-than",
    "ít hơn": "less-than",
    "thấp hơn": "less-than",
    "nhỏ hơn": "less-than",
    "dưới": "less-than",
    "nhiều hơn": "more-than",
    "cao hơn": "more-than",
    "lớn hơn": "more-than",
    "hơn": "more-than",
    "trên": "more-than",
    "vượt": "more-than",
    "vượt quá": "more-than",
    "vượt mức": "more-than",
    "vượt mốc": "more-than",
    "quá": "more-than",
    "gần": "almost",
    "gần đạt": "almost",
    "suýt soát": "almost",
    "ngót": "almost",
    "ngót nghét": "almost",
    "gần như": "almost",
    "sát": "almost",
    "khoảng": "about",
    "khoảng chừng": "about",
    "vào khoảng": "about",
    "xấp xỉ": "about",
    "chừng": "about",
    "tầm": "about",
    "độ chừng": "about",
    "cỡ": "about",
    "ước": "about",
    "ước tính": "about",
    "ước đạt": "about",
    "ước khoảng": "about",
    "ước chừng": "about",
    "ước tính khoảng": "about",
    "dao động khoảng": "about",
}
# "trên 8 lĩnh vực" is in eight fields, "trên 63 tỉnh" may be more than 63: only these nouns are places.
SURFACES = (
    "lĩnh vực",
    "nền tảng",
    "phương diện",
    "mặt",
    "khía cạnh",
    "trục",
    "kênh",
    "trang",
    "tờ",
    "sàn",
    "tuyến",
)
# The word right before a number that makes it a name, a part of one, or a place in a row.
LEVELS = syllables("mức độ cấp bậc loại hạng")
CODES = syllables(
    """số điều khoản quận phường tổ lớp đường ql tl km phòng tầng lô ngõ ngách hẻm kiệt windows office
    kênh bản q p đt tel fax hotline đài thoại quyết nghị định tư luật chỉ thị khóa khoá covid đợt
    đoạn android ios web nghiệp mã hiệu nhóm bước mẫu lộ tuyến tàu chuyến biển iso
    h5n f0 f1 phẩy chương phần bài trang hình bảng biểu mục lục án vị zone tiết nhà vùng khu
    trạm cột mốc cảng ga gate khu chữ pa"""
)
# "số" opens a figure after these: "tổng số 120 dịch vụ", "con số 30".
SUMS = syllables("tổng con trong với những đa hơn thành phân")
ORDINALS = syllables("thứ top")
