"""How dates are printed in Vietnamese news: patterns over folded text, month and quarter words."""

from __future__ import annotations

import re
from functools import lru_cache


def _loose(pattern: str) -> str:
    """`pattern` for use inside a verbose one, where a plain space means nothing."""
    return pattern.replace(" ", "[ ]")


D = "(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])"
M = "(?:0?[1-9]|1[0-2])(?![0-9])"
Y = "(?:1[89]|20|21)[0-9]{2}(?![0-9])"

MONTHS = {
    "mười hai": 12,
    "mười một": 11,
    "mười": 10,
    "giêng": 1,
    "một": 1,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
    "chạp": 12,
}
WORD_MONTH = _loose("(?:" + "|".join(MONTHS) + r")(?!\w)")
QUARTERS = {"iv": 4, "iii": 3, "ii": 2, "i": 1, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4}
_QUARTER = r"(?:[1-4](?![0-9])|(?:" + "|".join(QUARTERS) + r")(?!\w))"

# What stands between two members of a list or range that share what follows ("21 và 22/6").
JOIN = _loose("(?: ?, ?(?:và )?| và | hoặc | (?:cho )?(?:đến|tới)(?: hết)? | ?- ?| ?& ?)")
_RUN = _loose("(?: ?, ?(?:và )?| và | hoặc | ?& ?)")
_TO = _loose("(?: (?:đến|tới)(?: hết)? | ?- ?)")
_NAMED = _loose("(?:ngày |mùng |mồng )?")
YEAR_TAIL = _loose(rf"(?: ?[/.-] ?|,? (?:của )?năm )(?={Y})")
# A date ends where no letter, percent sign, further digit group or document code follows.
END = r"(?![\w%]|[/.,:][0-9]|/\w|-[^\W\d])"

DAY = re.compile(
    rf"""(?:
      (?P<iy>{Y})-(?P<im>0[1-9]|1[0-2])-(?P<id>0[1-9]|[12][0-9]|3[01])(?=t[0-9]|(?![\w/-]))
    | (?P<days>(?:{D}[ ]?-[ ]?{D}[ ]và[ ])?{D}(?:{_RUN}{_NAMED}{D})*(?:{_TO}{_NAMED}{D})?)
      (?: (?P<sep>[ ]?[/.-][ ]?)(?P<m>{M})
          (?:(?P=sep)(?P<y>{Y}|[0-9]{{2}}(?![0-9]))|(?:,?[ ]năm[ ]|[ ])(?P<ny>{Y}))?
        | [ ]tháng[ ](?P<wm>{M}|{WORD_MONTH})(?:(?:{YEAR_TAIL}|,?[ ])(?P<wy>{Y}))?
      ){END}
    | (?P<mm>{M})[ ]?[/.-][ ]?(?P<my>{Y}){END}
    )""",
    re.VERBOSE,
)
MONTH = re.compile(
    rf"(?P<list>{M}(?:{JOIN}(?:tháng )?{M})*)(?:(?:{YEAR_TAIL}| )(?P<y>{Y}))?{END}"
    rf"|(?P<one>{M})(?![\w%/]|[.,:-]\w)"
)
YEARS = re.compile(
    rf"(?P<list>{Y}(?:{JOIN}(?:năm )?{Y})*)(?![\w%]|[/.,:-][0-9]|/\w)|(?P<one>{Y})(?![\w%/]|[.,:][0-9])"
)
NUMBER = re.compile("[0-9][0-9]*")  # to one class `re` runs, to a repeated one it walks


@lru_cache(maxsize=4)  # the text of one article is asked for its dates and for its numbers
def digits(low: str) -> tuple[tuple[int, int], ...]:
    """Where each run of digits starts and stops in folded `low`."""
    return tuple([match.span() for match in NUMBER.finditer(low)])


# Dates that no digit begins: quarters, months in words, half years, and the relative ones.
DAYPART = _loose("(?:rạng sáng|sáng|trưa|chiều|tối|đêm)")
WEEKDAY = _loose("(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)")
WORDS = re.compile(
    rf"""(?:
      qu[ýí][ ](?:(?P<q>{_QUARTER}(?:{JOIN}(?:qu[ýí][ ])?{_QUARTER})*)
                  (?:(?:{YEAR_TAIL}|[ ])(?P<qy>{Y}))?{END}
                | (?P<qrel>này|trước|tới|sau))
    | tháng[ ](?:(?P<edge>đầu|cuối)[ ]năm(?:[ ](?P<hy>{Y}|nay|ngoái|tới|sau|trước))?
               | (?P<wm>{WORD_MONTH})(?:(?:{YEAR_TAIL}|[ ])(?P<wy>{Y}))?
               | (?P<mrel>này|trước|rồi|tới|sau))
    | nửa[ ](?P<half>đầu|cuối)[ ]năm(?:[ ](?P<fy>{Y}|nay|ngoái|tới|sau|trước))?
    | năm[ ](?P<yrel>nay|ngoái|trước|tới|sau)
    | tuần[ ](?P<wrel>này|trước|rồi|tới|sau)
    | hôm[ ](?P<drel>nay|qua|kia)
    | (?:sáng|trưa|chiều|tối|đêm)[ ](?P<prel>nay|qua|mai)
    | ngày[ ](?P<trel>mai|kia)
    | thời[ ]gian[ ](?P<vague>tới|qua|vừa[ ]qua|sắp[ ]tới|gần[ ]đây)
    )(?!\w)""",
    re.VERBOSE,
)

# "8 giờ", "14h30", "14 giờ 30 phút"
HOUR = r"[0-9]{1,2}(?: ?(?:giờ|h|g)|:(?=[0-9]))(?: ?[0-9]{1,2})?(?: phút)?"
_CLOCK = _loose(rf"(?:lúc )?{HOUR}(?:,| -| \|)? ")
CLOCK = re.compile(_CLOCK.replace("[ ]", " "))
# Words before a day that make it one, whatever its separator.
STRONG = re.compile(
    rf"""(?:^|(?<=[\W]))(?:
      (?:buổi[ ]|từ[ ](?=đêm|sáng|chiều|tối))?(?!(?<=ngày[ ])đêm){DAYPART}(?:[ ]sớm|[ ]muộn)?,?[ ]
    | (?:(?<!lần[ ])(?<!kỳ[ ]){WEEKDAY}|cn)(?:,[ ]?|[ ]?\(|[ ]-[ ]|[ ])
    | (?:các[ ])?ngày[ ](?!đêm\b)
    | (?:mùng|mồng)[ ]
    | hôm[ ] | lễ[ ] | dịp[ ] | quốc[ ]khánh[ ]
    | (?:(?:hôm|{DAYPART})[ ](?:nay|qua)|(?:ngày|{DAYPART})[ ]mai),?[ ]\(?(?:ngày[ ])?
    | {_CLOCK}
    )+$""",
    re.VERBOSE,
)
# What is left of a year, month or quarter and narrows it.
PART = re.compile(
    r"(?:^|(?<=\W))(?:(?:đến |tới )?(?:hết|cuối|đầu|giữa)|nửa (?:đầu|cuối)"
    r"|(?:thượng|trung|hạ) tuần)(?: của)? $"
)
# What is right of a date and belongs to it.
NEARBY = re.compile(
    r" (?:này|năm (?:nay|ngoái|tới|sau|trước)|tới(?= *[.,;:)]| *$)|vừa qua|hằng năm|hàng năm)(?!\w)"
)
# What joins two dates to an interval.
BETWEEN = re.compile(
    rf"(?: ?- ?| (?:cho )?(?:đến|tới)(?: hết| cuối| đầu)? )(?:{DAYPART} )?(?:ngày |mùng |mồng |hôm )?"
)
# What hangs a day on the one before it.
LINK = re.compile(r"(?: và|,) (?:ngày )?|" + BETWEEN.pattern)
LUNAR = re.compile(r",? \(?(?:năm [^\W\d]+ [^\W\d]+ \(?)?(?:âm lịch|al\b)")
