"""`PermissionCard`: asks the user whether a call of a tool may be carried out."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.chat.message_item import MessageAction, ToolDecision
from app.ui.chat.trail import ToolStep
from app.ui.chat.transcript.step_words import arguments_of, asking
from app.ui.controls.card import Card
from app.ui.controls.detail_box import DetailBox
from app.ui.controls.flow_layout import FlowLayout
from app.ui.controls.label import Label
from app.ui.controls.line_edit import LineEdit
from app.ui.controls.link_button import LinkButton
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE
from app.ui.text.tool_tips import tool_tip

MOST_SHOWN: Final = 32_768
"""Characters of the arguments that are shown at once."""

_MOST_LINES: Final = 12


class PermissionCard(Card):
    """Takes the focus only when the user brings it there, so that no key that was meant for
    something else answers it."""

    action_requested = Signal(MessageAction, object)
    note_changed = Signal(int, str)  # the place of the call
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_border("accent")
        self._step: ToolStep | None = None
        self._title = Label(self)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        theme.enlarge(self._title, type_scale.BODY, self.font().Weight.DemiBold)
        self._arguments = DetailBox(self)
        self._arguments.setAccessibleName(self.tr("What it would run with"))
        self._rest = QPushButton(self)
        self._rest.setProperty("role", "link")
        self._rest.clicked.connect(self._show_rest)
        self._note = LineEdit(self)
        self._note.textEdited.connect(self._tell_note)
        above = Label(self.tr("What to do instead (optional)"), self)
        above.setProperty("role", "muted")
        above.setWordWrap(True)
        above.setBuddy(self._note)
        self._note.setAccessibleName(self.tr("A note for the model, if you refuse"))
        once = self._button(self.tr("Allow once"), allowed=True)
        always = self._button(self.tr("Always in this conversation"), allowed=True, always=True)
        refuse = self._button(self.tr("Refuse"), allowed=False)
        self._buttons = (once, always, refuse)
        row = FlowLayout()
        for button in self._buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(spacing.L, spacing.L, spacing.L, spacing.L)
        column.setSpacing(spacing.S)
        for widget in (self._title, self._arguments):
            column.addWidget(widget)
        column.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(above)
        column.addWidget(self._note)
        column.addLayout(row)

    def set_step(self, step: ToolStep) -> None:
        if step == self._step:
            return
        self._step = step
        self._title.setText(asking(step))
        self.setAccessibleName(asking(step))
        self._show_arguments(arguments_of(step), MOST_SHOWN)
        self.resized.emit()

    def set_note(self, text: str) -> None:
        self._note.setText(text)

    def set_busy(self, why: str) -> None:
        """Nothing can be asked of the model, and `why`; empty when it can."""
        for button in self._buttons:
            button.setEnabled(not why)
            button.setToolTip(tool_tip(why))

    def arrange(self, width: int) -> int:
        """The height in this width."""
        layout = self.layout()
        layout.activate()
        return int(layout.totalHeightForWidth(width))

    def _button(self, text: str, *, allowed: bool, always: bool = False) -> QPushButton:
        button = LinkButton(text, self)
        button.setProperty("role", "")  # one with a border, that gives way in large text
        button.setAutoDefault(False)
        button.clicked.connect(partial(self._decide, allowed, always))
        return button

    def _decide(self, allowed: bool, always: bool, *_: object) -> None:
        if self._step is not None:
            note = "" if allowed else self._note.text().strip()
            decision = ToolDecision(self._step.index, self._step.tool, allowed, always, note)
            self.action_requested.emit(MessageAction.DECIDE, decision)

    @Slot(str)
    def _tell_note(self, text: str) -> None:
        if self._step is not None:
            self.note_changed.emit(self._step.index, text)

    def _show_rest(self) -> None:
        if self._step is not None:
            text = arguments_of(self._step)
            self._show_arguments(text, len(text))
            self._arguments.setFocus()

    def _show_arguments(self, text: str, most: int) -> None:
        self._arguments.setPlainText(text[:most])
        self._arguments.setVisible(bool(text))
        lines = min(max(text.count("\n") + 1, len(text) // 60 + 1), _MOST_LINES)
        height = self._arguments.fontMetrics().lineSpacing() * lines + 2 * spacing.M
        self._arguments.setFixedHeight(height)
        left = len(text) - most
        self._rest.setVisible(left > 0)
        if left > 0:
            words = self.tr("Show the other {count} characters")
            self._rest.setText(LANGUAGE.fill(words, count=left))
