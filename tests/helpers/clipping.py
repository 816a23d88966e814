"""What does not fit into the box that it was given."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)

from app.ui.controls.elided_label import ElidedLabel
from app.ui.controls.link_button import LinkButton
from app.ui.controls.text_button import TextButton
from app.ui.document.collapsible_text import FoldButton

ICON_ALONE = Qt.ToolButtonStyle.ToolButtonIconOnly
SLACK = 1  # a pixel of rounding


def clipped(root: QWidget) -> list[str]:
    """One line for each widget in `root` whose words do not fit, or stand outside of it."""
    return [
        f"{type(widget).__name__} {fault}: {text[:80]}"
        for widget in root.findChildren(QWidget)
        if widget.isVisibleTo(root)
        for text, fault in _faults(widget, root)
    ]


def _faults(widget: QWidget, root: QWidget) -> Iterator[tuple[str, str]]:
    text = _text(widget)
    if not text:
        return
    place = QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
    if place.left() < -SLACK or place.right() > root.width() + SLACK:
        yield text, f"outside, {place.left()} to {place.right()} of {root.width()}"
    if isinstance(widget, ElidedLabel | TextButton | LinkButton | FoldButton):  # tool tips say all
        return
    if isinstance(widget, QLabel) and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        if needed > widget.height() + SLACK:
            yield text, f"too low, {widget.height()} of {needed}"
        return
    needed = _width(widget, text)
    if needed > widget.width() + SLACK:
        yield text, f"too narrow, {widget.width()} of {needed}"


def _text(widget: QWidget) -> str:
    match widget:
        case QLabel():
            document = QTextDocument()
            document.setHtml(widget.text())
            return document.toPlainText()
        case QToolButton() if widget.toolButtonStyle() is ICON_ALONE:
            return ""
        case QAbstractButton() | QAbstractSpinBox():
            return widget.text()
        case QComboBox():
            return widget.currentText()
        case QLineEdit():
            return widget.text() or widget.placeholderText()
    return ""


def _width(widget: QWidget, text: str) -> int:
    """What `text` needs, frame and arrow included."""
    advance = widget.fontMetrics().horizontalAdvance(text)
    style = widget.style()
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            widget,
        )
        return advance + widget.width() - field.width()
    if isinstance(widget, QLineEdit):
        if isinstance(widget.parent(), QAbstractSpinBox):
            return 0
        if widget.text():  # what a person typed scrolls
            return 0
        option = QStyleOptionFrame()
        widget.initStyleOption(option)
        field = style.subElementRect(QStyle.SubElement.SE_LineEditContents, option, widget)
        margins = widget.textMargins()
        return advance + widget.width() - field.width() + margins.left() + margins.right()
    return widget.sizeHint().width()
