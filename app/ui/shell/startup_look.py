"""Appearance and language of the window, read before anything else.

The settings proper are opened by a worker, when the window is there already; a window that
changed its colours and language then would flicker at every start.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale

from app.core.files import read_regular
from app.core.settings.declarations import (
    APPEARANCE_DENSITY,
    APPEARANCE_MOTION,
    APPEARANCE_READING_FONT,
    APPEARANCE_READING_WIDTH,
    APPEARANCE_TEXT_SIZE,
    APPEARANCE_THEME,
    GENERAL_LANGUAGE,
)
from app.core.settings.setting import Setting
from app.ui.style.motion import Motion
from app.ui.style.reading import ReadingFont, ReadingWidth
from app.ui.style.theme import Appearance, Density, Look

Get = Callable[[Setting[Any]], Any]


def look_of(get: Get) -> Look:
    return Look(
        Appearance(get(APPEARANCE_THEME)),
        int(get(APPEARANCE_TEXT_SIZE)),
        Density(get(APPEARANCE_DENSITY)),
        ReadingFont(get(APPEARANCE_READING_FONT)),
        ReadingWidth(get(APPEARANCE_READING_WIDTH)),
        Motion(get(APPEARANCE_MOTION)),
    )


def locale_of(get: Get) -> QLocale:
    """The system's where that is of the chosen language, for it knows the country as well."""
    chosen, system = get(GENERAL_LANGUAGE), QLocale.system()
    if chosen == GENERAL_LANGUAGE.default:
        return system
    locale = QLocale(chosen)
    same = (locale.language(), locale.script()) == (system.language(), system.script())
    return system if same else locale


def peek(path: Path) -> Get:
    """The values in a settings file, or the defaults: a damaged one is reported later."""
    try:
        tables = tomllib.loads(read_regular(path).decode("utf-8"))
    except (OSError, ValueError, RecursionError):  # the last: nested without end
        tables = {}

    def get(setting: Setting[Any]) -> Any:
        table, name = setting.key.split(".")
        try:
            return setting.parse(tables[table][name])
        except (LookupError, TypeError, ValueError):
            return setting.default

    return get
