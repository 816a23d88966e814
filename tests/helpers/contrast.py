"""Contrast of text, measured in a picture: the colour of each letter against what is around it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from app.ui.chat.attachments.drop_target import DropTarget
from app.ui.chat.transcript.message_footer import MessageFooter
from app.ui.controls.overlay import Overlay
from app.ui.document.block_view import BlockView
from app.ui.document.code_header import CodeHeader

SCALE = 3  # so that the middle of a stroke has the colour of the text
_EDGE = 7  # pixels of a control's own border and round corners
_SAME = 10  # a difference that is no ink, in one colour of three
_FLAT = 2  # pixels; what is as low and long is a line
_LONG = 24
_SMALL = 2

WITH_TEXT = (
    QLabel,
    QAbstractButton,
    QLineEdit,
    QComboBox,
    BlockView,
    CodeHeader,
    MessageFooter,
)
FRAMED = (QAbstractButton, QLineEdit, QComboBox)
WITH_VIEWPORT = (QAbstractItemView, QTextEdit, QPlainTextEdit)


@dataclass(frozen=True)
class Faint:
    """A letter that is hard to read, where it stands in the window."""

    widget: str
    text: str
    contrast: float
    at: tuple[int, int]


def faint_text(window: QWidget, least: float) -> list[Faint]:
    """The worst letter of each text that has one below `least`."""
    picture = _pixels(window)
    found = []
    for widget, text in _texts(window):
        area = _visible(widget, window)
        if isinstance(widget, FRAMED):
            area = area.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        if area.width() < 4 or area.height() < 4:
            continue
        letters = [
            each
            for each in _letters(picture, area)
            if each[0] >= least or _is_of(widget, window.childAt(each[1]) or window)
        ]
        worst = min(letters, default=(least, QPoint()), key=lambda each: each[0])
        if worst[0] < least:
            at = (worst[1].x(), worst[1].y())
            found.append(Faint(type(widget).__name__, text, round(worst[0], 2), at))
    return found


def _pixels(window: QWidget) -> np.ndarray:
    image = QImage(window.size() * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    window.render(image)
    data = np.frombuffer(image.constBits(), np.uint8).copy()  # the picture goes
    return data.reshape(image.height(), image.bytesPerLine() // 4, 4)[:, : image.width(), 2::-1]


def _texts(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """The widgets with a text that can be read now; not what is disabled."""
    overlays = [each for each in window.findChildren(QWidget) if _veils(each)]
    for widget in (overlays[-1] if overlays else window).findChildren(QWidget):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        if isinstance(widget, WITH_VIEWPORT) and isinstance(widget, QAbstractScrollArea):
            yield widget.viewport(), widget.accessibleName()
        elif isinstance(widget, WITH_TEXT):
            text = _text_of(widget)
            if text.strip():
                yield widget, text


def _veils(widget: QWidget) -> bool:
    """Whether it covers the window, so that what is behind it is not to be read."""
    return isinstance(widget, Overlay | DropTarget) and widget.isVisible()


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, BlockView):
        return widget.text_between(0, widget.length())[:60]
    return widget.title if isinstance(widget, CodeHeader) else widget.accessibleName()


def _visible(widget: QWidget, window: QWidget) -> QRect:
    """The part of it that nothing clips, in the pixels of the window."""
    area, above = QRect(widget.mapTo(window, QPoint()), widget.size()), widget.parentWidget()
    while above is not None and above is not window:
        area &= QRect(above.mapTo(window, QPoint()), above.size())
        above = above.parentWidget()
    area &= window.rect()
    shown = window.childAt(area.center()) if not area.isEmpty() else None
    covered = shown is None or not (_is_of(widget, shown) or widget.isAncestorOf(shown))
    return QRect() if covered else area


def _is_of(widget: QWidget, shown: QWidget) -> bool:
    """Whether what is seen at a place is the widget itself, not what covers it or stands in it."""
    return shown is widget or shown.isAncestorOf(widget)


def _letters(picture: np.ndarray, area: QRect) -> Iterator[tuple[float, QPoint]]:
    """The contrast of each piece of ink, and where it is."""
    top, left = area.top() * SCALE, area.left() * SCALE
    part = picture[top : top + area.height() * SCALE, left : left + area.width() * SCALE]
    ink = (np.abs(part.astype(int) - _ground(part)) > _SAME).any(axis=2)
    for first, last in _runs(ink.any(axis=1)):
        if first == 0 or last == len(part):
            continue  # its other half is out of sight
        for start, end in _runs(ink[first:last].any(axis=0)):
            high, wide = last - first, end - start
            line = high <= _FLAT * SCALE and wide >= _LONG * SCALE
            small = high < _SMALL * SCALE or wide < SCALE
            whole = wide > 0.97 * part.shape[1] or high > 0.97 * part.shape[0]
            if line or small or whole:
                continue
            # With some of what is around it: a letter like "l" fills its own box.
            piece = part[max(first - SCALE, 0) : last + SCALE, max(start - SCALE, 0) : end + SCALE]
            ground = _luminance(_ground(piece)[None, None])[0, 0]
            light = _luminance(piece)
            most = np.maximum(light, ground) + 0.05
            contrast = float((most / (np.minimum(light, ground) + 0.05)).max())
            middle = (left + (start + end) // 2, top + (first + last) // 2)
            yield contrast, QPoint(middle[0] // SCALE, middle[1] // SCALE)


def _ground(part: np.ndarray) -> np.ndarray:
    """The commonest colour."""
    packed = (part.astype(np.uint32) * (1 << 16, 1 << 8, 1)).sum(axis=2).ravel()
    values, counts = np.unique(packed, return_counts=True)
    value = int(values[counts.argmax()])
    return np.array([value >> 16, value >> 8 & 255, value & 255])


def _runs(mask: np.ndarray) -> list[tuple[int, int]]:
    edges = np.flatnonzero(np.diff(np.concatenate(([0], mask.astype(np.int8), [0]))))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def _luminance(colours: np.ndarray) -> np.ndarray:
    """Relative luminance, WCAG 2.2."""
    values = colours / 255
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])
