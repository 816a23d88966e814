"""`AssistantPreview`: what is in a file, before it is added."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.core.assistants.assistant import Assistant
from app.ui.assistants.widgets.assistant_icon import assistant_icon
from app.ui.controls.label import Label
from app.ui.controls.word_edit import WordEdit
from app.ui.style import spacing, theme, type_scale
from app.ui.text.language import LANGUAGE

_ICON = 32
_LINES = 8


class AssistantPreview(QWidget):
    accepted = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        self._name = Label(self)
        theme.enlarge(self._name, type_scale.TITLE, self.font().Weight.DemiBold)
        self._description = Label(self)
        self._facts = Label(self)
        self._facts.setProperty("role", "muted")
        for label in (self._name, self._description, self._facts):
            label.setTextFormat(label.textFormat().PlainText)
            label.setWordWrap(True)
        warning = Label(
            self.tr("Read the instructions: the model will keep to them in its chats."), self
        )
        warning.setWordWrap(True)
        self._instructions = WordEdit(self)
        self._instructions.setReadOnly(True)
        self._instructions.setProperty("role", "detail")
        self._instructions.setAccessibleName(self.tr("Instructions in the file"))
        self._instructions.setTabChangesFocus(True)
        self._add = QPushButton(self.tr("Add"), self)
        self._add.setProperty("role", "primary")
        self._add.clicked.connect(self.accepted)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.refused)
        head = QHBoxLayout()
        head.setSpacing(spacing.S)
        head.addWidget(self._icon)
        head.addWidget(self._name, 1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._add)
        self._instructions.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        body = QWidget(self)
        read = QVBoxLayout(body)
        read.setContentsMargins(0, 0, spacing.S, 0)
        read.setSpacing(spacing.S)
        read.addLayout(head)
        for widget in (self._description, self._facts, warning):
            read.addWidget(widget)
        read.addWidget(self._instructions, 1)
        scroll = QScrollArea(self)
        scroll.setProperty("role", "plain")
        scroll.setFocusPolicy(scroll.focusPolicy().NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing.S)
        column.addWidget(scroll, 1)
        column.addLayout(buttons)

    def show_assistant(self, assistant: Assistant) -> None:
        side = theme.scaled_pixels(_ICON)
        self._icon.setPixmap(assistant_icon(assistant).pixmap(QSize(side, side)))
        self._name.setText(assistant.name)
        self._description.setText(assistant.description)
        self._description.setVisible(bool(assistant.description))
        facts = self._facts_of(assistant)
        self._facts.setText("\n".join(facts))
        self._facts.setVisible(bool(facts))
        self._instructions.setPlainText(assistant.instructions or self.tr("No instructions."))
        self._add.setFocus()

    def _facts_of(self, assistant: Assistant) -> list[str]:
        facts = []
        if assistant.effort is not None:
            efforts = {"low": self.tr("Low"), "medium": self.tr("Medium"), "high": self.tr("High")}
            level = efforts[assistant.effort.value]
            facts.append(LANGUAGE.fill(self.tr("Effort: {level}"), level=level))
        if assistant.temperature is not None:
            form = self.tr("Temperature: {temperature}")
            facts.append(LANGUAGE.fill(form, temperature=assistant.temperature))
        if assistant.model:
            facts.append(LANGUAGE.fill(self.tr("Model: {name}"), name=assistant.model))
        return facts + [f"“{starter}”" for starter in assistant.starters]
