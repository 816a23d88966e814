"""The words of one setting, and those of the settings of the appearance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from app.core.settings import declarations as d
from app.core.settings.setting import Value
from app.texts.translatable import QT_TRANSLATE_NOOP

ON: Final = QT_TRANSLATE_NOOP("Texts", "On")
OFF: Final = QT_TRANSLATE_NOOP("Texts", "Off")


@dataclass(frozen=True, slots=True)
class Words:
    """Of one setting, in English. `values` names the choices and single numbers."""

    title: str
    explanation: str
    values: Mapping[Value, str]


def setting_words(title: str, explanation: str, values: Mapping[Any, str] | None = None) -> Words:
    return Words(title, explanation, values or {})


APPEARANCE: Final[Mapping[str, Words]] = {
    d.APPEARANCE_THEME.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Theme"),
        QT_TRANSLATE_NOOP(
            "Texts", "High contrast draws every border; it is light or dark like the system."
        ),
        {
            "system": QT_TRANSLATE_NOOP("Texts", "Same as system"),
            "light": QT_TRANSLATE_NOOP("Texts", "Light"),
            "dark": QT_TRANSLATE_NOOP("Texts", "Dark"),
            "contrast": QT_TRANSLATE_NOOP("Texts", "High contrast"),
        },
    ),
    d.APPEARANCE_TEXT_SIZE.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Text size"),
        QT_TRANSLATE_NOOP("Texts", "For the whole window, on top of the system's own scaling."),
    ),
    d.APPEARANCE_DENSITY.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Density"),
        QT_TRANSLATE_NOOP("Texts", "How much room there is between things."),
        {
            "comfortable": QT_TRANSLATE_NOOP("Texts", "Comfortable"),
            "compact": QT_TRANSLATE_NOOP("Texts", "Compact"),
        },
    ),
    d.APPEARANCE_MOTION.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Motion"),
        QT_TRANSLATE_NOOP("Texts", "When off, nothing moves, fades or blinks."),
        {"system": QT_TRANSLATE_NOOP("Texts", "Same as system"), "on": ON, "off": OFF},
    ),
    d.APPEARANCE_READING_FONT.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Reading font"),
        QT_TRANSLATE_NOOP("Texts", "For questions and answers; code keeps its own."),
        {
            "system": QT_TRANSLATE_NOOP("Texts", "Same as system"),
            "sans": QT_TRANSLATE_NOOP("Texts", "Sans serif"),
            "serif": QT_TRANSLATE_NOOP("Texts", "Serif"),
        },
    ),
    d.APPEARANCE_READING_WIDTH.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Reading width"),
        QT_TRANSLATE_NOOP("Texts", "How long the lines of a conversation may be."),
        {
            "narrow": QT_TRANSLATE_NOOP("Texts", "Narrow"),
            "comfortable": QT_TRANSLATE_NOOP("Texts", "Comfortable"),
            "wide": QT_TRANSLATE_NOOP("Texts", "Wide"),
            "full": QT_TRANSLATE_NOOP("Texts", "The whole window"),
        },
    ),
    d.APPEARANCE_CODE_WRAP.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Wrap long lines of code"),
        QT_TRANSLATE_NOOP("Texts", "When off, code that is wider than the page scrolls sideways."),
    ),
    d.APPEARANCE_CODE_NUMBERS.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Line numbers beside code"),
        QT_TRANSLATE_NOOP("Texts", "They are not copied."),
    ),
    d.APPEARANCE_ANNOUNCE.key: setting_words(
        QT_TRANSLATE_NOOP("Texts", "Spoken by a screen reader"),
        QT_TRANSLATE_NOOP(
            "Texts", "What is announced of an answer. The status comes about every 7 seconds."
        ),
        {
            d.ANNOUNCE_ANSWER: QT_TRANSLATE_NOOP("Texts", "Status, then the whole answer"),
            d.ANNOUNCE_STATUS: QT_TRANSLATE_NOOP("Texts", "Status only"),
            d.ANNOUNCE_NOTHING: QT_TRANSLATE_NOOP("Texts", "Nothing"),
        },
    ),
}
