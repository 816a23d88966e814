"""`AttachmentChip`: one attached file."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.core.printable import elided, one_line
from app.ui.chat.values import AttachmentItem, AttachmentState
from app.ui.controls.icon_button import IconButton
from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics
from app.ui.style import icons, spacing, theme, type_scale
from app.ui.text.language import LANGUAGE
from app.ui.text.tool_tips import tool_tip

translate = QCoreApplication.translate  # the name lupdate looks for

_WIDE, _HIGH = 224, 46  # three of them fit side by side
_ICON = 20
_GAP = spacing.S
_BAR = 3  # pixels; the progress of the reading
_LONGEST_NAME = 200  # characters, where it is read out
_KINDS = {
    "file-table": "csv ods tsv xls xlsx",
    "file-slides": "odp ppt pptx",
    "file-mail": "eml msg",
    "file-web": "htm html xhtml",
    "file-text": "doc docx epub log md odt pdf rst rtf tex txt",
    "file-code": "c cc cpp cs css go h hpp java js json jsx kt lua php pl py rb rs sh sql swift"
    " toml ts tsx xml yaml yml",
}
_ICONS = {suffix: icon for icon, suffixes in _KINDS.items() for suffix in suffixes.split()}


def search_words(files: int) -> str:
    """What lets the model search so many files, instead of getting all of their text."""
    if files > 1:
        return translate("Attachments", "Let the model search them")
    return translate("Attachments", "Let the model search it")


class AttachmentChip(QAbstractButton):
    """Opens its file when pressed; Delete and Backspace remove it. `removable`: it belongs to a
    message that is not sent yet."""

    remove_requested = Signal(int)
    stop_requested = Signal(int)
    retry_requested = Signal(int)
    search_requested = Signal(list)  # with its item
    step_requested = Signal(int)  # to the chip so many places on

    def __init__(self, item: AttachmentItem, parent: QWidget, *, removable: bool) -> None:
        super().__init__(parent)
        self.item = item
        self._removable = removable
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._end = IconButton("close", "", self)
        self._again = IconButton("retry", self.tr("Try again"), self)
        for button in (self._end, self._again):  # the keyboard has Delete and the menu for them
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._end.clicked.connect(self._end_pressed)
        self._again.clicked.connect(self._retry)
        self.set_item(item)

    def set_item(self, item: AttachmentItem) -> None:
        self.item = item
        reading = item.state is AttachmentState.READING
        self._end.setVisible(self._removable)
        self._again.setVisible(self._removable and item.state is AttachmentState.FAILED)
        name = self.tr("Stop reading") if reading else self.tr("Remove this file")
        if name != self._end.accessibleName():
            self._end.set_icon_name("stop" if reading else "close")
            self._end.setAccessibleName(name)
            self._end.setToolTip(name)
        words = ", ".join(filter(None, (self.shown_name(), self.facts())))
        if words != self.accessibleName():
            self.setAccessibleName(words)
        self.setAccessibleDescription(item.problem)
        tip = item.problem or f"{self.shown_name()}\n{self.facts()}"
        self.setToolTip(tool_tip(tip))
        self._place_buttons()
        self.update()

    def shown_name(self) -> str:
        """On one line, its middle left out where it is very long."""
        line = one_line(elided(self.item.name, 4 * _LONGEST_NAME), 4 * _LONGEST_NAME)
        return elided(line, _LONGEST_NAME) or self.tr("File without a name")

    def facts(self) -> str:
        """Kind, size and tokens, or what is going on."""
        item = self.item
        if item.state is AttachmentState.FAILED:
            return self.tr("Not read")
        if item.state is AttachmentState.READING:
            if item.progress is None:
                return self.tr("Reading…")
            percent = LANGUAGE.number(100 * item.progress)
            return LANGUAGE.fill(self.tr("Reading: {percent} %"), percent=percent)
        words = [item.kind, LANGUAGE.size(item.size_bytes) if item.size_bytes else ""]
        if item.tokens is not None:
            words.append(
                self.tr("about %Ln token(s)", "", item.tokens)
                if item.about
                else self.tr("%Ln token(s)", "", item.tokens)
            )
        if item.part:
            words.append(self.tr("a part of it"))
        return " · ".join(filter(None, words))

    def sizeHint(self) -> QSize:
        lines = 2 * self.fontMetrics().height() + 12
        high = max(theme.scaled_pixels(_HIGH), lines)
        return QSize(theme.scaled_pixels(_WIDE), high)

    # -- what the user does -------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Left: 1 if mirrored else -1, Qt.Key.Key_Up: -1}
        steps |= {Qt.Key.Key_Right: -1 if mirrored else 1, Qt.Key.Key_Down: 1}
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._removable:
            self.remove_requested.emit(self.item.key)
        elif event.key() in steps:
            self.step_requested.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state = self.item.state
        if state is AttachmentState.READY:
            menu.addAction(self.tr("Show its text")).triggered.connect(self.click)
        if self._removable:
            if self.item.path:
                menu.addAction(search_words(1)).triggered.connect(self._search)
            if state is AttachmentState.FAILED:
                menu.addAction(self.tr("Try again")).triggered.connect(self._retry)
            if state is AttachmentState.READING:
                menu.addAction(self.tr("Stop reading")).triggered.connect(self._stop)
            menu.addAction(self.tr("Remove this file")).triggered.connect(self._remove)
        give_mnemonics(menu)
        menu.popup(event.globalPos())

    def _end_pressed(self) -> None:
        if self.item.state is AttachmentState.READING:
            self._stop()
        else:
            self._remove()

    def _stop(self) -> None:
        self.stop_requested.emit(self.item.key)

    def _remove(self) -> None:
        self.remove_requested.emit(self.item.key)

    def _search(self) -> None:
        self.search_requested.emit([self.item])

    def _retry(self) -> None:
        self.retry_requested.emit(self.item.key)

    # -- looks --------------------------------------------------------------------------

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._place_buttons()

    def _place_buttons(self) -> None:
        side = self._end.sizeHint().width()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        y = (self.height() - side) // 2
        for place, button in enumerate((self._end, self._again)):
            far = self.width() - (place + 1) * side - 4
            button.setGeometry(self.width() - far - side if mirrored else far, y, side, side)

    def _room_for_buttons(self) -> int:
        shown = [b for b in (self._end, self._again) if not b.isHidden()]
        return sum(button.width() for button in shown) + 4

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self._place_buttons()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.tokens(self)
        failed = self.item.state is AttachmentState.FAILED
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colours.danger if failed else colours.border
        pen = QPen(
            QColor(colours.accent if self.hasFocus() else edge), 1.5 if self.hasFocus() else 1
        )
        painter.setPen(pen)
        active = self.underMouse() or self.isDown()
        painter.setBrush(QColor(colours.hover if active else colours.window))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = theme.scaled_pixels(_ICON)
        sign = QRectF(_GAP, (self.height() - side) / 2, side, side)
        words = QRectF(self.rect())
        words.setLeft(sign.right() + _GAP)
        words.setRight(self.width() - self._room_for_buttons() - 4)
        if mirrored:
            sign.moveLeft(self.width() - sign.right())
            words.moveLeft(self.width() - words.right())
        icon = (
            "warning" if failed else _ICONS.get(PurePath(self.item.name).suffix[1:].lower(), "file")
        )
        icons.paint(painter, icon, sign, colours.danger if failed else colours.muted)
        self._paint_words(painter, words, failed)
        if self.item.state is AttachmentState.READING:
            self._paint_progress(painter, box)

    def _paint_words(self, painter: QPainter, place: QRectF, failed: bool) -> None:
        colours = theme.tokens(self)
        middle = place.center().y()
        lead = Qt.AlignmentFlag.AlignLeading
        painter.setPen(QColor(colours.text))
        metrics = self.fontMetrics()
        name = metrics.elidedText(
            self.shown_name(), Qt.TextElideMode.ElideMiddle, int(place.width())
        )
        upper = QRectF(place.left(), middle - metrics.height() - 1, place.width(), metrics.height())
        painter.drawText(upper, lead | Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(theme.scaled(self.font(), type_scale.SMALL))
        painter.setPen(QColor(colours.danger if failed else colours.muted))
        small = painter.fontMetrics()
        facts = small.elidedText(self.facts(), Qt.TextElideMode.ElideRight, int(place.width()))
        lower = QRectF(place.left(), middle + 1, place.width(), small.height())
        painter.drawText(lower, lead | Qt.AlignmentFlag.AlignVCenter, facts)

    def _paint_progress(self, painter: QPainter, box: QRectF) -> None:
        colours = theme.tokens(self)
        line = QRectF(box.left() + 8, box.bottom() - _BAR - 1, box.width() - 16, _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.border))
        painter.drawRoundedRect(line, _BAR / 2, _BAR / 2)
        done = QRectF(line)
        done.setWidth(line.width() * (self.item.progress or 0.0))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            done.moveRight(line.right())
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(done, _BAR / 2, _BAR / 2)

    def focusInEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().focusInEvent(event)
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Focus))
