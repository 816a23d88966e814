"""`ToolsButton`: which tools the model may use in the open conversation, and whether it asks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from app.core.mcp_servers.tool import PREFIX
from app.core.messages import Permission
from app.core.printable import one_line
from app.ui.controls.drop_button import DropButton
from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics
from app.ui.text.language import LANGUAGE

_LONGEST: Final = 40  # characters of the name of a tool

translate = QCoreApplication.translate  # the name lupdate looks for


class ToolsButton(DropButton):
    """A menu for each tool; without any it is not there."""

    chosen = Signal(str, object)  # its name, Permission

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools: tuple[tuple[str, Permission], ...] = ()
        self.setText(self.tr("Tools"))
        self.setToolTip(self.tr("What the model may do with its tools in this conversation"))
        self._menu = Menu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.hide()

    def set_tools(self, tools: Sequence[tuple[str, Permission]]) -> None:
        """The tools that there are, with their permissions."""
        self._tools = tuple(tools)
        self.setVisible(bool(tools))

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        for name, permission in self._tools:
            words = translate("ToolsButton", "{tool}: {permission}")
            text = LANGUAGE.fill(words, tool=_name_of(name), permission=_words_of(permission))
            below = Menu(self._menu, text.replace("&", "&&"))
            self._menu.addMenu(below)
            group = QActionGroup(below)
            for each in Permission:
                action = below.addAction(_words_of(each))
                action.setCheckable(True)
                action.setChecked(each is permission)
                action.triggered.connect(partial(self._choose, name, each))
                group.addAction(action)
            give_mnemonics(below)
        give_mnemonics(self._menu)

    def _choose(self, name: str, permission: Permission, *_: object) -> None:
        self.chosen.emit(name, permission)


def _name_of(name: str) -> str:
    if name == "browser":
        return translate("ToolsButton", "Search in your documents")
    if name.startswith(PREFIX):
        return one_line(f"MCP: {name.removeprefix(PREFIX)}", _LONGEST)
    return "Python" if name == "python" else one_line(name, _LONGEST)


def _words_of(permission: Permission) -> str:
    match permission:
        case Permission.NEVER:
            return translate("ToolsButton", "Never")
        case Permission.ASK:
            return translate("ToolsButton", "Ask each time")
        case _:
            return translate("ToolsButton", "Always")
