"""How code is shown, in all blocks alike."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.ui.document.lexers import Lexers


class CodeOptions(QObject):
    """`changed` notifies the blocks, `chosen` whoever keeps the choice of the user."""

    changed = Signal()
    chosen = Signal(bool, bool)  # wrap, numbers

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lexers = Lexers()
        self.wrap = False
        self.numbers = False

    def set(self, *, wrap: bool, numbers: bool) -> None:
        if (wrap, numbers) != (self.wrap, self.numbers):
            self.wrap, self.numbers = wrap, numbers
            self.changed.emit()

    def choose_wrap(self, wrap: bool) -> None:
        self.set(wrap=wrap, numbers=self.numbers)
        self.chosen.emit(self.wrap, self.numbers)

    def choose_numbers(self, numbers: bool) -> None:
        self.set(wrap=self.wrap, numbers=numbers)
        self.chosen.emit(self.wrap, self.numbers)
