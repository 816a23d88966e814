"""`DetailBox`: the technical details of a failure, unchanged."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.controls.word_edit import WordEdit
from app.ui.style import theme, type_scale

_HEIGHT = 120


class DetailBox(WordEdit):
    """Hidden until it is asked for."""

    def __init__(self, parent: QWidget, detail: str = "") -> None:
        super().__init__(detail, parent)
        self.setReadOnly(True)
        self.setProperty("role", "detail")
        theme.enlarge(self, type_scale.BODY, fixed_pitch=True)
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(self.tr("Details"))
        self.setTabChangesFocus(True)
        self.hide()
