"""`CorrectionOverlay`: what a bad answer should have been, to write and to change."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.controls.label import Label
from app.ui.controls.overlay import Overlay
from app.ui.controls.word_edit import WordEdit
from app.ui.style import spacing, theme, type_scale

_WIDEST = 760
_LINES = 8  # at least


class CorrectionOverlay(Overlay):
    """Closes when what was written is stored. Escape or a click beside it keeps it as a draft;
    Cancel drops that."""

    save_requested = Signal(int, str)  # message, text; empty: none
    edited = Signal()  # what `keep_draft` emits has changed
    draft_kept = Signal(int, object)  # message, text or None

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._message = 0
        self._answer = self._stored = ""
        title = Label(self.tr("A better answer"), self)
        theme.enlarge(title, type_scale.TITLE, self.font().Weight.DemiBold)
        self.setAccessibleName(title.text())
        words = Label(
            self.tr(
                "Write what the model should have answered. It is kept with your rating, on this "
                "computer only; the conversation stays as it is. “Export ratings…” in the menu "
                "turns both into data for fine-tuning."
            ),
            self,
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self._field = WordEdit(self)
        self._field.setProperty("role", "field")
        self._field.setAccessibleName(title.text())
        self._field.setTabChangesFocus(True)
        self._field.setMinimumHeight(self._field.fontMetrics().lineSpacing() * _LINES)
        self._field.textChanged.connect(self._changed)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._remove.setAccessibleDescription(self.tr("Remove your better answer"))
        self._remove.clicked.connect(self._ask_remove)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self._discard)
        self._save = QPushButton(self.tr("Save"), self)
        self._save.setProperty("role", "primary")
        self._save.clicked.connect(self._ask_save)
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing.S)
        buttons.addWidget(self._remove)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._save)
        self.card.setMaximumWidth(_WIDEST)
        column = self.lay_out_card(high=True)
        for widget in (title, words):
            column.addWidget(widget)
        column.addWidget(self._field, 1)
        column.addLayout(buttons)

    def open(self, message: int, answer: str, correction: str, draft: str | None) -> None:
        """With the draft, else what was saved, else the answer itself."""
        self._message, self._answer = message, answer
        self._stored = correction or answer
        self._remove.setVisible(bool(correction))
        self._field.setPlainText(self._stored if draft is None else draft)
        self.rise(self._field)

    @Slot(int, str)
    def end(self, message: int, text: str) -> None:
        """This text is stored for the message, or with none removed. More may be written by now."""
        written = self._field.toPlainText()
        if message == self._message and text in ("", written.strip()) and self.isVisible():
            self._stored = written
            self.close_sheet()

    def keep_draft(self) -> None:
        """Emit what is written and not saved."""
        text = self._field.toPlainText()
        self.draft_kept.emit(self._message, None if text == self._stored else text)

    def close_sheet(self) -> None:
        self.keep_draft()
        super().close_sheet()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._save.click()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _changed(self) -> None:
        self._save.setEnabled(self._field.has_words())
        self.edited.emit()

    @Slot()
    def _discard(self) -> None:
        self._field.setPlainText(self._stored)
        self.close_sheet()

    @Slot()
    def _ask_remove(self) -> None:
        self.save_requested.emit(self._message, "")

    @Slot()
    def _ask_save(self) -> None:
        """The answer itself is no better one."""
        text = self._field.toPlainText().strip()
        self.save_requested.emit(self._message, "" if text == self._answer.strip() else text)
