"""`SamplingPanel`: whether the sampling is OpenAI's, and the way back to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.settings.widgets.panel import Panel


class SamplingPanel(Panel):
    openai_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._button = QPushButton(self.tr("Use OpenAI's values"), self)
        self._button.clicked.connect(self.openai_requested)
        self.add_buttons([self._button])
        self.set_openai(True)

    def set_openai(self, openai: bool) -> None:
        """Whether all four rows have OpenAI's values."""
        if openai and self._button.hasFocus():
            self.focusNextChild()
        self._button.setVisible(not openai)
        if openai:
            text = self.tr(
                "As OpenAI recommends for gpt-oss: the model's own choice of words, not narrowed. "
                "Other models get what their makers recommend."
            )
        else:
            text = self.tr(
                "Not what OpenAI recommends for gpt-oss (temperature 1, top P 1, top K and min P "
                "off). Answers may be worse, or repeat themselves."
            )
        self.set_words(self.tr("Sampling"), text)
