"""Years come from what the document shows, or stay unknown."""

from __future__ import annotations

import pytest

from kg.values.dates import Context, context, find, resolve

NOTHING = Context()


@pytest.mark.parametrize(
    ("text", "published", "value", "basis"),
    [
        ("Ngày 9/9, IDG tổ chức", "2021-09-09", "2021-09-09", "year-from-dateline"),
        ("Ngày 28/12, bộ họp", "2021-01-04", "2020-12-28", "year-from-dateline"),
        ("ngày 29/2", "2021-03-01", "2020-02-29", "year-from-dateline"),
        ("Tháng 12, bộ tổng kết", "2021-01", "2020-12", "year-from-dateline"),
        ("Ngày 8/1", "2021", "2021-01-08", "year-from-dateline"),
        ("Ngày 8/1/2019", "2021-01-08", "2019-01-08", "explicit"),
        ("quý I", "2021-05-02", "2021-01/2021-03", "year-from-dateline"),
        ("từ 28/12 đến 3/1", "2021-01-05", "2020-12-28/2021-01-03", "year-from-dateline"),
        ("sáng nay", "2021-01-08", "2021-01-08", "from-publication"),
        ("chiều qua", "2021-01-01", "2020-12-31", "from-publication"),
        ("ngày mai", "2021-01-08", "2021-01-09", "from-publication"),
        ("hôm kia", "2021-01-08", "2021-01-06", "from-publication"),
        ("tuần tới", "2021-01-08", "2021-01-11/2021-01-17", "from-publication"),
        ("cuối tuần này", "2021-01-08", "2021-01-09/2021-01-10", "from-publication"),
        ("thứ Hai tuần tới", "2021-01-08", "2021-01-11", "from-publication"),
        ("tháng trước", "2021-01-08", "2020-12", "from-publication"),
        ("đầu tháng sau", "2020-12-08", "2021-01", "from-publication"),
        ("ngày 15 tháng này", "2021-01-08", "2021-01-15", "from-publication"),
        ("năm nay", "2021", "2021", "from-publication"),
        ("năm ngoái", "2021-01-08", "2020", "from-publication"),
        ("ngày 5/6 năm ngoái", "2021-01-08", "2020-06-05", "from-publication"),
        ("quý trước", "2021-01-08", "2020-10/2020-12", "from-publication"),
        ("6 tháng đầu năm", "2021-07-08", "2021-01/2021-06", "from-publication"),
        ("sáu tháng cuối năm ngoái", "2021-07-08", "2020-07/2020-12", "from-publication"),
        ("sáng nay (26/6)", "2018-06-26", "2018-06-26", "year-from-dateline"),
        ("sáng nay", "2021-01", None, "unresolved"),
        ("sáng nay", None, None, "unresolved"),
        ("thời gian tới", "2021-01-08", None, "unresolved"),
        ("Ngày 8/1", None, None, "unresolved"),
        ("ngày 31 tháng này", "2021-02-08", None, "unresolved"),
    ],
)
def test_a_date_takes_its_year_from_the_publication(
    text: str, published: str | None, value: str | None, basis: str
) -> None:
    resolved = resolve(find(text)[0], published, NOTHING)
    assert (resolved.value, resolved.basis) == (value, basis)


@pytest.mark.parametrize(
    ("planned", "value"), [(None, "2020-07-01"), (False, "2020-07-01"), (True, "2021-07-01")]
)
def test_a_plan_is_not_before_the_publication(planned: bool | None, value: str) -> None:
    assert resolve(find("từ ngày 1/7")[0], "2020-11-14", NOTHING, planned=planned).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ngày 8/1, bộ họp về nhiệm vụ năm 2021, cục mới lập tháng 9/2021", "2021-01-08"),
        ("Ngày 8/1, bộ họp; tháng 2/2020 đã họp; đến năm 2030", None),
        ("Ngày 8/1, bộ họp về giai đoạn 2018-2020", None),
        ("Ngày 8/1, bộ họp. Từ ngày 17/7/2017 đến ngày 25/7/2017, sở họp", None),
        ("Ngày 8/1, bộ họp. Ngày 9/1/2018 và, rất lâu sau đó, ngày 9/1/2020", "2018-01-08"),
    ],
)
def test_a_year_is_shown_by_the_story_or_unknown(text: str, value: str | None) -> None:
    founds = find(text)
    resolved = resolve(founds[0], None, context(founds, None))
    assert resolved.value == value
    assert resolved.basis == ("year-from-context" if value else "unresolved")
