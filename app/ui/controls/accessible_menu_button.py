"""A button with a menu, as a screen reader finds it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QToolButton
from shiboken6 import Shiboken


class AccessibleMenuButton(QAccessibleWidget):
    """That of Qt offers to show the menu of a button that shows it at once, and then does not."""

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button, QAccessible.Role.ButtonMenu, "")
        self._button = button

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Name:
            return self._button.accessibleName() or self._button.text()
        return super().text(kind)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.hasPopup = True
        return state

    def actionNames(self) -> list[str]:
        own = [self.showMenuAction()] if self._button.isEnabled() else []
        return [*own, *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name == self.showMenuAction():
            QTimer.singleShot(0, self._button, self._button.showMenu)  # it returns when it closes
        else:
            super().doAction(name)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        found = super().interface_cast(kind)
        return Shiboken.VoidPtr(0) if found is None else found  # None would end the process
