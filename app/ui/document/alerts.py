"""The title of an alert: what kind it is, in its colour, with its sign."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.document.block_view import BlockView
from app.ui.document.blocks import Block, Container
from app.ui.document.prose import ProseStyle
from app.ui.document.titles import alert_title
from app.ui.style import icons, type_scale
from app.ui.style.theme import Tokens, scaled

_ICONS = {
    Container.NOTE: "info",
    Container.TIP: "tip",
    Container.IMPORTANT: "important",
    Container.WARNING: "warning",
    Container.CAUTION: "caution",
}
_GAP = 0.45  # between the sign and the word, in font sizes


def alert_colour(kind: Container, colours: Tokens) -> str:
    """Of its title and its bar; other quotes have a quiet bar."""
    return {
        Container.NOTE: colours.information,
        Container.TIP: colours.success,
        Container.IMPORTANT: colours.important,
        Container.WARNING: colours.warning,
        Container.CAUTION: colours.danger,
    }.get(kind, colours.border)


class AlertTitle(BlockView):
    def __init__(self, style: ProseStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._font = scaled(style.font, type_scale.BODY, QFont.Weight.DemiBold)
        self._kind = Container.NOTE
        self._title = ""
        self._mirrored = False

    def set_mirrored(self, mirrored: bool) -> None:
        """Whether the text below it reads from right to left."""
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self.update()

    def set_block(self, block: Block) -> None:
        self._kind = block.within[-1]
        self._title = alert_title(self._kind)
        self.setAccessibleName(self._title)
        self.update()

    def height_for(self, width: int) -> int:
        return round(self._style.line_height)

    def length(self) -> int:
        return len(self._title)

    def text_between(self, start: int, end: int) -> str:
        return self._title

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetricsF(self._font)
        colour = alert_colour(self._kind, self._style.colours)
        mirrored = self._mirrored
        size = round(metrics.height())
        top = round((self.height() - size) / 2)
        icon = QRectF(self.width() - size if mirrored else 0, top, size, size)
        icons.paint(painter, _ICONS[self._kind], icon, colour)
        painter.setFont(self._font)
        painter.setPen(QColor(colour))
        beside = size * (1 + _GAP)
        area = QRectF(self.rect()).adjusted(
            0 if mirrored else beside, 0, -beside if mirrored else 0, 0
        )
        if self.selection[0] < self.selection[1]:
            wide = metrics.horizontalAdvance(self._title)
            left = area.right() - wide if mirrored else area.left()
            box = QRectF(left, top, wide, size)
            painter.fillRect(box, QColor(self._style.colours.selection))
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        side = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, side, self._title)
