"""The arguments of a call, as a model may write them."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from app.core.browser.failures import BrowserError


class Arguments:
    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = {name.replace("_", "").casefold(): each for name, each in values.items()}

    @classmethod
    def read(cls, text: str) -> Arguments | None:
        """None for what is no JSON object."""
        try:
            values = json.loads(text) if text.strip() else {}
        except (ValueError, RecursionError):
            return None
        return cls(values) if isinstance(values, dict) else None

    def text(self, name: str) -> str:
        """Empty where there is none."""
        value = self._value(name)
        if isinstance(value, list):
            value = " ".join(map(str, value))
        return "" if value is None else str(value)

    def number(self, name: str, default: int = -1) -> int:
        value = self._value(name)
        if isinstance(value, str) and not value.strip():
            return default
        number = _number(value)
        if number is None and value is not None:
            kind = type(value).__name__
            raise BrowserError(f"`{name}` should be an integer, not `{kind}`")
        return default if number is None else number

    def flag(self, name: str) -> bool:
        return str(self._value(name)).strip().casefold() in ("true", "1", "yes")

    def link(self) -> int | str:
        """`id`: the number of a link, or an address; -1 without one."""
        value = self._value("id")
        number = _number(value)
        if number is not None:
            return number
        return str(value).strip() or -1 if value is not None else -1

    def _value(self, name: str) -> Any:
        return self._values.get(name.replace("_", ""))


def _number(value: Any) -> int | None:
    match value:
        case bool():
            return None
        case int():
            return value
        case float() if math.isfinite(value):
            return int(value)
        case str():
            try:
                return int(value)
            except ValueError:
                return None
    return None
