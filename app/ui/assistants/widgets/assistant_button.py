"""`AssistantButton`: which assistant a new conversation begins with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from app.core.assistants.assistant import Assistant
from app.ui.assistants.widgets.assistant_icon import assistant_icon
from app.ui.controls.drop_button import DropButton
from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics
from app.ui.style import icons
from app.ui.text.language import LANGUAGE
from app.ui.text.tool_tips import tool_tip


class AssistantButton(DropButton):
    chosen = Signal(str)  # the id; empty: none
    manage_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Sequence[Assistant], ...] = ()
        self._current: Assistant | None = None
        self.setToolTip(self.tr("What the model is told, and how it answers, in this chat"))
        self._menu = Menu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.set_current(None)

    def set_assistants(self, *groups: Sequence[Assistant]) -> None:
        """Each group between two lines."""
        self._groups = groups

    def set_current(self, assistant: Assistant | None) -> None:
        self._current = assistant
        self.setText(assistant.name if assistant else self.tr("Assistant"))
        name = assistant.name if assistant else self.tr("None")
        self.setAccessibleName(LANGUAGE.fill(self.tr("Assistant: {name}"), name=name))
        self.updateGeometry()

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        group = QActionGroup(self._menu)
        self._offer(group, self._menu.addAction(self.tr("None")), None)
        for assistants in filter(None, self._groups):
            self._menu.addSeparator()
            for each in assistants:
                action = self._menu.addAction(each.name.replace("&", "&&"))
                action.setToolTip(tool_tip(each.description))
                self._offer(group, action, each)
                if not action.isChecked():  # whose mark stands in the place of the icon
                    action.setIcon(assistant_icon(each))
        self._menu.addSeparator()
        manage = self._menu.addAction(icons.icon("settings"), self.tr("Manage assistants…"))
        manage.triggered.connect(self.manage_requested)
        give_mnemonics(self._menu)

    def _offer(self, group: QActionGroup, action: QAction, assistant: Assistant | None) -> None:
        id = assistant.id if assistant else ""
        action.setCheckable(True)
        action.setChecked(id == (self._current.id if self._current else ""))
        action.triggered.connect(partial(self._choose, id))
        group.addAction(action)

    def _choose(self, id: str, *_: object) -> None:
        self.chosen.emit(id)
