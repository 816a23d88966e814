"""`LicenceView`: a summary of a licence, and its full text on demand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.core.paths import resources
from app.texts import models as words
from app.ui.controls.detail_box import DetailBox
from app.ui.controls.label import Label
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE


class LicenceView(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._spdx = ""
        self._words = Label(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        theme.enlarge(self._words, type_scale.SMALL)
        self._more = QPushButton(self.tr("Full text"), self)
        self._more.setProperty("role", "link")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._show_text)
        self._text = DetailBox(self)
        self._text.setAccessibleName(self.tr("The licence"))
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing.L, 0, spacing.L, spacing.XS)
        column.setSpacing(spacing.XS)
        column.addWidget(self._words)
        column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._text)

    def set_licence(self, spdx: str) -> None:
        """`spdx` is the licence's name, in lower case."""
        self._spdx = spdx
        self._words.setText(words.licence_in_words(spdx, LANGUAGE))
        self._more.setVisible(_full_text(spdx).is_file())

    @Slot(bool)
    def _show_text(self, shown: bool) -> None:
        if shown and not self._text.toPlainText():  # a few kilobytes that come with Gloss
            self._text.setPlainText(_full_text(self._spdx).read_text(encoding="utf-8"))
        self._text.setVisible(shown)


def _full_text(spdx: str) -> Path:
    name = words.licence(spdx)
    known = name.replace("-", "").replace(".", "").isalnum()  # it comes from the network
    return resources() / "licences" / (f"{name}.txt" if known else "none")
