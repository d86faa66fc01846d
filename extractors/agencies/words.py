"""The words that open, continue and close names of bodies."""

from __future__ import annotations

import re

# Heads with their kind (org-kind scheme). `local` heads want a level and a place, `field` heads a name.
LOCAL = {
    "ủy ban nhân dân": "ubnd", "uỷ ban nhân dân": "ubnd", "ubnd": "ubnd", "hội đồng nhân dân": "hdnd", "hđnd": "hdnd", "thường trực hđnd": "hdnd", "thường trực hội đồng nhân dân": "hdnd", "thường trực tỉnh ủy": "tinh-uy", "thường trực thành ủy": "thanh-uy", "thường trực huyện ủy": "huyen-uy", "thường trực đảng ủy": "dang-uy", "ban thường vụ đảng ủy": "dang-uy", "ban thường trực": "mat-tran",
    "ban thường vụ tỉnh ủy": "tinh-uy", "ban thường vụ thành ủy": "thanh-uy", "ban thường vụ huyện ủy": "huyen-uy", "ban thường vụ quận ủy": "quan-uy", "ban thường vụ thị ủy": "thi-uy",
    "ban thường vụ tỉnh uỷ": "tinh-uy", "ban thường vụ thành uỷ": "thanh-uy", "ban thường vụ huyện uỷ": "huyen-uy", "ban chấp hành đảng bộ": "dang-uy", "bch đảng bộ": "dang-uy", "btv tỉnh ủy": "tinh-uy", "btv thành ủy": "thanh-uy", "btv huyện ủy": "huyen-uy", "btv tỉnh uỷ": "tinh-uy", "tỉnh ủy": "tinh-uy", "tỉnh uỷ": "tinh-uy", "thành ủy": "thanh-uy", "thành uỷ": "thanh-uy", "huyện ủy": "huyen-uy",
    "huyện uỷ": "huyen-uy", "quận ủy": "quan-uy", "quận uỷ": "quan-uy", "thị ủy": "thi-uy", "đảng ủy": "dang-uy",
    "đảng uỷ": "dang-uy", "công an": "cong-an", "tòa án nhân dân": "toa-an",
    "toà án nhân dân": "toa-an", "tand": "toa-an", "viện kiểm sát nhân dân": "vien-kiem-sat", "vksnd": "vien-kiem-sat",
    "bộ chỉ huy quân sự": "bo-chi-huy", "bộ chqs": "bo-chi-huy", "ban chqs": "bo-chi-huy", "ban chỉ huy quân sự": "bo-chi-huy", "ủy ban mặt trận tổ quốc": "mat-tran", "uỷ ban mttq": "mat-tran",
    "ủy ban mttq": "mat-tran", "mttq": "mat-tran", "đoàn đại biểu quốc hội": "doan-dbqh", "đoàn đbqh": "doan-dbqh",
    "bưu điện": "buu-dien", "tổ công nghệ số cộng đồng": "to-cong-tac", "tổ chuyển đổi số cộng đồng": "to-cong-tac", "tổ đề án 06": "to-cong-tac", "cục thuế": "cuc", "thuế": "cuc", "trạm y tế": "benh-vien", "cục hải quan": "cuc", "cục thống kê": "cuc", "kho bạc nhà nước": "kho-bac", "thi hành án dân sự": "cuc", "thuế cơ sở": "chi-cuc", "cảng vụ hàng không": "cang-vu",
    "ủy ban bầu cử": "uy-ban", "uỷ ban bầu cử": "uy-ban", "viễn thông": "doanh-nghiep", "báo và phát thanh, truyền hình": "co-quan-bao-chi", "báo và đài phát thanh, truyền hình": "co-quan-bao-chi",
    "bhxh": "bhxh", "bảo hiểm xã hội": "bhxh", "liên đoàn lao động": "cong-doan", "lđlđ": "cong-doan", "hội nông dân": "hoi",
    "hội liên hiệp phụ nữ": "hoi", "hội cựu chiến binh": "hoi", "tỉnh đoàn": "doan", "thành đoàn": "doan", "huyện đoàn": "doan", "quận đoàn": "doan", "thị đoàn": "doan",
    "văn phòng ubnd": "van-phong", "văn phòng hđnd và ubnd": "van-phong", "văn phòng đoàn đbqh và hđnd": "van-phong", "văn phòng đoàn đại biểu quốc hội và hđnd": "van-phong", "văn phòng hđnd": "van-phong", "văn phòng ủy ban nhân dân": "van-phong", "cảng vụ": "cang-vu",
    "cảng vụ hàng hải": "cang-vu", "trung tâm hành chính công": "mot-cua", "điểm phục vụ hành chính công": "mot-cua", "trung tâm phục vụ hành chính công": "mot-cua",
    "đảng bộ": "cap-uy", "ban cán sự đảng": "dang-uy", "đảng đoàn": "dang-uy", "đoàn thanh niên": "doan", "điện lực": "doanh-nghiep", "bộ đội biên phòng": "quan-doi", "bộ chỉ huy bộ đội biên phòng": "bo-chi-huy", "bộ chỉ huy bđbp": "bo-chi-huy", "đảng ủy quân sự": "dang-uy", "văn phòng hđnd-ubnd": "van-phong", "văn phòng hđnd - ubnd": "van-phong",
    "ca": "cong-an", "cảnh sát giao thông": "csgt", "phòng cảnh sát giao thông": "csgt", "cảnh sát pccc": "csgt",
}  # fmt: skip
FIELD = {
    "bộ": "bo", "tổng cục": "tong-cuc", "cục": "cuc", "chi cục": "chi-cuc", "vụ": "vu", "viện": "vien", "ban": "ban", "bch": "ban", "ban chấp hành": "ban", "khoa": "khoa",
    "sở": "so", "phòng": "phong", "trung tâm": "trung-tam", "văn phòng": "van-phong", "ủy ban": "uy-ban", "uỷ ban": "uy-ban", "ub": "uy-ban",
    "hội đồng": "hoi-dong", "hiệp hội": "hiep-hoi", "hội": "hoi", "chi hội": "hoi", "liên hiệp": "hoi", "liên đoàn": "hoi", "liên minh": "hoi",
    "học viện": "hoc-vien", "trường": "truong", "trường đại học": "truong", "đại học": "truong", "trường cao đẳng": "truong",
    "bệnh viện": "benh-vien", "thanh tra": "thanh-tra", "kho bạc": "kho-bac", "cơ quan": "co-quan", "ngân hàng": "ngan-hang",
    "quỹ": "quy", "công ty": "doanh-nghiep", "ctcp": "doanh-nghiep", "công ty cổ phần": "doanh-nghiep", "công ty cp": "doanh-nghiep", "công ty tnhh": "doanh-nghiep",
    "công ty tnhh mtv": "doanh-nghiep", "tập đoàn": "doanh-nghiep", "tổng công ty": "doanh-nghiep", "tổng công ty cp": "doanh-nghiep", "tổng công ty cổ phần": "doanh-nghiep", "tổ chức": "to-chuc",
    "đại sứ quán": "dai-su-quan", "đsq": "dai-su-quan", "lãnh sự quán": "dai-su-quan", "tổng lãnh sự quán": "dai-su-quan",
    "bộ tư lệnh": "bo-tu-lenh", "quân chủng": "quan-doi", "binh chủng": "quan-doi", "quân khu": "quan-khu", "binh đoàn": "quan-khu", "lữ đoàn": "quan-khu", "sư đoàn": "quan-khu", "trung đoàn": "quan-khu",
    "quỹ tín dụng nhân dân": "ngan-hang", "câu lạc bộ": "hoi", "clb": "hoi", "tổ công tác": "to-cong-tac", "tổ giúp việc": "to-cong-tac", "tổ chỉ đạo": "to-cong-tac", "cụm thi đua": "to-chuc", "khối thi đua": "to-chuc", "ban chỉ đạo": "ban", "tiểu ban": "ban", "điểm phục vụ hành chính công": "mot-cua", "ban quản lý": "ban", "ban tổ chức": "ban", "ban thư ký": "ban",
    "đoàn": "doan", "đoàn cơ sở": "doan", "chi đoàn": "doan", "công đoàn cơ sở": "cong-doan", "tổng hội": "hoi", "khu công nghệ": "khu", "mạng lưới": "hoi", "nhóm": "nhom", "đài": "co-quan-bao-chi",
    "nhà xuất bản": "nxb", "thông tấn xã": "co-quan-bao-chi", "chính phủ": "chinh-phu", "quốc hội": "quoc-hoi",
    "nghị viện": "quoc-hoi", "thượng viện": "quoc-hoi", "hạ viện": "quoc-hoi", "tòa án": "toa-an", "phân viện": "vien",
    "khối": "khoi", "chi nhánh": "chi-nhanh", "xí nghiệp": "doanh-nghiep", "nhà máy": "doanh-nghiep", "tổng liên đoàn": "hoi", "công đoàn": "cong-doan", "đội": "doi", "đồn biên phòng": "quan-doi", "phái đoàn": "dai-su-quan", "văn phòng công chứng": "doanh-nghiep", "văn phòng luật sư": "doanh-nghiep", "đảng": "to-chuc", "hải đội": "quan-doi",
    "phòng thương mại": "hiep-hoi", "bảo tàng": "don-vi-su-nghiep", "thư viện": "don-vi-su-nghiep", "hợp tác xã": "doanh-nghiep", "htx": "doanh-nghiep", "viện nghiên cứu": "vien", "báo": "co-quan-bao-chi", "thời báo": "co-quan-bao-chi", "tạp chí": "co-quan-bao-chi",
}  # fmt: skip
LEVELS = "tỉnh|thành phố|tp\\.?|quận|huyện|thị xã|tx\\.?|xã|phường|thị trấn|đặc khu"
# Which other names hold: "Cục Bưu chính và Viễn thông".
_TRADES = frozenset({"viễn thông", "thi hành án dân sự", "khoa"})
HEAD = re.compile(
    r"(?<![\w/-])(?:"
    + "|".join(re.escape(h) for h in sorted({*LOCAL, *FIELD} - _TRADES, key=len, reverse=True))
    + r")(?![\w/])"
)
# "Phòng" that is no room: "Cục An ninh mạng và Phòng chống tội phạm …".
NO_ROOM = re.compile(r"phòng ?,? (?:chống|cháy|không|bệnh|dịch|ngừa|vệ|thủ|hộ|tránh)(?!\w)")
# After one of these a lower-case word no longer belongs to a body's name.
STOP = frozenset(
    "cho đã sẽ đang là có của tại ở trong với được bị để khi vào trên từ đến do nhằm như nói cùng này đó nêu ký giao vừa cũng đều "
    "mới hiện sau trước làm phải cần còn nên rất không chưa chỉ luôn vẫn thì mà hay hoặc nếu vì bởi qua theo ra lên xuống đi lại đưa "
    "kêu mời gửi nhận trao tặng thăm tiếp gặp dự họp bàn nghe xem yêu đề khẳng nhấn triển thực xác phối hoàn trình quyết chịu đạt nằm "
    "thuộc gồm bao ngày tháng năm sáng chiều tối lần nhiều một hai ba bốn những các mỗi từng mọi cả ông bà anh chị dưới giữa ngay đây kể "
    "tính sang tới về bắt bước cuộc sắp nhất lấy đánh chia kịp trả mở rà đóng ngăn vui góp giúp đứng hỗ sớm khẩn ước tái lập ban trực tuy "
    "thường trong nói hôm song nhưng mong muốn hy hi rồi mất bên ai nào sao bằng nơi đòi buộc hứa gây thấy biết nhắc vượt trực đặt tập thay giành xin vẫn kiêm".split()
)
# Two words that belong to names although the first is a stop word.
INSIDE = frozenset(
    "chiếu sáng|thư ký|máy tính|nhân tạo|đổi mới|mới sáng|dịch bảo|bồi thường|phòng không|bán dẫn|vấn đề|đăng ký|chữ ký|lưu ký|dân tộc|thường vụ|thường trực|trực thuộc|trực tuyến|trung ương|ban hành chính|ban quản|ban chỉ|ban dân|ban nhân|năm châu|ba đình|hai bà|bằng lái|một cửa|về dân|về trật|về ttxh|về ttatxh|"
    "về nông|về an|hỗ trợ|đánh giá|mở rộng|đề án|phối hợp tìm|trong nước|ngoài nước|lập pháp|lập nghiệp|thực phẩm|thực vật|thực nghiệm|nhận và|trả kết|có công|người có|"
    "cao tuổi|tập đoàn|đặt hàng|giao thông|giao dịch|giao nhận|theo dõi|trước bạ|đầu tư|cần thơ|thường xuyên|đóng tàu|gia đình|gặp gỡ|tính toán|tiếp dân|tiếp công|"
    "phát triển|nhà ở|pháp bảo|không gian|hàng không|chi trả|an sinh|qua tài|lại quốc|triển lãm|hoàn kiếm|năng lượng|xác thực|trình diễn|bắt nguồn|ký túc|thiết bị|trang bị|tự do|độc lập|đại lý|trợ giúp|cán bộ|địa ốc|cựu chiến|di trú|tự trị|công trình|việc làm|phạm sử|tập thể|tái định|nhận dạng|dự phòng|dự trữ|lập trình|chương trình|quy trình|ủy ban|uỷ ban|hậu cần|máy tính|tiền gửi|thôn mới|lượng mới|từ thiện|từ xa|sáng tạo|sáng kiến|sáng chế|tiếng nói|công lập|dân lập|đồng bằng|văn bằng|thực tập|vui chơi|chứng nhận|vắc xin|về hải".split(
        "|"
    )
)
# What coordination bodies are set up for; written small in their names: "Ban Chỉ đạo chuyển đổi số tỉnh Cà Mau".
CAUSES = (
    "khoa học, công nghệ|khoa học công nghệ|khoa học và công nghệ|đổi mới sáng tạo|chuyển đổi số|công nghệ số cộng đồng|cải cách hành chính|cải cách thủ tục hành chính|cải cách tư pháp|cải cách chế độ công vụ, công chức|đề án 06(?:/cp)?|"
    "nghị quyết (?:số )?(?:57|18|71|68|59|66|72)(?:-nq/tw)?|chính quyền điện tử|chính quyền số|chính phủ điện tử|chính phủ số|đô thị thông minh|phòng,? chống (?:dịch|thiên tai|lụt bão|khủng bố|tham nhũng|tội phạm|ma túy|ma tuý|tác hại thuốc lá)|"
    "nông thôn mới|công nghệ thông tin|cntt|an toàn giao thông|hội nhập quốc tế về kinh tế|hội nhập quốc tế|hội nhập kinh tế quốc tế|tạo thuận lợi thương mại|ứng phó sự cố, thiên tai và tìm kiếm cứu nạn|ứng phó sự cố thiên tai và tìm kiếm cứu nạn|nhà ở và thị trường bất động sản|người cao tuổi|người khuyết tật|phát triển công nghiệp bán dẫn|đổi mới doanh nghiệp|thương mại điện tử|xúc tiến đầu tư|kiểm soát thủ tục hành chính|dữ liệu|kinh tế số|kinh tế tư nhân|"
    "tổng điều tra dân số(?: và nhà ở)?|phát triển bền vững|biến đổi khí hậu|giáo dục và phát triển nhân lực|trẻ em|phối hợp phổ biến, giáo dục pháp luật|phổ biến, giáo dục pháp luật|du lịch|an toàn, an ninh mạng|an ninh mạng|an toàn thông tin"
).split("|")
# What is done for a cause, before it: "Tổ công tác triển khai Đề án 06".
CAUSE = (
    r"(?:(?:xây dựng|triển khai|thực hiện|phát triển|ứng dụng|thúc đẩy|chỉ đạo)(?: và | ))*"
    + "(?:"
    + "|".join(CAUSES)
    + ")"
)
COORDINATION = frozenset(
    {
        "ban chỉ đạo",
        "tổ công tác",
        "tổ chỉ đạo",
        "ban điều hành",
        "ban soạn thảo",
        "tiểu ban",
        "hội đồng",
        "tổ",
    }
)
# Fields that bodies are named after: after one of them only a place or a parent goes on.
FIELDS = (
    "xây dựng đảng|y tế|tttt|công an|quốc phòng|ngoại giao|nội vụ|tư pháp|tài chính|công thương|xây dựng|giao thông vận tải - xây dựng|giao thông vận tải|gtvt|tt&tt|gd&đt|gd-đt|gdđt|kh&cn|kh&đt|kh-cn|kh-đt|nn&ptnt|"
    "nn-ptnt|tn&mt|tn-mt|lđ-tb&xh|lđtb&xh|lđ-tb-xh|lđtbxh|ld-tb&xh|vh-tt-dl|vhttdl|vh-tt&dl|vhtt&dl|vh&tt|vh-tt|vhtt|thông tin và truyền thông|thông tin - truyền thông|"
    "giáo dục, khoa học và công nghệ|giáo dục và đào tạo|giáo dục - đào tạo|giáo dục đại học|giáo dục đh|gd đh|giáo dục tiểu học|giáo dục trung học|giáo dục mầm non|giáo dục nghề nghiệp - giáo dục thường xuyên|giáo dục nghề nghiệp|giáo dục thường xuyên|giáo dục|khoa học và công nghệ|khoa học - công nghệ|khoa học công nghệ|kế hoạch và đầu tư|kế hoạch - đầu tư|kế hoạch đầu tư|"
    "nông nghiệp và phát triển nông thôn|nông nghiệp và môi trường|nông nghiệp|tài nguyên và môi trường|tài nguyên - môi trường|tài nguyên môi trường|"
    "lao động - thương binh và xã hội|lao động, thương binh và xã hội|lao động thương binh và xã hội|lao động - thương binh xã hội|văn hóa, thể thao và du lịch|"
    "văn hóa, thể thao|văn hóa và thể thao|văn hóa - thể thao và du lịch|văn hóa - thể thao|văn hóa thể thao và du lịch|du lịch|ngoại vụ|quy hoạch - kiến trúc|"
    "quy hoạch và kiến trúc|dân tộc và tôn giáo|dân tộc|thanh tra|tư pháp - hộ tịch|kinh tế đa phương|hợp tác kinh tế đa phương|kinh tế|quản lý đô thị|thanh tra nhân dân|an toàn thực phẩm|cảnh sát pccc và cnch|cảnh sát pccc & cnch|cảnh sát pccc&cnch|cảnh sát pccc|công nghiệp|vì sự tiến bộ của phụ nữ|vì sự tiến bộ phụ nữ"
).split("|")
# Second halves of such names, after a dash or "và"; they are no fields by themselves.
HALVES = (
    "ngân sách|thông tin|hạ tầng|xã hội|đô thị|thể thao|du lịch|môi trường|tổng hợp|pháp chế|truyền thông|xây dựng|đào tạo|khen thưởng|kỹ thuật|tài vụ|kế toán|hành chính|quản trị|tư pháp|hộ tịch|dân tộc|tôn giáo|"
    "kế hoạch|luật|y|dược|tin học|công nghệ|kinh doanh|thương mại|dịch vụ|dân số|đối ngoại|hợp tác|quốc tế|vật giá|giá|thống kê|nội vụ|phát triển nông thôn"
)
# Bodies that stand beside the ministries; a ministry named next is one more in the list.
TOP = re.compile(
    r"văn phòng (?:chính phủ|quốc hội|chủ tịch nước|trung ương|ubnd|hđnd)|vp(?:cp|qh|ctn)(?!\w)|thanh tra chính phủ|"
    r"viện (?:hàn lâm|kiểm sát)|ban (?:bí thư|chấp hành)(?!\w)|bộ chính trị|học viện chính trị quốc gia|ban .*trung ương|thông tấn xã|bảo hiểm xã hội việt nam"
)
# Rooms full of screens, not bodies: systems reads them.
CENTRE = re.compile(
    r"trung tâm (?:dữ liệu(?: (?:quốc gia|tỉnh|thành phố|vùng|số))?(?!\w)(?! và| khoa|,)|điều hành (?:[^\W\d_]+ ){0,4}(?:thông minh|ioc(?!\w))|giám sát(?:,| và| [-–])? điều hành|thông tin,? (?:phục vụ |chỉ đạo)|tích hợp (?:và lưu trữ )?dữ liệu|chỉ đạo, điều hành|điều khiển (?:giao thông|đèn)|ioc(?!\w))"
)
