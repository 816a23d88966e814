"""`CodeHeader`: the title of a block of code, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.controls.icon_button import IconButton
from app.ui.document.code_menu import CodeMenu
from app.ui.document.diagrams import diagram_name
from app.ui.document.prose import ProseStyle
from app.ui.style import spacing, type_scale
from app.ui.style.theme import line_room, scaled

_HEIGHT = 34
_EDGE = spacing.XS
_COPIED_MS = 1500
PADDING = spacing.M


class CodeHeader(QWidget):
    """Above the code; beside its first line if there is no title."""

    copy_requested = Signal()
    save_requested = Signal()

    def __init__(self, style: ProseStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._language = self._warning = ""
        self._copy = IconButton("copy", self.tr("Copy this code"), self, word=self.tr("Copy"))
        self._copy.clicked.connect(self._copy_pressed)
        name = self.tr("Save this diagram as a file")
        self._save = IconButton("download", name, self)
        self._save.clicked.connect(self.save_requested)
        self._save.hide()
        self._more = IconButton("more", self.tr("More for this code"), self)
        self._more.clicked.connect(self._show_menu)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(_COPIED_MS)
        self._copied.timeout.connect(self._show_copy)

    def set_title(self, language: str, warning: str) -> None:
        """The button that saves is there for what only other programs can draw."""
        diagram = diagram_name(language)
        self._language, self._warning = diagram or language, warning
        self._save.setVisible(bool(diagram))
        self.update()

    @property
    def title(self) -> str:
        return self._language or self._warning

    def buttons_width(self) -> int:
        return sum(button.sizeHint().width() for button in self._buttons()) + _EDGE

    def _buttons(self) -> list[IconButton]:
        """In the order in which they are read."""
        return [
            each
            for each in (self._copy, *self.extra_buttons(), self._save, self._more)
            if not each.isHidden()
        ]

    def extra_buttons(self) -> list[IconButton]:
        """Those of a special kind of code."""
        return []

    def place(self, width: int, line_height: int) -> None:
        """Lay it out on code that is `width` wide."""
        wide, copy = self.buttons_width(), self._copy.sizeHint()
        height = max(header_height(self._style, self.title), copy.height())
        top = 0 if self.title else PADDING + (line_height - height) // 2
        left = 0 if self.title else width - wide  # of the first line's end, in every language
        self.setGeometry(left, top, width - left, height)
        y = (height - copy.height()) // 2
        buttons = self._buttons()
        if self.title and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x, buttons = _EDGE, buttons[::-1]
        else:
            x = self.width() - wide
        for button in buttons:
            button.setGeometry(x, y, button.sizeHint().width(), copy.height())
            x += button.width()

    def _copy_pressed(self) -> None:
        self.copy_requested.emit()
        self._copy.set_icon_name("check")
        self._copied.start()

    def _show_copy(self) -> None:
        self._copy.set_icon_name("copy")

    def _show_menu(self) -> None:
        menu = CodeMenu(self._style.code, self._more)
        menu.save_requested.connect(self.save_requested)
        self.fill_menu(menu)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def fill_menu(self, menu: CodeMenu) -> None:
        """Add what can be done with a special kind of code."""

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._style.colours, QPainter(self)
        if not self.title:
            box = self._copy.geometry() | self._more.geometry()
            painter.fillRect(box, QColor(colours.code_background))  # over a line that goes under it
            return
        font = scaled(self.font(), type_scale.SMALL)
        painter.setFont(font)
        area = QRectF(self.rect()).adjusted(PADDING, 0, -PADDING, 0)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter  # it is mirrored
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for text, pen in ((self._language, colours.muted), (self._warning, colours.danger)):
            if text:
                painter.setPen(QColor(pen))
                painter.drawText(area, side, text)
                wide = QFontMetricsF(font).horizontalAdvance(text) + PADDING
                area.adjust(0 if mirrored else wide, 0, -wide if mirrored else 0, 0)


def header_height(style: ProseStyle, title: str) -> int:
    """Of the title above the code, if it has one."""
    return line_room(_HEIGHT, QFontMetrics(style.font)) if title else PADDING
