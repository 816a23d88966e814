"""The `Language` of the window: Qt's translations, and the formats of its locale."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from app.texts.language import Language, size_decimals

_ISOLATED: Final = "\u2068{}\u2069"  # first strong isolate … pop directional isolate


def spoken_locale() -> QLocale:
    """English where the system names no language at all."""
    locale = QLocale()
    plain = locale.language() is QLocale.Language.C
    return QLocale(QLocale.Language.English) if plain else locale


class WindowLanguage(Language):
    """Of whichever locale is the default when it is asked."""

    def translate(self, context: str, text: str, n: int = -1) -> str:
        found = QCoreApplication.translate(context, text, None, n)
        return found if found != text else super().translate(context, text, n)

    def number(self, value: float, decimals: int = 0) -> str:
        return spoken_locale().toString(float(value), "f", decimals)

    def listed(self, words: Sequence[str]) -> str:
        return spoken_locale().createSeparatedList([self.isolated(each) for each in words])

    def isolated(self, text: str) -> str:
        """Where lines run from right to left, a path would be torn apart at its slashes."""
        if spoken_locale().textDirection() is not Qt.LayoutDirection.RightToLeft or not text:
            return text
        return text if text.startswith(_ISOLATED[0]) else _ISOLATED.format(text)

    def size(self, count: float) -> str:
        shown = abs(count)
        while shown >= 1000:
            shown /= 1000
        decimals = 0 if abs(count) < 1000 else size_decimals(shown)
        form = QLocale.DataSizeFormat.DataSizeSIFormat
        return spoken_locale().formattedDataSize(round(count), decimals, form)


LANGUAGE: Final = WindowLanguage()
