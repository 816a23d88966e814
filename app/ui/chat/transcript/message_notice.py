"""Why an answer ended as it did, and the buttons that help."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QWidget

from app.core.errors import Code
from app.ui.chat.message_item import WRITING, MessageAction, MessageItem
from app.ui.controls.failure_detail import FailureDetail
from app.ui.controls.label import Label
from app.ui.style import icons, spacing, theme
from app.ui.text.tool_tips import tool_tip

_GAP = spacing.S
_BETWEEN = spacing.XS  # links, which have room around their words
_ICON = 20


class MessageNotice(QWidget):
    """A sentence, buttons beside it or below, and a failure's details a click away."""

    action_requested = Signal(MessageAction, object)
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._failed = False
        self._writing = False
        self._busy = ""
        self._label = Label(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("role", "muted")
        self._retry = self._button(self.tr("Retry"), MessageAction.RETRY)
        self._answer_now = self._button(self.tr("Answer now"), MessageAction.ANSWER_NOW)
        self._continue = self._button(self.tr("Continue"), MessageAction.CONTINUE)
        self._another = self._button(
            self.tr("Choose another model"), MessageAction.CHANGE_MODEL, "link"
        )
        self._edit = self._button(self.tr("Edit the question"), MessageAction.EDIT_QUESTION, "link")
        self._details = QPushButton(self.tr("Details"), self)
        self._details.setProperty("role", "link")
        self._details.clicked.connect(self.resized)
        self._details.setCheckable(True)
        self._box: FailureDetail | None = None

    def set_item(self, item: MessageItem) -> None:
        self._failed = item.failed
        self._writing = item.state in WRITING
        self._label.setText(item.notice)
        self._label.setVisible(bool(item.notice))
        self._retry.setVisible(item.failed or item.unanswered)
        self._answer_now.setVisible(item.can_answer_now)
        steps = bool(item.trail)  # which it may go on with
        self._continue.setVisible(item.can_continue and (steps or not item.can_answer_now))
        self._another.setVisible(item.can_change_model)
        self._edit.setVisible(item.code is Code.CONTEXT_FULL)  # a part of its files may be sent
        self._details.setVisible(bool(item.detail))
        if item.detail and self._box is None:
            self._box = FailureDetail(self)
        if self._box:
            self._box.set_failure(item.code, item.detail)
        self._enable()
        self.setVisible(bool(item.notice) or item.can_answer_now or item.can_continue)
        self.update()

    def set_busy(self, why: str) -> None:
        """Nothing can be asked of the model, and `why`; empty when it can."""
        self._busy = why
        self._enable()

    def _enable(self) -> None:
        """The answer being written can be asked for at once, whatever else has to wait."""
        for button in (self._retry, self._answer_now, self._continue):
            why = "" if button is self._answer_now and self._writing else self._busy
            button.setEnabled(not why)
            button.setToolTip(tool_tip(why))

    def arrange(self, width: int) -> int:
        """Lay out in `width` pixels; returns the height."""
        shown = [button for button in self._buttons() if not button.isHidden()]
        lead = theme.scaled_pixels(_ICON) + _GAP if self._failed else 0
        line = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 4
        row = sum(button.sizeHint().width() + _GAP for button in shown)
        below = bool(shown) and lead + line + _GAP + row > width
        words = min(line, width - lead) if self._label.text() else 0
        tall = self._label.heightForWidth(words) if words else 0
        high = shown[0].sizeHint().height() if shown else 0
        height = tall if below else max(tall, high)
        place = QRect(lead, (height - tall) // 2, words, tall)
        self._label.setGeometry(self._mirrored(place, width))
        x = lead + words + _GAP if words and not below else lead
        y = height + _GAP // 2 if below and words else 0
        for button in shown:
            size = button.sizeHint()
            if x > lead and x + size.width() > width:
                x, y = lead, y + high + _BETWEEN
            top = y + (max(high, 0 if below else height) - size.height()) // 2
            button.setGeometry(self._mirrored(QRect(QPoint(x, top), size), width))
            x += size.width() + (_BETWEEN if button.property("role") else _GAP)
        bottom = max(height, y + high) if shown else height
        if self._box:
            self._box.setVisible(self._details.isChecked() and not self._details.isHidden())
            if not self._box.isHidden():
                high = self._box.sizeHint().height()
                self._box.setGeometry(0, bottom + _GAP, width, high)
                bottom += _GAP + high
        return bottom

    def _buttons(self) -> tuple[QPushButton, ...]:
        ways = (self._retry, self._answer_now, self._continue)
        return (*ways, self._edit, self._another, self._details)

    def _button(self, text: str, action: MessageAction, role: str = "") -> QPushButton:
        button = QPushButton(text, self)
        if role:
            button.setProperty("role", role)
        button.clicked.connect(partial(self._request, action))
        return button

    def _request(self, action: MessageAction) -> None:
        self.action_requested.emit(action, None)

    def _mirrored(self, place: QRect, width: int) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), QRect(0, 0, width, 0), place)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._failed:
            side = theme.scaled_pixels(_ICON)
            place = self._mirrored(QRect(0, self._label.y(), side, side), self.width())
            icons.paint(QPainter(self), "error", QRectF(place), theme.tokens(self).danger)
