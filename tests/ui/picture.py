"""A picture of a widget, with the menu or the list that is open over it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget


def save_picture(widget: QWidget, path: Path) -> None:
    picture = widget.grab()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        painter = QPainter(picture)
        painter.drawPixmap(widget.mapFromGlobal(popup.pos()), popup.grab())
        painter.end()
        popup.close()
    assert picture.save(str(path)), path
    print(path)
