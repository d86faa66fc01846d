"""How the press says that a system goes live: the words before a name, after it, and what they do not tell."""

from __future__ import annotations

import re

_INTO = r"(?:vận hành|hoạt động|sử dụng|khai thác|triển khai|áp dụng|phục vụ)"
_PUBLIC = "(?:bạn đọc|người dùng|người dân|công chúng|cộng đồng|khách hàng)"
# Verbs that say of themselves that a system goes live …
_GOES = (
    rf"(?:khai trương|khánh thành|cho ra mắt|cho ra đời|ra mắt(?: {_PUBLIC})?|trình làng|tung ra|đưa vào {_INTO}"
    r"|(?:triển khai|vận hành) (?:chính thức|thử nghiệm|thí điểm)"
    r"|(?:chính thức|bắt đầu) (?:vận hành|triển khai|khởi động|kích hoạt|áp dụng|phát hành|cung cấp)|chính thức công bố"
    r"|(?:công bố|giới thiệu)(?:,| và|, và)? (?:chính thức )?"
    rf"(?:khai trương|ra mắt|vận hành|triển khai|đưa vào {_INTO})"
    rf"|họp báo (?:công bố|giới thiệu)|bàn giao(?:,| và|, và) (?:đưa vào {_INTO}|khai trương)|(?:lễ|hội nghị) công bố|công bố(?:,| và) bàn giao"
    r"|(?<=đã )(?:(?:thực hiện|tổ chức|áp dụng|vận hành) )?thí điểm|(?<=đã )triển khai thành công"
    r"|(?:(?:nhấn|bấm|ấn) nút|nghi (?:thức|lễ)) (?:chính thức )?(?:kích hoạt|khởi động|vận hành|công bố|triển khai))"
)
# … and those that only go on after one of them.
_ALSO = rf"(?:{_GOES}|vận hành|khai thác|sử dụng|hoạt động|triển khai|công bố)"
_HOW = r"(?: (?:chính thức|thử nghiệm|thử|thí điểm|thành công|đồng loạt|đồng bộ|ổn định|hiệu quả|lần đầu(?: tiên)?))*"
_LIST = (
    r"(?: (?:đồng thời |cùng lúc )?(?:(?:hai|ba|bốn|năm|\d+|các|một số|nhiều|(?:một )?loạt) )?"
    r"(?:hệ thống|nền tảng|ứng dụng|phần mềm|cơ sở dữ liệu|sản phẩm)(?:[^.,;:]{0,24}:|[^.;:]{0,60}(?<!\w)(?:gồm|bao gồm|gồm có):?))?"
)
OPENS = re.compile(rf"(?<!\w)(?P<verb>{_GOES}(?:(?:,| và|, và) (?:chính thức )?{_ALSO})*{_HOW}){_LIST} $")
# These open a system only where the words beside its name give the day since when, or say that it has just been done.
SINCE_DAY = re.compile(
    r"(?<!\w)(?P<just>(?:mới|vừa)(?: mới)? |vừa qua,? )?(?P<verb>vận hành|áp dụng|triển khai|cung cấp|phát hành|kích hoạt|giới thiệu|công bố|thiết lập|thử nghiệm|xây dựng(?:,| và|, và) vận hành)(?: áp dụng)? $"
)
FROM = re.compile(
    r"(?: (?:tại|trên|cho) [^,.;:]{2,40}?)?(?: \([^()]{1,40}\))? (?:từ|kể từ) (?:ngày |cuối |đầu |giữa |năm |tháng )*\d"
)
FROM_DAY = re.compile(r"(?:từ|kể từ)(?: (?:ngày|cuối|đầu|giữa|năm|tháng))* ?$")
# The noun before a name that is read without it: "ứng dụng (iHanoi)".
NOUN = re.compile(
    r"(?:(?:ứng dụng|phần mềm|app|nền tảng|hệ thống|website|trang web|trang thông tin điện tử|cổng|sàn thương mại điện tử|mạng xã hội|công cụ|giải pháp|dịch vụ|chương trình)"
    r"(?: (?!(?:và|hoặc|với|cho|của|là|có|đã|sẽ|để|theo|do|trong|từ|được|giúp|trên|khi|gồm|bao|như|này) )[^\W\d_]+,?){0,8} \(?)?[\"“‘']?$"
)
# What is not told as done: a paper about it, a time before it, an aim.
NOT_DONE = re.compile(
    r"(?<!\w)(?:(?:mục tiêu|nhiệm vụ|giải pháp|phấn đấu)[^.;:]{0,24} là|quy chế|quy định|kế hoạch|phương án|lộ trình|nhiệm vụ|dự án|đề án|quá trình|"
    r"trước khi|để|nhằm|giúp|tiến tới|hướng tới|sớm|công tác|(?<!hoàn thành )(?<!hoàn tất )việc|tiến độ|từng bước|đang)"
    r"(?: (?:việc|sẽ|được|tổ chức|sớm))*(?: [^,.;:]{0,24}(?:,| và))? $"
    r"|(?<!\w)(?:năm|tháng) trước, khi [^,.;:]{2,30} $"
)
# What a rule reads after one of these is not done either.
AIM = re.compile(r"(?<!\w)(?:để|nhằm|tiến tới|hướng tới)(?: (?:sớm|có thể|được|chính thức))* $")
WITH = ("với việc ", "nhờ việc ", "sau việc ")
LATER = re.compile(r",? (?:trong )?(?:thời gian tới|sắp tới|tới đây|những (?:tháng|năm) tới)(?!\w)")
FACT = re.compile(
    r"[^.;:]{0,40}? (?:là (?:một )?(?:bước|dấu mốc|cột mốc|sự kiện|kết quả|minh chứng)|đã |giúp |góp phần |đánh dấu |thể hiện |khẳng định )"
)
TO_COME = re.compile(
    r"(?:- |– |\+ )?(?:phấn đấu|mục tiêu|(?:đến|tới|trước|hết|chậm nhất|dự kiến)(?: (?:là|trong|vào|hết|cuối|đầu|giữa|trước))* (?:năm|tháng|quý|ngày)"
    r"|(?:trong )?(?:thời gian|giai đoạn) (?:tới|tiếp)|sắp tới|tiếp tục|đẩy mạnh|tập trung|sớm)(?!\w)(?![^.;]*(?:đã|vừa) )"
)
_MANNER = (
    r"(?: (?:đã|vừa|mới|cũng|sẽ|dự kiến|hiện|được|chính thức|bắt đầu|kịp|lần đầu|xây dựng|thành lập|thiết lập|đầu tư|phát triển|nâng cấp"
    r"|hoàn thành|nghiệm thu|bàn giao|phối hợp)(?:,| và)?)*"
)
_MADE = r"(?: (?:xây dựng|phát triển|thiết kế|đầu tư|cung cấp|quản lý|làm chủ đầu tư)(?:,| và)?)*"
_BY = rf"(?: (?:do|được) (?:lãnh đạo |đại diện )?§(?:(?:,| và| cùng| phối hợp với) §)*{_MADE})?"
_WHAT = (
    r"(?: là (?:một )?(?:ứng dụng|phần mềm|nền tảng|hệ thống|cổng|trang)[^.;:,§]{0,60}?(?= (?:do|được) ))?"
)
_VERB = (
    rf"(?:công bố )?(?:đưa|đi) vào {_INTO}|khai trương|khánh thành|ra mắt(?: {_PUBLIC})?|ra đời|trình làng|công bố|khởi động|kích hoạt|phát hành|go[- ]?live|có mặt|mở|chạy(?= (?:thử|chính thức))"
    r"|vận hành|hoạt động|triển khai|áp dụng"
)
# A sentence without any of these opens nothing; words without one of the second say nothing after a name.
TRIGGER = re.compile(
    r"khai trương|khánh thành|ra mắt|ra đời|trình làng|tung ra|đưa |đi vào|vận hành|hoạt động|triển khai|áp dụng|khởi động|kích hoạt|công bố|phát hành|cung cấp|giới thiệu|thiết lập"
    r"|thí điểm|thử nghiệm|bắt đầu|chính thức|live|có mặt|mở(?<= mở) |chạy|thay thế"
)
DONE = re.compile(_VERB)
AFTER = re.compile(
    rf"(?: (?:phiên bản )?\d+\.\d+(?: (?:beta|alpha|rc)(?: \d)?)?| phiên bản (?:mới|nâng cấp))?(?:,(?= (?:được|do) §))?{_WHAT}(?: của §)?(?: (?:cho|dành cho|của) [^,.;:§]{{2,60}}?(?= (?:được|đã|chính thức|vừa|do) )| của (?:tỉnh|thành phố|huyện|quận|bộ|ngành|xã|phường))?(?: \([^()]{{1,60}}\))?{_MANNER}{_BY}{_MANNER}(?: |(?<=\())(?:(?:bấm|nhấn|ấn) nút )?"
    rf"(?P<verb>{_VERB})"
    rf"(?:(?:,| và|, và) (?:chính thức )?(?:đưa vào {_INTO}|đi vào {_INTO}|ra mắt|khai trương|vận hành|khai thác|sử dụng))*{_HOW}(?!\w)"
)
# "A (khai trương ngày …)", "A được đầu tư 50 tỷ đồng, đưa vào vận hành từ …"
ASIDE = re.compile(
    r" \((?=(?:khai|ra|vận|đi|đưa|chính) )|(?: (?:được|do) [^.;:,\"“]{2,60}),(?= (?:đưa vào|đi vào|chính thức|bắt đầu) )"
)
# Verbs that need more than themselves to tell a beginning.
WEAK = frozenset(
    "vận hành|hoạt động|triển khai|áp dụng|công bố|khởi động|ra đời|kích hoạt|phát hành|có mặt|mở|chạy".split(
        "|"
    )
)
ANNOUNCED = frozenset({"công bố", "triển khai", "áp dụng", "phát hành"})
SURE = re.compile(r"(?<!\w)(?:chính thức|bắt đầu|do|được)(?!\w)")
# What may follow: "ra mắt giao diện mới" opens no system.
THEN = re.compile(
    r" (?:từ|vào|hồi|kể từ|sau|trong|tại|ở|với|để|nhằm|và|trên|cho|đến|hôm|ngày|tháng|năm|sáng|chiều|cuối|đầu|giữa|rộng|toàn|thì|nhân|theo|phục|đã)(?!\w)"
    r"|\W*$|\s*[,.;:)(\"”]"
)
# "Kể từ ngày 27/10/2021, A cung cấp 450 thủ tục": what it gives from its first day on.
GIVES = re.compile(
    r" cung cấp (?:(?:gần|hơn|trên|khoảng|toàn bộ|đầy đủ) )?\d[\d.]* (?![^.;]{0,60}(?:mới|thêm|bổ sung))"
)
# "Từ kỳ họp thứ 5, tài liệu giấy được thay thế bằng A"
REPLACES = re.compile(
    r"(?<!\w)từ (?:kỳ|phiên|cuộc|tháng|năm|ngày|đầu|cuối|quý|đó) [^.;]{0,100}?(?P<verb>(?:đã )?được thay thế (?:hoàn toàn )?bằng )$"
)
WHEN = re.compile(
    r"(?:\)| \([^()\d]{2,40}\))?(?: giai đoạn \d)?(?:,? (?:tại|trên|trong) [^,.;:]{2,40}?)?(?: (?:đã |được )*(?:diễn ra|tổ chức))?,?(?: (?:kể từ|từ|vào|trong|lúc|hồi|đúng|khoảng|hôm|ngày|sáng|chiều|tối|năm|tháng|cuối|đầu|giữa"
    r"|\d{1,2} ?(?:giờ|h|g)(?: ?\d{1,2}(?: phút)?)?))*(?: |$| ?\()"
)
INTO_USE = re.compile(
    rf"(?: của [^,;.]{{2,60}}?)?(?: \([^()]{{1,60}}\))?,? (?:chính thức )?(?:đi )?vào {_INTO}(?!\w){_HOW}"
)
FRONT = re.compile(
    r"(?:(?:(?:tính |chỉ )?(?:sau|trong) )?(?:(?:hơn |gần |khoảng )?(?:\d+|một|hai|ba|bốn|năm|sáu) (?:năm|tháng|tuần|ngày),? )?(?:(?:(?:tính|kể|ngay) )?(?:từ|sau) (?:khi|ngày|thời điểm|lúc) )?)?(?:được |chính thức |mới |vừa |đã |bắt đầu )*"
    rf"(?:khai trương|khánh thành|ra mắt|ra đời|trình làng|vận hành|hoạt động|đi vào {_INTO}|đưa vào {_INTO}|triển khai|công bố|thí điểm|thử nghiệm){_HOW}"
    r"(?:,? \(?(?:(?:kể )?từ|vào|trong)?)?(?: ?(?:ngày|cuối|đầu|giữa))* ?$"
)
SINCE = re.compile(
    rf"(?:ngay )?(?:sau khi|từ khi|kể từ khi) (?:được |chính thức )*(?:khai trương|khánh thành|ra mắt|đi vào {_INTO}|đưa vào {_INTO}){_HOW}(?P<day>,? (?:từ |vào |\()?(?:ngày |tháng )?[\d/.-]{{4,10}}\)?)?, (?:(?:tính )?đến (?:nay|(?:hết |ngày |cuối )*[^,;:]{{4,24}}), )?"
)
GLOSS = re.compile(
    r"(?P<short> \((?!từ |vào |ngày |tháng |năm |\d|khai |ra |vận |đi |đưa |chính )[^()]{1,24}\))(?: (?:tỉnh|thành phố|TP\.?|huyện|quận) )?"
)
COMMA = re.compile(
    r"\)?(?: (?:cho )?đến nay| tới nay| đến (?:ngày |hết |tháng |năm )*[\d/.-]{4,10}\)?)?, (?:(?:cho )?đến nay,? |tới nay,? |hiện nay,? |hiện )?"
)
FIRST = re.compile(r", (?:ứng dụng |phần mềm |hệ thống )?[\"“]?")
CLAUSE = re.compile(r", [^,.;:\"“]{0,80} ")
JOINT = re.compile(
    r"(?: (?:của|cho|dành cho|tại|đối với) [^,;.]{2,40}?)?(?: \([^()]{1,40}\))?(?: [-–] [^;.]{2,120}(?=;))?(?: ?[,;]| và| cùng|, và) (?:ứng dụng |phần mềm |hệ thống )?[\"“]?"
)
# "Ứng dụng A được thành phố ra mắt": who does it goes by their kind.
BY_LEVEL = re.compile(
    r"(?<!\w)(?:được|do) (?P<who>(?:thành phố|tỉnh|huyện|quận|ngành|công ty|tập đoàn|địa phương|nhà trường)"
    r"(?: (?!(?:ra|đưa|khai|triển|vận|công bố|chính|đã|đầu|xây)(?!\w))[^\W\d_]+){0,3})(?= )"
)
