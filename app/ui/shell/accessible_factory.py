"""`AccessibleFactory`: gives Qt the interfaces for screen readers that are our own."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from shiboken6 import Shiboken

_ROOM = 64


class AccessibleFactory:
    """Qt asks it for each object, once, while a screen reader runs. Qt deletes the interfaces with
    their objects; until then they must not be collected as garbage."""

    def __init__(self) -> None:
        self._made: list[QAccessibleInterface] = []
        self._room = _ROOM

    def install(self) -> None:
        QAccessible.installFactory(self.make)

    def make(self, _: str, asked: QObject) -> QAccessibleInterface | None:
        # Imported with the first question of a reader: without one the window is there sooner.
        from app.ui.shell.accessible_interfaces import interface_of

        iface = interface_of(asked)
        if iface is None:
            return None
        self._keep(iface)
        return iface

    def _keep(self, iface: QAccessibleInterface) -> None:
        if len(self._made) > self._room:
            self._made = [each for each in self._made if Shiboken.isValid(each)]
            self._room = _ROOM + 2 * len(self._made)
        self._made.append(iface)
