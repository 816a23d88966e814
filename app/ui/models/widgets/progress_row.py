"""`ProgressRow`: something reads a file from end to end, how far it is, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.ui.controls.label import Label
from app.ui.models.page_state import ProgressState
from app.ui.style import spacing
from app.ui.text.language import LANGUAGE


class ProgressRow(QWidget):
    cancel_requested = Signal()

    def __init__(self, name: str, parent: QWidget, words: str = "") -> None:
        super().__init__(parent)
        self._say = words or self.tr("Checking that every byte is right · {done} of {size}")
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(name)
        self._words = Label(self)
        self._words.setWordWrap(True)
        cancel = QPushButton(self.tr("Stop"), self)
        cancel.setProperty("role", "link")
        cancel.setAccessibleName(LANGUAGE.fill(self.tr("Stop: {name}"), name=name))
        cancel.clicked.connect(self.cancel_requested)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, spacing.XS, 0, 0)
        column.setSpacing(spacing.XS)
        column.addWidget(self._bar)
        column.addLayout(row)

    def set_progress(self, progress: ProgressState) -> None:
        self._bar.setValue(int(progress.share * 1000))
        self._words.setText(
            LANGUAGE.fill(
                self._say,
                done=LANGUAGE.size(progress.done_bytes),
                size=LANGUAGE.size(progress.total_bytes),
            )
        )
