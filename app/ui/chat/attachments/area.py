"""`AttachmentArea`: the files of the message that is written, and what stands in its way."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.chat.attachments.chip import AttachmentChip, search_words
from app.ui.chat.attachments.paste_field import PasteField
from app.ui.chat.attachments.strip import AttachmentStrip, ScrolledStrip
from app.ui.chat.values import AttachmentItem, AttachmentRoom, AttachmentState
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.label import Label
from app.ui.style import icons, spacing, theme
from app.ui.text.language import LANGUAGE

translate = QCoreApplication.translate  # the name lupdate looks for

_LONG_PASTE = 10_000  # characters, from which a pasted text is offered as a file


class AttachButton(QToolButton):
    """Beside a message that is written."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "icon")
        self.setIcon(icons.icon("attach", "muted"))
        theme.size_icon(self, 20)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(translate("Composer", "Attach files"))
        self.setToolTip(translate("Composer", "Attach files, whose text the model reads"))


class AttachmentArea(QWidget):
    """Nothing is shown without files, and without a long text that was pasted."""

    open_requested = Signal(int)
    remove_requested = Signal(int)
    stop_requested = Signal(int)
    retry_requested = Signal(int)
    search_requested = Signal(list)  # AttachmentItems that the model is to search instead
    text_to_attach = Signal(str)  # a long text that was pasted, and is still in the message
    blocked_changed = Signal()
    left = Signal()  # the focus belongs to the message again

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: tuple[AttachmentItem, ...] = ()
        self._room = AttachmentRoom()
        self._field: PasteField | None = None  # of the message
        self._offering = False
        self._asked = False  # whether the user wanted to send, and was told why not
        self.blocked = ""
        self._strip = AttachmentStrip(self, removable=True)
        for ours, its in (
            (self.open_requested, self._strip.open_requested),
            (self.remove_requested, self._strip.remove_requested),
            (self.stop_requested, self._strip.stop_requested),
            (self.retry_requested, self._strip.retry_requested),
            (self.search_requested, self._strip.search_requested),
            (self.left, self._strip.left),
        ):
            its.connect(ours)
        self._scrolled = ScrolledStrip(self._strip, self)
        self._sentence = Label("", self)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._again = self._button(self.tr("Try again"))
        self._again.clicked.connect(partial(self._emit_of_problem, self.retry_requested))
        self._remove = self._button(self.tr("Remove this file"))
        self._remove.clicked.connect(partial(self._emit_of_problem, self.remove_requested))
        self._choose = self._button(self.tr("Choose what to send…"))
        self._choose.clicked.connect(self._choose_pressed)
        self._search = self._button("")
        self._search.clicked.connect(self._search_pressed)
        self._attach = self._button(self.tr("Attach as a file"))
        self._attach.clicked.connect(self._attach_pressed)
        self._keep = self._button(self.tr("Leave it in the message"))
        self._keep.clicked.connect(self._keep_pressed)
        self._buttons = QWidget(self)
        flow = FlowLayout(self._buttons)
        choices = (self._choose, self._search)
        for button in (self._again, self._remove, *choices, self._attach, self._keep):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, spacing.XS)
        column.setSpacing(spacing.XS)
        for widget in (self._scrolled, self._sentence, self._buttons):
            column.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._refresh()

    @property
    def items(self) -> tuple[AttachmentItem, ...]:
        return self._items

    @Slot(list)
    def set_items(self, items: Sequence[AttachmentItem]) -> None:
        self._items = tuple(items)
        self._scrolled.set_items(items)
        self._refresh()

    @Slot(object)
    def set_room(self, room: AttachmentRoom) -> None:
        self._room = room
        self._refresh()

    def follow(self, field: PasteField) -> None:
        """Offer to keep a long text as a file that is pasted into this field, as long as it is
        there."""
        self._field = field
        field.pasted.connect(self._pasted)
        field.textChanged.connect(self._text_changed)

    def offer_as_file(self, offering: bool) -> None:
        """A long text was pasted into the message; or it is not there any more."""
        if offering != self._offering:
            self._offering = offering
            self._refresh()

    def explain(self) -> None:
        """The user wanted to send, and cannot yet."""
        self._asked = True
        self._refresh()
        event = QAccessibleAnnouncementEvent(self, self._sentence.text())
        QAccessible.updateAccessibility(event)

    def fit(self, width: int) -> None:
        """Make ready to be laid out in this width."""
        self._scrolled.fit(width)

    def chips(self) -> list[AttachmentChip]:
        return self._strip.chips()

    def focus_last(self) -> bool:
        """Whether there is a file to give the focus to."""
        return self._strip.focus_last()

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "link")
        button.setCursor(Qt.CursorShape.ArrowCursor)
        return button

    def _problem(self) -> AttachmentItem | None:
        """The first file that could not be read."""
        failed = (item for item in self._items if item.state is AttachmentState.FAILED)
        return next(failed, None)

    def _refresh(self) -> None:
        problem = self._problem()
        reading = any(item.state is AttachmentState.READING for item in self._items)
        role, shown = "muted", ""
        if problem is not None:
            role = "danger"
            shown = problem.problem or self.tr("The reading of this file was stopped.")
            blocked = shown
        elif reading:
            blocked = self.tr("The message can be sent once its files are read.")
            shown = blocked if self._asked else ""
        elif self._room.too_long:
            role = "danger"
            shown = blocked = LANGUAGE.fill(
                self.tr(
                    "The files have {needed} tokens, and the model has room for {room} of them."
                ),
                needed=self._room.needed,
                room=self._room.room,
            )
        else:
            blocked = ""
            self._asked = False
        offering = self._offering and not shown
        if offering:
            shown = self.tr("This is a long text. As a file it keeps your message easy to read.")
        if shown and role == "danger" and shown != self._sentence.text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, shown))
        self._sentence.setText(shown)
        if self._sentence.property("role") != role:
            self._sentence.setProperty("role", role)
            self._sentence.style().polish(self._sentence)
        self._sentence.setVisible(bool(shown))
        for button in (self._again, self._remove):
            button.setVisible(problem is not None)
        self._choose.setVisible(problem is None and not reading and self._room.too_long)
        there = len(self._searchable())
        self._search.setText(search_words(there))
        self._search.setVisible(there > 0 and not self._choose.isHidden())
        for button in (self._attach, self._keep):
            button.setVisible(offering)
        self._buttons.setVisible(problem is not None or offering or not self._choose.isHidden())
        self.setVisible(bool(self._items) or offering)
        if blocked != self.blocked:
            self.blocked = blocked
            self.blocked_changed.emit()

    def _emit_of_problem(self, signal: Signal, *_: object) -> None:
        problem = self._problem()
        if problem is not None:
            signal.emit(problem.key)  # type: ignore[attr-defined]

    @Slot()
    def _choose_pressed(self) -> None:
        """Of the longest file, as that is the one to shorten."""
        longest = max(self._items, key=lambda item: item.tokens or 0, default=None)
        if longest is not None:
            self.open_requested.emit(longest.key)

    def _searchable(self) -> list[AttachmentItem]:
        """Without texts that came from no file."""
        return [item for item in self._items if item.path]

    @Slot()
    def _search_pressed(self) -> None:
        self.search_requested.emit(self._searchable())
        self.left.emit()

    @Slot(int)
    def _pasted(self, length: int) -> None:
        self.offer_as_file(length >= _LONG_PASTE)

    @Slot()
    def _text_changed(self) -> None:
        if self._field is not None and not self._field.holds_pasted():
            self.offer_as_file(False)

    @Slot()
    def _attach_pressed(self) -> None:
        self.offer_as_file(False)
        if self._field is not None and self._field.holds_pasted():
            self.text_to_attach.emit(self._field.pasted_text())
        self.left.emit()

    @Slot()
    def _keep_pressed(self) -> None:
        self.offer_as_file(False)
        self.left.emit()
