"""Keys and the wheel that go through a conversation: by pages, from message to message, zooming."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QApplication

from app.ui.chat.message_item import Author
from app.ui.chat.transcript.message_list import MessageList, MessageRow

_NOTCH = 120  # of the wheel, as Qt counts


class ReadingKeys(QObject):
    """Of the view that scrolls through `messages`."""

    message_requested = Signal(int)  # its start is to be brought into sight and focused
    end_requested = Signal()
    zoom_requested = Signal(int)  # steps, larger above 0

    def __init__(self, view: QAbstractScrollArea, messages: MessageList) -> None:
        super().__init__(view)
        self._view = view
        self._messages = messages
        self._turned = 0  # the wheel, since the last step of the zoom

    @Slot(object)
    def take(self, event: QKeyEvent) -> bool:
        """Whether it is a key that scrolls."""
        bar, key = self._view.verticalScrollBar(), event.key()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            self.end_requested.emit()
        elif key == Qt.Key.Key_PageUp or (key == Qt.Key.Key_Space and back):
            bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepSub)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
        else:
            return False
        return True

    def step_message(self, step: int) -> None:
        """Go to the start of the next question or answer, or of the one before, and focus it."""
        if not self._view.isVisible():
            return
        bar = self._view.verticalScrollBar()
        index = self._messages.step_from(self._focused_row(), bar.value(), step)
        if index < 0:
            bar.setValue(0)
        elif index >= len(self._messages.rows):
            self.end_requested.emit()
        else:
            self.message_requested.emit(self._messages.rows[index].item.id)

    @Slot()
    def go_to_newest_answer(self) -> None:
        """To its start, and focus it, so that a screen reader reads it."""
        answers = (r for r in reversed(self._messages.rows) if r.item.author is Author.GLOSS)
        row = next(answers, None)
        if row is not None and self._view.isVisible():
            self.message_requested.emit(row.item.id)

    def _focused_row(self) -> MessageRow | None:
        """The message in sight that has the focus."""
        row = self._messages.around(QApplication.focusWidget())
        if row is None or row.view is None:
            return None
        top, height = row.view.y(), row.view.height()
        return row if -height < top < self._view.viewport().height() else None

    def turn(self, event: QWheelEvent) -> bool:
        """Whether the wheel zooms; touchpads turn it by less than a notch."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self.zoom_requested.emit(steps)
        event.accept()
        return True
