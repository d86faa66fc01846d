"""The head nouns that open names of systems."""

from __future__ import annotations

import re

# Head nouns with the kind of system they open (system-kind scheme).
HEADS = {
    "hệ thống thông tin": "information-system", "hệ thống": "information-system", "cổng thông tin điện tử": "portal", "cổng thông tin": "portal",
    "cổng dịch vụ công": "portal", "cổng": "portal", "cơ sở dữ liệu": "database", "cơ sở dữu liệu": "database", "csdl": "database",
    "nền tảng": "platform", "phần mềm": "application", "ứng dụng": "application", "trang thông tin điện tử": "portal", "trang web": "portal",
    "website": "portal", "app": "application", "trục": "document-exchange", "kho dữ liệu": "database", "trung tâm dữ liệu": "data-centre",
    "trung tâm điều hành": "operation-centre", "trung tâm giám sát, điều hành": "operation-centre", "trung tâm thông tin phục vụ": "operation-centre",
    "trung tâm giám sát và điều hành": "operation-centre", "trung tâm giám sát điều hành": "operation-centre", "trung tâm giám sát - điều hành": "operation-centre", "trung tâm ioc": "operation-centre", "trung tâm điều khiển giao thông": "operation-centre",
    "trung tâm thông tin chỉ đạo, điều hành": "operation-centre", "trung tâm thông tin, chỉ đạo điều hành": "operation-centre",
    "trung tâm thông tin chỉ đạo điều hành": "operation-centre", "trung tâm thông tin, chỉ đạo, điều hành": "operation-centre",
    "trung tâm chỉ đạo, điều hành": "operation-centre", "trung tâm tích hợp dữ liệu": "data-centre", "trung tâm tích hợp và lưu trữ dữ liệu": "data-centre",
    "trung tâm giám sát": "operation-centre", "tổng đài": "application", "sàn giao dịch": "platform", "sàn thương mại điện tử": "platform",
    "mạng xã hội": "platform", "cơ chế một cửa": "one-stop", "bảng hiển thị": "dashboard", "hệ tri thức": "database", "hệ điều hành": "platform",
    "bản đồ số": "application", "thư viện số": "portal", "bộ chương trình": "application", "trợ lý ảo": "application", "trợ lý ai": "application", "chương trình phần mềm": "application", "kho ứng dụng": "platform", "trung tâm máy tính": "data-centre",
    "kho cơ sở dữ liệu": "database", "kho học liệu số": "database", "kho học liệu": "database", "hệ thống thông tin, cơ sở dữ liệu": "database", "hệ thống thông tin và cơ sở dữ liệu": "database", "mạng truyền số liệu chuyên dùng": "network",
    "siêu ứng dụng": "application", "mini app": "application", "chatbot": "application", "dashboard": "dashboard", "ví điện tử": "application", "công cụ": "application", "sổ liên lạc điện tử": "application", "nhật ký điện tử": "application",
    "zalo oa": "application", "trang zalo oa": "application", "trang zalo": "application", "kênh zalo oa": "application",
}  # fmt: skip
HEAD = re.compile(
    r"(?<![\w/-])(?:" + "|".join(re.escape(h) for h in sorted(HEADS, key=len, reverse=True)) + r")(?![\w/])"
)
# A source with its day: "Hoàn thành kết nối, Chinhphu.vn, 17/05/2017".
CITED = re.compile(r",? (?:ngày )?\d{1,2}[/-]\d{1,2}[/-]\d{4}")
