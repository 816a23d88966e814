"""`PromptPicker`: the saved prompts, in a list above the message that begins with "/"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QKeyEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.core.assistants.prompt import VARIABLE, SavedPrompt
from app.core.folding import matches
from app.ui.controls.card import Card
from app.ui.controls.word_edit import WordEdit
from app.ui.style import icons, spacing
from app.ui.text.tool_tips import tool_tip
from app.ui.text.utf16 import units

_SIGN = "/"
_LONGEST = 80  # characters that are looked for
_SEARCHED = 1000  # of each prompt
_MOST_ROWS = 8
_Key = Qt.Key


class PromptPicker(Card):
    """The keyboard stays in `field`: Up and Down choose, Enter and Tab insert, Escape closes the
    list and leaves what is typed. In a prompt that was inserted Tab goes to the next variable.

    It stands above `below`, in `parent`.
    """

    manage_requested = Signal()
    save_requested = Signal(str)  # the text of a new one

    def __init__(self, field: WordEdit, below: QWidget, parent: QWidget) -> None:
        super().__init__(parent, radius=12)
        self._field = field
        self._viewport = field.viewport()
        self._below = below
        self._prompts: Sequence[SavedPrompt] = ()
        self._empty = True  # the message, before the last key
        self._filling = False  # the variables of a prompt that was inserted
        self._list = QListWidget(self)
        self._list.setProperty("role", "rows")
        self._list.setAccessibleName(self.tr("Saved prompts"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._take)
        self._list.currentItemChanged.connect(self._announce)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.XS, spacing.XS, spacing.XS, spacing.XS)
        layout.addWidget(self._list)
        field.textChanged.connect(self._edited)
        for watched in (field, self._viewport, parent):
            watched.installEventFilter(self)
        self.hide()

    def set_prompts(self, prompts: Sequence[SavedPrompt]) -> None:
        self._prompts = prompts

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched is self._field:
            assert isinstance(event, QKeyEvent)
            return self._key_pressed(event) or super().eventFilter(watched, event)
        of_field = watched is self._field or watched is self._viewport
        if of_field and isinstance(event, QContextMenuEvent):
            self._open_menu(event.globalPos())
            return True
        closing = event.type() in (QEvent.Type.FocusOut, QEvent.Type.Resize)
        if closing and watched is not self._viewport:
            self.hide()
        return super().eventFilter(watched, event)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        key, plain = event.key(), event.modifiers() in (_NO, Qt.KeyboardModifier.KeypadModifier)
        if not plain:
            return False
        if not self.isVisible():
            return key == _Key.Key_Tab and self._filling and self._select_variable()
        if key in (_Key.Key_Up, _Key.Key_Down):
            step = 1 if key == _Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
        elif key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Tab):
            self._take(self._list.currentItem())
        elif key == _Key.Key_Escape:
            self.hide()
        else:
            return False
        return True

    @Slot()
    def _edited(self) -> None:
        document = self._field.document()
        short = document.characterCount() <= _LONGEST
        text = document.toRawText() if short else ""
        begun = self._empty and text == _SIGN and self._field.hasFocus()
        self._empty = document.isEmpty()
        self._filling = self._filling and not self._empty
        if begun or (self.isVisible() and text.startswith(_SIGN)):
            self._show(text.removeprefix(_SIGN))
        else:
            self.hide()

    def _show(self, wanted: str) -> None:
        """Those with all the words that were typed, and the way to all of them."""
        found = [
            each
            for each in self._prompts
            if matches(wanted, f"{each.name} {each.text[:_SEARCHED]}")
        ]
        if wanted and not found:
            self.hide()
            return
        self._list.clear()
        for each in found:
            item = QListWidgetItem(each.name, self._list)
            item.setData(Qt.ItemDataRole.UserRole, each.text)
            item.setToolTip(tool_tip(each.text[: _LONGEST * 5]))
        if not wanted:
            QListWidgetItem(icons.icon("settings"), self.tr("Manage prompts…"), self._list)
        self._place()
        self.show()
        self.raise_()
        self._list.setCurrentRow(0)

    def _place(self) -> None:
        """Above the message, as wide as it."""
        rows = min(self._list.count(), _MOST_ROWS)
        height = rows * max(self._list.sizeHintForRow(0), 1) + spacing.L
        corner = self._below.mapTo(self.parentWidget(), QPoint(0, 0))
        height = min(height, max(corner.y() - spacing.S, spacing.S))
        top = corner.y() - height - spacing.XS
        self.setGeometry(corner.x(), top, self._below.width(), height)

    @Slot(QListWidgetItem)
    def _take(self, item: QListWidgetItem | None) -> None:
        self.hide()
        if item is None:
            return
        text = item.data(Qt.ItemDataRole.UserRole)
        cursor = self._field.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        if text is None:
            cursor.removeSelectedText()
            self.manage_requested.emit()
            return
        self._field.setTextCursor(cursor)
        self._field.insert_text(text)
        self._filling = True
        self._field.moveCursor(QTextCursor.MoveOperation.Start)
        if not self._select_variable():
            self._field.moveCursor(QTextCursor.MoveOperation.End)
        self._field.setFocus()

    def _select_variable(self) -> bool:
        """The next one after the cursor; False without any, so that Tab leaves the message."""
        text, cursor = self._field.toPlainText(), self._field.textCursor()
        spans = [
            (units(text[: found.start()]), units(text[: found.end()]))
            for found in VARIABLE.finditer(text)
        ]
        span = next((each for each in spans if each[0] >= cursor.selectionEnd()), None)
        if span is None:
            return False
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        self._field.setTextCursor(cursor)
        return True

    def _open_menu(self, where: QPoint) -> None:
        menu = self._field.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        save = menu.addAction(self.tr("Save as a prompt…"))
        save.setEnabled(not self._field.document().isEmpty())
        save.triggered.connect(self._ask_save)
        menu.addAction(self.tr("Manage prompts…")).triggered.connect(self.manage_requested)
        menu.popup(where)

    @Slot()
    def _ask_save(self) -> None:
        self.save_requested.emit(self._field.toPlainText())

    @Slot()
    def _announce(self) -> None:
        """The keyboard is in the message, so a screen reader would not read the list."""
        item = self._list.currentItem()
        if item is not None and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, item.text()))


_NO = Qt.KeyboardModifier.NoModifier
