"""Values found in a damaged database: which can be stored, and what stands in for the others."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from msgspec import ValidationError

from app.core.conversations.pages import SqlValue
from app.core.conversations.records import LAST_TIME
from app.core.conversations.rows import tools_of, tools_text
from app.core.messages import NO_CHOICE


def repaired_tools(text: SqlValue) -> str:
    try:
        return tools_text(tools_of(text))
    except ValidationError:
        return tools_text(NO_CHOICE)


def one_of(kinds: type[StrEnum], value: SqlValue, other: StrEnum | None) -> Any:
    return value if value in set(kinds) else other


def is_time(value: SqlValue) -> bool:
    return isinstance(value, int | float) and 0 <= value <= LAST_TIME


def is_day(text: str) -> bool:
    try:
        datetime.strptime(text, "%Y-%m-%d")
    except ValueError:
        return False
    return True


def day_of(time: float) -> str:
    return f"{datetime.fromtimestamp(time, UTC):%Y-%m-%d}"
