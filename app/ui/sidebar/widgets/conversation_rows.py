"""The rows of the sidebar: conversations under headings, or what a search found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from app.core.conversations.records import SEARCH_LIMIT, ConversationRecord, SearchHit
from app.texts.translatable import QT_TRANSLATE_NOOP
from app.ui.text.language import LANGUAGE

translate = QCoreApplication.translate  # the name lupdate looks for
MARK_START, MARK_END = "\x02", "\x03"

# Of these lupdate counts only the ones in tables
_FOUND = QT_TRANSLATE_NOOP("Texts", "{count} conversation(s) found", None, 1)
_FIRST = QT_TRANSLATE_NOOP("Texts", "The first {count} conversation(s) found", None, 1)
_LEFT = QT_TRANSLATE_NOOP("Texts", "{count} day(s) left", None, 1)


class RowKind(Enum):
    HEADING = auto()
    CONVERSATION = auto()
    HIT = auto()


@dataclass(frozen=True, slots=True)
class ConversationRow:
    """`snippet` marks what was found with \\x02 before and \\x03 after it; `in_summary` as in
    `SearchHit`."""

    kind: RowKind
    title: str
    conversation_id: int | None = None
    message_id: int | None = None
    pinned: bool = False
    snippet: str = ""
    in_summary: bool = False


def rows_of(
    records: Iterable[ConversationRecord], today: date, locale: QLocale
) -> list[ConversationRow]:
    """Under Pinned, then by the day of the last message; `records` come in that order."""
    rows: list[ConversationRow] = []
    heading = ""
    for record in records:
        now = _heading(record, today, locale)
        if now != heading:
            heading = now
            rows.append(ConversationRow(RowKind.HEADING, heading))
        rows.append(
            ConversationRow(
                RowKind.CONVERSATION, _title(record.title), record.id, pinned=record.pinned
            )
        )
    return rows


def rows_of_hits(hits: Sequence[SearchHit]) -> list[ConversationRow]:
    if not hits:
        return []
    n = len(hits)
    heading = LANGUAGE.say(_FIRST if n >= SEARCH_LIMIT else _FOUND, n=n, count=n)
    return [ConversationRow(RowKind.HEADING, heading)] + [
        ConversationRow(
            RowKind.HIT,
            _title(hit.title),
            hit.conversation_id,
            hit.message_id,
            snippet=" ".join(hit.snippet.split()),
            in_summary=hit.in_summary,
        )
        for hit in hits
    ]


def rows_of_bin(records: Iterable[ConversationRecord], locale: QLocale) -> list[ConversationRow]:
    """With the day of the deletion and how long it can still be undone."""
    rows = []
    for record in records:
        day = QDateTime.fromSecsSinceEpoch(int(record.deleted_at or 0)).date()
        n = record.days_left
        left = LANGUAGE.say(_LEFT, n=n, count=n)
        when = translate("ConversationRows", "Deleted {date} · {left}").format(
            date=locale.toString(day, QLocale.FormatType.ShortFormat), left=left
        )
        rows.append(ConversationRow(RowKind.HIT, _title(record.title), record.id, snippet=when))
    return rows


def _heading(record: ConversationRecord, today: date, locale: QLocale) -> str:
    if record.pinned:
        return translate("ConversationRows", "Pinned")
    day = datetime.fromtimestamp(record.updated_at).date()
    if day >= today:
        return translate("ConversationRows", "Today")
    if day == today - timedelta(days=1):
        return translate("ConversationRows", "Yesterday")
    if day >= today - timedelta(days=7):
        return translate("ConversationRows", "Previous 7 days")
    if day >= today - timedelta(days=30):
        return translate("ConversationRows", "Previous 30 days")
    return _month(day, today, locale)


def _month(day: date, today: date, locale: QLocale) -> str:
    month = locale.standaloneMonthName(day.month)
    month = locale.toUpper(month[:1]) + month[1:]  # it begins a line
    if day.year == today.year:
        return month
    year = locale.toString(QDate(day), "yyyy")
    return translate("ConversationRows", "{month} {year}").format(month=month, year=year)


def _title(title: str) -> str:
    return " ".join(title.split()) or translate("ConversationRows", "New conversation")
