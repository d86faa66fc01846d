"""Synthetic articles of some 4.7 KB for sizes that no corpus here has: number n always gives the same text.

Names of agencies, places and systems come from the reference data, people are made up from common
syllables, sentences from clauses in the order that local news prints them. As a command:

    python benchmarks/build/articles.py 1000 FOLDER
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kg.ontology.load import load

# UTF-8 bytes: the mean of the 2,000 real articles that issue 6 measured.
SIZE = 4_700
FAMILY = "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai"
MIDDLE = "Văn Thị Minh Đức Quang Ngọc Thanh Xuân Hữu Tiến Công Bá Khắc Thế Việt Kim Thu Bích"
GIVEN = (
    "Dũng Hằng Hùng Chính Phúc Lan Hải Bình Tuấn Hương Nam Anh Cường Đức Mai Sơn Thắng Long Hòa Vinh "
    "Trung Hiếu Thảo Nga Phong Khánh Tùng Quân Đạt Lâm Thủy Yến Hạnh Giang Tâm Toàn Kiên Nghĩa Bảo Thịnh"
)
KINDS = ("Hội thảo", "Hội nghị", "Hội nghị tập huấn", "Lễ ký kết", "Diễn đàn", "Phiên họp", "Hội nghị sơ kết")
POSTS = ("Giám đốc", "Phó Giám đốc", "Chánh Văn phòng", "Phó Chánh Văn phòng")
BODIES = ("Sở Y tế", "Sở Nội vụ", "Sở Tài chính", "Sở Thông tin và Truyền thông", "Sở Tư pháp", "Sở Xây dựng")
WHO = (
    "các sở, ngành",
    "người dân",
    "doanh nghiệp",
    "cán bộ, công chức",
    "chính quyền cấp xã",
    "tổ công nghệ số cộng đồng",
    "các huyện, thành phố",
    "đơn vị sự nghiệp",
)
DOES = (
    "đẩy mạnh",
    "rà soát",
    "chuẩn hóa",
    "hoàn thiện",
    "tập trung nâng cao",
    "phối hợp triển khai",
    "từng bước đổi mới",
    "chủ động xây dựng",
    "tiếp tục mở rộng",
    "quan tâm đầu tư",
)
WHAT = (
    "quy trình giải quyết hồ sơ",
    "hạ tầng mạng và thiết bị",
    "dữ liệu dùng chung",
    "kỹ năng số",
    "dịch vụ công trực tuyến",
    "công tác cải cách hành chính",
    "an toàn thông tin",
    "chữ ký số trong văn bản",
    "thanh toán không dùng tiền mặt",
    "việc số hóa kết quả",
    "phần mềm một cửa",
    "nền tảng chia sẻ dữ liệu",
)
WHY = (
    "nhằm rút ngắn thời gian chờ đợi",
    "để phục vụ người dân tốt hơn",
    "bảo đảm công khai, minh bạch",
    "góp phần tiết kiệm chi phí đi lại",
    "tạo thuận lợi cho sản xuất, kinh doanh",
    "đáp ứng yêu cầu của tình hình mới",
    "gắn với trách nhiệm của người đứng đầu",
    "theo đúng tiến độ đề ra",
    "trên cơ sở nhu cầu thực tế",
)
WHERE = (
    "ở vùng sâu, vùng xa",
    "tại trung tâm hành chính công",
    "trong toàn tỉnh",
    "ở từng đơn vị",
    "tại cơ sở",
    "trong quý tới",
)


@dataclass(frozen=True, slots=True)
class Names:
    """What the reference data lend to the articles, sorted."""

    provinces: tuple[str, ...]
    agencies: tuple[str, ...]
    systems: tuple[str, ...]


@cache
def names() -> Names:
    """Provinces, central agencies and systems of Viet Nam."""
    terms = [term for _, term in sorted(load().terms.items()) if "/vn/" in term.iri]

    def of(kind: str) -> Iterator[str]:
        return (term.label for term in terms if term.type == kind)

    provinces = tuple(t.label for t in terms if t.type == "Place" and t.iri.count("/") == 2)
    central = tuple(label for label in of("Agency") if label.startswith(("Bộ ", "Văn phòng ", "Ngân hàng ")))
    return Names(provinces, central, tuple(of("System")))


def article(number: int) -> str:
    """The text of one article."""
    return _Writer(random.Random(number)).article()


class _Writer:
    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.pick = chance.choice
        known = names()
        self.province = self.pick(known.provinces)
        self.agency = self.pick(known.agencies)
        self.system = self.pick(known.systems)
        self.day = f"{chance.randint(1, 28):02}/{chance.randint(1, 12):02}/{chance.randint(2018, 2023)}"
        self.title = f"{self.pick(DOES)} {self.pick(WHAT)} và {self.pick(WHAT)} {self.pick(WHERE)}"
        self.leader = self._person()

    def _person(self) -> str:
        return " ".join(self.pick(names.split()) for names in (FAMILY, MIDDLE, GIVEN))

    def article(self) -> str:
        told = [self._lead(), self._chair(), self._figures(), self._quote(), self._target(), self._signed()]
        paragraphs = [f"{self.pick(KINDS)} {self.title}", self._dateline()]
        size = len("".join([*paragraphs, *told]).encode())
        for news in told:
            paragraphs.append(news)
            while size < SIZE * (len(paragraphs) - 2) / len(told) - 500:
                more = " ".join(self._plain() for _ in range(3))
                paragraphs[-1] += " " + more
                size += len(more.encode())
        return "\n\n".join([*paragraphs, self._person()]) + "\n"

    def _dateline(self) -> str:
        return f"{self.day} | {self.chance.randint(7, 18):02}:00"

    def _plain(self) -> str:
        who, does, what = self.pick(WHO), self.pick(DOES), self.pick(WHAT)
        return f"{who.capitalize()} {does} {what} {self.pick(WHERE)}, {self.pick(WHY)}, {self.pick(WHY)}."

    def _lead(self) -> str:
        return (
            f"Ngày {self.day}, {self.agency} phối hợp với UBND tỉnh {self.province} tổ chức "
            f"{self.pick(KINDS)} {self.title} tại {self.province}."
        )

    def _chair(self) -> str:
        return (
            f"Đồng chí {self.leader}, Phó Chủ tịch UBND tỉnh {self.province} chủ trì hội nghị. "
            f"Cùng dự có đồng chí {self._person()}, {self.pick(POSTS)} {self.pick(BODIES)} "
            f"tỉnh {self.province}."
        )

    def _figures(self) -> str:
        many, share = self.chance.randint(11, 990), self.chance.randint(20, 98)
        return (
            f"{self.system} đã tiếp nhận hơn {many}.000 hồ sơ; tỷ lệ hồ sơ trực tuyến đạt {share}%. "
            f"{self.system} được kết nối với {self.pick(names().systems)}."
        )

    def _quote(self) -> str:
        said = f"{self.pick(WHO).capitalize()} cần {self.pick(DOES)} {self.pick(WHAT)}, {self.pick(WHY)}"
        return f"Phát biểu tại hội nghị, đồng chí {self.leader} nhấn mạnh: “{said}”."

    def _target(self) -> str:
        year, share = self.chance.randint(2024, 2030), self.chance.randint(50, 100)
        return (
            f"Mục tiêu đến năm {year}, {share}% hồ sơ của tỉnh {self.province} "
            "được giải quyết trên môi trường mạng."
        )

    def _signed(self) -> str:
        number, year = self.chance.randint(1, 900), self.day[-4:]
        return (
            f"Trước đó, {self.agency} đã ban hành Quyết định số {number}/QĐ-UBND năm {year} "
            f"về {self.pick(WHAT)}. "
            f"Ông {self._person()} được giao theo dõi việc thực hiện."
        )


def write(count: int, folder: Path) -> None:
    """Files 000000.txt … in folders of a thousand."""
    for number in range(count):
        path = folder / f"{number // 1000:03}" / f"{number:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(article(number), encoding="utf-8")


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]))
