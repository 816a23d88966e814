"""`LoadingBar`: a model is being loaded, how far, and the way out of it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.ui.controls.elided_label import ElidedLabel
from app.ui.style import spacing
from app.ui.text.language import LANGUAGE

_ALL_READ = 0.995  # from here on memory is set up, which has no progress
_AFTER_MS = 400  # a load that is over sooner needs no words


class LoadingBar(QWidget):
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = ElidedLabel(self)
        self._label.setProperty("role", "muted")
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Loading progress"))
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setProperty("role", "link")
        cancel.setAccessibleName(self.tr("Cancel loading"))
        cancel.clicked.connect(self.cancel_requested)
        row = QHBoxLayout()
        row.addWidget(self._label, 1)
        row.addWidget(cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.XS, 0, spacing.XS, 0)
        layout.setSpacing(spacing.XS)
        layout.addLayout(row)
        layout.addWidget(self._bar)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_AFTER_MS)
        self._delay.timeout.connect(self.show)
        self.hide()

    def set_progress(self, model: str, progress: float | None) -> None:
        """`progress` is 0..1, or None when nothing is being loaded."""
        if progress is None:
            self._delay.stop()
            self.hide()
            return
        self._bar.setValue(int(progress * 950))  # full means done
        words = self.tr("Loading {model}… {percent} %")
        if progress >= _ALL_READ:
            words = self.tr("Preparing {model}…")
        self._label.setText(LANGUAGE.fill(words, model=model, percent=int(progress * 100)))
        if self.isHidden() and not self._delay.isActive():
            self._delay.start()
