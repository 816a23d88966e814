"""`ChoicesButton`: several of a few values, in a menu in which each can be ticked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.ui.controls.drop_button import DropButton
from app.ui.controls.menu import Menu
from app.ui.controls.mnemonics import give_mnemonics
from app.ui.text.tool_tips import tool_tip


class ChoicesButton(DropButton):
    """A value that was chosen and is no longer offered goes at the next choice."""

    chosen = Signal(object)  # tuple of all values that are ticked now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices: tuple[tuple[str, str], ...] = ()
        """Values, each with the words for it."""
        self.values: tuple[str, ...] = ()
        self._hints: Mapping[str, str] = {}
        self._menu = Menu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def set_choices(
        self, choices: Sequence[tuple[str, str]], hints: Mapping[str, str] | None = None
    ) -> None:
        """`hints` are longer words for some of the values."""
        self.choices = tuple(choices)
        self._hints = hints or {}
        self.refresh()

    def set_values(self, values: Sequence[str]) -> None:
        self.values = tuple(values)
        self.refresh()

    def names(self) -> list[str]:
        """The words for those that are ticked."""
        return [name for value, name in self.choices if value in self.values]

    def refresh(self) -> None:
        """Show what is ticked."""

    def add_to(self, menu: Menu) -> None:
        """What is offered below the values."""

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        for value, name in self.choices:
            action = self._menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in self.values)
            if value in self._hints:
                action.setToolTip(tool_tip(self._hints[value]))
            action.triggered.connect(partial(self._toggle, value))
        self.add_to(self._menu)
        give_mnemonics(self._menu)

    def _toggle(self, value: str, *_: object) -> None:
        there = [each for each, _ in self.choices]
        kept = tuple(each for each in self.values if each != value and each in there)
        values = kept if value in self.values else (*kept, value)
        self.set_values(values)
        self.chosen.emit(values)
