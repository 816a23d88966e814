"""How a conversation is set: the font of its texts, and how wide they may be."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtGui import QFont, QFontDatabase


class ReadingFont(StrEnum):
    """The choice of the user (setting `appearance.reading_font`)."""

    SYSTEM = "system"  # that of the window
    SANS = "sans"
    SERIF = "serif"


class ReadingWidth(StrEnum):
    """The choice of the user (setting `appearance.reading_width`)."""

    NARROW = "narrow"
    COMFORTABLE = "comfortable"
    WIDE = "wide"
    FULL = "full"


# Made for text on a screen, the best first; each system has some of them.
_FAMILIES = {
    ReadingFont.SYSTEM: (),
    ReadingFont.SANS: (
        "Inter",
        "Source Sans 3",
        "Noto Sans",
        "Segoe UI",
        "Helvetica Neue",
        "Open Sans",
        "Liberation Sans",
        "Arial",
        "DejaVu Sans",
    ),
    ReadingFont.SERIF: (
        "Source Serif 4",
        "Charter",
        "Georgia",
        "Noto Serif",
        "Liberation Serif",
        "Times New Roman",
        "DejaVu Serif",
    ),
}
_WIDEST = {ReadingWidth.NARROW: 560, ReadingWidth.COMFORTABLE: 720, ReadingWidth.WIDE: 960}
_UNBOUNDED = 1_000_000


def family(choice: ReadingFont) -> str:
    """The font that is used for it; "" for that of the window, also where there is none."""
    return next((each for each in _FAMILIES[choice] if QFontDatabase.hasFamily(each)), "")


def with_family(font: QFont, choice: ReadingFont) -> QFont:
    """`font` in the family that is chosen; what that lacks is taken from the others."""
    chosen = QFont(font)
    if name := family(choice):
        others = [each for each in font.families() if each != name]
        chosen.setFamilies([name, *others])
    return chosen


def widest(choice: ReadingWidth) -> int:
    """Pixels across the text, where it has the normal size."""
    return _WIDEST.get(choice, _UNBOUNDED)
