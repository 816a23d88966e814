"""Files and texts as another program pastes or drops them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_WHERE = QPoint(40, 40)
_HOW = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


def mime(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def paste(field: QWidget, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data, QClipboard.Mode.Clipboard)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def hover(widget: QWidget, data: QMimeData) -> None:
    event = QDragEnterEvent(_WHERE, Qt.DropAction.CopyAction, data, *_HOW)
    QApplication.sendEvent(widget, event)


def drop(widget: QWidget, *paths: Path) -> None:
    data = mime(*paths)
    hover(widget, data)
    event = QDropEvent(QPointF(_WHERE), Qt.DropAction.CopyAction, data, *_HOW)
    QApplication.sendEvent(widget, event)
