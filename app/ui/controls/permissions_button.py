"""`PermissionsButton`: a menu with the permission of each of a few tools."""

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
from app.core.tools.permissions import subject_of
from app.ui.controls.drop_button import DropButton
from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics
from app.ui.text.language import LANGUAGE

_LONGEST: Final = 40  # characters of the name of a tool

translate = QCoreApplication.translate  # the name lupdate looks for

Tools = Sequence[tuple[str, Permission | None]]
"""The names by which permissions are kept, with these; None where the tool's own counts."""


class PermissionsButton(DropButton):
    """With `usual` a permission can also be left to the tool itself."""

    chosen = Signal(str, object)  # the name of a tool, Permission or None

    def __init__(self, parent: QWidget | None = None, *, usual: bool = False) -> None:
        super().__init__(parent)
        self.tools: tuple[tuple[str, Permission | None], ...] = ()
        self._offered = (*((None,) if usual else ()), *Permission)
        self._menu = Menu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def set_tools(self, tools: Tools) -> None:
        self.tools = tuple(tools)

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        for name, permission in self.tools:
            words = translate("ToolsButton", "{tool}: {permission}")
            text = LANGUAGE.fill(words, tool=name_of(name), permission=words_of(permission))
            below = Menu(self._menu, text.replace("&", "&&"))
            self._menu.addMenu(below)
            group = QActionGroup(below)
            for each in self._offered:
                action = below.addAction(words_of(each))
                action.setCheckable(True)
                action.setChecked(each is permission)
                action.triggered.connect(partial(self._choose, name, each))
                group.addAction(action)
            give_mnemonics(below)
        give_mnemonics(self._menu)

    def _choose(self, name: str, permission: Permission | None, *_: object) -> None:
        self.chosen.emit(name, permission)


def name_of(name: str) -> str:
    """The tool's name for the user."""
    if name == "browser":
        return translate("ToolsButton", "Search in your documents")
    if name.startswith(PREFIX):
        return one_line(f"MCP: {subject_of(name).removeprefix(PREFIX)}", _LONGEST)
    return "Python" if name == "python" else one_line(name, _LONGEST)


def words_of(permission: Permission | None) -> str:
    match permission:
        case None:
            return translate("AssistantEditor", "As in the settings")
        case Permission.NEVER:
            return translate("ToolsButton", "Never")
        case Permission.ASK:
            return translate("ToolsButton", "Ask each time")
        case _:
            return translate("ToolsButton", "Always")
