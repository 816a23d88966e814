"""The actions of a message: copy, retry or edit, rate, more, branches; and its speed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.chat.message_item import WRITING, Author, MessageAction, MessageItem
from app.ui.chat.transcript.rating_buttons import RatingButtons
from app.ui.controls.icon_button import IconButton
from app.ui.style import type_scale
from app.ui.style.theme import line_room, scaled, tokens
from app.ui.text.language import LANGUAGE
from app.ui.text.tool_tips import tool_tip

_HEIGHT = 24
_COPIED_MS = 2000
_START = -6  # of the first button, whose icon then stands below the text
_ISOLATED = "\u2068{0}\u2069"  # keeps number and unit together in a line of the other direction


class MessageFooter(QWidget):
    """A row of buttons, hidden until the message has the pointer or the focus."""

    action_requested = Signal(MessageAction, object)
    copy_requested = Signal()
    edit_requested = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, author: Author, parent: QWidget) -> None:
        super().__init__(parent)
        self._busy = ""
        self._busy_here = False
        self._item: MessageItem | None = None
        self._author = author
        self._revealed: bool | None = None
        self._back = IconButton("chevron-left", self.tr("Previous version"), self)
        self._forward = IconButton("chevron-right", self.tr("Next version"), self)
        self._copy = IconButton("copy", self.tr("Copy this message"), self)
        self._more = IconButton("more", self.tr("More actions"), self)
        self._more.clicked.connect(self._show_menu)
        self._otherwise: IconButton | None = None
        self._rating: RatingButtons | None = None
        if author is Author.PERSON:
            self._again = IconButton("rename", self.tr("Edit this message"), self)
            self._again.clicked.connect(self.edit_requested)
        else:
            self._again = IconButton("retry", self.tr("Answer again"), self)
            self._again.clicked.connect(partial(self._request, MessageAction.RETRY, None))
            self._otherwise = IconButton("chevron-down", self.tr("Answer again with…"), self)
            self._otherwise.clicked.connect(self._choose_retry)
            self._rating = RatingButtons(self)
            self._rating.action_requested.connect(self.action_requested)
        self._copy.clicked.connect(self._copy_pressed)
        self._thanks = QTimer(self)
        self._thanks.setSingleShot(True)
        self._thanks.setInterval(_COPIED_MS)
        self._thanks.timeout.connect(partial(self._show_copied, False))
        self._back.clicked.connect(partial(self._request, MessageAction.SHOW_BRANCH, -1))
        self._forward.clicked.connect(partial(self._request, MessageAction.SHOW_BRANCH, 1))
        self.setFont(scaled(self.font(), type_scale.SMALL))

    def _request(self, action: MessageAction, payload: object) -> None:
        self.action_requested.emit(action, payload)

    def set_item(self, item: MessageItem) -> None:
        before, self._item = self._item, item
        if before and _shown(before) == _shown(item):
            return
        busy = item.state in WRITING
        self._copy.setVisible(not busy and bool(item.answer))
        for button in self._hidden_while_busy():
            button.setVisible(not busy)
        if self._rating:
            self._rating.set_rating(item.rating, shown=item.can_be_rated)
        if item.is_summary:
            for button in self._asking():
                button.hide()
        for button in (self._back, self._forward):
            button.setVisible(item.branches > 1)
        self._enable()
        self._arrange()
        self._name(item)
        self.update()

    def _name(self, item: MessageItem) -> None:
        """What is painted beside the buttons."""
        branch = self._branch_text() if item.branches > 1 else ""
        remarks = (branch, self._edited(item), self._speed(item))
        self.setAccessibleName(", ".join(filter(None, remarks)))

    def retry_place(self) -> QPoint:
        """Where the choices of a retry are offered, on the screen."""
        return _below(self._otherwise or self._again)

    def _choose_retry(self) -> None:
        self._request(MessageAction.CHOOSE_RETRY, self.retry_place())

    def _show_menu(self) -> None:
        self.menu_requested.emit(_below(self._more))

    def _asking(self) -> list[IconButton]:
        """The buttons that ask the model."""
        return [self._again, *([self._otherwise] if self._otherwise else [])]

    def _verdicts(self) -> list[IconButton]:
        return self._rating.verdicts() if self._rating else []

    def _hidden_while_busy(self) -> list[IconButton]:
        return [*self._asking(), self._more]

    def _copy_pressed(self) -> None:
        self.copy_requested.emit()
        self._show_copied(True)
        self._thanks.start()
        event = QAccessibleAnnouncementEvent(self._copy, self.tr("Copied"))
        QAccessible.updateAccessibility(event)

    def _show_copied(self, copied: bool) -> None:
        self._copy.set_icon_name("check" if copied else "copy")
        self._copy.setToolTip(self.tr("Copied") if copied else self._copy.accessibleName())

    def set_busy(self, why: str, *, here: bool) -> None:
        """Nothing can be asked of the model, and `why`; empty when it can. `here` when the answer
        is written in this conversation, whose branches then stay."""
        if (why, here) != (self._busy, self._busy_here):
            self._busy, self._busy_here = why, here
            for button in self._asking():
                button.setToolTip(tool_tip(why) or button.accessibleName())
            self._enable()

    def _enable(self) -> None:
        item = self._item
        if item is None:
            return
        branching = item.state not in WRITING and not self._busy_here
        for button in self._asking():
            button.setEnabled(not self._busy)
        self._back.setEnabled(item.branch > 1 and branching)
        self._forward.setEnabled(item.branch < item.branches and branching)

    def set_revealed(self, revealed: bool) -> None:
        if revealed == self._revealed:
            return
        self._revealed = revealed
        for button in (self._copy, *self._hidden_while_busy(), *self._verdicts()):
            button.set_revealed(revealed)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, line_room(_HEIGHT, self.fontMetrics()))

    # -- layout and painting ----------------------------------------------------------

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._arrange()

    def _arrange(self) -> None:
        """Answers begin at the start of the line, the user's own messages at its end."""
        if self._item is None:
            return
        end: list[IconButton | int] = [self._more]
        if self._item.branches > 1:
            end += [self._back, self._branch_width(), self._forward]
        start: list[IconButton | int] = [self._copy, *self._asking()]
        if self._rating:
            taken = sum(self._width_of(part) for part in (*start, *end))
            self._rating.fit(self.width() - _START - taken)
            end.append(self._rating.better)
        row = [*start, *self._verdicts(), *end]
        widths = [self._width_of(part) for part in row]
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = _START if self._author is Author.GLOSS else self.width() - sum(widths) + 4
        self._branch_left = self._speed_left = 0
        for part, width in zip(row, widths, strict=True):
            left = self.width() - x - width if mirrored else x
            if isinstance(part, int):
                self._branch_left = left
            else:
                part.setGeometry(left, 0, width, self.height())
            x += width
        self._speed_left = x + 8

    def _width_of(self, part: IconButton | int) -> int:
        if isinstance(part, int):
            return part
        return part.sizeHint().width() if not part.isHidden() else 0

    def _branch_text(self) -> str:
        assert self._item is not None
        return f"{self._item.branch}/{self._item.branches}"

    def _branch_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._branch_text()) + 6

    def paintEvent(self, event: QPaintEvent) -> None:
        item = self._item
        if item is None:
            return
        painter = QPainter(self)
        painter.setPen(tokens(self).muted)
        middle = Qt.AlignmentFlag.AlignVCenter
        height = self.height()
        if item.branches > 1:
            painter.drawText(
                self._branch_left,
                0,
                self._branch_width(),
                height,
                middle | Qt.AlignmentFlag.AlignHCenter,
                self._branch_text(),
            )
        if text := self._remark(item):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = 0 if mirrored else self._speed_left
            width = self.width() - self._speed_left
            side = middle | Qt.AlignmentFlag.AlignLeading
            if self.fontMetrics().horizontalAdvance(text) <= width:
                painter.drawText(left, 0, width, height, side, text)

    def _remark(self, item: MessageItem) -> str:
        """Behind the buttons."""
        return self._edited(item) or (self._speed(item) if self._revealed else "")

    def _edited(self, item: MessageItem) -> str:
        return self.tr("Edited") if item.edited else ""

    def _speed(self, item: MessageItem) -> str:
        if item.edited or item.tokens_per_second <= 0:
            return ""
        return _ISOLATED.format(
            LANGUAGE.fill(self.tr("{speed} tokens/s"), speed=round(item.tokens_per_second))
        )


def _below(button: QWidget) -> QPoint:
    """The lower corner where the line begins, on the screen."""
    area = button.rect()
    corner = area.bottomRight() if button.isRightToLeft() else area.bottomLeft()
    return button.mapToGlobal(corner)


def _shown(item: MessageItem) -> tuple[object, ...]:
    """All of a message that a footer depends on."""
    busy = item.state in WRITING
    speed = item.tokens_per_second
    shown = busy, bool(item.answer), item.branch, item.branches, speed
    return *shown, item.edited, item.rating
