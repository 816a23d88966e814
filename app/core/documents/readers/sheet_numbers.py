"""The numbers of Excel as they are shown: a date, a time and a share are numbers, too."""

from __future__ import annotations

import datetime
import re
from enum import StrEnum
from typing import Final

from lxml import etree

from app.core.documents.package import attribute, whole_number

_NOT_OF_FORM: Final = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
_FIRST: Final = datetime.datetime(1899, 12, 30)  # as far back as a day that never was requires
_FIRST_OF_1904: Final = datetime.datetime(1904, 1, 1)
_SECONDS_OF_DAY: Final = 86_400
_OWN_FORMS: Final = 164  # those below are built in


class NumberForm(StrEnum):
    PLAIN = "plain"
    SHARE = "share"
    DATE = "date"
    TIME = "time"
    DATE_AND_TIME = "date and time"


_BUILT_IN: Final = {
    **dict.fromkeys((9, 10), NumberForm.SHARE),
    **dict.fromkeys((*range(14, 18), *range(27, 37), *range(50, 59)), NumberForm.DATE),
    **dict.fromkeys((*range(18, 22), *range(45, 48)), NumberForm.TIME),
    22: NumberForm.DATE_AND_TIME,
}


def forms_of_styles(styles: etree._Element | None) -> list[NumberForm]:
    """By the number of the style that a cell has."""
    if styles is None:
        return []
    own = {
        attribute(each, "numFmtId"): _form(attribute(each, "formatCode"))
        for each in styles.iterfind("{*}numFmts/{*}numFmt")
    }
    ids = (attribute(each, "numFmtId") for each in styles.iterfind("{*}cellXfs/{*}xf"))
    return [
        own.get(each) or _BUILT_IN.get(whole_number(each, 0, _OWN_FORMS), NumberForm.PLAIN)
        for each in ids
    ]


def _form(code: str) -> NumberForm:
    """Of a format such as `0.0%`, `d.m.yy` or `[h]:mm`."""
    marks = set(_NOT_OF_FORM.sub("", code.partition(";")[0]).lower())
    if "general" in code.lower():
        return NumberForm.PLAIN
    if "%" in marks:
        return NumberForm.SHARE
    has_date, has_time = marks & {"d", "y"}, marks & {"h", "s"}
    if has_date or has_time or "m" in marks:
        if has_date and has_time:
            return NumberForm.DATE_AND_TIME
        return NumberForm.TIME if has_time else NumberForm.DATE
    return NumberForm.PLAIN


def shown_number(text: str, form: NumberForm, *, since_1904: bool = False) -> str:
    """`text` as it is when it is no number, or no day that a calendar has."""
    try:
        number = float(text)
        if form is NumberForm.PLAIN:
            return f"{number:.15g}"
        if form is NumberForm.SHARE:
            return f"{100 * number:.12g}%"
        seconds = round(number * _SECONDS_OF_DAY)
        if form is NumberForm.TIME:  # or how long, which may be more than a day
            return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
        first = _FIRST_OF_1904 if since_1904 else _FIRST
        moment = first + datetime.timedelta(seconds=seconds)
    except (ValueError, OverflowError):
        return text
    return moment.date().isoformat() if form is NumberForm.DATE else moment.isoformat(" ")
