"""`InstructionsOverlay`: the instructions of one conversation, to read and to change."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.ui.chat.values import UnsavedInstructions
from app.ui.controls.label import Label
from app.ui.controls.overlay import Overlay
from app.ui.controls.word_edit import WordEdit
from app.ui.style import spacing, theme, type_scale

_WIDEST = 640
_LINES = 4  # at least


class InstructionsOverlay(Overlay):
    """Closes when what was written is kept; a click beside it or Escape leaves things as they
    were, with what was written still there when it is opened again."""

    save_requested = Signal(str)
    draft_changed = Signal()  # what `unsaved` returns

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = Label(self.tr("Instructions for this conversation"), self)
        theme.enlarge(title, type_scale.TITLE, self.font().Weight.DemiBold)
        title.setWordWrap(True)
        self.setAccessibleName(title.text())
        words = Label(
            self.tr(
                "What the model should know or keep to here, for instance a role, a tone or a "
                "language. It is sent before every question, from the next answer on."
            ),
            self,
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self._field = WordEdit(self)
        self._field.setProperty("role", "field")
        self._field.setAccessibleName(self.tr("Instructions"))
        self._field.setTabChangesFocus(True)
        self._field.textChanged.connect(self.draft_changed)
        self._field.setMinimumHeight(self._field.fontMetrics().lineSpacing() * _LINES)
        self._shown: tuple[int | None, str] | None = None  # a conversation, and what it had
        self._unsaved: dict[tuple[int | None, str], str] = {}
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self._discard)
        save = QPushButton(self.tr("Save"), self)
        save.setProperty("role", "primary")
        save.clicked.connect(self._ask_save)
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing.S)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        self.card.setMaximumWidth(_WIDEST)
        column = self.lay_out_card()
        for widget in (title, words, self._field):
            column.addWidget(widget)
        column.addLayout(buttons)

    def unsaved(self) -> list[UnsavedInstructions]:
        """What was written, also where it is not shown."""
        texts = dict(self._unsaved)
        if self._shown is not None:
            texts[self._shown] = self._field.toPlainText()
        return [
            UnsavedInstructions(conversation, before, text)
            for (conversation, before), text in texts.items()
            if text != before
        ]

    def set_unsaved(self, unsaved: Iterable[UnsavedInstructions]) -> None:
        """Show these when those instructions are opened."""
        self._unsaved = {(each.conversation, each.before): each.text for each in unsaved}

    def drop(self, conversations: Collection[int]) -> None:
        """Of conversations that were deleted for good."""
        if self._shown is not None and self._shown[0] in conversations:
            self._shown = None
        self._unsaved = {
            place: text for place, text in self._unsaved.items() if place[0] not in conversations
        }

    def open(self, text: str, conversation: int | None) -> None:
        """What was written for it and not saved stays, as long as `text` is the same."""
        if (conversation, text) != self._shown:
            if self._shown is not None:
                self._unsaved[self._shown] = self._field.toPlainText()
            self._shown = conversation, text
            self._field.setPlainText(self._unsaved.pop(self._shown, text))
        self.rise(self._field)

    @Slot()
    def end(self) -> None:
        """What was written is kept."""
        self._discard()

    @Slot()
    def _discard(self) -> None:
        self._shown = None
        self.close_sheet()
        self.draft_changed.emit()

    @Slot()
    def _ask_save(self) -> None:
        self.save_requested.emit(self._field.toPlainText().strip())
