"""The geometry of the window: within the part of a screen that is free for windows."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtWidgets import QWidget

_WANTED = QSize(1120, 760)
_FRAME = QSize(16, 48)  # of title bar and borders, as long as the real ones are not known


def place_window(window: QWidget, remembered: bytes) -> None:
    """Before it is shown. `remembered` is what `saveGeometry` returned, or empty."""
    window.resize(_WANTED)
    window.restoreGeometry(QByteArray(remembered))
    keep_on_screen(window)


def keep_on_screen(window: QWidget) -> None:
    if window.isMaximized() or window.isFullScreen():
        return
    available = window.screen().availableGeometry()
    frame = window.frameGeometry().size() - window.size() if window.isVisible() else _FRAME
    size = window.size().boundedTo(available.size() - frame)
    if size != window.size():
        window.resize(size)
    corner = window.pos()
    outer = QRect(corner, size + frame)
    outer.moveRight(min(outer.right(), available.right()))
    outer.moveBottom(min(outer.bottom(), available.bottom()))
    outer.moveLeft(max(outer.left(), available.left()))
    outer.moveTop(max(outer.top(), available.top()))
    if outer.topLeft() != corner:
        window.move(outer.topLeft())
