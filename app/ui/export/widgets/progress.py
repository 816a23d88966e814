"""`ExportProgress`: how far a file is that is being written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressBar, QWidget


class ExportProgress(QProgressBar):
    """In sight only while one is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setRange(0, 100)
        self.setAccessibleName(QCoreApplication.translate("ExportOverlay", "Progress"))

    def show_share(self, share: float | None) -> None:
        """None: nothing is being written."""
        self.setVisible(share is not None)
        self.setValue(int((share or 0) * 100))
