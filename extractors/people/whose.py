"""Where the titles of one person end and those of another begin, though only a comma stands between them."""

from __future__ import annotations

import re

# "Thừa ủy quyền của Thủ tướng, Bộ trưởng A", "KT. BỘ TRƯỞNG, THỨ TRƯỞNG A": the first post is another's.
_BEHALF = re.compile(
    r"(?:(?:thừa )?(?:ủy|uỷ) quyền|(?:thừa )?(?:ủy|uỷ) nhiệm|thừa lệnh|thay mặt|đại diện|nhiệm vụ cho|chúc mừng|trao cho|cho tân)(?: của| cho)?(?: tân)?\s*$"
    r"|(?<!\w)(?:kt|tm|tl|tuq|t/m|t/l|k/t) ?\.? ?$"
)
# "Theo quyết định của Bộ trưởng, ông A": whoever orders is not the one who goes.
_ORDERED = re.compile(
    r"(?<!\w)(?:quyết định|đề nghị|phân công|(?:ủy|uỷ) quyền|(?:ủy|uỷ) nhiệm|chỉ đạo|yêu cầu|tờ trình|giới thiệu|tiến cử|đề cử|chỉ thị|điều động|bổ nhiệm|sự đồng ý|đồng ý|cho phép|phê duyệt|kết luận|thay mặt|thừa lệnh|đề xuất|kiến nghị|chất vấn|câu hỏi|gửi|trả lời|tranh luận|cùng với|trao đổi)"
    r"(?: (?:tới|đến|với|cho))?(?: (?:số|ngày) [\w/.-]+| nêu trên| mới)*(?: của)?\s*$"
)
# "Tại cuộc họp với Phó Thủ tướng, Thống đốc A nêu": one is met, the other acts.
_WITH = re.compile(r"(?:cuộc|buổi|phiên|hội nghị|hội đàm)(?!\w)[^,;:.]{0,40} (?:với|cùng)\s+$")
# A clause before the subject that names whom somebody meets, follows or goes along with.
_MEETING = re.compile(
    r"\W*(?:(?:sáng|trưa|chiều|tối|ngày)[^,;:.]{0,24},\s*)?(?:(?:tại|trong|sau|kết thúc|bên lề|ngay sau|trước|nhân|phát biểu (?:tại|trong)|trao đổi tại)\s+(?:cuộc|buổi|lễ|chuyến|dịp|phiên|khi|phát biểu|đề nghị|câu hỏi|chất vấn|kiến nghị|đề xuất|ý kiến|bài phát biểu|báo cáo|phần)(?!\w)[^,;:.]{0,60}"
    r"|(?:trong khi |khi |sau khi |trước khi )?(?:tiếp|hội kiến|hội đàm|gặp|gặp gỡ|làm việc|trao đổi|điện đàm|chào xã giao|đón|đón tiếp|tiếp đón|tiếp xúc|trò chuyện|cùng|cùng đi|sánh vai|bên cạnh|cạnh|dẫn lời|nhắc lại lời|thay mặt)(?:\s+(?:với|cùng|và|xã giao))?"
    r"|(?:trả lời|đáp lời|hưởng ứng|tiếp lời|tiếp thu|đồng tình|thống nhất|nhất trí|thay|kế nhiệm)(?:\s+(?:với|ý kiến|câu hỏi|phát biểu|đề nghị|chất vấn))*(?:\s+của)?)\s+$"
)
# What a subject does; "đang thăm", "đến chào" would still be said of the guest.
_ACTS = re.compile(
    r"\s+(?:(?:đã|cũng|vẫn|liền|lại|trân trọng|nhiệt liệt|vui mừng|rất)\s+){0,3}(?:cho biết|cho rằng|cho hay|nói|đề nghị|yêu cầu|khẳng định|nhấn mạnh|bày tỏ|đánh giá|chúc mừng|cảm ơn|mong|hoan nghênh|chia sẻ|đề xuất|thông báo|giao|chỉ đạo|"
    r"lưu ý|ghi nhận|nhất trí|đồng ý|ủng hộ|kêu gọi|tin tưởng|phân tích|giải thích|thông tin|gợi ý|ca ngợi|biểu dương|trao|tặng|ký|chủ trì|dự(?! kiến)|tham dự|có mặt|chứng kiến|bấm nút|cắt băng|phát biểu|kết luận|quyết định|trình bày|điểm lại|nêu|chỉ rõ|hứa|cam kết|tiếp thu|giải trình|nhắc)(?!\w)"
)


_SUFFERS = re.compile(r"\s+(?:được|bị|đã|sẽ|vừa|giữ|nhận|thôi|nghỉ|sang|tới|đến|về|trực tiếp|đại diện)(?!\w)")
# "ông A làm Cục trưởng, Phó Cục trưởng B …": the first title was given to the one before.
_GIVEN = re.compile(
    r"(?<!\w)(?:làm|giữ chức(?: vụ| danh)?|giữ vị trí|giữ vai trò|đảm nhiệm(?: chức vụ)?)\s+$"
)
_COMMA = re.compile(r"[,;]")


def ordered(text: str, start: int) -> bool:
    """Whether the title that begins there is of somebody for whom another acts."""
    before = text[max(0, start - 40) : start]
    return bool(_BEHALF.search(before) or _ORDERED.search(before))


def begins(text: str, start: int, stop: int, *, led: bool, after: int) -> int:
    """Where the titles right before a name are the person's own, among those at `start`-`stop`.

    `led`: an honorific or a rank opens the name; `after`: where the words on the person stop.
    """
    before = text[max(0, start - 40) : start]
    pre = text[start:stop]
    comma = _COMMA.search(pre)
    if comma is None:
        return start
    given = _GIVEN.search(before)
    if _WITH.search(before) and _ACTS.match(text, after):
        return start + comma.end()
    if _BEHALF.search(before) or (given and not pre.rstrip().endswith(",")):
        return start + comma.end()
    if given:
        return stop
    if not _ORDERED.search(before) or not (_ACTS.match(text, after) or _SUFFERS.match(text, after)):
        return start
    if pre.rstrip().endswith(","):
        return stop if led else start
    return start + comma.end()


def others(text: str, start: int, post: tuple[int, int], role: str) -> int:
    """Where the titles after a name end: before the last, where it opens the clause proper.

    `start`: of the person; "Tiếp Đại sứ A, Thủ tướng đề nghị": the guest is not the Prime Minister.
    """
    floor = max(text.rfind(";", 0, start), text.rfind("“", 0, start)) + 1
    comma = max(text.rfind(f", {role}", *post), text.rfind(",", start, post[0]))
    opens = comma >= 0 and _ACTS.match(text, post[1]) and _MEETING.fullmatch(text, floor, start)
    return comma if opens else post[1]


def met(text: str, start: int, stop: int) -> bool:
    """Whether the body after a name acts itself: "Tại buổi tiếp ông A, Bộ Y tế cho biết"."""
    floor = max(text.rfind(";", 0, start), text.rfind("“", 0, start)) + 1
    return bool(_ACTS.match(text, stop)) and bool(_MEETING.fullmatch(text, floor, start))
