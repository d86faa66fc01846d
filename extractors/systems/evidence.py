"""What makes a name of the words after a head noun."""

from __future__ import annotations

import re

from kg.mentions.lexicon import Hit
from kg.mentions.mention import Mention
from kg.mentions.reading import Reading
from kg.text import Sentence

# A short name in brackets makes what stands before it a name.
_SHORT_NAME = re.compile(r" \((?:[A-ZĐ]{2,8}|[a-z]{1,2}-?[A-Z]\w+|[A-Z][a-z]+[A-Z]\w*)\)")


# What opens a sentence and is told what it is: "Hệ thống điều phối thủ tục: là thành phần …".
_DEFINED = re.compile(
    r"(?: phiên bản (?:mới|nâng cấp|\d[\d.]*))?(?: \([^()]{2,60}\))?(?::| là (?:một |nơi |đầu mối|công cụ|hệ thống|nền tảng|phần mềm|ứng dụng|kênh|cổng|kho |bộ |trung tâm|sản phẩm|giải pháp|thành phần)| (?:đã |vừa |sẽ )?(?:được )?(?:chính thức )?(?:được )?(?:khai trương|ra mắt|đưa vào|đi vào|vận hành từ|(?:chính thức|bắt đầu) (?:hoạt động|vận hành))(?!\w)| chính thức (?:hoạt động|vận hành)(?!\w)|,? (?:(?:đã |vừa )?được|do) (?:chính phủ|[^\W\d_]+(?: [^\W\d_]+){1,7}) (?:đưa vào (?:vận hành|sử dụng|hoạt động|khai thác)|khai trương|ra mắt|(?:triển khai|vận hành|áp dụng)(?: chính thức)? từ(?= (?:ngày|tháng|năm|\d)))(?!\w)|(?: tại [^.,;:()]{3,40}?)? (?:đã )?được (?:chính thức )?(?:triển khai|vận hành|áp dụng|đưa vào (?:vận hành|sử dụng|hoạt động|khai thác))(?: (?:chính thức|thí điểm))? (?:từ|vào)(?= (?:ngày|tháng|năm|\d)))"
)


# "cơ sở dữ liệu về nhà ở và thị trường bất động sản": the one of its field.
_DATABASES = frozenset({"cơ sở dữ liệu", "csdl", "hệ thống thông tin", "hệ thống thông tin, cơ sở dữ liệu"})
_ABOUT = re.compile(r"(?:quốc gia )?về (?!các|những|mọi|từng)\S+ \S")


_LONG = 3  # spaces of a head noun that says what the system holds: "hệ thống thông tin"


def opens(reading: Reading, hit: Hit, sentence: Sentence) -> bool:
    """Whether a head noun opens its sentence, or what a headline says after a colon."""
    before = reading.text[sentence.start : hit.start]
    return not before.strip(" \"“'‘(-") or (sentence.kind == "title" and before.endswith(": "))


def has_name(reading: Reading, hit: Hit, at: int, stop: int, *, first: bool) -> bool:
    """Whether the words from `at` to `stop`, after a head noun, are a name; `first`: the noun opens its sentence."""
    rest, capital = reading.folded[at:stop].strip(), head_capital(reading, hit)
    if written_as_name(reading, at, stop, capital and (not first or _inner(reading, hit))):
        return True
    if rest and _SHORT_NAME.match(reading.text, stop):
        return True
    telling = rest.count(" ") > (hit.entry.key.count(" ") < _LONG)
    if first and capital and telling and _DEFINED.match(reading.folded, stop):
        return True
    return hit.entry.key in _DATABASES and _ABOUT.match(rest) is not None


# Letters that many systems go by: kinds, not names.
_KINDS = (
    r"(?:PACS|HIS|LIS|RIS|EMR|EHR|ERP|CRM|GIS|POS|ATM|SCADA|CCTV|VMS|BI|DMS|KPI|ISO|SME|SMEs|ETC|AIS|VTS)"
)
_LETTERS = re.compile(rf" \((?!{_KINDS}\))(?P<short>[A-ZĐ]{{3,8}})\)")
_RUNS = re.compile(
    r"(?: \([^()]{1,30}\))?(?: (?!(?:các|nhiều|một số|những|hai|ba) )[^\W\d_]+,?){0,8} "
    r"(?:vận hành|xây dựng|triển khai|nâng cấp|thiết lập|ra mắt|khai trương|phát triển|hoàn thiện|đưa vào (?:vận hành|sử dụng|hoạt động))(?: (?:thành công|chính thức))? "
)


def definite(reading: Reading, start: int, stop: int, bodies: list[Mention]) -> bool:
    """Whether one body is said to build or run what letters name: "Kho bạc A vận hành hệ thống thu nộp (TNN)"."""
    short = _LETTERS.match(reading.text, stop)
    if short is None or TECHNOLOGY.fullmatch(short["short"]):
        return False
    body = next((b for b in reversed(bodies) if b.stop <= start), None)
    return body is not None and _RUNS.fullmatch(reading.folded, body.stop, start) is not None


def _inner(reading: Reading, hit: Hit) -> bool:
    """Whether another word than the first of a centre's head noun is capitalised: "Trung tâm Giám sát và Điều hành …"."""
    words = reading.text[hit.start : hit.stop].split()
    return words[0] == "Trung" and any(w[0].isupper() and not w.isupper() for w in words[2:])


def head_capital(reading: Reading, hit: Hit) -> bool:
    """Whether a word of the head noun is capitalised."""
    words = reading.text[hit.start : hit.stop]
    return not words.islower() and any(w[0].isupper() for w in words.split())


def written_as_name(reading: Reading, start: int, stop: int, capital: bool) -> bool:
    """Whether a capitalised word stands in the name after its head, or the head itself is capitalised amid a sentence."""
    words = reading.text[start:stop]
    if capital or "quốc gia" in reading.folded[start:stop]:
        return True
    if words != words.lower() and (words := TECHNOLOGY.sub("", words)) != words.lower():
        return True
    return "24/7" in words and ALWAYS.search(reading.folded, start, stop) is not None


# "hệ thống nộp thuế điện tử 24/7": the hours are the last of its name.
ALWAYS = re.compile(r"(?<!\w)(?:(?<=điện )tử|(?<=thông )quan) 24/7(?![\w/])")


# Capitals that every text has: "hệ thống quét mã QR" is a kind.
TECHNOLOGY = re.compile(
    r"(?<!\w)(?:QR|AI|IoT|GPS|RFID|NFC|SMS|OTP|API|E-mail|Email|e-mail|3D|4G|5G|VR|AR|CNTT|ICT|IT|TTHC|BHYT|BHXH|CCCD|CMND|UBND|HĐND|COVID(?:-19)?|Covid(?:-19)?|Wifi|Internet|Big Data|Blockchain|CSDL|HĐĐT|DVC|DVCTT|TTĐT|VBĐT|KCB|BHTN|CĐS|CQĐT|CPĐT|GTGT|TNCN|GPLX|QLNN|TMĐT|XNK|HSSK|NSNN|KT-XH|PAKN)(?!\w)"
)
