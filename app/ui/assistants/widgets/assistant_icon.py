"""The icon of an assistant: one of ours, or a character in a round field."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter

from app.core.assistants.assistant import DRAWN_ICONS, Assistant
from app.core.graphemes import boundary_after
from app.ui.style import icons, theme

_LETTER = 0.58  # of the height of the field


def assistant_icon(assistant: Assistant) -> QIcon:
    if assistant.icon in DRAWN_ICONS:
        return icons.icon(assistant.icon)
    name = assistant.name
    return QIcon(_Letter(assistant.icon or name[: boundary_after(name, 1)].upper()))


class _Letter(icons.PaintedIcon):
    def __init__(self, letter: str) -> None:
        super().__init__()
        self._letter = letter

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colours = theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.outline(colours))
        painter.setBrush(QColor(colours.hover))
        painter.drawEllipse(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))
        font = painter.font()
        font.setPixelSize(max(round(rect.height() * _LETTER), 1))
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._letter)

    def clone(self) -> QIconEngine:
        return _Letter(self._letter)
