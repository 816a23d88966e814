"""`AssistantEditor`: all that is in one assistant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon, QWheelEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.core.assistants.assistant import (
    COLDEST,
    DESCRIPTION_MOST,
    DRAWN_ICONS,
    INSTRUCTIONS_MOST,
    NAME_MOST,
    STARTER_MOST,
    STARTERS_MOST,
    WARMEST,
    Assistant,
    first_character,
)
from app.core.messages import Effort, Permission
from app.core.tools.permissions import chosen_permission, subject_of, with_permission
from app.ui.assistants.widgets.assistant_icon import assistant_icon
from app.ui.controls.choice_box import ChoiceBox
from app.ui.controls.choices_button import ChoicesButton
from app.ui.controls.label import Label
from app.ui.controls.line_edit import LineEdit
from app.ui.controls.permissions_button import PermissionsButton, name_of, words_of
from app.ui.controls.word_edit import WordEdit
from app.ui.style import spacing
from app.ui.text.language import LANGUAGE

translate = QCoreApplication.translate  # the name lupdate looks for

_PAUSE_MS = 500
_LINES = 9
_STEP = 0.1
_AS_SET = COLDEST - _STEP  # what the field of the temperature has where the settings count
_ICON_LETTERS = 6


class AssistantEditor(QScrollArea):
    """What is typed counts when the user pauses, and at `flush`. While the field of the name is
    empty it is marked, and the name before counts."""

    edited = Signal(object)  # Assistant

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._assistant = Assistant("")
        self._dirty = False
        self.setProperty("role", "plain")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._body = QWidget(self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, spacing.S, 0)
        self._column.setSpacing(spacing.XS)
        self.setWidget(self._body)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._note = Label(
            self.tr("This one comes with Gloss. Duplicate it to make it your own."), self._body
        )
        self._note.setProperty("role", "muted")
        self._note.setWordWrap(True)
        self._column.addWidget(self._note)
        self._column.addSpacing(spacing.S)
        self._make_fields()
        self._column.addStretch(1)

    def show_assistant(self, assistant: Assistant, *, own: bool) -> None:
        """Unless it is shown already, and perhaps being changed."""
        self._note.setVisible(not own)
        if assistant == self._assistant:
            return
        same = assistant.id and assistant.id == self._assistant.id
        if same and (self._dirty or self._holds_focus()):
            return
        self.flush()
        self._assistant = assistant
        self._show(assistant)
        for line in self._lines:
            line.setReadOnly(not own)
        self._instructions.setReadOnly(not own)
        for box in (
            *(self._effort, self._temperature, self._model),
            *(self._collections, self._tools),
        ):
            box.setEnabled(own)
        if not same:
            self.verticalScrollBar().setValue(0)

    def set_models(self, names: Sequence[str]) -> None:
        """Those on this computer."""
        blocked = self._model.blockSignals(True)
        first = ("", self.tr("The one chosen for the chat"))
        self._model.set_choices([first, *((name, name) for name in names)])
        self._model.show_value(self._assistant.model)
        self._model.blockSignals(blocked)

    def set_collections(self, choices: Sequence[tuple[str, str]]) -> None:
        """The id and the name of each that there is."""
        self._collections.set_choices(choices)

    def set_tools(self, names: Sequence[str]) -> None:
        """Those that a conversation may have."""
        self._tools.set_names(names)

    def focus_name(self) -> None:
        self._name.setFocus()
        self._name.selectAll()

    @Slot()
    def flush(self) -> None:
        if not self._dirty:
            return
        self._dirty = False
        self._pause.stop()
        new = self._typed()
        self._mark_name(bool(new.name))
        new = replace(new, name=new.name or self._assistant.name)
        if new != self._assistant:
            self._assistant = new
            self.edited.emit(new)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """By Tab to a field below: it is brought into view."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def _make_fields(self) -> None:
        self._name = self._line(self.tr("Name"), NAME_MOST)
        self._icon = self._line(self.tr("Icon"), 16)
        self._icon.setToolTip(self.tr("A letter or an emoji; without one, the first of the name"))
        self._icon.setMaximumWidth(self.fontMetrics().averageCharWidth() * _ICON_LETTERS * 2)
        head = QHBoxLayout()
        head.setSpacing(spacing.S)
        head.addLayout(self._labelled(self._icon), 0)
        head.addLayout(self._labelled(self._name), 1)
        self._column.addLayout(head)
        self._description = self._line(self.tr("Description"), DESCRIPTION_MOST)
        self._add(self._description)
        self._instructions = WordEdit(self._body)
        self._instructions.setProperty("role", "field")
        self._instructions.setAccessibleName(self.tr("Instructions"))
        self._instructions.setTabChangesFocus(True)
        self._instructions.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        self._instructions.textChanged.connect(self._edited)
        self._add(self._instructions)
        self._make_choices()
        form = self.tr("Starter question {number}")
        self._starters = [
            self._line(LANGUAGE.fill(form, number=number), STARTER_MOST)
            for number in range(1, STARTERS_MOST + 1)
        ]
        for starter in self._starters:
            self._add(starter)
        self._lines = [self._name, self._icon, self._description, *self._starters]

    def _make_choices(self) -> None:
        self._effort = ChoiceBox(self._body)
        self._effort.setAccessibleName(self.tr("Reasoning effort"))
        self._effort.set_choices(
            [
                ("", self.tr("As in the settings")),
                (Effort.LOW.value, self.tr("Low")),
                (Effort.MEDIUM.value, self.tr("Medium")),
                (Effort.HIGH.value, self.tr("High")),
            ]
        )
        self._effort.chosen.connect(self._edited)
        self._temperature = _Temperature(self._body)
        self._temperature.setAccessibleName(self.tr("Temperature"))
        self._temperature.setRange(_AS_SET, WARMEST)
        self._temperature.setSingleStep(_STEP)
        self._temperature.setSpecialValueText(self.tr("As in the settings"))
        self._temperature.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._temperature.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._temperature.valueChanged.connect(self._edited)
        self._model = ChoiceBox(self._body)
        self._model.setAccessibleName(self.tr("Model"))
        self._model.chosen.connect(self._edited)
        self.set_models([])
        self._collections = _Collections(self._body)
        self._collections.chosen.connect(self._edited)
        self._tools = _Tools(self._body)
        self._tools.edited.connect(self._edited)
        for box in (
            *(self._effort, self._temperature, self._model),
            *(self._collections, self._tools),
        ):
            self._add(box)

    def _line(self, name: str, most: int) -> LineEdit:
        line = LineEdit(self._body, clear=False)
        line.setAccessibleName(name)
        line.setMaxLength(most)
        line.textEdited.connect(self._edited)
        return line

    def _labelled(self, field: QWidget) -> QVBoxLayout:
        label = Label(field.accessibleName(), self._body)
        label.setBuddy(field)
        field.installEventFilter(self)
        column = QVBoxLayout()
        column.setSpacing(spacing.XS)
        column.addWidget(label)
        column.addWidget(field)
        column.addSpacing(spacing.S)
        return column

    def _add(self, field: QWidget) -> None:
        self._column.addLayout(self._labelled(field))

    def _show(self, assistant: Assistant) -> None:
        widgets = (self._instructions, self._effort, self._temperature, self._model)
        blocked = [widget.blockSignals(True) for widget in widgets]
        self._name.setText(assistant.name)
        self._icon.setText("" if assistant.icon in DRAWN_ICONS else assistant.icon)
        self._description.setText(assistant.description)
        self._instructions.setPlainText(assistant.instructions)
        self._effort.show_value(assistant.effort.value if assistant.effort else "")
        cold = assistant.temperature is None
        self._temperature.setValue(_AS_SET if cold else assistant.temperature)
        self._model.show_value(assistant.model)
        self._collections.set_values(assistant.collections)
        self._tools.set_permissions(assistant.permissions)
        for number, line in enumerate(self._starters):
            known = number < len(assistant.starters)
            line.setText(assistant.starters[number] if known else "")
        for line in (self._name, self._description, *self._starters):
            line.setCursorPosition(0)
        for widget, before in zip(widgets, blocked, strict=True):
            widget.blockSignals(before)
        self._mark_name(True)
        self._show_icon()

    def _show_icon(self) -> None:
        """The one that there is without a letter."""
        shown = QIcon() if self._icon.text() else assistant_icon(self._typed())
        self._icon.set_icon(shown)

    def _typed(self) -> Assistant:
        icon = first_character(self._icon.text().strip())
        if not icon and self._assistant.icon in DRAWN_ICONS and not self._icon.isModified():
            icon = self._assistant.icon
        temperature = round(self._temperature.value(), 2)
        effort = self._effort.currentData()
        return replace(
            self._assistant,
            name=self._name.text().strip(),
            icon=icon,
            description=self._description.text().strip(),
            instructions=self._instructions.toPlainText().strip()[:INSTRUCTIONS_MOST],
            effort=Effort(effort) if effort else None,
            temperature=None if temperature < COLDEST else temperature,
            model=self._model.currentData() or "",
            collections=self._collections.values,
            permissions=self._tools.permissions,
            starters=tuple(filter(None, (line.text().strip() for line in self._starters))),
        )

    def _holds_focus(self) -> bool:
        focus = self.focusWidget()
        return focus is not None and focus.hasFocus()

    @Slot()
    def _edited(self) -> None:
        self._dirty = True
        self._show_icon()
        self._pause.start()

    def _mark_name(self, good: bool) -> None:
        if self._name.property("wrong") is not (not good):
            self._name.setProperty("wrong", not good)
            self._name.style().unpolish(self._name)
            self._name.style().polish(self._name)


class _Collections(ChoicesButton):
    """The documents that its conversations read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Documents"))
        self.refresh()

    def refresh(self) -> None:
        names = self.names()
        self.setText(LANGUAGE.listed(names) if names else self.tr("None"))
        self.updateGeometry()


class _Tools(PermissionsButton):
    """What the model may do with its tools in its conversations."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, usual=True)
        self.permissions: dict[str, Permission] = {}
        self._names: tuple[str, ...] = ()
        self.setAccessibleName(translate("ToolsButton", "Tools"))
        self.chosen.connect(self._choose_one)
        self._show()

    def set_names(self, names: Sequence[str]) -> None:
        self._names = tuple(names)
        self._show()

    def set_permissions(self, permissions: Mapping[str, Permission]) -> None:
        self.permissions = dict(permissions)
        self._show()

    @Slot(str, object)
    def _choose_one(self, name: str, permission: Permission | None) -> None:
        self.set_permissions(with_permission(self.permissions, name, permission))
        self.edited.emit()

    def _show(self) -> None:
        here = {subject_of(name) for name in self._names}
        others = (name for name in self.permissions if subject_of(name) not in here)
        names = (*self._names, *others)
        self.set_tools([(name, chosen_permission(name, self.permissions)) for name in names])
        form = translate("ToolsButton", "{tool}: {permission}")
        words = [
            LANGUAGE.fill(form, tool=name_of(name), permission=words_of(permission))
            for name, permission in self.tools
            if permission is not None  # and not for what a server was once
        ]
        self.setText(LANGUAGE.listed(words) if words else words_of(None))
        self.updateGeometry()


class _Temperature(QDoubleSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls
