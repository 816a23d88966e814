"""One message: who said it, its text, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from app.ui.items import Author, ItemState, MessageItem
from app.ui.markdown.inline import InlineReader
from app.ui.markdown.prose import ProseStyle
from app.ui.theme import QFont, scaled, tokens
from app.ui.widgets import message_footer, waiting_view
from app.ui.widgets.message_body import MessageBody
from app.ui.widgets.message_editor import MessageEditor
from app.ui.widgets.message_footer import MessageFooter
from app.ui.widgets.reasoning_view import ReasoningView
from app.ui.widgets.waiting_view import WaitingView

_BUBBLE = 14  # padding within the person's panel
_NARROWEST = 40
_WIDEST = 0.84  # of the column, for the person's panel
_LABEL = 26
_GAP = 8
_STREAMING = (ItemState.REASONING, ItemState.ANSWERING, ItemState.WAITING)


class MessageView(QWidget):
    """Shows a `MessageItem`; asks for nothing itself but by signals, with the message's id."""

    retry_requested = Signal(int)
    edit_requested = Signal(int, str)
    branch_requested = Signal(int, int)
    continue_requested = Signal(int)
    answer_now_requested = Signal(int)
    copied = Signal()
    resized = Signal()

    def __init__(
        self, item: MessageItem, style: ProseStyle, inline: InlineReader, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._inline = inline
        self.item = item
        self.body = MessageBody(style, inline, self)
        self.body.link_activated.connect(self._offer_link)
        self.body.copied.connect(self.copied)
        self._footer = MessageFooter(item.author, self)
        self._footer.copy_requested.connect(self._copy_answer)
        self._footer.retry_requested.connect(self._ask_retry)
        self._footer.edit_requested.connect(self._edit)
        self._footer.branch_requested.connect(self._ask_branch)
        self._reasoning: ReasoningView | None = None
        self._waiting: WaitingView | None = None
        self._notice: QLabel | None = None
        self._action: QPushButton | None = None
        self._editor: MessageEditor | None = None
        self._panel = QRectF()
        self._hovered = False
        self._last = False
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._show_item(None)

    def set_item(self, item: MessageItem) -> None:
        before, self.item = self.item, item
        self._show_item(before)

    def set_last(self, last: bool) -> None:
        """The last answer shows its controls without being pointed at."""
        self._last = last
        self._reveal()

    @property
    def busy_with_person(self) -> bool:
        """Being edited, selected in or focused: not to be thrown away."""
        focus = QGuiApplication.focusObject()
        held = isinstance(focus, QWidget) and self.isAncestorOf(focus)
        return self._editor is not None or self.body.has_selection or held

    @property
    def is_waiting(self) -> bool:
        return self._waiting is not None and not self._waiting.isHidden()

    # -- showing ----------------------------------------------------------------------

    def _show_item(self, before: MessageItem | None) -> None:
        item = self.item
        if item.author is Author.PERSON:
            if before is None or before.answer != item.answer:
                self.body.set_plain(item.answer)
            name = self.tr("You said: {0}")
        else:
            self.body.set_markdown(item.answer, finished=item.state not in _STREAMING)
            name = self.tr("Gloss answered: {0}")
        self.setAccessibleName(name.format(item.answer[:200]))
        self.body.setAccessibleName(self.accessibleName())
        self._show_reasoning()
        self._show_waiting()
        self._show_notice()
        self._footer.set_item(item)

    def _show_reasoning(self) -> None:
        if not self.item.reasoning:
            return
        if self._reasoning is None:
            self._reasoning = ReasoningView(self._muted(), self._inline, self)
            self._reasoning.toggled.connect(self.resized)
            self._reasoning.body.link_activated.connect(self._offer_link)
            self._reasoning.show()
            self._order_focus()
        self._reasoning.set_item(self.item)

    def _show_waiting(self) -> None:
        waiting = self.item.state is ItemState.WAITING
        if waiting and self._waiting is None:
            self._waiting = WaitingView(self)
        if self._waiting:
            self._waiting.setVisible(waiting)
            self._waiting.set_progress(self.item.progress)

    def _show_notice(self) -> None:
        item = self.item
        if item.notice and self._notice is None:
            self._notice = QLabel(self)
            self._notice.setWordWrap(True)
            self._notice.setTextFormat(Qt.TextFormat.PlainText)
            self._notice.setProperty("role", "muted")
        if self._notice:
            self._notice.setText(item.notice)
            self._notice.setVisible(bool(item.notice))
        wanted = item.can_answer_now or item.can_continue
        if wanted and self._action is None:
            self._action = QPushButton(self)
            self._action.clicked.connect(self._ask_action)
            self._order_focus()
        if self._action:
            self._action.setText(
                self.tr("Answer now") if item.can_answer_now else self.tr("Continue")
            )
            self._action.setVisible(wanted)

    def _order_focus(self) -> None:
        """By the eye: reasoning, text, notice, footer."""
        previous: QWidget | None = None
        for widget in (self._reasoning, self.body, self._action, self._footer):
            if previous and widget:
                QWidget.setTabOrder(previous, widget)
            previous = widget or previous

    def _muted(self) -> ProseStyle:
        style = self._style
        return ProseStyle(scaled(style.font, 0.94), style.mono, style.colours, muted=True)

    # -- layout -----------------------------------------------------------------------

    def arrange(self, width: int, top: int, bottom: int, deadline: float) -> tuple[int, bool]:
        """As `MessageBody.arrange`."""
        if self.item.author is Author.PERSON:
            return self._arrange_question(width, top, bottom, deadline)
        return self._arrange_answer(width, top, bottom, deadline)

    def _arrange_question(
        self, width: int, top: int, bottom: int, deadline: float
    ) -> tuple[int, bool]:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._editor:
            height = self._editor.height_needed()
            self._editor.setGeometry(0, 0, width, height)
            return height + _GAP, True
        most = round(width * _WIDEST) - 2 * _BUBBLE
        height, complete = self.body.arrange(most, top - 10, bottom - 10, deadline)
        wide = min(max(self.body.ideal_width(), _NARROWEST), most)
        if wide < most:  # a short message has a small panel
            height, _ = self.body.arrange(wide, top - 10, bottom - 10, deadline)
        x = 0 if mirrored else width - wide - 2 * _BUBBLE
        self.body.setGeometry(x + _BUBBLE, 10, wide, height)
        panel = QRectF(x, 0, wide + 2 * _BUBBLE, height + 20)
        if panel != self._panel:
            self._panel = panel
            self.update()
        self._footer.setGeometry(0, height + 22, width, message_footer.HEIGHT)
        return height + 22 + message_footer.HEIGHT, complete

    def _arrange_answer(
        self, width: int, top: int, bottom: int, deadline: float
    ) -> tuple[int, bool]:
        y, complete = _LABEL, True
        if self._reasoning:
            height, done = self._reasoning.arrange(width, top - y, bottom - y, deadline)
            self._reasoning.setGeometry(0, y, width, height)
            y, complete = y + height + _GAP, complete and done
        height, done = self.body.arrange(width, top - y, bottom - y, deadline)
        self.body.setGeometry(0, y, width, height)
        y, complete = y + height, complete and done
        if self._waiting and not self._waiting.isHidden():
            self._waiting.setGeometry(0, y, width, waiting_view.HEIGHT)
            y += waiting_view.HEIGHT
        y = self._arrange_notice(width, y)
        self._footer.setGeometry(0, y + 4, width, message_footer.HEIGHT)
        return y + 4 + message_footer.HEIGHT, complete

    def _arrange_notice(self, width: int, y: int) -> int:
        action = self._action if self._action and not self._action.isHidden() else None
        notice = self._notice if self._notice and not self._notice.isHidden() else None
        if not action and not notice:
            return y
        y += _GAP
        room = width - (action.sizeHint().width() + 12 if action else 0)
        height = notice.heightForWidth(room) if notice else 0
        tall = max(height, action.sizeHint().height() if action else 0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words = 0
        if notice:
            words = min(notice.fontMetrics().horizontalAdvance(notice.text()) + 4, room)
        if notice:
            x = width - words if mirrored else 0
            notice.setGeometry(x, y + (tall - height) // 2, words, height)
        if action:
            x = words + 12 if words else 0
            size = action.sizeHint()
            left = width - x - size.width() if mirrored else x
            action.setGeometry(left, y + (tall - size.height()) // 2, size.width(), size.height())
        return y + tall

    def place_at(self, y: int) -> tuple[int, int]:
        """As `MessageBody.place_at`."""
        index, below = self.body.place_at(y - self.body.y())
        return index, below

    def top_of(self, index: int) -> int:
        return self.body.y() + self.body.top_of(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = tokens(self)
        if self.item.author is Author.GLOSS:
            painter.setFont(scaled(self._style.font, 0.94, QFont.Weight.DemiBold))
            painter.setPen(QColor(colours.text))
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
            painter.drawText(QRectF(0, 0, self.width(), _LABEL), side, self.tr("Gloss"))
        elif self._editor is None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(self._panel, 16, 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.update()

    # -- pointer and focus ------------------------------------------------------------

    def enterEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._hovered = True
        self._reveal()

    def leaveEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        self._hovered = False
        self._reveal()

    def _reveal(self) -> None:
        self._footer.set_revealed(self._hovered or self._last)

    # -- actions ----------------------------------------------------------------------

    def _copy_answer(self) -> None:
        QGuiApplication.clipboard().setText(self.item.answer)
        self.copied.emit()

    def _ask_retry(self) -> None:
        self.retry_requested.emit(self.item.id)

    def _ask_branch(self, step: int) -> None:
        self.branch_requested.emit(self.item.id, step)

    def _ask_action(self) -> None:
        wanted = self.answer_now_requested if self.item.can_answer_now else self.continue_requested
        wanted.emit(self.item.id)

    def _edit(self) -> None:
        self._editor = MessageEditor(self.item.answer, self)
        self._editor.cancelled.connect(self._end_edit)
        self._editor.send_requested.connect(self._send_edit)
        self._editor.resized.connect(self.resized)
        self.body.hide()
        self._footer.hide()
        self._editor.show()
        self.resized.emit()
        self._editor.setFocus()

    def _end_edit(self) -> None:
        if self._editor:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
        self.body.show()
        self._footer.show()
        self.body.setFocus()
        self.resized.emit()

    def _send_edit(self, text: str) -> None:
        self._end_edit()
        self.edit_requested.emit(self.item.id, text)

    def _offer_link(self, address: str, where: QPoint) -> None:
        """The address first; only then may it be opened."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = menu.addAction(address if len(address) < 90 else address[:89] + "…")
        shown.setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("Open in the browser")).triggered.connect(
            lambda: QDesktopServices.openUrl(QUrl(address))
        )
        menu.addAction(self.tr("Copy the address")).triggered.connect(
            lambda: QGuiApplication.clipboard().setText(address)
        )
        menu.popup(where)
